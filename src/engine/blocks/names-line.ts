import { isAgencyName } from './byline-names.ts';
import { isLineOfNames } from './byline-rules.ts';
import { countWords } from './shape.ts';

const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:al|el|de|da|van|von|der|den|bin|ibn|du|la|le|dos|di)(?=\s)|(?:al|el|d|l)[-'’]\p{L}+)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:al|el|de|da|van|von|der|den|bin|ibn|du|la|le|dos|di)(?=\s)|(?:al|el|d|l)[-'’]\p{L}+)){0,3}$/u;

/** True for a line of people or agencies without "By": "Tomás Ibarra in Caracas and Lucy Fenn in Bogotá", "Sahel Today with agencies". */
export function isNames(text: string): boolean {
  if (
    countWords(text) > 22 ||
    /[?!:"“”]/u.test(text) ||
    /\p{L}{3,}\.(?:\s|$)/u.test(text) ||
    !isLineOfNames(text)
  )
    return false;
  const parts = text
    .replace(
      /\b(?:with|and) (?:news )?(?:agencies|wire services|staff)\b|\b(?:staff|correspondents?|reporters?|staff writers?|special to .*|for (?:the )?\p{Lu}.*)$/giu,
      ' ',
    )
    .split(/\s*(?:[,;|/&•·–—]|\band\b|\bwith\b)\s*/u)
    .map((part) => part.replace(/\s+(?:in|at)\s+\p{Lu}.*$/u, '').trim())
    .filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.length <= 6 &&
    // A single word is an agency, or behind a bar the place: "Ifeoma Daniels | Abuja".
    parts.every(
      (part, i) =>
        isAgencyName(part) ||
        (NAME_PART.test(part) && (/\s/u.test(part) || (i > 0 && /[|,•·]/u.test(text)))),
    )
  );
}

const LONGEST_POST = 8;
const POST =
  /(?:^|\s)(?:correspondents?|editor|reporter|writer|columnist|analyst|bureau(?: chief)?|(?:foreign|news|staff) (?:service|staff)|desk)$/iu;

/** True for the line under a name that says what its bearer is or writes for: "Political Editor", "Coast News, Brussels". */
export function isPostOrPaper(text: string): boolean {
  if (countWords(text) > LONGEST_POST || /[.!?:"“”]/u.test(text)) return false;
  const [first = '', ...rest] = text.split(/\s*[,|•·–—]\s*|\s+(?:in|at)\s+/u);
  if (isAgencyName(first)) return rest.every((part) => /^\p{Lu}[\p{L}.'’ -]*$/u.test(part));
  return POST.test(first) || (rest.length > 0 && POST.test(text));
}
