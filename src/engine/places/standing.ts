import { LOCATIVE, PHYSICAL_PARTS, TAKES_ARTICLE } from './place-words.ts';
import type { Asked } from './asked.ts';
import { placedBy } from './placing.ts';
import { lower, textOf, type Scene } from './scene.ts';
import { isMeetingName } from './something-else.ts';

/** What else decides beside the words around a name. */
export interface Terms {
  /** A headline in Title Case, where capitals tell nothing. */
  readonly titled: boolean;
  /** The name is mostly a word or somebody's name. */
  readonly care: 'word' | 'name' | null;
}

const SIDES =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|miles|kilometers|kilometres|km|outside|vicinity)$/u;
/** Rules by which a noun behind the name does not matter: "in Gaza hospitals", "strikes on Kyiv power plants". */
const PLAIN_RULES =
  /^(?:in|near|outside|inside|at|around|across|throughout|within|into|attack on|attacked|attack of)$/u;

/** Whether a phrase is a place where it stands, and by which rule; null where it is not. */
export function standsAs(scene: Scene, asked: Asked, { titled, care }: Terms): string | null {
  const governor = lower(scene, asked.setting.governor);
  if (titled) {
    if (care !== null || asked.tail === 'owner') return null;
    // "Envoys Meet in Geneva" is all that a headline of capitals tells.
    return governor === 'in' || governor === 'near' || (governor === 'at' && !asked.acts)
      ? `headline: ${governor}`
      : null;
  }
  const named = asked.setting.noun !== null && lower(scene, asked.name.first - 1) === 'of';
  const governed = LOCATIVE.has(governor) || /^(?:to|from|for|visit(?:s|ed|ing)?)$/u.test(governor);
  if (care !== null && !named && !governed) return null;
  if (care === 'word' && asked.setting.article !== null) return null;
  const rule = placedBy(scene, asked) ?? partOf(scene, asked, governor);
  if (isMeetingName(scene, asked)) return rule ?? 'meeting';
  return byTail(scene, asked, rule);
}

/** "The streets of Kyiv were empty", "50 km north of Goma". */
function partOf(scene: Scene, asked: Asked, governor: string): string | null {
  const { part } = asked.setting;
  if (part === null || /^(?:with|between|about|for|like)$/u.test(governor)) return null;
  if (SIDES.test(part) && lower(scene, asked.name.first - 1) === 'of')
    return asked.precision === 'country' ? null : 'side of';
  return PHYSICAL_PARTS.has(part) || (!asked.acts && governor !== 'of') ? 'part of' : null;
}

function ownArticle(scene: Scene, asked: Asked): boolean {
  const name = textOf(scene, { first: asked.name.first, end: asked.end });
  return asked.setting.article === 'the' && TAKES_ARTICLE.test(name);
}

/** What follows the name decides with: "the Geneva talks", "Kyiv's forces", "the Minsk accords", "U.S. custody". */
function byTail(scene: Scene, asked: Asked, rule: string | null): string | null {
  const city = asked.precision === 'city' || asked.precision === 'site';
  switch (asked.tail) {
    case 'none':
      return rule;
    case 'owner':
    case 'around':
    case 'issue':
      return null;
    case 'local':
      return rule;
    case 'meeting':
      return city ? (rule ?? 'meeting') : null;
    case 'happening':
      return asked.precision === 'country' ? null : (rule ?? 'happening');
    case 'attack':
      return asked.acts ? null : (rule ?? 'happening');
    case 'noun':
      if (asked.precision === 'country') return null;
      // "The" belongs to "the South China Sea", not to "the Kabul hospital".
      if (asked.setting.article !== null && !ownArticle(scene, asked)) return null;
      return rule !== null && PLAIN_RULES.test(rule) ? rule : null;
    default:
      return asked.tail satisfies never;
  }
}
