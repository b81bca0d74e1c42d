import type { PageElement } from './page.ts';

/** Elements a reader of the page never sees the text of, or that hold the words of a form. */
const UNSEEN = new Set(
  `head script style template noscript svg math iframe object embed applet audio video canvas map select option
  optgroup datalist textarea input progress meter title noembed noframes rp param source track`.split(
    /\s+/u,
  ),
);

/** Classes for text that only screen readers speak ("(opens in new window)"). */
const SPOKEN_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader-only|screen-reader-only|a11y-hidden|u-hidden-visually|offscreen|sf-hidden)(?:\s|$)/iu;

/** What shows only under the pointer: the headlines that pop up over a name in the text. */
const POPS_UP =
  /(?:^|[\s_-])(?:tooltip|popover|rollover|hover-?card)[\w-]*[_-](?:text|content|block|body|box|inner|panel|popup)(?:\s|$)|(?:^|\s)(?:tooltiptext|popovercontent)(?:\s|$)/iu;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const STARTS_BLOCK = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody
  tfoot thead tr ul`.split(/\s+/u),
);

/** Kept apart from their neighbours by white space, not by a blank line. */
const STARTS_CELL = new Set(['td', 'th']);

/** True where what an element holds is no text of the page: scripts, drawings, the words of a form. */
export function isNoText({ tag, attributes }: PageElement): boolean {
  return tag === 'template' ? !attributes.has('shadowrootmode') : UNSEEN.has(tag);
}

/** True where a page hides an element. `aria-hidden` only silences screen readers, so it does not count. */
export function isHidden({ tag, attributes }: PageElement): boolean {
  // Pages that hide all of themselves until a script has run.
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return false;
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  if (HIDDEN_STYLE.test(attributes.get('style') ?? '')) return true;
  const classes = attributes.get('class') ?? '';
  return POPS_UP.test(classes) || (tag !== 'h1' && SPOKEN_ONLY.test(classes));
}

/** True where the element stands on lines of its own. */
export function startsBlock(element: PageElement): boolean {
  return (
    STARTS_BLOCK.has(element.tag) ||
    /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table)/iu.test(
      element.attributes.get('style') ?? '',
    )
  );
}

export function startsCell({ tag }: PageElement): boolean {
  return STARTS_CELL.has(tag);
}
