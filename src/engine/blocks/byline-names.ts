import { isAgencyName, isKnownAgency } from './agencies.ts';
import { withoutDays } from './calendar.ts';
import { ownName, withAgency } from './own-name.ts';
import { TWO_WORD_PLACES } from './place-words.ts';

export { isAgencyName } from './agencies.ts';

/** What was done by somebody: "Written by", "Additional reporting by". */
const DONE =
  'written|words|text|story|report|reported|reporting|writing|article|analysis|posted|published|compiled|photos?|photographs?|as told|submitted';
/** Words that introduce names, at the start of a line or behind "and". */
const OPENING = new RegExp(
  String.raw`^[\s*•|[(—–-]*(?:(?:(?:additional|further|with) )?(?:${DONE})(?: and [\p{L} ]{3,20}?)?(?: from [^.;]{2,40}?)? ?by:?|by:?|authors?:|reporter:|byline:|from|par:?|von:?|por:?|af|texte?:|autor:|auteur:|автор:|текст:)\s+`,
  'iu',
);
/** "Reporting by A and B; editing by C": editors did not write it. */
const OTHER_WORK =
  /;\s*(?=(?:editing|edited|graphics|translation|translated|compiled|additional)\b)/iu;
const WHEN =
  /\s(?:[|•·]\s*)?(?:last )?(?:updated|published|posted|modified)(?: on| at)?:?[\s|•·,–—-]*$/iu;

/**
 * The people and agencies of a byline, as named: "By Leyla Hart, Northwire" gives both, "By Southern Cable staff" the
 * agency. Places, posts, addresses and dates are left out; "Sahel Today with agencies" stays as written.
 * `agencies` are names known to be agencies from elsewhere in the report ("TBILISI (Northwire) –").
 */
export function bylineNames(text: string, agencies: ReadonlySet<string> = new Set()): string[] {
  const line = text.replace(/\s+/gu, ' ').replace(/^\((?<inner>.*)\)\.?$/u, '$<inner>');
  const undated = withoutDays(line)
    .replace(/\S+@\S+/gu, ' ')
    .replace(/https?:\/\/\S+/giu, ' ')
    .replace(/(?:^|\s)@\w+/gu, ' ')
    .replace(WHEN, ' ')
    .replace(/\b\d+[ -]min(?:ute)?s?[ -]read\b.*$/iu, ' ')
    .replace(/[\s|•·,–—:-]+$/u, '')
    .replace(/\s(?:on|at)$/u, '')
    .trim();
  const reporting = undated.split(OTHER_WORK)[0] ?? '';
  if (/^(?:edited|editing|translated|translation)\b/iu.test(reporting)) return [];
  const names = reporting
    .replace(OPENING, '')
    .replace(/\bcontributed to this.*$/iu, '')
    .trim();
  const found: string[] = [];
  for (const part of names.split(/\s*[|•·;–—]\s*|\s+[/-]\s+|(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})/u)) {
    for (const name of namesOfPart(part, agencies, found.length > 0)) {
      if (!found.some((other) => other.toLowerCase() === name.toLowerCase())) found.push(name);
    }
  }
  return found;
}

function namesOfPart(part: string, agencies: ReadonlySet<string>, later: boolean): string[] {
  if (/\bwith (?:news )?(?:agencies|wire services|reports?)\b/iu.test(part)) return [shown(part)];
  const names: string[] = [];
  const raws = part
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+(?!agencies)/iu)
    .flatMap((raw) => withAgency(raw.replace(OPENING, '')));
  for (const [i, raw] of raws.entries()) {
    const name = ownName(raw);
    if (!isName(name)) continue;
    const agency = isAgencyName(name) || agencies.has(name.toLowerCase());
    const further = i > 0 || later;
    if (further && !agency && !/\s/u.test(name)) continue;
    if (further && TWO_WORD_PLACES.has(name.toLowerCase())) continue;
    names.push(shown(name));
  }
  return names;
}

/** Letters, a capital among them where the script has such; no address, no figures, no "special to the …". */
function isName(name: string): boolean {
  if (name === '' || /^(?:special to|for|updated|published) /iu.test(name)) return false;
  if (/@|\d{2}|\.(?:com|org|net)\b|\S\/\S*\//iu.test(name)) return false;
  return /\p{Lu}/u.test(name) || /^\p{Lo}/u.test(name);
}

/** "LEYLA HART" is written as a name; "AFP" and "BBC News" stay. */
function shown(name: string): string {
  const bare = name.replace(/\s+/gu, ' ').trim();
  if (/^\p{Lu}\p{Ll}{1,2}$/u.test(bare) && isKnownAgency(bare)) return bare.toUpperCase();
  if (!/\s/u.test(bare) || /\p{Ll}/u.test(bare) || isKnownAgency(bare)) return bare;
  return bare
    .split(' ')
    .map((word) =>
      isKnownAgency(word) || word.includes('.')
        ? word
        : word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
