import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page, PageElement, PageText } from './page.ts';
import { isUnseen } from './visible.ts';

/** Readability measures each element's text anew at each level: beyond these it would take minutes. */
const MOST_ELEMENTS = 20_000;
const MOST_TEXT = 3_000_000;
const MOST_WORK = 60_000_000;

const NUMBER = 'data-readout-element';
const VOID = new Set('br hr img input'.split(' '));
/** Kept without content: Readability counts them. */
const HOLLOW = new Set('iframe embed object video audio textarea select'.split(' '));
const NEVER = new Set('script style template noscript svg math head title link meta'.split(' '));
const KEPT_ATTRIBUTES = new Set(
  'class id role rel href src alt itemprop itemtype itemscope style aria-hidden aria-modal type'.split(
    ' ',
  ),
);

/** Neighbouring text runs: one text node in the copy. */
interface TextGroup {
  readonly value: string;
  readonly texts: readonly PageText[];
}

/** Which text runs Readability takes for the article; null where the page is too large for it or it finds none. */
export function readabilityTexts(page: Page): ReadonlySet<PageText> | null {
  if (page.elements.length > MOST_ELEMENTS) return null;
  const copy = copyOf(page);
  if (copy.markup.length > MOST_TEXT || copy.work > MOST_WORK) return null;
  const { document } = parseHTML(copy.markup);
  const article = new Readability(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  if (!article?.content) return null;
  return matchTexts(article.content, copy);
}

interface Copy {
  readonly markup: string;
  readonly groups: readonly TextGroup[];
  /** First and past-last group in each element, by its index. */
  readonly ranges: ReadonlyMap<number, readonly [number, number]>;
  /** Characters times depth: what measuring every element's text takes. */
  readonly work: number;
}

function copyOf({ root, texts }: Page): Copy {
  const title = texts.find(({ parent }) => parent.tag === 'title')?.value ?? '';
  const parts: string[] = ['<!DOCTYPE html>'];
  const groups: { value: string; texts: PageText[] }[] = [];
  const ranges = new Map<number, [number, number]>();
  let open: { value: string; texts: PageText[] } | null = null;
  let work = 0;
  const frames: { element: PageElement; next: number }[] = [{ element: root, next: 0 }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { element } = frame;
    const child = element.children[frame.next++];
    if (!child) {
      open = null;
      const range = ranges.get(element.index);
      if (range) range[1] = groups.length;
      if (element.parent) parts.push(`</${element.tag}>`);
      frames.pop();
    } else if (child.type === 'text') {
      if (!open) groups.push((open = { value: '', texts: [] }));
      open.value += child.value;
      open.texts.push(child);
      work += child.value.length * frames.length;
      parts.push(escapeText(child.value));
    } else if (
      !NEVER.has(child.tag) &&
      (HOLLOW.has(child.tag) || VOID.has(child.tag) || !isUnseen(child))
    ) {
      open = null;
      parts.push(startTag(child));
      if (child.tag === 'html') parts.push(`<head><title>${escapeText(title)}</title></head>`);
      if (HOLLOW.has(child.tag)) parts.push(`</${child.tag}>`);
      else if (!VOID.has(child.tag)) {
        ranges.set(child.index, [groups.length, groups.length]);
        frames.push({ element: child, next: 0 });
      }
    }
  }
  return { markup: parts.join(''), groups, ranges, work };
}

function startTag({ tag, index, attributes }: PageElement): string {
  const kept = [...attributes]
    .filter(([name, value]) => KEPT_ATTRIBUTES.has(name) && value.length < 2000)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`);
  return `<${tag} ${NUMBER}="${index}"${kept.join('')}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What is used of linkedom's nodes: its own types describe browsers. */
interface CopyNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<CopyNode>;
  getAttribute?(name: string): string | null;
}

/**
 * Finds the text runs that Readability kept. It rewraps, renames and merges elements but never changes a text
 * node, so a kept node is the first unused one with the same words inside the nearest numbered element.
 */
function matchTexts(content: CopyNode, { groups, ranges }: Copy): ReadonlySet<PageText> {
  const byValue = new Map<string, number[]>();
  groups.forEach(({ value }, index) => {
    const same = byValue.get(value);
    if (same) same.push(index);
    else byValue.set(value, [index]);
  });
  const kept = new Set<PageText>();
  const used = new Set<number>();
  const waiting: { node: CopyNode; number: number | null }[] = [{ node: content, number: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (!/\S/u.test(value)) continue;
      const range = next.number === null ? null : ranges.get(next.number);
      const candidates = byValue.get(value) ?? [];
      const index =
        (range && candidates.find((i) => i >= range[0] && i < range[1] && !used.has(i))) ??
        candidates.find((i) => !used.has(i));
      if (index === undefined) continue;
      used.add(index);
      for (const text of groups[index]?.texts ?? []) kept.add(text);
    } else {
      const own = node.getAttribute?.(NUMBER) ?? null;
      const number = own === null ? next.number : Number(own);
      for (const child of [...node.childNodes].reverse()) waiting.push({ node: child, number });
    }
  }
  return kept;
}
