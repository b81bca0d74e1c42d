/** A list of the words of a language, for telling words from damage. Lower-case forms; lookups fold case as told. */
export interface WordList {
  /** True for a word of the language in this spelling, in lower case, or with its first letter capital. */
  has(word: string): boolean;
}
