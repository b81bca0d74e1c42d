import { isDateLine, withoutDays, writtenDays } from './calendar.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence } from './shape.ts';

/** Words in small letters that a line of names may hold: particles of names, connectives, offices of the paper. */
const SMALL_IN_NAMES = new Set(
  `and with in at for of the from by a an our own as to on de da do dos das di del della du des la le les van von der den ter ten zu zur
  al el bin ibn bint ben abu ul ur y e af av mac staff agencies agency correspondent correspondents reporter reporters writer writers
  editor editors desk team special foreign diplomatic political chief senior bureau additional wire services service news report
  contributor contributing columnist freelance photographs photos photo via exclusive`.split(/\s+/u),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|ad|as|ash|an|ul|d|l)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|Mc\p{Lu}\S*)$/u;
const DAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|now|then|contrast|comparison|noon|midnight|night|day|dawn|dusk|nightfall|evening|morning|far|law|accident|design|force|default|hand|sea|air|land|rail|road)$/iu;

/** True where each word of a line could be of names and what stands around them: "Tomás Ibarra in Caracas and Lucy Fenn in Bogotá". */
export function isLineOfNames(text: string): boolean {
  const words = text.replace(/<?\S+@\S+>?/gu, ' ').match(/[^\s,;|/&()•·–—*]+/gu) ?? [];
  if (words.length === 0 || words.length > 26) return false;
  let names = 0;
  for (const word of words) {
    if (/^\d/u.test(word)) return false;
    if (NAME_WORD.test(word)) names++;
    else if (!SMALL_IN_NAMES.has(word.toLowerCase())) return false;
  }
  return names > 0;
}

/** The names in a line that opens as bylines do; null for another line. Its date, if it has one, is left out. */
export function afterByline(text: string): string | null {
  const opening =
    /^[\s*•|[(—–-]*(?:(?:(?:written|words|text|story|report|reported|reporting|article|analysis|posted|published|photos?|edited|compiled|as told|authored?)(?: and [\p{L} ]{3,20})? )?by:?|authors?:|reporter:|from|byline:)\s+(?<names>\S[\s\S]*)$/iu.exec(
      text,
    );
  const names = opening?.groups?.['names'];
  return names === undefined ? null : withoutDays(names);
}

/** Lines that say who wrote the report. */
export const BYLINE_RULES: readonly LineRule[] = [
  {
    name: 'byline/by-name',
    kind: 'byline',
    example: 'By Leyla Hart, Northwire',
    fits: (text) => {
      if (countWords(text) > 28 || isDateLine(text)) return false;
      if (!/^[\s*•|[(—–-]*(?:by\b|(?:written|words|text|story|report|reported|reporting|article|analysis|posted|published|compiled)\b[^.]{0,24} by\b|authors?:|reporter:|byline:)/iu.test(text)) return false;
      const names = afterByline(text)?.replace(/[|•·–—-]?\s*(?:updated|published|posted|on|at|\d+ min(?:ute)?s? read)\b.*$/iu, '').replace(/[\])\s.]+$/u, '') ?? '';
      if (names === '' || DAYS_AND_MONTHS.test(names) || /^(?:the|a|an) (?!staff|associated|news|times|\p{Lu})/u.test(names)) return false;
      if (/[.!?]\s+\p{Lu}\p{Ll}{2,}\s+\p{Ll}/u.test(names)) return false;
      return isLineOfNames(names) && (!/\p{Ll}{3,}\.$/u.test(text) || countWords(text) <= 6);
    },
  },
  {
    name: 'byline/correspondent',
    kind: 'byline',
    example: 'From our correspondent',
    fits: (text) =>
      countWords(text) <= 14 &&
      /^(?:\(?(?:by|from) )?(?:(?:a|an|our|the|from) )?(?:own |special |foreign |diplomatic |political |staff |\p{L}+ )?(?:staff )?(?:correspondents?|staff (?:reporters?|writers?)|reporters?|foreign staff|news ?desk|web ?desk|staff(?: and agencies)?|agencies|(?:news )?agency reports?|wire (?:services?|reports?)|staff report)\b[)\s.,]*(?:(?:in|at)\s\p{Lu}[\p{L} ]+|\(?[A-Z]{2,6}\)?|and agencies)?[).]*$/iu.test(text) && !/\b(?:said|was|were|had|has|is)\b/u.test(text) &&
      /^(?:by|from|our|a\b|staff|special|agencies|agency|wire|news ?desk|web ?desk|foreign|the|\(|correspondent)/iu.test(text),
  },
  {
    name: 'byline/reporting-by',
    kind: 'byline',
    example: '(Reporting by Ana Roux and Omar Said; editing by Li Wei)',
    fits: (text) =>
      countWords(text) <= 60 &&
      /^[(\s*—–-]*(?:additional |further |with )?(?:reporting|writing|editing|compiled|translat(?:ed|ion)|edited|files|photography)\b[^.]{0,30}?\b(?:by|from)\s+\p{Lu}/iu.test(text) && !/\bsaid\b/u.test(text),
  },
  {
    name: 'byline/contributed',
    kind: 'byline',
    example: 'Lucy Fenn in Bogotá contributed to this report.',
    fits: (text) =>
      countWords(text) <= 45 && !/["“”]/u.test(text) &&
      (/\bcontributed (?:to this (?:report|article|story|piece)|(?:additional |to the )?(?:reporting|research))\b|^\p{Lu}[^.]{5,200}\bcontributed\.$/iu.test(text) || /^(?:the associated press|reuters|afp|agence france-presse|staff|with (?:files|reports|reporting) from)\b.{0,60}(?:contributed|and agencies|\bstaff)\.?$/iu.test(text) || /^with (?:files|reports|reporting|additional reporting) (?:from|by) \p{Lu}/iu.test(text)),
  },
  {
    name: 'byline/names-and-date',
    kind: 'byline',
    weak: true,
    example: 'Ifeoma Daniels | Abuja | 7 May 2017',
    fits: (text) => {
      if (!/[|•·]|\s[-–—]\s/u.test(text) || endsSentence(text) || writtenDays(text).length === 0 || isDateLine(text)) return false;
      const rest = withoutDays(text);
      const names = rest.replace(/\b(?:published|posted|updated|on|at)\b:?/giu, ' ').trim();
      return /^\p{Lu}\p{Ll}+(?: \p{L}\S*){1,3}(?:\s*[|•·,–—-]|\s*$|\s+(?:and|in|for)\s)/u.test(names) && isLineOfNames(names);
    },
  },
];

/** Lines that say when the report came out. */
export const DATE_RULES: readonly LineRule[] = [
  {
    name: 'date/line',
    kind: 'date',
    weak: true,
    example: 'Posted on January 31, 2022',
    fits: (text) => countWords(text) <= 18 && isDateLine(text),
  },
];
