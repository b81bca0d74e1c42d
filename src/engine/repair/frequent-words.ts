/**
 * The commonest words of English prose, three letters at least: where a damaged short word could be several words, it is
 * the common one. Written for Readout.
 */
const FREQUENT: ReadonlySet<string> = new Set(
  `the and for are but not you all any can had her was one our out day get has him his how man new now old see two way who
  did its let put say she too use that with have this will your from they know want been good much some time very when come
  here just like long make many more only over such take than them well were what work year also back call case down each
  even find first give hand high keep last left life line live most move must name need next once open part place play
  point right same seem show side small state still tell their then there these thing think those three through under until
  upon wait week while which where whom whose would could should might about above after again against among another
  around because before being below between both came does done during every few five four found given goes going gone great
  group half hand held help home house however into itself kept known large later less lead leave little made making matter
  mean men might money month morning myself near never night nor nothing number off often order other others own people per
  perhaps person president public quite rather reason report rest said saying says second set seven several shall since six
  so something soon such sure taken taking ten than themselves things third thought today together told took toward turn
  under upon use used using usual want wanted war water ways went whether white whole why wife within without woman women
  word words world write years yet young added afternoon air already although always army asked away became become began
  best better big body brought business called cannot case cause city close country course court days death door early end
  enough eyes face fact father feet felt fell few field fire force form free friend full further gave general girl got
  government ground hands having head heard heart himself hour hours human idea important interest job kind king knew land
  law led letter light looked lord lost love member mind miss mother moved national nature news officer officials party past
  peace police political poor possible power present prisoner problem question read ready received road room round run
  seemed seen service sent short social son south north east west stand started stood story street strong system talk talks
  town trade troops true turned understand united view voice walked wanted child children`.split(
    /\s+/u,
  ),
);

/** True for one of the few hundred commonest words, in small letters. */
export function isFrequent(word: string): boolean {
  return FREQUENT.has(word);
}
