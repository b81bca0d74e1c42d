import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { startOfRun } from './characters.ts';
import { parseTree, TooManyElements } from './parse-tree.ts';
import { tamePage, type TamePage } from './tame.ts';

/** An element of a page, with its place in the captured characters where it has one of its own. */
export interface PageElement {
  readonly type: 'element';
  /** Position in `Page.elements`. */
  readonly index: number;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly children: readonly (PageElement | PageText)[];
}

/** A run of characters between two tags. `from` and `to` are its place in the captured characters, `value` what a browser makes of it. */
export interface PageText {
  readonly type: 'text';
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly parent: PageElement;
}

/** A page as a browser builds it, in document order. Nothing in it is run or fetched. */
export interface Page {
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
  readonly texts: readonly PageText[];
}

type Node = DefaultTreeAdapterTypes.Node;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * The tree of a page. Bounded in time and depth on any input, see `tamePage`; never throws on markup.
 */
export function parsePage(captured: string): Page {
  const tame = tamePage(captured);
  const most = 10_000 + 4 * count(captured, '<');
  try {
    return pageOf(tame, most);
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    return pageOf(tamePage(captured, { formatting: false }), Infinity);
  }
}

/** Document order without recursion. */
function pageOf({ markup, toCaptured }: TamePage, most: number): Page {
  const document = parseTree(markup, most);
  interface Growing extends PageElement {
    readonly children: (PageElement | PageText)[];
  }
  interface GrowingText extends PageText {
    from: number;
    to: number;
  }
  const elements: Growing[] = [];
  const texts: GrowingText[] = [];
  const grow = (
    tag: string,
    attributes: ReadonlyMap<string, string>,
    parent: Growing | null,
  ): Growing => {
    const element: Growing = {
      type: 'element',
      index: elements.length,
      tag,
      attributes,
      parent,
      children: [],
    };
    elements.push(element);
    parent?.children.push(element);
    return element;
  };
  const root = grow('#document', new Map(), null);
  const waiting: { node: Node; parent: Growing }[] = [];
  const push = (children: readonly ChildNode[], parent: Growing): void => {
    for (const node of children.toReversed()) waiting.push({ node, parent });
  };
  push(document.childNodes, root);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    if (defaultTreeAdapter.isTextNode(node)) {
      const place = node.sourceCodeLocation;
      if (!place) continue;
      const last = texts.at(-1);
      const run = { from: place.startOffset, value: node.value };
      const from = last?.to === run.from ? startOfRun(markup, last, run) : run.from;
      if (last && from < run.from) last.to = from;
      const text: GrowingText = {
        type: 'text',
        value: node.value,
        from,
        to: place.endOffset,
        parent,
      };
      texts.push(text);
      parent.children.push(text);
    } else if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const element = grow(node.tagName, attributes, parent);
      push('content' in node ? node.content.childNodes : node.childNodes, element);
    }
  }
  for (const text of texts) {
    text.from = toCaptured(text.from);
    text.to = toCaptured(text.to);
  }
  return { root, elements, texts };
}

function count(text: string, letter: string): number {
  let n = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) n++;
  return n;
}
