/** Measures of a line or block that tell prose from labels, without knowing any word of its subject. */

/** Words that need another one behind them: no sentence and no headline ends with one of these. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those its his her their our my your of in on at by for from to with without into onto upon over under
  between among through during against about across behind beyond near toward towards within after before since until
  and or but nor as than if while whereas because although though whether which who whom whose where when what how
  is are was were be been being has have had do does did will would can could may might must shall should not
  said says told more most very so such no each every both either neither mr mrs ms dr gen col lt maj sgt prof sen rep`.split(
    /\s+/u,
  ),
);

/** A capitalised headline word of this kind never starts a new line of its own: "… Trade Blame / As Moscow Truce Frays". */
const CONTINUING_WORDS = new Set(
  `as to of in on at by for from with into over under after before amid and or but than while until against between
  through during without despite near toward towards since because that who which where when if`.split(
    /\s+/u,
  ),
);

/** Agencies mark the end of a report: "… the ministry said. Enditem". */
const SENTENCE_END = /[.!?…][)\]"'”’»]*(?:\s+(?:Enditem|ENDS?|Ends|[■◼◆█]))?$/u;
const INNER_STOP = /[\p{Ll}\d)"”’][.!?][)\]"'”’»]*\s+["'“‘«(]?[\p{Lu}\d]/gu;
const LETTER_WORD = /\p{L}[\p{L}\p{M}'’.-]*/gu;

/** Number of words parted by white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** True where the text ends as a sentence does, closing marks allowed behind: `… for peace."`. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-24));
}

/** Number of places inside the text where one sentence ends and the next begins. */
export function innerStops(text: string): number {
  return text.slice(0, 4000).match(INNER_STOP)?.length ?? 0;
}

/** True for running text: long, and ending or stopping as sentences do. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words >= 45) return endsSentence(text) || innerStops(text) > 0;
  // Cut by the end of a page: "… and officials said they would go on until".
  if (words >= 18 && isUnfinished(text) && capitalShare(text) < 0.6) return true;
  return (
    (words >= 20 && endsSentence(text)) ||
    (words >= 14 && innerStops(text) > 0 && endsSentence(text))
  );
}

/** Last word of the text, without marks, in lower case; '' where it ends in something else. */
export function lastWord(text: string): string {
  return /(?<word>\p{L}[\p{L}'’]*)$/u.exec(text.slice(-40))?.groups?.['word']?.toLowerCase() ?? '';
}

/** First word of the text, without opening marks. */
export function firstWord(text: string): string {
  return /^["'“‘«([]*(?<word>[\p{L}\p{N}]\S*)/u.exec(text.slice(0, 80))?.groups?.['word'] ?? '';
}

/** True where something must follow: a function word, a comma or a dash at the end ("withdraw from"). */
export function isUnfinished(text: string): boolean {
  if (/[,–—]$/u.test(text)) return true;
  return FUNCTION_WORDS.has(lastWord(text));
}

/** True where the first letter is a small one ("nees", "the region."). */
export function startsSmall(text: string): boolean {
  return /^["'“‘«([]?\p{Ll}/u.test(text);
}

/** True for a line that can only go on from the one before, capitalised or not ("As Moscow Truce Frays"). */
export function startsContinuing(text: string): boolean {
  return CONTINUING_WORDS.has(firstWord(text).toLowerCase());
}

/** Share of words with a capital among those of four letters and more: near 1 in "Troops Land in East Timor". */
export function capitalShare(text: string): number {
  const words = (text.slice(0, 600).match(LETTER_WORD) ?? []).filter((word) => word.length > 3);
  if (words.length === 0) return 0;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** True where all letters are capitals, four at least: "CONTINUED FROM PAGE A1". */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && !/\p{Ll}/u.test(text);
}

const FINITE =
  /(?<![\p{L}-])(?:said|says|told|was|were|is|are|had|has|have|will|would|could|may|might|did|does|took|gave|held|met|made|came|went|began|shot|fell|rose|struck|broke|drew|fought|sent|lost|won|swore|spoke|flew|fled|sank|blew|threw|stood|became|kept|found|brought|bought|sought|chose|led|\p{Ll}{3,}ed)(?![\p{L}-])/u;

/** True where a past tense or an auxiliary shows; captions and labels mostly have neither ("Delegates leave the chamber"). */
export function hasPastOrAuxiliary(text: string): boolean {
  return FINITE.test(text);
}

/**
 * True where a quotation is opened and not closed. Straight marks are counted, curly ones paired.
 * The apostrophe is none.
 */
export function hasOpenQuotation(text: string): boolean {
  let curly = 0;
  let straight = 0;
  for (const mark of text.match(/["“”„]/gu) ?? []) {
    if (mark === '"') straight++;
    else curly = mark === '”' ? Math.max(0, curly - 1) : 1;
  }
  return straight % 2 === 1 || curly > 0;
}
