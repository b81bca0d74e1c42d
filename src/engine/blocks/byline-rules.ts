import { isAgencyName } from './byline-names.ts';
import { isDateLine, withoutDays, writtenDays } from './calendar.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence } from './shape.ts';

/** Words in small letters that a line of names may hold: particles of names, connectives, offices of the paper. */
const SMALL_IN_NAMES = new Set(
  `and with in at for of the from by a an our own as to on de da do dos das di del della du des la le les van von der den ter ten zu zur
  al el bin ibn bint ben abu ul ur y e af av mac staff agencies agency correspondent correspondents reporter reporters writer writers
  editor editors desk team special foreign diplomatic political chief senior bureau additional wire services service news report
  contributor contributing columnist freelance photographs photos photo via exclusive`.split(
    /\s+/u,
  ),
);
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|ad|as|ash|an|ul|d|l)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|Mc\p{Lu}\S*)$/u;
const DAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|now|then|contrast|comparison|noon|midnight|night|day|dawn|dusk|nightfall|evening|morning|far|law|accident|design|force|default|hand|sea|air|land|rail|road)$/iu;

/** True where each word of a line could be of names and what stands around them: "Tomás Ibarra in Caracas and Lucy Fenn in Bogotá". */
export function isLineOfNames(text: string): boolean {
  const words = text.replace(/\S+@\S+/gu, ' ').match(/[^\s,;|/&()•·–—*]+/gu) ?? [];
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
    /^[\s*•|[(—–-]*(?:(?:(?:written|words|text|story|report|reported|reporting|article|analysis|posted|published|submitted|photos?|edited|compiled|as told|authored?)(?: and [\p{L} ]{3,20})? )?by:?|authors?:|reporter:|from|byline:)\s+(?<names>\S[\s\S]*)$/iu.exec(
      text,
    );
  const names = opening?.groups?.['names'];
  return names === undefined ? null : withoutDays(names);
}

/** "Our own correspondent in Vienna", "Staff and agencies", "BALKAN CORRESPONDENT". */
const CORRESPONDENT = new RegExp(
  String.raw`^[(—–-]*\s?(?:(?:by|from) )?(?:${[
    String.raw`(?:a|an|our|the) (?:\p{L}+ ){0,2}(?:correspondents?|reporters?|staff)`,
    String.raw`(?:own |special |foreign |diplomatic |political |staff )*(?:correspondents?|staff (?:reporters?|writers?|report)|foreign staff)`,
    '(?:editorial )?staff(?: and agencies)?',
    'editorial (?:team|board|desk)',
    '(?:news ?|web ?|foreign )desk',
    '(?:news )?agenc(?:ies|y reports?)',
    'wire (?:services?|reports?)',
  ].join('|')})(?:[)\s.,]+(?:(?:in|at)\s\p{Lu}[\p{L} ]+|\(?[A-Z]{2,6}|and agencies))?[).]*$`,
  'iu',
);
const WORK_BY =
  /^[(\s*—–-]*(?:additional |further |with )?(?:reporting|writing|editing|compiled|translat(?:ed|ion)|edited|files|photography)\s(?:[^.]{0,30}?\s)?(?:by|from)\s+\p{Lu}/iu;
const CONTRIBUTED =
  /\bcontributed (?:to this (?:report|article|story|piece)|(?:additional |to the )?(?:reporting|research))\b|^\p{Lu}[^.]{5,200}\bcontributed\.$/iu;
const WITH_REPORTS = /^with (?:files|reports|reporting|additional reporting) (?:from|by) \p{Lu}/iu;
const AGENCY_AND_OTHERS =
  /^(?:the associated press|reuters|afp|agence france-presse|staff)\s.{0,60}(?:contributed|and agencies|\bstaff)\.?$/iu;

/** Lines that say who wrote the report. */
export const BYLINE_RULES: readonly LineRule[] = [
  {
    name: 'byline/by-name',
    kind: 'byline',
    example: 'By Leyla Hart, Northwire',
    fits: (text) => {
      if (countWords(text) > 28 || isDateLine(text)) return false;
      if (
        !/^[\s*•|[(—–-]*(?:by\b|(?:written|words|text|story|report|reported|reporting|article|analysis|posted|published|submitted|compiled)\b[^.]{0,24} by\b|authors?:|reporter:|byline:)/iu.test(
          text,
        )
      )
        return false;
      const names =
        afterByline(text)
          ?.replace(
            /[|•·–—-]?\s*(?:updated|published|posted|on|at|\d+ min(?:ute)?s? read)\b.*$/iu,
            '',
          )
          .replace(/[\])\s.]+$/u, '') ?? '';
      if (
        names === '' ||
        DAYS_AND_MONTHS.test(names) ||
        /^(?:the|a|an) (?!staff|associated|news|times|\p{Lu})/u.test(names)
      )
        return false;
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
      CORRESPONDENT.test(text) &&
      !/\b(?:said|was|were|had|has|is)\b/u.test(text),
  },
  {
    name: 'byline/reporting-by',
    kind: 'byline',
    example: '(Reporting by Ana Roux and Omar Said; editing by Li Wei)',
    fits: (text) => countWords(text) <= 60 && WORK_BY.test(text) && !/\bsaid\b/u.test(text),
  },
  {
    name: 'byline/contributed',
    kind: 'byline',
    example: 'Lucy Fenn in Bogotá contributed to this report.',
    fits: (text) =>
      countWords(text) <= 45 &&
      !/["“”]/u.test(text) &&
      (CONTRIBUTED.test(text) || WITH_REPORTS.test(text) || AGENCY_AND_OTHERS.test(text)),
  },
  {
    name: 'byline/reported-from',
    kind: 'byline',
    example: 'Ann Roe reported from Geneva, and Ben Poe from Kyiv.',
    fits: (text) => {
      const names = /^(?<names>\p{Lu}[^.!?]{3,80}?) reported from \p{Lu}[^.!?:]{2,80}\.$/u.exec(
        text,
      )?.groups?.['names'];
      return names !== undefined && isLineOfNames(names.replace(/[’']s\b/gu, ''));
    },
  },
  {
    name: 'byline/agency-behind-dash',
    kind: 'byline',
    example: '— AFP',
    fits: (text) => {
      const name = /^[—–-]{1,2}\s?(?<name>\S.{1,30})$/u.exec(text)?.groups?.['name'];
      return name !== undefined && countWords(name) <= 4 && isAgencyName(name);
    },
  },
  {
    name: 'byline/initials',
    kind: 'byline',
    example: 'sb/kl (AP, dpa)',
    fits: (text) => {
      const shared = /^(?<agency>[A-Z]{2,6})\/[a-z]{2,4}$/u.exec(text)?.groups?.['agency'];
      if (shared !== undefined && isAgencyName(shared)) return true;
      const agencies = /^[a-z]{2,4}(?:[/-][a-z]{2,4}){0,5} \((?<agencies>[^()]{2,60})\)$/u.exec(
        text,
      )?.groups?.['agencies'];
      return agencies?.split(/,\s*/u).every(isAgencyName) ?? false;
    },
  },
  {
    name: 'byline/names-and-date',
    kind: 'byline',
    weak: true,
    example: 'Ifeoma Daniels | Abuja | 7 May 2017',
    fits: (text) => {
      if (
        !/[|•·]|\s[-–—]\s/u.test(text) ||
        // "12 | INTERNATIONAL | THE COAST STANDARD | TUESDAY 4 MAY 2021"
        /^[A-Z]?\d{1,3}\s*[|•·]/u.test(text) ||
        endsSentence(text) ||
        writtenDays(text).length === 0 ||
        isDateLine(text)
      )
        return false;
      const rest = withoutDays(text);
      const names = rest
        .replace(/\b(?:published|posted|updated?|on|at)\b\s?:?|\s-(?=\s|$)/giu, ' ')
        .trim();
      if (isAgencyName(names.replace(/[\s|•·–—-]+$/u, '')) && /[|•·]/u.test(text)) return true;
      return (
        /^\p{Lu}\p{Ll}+(?: \p{L}\S*){1,3}(?:\s*[|•·,–—-]|\s*$|\s+(?:and|in|for)\s)/u.test(names) &&
        isLineOfNames(names)
      );
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
