import type { BlockHint, DoubtfulWord } from '../text/capture.ts';
import { applyEdits, settleEdits, type Edit } from '../text/edit.ts';
import { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import { ALL_REPAIRS } from './all-repairs.ts';
import type { Repair, RepairContext, RepairKind } from './repair.ts';

/** A repair as it stands in the end: `from` and `to` in the read text, `visible` where it was found. */
export interface DoneRepair extends Span {
  readonly kind: RepairKind;
  readonly was: string;
  readonly now: string | null;
  readonly confidence: number;
  readonly applied: boolean;
  readonly rule: string;
  /** In units of the visible text, before any repair. */
  readonly visible: Span;
}

export interface Repaired {
  readonly text: string;
  /** Visible text to read text. */
  readonly map: OffsetMap;
  readonly repairs: readonly DoneRepair[];
  readonly hints: readonly BlockHint[];
  readonly doubtfulWords: readonly DoubtfulWord[];
  /** The edits of each repair, in order: applied one after the other they lead from the visible to the read text. */
  readonly stages: readonly (readonly Edit[])[];
}

/** A repair found at one stage, with the map that leads from its text to the read text still to be made. */
interface Pending {
  readonly done: Omit<DoneRepair, 'from' | 'to'>;
  /** In units of the text after its stage. */
  readonly span: Span;
  readonly stage: number;
}

/**
 * Repairs the visible text: each repair of the list looks at what the ones before it left. Every edit is kept,
 * so the way back is exact.
 */
export function repairText(
  visible: string,
  context: RepairContext,
  repairs: readonly Repair[] = ALL_REPAIRS,
): Repaired {
  let text = visible;
  let map = OffsetMap.identity(visible.length);
  let current = context;
  const stages: (readonly Edit[])[] = [];
  const maps: OffsetMap[] = [];
  const pending: Pending[] = [];
  for (const repair of repairs) {
    const found = repair.find(text, current);
    const edits = settleEdits(found.edits, text);
    const stage = OffsetMap.of(edits, text.length);
    let shift = 0;
    for (const edit of edits) {
      const from = edit.from + shift;
      shift += edit.insert.length - (edit.to - edit.from);
      pending.push({
        done: {
          kind: edit.kind,
          was: edit.was ?? text.slice(edit.from, edit.to),
          now: edit.now ?? edit.insert,
          confidence: edit.confidence,
          applied: true,
          rule: edit.rule,
          visible: hull(map.toCaptured({ from: edit.from, to: edit.to })),
        },
        span: { from, to: from + edit.insert.length },
        stage: maps.length,
      });
    }
    for (const flag of found.flags) {
      const span = { from: flag.from, to: flag.to };
      pending.push({
        done: {
          kind: flag.kind,
          was: text.slice(flag.from, flag.to),
          now: flag.now,
          confidence: flag.confidence,
          applied: false,
          rule: flag.rule,
          visible: hull(map.toCaptured(span)),
        },
        span: stage.toText(span) ?? emptyAt(stage, span.from),
        stage: maps.length,
      });
    }
    maps.push(stage);
    stages.push(edits.map(({ from, to, insert }) => ({ from, to, insert })));
    text = applyEdits(text, edits);
    map = map.compose(stage);
    current = moved(current, stage);
  }
  return {
    text,
    map,
    repairs: pending
      .map(({ done, span, stage }) => ({ ...done, ...carried(span, maps.slice(stage + 1)) }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
    hints: current.hints,
    doubtfulWords: current.doubtfulWords,
    stages,
  };
}

/** A span through the stages after its own. What a later stage removed collapses to the place where it was. */
function carried(span: Span, stages: readonly OffsetMap[]): Span {
  let { from, to } = span;
  for (const stage of stages) {
    const next = from < to ? stage.toText({ from, to }) : null;
    if (next) ({ from, to } = next);
    else from = to = stage.placeInText(from);
  }
  return { from, to };
}

function emptyAt(stage: OffsetMap, place: number): Span {
  const at = stage.placeInText(place);
  return { from: at, to: at };
}

function moved(context: RepairContext, stage: OffsetMap): RepairContext {
  return {
    ...context,
    hints: context.hints.flatMap((hint) => {
      const span = stage.toText(hint);
      return span ? [{ ...hint, ...span }] : [];
    }),
    doubtfulWords: context.doubtfulWords.flatMap((word) => {
      const span = stage.toText(word);
      return span ? [{ ...word, ...span }] : [];
    }),
  };
}

function hull(spans: readonly Span[]): Span {
  return { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
}
