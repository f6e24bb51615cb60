import { fold } from '../letters/fold.ts';

/** Verbs in a form that a main clause has, the common ones in what authorities write. */
const common = new Set(
  `arbetade bedrivs bedriver deltar fortsätter förändras föddes genomför genomförs granskas införs invänder kartläggs leds ordnas pågår samverkar skedde sprids stannar steg sjunker sjönk söker tillämpar träffas upphör uteblir utförs uppstod verkade visade återkommer anser anses antar anger använder används arbetar avser avses avslår avstyrker bedömer bedöms begär behöver behövs berör berörs
  beskriver beskrivs beslutar beslutade betonar betyder beror bidrar bildar blev blir bygger bör delar delas drabbar drabbas driver drivs efterfrågar
  efterlyser erbjuder erbjuds ersätter finns finner framgår framhåller framstår fick får fanns fattar fattas följer följs förbättrar förbättras
  föreslår föreslås förebygger förebyggs föreligger förklarar förklaras förekommer förutsätter främjar främjas fungerar fyller fångar ger ges gick gjorde
  gäller gällde går gör görs hade handlar har hindrar hjälper håller hänger hänvisar hör ingår innebar innebär innehåller inkluderar innefattar
  instämmer kallas kan kom kommer konstaterar kräver krävs kunde leder ligger lyder lyfter lyfts lämnar lämnas lägger läggs låg löper
  medför menar menas minskar motsvarar motverkar måste möter möjliggör nämner nämns nås når omfattar omfattas ordnar ordnas orsakar pekar planerar
  påverkar påverkas riktar riktas rör ryms räcker räknas sade saknar saknas ser ses sker skall ska skapar skapas skiljer skriver skulle slår släpper speglar
  spelar spänner stod står stämmer stärker stärks stöder stödjer stöttar svarar syftar säger sägs säkerställer sätter sätts ska tar tas tillstyrker
  tillhör tror tycker tydliggör täcker upplever uppger uppnår uppstår utgår utgör utgörs utvecklar utvecklas var varar verkar vet vill visar visas
  vänder välkomnar välkomnas växer ville väntar väcker väger väljer vidtar värnar är ökar ökade önskar överensstämmer åtar`.split(
    /\s+/,
  ),
);

/** Does it have a finite verb? "Insatser för barn och unga." has none. Verbs that aren't in the list are missed. */
export const hasFiniteVerb = (text: string): boolean =>
  (fold(text).text.match(/\p{L}+/gu) ?? []).some(
    (word) => common.has(word) || /..(erar|eras|erade|erades|ades)$/.test(word),
  );
