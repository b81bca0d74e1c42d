import type { Precision } from './place.ts';

/** The words that the rules of this room turn on: lower case, dictionary form where it is a verb or a countable noun. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns that stand with a place's name: "the village of X", "X province", "the X crossing". */
const PLACE_NOUNS: Readonly<Record<Exclude<Precision, 'country' | 'planet'>, string>> = {
  city: `city town village capital settlement hamlet suburb neighbourhood neighborhood quarter municipality commune
    resort kibbutz township metropolis stronghold favela slum borough locality oasis`,
  region: `region province oblast governorate prefecture county district state territory peninsula valley island
    archipelago mountain mountains desert delta basin plateau highlands coast coastline corridor enclave exclave
    strip front area republic river forest countryside island islands isle atoll autonomous-region department canton`,
  site: `airport airfield airbase base station port harbour harbor crossing checkpoint bridge dam plant reactor
    camp prison jail hospital mosque cathedral monastery square palace mine refinery terminal depot stadium hotel
    barracks market temple shipyard tunnel cemetery reservoir steelworks spaceport cosmodrome facility complex shrine canal`,
  sea: 'sea strait straits gulf bay lake ocean channel lagoon',
};

/** Precision that a place noun gives. */
export const HEADS: ReadonlyMap<string, Precision> = new Map(
  (['city', 'region', 'site', 'sea'] as const).flatMap((precision) =>
    [...words(PLACE_NOUNS[precision])].map((word) => [word, precision] as const),
  ),
);

/** Words between a name and its noun: "Beirut international airport", "the Bagram air base". */
export const HEAD_MODIFIERS =
  words(`international nuclear power air naval military border refugee refugees displacement
  railway train metro bus hydroelectric oil gas steel coal gold copper central main army training detention penal
  maximum-security enrichment missile space autonomous national self-governing frontier mountain administrative
  airforce force weapons test research chemical tribal special copper diamond`);

/** Nouns that make an unlisted name a place only with such a modifier: "the Harris camp" and "the Trump base" are voters. */
export const HEADS_IN_NEED = words(
  `camp base station plant complex facility state front area market department canton port
  corridor coast territory strip quarter resort commune stronghold terminal capital republic`,
);

/** Adjectives with a capital that name no place: "the Presidential Palace", "the National Stadium". */
export const GENERIC_NAMES =
  words(`presidential national royal central grand supreme international federal state public
  military main new old great imperial northern southern eastern western north south east west general regional
  catholic orthodox islamic christian european american asian african democratic republican parliament congress
  christmas easter ramadan passover operation world war cold brexit covid`);

/** First words of names that are places: "Lake Turkana", "Mount Ararat", "Port Louis". */
export const PREFIX_HEADS: ReadonlyMap<string, Precision> = new Map([
  ['Lake', 'sea'],
  ['Mount', 'region'],
  ['Cape', 'region'],
  ['Fort', 'city'],
  ['Port', 'city'],
  ['Kibbutz', 'city'],
  ['Isle', 'region'],
]);

/** What may stand between the word that governs a place and its name, beside adjectives. */
export const NAME_MODIFIERS =
  words(`northern southern eastern western central northeastern northwestern southeastern
  southwestern north-eastern north-western south-eastern south-western north-east north-west south-east south-west
  northeast northwest southeast southwest north south east west downtown upper lower greater mainland rural inner outer
  occupied besieged embattled annexed divided shattered battered war-torn war-ravaged rebel-held government-held
  nearby neighbouring neighboring coastal landlocked disputed breakaway restive contested self-declared capital
  port frontline front-line far deep cold sunny snowy rain-soaked late present-day postwar post-war tiny
  historic ancient sweltering quiet all both`);

/** "The outskirts of Damascus", "parts of Kharkiv", "north of Aleppo": a part or a side of a place is in or by it. */
export const PARTS =
  words(`outskirts suburbs suburb centre center heart streets street north south east west northeast
  northwest southeast southwest coast coasts shore shores part parts most much all half rest edge edges skies airspace area areas
  middle bank banks waters side sides end ends line mouth entrance tip districts kilometers kilometres miles km countryside
  approaches hills entrance corner swathes swaths downtown vicinity outside`);
/** Parts that are never said of a government: a bare "the streets of Moscow" is the city. */
export const PHYSICAL_PARTS =
  words(`outskirts suburbs suburb streets skies airspace coast shores countryside waters
  vicinity hills banks downtown`);

/** With these before "in", an unlisted name is a place: "arrested in X", "the clash in X". */
export const HAPPENED =
  words(`arrest kill shoot bomb attack explode detonate kidnap abduct ambush clash fight fighting
  protest rally bear born base station headquarter live crash behead wound injure bury massacre explosion blast bombing
  shooting killing shelling unrest riot ceasefire garrison camp`);
/** Prepositions that place whatever follows. */
export const LOCATIVE =
  words(`in near outside inside around across throughout within into via through off along above
  beyond beneath amid`);
/** Before "in": the thing itself is not there. "Confidence in Washington", "interest in Greenland". */
export const ABSTRACT_BEFORE_IN = words(
  `interest confidence trust faith belief disappointment believe pride`,
);
/** Before "into": "an inquiry into Russia". */
export const INQUIRY = words(`inquiry enquiry investigation probe research insight look inquiries`);
/** Before "through", "via": Qatar as go-between is no place. */
export const GO_BETWEEN =
  words(`message messages talk mediation channel negotiate communicate pass contact convey relay
  negotiation exchange communication proposal deal agreement`);
/** Before "in" and a government: they are its own, wherever they are. "Officials in Vilnius said". */
export const OFFICES =
  words(`official officials diplomat diplomats spokesman spokeswoman spokesperson government
  ambassador envoy minister ministers authorities lawmakers aide aides leaders leadership junta regime source sources
  policymakers rulers ruler`);
/** Before "around": "revolve around". */
export const TURNING = words('revolve centre center rally unite coalesce');

/** Going somewhere: "travel to", "a visit to", "the road to". */
export const MOTION =
  words(`travel travelled travelling fly flight go return come arrive visit trip journey drive head move flee march tour
  rush send bring take deploy deployment convoy way back home sail voyage walk evacuate evacuation deport deportation transfer
  extradite extradition ship shipment dispatch despatch airlift transport escort airlifted truck lorry ferry cross
  crossing relocate relocation delegation mission expel withdraw retreat pull advance push escape pour stream
  arrival departure accompany follow invite invitation race hurry steam migrate emigrate carry deliver
  delivery supply fled redeploy repatriate repatriation expedition pilgrimage swing stopover corridor road route access
  train plane bus fleet ship carrier dash descend steer tow swim crawl smuggle divert reroute land hijack`);
/** Leaving somewhere: "returned from Doha", "expelled from", "troops out of". */
export const LEAVING =
  words(`travel travelled travelling fly flight return arrive drive flee withdraw withdrawal pull pullout pull-out retreat
  evacuate evacuation escape deport expel eject depart departure back home leave exit remove launch fire launched take-off
  sail convoy transfer withdrew withdrawn banish extradite extradition repatriate rescue free move redeploy relocate shell evict drive smuggle
  off oust airlift disengage extract broadcast report`);
/** The same with "out of": "ordered out of Mali", "kept out of the hall". */
export const PUT_OUT = words('order kick throw force chase keep stay get');
/** Setting off: "left for London". */
export const SETTING_OFF = words(
  `leave depart bound head set flight embark fly sail start departure make`,
);
/** What is sent to a government rather than to a place: "weapons to Kyiv", "a message to Moscow". */
export const SENT_TO_GOVERNMENTS =
  words(`weapon weapons arms ammunition munition missile missiles tank tanks money fund funds
  aid assistance support cash loan loans message messages letter letters signal note notes warning proposal offer
  equipment gas oil jets shells system systems grant billion million dollar dollars euro euros technology supply supplies
  delivery deliveries response reply protest concession concern demand invitation attention`);
/** Before "to": nobody goes there. "Close to Moscow", "when it comes to Ukraine". */
export const NOT_A_WAY =
  words(`comes closer close loyal linked related opposed similar key central crucial threat addition
  response contrary due thanks according regard respect compared likened belong belongs belonging tied ties
  relation relations alternative answer solution listen turn turned turning appeal appealed talk talked spoke said
  told alleged accused sympathetic hostile friendly commitment committed attached given gave give lent sold sell
  important vital unacceptable grateful apologised apologized objected`);

/** Acts of force with "on", "against" or "of": "strikes on Kyiv", "the siege of Mariupol". */
export const ATTACK_NOUNS =
  words(`strike airstrike air-strike attack assault raid bombing bombardment shelling offensive
  advance march siege barrage onslaught incursion invasion drop fire rain fall land descend swoop salvo attack shell
  bomb operation push counteroffensive ambush`);
export const TAKEN_OF =
  words(`bombardment bombing shelling siege capture seizure occupation liberation recapture fall
  battle storming encirclement annexation evacuation destruction blockade takeover invasion raiding retaking sacking
  tour raid defence defense control`);
/** Of those, what is done to a capital city rather than to its government. */
export const TAKEN_OF_CAPITAL =
  words(`bombardment bombing shelling siege storming evacuation battle destruction tour fall
  capture encirclement`);
/** With these, an attack on a state falls on its land: "missile strikes on Israel". */
export const FROM_THE_AIR =
  words(`missile drone air rocket bomb airstrike air-strike strikes airstrikes artillery bombing
  bombardment shelling barrage`);
/** Verbs that act on a place: "shelled Kharkiv". */
export const TAKING =
  words(`shell bomb bombard pound storm besiege capture recapture seize retake overrun encircle blockade
  liberate strike hit attack target raid invade overran search pummel loot ransack flatten raze devastate rock shake jolt batter secure
  penetrate rocket surround infiltrate evacuate annex occupy reach enter approach quit control hold defend torch burn
  destroy abandon ravage engulf sweep lash patrol blanket take lose free reclaim regain pass block close open reopen guard`);
/** Of those, what also places a capital without further words. */
export const TAKING_CAPITAL =
  words(`shell bomb bombard pound storm besiege encircle overrun overran raid enter rock shake
  flatten jolt evacuate blanket lash reach`);
/** Of those, what also places a state. */
export const TAKING_STATE = words(`shell bomb bombard pound invade enter reach`);
/** Verbs that place a capital or a state where a weapon or a quake does it: "a drone struck Moscow", never "sanctions hit Moscow". */
export const TAKING_BY_FORCE = words('strike hit target devastate batter ravage attack');
export const FORCES =
  words(`missile rocket drone shell bomb airstrike strike artillery mortar warplane jet bomber explosion
  blast quake earthquake tsunami typhoon cyclone hurricane storm flood gunman gunmen attacker militant helicopter
  barrage salvo shelling bombing munition heatwave snowstorm landslide aftershock`);
/** Going, as a verb with an object: "visited Taipei", "left China", "fled Sudan". */
export const VISITING = words('visit tour leave flee depart exit transit cross enter revisit');
/** What a place suffers as a subject: "Kharkiv was shelled". */
export const SUFFERED =
  words(`shell bomb bombard pound storm besiege capture recapture seize retake overrun encircle
  liberate strike hit attack raid flatten raze devastate rock shake surround loot occupy evacuate destroy`);

/** Before "over": "drones over Kyiv". */
export const FLYING =
  words(`fly flight plane aircraft jet drone balloon missile shoot down sky airspace patrol intercept
  explode parachute helicopter warplane rocket hover sortie crash`);
/** "Fired at Israel", "missiles at Haifa". */
export const LAUNCHING = words('fire launch shoot lob hurl missile rocket');
/** Before "over" and what one crosses: "passed over the Margara bridge". */
export const CROSSING = words('pass cross go drive walk travel come flee roll stream move');
/** Before "toward": "advanced toward Pokrovsk". */
export const TOWARD =
  words(`advance march move fly head fire launch push drive sail travel missile drone steam walk
  flee convoy column retreat`);

/** Before "on" and "over": a matter, not a place. "Talks on the Golan Heights", "a row over Crimea". */
export const MATTERS =
  words(`talk talks negotiation discussion resolution report policy position stance statement agreement
  deal vote debate meeting summit view decision comment focus sanction impact war ruling claim sovereignty dispute
  row tension disagreement conflict concern spat clash question discuss negotiate agree dialogue tariff
  embargo referendum consultation conference information data document book film line mandate compromise
  pact accord treaty truce grip hold pressure ban warning anger fury outrage alarm worry quarrel feud squabble fight agreement`);

/** Meetings named by where they are: "the Geneva talks". */
export const MEETINGS =
  words(`talk talks summit meeting conference negotiations negotiation forum session round
  gathering congress rally ceremony trial hearing peace-talks dialogue meetings sessions consultations`);
/** Violence and mishap named by where they were: "the Bucha killings". */
export const HAPPENINGS =
  words(`bombing bombings blast blasts explosion explosions shooting shootings siege massacre killings
  riots riot protest protests earthquake quake floods flood stampede crash derailment march wildfires
  demonstrations demonstration uprising`);
/** The same where the name is no capital: "the Kramatorsk strike". */
export const ATTACKS =
  words(`strike strikes attack attacks raid raids battle clashes shelling evacuation ambush
  offensive airstrike airstrikes assault fighting`);
/** What is only called after a place, or is about it: "the Minsk accords", "Syria policy". */
export const ISSUES =
  words(`accord accords agreement agreements deal policy peace war trade conflict time relations
  crisis ceasefire truce process treaty convention conventions protocol memorandum format declaration pact act plan plans initiative
  consensus framework issue question file affairs axis club syndrome style school bloc group charter doctrine principles
  sanctions government authorities administration leadership regime officials standard exchange bureau`);
/** Nouns of time after a name are no part of it: "in Geneva next week". */
export const TIMES =
  words(`week month year day weekend morning afternoon evening night hour hours days weeks months years
  noon midnight today tomorrow yesterday dawn summer winter spring autumn overnight spell time times`);

/** Local nouns that make an owner a place: "in Damascus's suburbs", "at Beirut's port". */
export const LOCAL =
  words(`suburb suburbs district outskirts port airport centre center square streets north south east west
  neighbourhood neighborhood quarter region province northeast northwest southeast southwest coast hills
  old downtown main central northern southern eastern western airspace waters seaport harbour
  harbor hospital hospitals countryside border borders shores beaches highlands heartland interior second third largest
  red independence parliament museum stadium`);

/** Islands and the like whose name does not say so: "on Lesbos". */
export const ON_ISLAND =
  words(`lesbos lampedusa crete sakhalin jeju okinawa mindanao bali java sumatra hainan guam
  zanzibar luzon sulawesi corsica sicily sardinia rhodes kos samos chios tahiti mayotte basilan jolo borneo gotland
  bornholm tasmania palawan kinmen socotra svalbard hokkaido kyushu mauritius malta cyprus taiwan timor
  guadalcanal bougainville manus nauru lombok saipan greenland`);
/** Ends of names that one is "on". */
export const ON_NAME =
  /(?:Islands?|Seas?|Peninsula|Straits?|River|Canal|Coast|Bridge|Square|Street|Mount .*|Mountains|Shoal|Reef|Atoll|Bank|Heights|Mall|Lake.*|Hill|dam|Dam|bridge|peninsula|river|island|islands|canal|front|Front|square|coast|Everest|Nile|Danube|Dnieper|Euphrates|Tigris|Mekong|Yalu|Rhine|Volga|Line|Park)$/u;

/** Names that take "the" of themselves: an article before them does not make them an adjective. */
export const TAKES_ARTICLE =
  /(?:Sea|Ocean|Gulf|Straits?|Strip|Bank|Heights|East|Sahel|Sahara|Peninsula|Islands|Valley|Mountains|Corridor|Delta|Coast|Donbas|Donbass|Balkans|Caucasus|Sinai|Arctic|Maghreb|Caribbean|Levant|Negev|Bekaa|Mediterranean|Baltics|Caspian|Aegean|Adriatic|Atlantic|Pacific|Bosphorus|Dardanelles|Dnieper|Nile|Euphrates|Amazon|[Rr]egion|[Pp]rovince)$/u;

/** Verbs after "there" that make it no place: "there were". */
export const EXISTING =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|can|could|should|must|'s|’s|'d|'ll|seems?|seemed|appears?|appeared|exists?|existed|remains?|remained|comes?|came|isn|wasn|weren|aren|never|no|not|also|still)$/u;

export const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Jan(?:uary)?\.?|Feb(?:ruary)?\.?|March|Mar\.|April|Apr\.|May|June?\.?|July?\.?|Aug(?:ust)?\.?|Sept(?:ember)?\.?|Oct(?:ober)?\.?|Nov(?:ember)?\.?|Dec(?:ember)?\.?)$/u;
