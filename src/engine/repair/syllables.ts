/**
 * How English words are sounded: the consonants that open a word, those that close one and which vowels stand
 * together. Written for Readout from the phonotactics of English, with what news English has from elsewhere:
 * "zloty", "khat", "gharana", "tsunami", "mpox". `q` stands for `qu`.
 */
const ONSETS: ReadonlySet<string> = new Set(
  `b bl br bh c ch chl chr cl cr cz d dh dj dr dw dz f fj fl fr g gh gl gn gr gw h hr j k kh kl km kn kr kv kw l ll m mb
  mc mn mp n nd ng nj nk nt p pf ph phl phr phth pl pn pr ps psh pt pz q r rh s sb sc sch scl schl schm schn schr scht
  schw scr sf sh shl shm shn shr sht shv sk skl skr sl sm sn sp sph spl spr sq sr st str sv sw t th thr thw tl tm tr ts
  tsv tw tz v vl vr w wh wr x xr z zh zl zn zw`.split(/\s+/u),
);

const CODAS: ReadonlySet<string> = new Set(
  `b bb bt c ch cht ck ct d dd dh dj dst dt dth f ff ft fth g gg gh ght ghth gm gn gt h hl hm hn hr ht k
  kh kht kk kt l lb lc lch lct ld ldst ldt lf lft lfth lg lk lkh ll lm ln lp lph lpt lsh lst lt lth ltz lv lz m mb mf
  mm mn mp mph mpt mt n nc nch nct nd ndh ndt ndth nf ng ngh ngst ngt ngth nk nkh nn ns nsch nsk nst nt nth ntz nx nz p
  ph pp pt pth r rb rc rch rct rd rdt rf rg rgh rj rk rkh rl rld rm rmth rn rndl rnt rp rph rpt rr rrh rsch rsh
  rsk rst rt rth rtz rv rx rz s sc sch scht sh sk sl sm sp ss st sth t tch th thm tl tsch tt tz v vd w wb wd wh wk wl wn
  wnst wp wt wth x xp xt xth z zd zh zz`.split(/\s+/u),
);

/** Vowels that stand together; others do only where two words meet ("uu", "iy", "uao"). */
const VOWELS: ReadonlySet<string> = new Set(
  `a aa ae ai ao au ay e ea eau ee ei eo eou eu ey i ia iae iao ie ieu ii io iou iu o oa oe oeu oi oie oo ou oue oui oy u ua uae ue
  uee ui uo uou uoi uoy uy y`.split(/\s+/u),
);

/**
 * True where a small-letter word can be read aloud: it opens, goes on and closes as words do. "eppe" can, "zhqe" and
 * "brtfa" cannot. Abbreviations cannot either; they are `short-words.ts`.
 */
export function isPronounceable(word: string): boolean {
  const pieces = word.replaceAll('qu', 'q').match(/[aeiouy]+|[^aeiouy]+/gu) ?? [];
  if (!pieces.some(isVowels)) return false;
  return pieces.every((piece, i) => {
    if (isVowels(piece)) return sounds(piece);
    if (i === 0) return ONSETS.has(piece);
    return i === pieces.length - 1 ? closes(piece) : parts(piece);
  });
}

function isVowels(piece: string): boolean {
  return /^[aeiouy]/u.test(piece);
}

/** A `y` before a vowel is a consonant: "yuan", "coyote". */
function sounds(vowels: string): boolean {
  return vowels.split(/(?=y[aeiou])/u).every((part) => VOWELS.has(part.replace(/^y(?=.)/u, '')));
}

/** "lp" of "help", "lps" of "helps". */
function closes(consonants: string): boolean {
  return CODAS.has(consonants) || (consonants.endsWith('s') && CODAS.has(consonants.slice(0, -1)));
}

/** True where consonants between vowels close one syllable and open the next: "ndr" of "laundry", "dgm" of "judgment". */
function parts(consonants: string): boolean {
  for (let at = 0; at <= consonants.length; at++) {
    const head = consonants.slice(0, at);
    const tail = consonants.slice(at);
    if ((head === '' || head === 'dg' || closes(head)) && (tail === '' || ONSETS.has(tail)))
      return true;
  }
  return false;
}
