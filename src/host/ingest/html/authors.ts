/** Words that tell what somebody is, not who: "Jane Roe, Diplomatic Editor". */
const POST = /\b(?:correspondent|editor|reporter|writer|columnist|journalist|staff|contributor|bureau chief|in [A-Z]\w+$)\b/iu;
const NO_NAME = /^(?:admin|administrator|editor|webmaster|user|guest|unknown|null|undefined|none|author|n\/a|-+)$/iu;
const LONGEST_NAME = 80;

/**
 * The people and agencies in an author field or byline: "By Ann Roe and Ben Poe, Reuters" gives three. Addresses
 * (`facebook.com/…`), handles, e-mail addresses and job titles are no names.
 */
export function authorNames(value: string): readonly string[] {
  const bare = value
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gu, ' ')
    .replace(/^\s*(?:written |posted |reported |story )?(?:by|von|por|par|de|di|da)\b:?\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const names = bare
    .split(/\s*(?:[,;|•·\n/]|\s(?:and|und|et|y|&)\s)\s*/u)
    .map((name) => name.replace(/^(?:by|and)\s+/iu, '').replace(/^[\s–—-]+|[\s–—:-]+$/gu, ''))
    .filter((name) => isName(name));
  return [...new Set(names)];
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  if (!/\p{L}{2}/u.test(name) || /^@|\bwww\.|\.(?:com|org|net)\//u.test(name)) return false;
  return !NO_NAME.test(name) && !(POST.test(name) && !/^[A-Z]{2,5}$/u.test(name)) && !/\d{2}/u.test(name);
}
