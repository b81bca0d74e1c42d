import type { ActorKind } from '../record/schema.ts';
import type { ActorMention } from './actor.ts';
import type { KnownBody, KnownPerson, Sex, State } from './lexicon.ts';
import { plainName } from './wording.ts';

/** An actor as far as it is known while a report is read. */
export interface Draft {
  name: string;
  readonly kind: ActorKind;
  country: string | null;
  sector: string | null;
  role: string | null;
  /** What the report calls the person where it is another office than the one known: "Commodore", later "the commodore". */
  title?: string;
  sex: Sex;
  /** True for "Tajik officials": they, not he. */
  readonly many: boolean;
  /** True where the words give a name, false for a description. */
  readonly named: boolean;
}

/** What the words beside a name tell of its bearer. */
export interface ActorDraftFacts {
  readonly country: string | null;
  readonly sector: string | null;
  readonly role: string | null;
}

/** A mention with what coreference needs to know of it. */
export interface MadeMention extends ActorMention {
  /** Token range. */
  readonly first: number;
  readonly end: number;
  /** Stands before the verb of its clause, or after it as in "said Lavrov". */
  readonly subject: boolean;
}

/** The actors of one report: one entry a real-world actor, found again by key or by short name. */
export class ActorRegister {
  readonly drafts: Draft[] = [];
  readonly mentions: MadeMention[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byShortName = new Map<string, number>();

  draft(index: number): Draft {
    const draft = this.drafts[index];
    if (!draft) throw new RangeError(`actor ${index} of ${this.drafts.length}`);
    return draft;
  }

  /** The actor known by this full or short name, or null. */
  named(name: string): number | null {
    return this.#byShortName.get(plainName(name)) ?? null;
  }

  /** The actor mentioned last whose name has this form, or null. */
  lastNamed(form: RegExp): number | null {
    return this.mentions.findLast((m) => form.test(this.draft(m.actor).name))?.actor ?? null;
  }

  state(state: State): number {
    return this.#entry(`state ${state.code}`, {
      name: state.name,
      kind: 'state',
      country: state.code,
      sector: 'GOV',
    });
  }

  body(body: KnownBody): number {
    return this.#entry(`body ${body.name}`, { ...body, named: true });
  }

  /** A body or group told by a name or description and its country. `key` unifies wordings ("Ministry of Defence"). */
  described(
    key: string,
    draft: Pick<Draft, 'name' | 'kind' | 'country' | 'sector'> & Partial<Draft>,
  ): number {
    return this.#entry(`described ${draft.country ?? ''} ${key}`, draft);
  }

  known(person: KnownPerson): number {
    const index = this.#entry(`person ${plainName(person.name)}`, {
      name: person.name,
      kind: 'person',
      country: person.country,
      sector: person.sector,
      role: person.role,
      sex: person.sex,
      named: true,
    });
    this.#shorten(index, [person.short, person.name]);
    return index;
  }

  /** A person by the words alone. A fuller name replaces the short one that stood before. */
  person(
    name: string,
    told: {
      country: string | null;
      sector: string | null;
      role: string | null;
      sex: Sex;
      familyFirst: boolean;
    },
  ): number {
    const words = name.split(/\s+/u);
    const short = (told.familyFirst && words.length > 1 ? words[0] : words.at(-1)) ?? name;
    const before = this.named(name) ?? (words.length === 1 ? null : this.named(short));
    if (before !== null) {
      const draft = this.draft(before);
      const known = draft.name.split(/\s+/u);
      const sameGiven =
        known.length === 1 ||
        words.length === 1 ||
        plainName(known[0] ?? '') === plainName(words[0] ?? '');
      if (sameGiven) {
        if (words.length > known.length) draft.name = name;
        this.tell(before, told);
        this.#shorten(before, [name]);
        return before;
      }
    }
    const index = this.#entry(`person ${plainName(name)}`, {
      name,
      kind: 'person',
      ...told,
      named: true,
    });
    this.tell(index, told);
    this.#shorten(index, [name, short]);
    return index;
  }

  /** Adds what is told of an actor; what is known already stands. */
  tell(
    index: number,
    told: { country: string | null; sector?: string | null; role: string | null; sex?: Sex },
  ): void {
    const draft = this.draft(index);
    draft.country ??= told.country;
    draft.role ??= told.role;
    if (told.role !== null && told.role !== draft.role) draft.title ??= told.role;
    draft.sector ??= told.sector ?? null;
    if (draft.sex === 'u' && told.sex) draft.sex = told.sex;
  }

  /** All mentions of one actor become those of another. */
  merge(from: number, into: number): void {
    this.mentions.forEach((m, i) => {
      if (m.actor === from) this.mentions[i] = { ...m, actor: into };
    });
  }

  #shorten(index: number, names: readonly string[]): void {
    for (const name of names) this.#byShortName.set(plainName(name), index);
  }

  #entry(
    key: string,
    draft: Pick<Draft, 'name' | 'kind' | 'country' | 'sector'> & Partial<Draft>,
  ): number {
    const before = this.#byKey.get(key);
    if (before !== undefined) return before;
    this.drafts.push({ role: null, sex: 'u', many: false, named: false, ...draft });
    this.#byKey.set(key, this.drafts.length - 1);
    return this.drafts.length - 1;
  }
}
