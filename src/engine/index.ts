/** What runs anywhere: reading, the record's form, and the offset map. Imports neither Node nor a page. */
export { ENGINE_VERSION } from './version.ts';
export { readReport, type Reading, type ReadOptions } from './read-report.ts';
export { knowledgeFrom, type Knowledge } from './lexicons/knowledge.ts';
export { LexiconError } from './lexicons/table.ts';
export type { LexiconFiles } from './lexicons/lexicons.ts';
export type { WordList } from './lexicons/words.ts';
export { OffsetMap } from './text/offset-map.ts';
export { applyEdits, invertEdits, type Edit } from './text/edit.ts';
export type { Span } from './text/span.ts';
export type { BlockHint, BlockKind, Capture, CaptureFormat, Witness } from './text/capture.ts';
export { plainCapture } from './text/plain-capture.ts';
export * from './record/schema.ts';
