import type { Block } from './block.ts';
import { isAgencyName } from './byline-names.ts';
import { withoutDays, writtenDays } from './calendar.ts';
import { datelineOf } from './dateline.ts';

const SECTION =
  /^(?:home|news|world|politics|international|europe|asia|africa|(?:latin |north |south |central )?americas?|middle east|caucasus|business|economy|markets?|opinion|sports?|culture|science|health|technology|subscribe|log ?in|sign ?in|menu|search|share|save|print|latest|live|top stories|page|weather|video|front page|edition|national|local|foreign|balkans|pacific|central asia|eu affairs|analysis|security|defen[cs]e|diplomacy|breaking|breaking news|e-?mail|tags|contact|about|about us|privacy|terms|cookies?|newsletters?|podcasts?|archive)$/iu;
const NAME_LINE = /^(?:the )?\p{Lu}[\p{L}\p{M}\d&'’.-]*(?: [\p{L}&][\p{L}\p{M}\d&'’.-]*){0,5}$/iu;
const PAPER_NAME =
  /(?:times|post|herald|courier|gazette|ledger|tribune|standard|observer|chronicle|journal|mail|guardian|telegraph|examiner|dispatch|bulletin|monitor|globe|inquirer|news|press|wire|agency|daily|weekly|report|radio|review|broadcaster)$/iu;
const RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)(?:[\s:©(c)]*(?:1[89]|20)\d\d(?:\s*[-–]\s*(?:1[89]|20)?\d\d)?[\s,:by]*|[\s:©(c)]*(?:[,BY][\s,:by]*)?)(?<after>(?:the )?\p{Lu}[\p{L}&'’. -]{1,50}?)(?=\s*(?:(?:1[89]|20)\d\d|[.,;|©(]|$|all rights))/iu;

/**
 * The name of the paper or agency that put the report out, from its own marks: masthead or running head, the line of
 * rights, the agency of the byline or of the dateline. Null where nothing says.
 */
export function publisherNamed(
  text: string,
  blocks: readonly Block[],
  byline: readonly string[],
): string | null {
  const wordsOf = (block: Block): string => text.slice(block.from, block.to);
  const firstRead = blocks.findIndex((block) => block.kind === 'paragraph');
  const heads = blocks.filter(
    (block, i) => block.kind === 'furniture' && (i < firstRead || firstRead < 0),
  );
  for (const block of heads) {
    const name = mastheadName(wordsOf(block));
    if (name !== null) return ownCase(name, text);
  }
  for (const block of blocks) {
    if (block.kind !== 'furniture') continue;
    const running =
      writtenDays(wordsOf(block)).length > 0 && /\p{Lu}{4}/u.test(wordsOf(block))
        ? mastheadName(wordsOf(block))
        : null;
    if (running !== null) return ownCase(running, text);
    const name = RIGHTS.exec(wordsOf(block))
      ?.groups?.['after']?.trim()
      .replace(/\b(?:all rights.*|ltd|inc|llc|limited|gmbh|plc)\b.*$/iu, '')
      .trim();
    if (name !== undefined && name !== '' && !/^(?:all|rights|reserved|the|by)$/iu.test(name))
      return ownCase(name, text);
  }
  const agency = byline.find(isAgencyName);
  if (agency !== undefined) return agency.replace(/\s+with (?:news )?agencies$/iu, '');
  for (const block of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
    const named = datelineOf(wordsOf(block))?.agency;
    if (named) return named;
  }
  return null;
}

/** True for a name that ends as papers' and agencies' do: "Coastal Wire". */
export function isPaperName(name: string): boolean {
  return PAPER_NAME.test(name);
}

/** True for the name of a section or of a page's tool: "World", "Subscribe". */
export function isSectionName(name: string): boolean {
  return SECTION.test(name);
}

/** The paper's name in a head line: "THE COAST STANDARD, MONDAY, …  A7", "The Harbor Ledger | Markets | Subscribe". */
function mastheadName(line: string): string | null {
  const dated = writtenDays(line).length > 0;
  if (
    /\b(?:printed|saved|retrieved|accessed|downloaded|archived)\b|https?:|©|\(c\)|^(?:skip|share|follow|sign|tags?)\b/iu.test(
      line,
    )
  )
    return null;
  if (/\bpage \d+ (?:of|\/)/iu.test(line)) return null;
  const rest = dated ? withoutDays(line) : line;
  // "COASTAL WIRE / FIJI" is a paper's name over its section; "Fiji / Coup" two sections.
  const slashed = /^(?<name>[^/]+) \/ [^/]+$/u.exec(line)?.groups?.['name'];
  if (slashed !== undefined) return PAPER_NAME.test(slashed) ? slashed : null;
  const menu = !dated && /[|>»›•·\t]|\s{3}/u.test(line);
  const parts = rest
    .split(/\s*[|>»›•·¦]\s*|\t+|\s{3,}|\s+[-–—]+\s+|,\s*/u)
    .map((part) =>
      part
        .replace(
          /\b(?:page\s*)?[A-Z]?\d{1,3}$|^(?:page\s*)?[A-Z]?\d{1,3}\b|\b(?:vol|no)\b.*$/iu,
          '',
        )
        .replace(/^[\s.,-]+|[\s.,-]+$/gu, ''),
    )
    .filter((part) => part !== '');
  if (parts.length < 2 && !dated && !isAgencyName(parts[0] ?? '')) return null;
  const name = parts.find(
    (part) =>
      !SECTION.test(part) && NAME_LINE.test(part) && /^\p{Lu}/u.test(part) && part.length >= 3,
  );
  if (name === undefined || name !== parts.find((part) => !/^home$/iu.test(part))) return null;
  if (parts.length >= 2 && /[>»›]/u.test(line)) return isAgencyName(name) ? name : null;
  // A site's name in its menu is cited without the article; the title of a printed page keeps it.
  return menu ? name.replace(/^the\s+(?=\S)/iu, '') : name;
}

/** The name as the report itself writes it in running text, where the head has it in capitals; else each word capitalised. */
function ownCase(name: string, text: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  for (const match of text.matchAll(new RegExp(escaped, 'giu')))
    if (/\p{Ll}/u.test(match[0])) return match[0];
  if (!/\s/u.test(name) && name.length <= 4) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Of|And|The|For|On)(?= )/gu, (word) => word.toLowerCase());
}
