import { eld } from 'eld/extrasmall';
import type { Capture } from '../../engine/text/capture.ts';
import { applyEdits } from '../../engine/text/edit.ts';

/** Letters that the detector needs to be believed; "Putin in Minsk" is Dutch to it. */
const MIN_LETTERS = 60;
/** Units looked at: a page tells its language long before. */
const SAMPLE_UNITS = 20_000;

/** The capture with what language its own words are in as a witness; unchanged where they are too few or leave it in doubt. */
export function withLanguage(capture: Capture): Capture {
  const language = detectLanguage(ownWords(capture));
  if (language === null) return capture;
  return {
    ...capture,
    witnesses: [...capture.witnesses, { field: 'language', from: 'detected', value: language }],
  };
}

/** ISO 639-1 code of the language that a text is in; null for short and doubtful ones. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_UNITS).replace(/https?:\/\/\S+|\S+@\S+/gu, ' ');
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null;
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/** The visible words that the structure takes for the article's own; all of them where it does not say. */
function ownWords({ captured, edits, hints }: Capture): string {
  const visible = applyEdits(captured, edits);
  const own = hints
    .filter(({ body }) => body === true)
    .map(({ from, to }) => visible.slice(from, to))
    .join('\n');
  return own.length >= 200 ? own : visible;
}
