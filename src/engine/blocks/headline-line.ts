import { isNames } from './names-line.ts';
import { isOfficeName } from './office-names.ts';
import type { Piece } from './piece.ts';
import { capitalShare, countWords, endsSentence, isAllCapitals, isProse } from './shape.ts';

const SECTION_NAME =
  /^(?:(?:the )?(?:world|news|politics|international|europe|asia|africa|americas?|middle east|business|economy|opinion|national|local|nation|foreign|diplomacy|war|conflict|security|defen[cs]e|top stor(?:y|ies)|analysis|exclusive|live|home|front page|latest|cybersecurity|technology|science|health|sport)(?: (?:news|desk|page|section|affairs))?|.{2,30} (?:news|desk|section|edition))$/iu;
const MASTHEAD_NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}&'’.-]* ){0,4}(?:Times|Post|Herald|Courier|Gazette|Ledger|Tribune|Standard|Observer|Chronicle|Journal|Mail|Mirror|Star|Sun|Guardian|Telegraph|Examiner|Dispatch|Bulletin|Monitor|Argus|Echo|Advertiser|Register|Record|Review|Globe|Inquirer|Mercury|Sentinel|Advocate|Citizen|Independent|News|Press|Wire|Agency|Today|Daily|Weekly|Report)$/u;
const ALL_MARKED_NAME = /^[\p{Lu}\d&'’. -]+$/u;

/** Lines over a headline that are none. */
const MOST_KICKERS = 5;

/** The first open piece that can be a headline and is no kicker or masthead over one. */
export function chooseHeadline(pieces: readonly Piece[], open: readonly number[]): number | null {
  const candidates = open.filter((i) => {
    const text = pieces[i]?.text ?? '';
    return countWords(text) <= 40 && text.length <= 300 && /\p{L}{2}/u.test(text);
  });
  for (const [n, i] of candidates.entries()) {
    const text = pieces[i]?.text ?? '';
    const behind = candidates.slice(n + 1, n + 1 + MOST_KICKERS).map((j) => pieces[j]?.text ?? '');
    const [after = ''] = behind;
    // "Coast Standard" / "Front page" / "Slovenia Votes"
    const next = behind.find((line) => !isKicker(line)) ?? '';
    if (SECTION_NAME.test(text) && countWords(next) >= 2) continue;
    if (isKicker(text) && (isBetter(after, 4) || isBetter(next, 3))) continue;
    if (countWords(text) <= 3 && isAllCapitals(text) && countWords(after) >= 4) continue;
    return i;
  }
  return candidates[0] ?? null;
}

function isBetter(line: string, leastWords: number): boolean {
  return (
    countWords(line) >= leastWords && !isNames(line) && !isAllCapitals(line) && !/[.!]$/u.test(line)
  );
}

/** True for the name of a section or of the paper over a headline. */
export function isKicker(text: string): boolean {
  const words = countWords(text);
  if (isOfficeName(text)) return true;
  if (words <= 2 && !/[!?]/u.test(text)) return true;
  if (words > 6) return false;
  if (SECTION_NAME.test(text) || MASTHEAD_NAME.test(text)) return true;
  return words <= 3 && ALL_MARKED_NAME.test(text);
}

/** True for the title of a text given alone: its first line, short and without a stop, over running text. */
export function isTitleOver(text: string, next: string): boolean {
  return (
    countWords(text) <= 25 && !endsSentence(text) && capitalShare(text) >= 0.6 && isProse(next)
  );
}
