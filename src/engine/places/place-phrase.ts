import type { KnownPlace } from './lexicon.ts';
import type { Precision } from './place.ts';
import { HEADS, HEAD_MODIFIERS } from './place-words.ts';
import { lower, tokenOf, type Range, type Scene } from './scene.ts';

/** Words that may name a place: a known name, or capitals beside a word for a kind of place. */
export interface PlacePhrase {
  /** Tokens of the name alone. */
  readonly name: Range;
  /** End with the noun that belongs to it: "Kharkiv region", "Margara bridge". */
  readonly end: number;
  /** Namesakes; empty where no list has it. */
  readonly known: readonly KnownPlace[];
  /** What its noun makes of it: of a known city a region or a site around it; null where the name stands alone. */
  readonly head: { readonly word: string; readonly precision: Precision } | null;
  /** The noun names another place than the known one: "Kharkiv region" is not Kharkiv. */
  readonly derived: boolean;
  /** The name also stands for those who act there. */
  readonly acts: boolean;
}

/** The known place named at a token, the longest name first; null for none or for a part of a word ("Geneva-based"). */
export function knownPhraseAt(
  scene: Scene,
  at: number,
  end: number,
  shouting: boolean,
): PlacePhrase | 'glued' | null {
  const token = tokenOf(scene, at);
  if (token?.kind !== 'word') return null;
  const { atoms, gazetteer } = scene;
  const match =
    gazetteer.names.longest(atoms, at, end) ??
    (shouting ? gazetteer.capitals.longest(atoms, at, end) : null);
  if (!match) return null;
  // "The Caspian" is one name, "the Caspian Sea" a longer one.
  if (token.text === 'the' && (gazetteer.names.longest(atoms, at + 1, end)?.end ?? 0) >= match.end)
    return null;
  // "Geneva-based", "the U.S.-Mexico border".
  const mark = tokenOf(scene, match.end);
  if (match.glued || (mark?.spaced === false && /^[-–]/u.test(mark.text))) return 'glued';
  const article = token.text === 'the' && match.end > at + 1 ? 1 : 0;
  const name = { first: at + article, end: match.end };
  const [first] = match.entries;
  const states = match.entries.some((entry) => entry.precision === 'country');
  const head = states ? null : headAt(scene, match.end, end);
  const derived = head !== null && first !== undefined && namesAnother(first, head);
  const keeps = head !== null && (derived || sameKind(match.entries, head.precision));
  return {
    name,
    end: keeps ? head.end : match.end,
    known: match.entries,
    head: keeps ? { word: head.word, precision: head.precision } : null,
    derived,
    acts: !derived && match.entries.some((entry) => entry.acts),
  };
}

/** "Kharkiv region" and "Beirut airport" are other places than Kharkiv and Beirut; "Kherson city" and "Donbas region" are not. */
function namesAnother(known: KnownPlace, head: { word: string; precision: Precision }): boolean {
  if (head.precision === 'site') return known.precision === 'city' || known.precision === 'region';
  if (known.precision !== 'city') return false;
  return head.precision === 'region' || head.precision === 'sea';
}

function sameKind(known: readonly KnownPlace[], precision: Precision): boolean {
  return known.some(
    (place) =>
      place.precision === precision ||
      (place.precision === 'sea' && precision === 'region') ||
      (place.precision === 'site' && precision === 'city'),
  );
}

interface Head {
  readonly word: string;
  readonly precision: Precision;
  readonly end: number;
  readonly modified: boolean;
}

/** A place noun that follows a name: "region", "international airport", "Valley". */
export function headAt(scene: Scene, at: number, end: number): Head | null {
  let modified = false;
  for (let i = at; i < end && i < at + 4; i++) {
    const token = tokenOf(scene, i);
    if (token?.kind !== 'word' || !token.spaced) return null;
    const precision = HEADS.get(token.lower);
    if (precision) {
      const next = HEADS.get(lower(scene, i + 1));
      // "power plant complex", "air base camp": the last noun is the head.
      if (next && tokenOf(scene, i + 1)?.spaced === true && HEAD_MODIFIERS.has(token.lower))
        continue;
      // "Manchester City" and "Republic of" are names of their own.
      if (precision === 'city' && !/^\p{Ll}/u.test(token.text)) return null;
      return { word: token.lower, precision, end: i + 1, modified };
    }
    if (!HEAD_MODIFIERS.has(token.lower)) return null;
    modified = true;
  }
  return null;
}
