import { withoutDays } from './calendar.ts';

/** Agencies that sign reports by a short name or by initials. */
const KNOWN_AGENCIES = new Set(
  `ap afp upi reuters bloomberg tass xinhua ansa dpa efe pti ani aap pa epa kyodo yonhap interfax anadolu mehr irna isna fars tasnim antara
  bernama vna kcna jiji belta ukrinform apa trend azertag armenpress lusa belga ntb tt ritzau apa cna nna mena sana wam spa petra saba
  northwire bbc cnn npr rfe/rl voa sky itn cbc abc nbc cbs`.split(/\s+/u),
);
const AGENCY_WORD =
  /(?:\b(?:press|news|wire|agency|agence|agencies|cable|times|post|herald|today|tribune|courier|gazette|journal|service|services|media|network|radio|television|tv|bureau|union|standard|ledger|register|chronicle|observer|guardian|telegraph|independent|star|syndicate|international|association)|wire|press)$/iu;
const OFFICE =
  /^(?:(?:our |the |a |an )?(?:senior |chief |special |foreign |staff |diplomatic |political |defen[cs]e |security |world |europe |asia |africa |business |deputy |news |national |international |managing |executive |freelance |own |legal |economics? |environment |science |white house |washington |\p{Lu}\p{L}+ )*(?:correspondents?|reporters?|writers?|editors?|staff|bureau chief|columnist|contributor|producer|analyst|newsroom|desk|intern|photographer|agencies|staff and agencies|web desk|news desk|team|author|journalist|contributing))$/iu;
const TWO_WORD_PLACES = new Set(
  `new york|new delhi|hong kong|los angeles|tel aviv|mexico city|buenos aires|kuala lumpur|united nations|san francisco|addis ababa|phnom penh|abu dhabi|sao paulo|são paulo|rio de janeiro|cape town|st petersburg|st. petersburg|saint petersburg|panama city|san salvador|guatemala city|la paz|santo domingo|port-au-prince|the hague|ho chi minh city|kuwait city|saudi arabia|south korea|north korea|new zealand|south africa|sri lanka|east jerusalem|west bank|gaza city|gaza strip|washington dc|washington d.c|united states|united kingdom|san jose|port moresby|east timor|costa rica|el salvador|puerto rico|nizhny novgorod|rostov-on-don|tierra del fuego|sierra leone|burkina faso|côte d'ivoire|ivory coast|n'djamena|chiang mai|las vegas|san diego|new orleans|salt lake city`.split(
    '|',
  ),
);

/** Words that introduce names, at the start of a line or behind "and": "Written by", "Reporting by". */
const OPENING =
  /^[\s*•|[(—–-]*(?:(?:(?:additional|further|with) )?(?:written|words|text|story|report|reported|reporting|writing|article|analysis|posted|published|compiled|photos?|photographs?|as told)(?: and [\p{L} ]{3,20}?)?(?: from [^.;]{2,40}?)? ?by:?|by:?|authors?:|reporter:|byline:|from)\s+/iu;

/** True for a name that is an agency's or a paper's, not a person's: "Northwire", "Meridian Press", "AFP". */
export function isAgencyName(name: string): boolean {
  const bare = name.replace(/^the\s+/iu, '').trim();
  if (KNOWN_AGENCIES.has(bare.toLowerCase()) || /^(?:associated press|agence france-presse|thomson reuters)$/iu.test(bare)) return true;
  return AGENCY_WORD.test(bare) && countCapitals(bare) > 0;
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/**
 * The people and agencies of a byline, as named: "By Leyla Hart, Northwire" gives both, "By Southern Cable staff" the
 * agency. Places, offices, addresses and dates are left out; "Sahel Today with agencies" stays as written.
 * `agencies` are names known to be agencies from elsewhere in the report ("TBILISI (Northwire) –").
 */
export function bylineNames(text: string, agencies: ReadonlySet<string> = new Set()): string[] {
  const line = text.replace(/\s+/gu, ' ').replace(/^\((?<inner>.*)\)\.?$/u, '$<inner>');
  const undated = withoutDays(line)
    .replace(/<?\S+@\S+>?/gu, ' ')
    .replace(/https?:\/\/\S+/giu, ' ')
    .replace(/(?:^|\s)@\w+/gu, ' ')
    .replace(/[|•·]?\s*\b(?:last )?(?:updated|published|posted|modified)\b(?: on| at)?:?[\s|•·,–—-]*$/iu, ' ')
    .replace(/\b\d+[ -]min(?:ute)?s?[ -]read\b.*$/iu, ' ')
    .replace(/[\s|•·,–—:-]+$/u, '')
    .trim();
  // "Reporting by A and B; editing by C": editors did not write it.
  const reporting = undated.split(/;\s*(?=(?:editing|edited|graphics|translation|translated|compiled|additional)\b)/iu)[0] ?? '';
  if (/^(?:edited|editing|translated|translation)\b/iu.test(reporting)) return [];
  const names = reporting.replace(OPENING, '').replace(/\bcontributed to this.*$/iu, '').trim();
  const found: string[] = [];
  for (const part of names.split(/\s*[|•·;/–—]\s*|\s+-\s+/u)) {
    for (const name of namesOfPart(part, agencies, found.length > 0)) {
      if (!found.some((other) => other.toLowerCase() === name.toLowerCase())) found.push(name);
    }
  }
  return found;
}

function namesOfPart(part: string, agencies: ReadonlySet<string>, later: boolean): string[] {
  if (/\bwith (?:news )?(?:agencies|wire services|reports?)\b/iu.test(part)) return [shown(part)];
  const names: string[] = [];
  for (const [i, raw] of part.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+(?!agencies)/iu).entries()) {
    const name = ownName(raw);
    if (name === '' || OFFICE.test(name) || /^(?:special to|for) /iu.test(name)) continue;
    const agency = isAgencyName(name) || agencies.has(name.toLowerCase());
    const further = i > 0 || later;
    if (further && !agency && !/\s/u.test(name)) continue;
    if (further && TWO_WORD_PLACES.has(name.toLowerCase())) continue;
    if (!/\p{Lu}/u.test(name) && !/^\p{Lo}/u.test(name)) continue;
    names.push(shown(name));
  }
  return names;
}

/** A name without the place it was sent from, the office and the paper behind it. */
function ownName(raw: string): string {
  return raw
    .replace(/\((?<inside>[^)]*)\)?/gu, ' ')
    .replace(/\s+(?:in|at|reports? from|reporting from|for|of)\s+(?:the )?\p{Lu}.*$/u, '')
    .replace(/^(?:from|by|in)\s+/iu, '')
    .replace(/^(?:in|at|for) .*$/iu, '')
    .replace(/[,\s]+(?:(?:senior |special |foreign |diplomatic |political |chief |associated press |ap |afp )?(?:staff|correspondents?|reporters?|(?:staff |political |ap )?writers?|editors?|bureau|news ?desk|web desk|staff (?:writers?|reporters?|report)|special))+$/iu, '')
    .replace(/^(?:our|a|an|the) (?:own |special |foreign |staff |diplomatic |political |\p{Lu}\p{L}+ )*(?:correspondents?|staff|reporters?|writers?|desk)\b.*$/iu, '')
    .replace(/^(?:mr|mrs|ms|dr|prof)\.?\s+(?=\p{Lu})/iu, '')
    .replace(/^[\s*"'“”.,]+|[\s*"'“”,]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .trim();
}

/** "LEYLA HART" is written as a name; "AFP" and "BBC News" stay. */
function shown(name: string): string {
  const bare = name.replace(/\s+/gu, ' ').trim();
  if (!/\s/u.test(bare) || /\p{Ll}/u.test(bare)) return bare;
  return bare
    .split(' ')
    .map((word) =>
      KNOWN_AGENCIES.has(word.toLowerCase()) || /\./u.test(word)
        ? word
        : word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
