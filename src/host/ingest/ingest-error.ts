/** Why an input is no report that can be read. One line, naming the input, fit to be shown as it is. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  /** File, address or stream position, as given by the user. */
  readonly input: string;
  /** The reason alone, one line without a full stop: `empty file`, `zip archive, not a report`. */
  readonly reason: string;

  constructor(input: string, reason: string, options?: ErrorOptions) {
    const line = oneLine(reason);
    super(`${oneLine(input)}: ${line}`, options);
    this.input = input;
    this.reason = line;
  }
}

/** Words on one line: names and library messages can hold line breaks and control characters that would forge output. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .slice(0, 500)
    .trim();
}
