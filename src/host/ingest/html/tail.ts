import type { BlockFacts } from './facts.ts';

/** How many blocks at the end of an article may speak of its author. */
const MOST_BIOGRAPHY = 3;
const LONGEST_BIOGRAPHY = 500;
/** The notice of a company about itself is no more than this share of its press release. */
const MOST_NOTICE = 0.5;
const MOST_NOTICE_BLOCKS = 6;

/** "Ann Roe is our correspondent in Geneva.", "Roe covers trade and tariffs for the Ledger." */
const BIOGRAPHY =
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,4}?),? (?:is|was|has been|covers|writes|reports|joined|works|can be reached|tweets|teaches|contributed)\b.*$/u;
const TRADE =
  /\b(?:reporter|correspondent|editor|columnist|journalist|blogger|writer|author|contributor|producer|curator|fellow|professor|lecturer|analyst|intern|freelance|based in|covers|covering|reports? (?:on|from|for)|writes (?:about|on|for)|can be reached|tweets|contributed)\b/u;
/** A heading under which a press release goes on about its sender. */
const NOTICE =
  /^(?:A(?:bout|BOUT) (?!the |this |that |THE )\p{Lu}[^?]{0,60}|Notes? (?:to|for) (?:the )?[Ee]ditors?|NOTES? (?:TO|FOR) EDITORS|(?:Media|Press|MEDIA|PRESS) (?:[Cc]ontacts?|CONTACTS?|[Ee]nquiries|[Ii]nquiries)|Forward-[Ll]ooking [Ss]tatements?)[:.]?$/u;

/**
 * Blocks at the end of an article that speak of its author or sender and not of the matter; headings that nothing
 * follows. `own` says which blocks stand in the article; `authors` and `senders` are the names that the page gives
 * its authors and itself.
 */
export function behindText(
  facts: readonly BlockFacts[],
  own: readonly boolean[],
  authors: readonly string[],
  senders: readonly string[],
): ReadonlySet<number> {
  const inside = facts.flatMap((_, i) => (own[i] === true ? [i] : []));
  const cut = new Set<number>();
  for (const i of noticeOf(facts, inside, senders)) cut.add(i);
  const text = inside.filter((i) => !cut.has(i));
  for (const i of text.slice(1).slice(-MOST_BIOGRAPHY)) {
    const block = facts[i];
    if (block && isBiography(block, authors, facts, text, i)) cut.add(i);
  }
  for (const i of inside.toReversed()) {
    const block = facts[i];
    if (cut.has(i)) continue;
    if (!block || block.level === null) break;
    cut.add(i);
  }
  return cut;
}

function noticeOf(
  facts: readonly BlockFacts[],
  inside: readonly number[],
  senders: readonly string[],
): readonly number[] {
  const weightFrom = (n: number): number =>
    inside.slice(n).reduce((sum, i) => sum + (facts[i]?.weight ?? 0), 0);
  const at = inside.findIndex(
    (i, n) => n >= inside.length - MOST_NOTICE_BLOCKS && isNotice(facts[i]?.text ?? '', senders),
  );
  return at > 1 && weightFrom(at) <= MOST_NOTICE * weightFrom(0) ? inside.slice(at) : [];
}

/** "About Acme", or "Acme is a global provider of …" at the end of what Acme put out. */
function isNotice(text: string, senders: readonly string[]): boolean {
  if (NOTICE.test(text)) return true;
  return senders.some(
    (name) =>
      text.startsWith(`${name} `) &&
      /^,? ?(?:is|are) (?:an? |the |one of )(?:global|leading|world|international|independent|non-?profit|provider|company|manufacturer|organi[sz]ation)/iu.test(
        text.slice(name.length + 1),
      ),
  );
}

function isBiography(
  { text, length }: BlockFacts,
  authors: readonly string[],
  facts: readonly BlockFacts[],
  inside: readonly number[],
  at: number,
): boolean {
  if (length > LONGEST_BIOGRAPHY) return false;
  const name = BIOGRAPHY.exec(text)?.groups?.['name'];
  if (name === undefined) return false;
  const last = name.split(' ').at(-1) ?? name;
  if (authors.some((author) => author.toLowerCase().split(' ').includes(last.toLowerCase())))
    return true;
  // A man of trade in the report is named before; its author is not.
  return (
    TRADE.test(text) &&
    !/["“”]/u.test(text) &&
    name.includes(' ') &&
    !inside.some((i) => i !== at && facts[i]?.text.includes(last) === true)
  );
}
