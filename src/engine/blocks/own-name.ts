import { isAgencyName, isKnownAgency } from './agencies.ts';

/** What somebody is, at the end of a name: "Ana Roux, Staff Writer", "Southern Cable staff". In small letters. */
const POSTS = new Set(
  `agencies analyst anchor author bureau chief columnist commentator contributing contributor correspondent
  correspondents critic desk editor editor-at-large editorial editors fellow intern journalist newsdesk newsroom
  photographer producer reporter reporters report reports staff team webdesk writer writers`.split(
    /\s+/u,
  ),
);
/** What stands before a post. Alone it may be part of a name ("White House", "Own"). */
const BEATS = new Set(
  `africa a an and any asia associate at-large auto business chief climate culture defence defense deputy diplomatic
  digital economic economics energy environment europe executive foreign freelance gaming global health healthcare
  house international investigative lead legal local managing military multimedia national news online our own personal
  political politics principal regional science security senior south space special sports staff tech technology the
  trade video web white world`.split(/\s+/u),
);
/** What templates write where no author is named. */
const NOBODY = new Set(
  `admin administrator author autor auteur author's by default guest n/a none null redacción redação redaktion redakcja
  redazione rédaction root super undefined unknown user von webmaster админ автор гость редакция`.split(
    /\s+/u,
  ),
);

/**
 * The name alone, without the place it was sent from, the post and the paper behind it; '' where none is left:
 * "Lucy Fenn in Bogotá", "our diplomatic correspondent", "AP National Writer" (the agency stays).
 */
export function ownName(raw: string): string {
  const name = raw
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\s+(?:in|at|reports? from|reporting from|for|For|of)\s+(?:the )?\p{Lu}.*$/u, '')
    .replace(/^(?:from|by|in)\s+/iu, '')
    .replace(/^(?:in|at|for) .*$/iu, '')
    .replace(/\s[\d-]{7}.*$/u, '')
    .replace(/^(?:mr|mrs|ms|dr|prof)\.?\s+(?=\p{Lu})/iu, '')
    .replace(/^[\s*"'“”.,]+|[\s*"'“”,:]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  return withoutPost(name.split(/\s+/u).filter((word) => word !== ''));
}

function withoutPost(words: readonly string[]): string {
  if (words.length === 1 && NOBODY.has(words[0]?.toLowerCase() ?? '')) return '';
  let end = words.length;
  const ends = (table: ReadonlySet<string>): boolean =>
    end > 0 && table.has((words[end - 1] ?? '').toLowerCase().replace(/\.$/u, ''));
  while (ends(POSTS)) end--;
  const post = end < words.length;
  if (post) while (ends(BEATS)) end--;
  const rest = words.slice(0, end).join(' ');
  // "Washington Correspondent", "Healthcare reporter": a place or a beat; "HT Correspondent": a paper.
  const several =
    /s$/iu.test(words.at(-1) ?? '') || /staff|desk|bureau|team/iu.test(words.at(-1) ?? '');
  const alone =
    post && end === 1 && !several && !isAgencyName(rest) && !/^\p{Lu}{2,5}$/u.test(rest);
  return alone ? '' : rest;
}

/**
 * A person and the agency written behind without a comma: "JOHN OTIENO Meridian Press", "Kevin McCoy USA TODAY",
 * "Orhan Coskun Reuters". Else the name itself.
 */
export function withAgency(name: string): string[] {
  const words = name.trim().split(/\s+/u);
  for (let at = 2; at < words.length; at++) {
    const agency = words.slice(at).join(' ');
    const [person, rest] = [words.slice(0, at), words.slice(at)];
    const unlike =
      (person.every(isCapitals) && !rest.some(isCapitals)) ||
      (rest.every(isCapitals) && !person.some(isCapitals));
    if (isKnownAgency(agency) || (unlike && isAgencyName(agency) && !startsWithPost(agency))) {
      const the = person.at(-1) === 'The';
      return [person.slice(0, the ? -1 : undefined).join(' '), the ? `The ${agency}` : agency];
    }
  }
  return [name];
}

function isCapitals(word: string): boolean {
  return /^[\p{Lu}\p{M}.'’-]{2,}$/u.test(word);
}

function startsWithPost(text: string): boolean {
  return POSTS.has(text.split(' ')[0]?.toLowerCase() ?? '');
}
