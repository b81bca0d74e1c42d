import type { ActorKind } from '../record/schema.ts';
import type { Office } from './lexicon.ts';

/** "Foreign secretary", "top diplomat" and "foreign minister" are one office; so a card found by one is found by the others. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['top diplomat', 'foreign minister'],
  ['top diplomats', 'foreign minister'],
  ['foreign secretary', 'foreign minister'],
  ['secretary of state', 'foreign minister'],
  ['minister of foreign affairs', 'foreign minister'],
  ['defence minister', 'defense minister'],
  ['defense secretary', 'defense minister'],
  ['defence secretary', 'defense minister'],
  ['secretary of defense', 'defense minister'],
  ['premier', 'prime minister'],
  ['taoiseach', 'prime minister'],
  ['house speaker', 'speaker'],
  ['parliament speaker', 'speaker'],
  ['interim president', 'president'],
  ['acting president', 'president'],
]);

/** One wording for offices that are the same. */
export function officeKey(words: string): string {
  const lower = words.toLowerCase();
  return ALIKE.get(lower) ?? lower;
}

const LEADERS = new Set([
  'president',
  'prime minister',
  'leader',
  'chancellor',
  'supreme leader',
  'king',
  'junta leader',
  'independence leader',
  'opposition leader',
]);

/** Whether "the minister", "the Chinese leader" can stand for somebody with this role. */
export function standsFor(words: string, role: string): boolean {
  const asked = officeKey(words);
  const has = officeKey(role);
  if (asked === has) return true;
  if (asked === 'leader') return LEADERS.has(has);
  if (has.includes('vice ') || has.includes('deputy '))
    return (
      asked === 'official' ||
      (has.endsWith(` ${asked}`) && asked !== 'president' && asked !== 'prime minister')
    );
  return (
    asked.split(' ').length === 1 &&
    ((has.split(' ').at(-1) === asked && has !== 'prime minister') ||
      (has === 'prime minister' && asked === 'minister'))
  );
}

const ARMY = /^(?:the )?(?:army|military|armed forces|troops|soldiers|forces|government forces)$/u;

/** One key for the wordings of one body: "Ministry of Defence", "defense ministry"; army, military and troops of a country are one. */
export function bodyKey(words: string): string {
  const lower = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('defence', 'defense')
    .replace(/\s+/gu, ' ');
  if (ARMY.test(lower)) return 'army';
  const ministry = /^ministry (?:of|for) (?:the )?(?<what>[a-z ]+)$/u.exec(lower)?.groups?.['what'];
  if (ministry !== undefined) return `${ministry.replace('foreign affairs', 'foreign')} ministry`;
  return lower;
}

/** Kind of the actor that an office word makes. */
export function kindOf(office: Office): ActorKind {
  if (office.holder === 'crowd') return 'population';
  if (office.holder === 'person' && !office.many) return 'person';
  switch (office.sector) {
    case 'MIL':
    case 'COP':
      return office.words.includes('ministry') ? 'government' : 'military';
    case 'JUD':
      return 'court';
    case 'LEG':
      return 'legislature';
    case 'JRN':
      return 'media';
    case 'PTY':
    case 'OPP':
      return 'party';
    case 'REB':
    case 'UAF':
    case 'PAR':
      return 'armed-group';
    case 'BUS':
      return 'company';
    case 'GOV':
    case 'SPY':
      return 'government';
    default:
      return 'other';
  }
}
