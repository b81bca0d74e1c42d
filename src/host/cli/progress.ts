/** One line on the terminal that says what is being read; nothing where stderr is no terminal. */
export class Progress {
  private readonly stream: NodeJS.WriteStream;
  private readonly enabled: boolean;
  private shownAt = -Infinity;
  private visible = false;

  constructor(stream: NodeJS.WriteStream, enabled: boolean) {
    this.stream = stream;
    this.enabled = enabled;
  }

  /** Shows the running number and the name; at most ten times a second, so that small reports are not slowed. */
  show(number: number, name: string): void {
    const now = performance.now();
    if (!this.enabled || now - this.shownAt < 100) return;
    this.shownAt = now;
    this.visible = true;
    const width = Math.max(20, this.stream.columns - 1);
    // Control characters in a file's name must not reach the terminal.
    const line = `reading ${number}: ${name.replace(/\p{Cc}/gu, '?')}`;
    this.stream.write(`\r\u001B[2K${line.slice(0, width)}`);
  }

  clear(): void {
    if (!this.visible) return;
    this.stream.write('\r\u001B[2K');
    this.visible = false;
  }
}
