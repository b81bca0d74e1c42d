/** Short lines that belong to a page, not to its article, by their wording alone. Lower case, whole line. */
const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:advertisement|advertisements|ad|ads|anzeige|publicité|publicidad|реклама|sponsored|story continues below(?: advertisement)?|article continues (?:below|after).*|continue reading (?:below|the main story).*|scroll down.*|skip (?:advertisement|ad|to .*))$/u,
  /^(?:share|tweet|pin(?: it)?|email|e-mail|print|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|save|share (?:this|on|via|with|by).*|share this (?:article|story|post).*|(?:click|tap) here to .*|facebook twitter.*|comments?(?: \(?\d+\)?)?|\d+ (?:comments?|shares?|likes?)|(?:leave|post|add|view|show|read) (?:a |all |the )?(?:reply|comments?).*|reply|report|like this:?|loading\.*)$/u,
  /^(?:(?:follow|like|join|find) (?:us|me|him|her|\S+ \S+|@\S+|\S+) on (?:twitter|facebook|instagram|telegram|whatsapp|google|youtube|linkedin).*|sign up (?:for|to|now|here).*|subscribe(?: now| here| to .*)?|(?:get|download) (?:the|our) (?:app|news|newsletter|best).*|already a (?:subscriber|member).*)$/u,
  /^(?:(?:image|photo|picture|video|media|photograph|file photo|foto|photos?)(?: credits?| source| copyright| caption)?(?: by)?[:©].*|©.*|copyright .*|\(?c\) ?\d{4}.*|all rights reserved.*)$/u,
  /^(?:enlarge(?: this image)?|toggle caption|hide caption|view (?:gallery|slideshow|all|image).*|open in gallery|close|next|previous|back to top|top|menu|search|home|read full (?:story|article).*|show more|load more|see more|more|play(?: video)?|watch|listen(?: to .*)?|loading.*)$/u,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|labels?|posted in|published in)\s*[:|].*$/u,
  /^(?:last (?:updated|modified)|(?:first )?published|posted|updated|publication date|date)\s*(?:on|at|:).{0,60}$/u,
  /^[^\p{L}\p{N}]*$/u,
];
const LONGEST_LINE = 160;

/** True for a line such as "Advertisement", "Share this", "Tags: …", whatever the markup says. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return FURNITURE_LINES.some((pattern) => pattern.test(line));
}

const RELATED_OPENING =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|content|coverage|posts?|news|links?|topics?))?|read (?:more|also|next|now|this)|also read|see also|see more|more (?:on this|from|stories|news|coverage|in)|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested)|don't miss|don’t miss|most (?:read|popular)|watch(?: also)?|learn more|further reading|editor'?s picks?|trending(?: now)?|up next|what to read next|in case you missed it)\b/iu;

/** True for "Related:", "READ MORE: …" where it leads to another report: followed by a colon, alone, or all link. */
export function opensRelated(text: string, linkShare: number): boolean {
  if (text.length > 200) return false;
  const found = RELATED_OPENING.exec(text);
  if (!found) return false;
  const rest = text.slice(found[0].length).trim();
  return rest === '' || /^[:|–—>»-]/u.test(rest) || linkShare > 0.5;
}
