import type { Doc } from '../text/doc.ts';
import type { Mark } from './phrase.ts';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'through',
  'via',
  'into',
  'within',
  'beyond',
  'toward',
  'towards',
  'outskirts',
]);
/** "Travel to Moscow", "flew from Kyiv" are ways; "ties to Moscow" are not. */
const WAY =
  /^(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying|ights?)|go(?:es|ne|ing)?|went|return(?:s|ed|ing)?|com(?:e|es|ing)|came|arrive[sd]?|visit(?:s|ed)?|trips?|journey|drive|drove|head(?:s|ed|ing)?|moved?|route|road|way|back|flee|fled|march|tour|rushed|sent|brought|taken|deployed|home|convoy|train)$/u;
/** Verbs that turn round with their speaker: "said Lavrov". */
export const SAYS =
  /^(?:said|says|say|added|told|warned|insisted|asked|wrote|joked|replied|explained|noted|argued|declared|announced|complained|recalled|according)$/u;

/** "In Moscow" is a place; "strikes on Kyiv", "ties with Moscow" name whom it meets. */
export function isPlace({ tokens }: Doc, mark: Mark): boolean {
  if (/^['’]s?$/u.test(tokens[mark.end]?.text ?? '')) return false;
  let before = mark.first - 1;
  if (
    /^(?:the|northern|southern|eastern|western|central|downtown|northwestern|northeastern|southwestern|southeastern)$/u.test(
      tokens[before]?.lower ?? '',
    )
  )
    before--;
  const word = tokens[before]?.lower ?? '';
  if (LOCATIVE.has(word)) return true;
  if (mark.how !== 'metonym' || (word !== 'to' && word !== 'from' && word !== 'for')) return false;
  return [before - 1, before - 2, before - 3].some((i) => WAY.test(tokens[i]?.lower ?? ''));
}

/** Stands before the verb of its clause, or after a verb of saying. */
export function isSubject({ tokens, grammar }: Doc, mark: Mark): boolean {
  const before = tokens[mark.first - 1];
  if (before && SAYS.test(before.lower)) return true;
  if (before && grammar.words[mark.first - 1]?.class === 'ADP' && before.lower !== 'as')
    return false;
  for (let i = mark.end, commas = 0; i < mark.end + 14; i++) {
    const token = tokens[i];
    const word = grammar.words[i];
    if (!token) return false;
    if (i === mark.end && /^['’]s?$/u.test(token.text)) return false;
    if (word?.class === 'VERB' || word?.class === 'AUX') return true;
    if (token.text === ',') commas++;
    else if (commas === 0 && word && word.class !== 'ADV' && word.class !== 'PROPN') return false;
    if (commas > 1 || token.text === '.') return false;
  }
  return false;
}
