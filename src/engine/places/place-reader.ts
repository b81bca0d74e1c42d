import type { Sentence } from '../sentences/sentence.ts';
import { placeOfAdverb } from './adverbs.ts';
import type { Asked } from './asked.ts';
import { isNamedByNoun, isSaidToBePlace } from './bare-names.ts';
import { containerAt, type Container } from './container.ts';
import { plainCase, readDateline } from './datelines.ts';
import { describedAt } from './described.ts';
import { joinsList, type Last } from './lists.ts';
import type { CountriesNamed } from './namesakes.ts';
import { PlaceNamer } from './naming.ts';
import type { PlaceMention } from './place.ts';
import { knownPhraseAt, type PlacePhrase } from './place-phrase.ts';
import type { PlaceRegister } from './register.ts';
import {
  isCapital,
  lower,
  spanOf,
  textOf,
  tokenOf,
  wordOf,
  type Range,
  type Scene,
} from './scene.ts';
import { settingOf, type Setting } from './setting.ts';
import { isSomethingElse } from './something-else.ts';
import { standsAs } from './standing.ts';
import { takenUp } from './taken-up.ts';
import { tailOf } from './tail.ts';
import { isTitleCase } from './title-case.ts';
import { bareName, unlistedPhraseAt } from './unlisted.ts';

/** Reads the sentences of a report for places, one after the other, and writes the mentions into the register. */
export class PlaceReader {
  readonly #scene: Scene;
  readonly #register: PlaceRegister;
  readonly #named: CountriesNamed;
  readonly #namer: PlaceNamer;
  #sentence = 0;
  #start = 0;
  #stop = 0;
  #titled = false;
  #last: Last | null = null;
  #dateline: number | null = null;

  constructor(scene: Scene, register: PlaceRegister, named: CountriesNamed) {
    this.#scene = scene;
    this.#register = register;
    this.#named = named;
    this.#namer = new PlaceNamer(scene, register, named);
  }

  read(index: number, sentence: Sentence): void {
    const heading = /^(?:headline|heading|standfirst)$/u.test(sentence.blockKind);
    this.#sentence = index;
    this.#start = sentence.first;
    this.#stop = sentence.end;
    this.#titled = heading && isTitleCase(this.#scene, sentence);
    this.#last = null;
    const leads = this.#scene.doc.sentences[index - 1]?.block !== sentence.block;
    if (leads && sentence.blockKind === 'paragraph') this.#readDateline(sentence);
    let quoted = false;
    for (let at = this.#start; at < this.#stop;) {
      const token = tokenOf(this.#scene, at);
      if (token?.kind === 'open-quote') quoted = true;
      if (token?.kind === 'close-quote') quoted = false;
      at = token?.kind === 'word' ? this.#readAt(at, quoted) : at + 1;
    }
  }

  #readDateline(sentence: Sentence): void {
    const found = readDateline(this.#scene, sentence);
    if (!found) return;
    this.#start = found.end;
    const { dateline } = found;
    if (!dateline) return;
    const told = dateline.container?.country ?? null;
    const place = this.#namer.known(dateline.known, told, told !== null, this.#sentence) ?? {
      name: plainCase(this.#scene, dateline.name),
      country: told,
      lat: null,
      lon: null,
      precision: 'city' as const,
    };
    this.#dateline = this.#register.place(place);
    this.#write(dateline.name, this.#dateline, 'dateline', 'dateline');
  }

  /** Reads what starts at a word; gives the token to go on at. */
  #readAt(at: number, quoted: boolean): number {
    const known = knownPhraseAt(this.#scene, at, this.#stop, this.#titled);
    if (known === 'glued') return at + 1;
    if (known) return this.#readPhrase(known);
    if (this.#titled) return at + 1;
    if (isCapital(this.#scene, at) && !this.#opensOnly(at)) {
      const unlisted = unlistedPhraseAt(this.#scene, at, this.#stop);
      if (unlisted) return this.#readPhrase(unlisted);
      const bare = bareName(this.#scene, at, this.#stop);
      return (bare && this.#readBare(bare)) ?? at + 1;
    }
    this.#readDescription(at, quoted);
    return at + 1;
  }

  /** "In", "The" have their capital from the sentence's start. */
  #opensOnly(at: number): boolean {
    const word = wordOf(this.#scene, at);
    return at === this.#start && !/^(?:PROPN|NOUN|X)$/u.test(word?.class ?? '');
  }

  /** A known name, or one whose noun says that it is a place. */
  #readPhrase(phrase: PlacePhrase): number {
    const { name, known, end } = phrase;
    const setting = settingOf(this.#scene, name.first, this.#start);
    const container = containerAt(this.#scene, end, this.#stop, known);
    const asked = this.#asked(phrase, setting, container);
    const no = this.#hasSeat(asked) || isSomethingElse(this.#scene, asked, this.#titled, container);
    const rule = no ? null : this.#rule(asked, phrase, container);
    this.#last = { end: rule && container ? container.end : end, rule };
    if (!rule) return end;
    const told = container?.country ?? setting.country;
    const plainly = container !== null || setting.noun !== null;
    const place =
      known.length > 0
        ? this.#namer.listed(phrase, told, plainly, this.#sentence)
        : this.#namer.unlisted(phrase, told, this.#sentence);
    const whole = phrase.derived || known.length === 0;
    this.#write(
      whole ? { first: name.first, end } : name,
      this.#register.place(place),
      'name',
      rule,
    );
    return container?.end ?? end;
  }

  /** "The capital of Rwanda" is no place by the name of Rwanda, but that city. */
  #hasSeat({ precision, setting, name }: Asked): boolean {
    return (
      precision !== 'city' &&
      setting.noun?.word === 'capital' &&
      lower(this.#scene, name.first - 1) === 'of'
    );
  }

  #asked(phrase: PlacePhrase, setting: Setting, container: Container | null): Asked {
    const { name, end, known, head } = phrase;
    return {
      name,
      end,
      acts: phrase.acts && setting.noun === null,
      precision: head?.precision ?? known[0]?.precision ?? setting.noun?.precision ?? 'city',
      plain: head !== null || setting.noun !== null,
      setting,
      tail: container
        ? 'none'
        : tailOf(this.#scene, end, this.#stop, {
            article: setting.article !== null,
            state: known.some((place) => place.precision === 'country'),
            adjective: this.#scene.gazetteer.adjectives.has(textOf(this.#scene, name)),
          }),
      start: this.#start,
    };
  }

  #rule(asked: Asked, phrase: PlacePhrase, container: Container | null): string | null {
    if (joinsList(this.#scene, asked, this.#last, this.#stop)) return this.#last?.rule ?? null;
    const care = phrase.known.find((place) => place.care !== null)?.care ?? null;
    return standsAs(this.#scene, asked, {
      titled: this.#titled,
      care: container || phrase.derived ? null : care,
    });
  }

  /** A name in no list, with no noun of its own: a place only where the words around it say so. */
  #readBare(phrase: PlacePhrase): number | null {
    const { name } = phrase;
    const setting = settingOf(this.#scene, name.first, this.#start);
    const container = containerAt(this.#scene, name.end, this.#stop, []);
    const asked = this.#asked(phrase, setting, container);
    if (!isSaidToBePlace(this.#scene, asked, container, this.#stop)) return null;
    if (isSomethingElse(this.#scene, asked, false, container)) return null;
    const plain = isNamedByNoun(this.#scene, asked);
    const rule = standsAs(this.#scene, { ...asked, plain }, { titled: false, care: null });
    this.#last = { end: container?.end ?? name.end, rule };
    if (!rule) return null;
    const told = container?.country ?? setting.country;
    const place = this.#namer.unlisted(phrase, told, this.#sentence, setting.noun?.precision);
    this.#write(name, this.#register.place(place), 'name', rule);
    return container?.end ?? name.end;
  }

  /** "The city", "the Malian capital", "there". */
  #readDescription(at: number, quoted: boolean): void {
    const adverb = placeOfAdverb(this.#scene, at, {
      sentence: this.#sentence,
      start: this.#start,
      last: this.#register.last,
      dateline: this.#dateline,
      quoted,
    });
    if (adverb !== null) {
      this.#write({ first: at, end: at + 1 }, adverb, 'description', lower(this.#scene, at));
      return;
    }
    const described = describedAt(this.#scene, at, this.#start, this.#stop);
    if (!described) return;
    const place = takenUp(described, {
      scene: this.#scene,
      register: this.#register,
      named: this.#named,
      sentence: this.#sentence,
      dateline: this.#dateline,
    });
    if (place === null) return;
    const { name, precision } = described;
    const asked: Asked = {
      name,
      end: name.end,
      acts: precision === 'country',
      precision,
      plain: false,
      setting: settingOf(this.#scene, name.first, this.#start),
      tail: 'none',
      start: this.#start,
    };
    const rule = standsAs(this.#scene, asked, { titled: false, care: null });
    if (rule) this.#write(name, place, 'description', rule);
  }

  #write(range: Range, place: number, how: PlaceMention['how'], by: string): void {
    const span = spanOf(this.#scene, range);
    if (span) this.#register.mention(span, { place, sentence: this.#sentence, how, by });
  }
}
