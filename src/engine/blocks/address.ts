import { monthNumber } from './calendar.ts';
import { isDay } from './published-on.ts';

/** Parameters that tell where a reader came from, never which report it is. */
const TRACKING = new Set(
  `_ga _gl __source __tn__ __twitter_impression amp app bxid campaign campaign_id campaignid cid cmp cmpid cndid dclid emc
  esrc fbclid feature feed fr from gclid gclsrc gi guccounter hasha hashb hashc hsctatracking icid igsh igshid ito
  leadsource mbid mc_cid mc_eid mkt_tok mod msclkid ncid newsletter nl nlid ocid outputtype part partner partnerid print
  printable ref ref_src ref_url refer referral referrer referringsource rnd rss s_cid s_kwcid sh share shared sharetype smid
  smtyp soc_src soc_trk social source spm sr_share src st taid trk trkcampaign tsrc twclid usqp via wpisrc wpmm xtor
  yclid`.split(/\s+/u),
);
const TRACKING_FAMILY = /^(?:utm_|oly_|_hs|vero_|wt[._]|xt_|at_|ns_|guce_|amp_|sfmc_)/u;

const WEB_ADDRESS =
  /^(?<scheme>https?):\/\/(?<host>[^\s/?#@:]+)(?::(?<port>\d+))?(?<path>\/[^\s?#]*)?(?:\?(?<query>[^\s#]*))?(?:#\S*)?$/iu;
const ADDRESS_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"“”()[\]]+/giu;

/** An archive's copy: "https://archive.example/web/2015/http://coast.example/a" is of the inner address. */
function unarchived(address: string): string {
  const path = address.split(/[?#]/u, 1)[0] ?? '';
  const at = path.lastIndexOf('/http');
  return at > 8 && /^https?:\/\/[^\s/]/iu.test(address.slice(at + 1))
    ? address.slice(at + 1)
    : address;
}

/** The report's address without tracking and fragment, host in small letters; null where it is no address on the web. */
export function cleanAddress(address: string): string | null {
  const bare = unarchived(address.trim().replace(/^www\./iu, 'https://www.'));
  const groups = WEB_ADDRESS.exec(bare)?.groups;
  if (!groups) return null;
  const { scheme = 'https', host = '', port, path = '/', query } = groups;
  if (!/\.\p{L}[\p{L}\d-]*$/u.test(host) && host !== 'localhost') return null;
  const kept = (query ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(decode(pair.split('=')[0] ?? '')));
  const shownPort = port === undefined || port === '80' || port === '443' ? '' : `:${port}`;
  const shownPath = path.replace(/\/(?:amp\/?|index\.(?:html?|php))$/iu, '/');
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${shownPort}${shownPath}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return TRACKING.has(name) || TRACKING_FAMILY.test(name);
}

function decode(name: string): string {
  return name.replace(/%5f/giu, '_');
}

/** The first address in a text, marks of the sentence behind it left off; null where there is none. */
export function addressIn(text: string): string | null {
  const found = text.match(ADDRESS_IN_TEXT)?.[0];
  return found === undefined ? null : found.replace(/[.,;:!?'’*_]+$/u, '');
}

/** The site of an address as people cite it: "coast.example", "coast.co.uk" for news.coast.co.uk. Null where the address is none. */
export function siteOf(address: string): string | null {
  const host = WEB_ADDRESS.exec(address)?.groups?.['host']?.toLowerCase();
  if (host === undefined) return null;
  const labels = host.split('.');
  const suffix = SHARED_SUFFIX.test(host) ? 2 : 1;
  return labels.slice(-1 - suffix).join('.');
}

/** Suffixes under which sites of different owners stand: `co.uk`, `gov.ua`, and places where anybody may write. */
const SHARED_SUFFIX =
  /(?:\.(?:ac|asn|co|com|edu|gen|go|gob|gouv|gov|gv|gub|gok|id|lg|mil|ne|net|nic|nom|or|org|sch|web)\.[a-z]{2}|\.(?:wordpress|blogspot|substack|medium|tumblr|livejournal|typepad|weebly|wixsite|squarespace|netlify|herokuapp|appspot|ucoz|over-blog|canalblog|hatenablog|ghost|github|gitlab|pages|web|vercel|firebaseapp)\.(?:com|io|net|org|dev|app|de|ru|fr|co|page|me))$/u;

/** True for the front door of a site: it names no report. */
export function isFrontPage(address: string): boolean {
  return /^https?:\/\/[^/?]+\/?(?:\?.*)?$/iu.test(address);
}

const PATH_DATES: readonly RegExp[] = [
  /\/(?<year>1[89]\d\d|20\d\d)[/_-](?<month>[01]?\d)[/_-](?<day>[0-3]?\d)(?=[/_.-]|$)/u,
  /\/(?<year>1[89]\d\d|20\d\d)\/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(?<day>[0-3]?\d)(?=[/_.-]|$)/iu,
  /[/_-](?<year>20\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=[/_.-]|$)/u,
  /[-_](?<year>20\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?=[/_.-]|$)/u,
];

/** The day that an address has in its path ("/2025/07/10/", "-20250710", "/2021/jul/20/"); null where it has none. */
export function dayInAddress(address: string): string | null {
  const path = address.replace(/^https?:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  for (const form of PATH_DATES) {
    const groups = form.exec(path)?.groups;
    if (!groups) continue;
    const month =
      groups['name'] === undefined ? Number(groups['month']) : monthNumber(groups['name']);
    const iso = `${groups['year'] ?? ''}-${String(month).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
    if (isDay(iso)) return iso;
  }
  return null;
}
