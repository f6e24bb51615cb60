import type { PointStance } from '../../comments/model/answer.ts';
import { lacks, objections, risks } from './objections.ts';
import { wishes } from './wishes.ts';

export interface StatementRow {
  stance: PointStance;
  /** 3: an opinion wherever it stands; 2: unless it is told of others; 1: only where something else says so, too. */
  weight: 1 | 2 | 3;
  phrases: readonly string[];
}

/** Words that may stand within "det är … bra att". */
const filler =
  '(dock|även|också|därför|vidare|särskilt|mycket|väldigt|oerhört|i|grunden|så|mycket|extra|samtidigt|däremot|bara|ju)';

const praise = [
  `det|detta är|var|känns ${filler} <bra>|<tydlig> att|med|när|om`,
  'det är … <bra> att|när',
  'är det … <bra>|<tydlig> att|med|när',
  'det är … <bra> med',
  'det är en|ett … <bra>|<tydlig> <förslag>',
  'är en|ett … <bra>|<tydlig> <förslag>',
  'som (mycket|särskilt) <bra>',
  'vilket är|var|ses|upplevs|känns|bedöms|anses|uppfattas (som|mycket|särskilt|väldigt|bara) <bra>|<tydlig>',
  'det är … styrka|förtjänst|framgångsfaktor|fördel|framsteg',
  'är … en|ett … styrka|förtjänst|framgångsfaktor|fördel|tillgång|framsteg|förbättring|vinst',
  'en (stor|klar|särskild|tydlig) styrka|förtjänst (är|med)',
  'det bästa med|är',
  'det som är <bra>|<tydlig>',
  'bra|tydlig|fin|jättebra|utmärkt skrivning|skrivningar|text|formulering|förslag|beskrivning|avsnitt|initiativ|ansats',
  'roligt|kul|skönt|glädjande|bra|jättebra|superbra|positivt|toppen|värdefullt|utmärkt|fint|klokt|välkommet|trevligt|härligt att|med',
  'positivt|bra|glädjande|värdefullt är',
  'bra|tydligt och|samt <tydlig>|<bra>',
  'känns|verkar|upplevs|framstår|låter (som|mycket|väldigt|både) <tydlig>|<bra>',
  'fungerar väl|bra',
  'ger en bra|god|tydlig|klar bild|grund|överblick|struktur|vägledning|riktning',
  'kan vara|bli|utgöra|fungera … <bra>|viktig|viktigt grund|stöd|verktyg|utgångspunkt|steg|underlag|komplement|bidrag',
  'utgör|är|blir en|ett <bra>|viktig|viktigt|välkommet|välkommen grund|stöd|verktyg|utgångspunkt|steg|underlag|komplement|bidrag|initiativ|tillskott',
  'steg i rätt riktning',
  'knyter an till',
  'ligger|går (väl|helt|nära) i linje med',
  'stämmer|stämde (väl) överens med',
  'överensstämmer (väl) med',
  'svarar|speglar|fångar|återspeglar väl',
  'är (väl) i linje med',
  'fyller ett|en (viktigt|stort|viktig) behov|funktion|lucka',
  'på sin plats',
  'en eloge',
  'är det inget|ingenting (som|helst) fel på|med',
  'finns (det) inget|ingenting att anmärka|klaga|invända|säga på|emot|mot|om',
  'är <förslag> (stora|främsta|stora|verkliga|tydliga) styrka|förtjänst|behållning|förtjänster|styrkor',
  'hälsas|mottas|välkomnas|noteras med glädje|tillfredsställelse|intresse',
  'roligt|kul|skönt|glädjande|bra|jättebra|positivt|toppen|värdefullt|utmärkt|fint|klokt (däremot|dock|också|emellertid|ändå|förstås|samtidigt|även) att|med',
  'heder åt',
  'gläder|värmer',
  'lätt|lätta att läsa|förstå|följa|ta|använda',
  'helt|precis rätt',
  'sätter fingret på|träffar rätt',
  'kommer lägligt',
  'till (stor) nytta|hjälp för',
  'lägger en|ett (god|bra|stabil|stadig) grund',
  'inspirerande|imponerande',
  '(mycket) att glädjas åt',
  'tilltalande|nytänkande',
  'ett erkännande',
  'tillstyrks|välkomnas',
  'uppskattas|värdesätts (den|det|att|särskilt|också|av)',
  'steg åt|i rätt håll|riktning',
  '<vår> stöd',
  '<bra>|<tydlig> är (att|det|också|även)',
  '(väl|i|fullt) förenlig|förenligt|förenliga med',
  'ger|skapar (mycket) goda|bra|bättre|stora möjligheter|förutsättningar',
];

/** Opinions that have nobody who says them: "det är positivt att", "bör förtydligas", "saknas". */
export const statements: readonly StatementRow[] = [
  { stance: 'stöd', weight: 3, phrases: praise },
  {
    stance: 'stöd',
    weight: 2,
    phrases: [
      '<förslag> … är|känns|upplevs|framstår|uppfattas|verkar … <tydlig>|<bra>',
      'är|känns|upplevs|framstår|verkar <förslag> … <tydlig>|<bra>',
      'är|känns|upplevs|framstår|verkar (som|i|huvudsak|överlag|stort|mycket|väl|väldigt|både|kort|så|lätt) <tydlig>',
      '<tydlig> (och|samt) <tydlig>|<bra>',
      'på ett (mycket|sätt) <bra>|<tydlig> sätt',
      'med rätta',
      'är väl|bra beskrivet|beskriven|beskrivna|formulerat|formulerad|formulerade|underbyggt|underbyggd|underbyggda|utformad|utformat|avvägt|avvägd|genomarbetat|genomarbetad|tänkt|förankrat|förankrad|förankrade',
    ],
  },
  {
    stance: 'stöd',
    weight: 1,
    phrases: [
      'mycket|väldigt|riktigt <bra>',
      'ger|skapar incitament|förutsättningar|möjlighet|möjligheter',
      'möjliggör',
      'uppmuntrar|inspirerar till',
      'bidrar|bidra till',
      'underlättar|underlätta',
      'förenklar|förenkla',
      'bidrar till … delaktighet|förståelse|samsyn|tydlighet|likvärdighet',
      'stärker|stärka',
      'framgår tydligt|klart',
      'kommer att bistå',
      'är (mycket) <bra>',
    ],
  },
  { stance: 'invändning', weight: 3, phrases: [...lacks, ...objections, ...risks] },
  {
    stance: 'invändning',
    weight: 2,
    phrases: [
      'är|blir (lite|något|ganska|mycket|väldigt|alldeles|onödigt|fortfarande|i|delar|dock|delvis|både|samtidigt|emellertid|rent|dessutom) <otydlig>',
      '<förslag> … är|blir|känns|upplevs … <dålig>|<otydlig>',
      'är|blir|känns|upplevs|framstår|verkar <förslag> … <dålig>|<otydlig>',
      '<otydlig>|<dålig> (och|samt|men) <otydlig>|<dålig>',
      'men <otydlig>|<dålig>',
      'otydlighet|otydligheter|oklarhet|oklarheter',
      'blandas|blandar',
      'ifrågasätts|ifrågasättas',
      'uteblir|försämras|fördröjs|försvåras|missgynnas',
      'missar|missas|utelämnas|utelämnar|förbises',
      'redan (hårt|mycket|i|dag|idag) ansträngd|ansträngda|pressad|pressade|belastad|belastade|tungt',
      'nya|ytterligare|fler|utökade uppgifter|krav|pålagor',
      'ökad|ökade (administrativ|administrativa) börda|kostnader|arbetsbelastning|byråkrati|administration',
    ],
  },
  {
    stance: 'invändning',
    weight: 1,
    phrases: [
      'inte',
      'svårt|svår|svåra',
      'utmaning|utmaningar',
      'är <dålig>',
      'enbart|endast|bara',
      'tyvärr|medan|sällan|föga|knappast|glömmer|missar|undviker|fastnar|försvinner',
      'ingen|inget|inga|ingenting',
      '<dålig>|<otydlig>',
      'saknar',
      'för mycket|lite|många|få',
      'kan|kommer|skulle (att) medföra|innebära|resultera',
      'kan|kommer (att) leda till',
    ],
  },
  { stance: 'ändringsförslag', weight: 3, phrases: wishes },
  {
    stance: 'fråga',
    weight: 3,
    phrases: [
      '(en|ytterligare|annan|nästa|öppen|central|självklar|given) fråga (som|är|blir|gäller|rör) (uppkommer|inställer|kvarstår|väcks|infinner|återstår|sig) (sig) är|blir|gäller|rör (då|dock|därför) hur|om|vad|vem|vilka|vilken|vilket|när|varför|var',
      'frågan är|blir|kvarstår|återstår (då|dock|därför|bara|också) hur|om|vad|vem|vilka|vilken|vilket|när|varför|var',
    ],
  },
  {
    stance: 'ändringsförslag',
    weight: 2,
    phrases: [
      'behöver',
      'behov av',
      'kan|skulle … utvecklas|förtydligas|kompletteras|stärkas|konkretiseras|fördjupas|vidareutvecklas|förbättras',
      'nödvändigt|nödvändig|nödvändiga',
    ],
  },
  { stance: 'ändringsförslag', weight: 1, phrases: ['ska|skall', 'skulle'] },
  {
    stance: 'påpekande',
    weight: 3,
    phrases: [
      'det|detta är|vore|blir … <viktig> att|med|för',
      'är det … <viktig> att|med',
      'av (yttersta|största|stor|särskild|avgörande|central|synnerlig|allra|stort) vikt|betydelse',
      'en (grundläggande|nödvändig|viktig|avgörande) förutsättning (för|är|att)',
      '<viktig> att|är',
      'avgörande|central|viktig|nyckel roll',
      'nyckelfaktor|nyckelfråga',
      'får inte|aldrig glömmas|underskattas|glömma',
      'glöm inte',
      'inte glöms|glömmas bort',
      'kan inte nog',
      'det gäller att',
      'det är (hög) tid',
      'hög tid',
      'står och faller',
      'minst lika <viktig>|stor|stort',
      'tål att upprepas',
      'det|detta är (helt|mycket|alldeles|därför) avgörande',
      'är det (helt|mycket) avgörande',
      'värt att notera|nämna|lyfta|påpeka|betona',
      'kom ihåg|tänk på',
      'ska inte underskattas',
      'kan|ska|skall (dock|också|även|i|detta|här|vidare|slutligen|dessutom) (sammanhang|sammanhanget) noteras|konstateras|erinras|påpekas|tilläggas|framhållas|nämnas|understrykas|betonas|påminnas|poängteras',
      'bör (dock|också|även|i|detta|här|vidare|slutligen|dessutom) (sammanhang|sammanhanget) noteras|konstateras|erinras|påpekas|tilläggas|framhållas|nämnas|understrykas|betonas|påminnas|poängteras att',
      'kan … erinras|noteras|påpekas|tilläggas',
    ],
  },
  { stance: 'påpekande', weight: 1, phrases: ['är (mycket|väldigt) <viktig>', '<viktig>', 'kräver'] },
];

/** How a sentence begins that is an order: "Ta bort", "Lägg till". */
export const requests = new Set(
  `stryk ta flytta lägg skriv gör använd ändra byt förtydliga komplettera utveckla tydliggör definiera ersätt förklara precisera konkretisera inkludera lyft låt korrigera rätta justera behåll dela slå inför ge satsa säkerställ beskriv ange nämn hänvisa prioritera beakta stärk omformulera lyssna fråga kom tänk överväg prata involvera utbilda avsätt begränsa korta formulera samla sätt uppdatera skapa ordna tillför bjud klargör redovisa specificera utöka minska öka redogör lova glöm våga bygg håll kräv börja sluta visa erbjud se följ ställ anställ placera bredda fördjupa namnge infoga tillåt`.split(
    ' ',
  ),
);

/** With these a noun stands for a wish where wishes are listed: "Fler träffpunkter på landsbygden." */
export const wishedFor = new Set(
  'fler mer mera bättre ökad ökat ökade tydligare större starkare högre lägre mindre kortare längre tidigare snabbare förtydligande komplettering tillägg gratis'.split(
    ' ',
  ),
);
