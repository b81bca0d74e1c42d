/** Agencies and broadcasters that sign reports by a short name or by initials. In small letters. */
const KNOWN = new Set(
  `aap abc afp agerpres akipress akp ana-mpa anadolu ani ansa antara ap apa app aps armenpress azertag bbc belga belta
  bernama bloomberg bna bta cbc cbs cna cnn cp ctk dpa efe ena epa fars gna hina iana ina interfax irib irna isna itn
  jiji kcna keystone-ats keystone-sda kuna kyodo lusa map mehr mena montsame mti nan nbc nna npa npr ntb pa pap petra pna pti qna reuters rfe/rl
  ria ritzau rtt saba sapa sda sky spa sputnik stt suna tanjug tasnim tasr tass trend tt ukrinform unb unian upi vna voa
  wafa wam xinhua yonhap`.split(/\s+/u),
);

const KNOWN_LONG =
  /^(?:associated press|agence france-presse|thomson reuters|canadian press|press association|usa today)$/iu;

/** Words that end the names of agencies and papers. In small letters. */
const LAST_WORDS = new Set(
  `agence agencies agency association bureau cable chronicle courier gazette guardian herald independent international
  journal ledger media network news observer post press radio register service services standard star syndicate
  telegraph television times today tribune tv union wire`.split(/\s+/u),
);

/** True for a name that is an agency's or a paper's, not a person's: "Northwire", "Meridian Press", "AFP". */
export function isAgencyName(name: string): boolean {
  const bare = name.replace(/^the\s+/iu, '').trim();
  if (KNOWN.has(bare.toLowerCase()) || KNOWN_LONG.test(bare)) return true;
  const last = /[\p{L}\p{M}]+$/u.exec(bare.toLowerCase())?.[0] ?? '';
  return /\p{Lu}/u.test(bare) && (LAST_WORDS.has(last) || /(?:wire|press)$/u.test(last));
}

/** True for an agency by its short name alone: "AP", "Reuters". */
export function isKnownAgency(name: string): boolean {
  return KNOWN.has(name.toLowerCase()) || KNOWN_LONG.test(name.replace(/^the\s+/iu, ''));
}
