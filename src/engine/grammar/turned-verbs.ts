/** Verbs of saying that news copy turns round: "…,” said Rubio". Before a noun they are no description of it. */
export const TURNED =
  /^(?:say|add|ask|reply|tell|write|warn|insist|explain|note|declare|announce|respond|argue|recall|conclude|continue|claim|quip|joke|acknowledge|admit|promise|vow|report|predict|observe|remark|lament|shout|muse|boast|complain|tweet|post|state|stress|agree)$/u;
