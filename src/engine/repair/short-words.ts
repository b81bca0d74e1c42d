/**
 * Short words in small letters that no dictionary of English has and that are meant: a word like these is no noise.
 * Written for Readout. Kept apart from the word list, since many a damaged word comes near one of them.
 */
const TABLE = {
  units: `km kms cm mm nm kg kgs mg mcg ml cl dl kw kwh mwh gwh twh mph kmh kph rpm dpi ppm ppb ppt psi bpd boe mmbtu btu
    tcf bcf hp hz khz mhz ghz kb mb gb tb kbps mbps gbps cc sq cu lb lbs oz ozs yd yds ft hr hrs min mins sec secs wk wks mo
    mos yr yrs yoy qoq mom pct bps bn bln mn mln tn trn db kt kts nmi usd eur gbp`,
  abbreviations: `govt dept depts assn assoc bros corp natl intl mgmt mgr mfg mfr bldg blvd apt ave hwy pkwy rd stn tpke ste
    approx est max avg temp tel ext attn acct amt qty pkg pls plz thx ty vs viz cf eg ie etc ibid et al re cc bcc ps pps nb
    jr sr mr mrs ms dr prof hon rev gen col maj capt lt sgt cpl pvt adm cmdr esq jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri sat sun am pm gmt utc bst est edt cet eet msk tbd tbc tba rsvp faq faqs diy asap
    aka fyi pov lgbt lgbtq wmd vip vips gdp gnp imf ngo ngos ied ieds uav uavs cctv`,
  machines: `http https www html htm pdf jpg jpeg png gif mp3 mp4 url urls uri api apis usb lte gps vpn vpns dns ip isp isps
    sim sms mms tv tvs hd uhd dvd dvds cd cds pc pcs vhs led leds lcd oled ai agi ml llm llms vr ar xr iot gui css php sql
    xml csv txt zip exe cpu gpu gpus ram ssd btc eth nft nfts ico icos app apps`,
  speech: `ah aha aw aww ay aye bah boo brr brrr eh er erm gee ha haha hahaha heh hey hm hmm hmmm huh mhm mm mmm nah nope oh
    ok okay ooh oof oops ouch ow pah pff pfft phew psst pssst shh shhh sh tch tsk tut ugh uh uhh um umm urgh uh-huh whoa wow
    ya yay yeah yep yup yo zzz lol lmao rofl omg wtf btw imo imho tbh idk smh brb fwiw irl iirc nsfw ppl tho tho' thru nite
    gonna gotta wanna gimme lemme kinda sorta dunno outta lotta cuz coz cos cause em ma'am mum mums`,
  foreign: `de du des la le les los las el il lo gli un une una et y e o ou oder und von van der den dem das die zu zur zum af
    av da do dos di del della delle dei degli al alla bin bint ibn abu abd umm al el ul ud ad bei vom im ter ten te het een
    en i ja nein nyet niet non oui si qui que por para con sin sur sous chez mit auf aus ist der dans avec cum pro per ex in
    ad de facto jure ipso qua quo sui vis vox ante post inter intra ultra sine sub rosa nom dit fils pere hoc loco tempore
    pari passu prima facie bona fide mala fides persona non grata casus belli modus operandi vivendi status rea mens lex
    jus cogens res judicata terra nullius sino ni hao san kun chan sama qi qigong feng shui`,
  money: `yuan yen won baht dong lira lire real reais rand naira cedi cedis leu lei lev leva kip taka tenge som sum manat lari
    dram riel rial rials riyal riyals dinar dinars dirham dirhams birr kwacha pula peso pesos sol soles krona kronor krone
    kroner zloty forint koruna hryvnia rouble rupee rupees rupiah ringgit lakh lakhs crore crores`,
};

const SHORT: ReadonlySet<string> = new Set(
  Object.values(TABLE).flatMap((words) => words.split(/\s+/u).filter((word) => word !== '')),
);

/** True for abbreviations, units, interjections, letters of machines and small words of other languages: "kwh", "govt", "hmm", "von". */
export function isShortWord(word: string): boolean {
  return SHORT.has(word);
}
