import type { Word } from '../grammar/grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { ActorMention } from './actor.ts';
import type { ActorLexicon, NameEntry, Office, State } from './lexicon.ts';
import { bodyKey, kindOf, officeKey } from './office-names.ts';
import { BODY_WORD, familyFirst, type NameReader, type ReadName } from './person-names.ts';
import type { ActorRegister } from './register.ts';
import type { Atoms } from './wording.ts';

/** A mention still to be written down. */
export interface Mark {
  readonly actor: number;
  readonly first: number;
  readonly end: number;
  readonly how: ActorMention['how'];
  readonly by: string;
}

/** A phrase that names or describes an actor, with the mentions inside it. */
export interface ActorPhrase {
  readonly first: number;
  readonly end: number;
  readonly actors: readonly number[];
  /** Country that the words tell, also where no actor is made ("a Russian lawyer"). */
  readonly country: string | null;
  readonly office: Office | null;
  readonly marks: readonly Mark[];
  /** `name` is a proper name, `metonym` a capital or palace, `office` a description, `place-like` a state or a capital. */
  readonly shape: 'state' | 'metonym' | 'body' | 'person' | 'unsure-person' | 'office';
  readonly definite: boolean;
}

/** What the reader of phrases asks of the report around them. */
export interface PhraseContext {
  /** Actor that "his", "its", "their" stands for here, or null. */
  owner(at: number): number | null;
  /** Actor that "the minister", "the ministry" takes up, or null. */
  taken(office: Office, country: string | null, at: number): number | null;
  /** Country that is talked of at a token, or null. */
  country(at: number): string | null;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'some',
  'one',
  'any',
  'another',
  'several',
  'many',
  'most',
  'all',
  'both',
  'no',
  'each',
  'every',
  'other',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'more',
  'dozens',
  'hundreds',
  'thousands',
]);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'whose']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const ORIGIN = new Set(['of', 'for', 'to', 'in', 'from', 'at', 'with']);
/** Offices of which "to" or "with" tells where they are sent, not whose they are. */
const SENT = /ambassador|envoy|consul|representative/u;
interface Modifiers {
  states: State[];
  stateAdjective: boolean;
  owner: number | null;
  /** A body that stands before the office: "State Department official". */
  body: {
    readonly name: string;
    readonly country: string | null;
    readonly context: boolean;
  } | null;
  /** Token where the words of the description start. */
  from: number;
}

/** Reads one actor phrase at a token. */
export class PhraseReader {
  readonly #tokens: readonly Token[];
  readonly #words: readonly Word[];
  readonly #atoms: Atoms;
  readonly #lexicon: ActorLexicon;
  readonly #register: ActorRegister;
  readonly #names: NameReader;
  readonly #context: PhraseContext;

  constructor(parts: {
    tokens: readonly Token[];
    words: readonly Word[];
    atoms: Atoms;
    lexicon: ActorLexicon;
    register: ActorRegister;
    names: NameReader;
    context: PhraseContext;
  }) {
    this.#tokens = parts.tokens;
    this.#words = parts.words;
    this.#atoms = parts.atoms;
    this.#lexicon = parts.lexicon;
    this.#register = parts.register;
    this.#names = parts.names;
    this.#context = parts.context;
  }

  /** The phrase that starts at `first` and stays before `end`, or null. `shouting`: a headline in title case. */
  at(first: number, end: number, shouting: boolean, depth = 0): ActorPhrase | null {
    let at = first;
    const start = this.#tokens[at];
    if (!start || depth > 3) return null;
    const marks: Mark[] = [];
    const mods: Modifiers = {
      states: [],
      stateAdjective: false,
      owner: null,
      body: null,
      from: first,
    };
    let definite = false;
    let ownerPronoun = false;
    while (at < end && DETERMINERS.has(this.#lower(at))) {
      // "the Hague", "the Kremlin" stand in the lexicon with their article.
      const named = this.#lexicon.names.longest(this.#atoms, at, end);
      if (named && named.end > at + 1) break;
      definite ||= DEFINITE.has(this.#lower(at));
      at++;
    }
    if (at < end && POSSESSIVE.has(this.#lower(at))) {
      ownerPronoun = true;
      mods.owner = this.#context.owner(at);
      if (mods.owner !== null && this.#lower(at) !== 'whose') {
        marks.push({
          actor: mods.owner,
          first: at,
          end: at + 1,
          how: 'pronoun',
          by: 'possessive pronoun',
        });
      }
      definite = true;
      at++;
    }
    mods.from = at;
    let plain = 0;
    let best: ActorPhrase | null = null;
    while (at < end) {
      const name = this.#nameAt(at, end);
      const office = this.#lexicon.offices.longest(this.#atoms, at, end, lowerWord);
      const officeEntry = office && !office.glued ? office.entries[0] : undefined;
      if (name && !name.glued && (!officeEntry || !office || name.end >= office.end)) {
        const state = name.entries.find(
          (e) =>
            e.kind === 'adjective' ||
            e.kind === 'people' ||
            e.kind === 'state' ||
            e.kind === 'capital',
        );
        const body = name.entries.find((e) => e.kind === 'body');
        const possessed = this.#possessive(name.end, end);
        if (body?.kind === 'body' && !name.entries.some((e) => e.kind === 'state')) {
          const actor = this.#register.body(body.body);
          if (possessed) {
            marks.push({ actor, first: at, end: name.end, how: body.how, by: 'known body' });
            mods.owner = actor;
            best = {
              first,
              end: name.end,
              actors: [actor],
              country: body.body.country,
              office: null,
              marks: [...marks],
              shape: body.how === 'metonym' ? 'metonym' : 'body',
              definite,
            };
            at = name.end + 1;
            mods.from = at;
            continue;
          }
          if (this.#headFollows(name.end, end)) {
            mods.body = { name: body.body.name, country: body.body.country, context: false };
            best ??= {
              first,
              end: name.end,
              actors: [actor],
              country: body.body.country,
              office: null,
              marks: [{ actor, first: at, end: name.end, how: body.how, by: 'known body' }],
              shape: 'body',
              definite,
            };
            at = name.end;
            continue;
          }
          // "the Indonesian Security Council" is not the United Nations'.
          const country = mods.states[0]?.code ?? null;
          if (
            country !== null &&
            body.body.country === null &&
            body.body.kind === 'international-organisation' &&
            mods.stateAdjective
          )
            break;
          marks.push({ actor, first: at, end: name.end, how: body.how, by: 'known body' });
          return {
            first,
            end: name.end,
            actors: [actor],
            country: body.body.country,
            office: null,
            marks,
            shape: body.how === 'metonym' ? 'metonym' : 'body',
            definite,
          };
        }
        if (name.entries.some((e) => e.kind === 'person')) break;
        if (state && 'state' in state) {
          const kind = state.kind;
          const actor = this.#register.state(state.state);
          const isName = name.entries.some((e) => e.kind === 'state' || e.kind === 'capital');
          const metonym =
            !name.entries.some((e) => e.kind === 'state') &&
            name.entries.some((e) => e.kind === 'capital');
          if (isName && possessed) {
            marks.push({
              actor,
              first: at,
              end: name.end,
              how: metonym ? 'metonym' : 'name',
              by: metonym ? 'capital' : 'state',
            });
            mods.owner = actor;
            best = {
              first,
              end: name.end,
              actors: [actor],
              country: state.state.code,
              office: null,
              marks: [...marks],
              shape: metonym ? 'metonym' : 'state',
              definite,
            };
            at = name.end + 1;
            mods.from = at;
            continue;
          }
          const joined =
            kind === 'adjective' || !metonym ? this.#joinedAdjective(name.end, end) : null;
          if (joined !== null) {
            mods.states.push(state.state);
            mods.stateAdjective = true;
            at = joined;
            continue;
          }
          if (this.#headFollows(name.end, end)) {
            mods.states.push(state.state);
            mods.stateAdjective ||= name.entries.some((e) => e.kind === 'adjective');
            at = name.end;
            continue;
          }
          if (isName && mods.states.length === 0 && mods.owner === null) {
            marks.push({
              actor,
              first: at,
              end: name.end,
              how: metonym ? 'metonym' : 'name',
              by: metonym ? 'capital' : 'state',
            });
            return {
              first,
              end: name.end,
              actors: [actor],
              country: state.state.code,
              office: null,
              marks,
              shape: metonym ? 'metonym' : 'state',
              definite,
            };
          }
          if (
            name.entries.some((e) => e.kind === 'people') &&
            mods.states.length === 0 &&
            this.#peopleHere(at, name.end, definite)
          ) {
            const people = this.#register.described(`people ${this.#text(at, name.end)}`, {
              name: this.#text(at, name.end),
              kind: 'population',
              country: state.state.code,
              sector: 'CVL',
              many: true,
            });
            marks.push({
              actor: people,
              first: at,
              end: name.end,
              how: 'description',
              by: 'people of a state',
            });
            return {
              first,
              end: name.end,
              actors: [people],
              country: state.state.code,
              office: null,
              marks,
              shape: 'office',
              definite,
            };
          }
          // "Russian troops" with a head that is no office: the country is told, nobody acts yet.
          mods.states.push(state.state);
          mods.stateAdjective = true;
          at = name.end;
          continue;
        }
      }
      if (officeEntry && office) {
        const possessed = this.#possessive(office.end, end);
        if (possessed) {
          const owner = this.#officePhrase(
            first,
            at,
            office.end,
            officeEntry,
            mods,
            marks,
            definite,
            ownerPronoun,
            end,
            shouting,
            depth,
            true,
          );
          if (!owner || owner.actors.length === 0) return best ?? owner;
          best = owner;
          marks.splice(0, marks.length, ...owner.marks);
          mods.owner = owner.actors[0] ?? null;
          mods.states = [];
          mods.body = null;
          at = office.end + 1;
          mods.from = at;
          continue;
        }
        if (
          this.#headFollows(office.end, end) &&
          !(
            officeEntry.holder === 'person' &&
            officeEntry.title &&
            this.#titleFor(office.end, end, shouting)
          )
        ) {
          if (officeEntry.holder === 'body' && mods.body === null) {
            mods.body = {
              name: officeEntry.words,
              country: officeEntry.country,
              context: officeEntry.context,
            };
          }
          at = office.end;
          continue;
        }
        if (this.#nounFollows(office.end, end)) {
          at = office.end;
          plain++;
          if (plain > 4) return best;
          continue;
        }
        return (
          this.#officePhrase(
            first,
            at,
            office.end,
            officeEntry,
            mods,
            marks,
            definite,
            ownerPronoun,
            end,
            shouting,
            depth,
            false,
          ) ?? best
        );
      }
      if (this.#plainModifier(at) && plain < 4) {
        plain++;
        at++;
        continue;
      }
      break;
    }
    if (best) return best;
    if (mods.states.length === 0 && at === first) return this.#person(first, end, shouting);
    return null;
  }

  /** A phrase around an office: its complement, its name in apposition, its actor. */
  #officePhrase(
    first: number,
    at: number,
    stop: number,
    office: Office,
    mods: Modifiers,
    before: readonly Mark[],
    definite: boolean,
    ownerPronoun: boolean,
    end: number,
    shouting: boolean,
    depth: number,
    owning: boolean,
  ): ActorPhrase | null {
    const marks: Mark[] = [...before];
    let to = stop;
    let complement: ActorPhrase | null = null;
    if (!owning) {
      const name =
        this.#titleFor(stop, end, shouting) && office.title
          ? this.#names.at(stop, end, shouting)
          : null;
      if (name) return this.#titled(first, name, office, mods, marks, ownerPronoun);
      complement = this.#complement(stop, end, office, shouting, depth);
      if (complement) to = complement.end;
    }
    const ownerDraft = mods.owner === null ? null : this.#register.draft(mods.owner);
    const counterpart = /counterpart|opposite number/u.test(office.words);
    const complementCountry =
      complement && !(SENT.test(office.words) && this.#lower(stop) === 'to')
        ? complement.country
        : null;
    const told =
      mods.states[0]?.code ??
      (counterpart ? null : ownerDraft?.country) ??
      mods.body?.country ??
      complementCountry ??
      office.country;
    const role = [mods.body?.name, office.words].filter((w) => w !== undefined).join(' ');
    if (mods.states.length > 1 && !owning) return this.#several(first, to, office, mods, marks, at);
    // "The minister" takes up one who was named; "a minister" does not.
    if (
      (definite || office.context) &&
      !counterpart &&
      complement === null &&
      mods.owner === null
    ) {
      const bare = mods.body === null;
      const taken =
        bare && (definite || office.holder === 'body')
          ? this.#context.taken(office, told, first)
          : null;
      if (taken !== null) {
        marks.push({
          actor: taken,
          first,
          end: to,
          how: 'description',
          by: 'definite description',
        });
        return {
          first,
          end: to,
          actors: [taken],
          country: this.#register.draft(taken).country,
          office,
          marks,
          shape: 'office',
          definite,
        };
      }
    }
    const contextual =
      told === null &&
      mods.owner === null &&
      (office.context || mods.body?.context === true) &&
      complement === null;
    const country = told ?? (contextual ? this.#context.country(first) : null);
    if (complement) marks.push(...complement.marks);
    const complementActor = complement?.actors[0];
    const someone =
      country !== null ||
      office.acts ||
      (complementActor !== undefined && this.#register.draft(complementActor).named) ||
      (mods.owner !== null && !counterpart) ||
      mods.body?.name.startsWith('United') === true ||
      (mods.body !== null && !mods.body.context && /^\p{Lu}/u.test(mods.body.name));
    const civil =
      office.holder === 'person' &&
      office.sector !== null &&
      ['CVL', 'MED', 'EDU', 'JRN'].includes(office.sector);
    if (
      !someone ||
      (office.holder === 'person' &&
        !office.many &&
        civil &&
        mods.states.length === 0 &&
        mods.owner === null)
    ) {
      return { first, end: to, actors: [], country, office, marks, shape: 'office', definite };
    }
    const actor = this.#describe(
      mods,
      at,
      to,
      office,
      country,
      role,
      ownerDraft?.kind === 'person' && !counterpart && office.holder === 'body'
        ? ownerDraft.name
        : null,
    );
    marks.push({
      actor,
      first,
      end: to,
      how: 'description',
      by: contextual ? 'office in the country talked of' : 'office with its country',
    });
    return { first, end: to, actors: [actor], country, office, marks, shape: 'office', definite };
  }

  #describe(
    mods: Modifiers,
    _at: number,
    to: number,
    office: Office,
    country: string | null,
    role: string,
    ownerName: string | null,
  ): number {
    const state = country === null ? undefined : this.#lexicon.states.get(country);
    const words = this.#text(mods.from, to).replace(/^(?:the|a|an)\s+/iu, '');
    const toldHere =
      mods.states.length > 0 ||
      state === undefined ||
      words.includes(state.adjective) ||
      words.includes(state.name);
    const name =
      ownerName !== null
        ? `${ownerName}'s ${words}`
        : toldHere
          ? words
          : `${state.adjective} ${words}`;
    const body = office.holder === 'body';
    const core = this.#coreWords(mods, words);
    const key =
      ownerName !== null ? `${ownerName} ${core}` : body ? bodyKey(core) : officeKey(core);
    return this.#register.described(`${office.holder} ${key}`, {
      name,
      kind: kindOf(office),
      country,
      sector: office.sector,
      role: office.holder === 'person' ? role : null,
      many: office.many,
    });
  }

  /** The words of a description without its country. */
  #coreWords(mods: Modifiers, words: string): string {
    let core = words;
    for (const state of mods.states)
      core = core.replace(state.adjective, '').replace(state.name, '').trim();
    return core.replace(/\s+/gu, ' ').toLowerCase();
  }

  /** "American and Chinese officials": one actor for each country. */
  #several(
    first: number,
    to: number,
    office: Office,
    mods: Modifiers,
    marks: Mark[],
    at: number,
  ): ActorPhrase {
    const actors = mods.states.map((state) =>
      this.#register.described(`${office.holder} ${officeKey(office.words)}`, {
        name: `${state.adjective} ${this.#text(at, to)}`,
        kind: kindOf({ ...office, many: office.holder !== 'person' }),
        country: state.code,
        sector: office.sector,
        role: office.holder === 'person' ? office.words.replace(/s$/u, '') : null,
        many: office.holder !== 'person',
      }),
    );
    for (const actor of actors)
      marks.push({ actor, first, end: to, how: 'description', by: 'one for each country' });
    return {
      first,
      end: to,
      actors,
      country: null,
      office,
      marks,
      shape: 'office',
      definite: false,
    };
  }

  /** "President Emmanuel Macron", "Armenia's foreign minister Ararat Mirzoyan". */
  #titled(
    first: number,
    name: ReadName,
    office: Office,
    mods: Modifiers,
    marks: Mark[],
    ownerPronoun: boolean,
  ): ActorPhrase {
    const ownerDraft = mods.owner === null ? null : this.#register.draft(mods.owner);
    const counterpart = /counterpart|opposite number/u.test(office.words);
    let country =
      mods.states[0]?.code ??
      (counterpart ? null : ownerDraft?.country) ??
      mods.body?.country ??
      office.country;
    if (
      country === null &&
      name.known === null &&
      name.actor === null &&
      !ownerPronoun &&
      (office.context || mods.body?.context === true)
    ) {
      country = this.#context.country(first);
    }
    const role = [mods.body?.name, office.words].filter((w) => w !== undefined).join(' ');
    const manner =
      office.sector === null && /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame)\.?$/u.test(office.words);
    const actor = this.actorOf(name, {
      country,
      sector: office.sector,
      role: manner || counterpart ? null : role,
    });
    if (/^(?:mrs|ms|miss|lady|dame|queen|spokeswoman)\.?$/u.test(office.words))
      this.#register.tell(actor, { country: null, role: null, sex: 'f' });
    if (/^(?:mr|sir|lord|king|spokesman)\.?$/u.test(office.words))
      this.#register.tell(actor, { country: null, role: null, sex: 'm' });
    marks.push({
      actor,
      first,
      end: name.end,
      how: 'name',
      by: manner ? 'name' : 'title and name',
    });
    return {
      first,
      end: name.end,
      actors: [actor],
      country: this.#register.draft(actor).country,
      office,
      marks,
      shape: 'person',
      definite: true,
    };
  }

  /** The actor of a name, made where it is new. */
  actorOf(
    name: ReadName,
    told: { country: string | null; sector: string | null; role: string | null },
  ): number {
    if (name.actor !== null) {
      this.#register.tell(name.actor, told);
      return name.actor;
    }
    if (
      name.known &&
      (told.country === null || name.known.country === null || told.country === name.known.country)
    ) {
      const actor = this.#register.known(name.known);
      this.#register.tell(actor, told);
      return actor;
    }
    return this.#register.person(name.name, {
      ...told,
      sex: name.sex,
      familyFirst: familyFirst(told.country),
    });
  }

  #person(first: number, end: number, shouting: boolean): ActorPhrase | null {
    const name = this.#names.at(first, end, shouting);
    if (!name) return null;
    if (!name.sure) {
      return {
        first,
        end: name.end,
        actors: [],
        country: null,
        office: null,
        marks: [],
        shape: 'unsure-person',
        definite: true,
      };
    }
    const actor = this.actorOf(name, { country: null, sector: null, role: null });
    const draft = this.#register.draft(actor);
    return {
      first,
      end: name.end,
      actors: [actor],
      country: draft.country,
      office: null,
      marks: [
        {
          actor,
          first,
          end: name.end,
          how: 'name',
          by: name.known ? 'known person' : name.actor !== null ? 'short name' : 'given name',
        },
      ],
      shape: 'person',
      definite: true,
    };
  }

  #complement(
    stop: number,
    end: number,
    office: Office,
    shouting: boolean,
    depth: number,
  ): ActorPhrase | null {
    const word = this.#lower(stop);
    if (
      !ORIGIN.has(word) ||
      stop + 1 >= end ||
      (office.holder === 'crowd' && word !== 'of' && word !== 'in')
    )
      return null;
    if (office.holder === 'body' && word !== 'of' && word !== 'in') return null;
    const phrase = this.at(stop + 1, end, shouting, depth + 1);
    if (!phrase || phrase.actors.length === 0 || phrase.shape === 'unsure-person') return null;
    if (word === 'in' || word === 'from' || word === 'at') {
      // "An official in Vilnius" is of Lithuania; "a diplomat in Brussels" is of nobody's.
      if (phrase.shape !== 'metonym' && phrase.shape !== 'state' && phrase.shape !== 'body')
        return null;
      if (
        phrase.country === null ||
        /diplomat|analyst|expert|reporter|journalist|people|protesters|nationals|ambassador|envoy|troops|soldiers|forces|peacekeepers|aircraft/u.test(
          office.words,
        )
      )
        return null;
      return { ...phrase, marks: [] };
    }
    if (word === 'with' && office.holder !== 'person') return null;
    return phrase;
  }

  #titleFor(stop: number, end: number, shouting: boolean): boolean {
    const next = this.#tokens[stop];
    if (!next || stop >= end || !next.spaced) return false;
    if (!/^(?:\p{Lu}|(?:al|el|bin|de|von|van)\b)/u.test(next.text)) return false;
    const name = this.#names.at(stop, end, shouting);
    return name !== null && !(shouting && !name.sure) && !BODY_WORD.test(name.name);
  }

  /** Whether an office or a body comes within a few modifiers. */
  #headFollows(at: number, end: number): boolean {
    for (let i = at, steps = 0; i < end && steps < 5; i++, steps++) {
      const token = this.#tokens[i];
      if (!token || (!token.spaced && i > at)) return false;
      const office = this.#lexicon.offices.longest(this.#atoms, i, end, lowerWord);
      if (office && !office.glued) return true;
      const name = this.#nameAt(i, end);
      if (name && !name.glued) {
        if (
          name.entries.some(
            (e) => (e.kind === 'body' && e.body.country !== null) || e.kind === 'adjective',
          )
        ) {
          i = name.end - 1;
          if (name.entries.some((e) => e.kind === 'body'))
            return i + 1 < end && this.#headFollows(i + 1, end);
          continue;
        }
        return false;
      }
      if (!this.#plainModifier(i)) return false;
    }
    return false;
  }

  /** "Russian and American", "Kyrgyz or Tajik": where a further adjective starts. */
  #joinedAdjective(at: number, end: number): number | null {
    const word = this.#lower(at);
    if (word !== 'and' && word !== ',' && word !== 'or') return null;
    let next = at + 1;
    if (word === ',' && this.#lower(next) === 'and') next++;
    const name = this.#nameAt(next, end);
    if (!name || name.glued || !name.entries.some((e) => e.kind === 'adjective')) return null;
    return this.#headFollows(name.end, end) || this.#joinedAdjective(name.end, end) !== null
      ? next
      : null;
  }

  #nounFollows(at: number, end: number): boolean {
    const word = this.#words[at];
    const token = this.#tokens[at];
    if (!word || !token || at >= end || !token.spaced || !/^\p{Ll}/u.test(token.text)) return false;
    return word.class === 'NOUN';
  }

  #peopleHere(first: number, stop: number, definite: boolean): boolean {
    const text = this.#text(first, stop);
    if (/(?:s|men|is)$/u.test(text) && !/(?:ese|ss|ish|ch)$/u.test(text)) return true;
    const next = this.#words[stop];
    return definite && next !== undefined && (next.class === 'VERB' || next.class === 'AUX');
  }

  #plainModifier(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
    if (this.#lexicon.modifiers.has(token.lower)) return true;
    if (/^(?:pro|anti|ex|then|non)-/u.test(token.lower)) return true;
    const word = this.#words[at];
    return word?.class === 'ADJ' && /^\p{Ll}/u.test(token.text);
  }

  #possessive(at: number, end: number): boolean {
    const token = this.#tokens[at];
    return (
      at < end &&
      token !== undefined &&
      !token.spaced &&
      /^['’]s?$/u.test(token.text) &&
      at + 1 < end
    );
  }

  #nameAt(
    at: number,
    end: number,
  ): { end: number; entries: readonly NameEntry[]; glued: boolean } | null {
    const token = this.#tokens[at];
    if (!token || token.kind === 'punctuation') return null;
    const match = this.#lexicon.names.longest(this.#atoms, at, end);
    if (match) return match;
    return token.text.length > 3 && token.text === token.text.toUpperCase()
      ? this.#lexicon.capitals.longest(this.#atoms, at, end)
      : null;
  }

  #lower(at: number): string {
    return this.#tokens[at]?.lower ?? '';
  }

  #text(first: number, stop: number): string {
    let text = '';
    for (let i = first; i < stop; i++) {
      const token = this.#tokens[i];
      if (token) text += (text !== '' && token.spaced ? ' ' : '') + token.text;
    }
    return text;
  }
}

function lowerWord(word: string): string {
  return word.toLowerCase();
}
