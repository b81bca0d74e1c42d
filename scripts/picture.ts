/**
 * Draws the README's picture: what the terminal shows for one example, as SVG. Run after a change of output:
 * `npm run picture`. The words and colours are the program's own; only the frame is drawn here.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COLUMNS = 110;
const LINE = 19;
const CHARACTER = 8.43;

const run = spawnSync(
  process.execPath,
  ['dist/host/cli/main.js', 'read', 'examples/prespa-name-deal.txt'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', READOUT_COLUMNS: String(COLUMNS) },
  },
);
if (run.status !== 0) throw new Error(run.stderr);

const CLASSES: Record<string, string> = {
  '1': 'b',
  '2': 'd',
  '31': 'r',
  '32': 'g',
  '33': 'y',
  '34': 'u',
  '35': 'm',
  '36': 'c',
};
/** What the terminal's codes begin with: "\u001B[1m". */
const ESCAPE = `${String.fromCodePoint(27)}[`;
/** Codes that end a style: bold and dim together, or the colour. */
const ENDS: Record<string, string[]> = {
  '22': ['1', '2'],
  '39': ['31', '32', '33', '34', '35', '36'],
};

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
}

const open = new Set<string>();
const lines = run.stdout
  .trimEnd()
  .split('\n')
  .map((line) => {
    let out = '';
    for (const [i, part] of line.split(ESCAPE).entries()) {
      const code = i === 0 ? '' : part.slice(0, part.indexOf('m'));
      if (ENDS[code]) for (const ended of ENDS[code]) open.delete(ended);
      else if (code !== '') open.add(code);
      const text = i === 0 ? part : part.slice(code.length + 1);
      if (text === '') continue;
      const classes = [...open].map((c) => CLASSES[c] ?? '').join(' ');
      out += classes === '' ? escaped(text) : `<tspan class="${classes}">${escaped(text)}</tspan>`;
    }
    return out;
  });

const width = Math.round(COLUMNS * CHARACTER + 40);
const height = (lines.length + 3) * LINE;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Readout in a terminal: one report and its record">
<style>
text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #d8dee9; white-space: pre }
.b { font-weight: bold } .d { fill: #7b8496 } .r { fill: #e5737c } .g { fill: #9ccc7a } .y { fill: #e6c07b } .u { fill: #7aa8e6 } .m { fill: #c792ea } .c { fill: #6cc7d0 }
</style>
<rect width="100%" height="100%" rx="8" fill="#20242c"/>
<text x="20" y="${LINE + 8}"><tspan class="d">$</tspan> readout read examples/prespa-name-deal.txt</text>
${lines.map((line, i) => `<text x="20" y="${(i + 2) * LINE + 12}">${line}</text>`).join('\n')}
</svg>
`;
writeFileSync(new URL('../docs/terminal.svg', import.meta.url), svg);
console.log(`docs/terminal.svg: ${lines.length} lines`);
