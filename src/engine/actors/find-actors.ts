import type { Doc } from '../text/doc.ts';
import { bySpan } from '../text/span.ts';
import type { Actor, ActorMention, Actors } from './actor.ts';
import { adjectivesOf } from './adjectives.ts';
import { Antecedents } from './antecedents.ts';
import { tellHomes } from './home.ts';
import type { ActorLexicon, Office } from './lexicon.ts';
import { officeKey } from './office-names.ts';
import { NameReader } from './person-names.ts';
import { PhraseReader } from './phrases.ts';
import { ActorRegister } from './register.ts';
import { SentenceReader } from './sentence-reader.ts';
import { datelineOf, TalkedOf } from './talked-of.ts';
import { atomsOfTokens } from './wording.ts';

/**
 * Who is in a report: each actor once, with all its mentions. The body is read before the headline, whose capitals say
 * nothing of names: there only what is known by then is found. Takes time linear in the text.
 */
export function findActors(doc: Doc, lexicon: ActorLexicon): Actors {
  const { tokens, sentences } = doc;
  const atoms = atomsOfTokens(tokens);
  const register = new ActorRegister();
  const talkedOf = new TalkedOf(tokens, sentences, atoms, lexicon);
  const antecedents = new Antecedents(register, sentences, doc.tokens);
  const year = doc.publishedOn === null ? null : Number(doc.publishedOn.slice(0, 4));
  let current = 0;
  const phrases = new PhraseReader({
    tokens,
    words: doc.grammar.words,
    atoms,
    lexicon,
    register,
    names: new NameReader(tokens, atoms, lexicon, register, year),
    context: {
      owner: (at) => antecedents.owner(current, at, tokens[at]?.lower ?? ''),
      taken: (office: Office, country, at) => antecedents.office(office, country, at),
      employer: (at) => antecedents.employer(current, at),
      country: (at) => talkedOf.at(current, at),
    },
  });
  const reader = new SentenceReader({ doc, lexicon, register, phrases, antecedents });
  const headlines: number[] = [];
  sentences.forEach((sentence, index) => {
    if (sentence.blockKind === 'headline') {
      headlines.push(index);
      return;
    }
    current = index;
    const dateline =
      sentence.blockKind === 'paragraph' ? datelineOf(tokens, sentence, atoms, lexicon) : null;
    reader.read(
      index,
      dateline?.end ?? sentence.first,
      sentence.blockKind === 'heading' || sentence.blockKind === 'standfirst',
    );
  });
  for (const index of headlines) {
    current = index;
    reader.read(index, sentences[index]?.first ?? 0, true);
  }
  uniteOffices(register);
  tellHomes(register, doc, atoms, lexicon, talkedOf);
  return written(register, adjectivesOf(doc, atoms, lexicon, register));
}

/** "France's top diplomat" before "the French foreign minister, Jean-Yves Le Drian" is he, where only one in the report holds the office. */
function uniteOffices(register: ActorRegister): void {
  const holders = new Map<string, number[]>();
  register.drafts.forEach((draft, index) => {
    if (draft.kind !== 'person' || !draft.named || draft.role === null || draft.country === null)
      return;
    const key = `${draft.country} ${officeKey(draft.role)}`;
    holders.set(key, [...(holders.get(key) ?? []), index]);
  });
  register.drafts.forEach((draft, index) => {
    if (draft.kind !== 'person' || draft.named || draft.role === null || draft.country === null)
      return;
    if (
      /official|spokes|aide|diplomat$|adviser|lawmaker|officer|commander|soldier/u.test(
        draft.role,
      ) &&
      draft.role !== 'top diplomat'
    )
      return;
    const found = holders.get(`${draft.country} ${officeKey(draft.role)}`);
    if (found?.length === 1 && found[0] !== undefined && found[0] !== index)
      register.merge(index, found[0]);
  });
}

function written(register: ActorRegister, adjectives: readonly ActorMention[]): Actors {
  const numbers = new Map<number, number>();
  const all: Actor[] = [];
  const numbered = (list: readonly ActorMention[]): ActorMention[] =>
    list
      .toSorted((a, b) => bySpan(a, b) || a.actor - b.actor)
      .map(({ from, to, actor, how, by, sentence }) => {
        let number = numbers.get(actor);
        if (number === undefined) {
          number = all.length;
          numbers.set(actor, number);
          const { name, kind, country, sector, role } = register.draft(actor);
          all.push({ name, kind, country, sector, role, wikidata: null });
        }
        return { from, to, actor: number, how, by, sentence };
      });
  return { mentions: numbered(register.mentions), adjectives: numbered(adjectives), all };
}
