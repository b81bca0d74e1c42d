import type { Sentence } from '../sentences/sentence.ts';
import type { Doc } from '../text/doc.ts';
import type { ActorPhrase, Mark } from './phrase.ts';
import type { PhraseReader } from './phrases.ts';
import { SAYS } from './placing.ts';
import type { ActorRegister } from './register.ts';

/** Writes a phrase down with what stands beside it: "his Russian counterpart, Sergei Lavrov", "Lavrov, the foreign minister". */
export class AppositionReader {
  readonly #doc: Doc;
  readonly #register: ActorRegister;
  readonly #phrases: PhraseReader;
  readonly #write: (marks: readonly Mark[]) => void;

  constructor(
    doc: Doc,
    register: ActorRegister,
    phrases: PhraseReader,
    write: (marks: readonly Mark[]) => void,
  ) {
    this.#doc = doc;
    this.#register = register;
    this.#phrases = phrases;
    this.#write = write;
  }

  /** Writes the phrase and its apposition; gives the token to go on at. `shouting`: a headline in title case. */
  read(phrase: ActorPhrase, sentence: Sentence, shouting: boolean): number {
    const mayBe = isOfficeHolder(phrase) || isPerson(phrase) || phrase.office?.many === true;
    const beside =
      mayBe && this.#doc.tokens[phrase.end]?.text === ','
        ? this.#phrases.at(phrase.end + 1, sentence.end, shouting)
        : null;
    if (beside && phrase.office?.many !== true && this.#closes(beside.end, sentence.end)) {
      if (isOfficeHolder(phrase) && this.#isNameAfter(phrase, beside))
        return this.#officeThenName(phrase, beside, sentence, shouting);
      const office = isPerson(phrase) && isOfficeHolder(beside) && beside.shape === 'office';
      if (office && !this.#isSubject(phrase, beside.end, sentence))
        return this.#nameThenOffice(phrase, beside);
    }
    // "The hijackers, members of the Popular Front,"
    const body = beside?.office?.words === 'members' ? beside.actors[0] : undefined;
    if (beside && body !== undefined && phrase.office?.many) {
      this.#write(beside.marks);
      this.#write([
        { actor: body, first: phrase.first, end: phrase.end, how: 'description', by: 'members of' },
      ]);
      return beside.end;
    }
    if (phrase.shape === 'unsure-person') return this.#speaking(phrase, sentence, shouting);
    this.#write(phrase.marks);
    return phrase.end;
  }

  /** "Rebels seized Bunia, a spokeswoman said", "In Aldville, the minister said": the office is the subject of what follows. */
  #isSubject(name: ActorPhrase, end: number, sentence: Sentence): boolean {
    const { words } = this.#doc.grammar;
    const verb = /^(?:VERB|AUX)$/u.test(words[end]?.class ?? '');
    const governed = words[name.first - 1]?.class === 'ADP' && name.first - sentence.first < 4;
    if (!verb || governed) return verb && name.shape === 'unsure-person';
    // "But Lavrov, the minister said" lacks a comma.
    return name.first > sentence.first + 1 && SAYS.test(this.#doc.tokens[end]?.lower ?? '');
  }

  #isNameAfter(phrase: ActorPhrase, name: ActorPhrase): boolean {
    if (!isPerson(name) || name.first !== phrase.end + 1) return false;
    const first = this.#doc.tokens[name.first]?.text ?? '';
    // "the Union's envoy, former Nigerian president Osei, said"; "the envoy, former president Osei and a judge" are three.
    const former = first === 'former' && this.#doc.tokens[name.end]?.lower !== 'and';
    return former || /^\p{Lu}/u.test(first);
  }

  /** "his Russian counterpart, Sergei Lavrov" */
  #officeThenName(
    office: ActorPhrase,
    name: ActorPhrase,
    sentence: Sentence,
    shouting: boolean,
  ): number {
    const actor = this.#nameOf(name, office);
    this.#write(
      office.marks.filter((m) => m.end - m.first < office.end - office.first || m.how === 'name'),
    );
    this.#write([
      { actor, first: office.first, end: office.end, how: 'description', by: 'apposition' },
      { actor, first: name.first, end: name.end, how: 'name', by: 'apposition' },
    ]);
    return this.#memberOf(name.end, sentence.end, actor, shouting);
  }

  /** "Yelitza Carreño, the deputy information minister" */
  #nameThenOffice(name: ActorPhrase, office: ActorPhrase): number {
    const actor = this.#nameOf(name, office);
    const own: Mark = { actor, first: name.first, end: name.end, how: 'name', by: 'apposition' };
    this.#write(name.shape === 'person' ? name.marks : [own]);
    this.#write(office.marks.filter((m) => m.end - m.first < office.end - office.first));
    this.#write([
      { actor, first: office.first, end: office.end, how: 'description', by: 'apposition' },
    ]);
    return office.end;
  }

  /** A capitalised name that speaks is somebody, even where nothing else is told: "said Gulnara, a teacher". */
  #speaking(phrase: ActorPhrase, sentence: Sentence, shouting: boolean): number {
    const { tokens } = this.#doc;
    const text = this.#text(phrase.first, phrase.end);
    const speaks =
      SAYS.test(tokens[phrase.first - 1]?.lower ?? '') ||
      SAYS.test(tokens[phrase.end]?.lower ?? '');
    if (!speaks || shouting || !this.#isName(phrase, sentence)) return phrase.end;
    const actor = this.#phrases.actorOf(
      { end: phrase.end, name: text, known: null, actor: null, sure: false, sex: 'u' },
      { country: null, sector: null, role: null },
    );
    this.#write([
      { actor, first: phrase.first, end: phrase.end, how: 'name', by: 'name that speaks' },
    ]);
    return phrase.end;
  }

  /** "Helen Marsh of the Pacific Trade Forum": whose member somebody is. */
  #memberOf(at: number, end: number, actor: number, shouting: boolean): number {
    if (!/^(?:of|from)$/u.test(this.#doc.tokens[at]?.lower ?? '')) return at;
    const of = this.#phrases.at(at + 1, end, shouting);
    if (!of || of.actors.length === 0) return at;
    this.#register.tell(actor, { country: of.country, role: null });
    this.#write(of.marks);
    return of.end;
  }

  #isName(phrase: ActorPhrase, sentence: Sentence): boolean {
    if (phrase.end - phrase.first > 1) return true;
    const word = this.#doc.grammar.words[phrase.first];
    return phrase.first !== sentence.first && (word === undefined || word.class === 'PROPN');
  }

  /** The actor of a name, with what the office beside it tells. */
  #nameOf(name: ActorPhrase, told: ActorPhrase): number {
    const words = told.office?.words ?? null;
    const described = told.actors[0];
    const draft = described === undefined ? null : this.#register.draft(described);
    const facts = {
      country: told.country ?? draft?.country ?? null,
      sector: told.office?.sector ?? null,
      role: draft?.role ?? words,
    };
    const before = name.actors[0];
    if (before !== undefined) {
      this.#register.tell(before, facts);
      return before;
    }
    const text = this.#text(name.first, name.end);
    const known = this.#register.named(text);
    const actor = this.#phrases.actorOf(
      { end: name.end, name: text, known: null, actor: known, sure: true, sex: 'u' },
      facts,
    );
    if (/woman$/u.test(words ?? ''))
      this.#register.tell(actor, { country: null, role: null, sex: 'f' });
    if (/(?:spokes|chair|congress|business)man$/u.test(words ?? ''))
      this.#register.tell(actor, { country: null, role: null, sex: 'm' });
    return actor;
  }

  /** An apposition ends at a mark, a verb, or a word that goes on after it. */
  #closes(at: number, end: number): boolean {
    const token = this.#doc.tokens[at];
    if (at >= end || !token) return true;
    const word = this.#doc.grammar.words[at];
    return (
      (token.kind !== 'word' && token.kind !== 'number') ||
      /^(?:who|which|of|from|said|says|told|and|in|for|has|had|was|is|will)$/u.test(token.lower) ||
      word?.class === 'VERB' ||
      word?.class === 'AUX'
    );
  }

  #text(first: number, stop: number): string {
    let text = '';
    for (let i = first; i < stop; i++) {
      const token = this.#doc.tokens[i];
      if (token) text += (text !== '' && token.spaced ? ' ' : '') + token.text;
    }
    return text;
  }
}

function isOfficeHolder({ office }: ActorPhrase): boolean {
  return office?.holder === 'person' && !office.many;
}

function isPerson({ shape }: ActorPhrase): boolean {
  return shape === 'person' || shape === 'unsure-person';
}
