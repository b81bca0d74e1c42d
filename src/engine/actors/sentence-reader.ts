import type { Doc } from '../text/doc.ts';
import type { Token } from '../tokens/token.ts';
import type { Antecedents } from './antecedents.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { ActorPhrase, Mark, PhraseReader } from './phrases.ts';
import type { ActorRegister } from './register.ts';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'through',
  'via',
  'into',
  'within',
  'beyond',
  'toward',
  'towards',
  'outskirts',
]);
/** "Travel to Moscow", "flew from Kyiv" are ways; "ties to Moscow" are not. */
const WAY =
  /^(?:travel|travell?ed|travell?ing|travels|fly|flies|flew|flown|flying|go|goes|went|gone|going|return|returned|returns|returning|come|came|arrive|arrived|visit|visits|trip|trips|journey|drive|drove|head|headed|heading|flight|flights|move|moved|route|road|way|back|flee|fled|march|tour|rushed|sent|brought|taken|deployed|home|convoy|train|way)$/u;
const SAYS =
  /^(?:said|says|say|added|told|warned|insisted|asked|wrote|joked|replied|explained|noted|argued|declared|announced|complained|recalled|according)$/u;

/** Reads the sentences of a report for actors, one after the other, and writes the mentions into the register. */
export class SentenceReader {
  readonly #doc: Doc;
  readonly #lexicon: ActorLexicon;
  readonly #register: ActorRegister;
  readonly #phrases: PhraseReader;
  readonly #antecedents: Antecedents;
  #sentence = 0;

  constructor(parts: {
    doc: Doc;
    lexicon: ActorLexicon;
    register: ActorRegister;
    phrases: PhraseReader;
    antecedents: Antecedents;
  }) {
    this.#doc = parts.doc;
    this.#lexicon = parts.lexicon;
    this.#register = parts.register;
    this.#phrases = parts.phrases;
    this.#antecedents = parts.antecedents;
  }

  /** Reads one sentence from a token on. `heading`: it may be written in title case. */
  read(index: number, first: number, heading: boolean): void {
    const sentence = this.#doc.sentences[index];
    if (!sentence) return;
    this.#sentence = index;
    const shouting = heading && titleCase(this.#doc.tokens, sentence.first, sentence.end);
    let quoted = false;
    for (let at = first; at < sentence.end;) {
      const token = this.#doc.tokens[at];
      if (!token) break;
      if (token.kind === 'open-quote') quoted = true;
      if (token.kind === 'close-quote') quoted = false;
      if (token.kind !== 'word' && token.kind !== 'number') {
        at++;
        continue;
      }
      const group = this.#together(at, sentence.end);
      if (group) {
        at = group;
        continue;
      }
      const pronoun = this.#pronoun(at, quoted);
      if (pronoun !== null) {
        at = pronoun;
        continue;
      }
      const phrase = this.#opens(at, sentence.first)
        ? null
        : this.#phrases.at(at, sentence.end, shouting);
      if (
        phrase &&
        (phrase.marks.length > 0 || phrase.office || phrase.shape === 'unsure-person')
      ) {
        at = Math.max(this.#apposed(phrase, sentence.end, shouting), at + 1);
        continue;
      }
      at = this.#anaphor(at, sentence.end) ?? at + 1;
    }
  }

  /** "When Lima said", "In Tokyo, the secretary": the capital of a sentence's first word makes no name of a particle. */
  #opens(at: number, first: number): boolean {
    const before = this.#doc.tokens[at - 1];
    const word = this.#doc.grammar.words[at];
    const starts = at === first || before?.kind === 'open-quote' || before?.text === ':';
    const compass = /^(?:north|south|east|west)/u.test(word?.lower ?? '');
    return (
      starts &&
      !compass &&
      word !== undefined &&
      PARTICLE.test(word.class) &&
      !DETERMINER.test(word.lower)
    );
  }

  /** Writes a phrase with what stands beside it in apposition; gives the token to go on at. */
  #apposed(phrase: ActorPhrase, end: number, shouting: boolean): number {
    const tokens = this.#doc.tokens;
    const comma = tokens[phrase.end]?.text === ',';
    if (phrase.office?.holder === 'person' && !phrase.office.many && comma) {
      const name = this.#phrases.at(phrase.end + 1, end, shouting);
      if (
        name &&
        (name.shape === 'person' || name.shape === 'unsure-person') &&
        name.first === phrase.end + 1 &&
        this.#closes(name.end, end) &&
        startsCapital(tokens[name.first])
      ) {
        const actor = this.#nameOf(name, phrase);
        this.#write(
          phrase.marks.filter(
            (m) => m.end - m.first < phrase.end - phrase.first || m.how === 'name',
          ),
        );
        this.#write([
          { actor, first: phrase.first, end: phrase.end, how: 'description', by: 'apposition' },
          { actor, first: name.first, end: name.end, how: 'name', by: 'apposition' },
        ]);
        return this.#more(name.end, end, actor, shouting);
      }
    }
    if (phrase.shape === 'person' || phrase.shape === 'unsure-person') {
      if (comma) {
        const told = this.#phrases.at(phrase.end + 1, end, shouting);
        if (
          told?.office &&
          told.office.holder === 'person' &&
          !told.office.many &&
          told.shape === 'office' &&
          this.#closes(told.end, end)
        ) {
          const actor = this.#nameOf(phrase, told);
          this.#write(
            phrase.shape === 'person'
              ? phrase.marks
              : [{ actor, first: phrase.first, end: phrase.end, how: 'name', by: 'apposition' }],
          );
          this.#write(told.marks.filter((m) => m.end - m.first < told.end - told.first));
          this.#write([
            { actor, first: told.first, end: told.end, how: 'description', by: 'apposition' },
          ]);
          return told.end;
        }
      }
      if (phrase.shape === 'unsure-person') {
        // A name that speaks is somebody, even where nothing else is told.
        const text = this.#text(phrase.first, phrase.end);
        const speaks =
          SAYS.test(tokens[phrase.first - 1]?.lower ?? '') ||
          SAYS.test(tokens[phrase.end]?.lower ?? '');
        if (!speaks || shouting || DAY_OR_MONTH.test(text) || !this.#isName(phrase))
          return phrase.end;
        const actor = this.#phrases.actorOf(
          { end: phrase.end, name: text, known: null, actor: null, sure: false, sex: 'u' },
          { country: null, sector: null, role: null },
        );
        this.#write([
          { actor, first: phrase.first, end: phrase.end, how: 'name', by: 'name that speaks' },
        ]);
        return phrase.end;
      }
    }
    this.#write(phrase.marks);
    return phrase.end;
  }

  /** "Helen Marsh of the Pacific Trade Forum": whose member somebody is. */
  #more(at: number, end: number, actor: number, shouting: boolean): number {
    if (this.#doc.tokens[at]?.lower !== 'of' && this.#doc.tokens[at]?.lower !== 'from') return at;
    const of = this.#phrases.at(at + 1, end, shouting);
    if (!of || of.actors.length === 0) return at;
    this.#register.tell(actor, { country: of.country, role: null });
    this.#write(of.marks);
    return of.end;
  }

  #isName(phrase: ActorPhrase): boolean {
    const first = this.#doc.tokens[phrase.first];
    const sentence = this.#doc.sentences[this.#sentence];
    if (phrase.end - phrase.first > 1) return true;
    const word = this.#doc.grammar.words[phrase.first];
    return (
      first !== undefined &&
      phrase.first !== sentence?.first &&
      (word === undefined || word.class === 'PROPN')
    );
  }

  #nameOf(name: ActorPhrase, told: ActorPhrase): number {
    const role = told.office?.words ?? null;
    const described = told.actors[0];
    const draft = described === undefined ? null : this.#register.draft(described);
    const facts = {
      country: told.country ?? draft?.country ?? null,
      sector: told.office?.sector ?? null,
      role: draft?.role ?? role,
    };
    const before = name.actors[0];
    if (before !== undefined) {
      this.#register.tell(before, facts);
      return before;
    }
    const actor = this.#phrases.actorOf(
      {
        end: name.end,
        name: this.#text(name.first, name.end),
        known: null,
        actor: this.#register.named(this.#text(name.first, name.end)),
        sure: true,
        sex: 'u',
      },
      facts,
    );
    if (told.office && /woman$/u.test(told.office.words))
      this.#register.tell(actor, { country: null, role: null, sex: 'f' });
    if (told.office && /(?:spokes|chair|congress|business)man$/u.test(told.office.words))
      this.#register.tell(actor, { country: null, role: null, sex: 'm' });
    return actor;
  }

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

  #write(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const first = this.#doc.tokens[mark.first];
      const last = this.#doc.tokens[mark.end - 1];
      if (
        !first ||
        !last ||
        ((mark.how === 'metonym' || mark.by === 'state') && this.#isPlace(mark))
      )
        continue;
      this.#register.mentions.push({
        actor: mark.actor,
        from: first.from,
        to: last.to,
        how: mark.how,
        by: mark.by,
        sentence: this.#sentence,
        first: mark.first,
        end: mark.end,
        subject: this.#isSubject(mark),
      });
    }
  }

  /** "In Moscow" is a place; "strikes on Kyiv", "ties with Moscow" name whom it meets. */
  #isPlace(mark: Mark): boolean {
    const tokens = this.#doc.tokens;
    if (/^['’]s?$/u.test(tokens[mark.end]?.text ?? '')) return false;
    let before = mark.first - 1;
    if (
      /^(?:the|northern|southern|eastern|western|central|downtown|northwestern|northeastern|southwestern|southeastern)$/u.test(
        tokens[before]?.lower ?? '',
      )
    )
      before--;
    const word = tokens[before]?.lower ?? '';
    if (LOCATIVE.has(word)) return true;
    if (mark.how !== 'metonym' || (word !== 'to' && word !== 'from' && word !== 'for'))
      return false;
    return [before - 1, before - 2, before - 3].some((i) => WAY.test(tokens[i]?.lower ?? ''));
  }

  #isSubject(mark: Mark): boolean {
    const tokens = this.#doc.tokens;
    const before = tokens[mark.first - 1];
    if (before && SAYS.test(before.lower)) return true;
    if (before && this.#doc.grammar.words[mark.first - 1]?.class === 'ADP' && before.lower !== 'as')
      return false;
    for (let i = mark.end, commas = 0; i < mark.end + 14; i++) {
      const token = tokens[i];
      const word = this.#doc.grammar.words[i];
      if (!token) return false;
      if (i === mark.end && /^['’]s?$/u.test(token.text)) return false;
      if (word?.class === 'VERB' || word?.class === 'AUX') return true;
      if (token.text === ',') commas++;
      else if (commas === 0 && word && word.class !== 'ADV' && word.class !== 'PROPN') return false;
      if (commas > 1 || token.text === '.') return false;
    }
    return false;
  }

  #pronoun(at: number, quoted: boolean): number | null {
    const lower = this.#doc.tokens[at]?.lower ?? '';
    if (quoted) return null;
    const next = this.#doc.grammar.words[at + 1];
    let actor: number | null = null;
    if (lower === 'he' || lower === 'him' || lower === 'himself')
      actor = this.#antecedents.person(this.#sentence, at, 'm');
    else if (lower === 'she' || lower === 'herself')
      actor = this.#antecedents.person(this.#sentence, at, 'f');
    else if (lower === 'they') actor = this.#antecedents.many(this.#sentence, at);
    else if (
      lower === 'it' &&
      next &&
      (next.class === 'VERB' || next.class === 'AUX') &&
      !/^(?:be|seem|appear|take|come|happen|remain|mean)$/u.test(next.lemma)
    ) {
      actor = this.#antecedents.body(this.#sentence, at);
    } else return null;
    if (actor !== null)
      this.#write([{ actor, first: at, end: at + 1, how: 'pronoun', by: 'nearest subject' }]);
    return at + 1;
  }

  /** "The group", "the bloc". */
  #anaphor(at: number, end: number): number | null {
    const tokens = this.#doc.tokens;
    if (tokens[at]?.lower !== 'the' || at + 1 >= end) return null;
    const word = tokens[at + 1]?.lower ?? '';
    const anaphor = this.#lexicon.anaphors.get(word);
    if (
      !anaphor ||
      anaphor.together ||
      tokens[at + 2]?.lower === 'of' ||
      this.#doc.grammar.words[at + 2]?.class === 'NOUN'
    )
      return null;
    const actor = this.#antecedents.anaphor(anaphor, word, at);
    if (actor === null) return null;
    this.#write([{ actor, first: at, end: at + 2, how: 'description', by: 'word for its kind' }]);
    return at + 2;
  }

  /** "Both sides", "the two diplomats", "neither president": one mention for each. */
  #together(at: number, end: number): number | null {
    const tokens = this.#doc.tokens;
    let i = at;
    if (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'their') i++;
    if (
      !/^(?:two|both|neither|either)$/u.test(tokens[i]?.lower ?? '') ||
      (tokens[i]?.lower === 'two' && i === at)
    )
      return null;
    i++;
    const anaphor = this.#lexicon.anaphors.get(tokens[i]?.lower ?? '');
    if (!anaphor?.together || i >= end) return null;
    const pair = this.#antecedents.pair(
      anaphor,
      this.#doc.sentences[this.#sentence]?.blockKind === 'headline' ? Infinity : at,
    );
    this.#write(
      pair.map((actor) => ({
        actor,
        first: at,
        end: i + 1,
        how: 'description' as const,
        by: 'two together',
      })),
    );
    return i + 1;
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

const PARTICLE = /^(?:ADP|SCONJ|CCONJ|ADV|PART|AUX|INTJ)$/u;
const DETERMINER = /^(?:both|neither|either|all|each|no)$/u;

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

function startsCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether most longer words are written with a capital. */
function titleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(token.text)) capital++;
  }
  return long > 0 && capital / long > 0.7;
}
