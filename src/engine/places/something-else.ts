import type { Container } from './container.ts';
import type { Asked } from './asked.ts';
import { DAY_OR_MONTH, LOCATIVE, NAME_MODIFIERS, TAKING, VISITING } from './place-words.ts';
import { actorsOver, isCapital, isOf, lower, tokenOf, type Scene } from './scene.ts';
import { isModifier } from './modifiers.ts';
import { adjectiveAt } from './owners.ts';

/** Kinds of actors that are never a place by their name: "Amazon" the company, "Paris Hilton". */
const NEVER = new Set(['person', 'company', 'media', 'party', 'ngo', 'armed-group']);

/** Whether a place's name is part of another name: of a person, a body, a paper, a treaty. */
export function isSomethingElse(
  scene: Scene,
  asked: Asked,
  titled: boolean,
  container: Container | null,
): boolean {
  if (isMeetingName(scene, asked)) return startsInCapitals(scene, asked);
  if (isActorName(scene, asked)) return true;
  if (titled) return false;
  return (container === null && goesOnInCapitals(scene, asked)) || startsInCapitals(scene, asked);
}

/**
 * "Bank of England", "Paris Hilton": inside a longer name; or the name itself is somebody's, which right after "in" it
 * never is ("police in Goma said").
 */
function isActorName(scene: Scene, asked: Asked): boolean {
  return actorsOver(scene, asked.name).some(({ mention, actor, longer }) => {
    if (mention.how !== 'name') return false;
    if (NEVER.has(actor.kind)) return longer || !LOCATIVE.has(lower(scene, asked.setting.governor));
    if (!longer) return false;
    // "the Kremlin" is longer by its article only.
    const words = scene.doc.text.slice(mention.from, mention.to).replace(/^(?:the|The)\s+/u, '');
    const name = scene.doc.text.slice(
      tokenOf(scene, asked.name.first)?.from,
      tokenOf(scene, asked.name.end - 1)?.to,
    );
    return words !== name && words.includes(name);
  });
}

/** "The Munich Security Conference" is where it is named after, "the Geneva Conventions" are not. */
export function isMeetingName(scene: Scene, asked: Asked): boolean {
  if (asked.precision !== 'city' && asked.precision !== 'site') return false;
  let i = asked.end;
  while (i < asked.end + 4 && isCapital(scene, i) && tokenOf(scene, i)?.spaced === true) i++;
  return i > asked.end && /^(?:conference|summit|forum|dialogue)$/u.test(lower(scene, i - 1));
}

/** "Paris Agreement", "Geneva Conventions"; not "in Moscow Putin said", "in Kyiv Monday". */
function goesOnInCapitals(scene: Scene, asked: Asked): boolean {
  const next = tokenOf(scene, asked.end);
  if (!next?.spaced || !isCapital(scene, asked.end) || DAY_OR_MONTH.test(next.text)) return false;
  const [start] = actorsOver(scene, { first: asked.end, end: asked.end + 1 });
  return !(
    start &&
    start.mention.from === next.from &&
    /^(?:in|near|outside|at|from|to)$/u.test(lower(scene, asked.setting.governor))
  );
}

/** "Michael Jordan", "Port Sudan": a capital word before, which is no preposition, verb or adjective at the sentence's start. */
function startsInCapitals(scene: Scene, asked: Asked): boolean {
  const at = asked.name.first - 1;
  const token = tokenOf(scene, at);
  if (at < asked.start || !token || !isCapital(scene, at)) return false;
  if (tokenOf(scene, asked.name.first)?.spaced !== true || DAY_OR_MONTH.test(token.text))
    return false;
  if (NAME_MODIFIERS.has(token.lower) || isModifier(scene, at)) return false;
  if (adjectiveAt(scene, at, asked.start)) return false;
  const opens = at === asked.start || tokenOf(scene, at - 1)?.kind === 'open-quote';
  if (!opens) return true;
  const governs =
    LOCATIVE.has(token.lower) ||
    /^(?:at|from|to|on|over|for|of|and|but|the|when|while|as|with|between|both|after|if|like|even|only|since|before|because)$/u.test(
      token.lower,
    ) ||
    isOf(scene, at, VISITING) ||
    isOf(scene, at, TAKING);
  return !governs;
}
