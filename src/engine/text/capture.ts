import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

/** What a capture was recognised as, from its content and never from its name. */
export type CaptureFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'pdf' | 'scan' | 'email';

/** A source's own word on a fact about the report, kept beside the others even where they clash. */
export interface Witness {
  readonly field:
    'headline' | 'byline' | 'publisher' | 'url' | 'publishedOn' | 'modifiedOn' | 'language';
  /** Where it was found: `json-ld`, `meta og:url`, `link canonical`, `url`, `time`, `byline`, `mail header`, `pdf info` … */
  readonly from: string;
  readonly value: string;
}

/** What ingest knows of a stretch of visible text from the capture's own structure (a tag, a PDF tag, a layout box). */
export interface BlockHint extends Span {
  /** The kind where the structure says it plainly, else null: the engine's block rules decide. */
  readonly kind: BlockKind | null;
  /** HTML: the tag and class words that held it; PDF: structure tag or `page 2`. For `--explain`. */
  readonly why: string;
  /** True where ingest takes it for the article's own text, false where for something around it, null where it cannot tell. */
  readonly body: boolean | null;
  /** Level of a heading, 1 to 6; null elsewhere. */
  readonly level: number | null;
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'related'
  | 'promo'
  | 'source-line'
  | 'furniture'
  | 'uncertain';

/** A word that a scanner was not sure of, in units of the captured text. `confidence` 0 to 1. */
export interface DoubtfulWord extends Span {
  readonly confidence: number;
}

/**
 * A report as it arrived: its characters, and what ingest read off its form. Immutable.
 *
 * `captured` is never edited. `edits` lead to the **visible text**: markup removed, entities decoded,
 * one blank line between blocks, one line break inside. For plain text there are none.
 */
export interface Capture {
  /** `sha256:` and 64 hex digits, of the captured bytes. */
  readonly id: string;
  /** File, address or stream position it was read from, as given by the user. */
  readonly input: string;
  readonly format: CaptureFormat;
  /** Which encoding the bytes were read in, and what said so: `bom`, `declared`, `utf-8`, `detected`; `null` where the format has its own (PDF, scan). */
  readonly encoding: { readonly name: string; readonly from: string } | null;
  readonly captured: string;
  readonly edits: readonly Edit[];
  /** In units of the visible text, sorted. Empty where the format has no structure (plain text): then blank lines part blocks. */
  readonly hints: readonly BlockHint[];
  readonly witnesses: readonly Witness[];
  readonly doubtfulWords: readonly DoubtfulWord[];
  /** Plain lines about what could not be read ("page 3 has no text layer"), for the user. */
  readonly warnings: readonly string[];
}
