import {
  applyEdits,
  invertEdits,
  type Capture,
  type Reading,
  type Span,
} from '../src/engine/index.ts';

/** The promises that every reading must keep; gives what is broken, in words. Used by tests and over the corpora. */
export function checkReading({
  record,
  map,
  stages,
  capture,
}: Reading & { capture: Capture }): string[] {
  const broken: string[] = [];
  const fail = (what: string): void => void broken.push(`${record.report.input}: ${what}`);

  let text = capture.captured;
  const texts = [text];
  for (const edits of stages) {
    text = applyEdits(text, edits);
    texts.push(text);
  }
  if (text !== record.text) fail('the edits do not lead to the text');
  for (let i = stages.length - 1; i >= 0; i--) {
    const before = texts[i] ?? '';
    text = applyEdits(text, invertEdits(stages[i] ?? [], before));
    if (text !== before) fail(`stage ${i} does not invert`);
  }
  if (text !== capture.captured) fail('inverting all edits does not give the captured text');
  if (map.beforeLength !== capture.captured.length || map.afterLength !== record.text.length)
    fail('the map has other lengths');

  const inRange = (span: Span, length: number): boolean =>
    span.from >= 0 && span.from <= span.to && span.to <= length;
  for (const span of quotedSpans(record)) {
    if (!inRange(span, record.text.length)) fail(`span ${span.from}..${span.to} leaves the text`);
    else if (record.text.slice(span.from, span.to) !== span.text)
      fail(`span ${span.from}..${span.to} has other words`);
    if (span.from === span.to) fail(`span at ${span.from} is empty`);
    if (span.captured.some((c) => !inRange(c, capture.captured.length)))
      fail(`captured place of ${span.from}..${span.to} leaves the capture`);
    if (span.captured.every((c) => c.from === c.to)) fail(`"${span.text}" has no captured words`);
  }
  let end = 0;
  for (const block of record.blocks) {
    if (block.from < end || !inRange(block, record.text.length))
      fail(`block at ${block.from} is out of order`);
    if (record.text.slice(end, block.from).trim() !== '')
      fail(`"${record.text.slice(end, block.from).trim().slice(0, 40)}" is in no block`);
    end = block.to;
  }
  if (record.text.slice(end).trim() !== '')
    fail(`"${record.text.slice(end).trim().slice(0, 40)}" is in no block`);
  const ids = new Set(
    [...record.actors, ...record.places, ...record.statements, ...record.events].map((x) => x.id),
  );
  const refer = [
    ...record.statements.flatMap((s) => [s.speaker, s.within]),
    ...record.events.flatMap((e) => [...e.actors, ...e.recipients, e.place, e.claim]),
  ];
  for (const id of refer) if (id !== null && !ids.has(id)) fail(`${id} does not exist`);
  return broken;
}

function quotedSpans(
  record: Reading['record'],
): { from: number; to: number; text: string; captured: Span[] }[] {
  return [
    ...record.actors.flatMap((a) => a.mentions),
    ...record.places.flatMap((p) => p.mentions),
    ...record.statements.flatMap((s) => [
      ...s.content,
      s.cue,
      s.speakerSpan,
      s.addressee,
      s.channel,
    ]),
    ...record.events.flatMap((e) => [e.predicate, ...e.evidence]),
  ].filter((span) => span !== null);
}
