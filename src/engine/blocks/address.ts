import { monthNumber } from './calendar.ts';
import { isDay } from './published-on.ts';

/** Parameters that tell where a reader came from, never which report it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|oly_.*|_hs.*|hsctatracking|vero_.*|wt[._].*|ncid|cid|cmp(?:id)?|cmpid|icid|ito|ocid|smid|smtyp|sr_share|ref|refer(?:rer|al)?|ref_src|ref_url|referringsource|source|src|via|rss|feed|share|shared?|sharetype|social|campaign(?:_?id)?|partner|part|xtor|xt_.*|at_.*|s_cid|s_kwcid|ns_.*|guccounter|guce_.*|soc_src|soc_trk|tsrc|amp|amp_.*|usqp|outputtype|spm|from|fr|feature|app|mod|emc|partnerid|rnd|_ga|_gl|gi|sh|st|taid|trk|trkcampaign|sfmc_.*|bxid|esrc|cndid|hasha|hashb|hashc|mbid|nl|nlid|newsletter|wpisrc|wpmm|leadsource|__twitter_impression|__source|__tn__|print|printable)$/iu;

const WEB_ADDRESS = /^(?<scheme>https?):\/\/(?<host>[^\s/?#@:]+)(?::(?<port>\d+))?(?<path>\/[^\s?#]*)?(?:\?(?<query>[^\s#]*))?(?:#\S*)?$/iu;
const ADDRESS_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"“”()[\]]+/giu;

/** The report's address without tracking and fragment, host in small letters; null where it is no address on the web. */
export function cleanAddress(address: string): string | null {
  const bare = address.trim().replace(/^www\./iu, 'https://www.');
  const groups = WEB_ADDRESS.exec(bare)?.groups;
  if (!groups) return null;
  const { scheme = 'https', host = '', port, path = '/', query } = groups;
  if (!/\.\p{L}[\p{L}\d-]*$/u.test(host) && host !== 'localhost') return null;
  const kept = (query ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(decode(pair.split('=')[0] ?? '')));
  const shownPort = port === undefined || port === '80' || port === '443' ? '' : `:${port}`;
  const shownPath = path.replace(/\/(?:amp\/?|index\.(?:html?|php))$/iu, '/');
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${shownPort}${shownPath}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

function decode(name: string): string {
  return name.replace(/%5f/giu, '_');
}

/** The first address in a text, marks of the sentence behind it left off; null where there is none. */
export function addressIn(text: string): string | null {
  const found = text.match(ADDRESS_IN_TEXT)?.[0];
  return found === undefined ? null : found.replace(/[.,;:!?'’*_]+$/u, '');
}

/** The site of an address as people cite it: "themoscowtimes.com". Null where the address is none. */
export function siteOf(address: string): string | null {
  const host = WEB_ADDRESS.exec(address)?.groups?.['host'];
  return host === undefined ? null : host.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|edition|print)\.(?=[^.]+\.)/u, '');
}

/** True for the front door of a site: it names no report. */
export function isFrontPage(address: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:\?.*)?$/iu.test(address);
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
    const month = groups['name'] === undefined ? Number(groups['month']) : monthNumber(groups['name']);
    const iso = `${groups['year'] ?? ''}-${String(month).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
    if (isDay(iso)) return iso;
  }
  return null;
}
