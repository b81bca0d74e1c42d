import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** More elements than tags: a page that makes the parser multiply them. */
export class TooManyElements extends Error {}

/**
 * The document that a browser makes of some markup, without recursion over it.
 *
 * @throws {TooManyElements} where it would have more than `most` elements.
 */
export function parseTree(markup: string, most: number): ParentNode {
  let made = 0;
  return parse(markup, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given) {
        if (++made > most) throw new TooManyElements();
        return defaultTreeAdapter.createElement(...given);
      },
      // parse5 hands over word by word. Runs are joined only where no tag stands between them in the page, unlike
      // text that a browser moves out of a table.
      insertText: (parent, text) => insert(parent, textNode(text, parent), null),
      insertTextBefore: (parent, text, reference) =>
        insert(parent, textNode(text, parent), reference),
      setNodeSourceCodeLocation(node, location) {
        node.sourceCodeLocation = location;
        if (defaultTreeAdapter.isTextNode(node)) joinToLast(node);
      },
      insertBefore(parent, node, reference) {
        insert(parent, node, reference);
        node.parentNode = parent;
      },
    },
  });
}

function textNode(value: string, parentNode: ParentNode): TextNode {
  const node = defaultTreeAdapter.createTextNode(value);
  node.parentNode = parentNode;
  return node;
}

/** Joins a run to the one before it where it goes on from there, unit for unit. */
function joinToLast(node: TextNode): void {
  const siblings = node.parentNode?.childNodes;
  const last = siblings?.at(-2);
  if (!siblings || siblings.at(-1) !== node || !last || !defaultTreeAdapter.isTextNode(last))
    return;
  const [before, here] = [last.sourceCodeLocation, node.sourceCodeLocation];
  if (!before || !here || before.endOffset !== here.startOffset) return;
  last.value += node.value;
  last.sourceCodeLocation = { ...here, startOffset: before.startOffset };
  siblings.pop();
}

/** References lie near the end: looking from there keeps a table with 100,000 stray words linear. */
function insert(parent: ParentNode, node: ChildNode, reference: ChildNode | null): void {
  const at = reference ? parent.childNodes.lastIndexOf(reference) : -1;
  if (at < 0) parent.childNodes.push(node);
  else parent.childNodes.splice(at, 0, node);
}
