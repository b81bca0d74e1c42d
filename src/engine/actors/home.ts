import type { Doc } from '../text/doc.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { ActorRegister, Draft, MadeMention } from './register.ts';
import type { TalkedOf } from './talked-of.ts';
import type { Atoms } from './wording.ts';

/** How far behind a name its bearer's place is looked for, in tokens: "Rahima Bibi, a mother of six who sleeps on a dyke in Sukkur". */
const REACH = 16;
/** People who speak about a country more often from outside it: "an analyst", "a professor of law". */
const FROM_ANYWHERE =
  /^(?:analysts?|experts?|professors?|lecturers?|researchers?|scholars?|economists?|strategists?|fellows?|consultants?|historians?|authors?|lawyers?|attorneys?|diplomats?|envoys?|ambassadors?|reporters?|journalists?|correspondents?|tourists?|travell?ers?|traders?|investors?|dealers?|brokers?|spokesm[ae]n|spokeswom[ae]n|spokespersons?|directors?|managers?)$/u;
const PLACING = /^(?:in|from|near|outside|at|of)$/u;

/**
 * The country of persons of whom the words tell none: that of the place told with them ("a port official in Bandar
 * Abbas"), else, for people of everyday life ("a nurse", "who keeps a shop"), the one that the report talks of there.
 */
export function tellHomes(
  register: ActorRegister,
  doc: Doc,
  atoms: Atoms,
  lexicon: ActorLexicon,
  talkedOf: TalkedOf,
): void {
  const seen = new Set<number>();
  for (const mention of register.mentions) {
    if (mention.how !== 'name' || seen.has(mention.actor)) continue;
    seen.add(mention.actor);
    const draft = register.draft(mention.actor);
    if (!isOpen(draft)) continue;
    draft.country =
      placeBehind(mention, doc, atoms, lexicon) ??
      (isEveryday(mention, doc) ? talkedOf.at(mention.sentence, mention.first) : null);
  }
}

/** Those of international bodies belong to no country, wherever they are: "the U.N. envoy, who is in Istanbul". */
function isOpen({ kind, named, country, sector }: Draft): boolean {
  return kind === 'person' && named && country === null && sector !== 'IGO';
}

/** "from Haifa", "in Bandar Abbas", in the aside or clause that describes the person. */
function placeBehind(
  mention: MadeMention,
  { tokens, sentences }: Doc,
  atoms: Atoms,
  lexicon: ActorLexicon,
): string | null {
  const end = Math.min(sentences[mention.sentence]?.end ?? 0, mention.end + REACH);
  if (!describes(tokens[mention.end]?.text, tokens[mention.end + 1]?.lower)) return null;
  for (let i = mention.end + 1; i + 1 < end; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'open-quote' || token.text === ';') return null;
    if (!PLACING.test(token.lower)) continue;
    const name = lexicon.names.longest(atoms, i + 1, end);
    const state = name?.entries.find((e) => e.kind === 'state' || e.kind === 'capital');
    if (state && 'state' in state) return state.state.code;
    const [town] = lexicon.towns.longest(atoms, i + 1, end)?.entries ?? [];
    if (town !== undefined) return town;
  }
  return null;
}

/** ", a nurse", ", who keeps a shop", " of the …": something is told of the person. */
function describes(mark: string | undefined, next: string | undefined): boolean {
  if (/^(?:of|from|who)$/u.test(mark ?? '')) return true;
  return mark === ',' && /^(?:an?|the|one|who|whose|\d+)$/u.test(next ?? '');
}

function isEveryday(mention: MadeMention, { tokens, sentences }: Doc): boolean {
  const end = Math.min(sentences[mention.sentence]?.end ?? 0, mention.end + 10);
  if (!describes(tokens[mention.end]?.text, tokens[mention.end + 1]?.lower)) return false;
  if (tokens[mention.end]?.lower === 'of') return false;
  for (let i = mention.end + 1; i < end; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (FROM_ANYWHERE.test(lower)) return false;
    if (i > mention.end + 1 && /^[,.;]$/u.test(tokens[i]?.text ?? '')) break;
  }
  return true;
}
