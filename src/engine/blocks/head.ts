import { datelineOf } from './dateline.ts';
import { isAgencyName } from './byline-names.ts';
import { isLineOfNames } from './byline-rules.ts';
import type { Label, Piece } from './piece.ts';
import {
  capitalShare,
  countWords,
  endsSentence,
  hasPastOrAuxiliary,
  innerStops,
  isAllCapitals,
  isProse,
} from './shape.ts';

type Labels = (Label | null)[];

const SECTION_NAME =
  /^(?:(?:the )?(?:world|news|politics|international|europe|asia|africa|americas?|middle east|business|economy|opinion|national|local|nation|foreign|diplomacy|war|conflict|security|defen[cs]e|top stor(?:y|ies)|analysis|exclusive|live|home|front page|latest|cybersecurity|technology|science|health|sport)(?: (?:news|desk|page|section|affairs))?|.{2,30} (?:news|desk|section|edition))$/iu;
const MASTHEAD_NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}&'’.-]* ){0,4}(?:Times|Post|Herald|Courier|Gazette|Ledger|Tribune|Standard|Observer|Chronicle|Journal|Mail|Mirror|Star|Sun|Guardian|Telegraph|Examiner|Dispatch|Bulletin|Monitor|Argus|Echo|Advertiser|Register|Record|Review|Globe|Inquirer|Mercury|Sentinel|Advocate|Citizen|Independent|News|Press|Wire|Agency|Today|Daily|Weekly|Report)$/u;
const ALL_MARKED_NAME = /^[\p{Lu}\d&'’. -]+$/u;

/** Where the body begins: the first piece that tells the story. `pieces.length` where none does. */
export function bodyStart(pieces: readonly Piece[], labels: Readonly<Labels>): number {
  let loose = 0;
  for (const [i, piece] of pieces.entries()) {
    const kind = labels[i]?.kind;
    if (kind) {
      // The capture's own structure says that the text begins.
      if (kind === 'paragraph' || (kind === 'list' && loose > 0)) return i;
      if (kind === 'headline') loose++;
      continue;
    }
    const words = countWords(piece.text);
    if (words >= 8 && datelineOf(piece.text)) return i;
    const leadFollows = loose > 0 && words <= 45 && innerStops(piece.text) <= 1 && datelineFollows(pieces, labels, i);
    if (isProse(piece.text)) {
      if (!leadFollows) return i;
    } else if (loose > 0 && !leadFollows && words >= 5 && endsSentence(piece.text)) {
      const quoted = /^["“„«]/u.test(piece.text);
      if (quoted || (words >= 7 && hasPastOrAuxiliary(piece.text) && !isDeck(pieces, labels, i))) return i;
    }
    loose++;
  }
  return pieces.length;
}

/** A sentence under the headline with the byline still to come is a standfirst: "Officials differ on the toll." / "By …". */
function isDeck(pieces: readonly Piece[], labels: Readonly<Labels>, at: number): boolean {
  for (let i = at + 1; i < pieces.length && i <= at + 3; i++) {
    const kind = labels[i]?.kind;
    if (kind === 'byline' || kind === 'date') return true;
    if (kind === undefined && isProse(pieces[i]?.text ?? '')) return false;
  }
  return false;
}

function datelineFollows(pieces: readonly Piece[], labels: Readonly<Labels>, at: number): boolean {
  let seen = 0;
  for (let i = at + 1; i < pieces.length && seen < 3; i++) {
    if (labels[i]) continue;
    const text = pieces[i]?.text ?? '';
    if (countWords(text) >= 8 && datelineOf(text)) return true;
    seen++;
  }
  return false;
}

/** Labels what stands over the body: kicker, headline, standfirst, names, caption. Changes `labels` where they are null. */
export function labelHead(pieces: readonly Piece[], labels: Labels, start: number): void {
  const open = (): number[] => indexes(start).filter((i) => labels[i] === null);
  const textOf = (i: number): string => pieces[i]?.text ?? '';
  const set = (i: number, kind: Label['kind'], by: string): void => {
    labels[i] = { kind, by: `head/${by}` };
  };
  const hinted = labels.findIndex((label) => label?.kind === 'headline');
  const headline = hinted >= 0 ? hinted : chooseHeadline(pieces, open());
  if (headline === null) return;
  if (hinted < 0) set(headline, 'headline', 'headline');
  for (const i of open().filter((j) => j < headline)) {
    set(i, isLineOfNames(textOf(i)) && countWords(textOf(i)) <= 8 && !isKicker(textOf(i)) && !bylineIn(labels, start) ? 'byline' : 'furniture', 'over-headline');
  }
  // "Reuters" alone under the headline signs the report; under a picture's words it would be the credit.
  for (const i of indexes(start)) {
    if (labels[i]?.kind !== 'credit' || i < headline || labels[i - 1]?.kind === 'caption') continue;
    if (isAgencyName(textOf(i)) && !bylineIn(labels, start)) set(i, 'byline', 'agency');
  }
  for (const i of open().filter((j) => j > headline)) {
    const text = textOf(i);
    const words = countWords(text);
    const [nameBefore, dateBefore] = before(labels, headline, i);
    if (!bylineIn(labels, start) && isNames(text) && (nearDate(labels, i) || i + 1 >= start || i === headline + 1 || allOpenAfterIsBody(labels, i, start))) {
      set(i, 'byline', 'names');
    } else if (nameBefore || dateBefore) {
      const verb = hasPastOrAuxiliary(text);
      if (words <= 2 && isLineOfNames(text) && !endsSentence(text)) set(i, 'furniture', 'place');
      else if (!endsSentence(text) && verb && words >= 4) set(i, 'standfirst', 'after-byline');
      else if (words <= 50 && (!verb || !endsSentence(text) || datelineOf(textOf(start)))) set(i, 'caption', 'caption');
      else set(i, 'paragraph', 'short-lead');
    } else if (bylineOrDateAfter(labels, i, start) || !endsSentence(text)) {
      set(i, words <= 60 ? 'standfirst' : 'paragraph', 'standfirst');
    } else if (!hasPastOrAuxiliary(text) || datelineOf(textOf(start))) {
      set(i, 'caption', 'caption');
    } else set(i, 'paragraph', 'short-lead');
  }
}

function indexes(to: number): number[] {
  return Array.from({ length: to }, (_, i) => i);
}

/** The first open piece that can be a headline and is no kicker or masthead over one. */
function chooseHeadline(pieces: readonly Piece[], open: readonly number[]): number | null {
  const candidates = open.filter((i) => {
    const text = pieces[i]?.text ?? '';
    return countWords(text) <= 40 && text.length <= 300 && /\p{L}{2}/u.test(text);
  });
  for (const [n, i] of candidates.entries()) {
    const text = pieces[i]?.text ?? '';
    const next = candidates[n + 1];
    const after = next === undefined ? '' : (pieces[next]?.text ?? '');
    const better = countWords(after) >= 4 && !isNames(after) && !isAllCapitals(after) && !/[.!]$/u.test(after);
    if (isKicker(text) && better) continue;
    if (countWords(text) <= 3 && isAllCapitals(text) && countWords(after) >= 4) continue;
    return i;
  }
  return candidates[0] ?? null;
}

function isKicker(text: string): boolean {
  const words = countWords(text);
  if (words <= 2 && !/[!?]/u.test(text)) return true;
  if (words > 6) return false;
  if (SECTION_NAME.test(text) || MASTHEAD_NAME.test(text)) return true;
  return words <= 3 && ALL_MARKED_NAME.test(text);
}

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:al|el|de|da|van|von|der|den|bin|ibn|du|la|le|dos|di)(?=\s)|(?:al|el|d|l)[-'’]\p{L}+)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:al|el|de|da|van|von|der|den|bin|ibn|du|la|le|dos|di)(?=\s)|(?:al|el|d|l)[-'’]\p{L}+)){0,3}$/u;

/** True for a line of people or agencies without "By": "Tomás Ibarra in Caracas and Lucy Fenn in Bogotá", "Sahel Today with agencies". */
export function isNames(text: string): boolean {
  if (countWords(text) > 22 || /[?!:"“”]/u.test(text) || /\p{L}{3,}\.(?:\s|$)/u.test(text) || !isLineOfNames(text)) return false;
  const parts = text
    .replace(/\b(?:with|and) (?:news )?(?:agencies|wire services|staff)\b|\b(?:staff|correspondents?|reporters?|staff writers?|special to .*|for the .*|for \p{Lu}.*)$/giu, ' ')
    .split(/\s*(?:[,;|/&•·–—]|\band\b|\bwith\b)\s*/u)
    .map((part) => part.replace(/\s+(?:in|at)\s+\p{Lu}.*$/u, '').trim())
    .filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.length <= 6 &&
    // A single word is an agency, or behind a bar the place: "Ifeoma Daniels | Abuja".
    parts.every(
      (part, i) => isAgencyName(part) || (NAME_PART.test(part) && (/\s/u.test(part) || (i > 0 && /[|,•·]/u.test(text)))),
    )
  );
}

function bylineIn(labels: Readonly<Labels>, start: number): boolean {
  return labels.slice(0, start).some((label) => label?.kind === 'byline');
}

function nearDate(labels: Readonly<Labels>, i: number): boolean {
  return labels[i - 1]?.kind === 'date' || labels[i + 1]?.kind === 'date';
}

function allOpenAfterIsBody(labels: Readonly<Labels>, i: number, start: number): boolean {
  return labels.slice(i + 1, start).every((label) => label !== null);
}

function before(labels: Readonly<Labels>, headline: number, i: number): [boolean, boolean] {
  const kinds = labels.slice(headline + 1, i).map((label) => label?.kind);
  return [kinds.includes('byline'), kinds.includes('date')];
}

function bylineOrDateAfter(labels: Readonly<Labels>, i: number, start: number): boolean {
  return labels.slice(i + 1, start).some((label) => label?.kind === 'byline' || label?.kind === 'date');
}

/** True for the title of a text given alone: its first line, short and without a stop, over running text. */
export function isTitleOver(text: string, next: string): boolean {
  return countWords(text) <= 25 && !endsSentence(text) && capitalShare(text) >= 0.6 && isProse(next);
}
