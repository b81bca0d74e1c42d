import { BodyNameReader } from './body-names.ts';
import type { ActorDraftFacts } from './register.ts';
import type { KnownBody, NameEntry, Office, State } from './lexicon.ts';
import { OfficeReader, type OfficePlace } from './office-phrases.ts';
import { BODY_WORD, type ReadName } from './person-names.ts';
import {
  phraseOf,
  type ActorPhrase,
  type Gathered,
  type Mark,
  type PhraseParts,
} from './phrase.ts';
import { PhraseLook, lowerWord } from './phrase-look.ts';
import { peopleOf } from './people-of-state.ts';
import { readOpening } from './phrase-opening.ts';
import { statesAfter } from './state-list.ts';

const ORIGIN = new Set(['of', 'for', 'to', 'in', 'from', 'at', 'with']);
/** People who are not of the place that "in" or "from" tells: "a diplomat in Brussels". */
const ELSEWHERE =
  /diplomat|analyst|expert|reporter|journalist|people|protesters|nationals|ambassador|envoy|troops|soldiers|forces|peacekeepers|aircraft/u;
/** Plain words that may stand between a country and its office. */
const MOST_PLAIN = 4;
/** How deep "the spokesman for the office of the president of …" is followed. */
const MOST_DEPTH = 3;

/** A name of the lexicon found at a token. */
interface NamePlace {
  readonly end: number;
  readonly entries: readonly NameEntry[];
}

/** Where reading goes on, or what came out; `null` out of a step: the words here end the phrase. */
type Step = { readonly at: number } | { readonly phrase: ActorPhrase | null } | null;

/** Reads one actor phrase at a token. */
export class PhraseReader {
  readonly #parts: PhraseParts;
  readonly #look: PhraseLook;
  readonly #offices: OfficeReader;
  readonly #bodies: BodyNameReader;

  constructor(parts: PhraseParts) {
    this.#parts = parts;
    this.#look = new PhraseLook(parts);
    this.#offices = new OfficeReader(parts, this.#look);
    this.#bodies = new BodyNameReader(parts);
  }

  /** The phrase that starts at `first` and stays before `end`, or null. `shouting`: a headline in title case. */
  at(first: number, end: number, shouting: boolean, depth = 0): ActorPhrase | null {
    if (!this.#parts.tokens[first] || depth > MOST_DEPTH) return null;
    const { at: start, ...opening } = readOpening(this.#parts, this.#look, first, end);
    const phrase: Gathered = { first, end, shouting, depth, ...opening, best: null, plain: 0 };
    phrase.modifiers.from = start;
    const read = this.#steps(phrase, start);
    if (!('at' in read)) return read.phrase;
    const nothing = phrase.best === null && phrase.modifiers.states.length === 0;
    if (!nothing || read.at !== first) return phrase.best;
    const person = this.#person(first, end, shouting);
    const [owner] = person?.actors ?? [];
    // "Putin's spokesman", "Mr Osei's office": the person owns what follows.
    const owns = person !== null && this.#look.possessive(person.end, end);
    if (owner === undefined || !owns || !this.#look.headFollows(person.end + 1, end)) return person;
    phrase.marks.push(...person.marks);
    this.#owns(phrase, person.end, owner, person.country, person.shape);
    const owned = this.#steps(phrase, person.end + 1);
    return ('at' in owned ? null : owned.phrase) ?? person;
  }

  /** Reads on from a token until the phrase is done, or where its words end. */
  #steps(phrase: Gathered, start: number): { at: number } | { phrase: ActorPhrase | null } {
    let at = start;
    while (at < phrase.end) {
      const step = this.#step(phrase, at);
      if (step === null) break;
      if ('phrase' in step) return step;
      at = step.at;
    }
    return { at };
  }

  /** The actor of a name, made where it is new. */
  actorOf(name: ReadName, told: ActorDraftFacts): number {
    return this.#offices.actorOf(name, told);
  }

  #step(phrase: Gathered, at: number): Step {
    const { lexicon, atoms } = this.#parts;
    const name = this.#look.nameAt(at, phrase.end);
    const unlisted = phrase.shouting ? null : this.#bodies.at(at, phrase.end);
    if (
      unlisted &&
      (name === null || name.end < unlisted.end) &&
      !this.#look.isOffice(at, unlisted.end)
    )
      return this.#body(
        phrase,
        at,
        { end: unlisted.end, entries: [] },
        { body: unlisted.body, how: 'name' },
      );
    const office = lexicon.offices.longest(atoms, at, phrase.end, lowerWord);
    const entry = office && !office.glued ? office.entries[0] : undefined;
    if (name && !name.glued && (!entry || !office || name.end >= office.end)) {
      const step = this.#name(phrase, at, name);
      if (step !== undefined) return step;
    }
    if (entry && office) return this.#office(phrase, at, office.end, entry);
    const town = name === null ? this.#town(phrase, at) : null;
    if (town) return town;
    if (this.#look.plainModifier(at) && phrase.plain < MOST_PLAIN) {
      phrase.plain++;
      return { at: at + 1 };
    }
    return null;
  }

  /** A name of the lexicon: a body, a state, its adjective or people; undefined where an office may stand here instead. */
  #name(phrase: Gathered, at: number, name: NamePlace): Step | undefined {
    const body = name.entries.find((e) => e.kind === 'body');
    const isState = name.entries.some((e) => e.kind === 'state');
    if (body?.kind === 'body' && !isState) return this.#body(phrase, at, name, body);
    if (name.entries.some((e) => e.kind === 'person')) return null;
    const state = name.entries.find((e) => 'state' in e);
    return state && 'state' in state
      ? this.#state(phrase, at, name, state.state, state.kind)
      : undefined;
  }

  /** "Sindh police", "Goma's governor": a place before an office tells its country. */
  #town(phrase: Gathered, at: number): Step {
    const { lexicon, atoms } = this.#parts;
    const match = lexicon.towns.longest(atoms, at, phrase.end);
    const state = lexicon.states.get(match?.entries[0] ?? '');
    if (!match || !state || match.glued) return null;
    const owns = this.#look.possessive(match.end, phrase.end);
    const next = owns ? match.end + 1 : match.end;
    if (!this.#look.headFollows(next, phrase.end)) return null;
    phrase.modifiers.states.push(state);
    return { at: next };
  }

  #body(
    phrase: Gathered,
    at: number,
    name: NamePlace,
    { body, how }: { readonly body: KnownBody; readonly how: 'name' | 'metonym' },
  ): Step {
    const { modifiers, marks } = phrase;
    // "Labour Day", "Google Maps": a short name that goes on is another one.
    const short = name.end === at + 1 && name.entries.length > 0 && !phrase.shouting;
    if (short && this.#look.nameGoesOn(name.end, phrase.end)) return { phrase: null };
    const actor = this.#takenUp(at, name.end) ?? this.#parts.register.body(body);
    const mark: Mark = { actor, first: at, end: name.end, how, by: 'known body' };
    const shape = how === 'metonym' ? 'metonym' : 'body';
    if (this.#look.possessive(name.end, phrase.end)) {
      marks.push(mark);
      return this.#owns(phrase, name.end, actor, body.country, shape);
    }
    if (this.#look.headFollows(name.end, phrase.end)) {
      const { name: words, country, sector } = body;
      modifiers.body = { name: words, country, sector, context: false };
      phrase.best ??= phraseOf(phrase, name.end, [actor], body.country, [mark], 'body');
      return { at: name.end };
    }
    // "the Indonesian Security Council" is not the United Nations'.
    const foreign =
      modifiers.states.length > 0 && modifiers.stateAdjective && body.country === null;
    if (foreign && body.kind === 'international-organisation') return null;
    return { phrase: phraseOf(phrase, name.end, [actor], body.country, [...marks, mark], shape) };
  }

  /** "The Union" is the African one where the report has named that. */
  #takenUp(at: number, end: number): number | null {
    const bare = /^(?:the )?Union$/u.test(this.#look.text(at, end));
    return bare ? this.#parts.register.lastNamed(/ Union$/u) : null;
  }

  #state(
    phrase: Gathered,
    at: number,
    name: NamePlace,
    state: State,
    kind: NameEntry['kind'],
  ): Step {
    const { modifiers, marks } = phrase;
    const has = (wanted: NameEntry['kind']): boolean => name.entries.some((e) => e.kind === wanted);
    const metonym = !has('state') && has('capital');
    const isName = has('state') || has('capital');
    const shape = metonym ? 'metonym' : 'state';
    const mark = (): Mark => ({
      actor: this.#parts.register.state(state),
      first: at,
      end: name.end,
      how: metonym ? 'metonym' : 'name',
      by: metonym ? 'capital' : 'state',
    });
    if (isName && this.#look.possessive(name.end, phrase.end)) {
      const own = mark();
      marks.push(own);
      return this.#owns(phrase, name.end, own.actor, state.code, shape);
    }
    const joined =
      kind === 'adjective' || !metonym ? this.#look.joinedAdjective(name.end, phrase.end) : null;
    const head = joined === null && this.#look.headFollows(name.end, phrase.end);
    if (joined !== null || head) {
      modifiers.states.push(state);
      modifiers.stateAdjective ||= joined !== null || has('adjective');
      return { at: joined ?? name.end };
    }
    if (isName && !phrase.shouting && this.#look.nameGoesOn(name.end, phrase.end)) return null;
    const bare = modifiers.states.length === 0;
    if (isName && bare && modifiers.owner === null) {
      const own = mark();
      return {
        phrase: phraseOf(phrase, name.end, [own.actor], state.code, [...marks, own], shape),
      };
    }
    if (has('people') && bare && this.#look.peopleHere(at, name.end, phrase.definite))
      return { phrase: peopleOf(this.#parts, this.#look, phrase, { at, end: name.end, state }) };
    // "Russian troops" with a head that is no office: the country is told, nobody acts yet.
    modifiers.states.push(state);
    modifiers.stateAdjective = true;
    return { at: name.end };
  }

  /** "Russia's …", "the Kremlin's …": what is read so far owns what follows. */
  #owns(
    phrase: Gathered,
    end: number,
    actor: number,
    country: string | null,
    shape: ActorPhrase['shape'],
  ): Step {
    phrase.modifiers.owner = actor;
    phrase.best = phraseOf(phrase, end, [actor], country, [...phrase.marks], shape);
    phrase.modifiers.from = end + 1;
    return { at: end + 1 };
  }

  #office(phrase: Gathered, at: number, stop: number, office: Office): Step {
    const { modifiers, marks, end, shouting } = phrase;
    const place: OfficePlace = { ...phrase, at, stop, office };
    if (this.#look.possessive(stop, end)) {
      const owner = this.#offices.described(place, null, true);
      const [actor] = owner.actors;
      if (actor === undefined) return { phrase: phrase.best ?? owner };
      phrase.best = owner;
      marks.splice(0, marks.length, ...owner.marks);
      Object.assign(modifiers, { owner: actor, states: [], body: null, from: stop + 1 });
      return { at: stop + 1 };
    }
    const titleHere = office.title && this.#titleFor(stop, end, shouting);
    if (this.#look.headFollows(stop, end) && !(office.holder === 'person' && titleHere)) {
      if (office.holder === 'body')
        modifiers.body ??= {
          name: office.words,
          country: office.country,
          context: office.context,
          sector: office.sector,
        };
      return { at: stop };
    }
    if (this.#look.nounFollows(stop, end)) {
      phrase.plain++;
      return phrase.plain > MOST_PLAIN ? { phrase: phrase.best } : { at: stop };
    }
    const name = titleHere ? this.#parts.names.at(stop, end, shouting) : null;
    if (name) return this.#titled(phrase, this.#offices.titled(place, name));
    const members = statesAfter(this.#parts, this.#look, place, end);
    if (members) return { phrase: this.#offices.ofSeveral(place, members) };
    const complement = this.#complement(phrase, stop, office);
    return { phrase: this.#offices.described(place, complement, false) };
  }

  /** "President Joe Biden", who may own what follows: "Mr Osei's office". */
  #titled(phrase: Gathered, person: ActorPhrase): Step {
    const [actor] = person.actors;
    const owns = this.#look.possessive(person.end, phrase.end);
    if (actor === undefined || !owns || !this.#look.headFollows(person.end + 1, phrase.end))
      return { phrase: person };
    phrase.marks.splice(0, phrase.marks.length, ...person.marks);
    Object.assign(phrase.modifiers, { states: [], body: null });
    return this.#owns(phrase, person.end, actor, person.country, person.shape);
  }

  /** "of the army", "for the Foreign Ministry", "in Vilnius": who an office belongs to. */
  #complement(
    { end, shouting, depth, modifiers }: Gathered,
    stop: number,
    office: Office,
  ): ActorPhrase | null {
    const word = this.#look.lower(stop);
    if (!ORIGIN.has(word) || stop + 1 >= end) return null;
    // "held talks with his Turkish counterpart in Cairo": where they talked.
    if (/^(?:in|at)$/u.test(word) && modifiers.states.length > 0) return null;
    if (office.holder === 'crowd' || office.holder === 'body') {
      if (word !== 'of' && word !== 'in') return null;
    }
    const phrase = this.at(stop + 1, end, shouting, depth + 1);
    if (!phrase || phrase.actors.length === 0 || phrase.shape === 'unsure-person') return null;
    if (word === 'in' || word === 'from' || word === 'at') {
      // "An official in Vilnius" is of Lithuania; "a diplomat in Brussels" is of nobody's.
      const placed =
        phrase.shape === 'metonym' || phrase.shape === 'state' || phrase.shape === 'body';
      if (!placed || phrase.country === null || ELSEWHERE.test(office.words)) return null;
      return { ...phrase, marks: [] };
    }
    return word === 'with' && office.holder !== 'person' ? null : phrase;
  }

  #titleFor(stop: number, end: number, shouting: boolean): boolean {
    const next = this.#parts.tokens[stop];
    if (!next?.spaced || stop >= end) return false;
    if (!/^(?:\p{Lu}|(?:al|el|bin|de|von|van)\b)/u.test(next.text)) return false;
    const name = this.#parts.names.at(stop, end, shouting);
    return name !== null && !(shouting && !name.sure) && !BODY_WORD.test(name.name);
  }

  #person(first: number, end: number, shouting: boolean): ActorPhrase | null {
    const name = this.#parts.names.at(first, end, shouting);
    if (!name) return null;
    const found = { first, end: name.end, office: null, definite: true };
    if (!name.sure)
      return { ...found, actors: [], country: null, marks: [], shape: 'unsure-person' };
    const actor = this.actorOf(name, { country: null, sector: null, role: null });
    const by = name.known ? 'known person' : name.actor === null ? 'given name' : 'short name';
    return {
      ...found,
      actors: [actor],
      country: this.#parts.register.draft(actor).country,
      marks: [{ actor, first, end: name.end, how: 'name', by }],
      shape: 'person',
    };
  }
}
