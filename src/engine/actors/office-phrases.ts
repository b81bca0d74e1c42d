import type { ActorDraftFacts } from './register.ts';
import type { Office } from './lexicon.ts';
import { bodyKey, kindOf, officeKey } from './office-names.ts';
import { familyFirst, type ReadName } from './person-names.ts';
import type { ActorPhrase, Mark, Modifiers, PhraseParts } from './phrase.ts';
import type { PhraseLook } from './phrase-look.ts';
import type { StateList } from './state-list.ts';

/** An office found at a place, with what stands before it. */
export interface OfficePlace {
  /** Token where the phrase starts, its article included. */
  readonly first: number;
  /** Tokens of the office words. */
  readonly at: number;
  readonly stop: number;
  readonly office: Office;
  readonly modifiers: Modifiers;
  readonly marks: readonly Mark[];
  readonly definite: boolean;
  /** "his Russian counterpart": the owner is told by a pronoun. */
  readonly ownerPronoun: boolean;
}

/** Offices of which "to" or "with" tells where they are sent, not whose they are. */
export const SENT = /ambassador|envoy|consul|representative/u;
/** People and rooms that belong to one person: "Mr Osei's office", "an aide to Macron", "his spokesman". */
export const STAFF =
  /^(?:aides?|advis[eo]rs?|spokes(?:man|woman|person|people)|press secretary|chief of staff|office|followers|supporters|allies|lawyers?|bodyguards?|deputy|deputies|campaign|team|family)$/u;
const COUNTERPART = /counterpart|opposite number/u;
/** Sectors whose single members act for nobody unless a country or body is told: "a nurse", "a lawyer". */
const CIVIL: ReadonlySet<string> = new Set(['CVL', 'MED', 'EDU', 'JRN']);

/** Makes the actors that office words describe: "the French foreign minister", "a ministry spokesman", "Kyrgyz and Tajik officials". */
export class OfficeReader {
  readonly #parts: PhraseParts;
  readonly #look: PhraseLook;

  constructor(parts: PhraseParts, look: PhraseLook) {
    this.#parts = parts;
    this.#look = look;
  }

  /** The actor of an office without a name; `complement` is what "of …", "for …" tells of it. */
  described(place: OfficePlace, complement: ActorPhrase | null, owning: boolean): ActorPhrase {
    const { register, context } = this.#parts;
    const { first, office, modifiers, definite } = place;
    const to = complement?.end ?? place.stop;
    const marks = [...place.marks];
    const own = modifiers.owner ?? this.#employer(place, complement);
    const owner = own === null ? null : register.draft(own);
    const counterpart = COUNTERPART.test(office.words);
    const told =
      this.#countryTold(place, complement) ?? (counterpart ? null : owner?.country) ?? null;
    if (modifiers.states.length > 1 && !owning) return this.#several(place, to);
    const taken = complement === null ? this.#taken(place, told) : null;
    if (taken !== null) {
      marks.push({ actor: taken, first, end: to, how: 'description', by: 'definite description' });
      return phraseOf(place, to, [taken], register.draft(taken).country, marks);
    }
    const contextual =
      told === null &&
      own === null &&
      // "EU foreign ministers" are of no one country.
      (modifiers.body === null ? office.context : modifiers.body.context) &&
      complement === null;
    const country = told ?? (contextual ? context.country(first) : null);
    if (complement) marks.push(...complement.marks);
    if (own === null && !this.#isSomebody(place, complement, country))
      return { ...phraseOf(place, to, [], country, marks), definite };
    const personal = office.holder === 'body' || STAFF.test(office.words);
    const ownerName = owner?.kind === 'person' && !counterpart && personal ? owner.name : null;
    const actor = this.#describe(place, to, country, ownerName);
    const by = contextual ? 'office in the country talked of' : 'office with its country';
    marks.push({ actor, first, end: to, how: 'description', by });
    return phraseOf(place, to, [actor], country, marks);
  }

  /** "An aide said", "a spokesman said": of the one that the report speaks of there. */
  #employer(
    { office, modifiers, first, definite }: OfficePlace,
    complement: ActorPhrase | null,
  ): number | null {
    if (definite || complement !== null || modifiers.body !== null || modifiers.states.length > 0)
      return null;
    return /^(?:aides?|advis[eo]rs?|spokes(?:man|woman|person))$/u.test(office.words)
      ? this.#parts.context.employer(first)
      : null;
  }

  #countryTold(
    { office, modifiers, stop }: OfficePlace,
    complement: ActorPhrase | null,
  ): string | null {
    const owner = modifiers.owner === null ? null : this.#parts.register.draft(modifiers.owner);
    const sentThere = SENT.test(office.words) && this.#look.lower(stop) === 'to';
    return (
      modifiers.states[0]?.code ??
      (COUNTERPART.test(office.words) ? null : owner?.country) ??
      modifiers.body?.country ??
      (complement && !sentThere ? complement.country : null) ??
      office.country
    );
  }

  /** "The minister" takes up one who was named; "a minister" does not. */
  #taken({ office, modifiers, definite, first }: OfficePlace, told: string | null): number | null {
    if (!(definite || office.context) || COUNTERPART.test(office.words)) return null;
    if (modifiers.owner !== null || modifiers.body !== null) return null;
    return definite || office.holder === 'body'
      ? this.#parts.context.taken(office, told, first)
      : null;
  }

  /** Whether the words tell enough to make an actor: a country, a known owner or body, or people known by what they do. */
  #isSomebody(
    { office, modifiers }: OfficePlace,
    complement: ActorPhrase | null,
    country: string | null,
  ): boolean {
    const { register } = this.#parts;
    const of = complement?.actors[0];
    const { owner, body } = modifiers;
    const told =
      country !== null ||
      office.acts ||
      (of !== undefined && register.draft(of).named) ||
      (owner !== null && !COUNTERPART.test(office.words)) ||
      (body !== null &&
        (body.name.startsWith('United') || (!body.context && /^\p{Lu}/u.test(body.name))));
    const civil = office.holder === 'person' && office.sector !== null && CIVIL.has(office.sector);
    return told && !(civil && !office.many && modifiers.states.length === 0 && owner === null);
  }

  #describe(
    { office, modifiers }: OfficePlace,
    to: number,
    country: string | null,
    ownerName: string | null,
  ): number {
    const { lexicon, register } = this.#parts;
    const state = country === null ? undefined : lexicon.states.get(country);
    const words = this.#look.text(modifiers.from, to).replace(/^(?:the|a|an)\s+/iu, '');
    const toldHere =
      modifiers.states.length > 0 ||
      state === undefined ||
      words.includes(state.adjective) ||
      words.includes(state.name);
    const plain = toldHere ? words : `${state.adjective} ${words}`;
    let core = words;
    for (const { adjective, name } of modifiers.states)
      core = core.replace(adjective, '').replace(name, '').trim();
    core = core.replace(/\s+/gu, ' ').toLowerCase();
    const key = office.holder === 'body' ? bodyKey(core) : officeKey(core);
    return register.described(
      `${office.holder} ${ownerName === null ? key : `${ownerName} ${core}`}`,
      {
        name: ownerName === null ? plain : `${ownerName}'s ${words}`,
        kind: kindOf(office),
        country,
        sector: sectorOf(modifiers, office),
        role: office.holder === 'person' ? roleOf(modifiers, office) : null,
        many: office.many,
      },
    );
  }

  /** "Leaders of Rwanda and Congo": one actor for each state. */
  ofSeveral(place: OfficePlace, { states, marks, to }: StateList): ActorPhrase {
    const modifiers = { ...place.modifiers, states };
    return this.#several({ ...place, modifiers, marks: [...place.marks, ...marks] }, to);
  }

  /** "American and Chinese officials": one actor for each country. */
  #several(place: OfficePlace, to: number): ActorPhrase {
    const { first, office, modifiers } = place;
    const several = office.holder !== 'person';
    const words = several ? office.words : office.words.replace(/s$/u, '');
    const actors = modifiers.states.map((state) =>
      this.#parts.register.described(`${office.holder} ${officeKey(office.words)}`, {
        name: `${state.adjective} ${words}`,
        kind: kindOf({ ...office, many: several }),
        country: state.code,
        sector: office.sector,
        role: several ? null : words,
        many: several,
      }),
    );
    const marks: Mark[] = actors.map((actor) => ({
      actor,
      first,
      end: to,
      how: 'description',
      by: 'one for each country',
    }));
    return { ...phraseOf(place, to, actors, null, [...place.marks, ...marks]), definite: false };
  }

  /** "President Emmanuel Macron", "Armenia's foreign minister Ararat Mirzoyan". */
  titled(place: OfficePlace, name: ReadName): ActorPhrase {
    const { register, context } = this.#parts;
    const { first, office, modifiers } = place;
    const known = name.known !== null || name.actor !== null;
    let country = this.#countryTold(place, null);
    if (
      country === null &&
      !known &&
      !place.ownerPronoun &&
      (office.context || modifiers.body?.context === true)
    )
      country = context.country(first);
    const manner =
      office.sector === null && /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame)\.?$/u.test(office.words);
    const role = manner || COUNTERPART.test(office.words) ? null : roleOf(modifiers, office);
    const sector = sectorOf(modifiers, office);
    // "NATO Secretary-General Jens Stoltenberg" speaks for no country.
    const { known: person } = name;
    const bearer =
      person && modifiers.body?.sector === 'IGO' && !manner
        ? { ...name, known: { ...person, country: null, sector: 'IGO', role } }
        : name;
    const actor = this.actorOf(bearer, { country, sector, role });
    if (/^(?:mrs|ms|miss|lady|dame|queen|spokeswoman)\.?$/u.test(office.words))
      register.tell(actor, { country: null, role: null, sex: 'f' });
    if (/^(?:mr|sir|lord|king|spokesman)\.?$/u.test(office.words))
      register.tell(actor, { country: null, role: null, sex: 'm' });
    const mark: Mark = {
      actor,
      first,
      end: name.end,
      how: 'name',
      by: manner ? 'name' : 'title and name',
    };
    return {
      ...phraseOf(place, name.end, [actor], register.draft(actor).country, [...place.marks, mark]),
      shape: 'person',
      definite: true,
    };
  }

  /** The actor of a name, made where it is new. */
  actorOf(name: ReadName, told: ActorDraftFacts): number {
    const { register } = this.#parts;
    if (name.actor !== null) {
      register.tell(name.actor, told);
      return name.actor;
    }
    const { known } = name;
    if (
      known &&
      (told.country === null || known.country === null || told.country === known.country)
    ) {
      const actor = register.known(known);
      register.tell(actor, told);
      return actor;
    }
    return register.person(name.name, {
      ...told,
      sex: name.sex,
      familyFirst: familyFirst(told.country),
    });
  }
}

function roleOf(modifiers: Modifiers, office: Office): string {
  return modifiers.body === null ? office.words : `${modifiers.body.name} ${office.words}`;
}

/** A "United Nations mediator" is of no government. */
function sectorOf({ body }: Modifiers, office: Office): string | null {
  return body?.sector === 'IGO' ? 'IGO' : office.sector;
}

function phraseOf(
  { first, office, definite }: OfficePlace,
  end: number,
  actors: readonly number[],
  country: string | null,
  marks: readonly Mark[],
): ActorPhrase {
  return { first, end, actors, country, office, marks, shape: 'office', definite };
}
