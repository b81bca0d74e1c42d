import type { Doc } from '../text/doc.ts';
import type { ActorMention } from './actor.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { ActorRegister } from './register.ts';
import type { Atoms } from './wording.ts';

/** Adjectives of states that no mention tells: "Russian missile strikes", "two Turkish warships". */
export function adjectivesOf(
  { tokens, sentences }: Doc,
  atoms: Atoms,
  lexicon: ActorLexicon,
  register: ActorRegister,
): readonly ActorMention[] {
  const named = new Set(register.mentions.map(({ actor }) => actor));
  return sentences.flatMap((sentence, index) => {
    const found: ActorMention[] = [];
    for (let at = sentence.first; at < sentence.end;) {
      const match = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
        ? lexicon.names.longest(atoms, at, sentence.end)
        : null;
      const entry = match?.entries.find((e) => e.kind === 'adjective');
      const [first, last] = [tokens[at], tokens[(match?.end ?? 0) - 1]];
      if (match && entry && 'state' in entry && first && last) {
        const actor = register.state(entry.state);
        const span = { from: first.from, to: last.to };
        if (!named.has(actor))
          found.push({ ...span, actor, how: 'name', by: 'adjective', sentence: index });
      }
      at = match?.end ?? at + 1;
    }
    return found;
  });
}
