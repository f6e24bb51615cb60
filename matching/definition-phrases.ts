/** The phrases that Swedish defines with: a table of what stands around a term when a sentence says what it is. */

import { tellsConsequence } from './definition-consequences.ts';
import { saysAct, saysKind, saysName, saysNot } from './definition-kinds.ts';
import { adverbials, either, fewWords, judging, pattern } from './definition-parts.ts';
import { clause } from './definition-slots.ts';

export interface Phrase {
  by: DefiningPhrase;
  /** On what stands before the term in its sentence; with a slot, before what introduces the term or its list. */
  before: RegExp;
  slot?: 'bare' | 'named' | 'list';
  /** On what stands behind it, up to where the meaning begins; with a tail, behind the rest of its list and the like. */
  tail?: true;
  behind: RegExp;
  /** Must what is said fit, too? */
  meaning?: (meaning: string, term: string) => boolean;
  /** Does the meaning stand before the term? */
  backward?: true;
}

/** Names for the kinds of phrase, after their usual word. */
export type DefiningPhrase =
  | 'avses'
  | 'definieras'
  | 'avser'
  | 'innebär'
  | 'omfattar'
  | 'är'
  | 'används'
  | 'det vill säga'
  | 'räknas'
  | 'kallas'
  | 'entry'
  | 'heading';

const understood = either('avses|menas|förstås|åsyftas|avsågs|menades|förstods');
const meant = either('menar|avser|åsyftar|förstår');
const described = either(
  'definieras|definierades|beskrivs|beskrevs|förstås|förklaras|avgränsas|sammanfattas|tolkas|betecknas|karaktäriseras',
);
const describing = either('definierar|definierade|beskriver|beskrev|avgränsar|tolkar|förklarar|förstår');
const modal = either('kan|ska|skall|bör|brukar|får|har|måste|kunde');
const beDescribed = either(
  'definieras|beskrivas|förstås|förklaras|avgränsas|sammanfattas|tolkas|betecknas|uttryckas|definierats|beskrivits|karaktäriseras',
);
const seen = either('ses|betraktas|uppfattas');
const asWhat = '(?:som|så\\s+att|enligt\\s+följande:?)\\s+';
const subject = pattern(`${clause}$`);

const notJudging = (meaning: string) => !judging.test(meaning);
const notVarious = (meaning: string) =>
  !/^\s*(?:ofta\s+)?(?:mycket\s+)?(?:olika|skilda|flera|så\s+många)\s+(?:saker|ting)|^\s*(?:framgår|följer|är\s+(?:oklart|otydligt))/u.test(
    meaning,
  );
const aKind = (meaning: string) => saysKind.test(meaning) || saysAct.test(meaning) || saysNot.test(meaning);
/** "beskriver besvär som stör sömnen": the som that tells which, not what. */
const relative = pattern(
  `^(?:(?:inte|ofta|ibland|också|även)\\s+)?${either('om|stör|påverkar|kan|har|är|leder|ger|gör|inte|ska|bör|måste|riktas|orsakar|ökar|finns|behöver|kräver|drabbar|innebär|hindrar|begränsar|uppstår|bottnar|beror|varar|blir|går|kommer|inkluderar|omfattar|används|anger|syftar')}(?!\\p{L})`,
);
const counted =
  /^\s*(?:cirka|ca|omkring|totalt|minst|drygt|nära|sammanlagt|över|cirka)?\s*\d|^\s*(?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\s+\p{L}+\s+(?:personer|kommuner|insatser|kronor)/u;
const levels =
  /^(?:universell|selektiv|indik|prim|sekund|terti|f[öo]rebygg|fr[äa]mj|h[äa]lsofr|suicid|prevent|profyl|folkh[äa]lsoarb)/u;

/** A word of theirs must stand near, or none of the patterns is worth trying: most sentences define nothing. */
export const cues: [DefiningPhrase, RegExp][] = [
  ['avses', pattern('avs|men(?:as|ar|ad)|först|syft')],
  [
    'definieras',
    pattern('defin|beskr|först|förkla|avgr|samman|tolka|beteckn|karakt|uttryck|ses|betrakt|uppfatt|innebörd|betydel'),
  ],
  [
    'avser',
    pattern(
      'avse|avsåg|beteckn|bety|syft|inne|går ut|gick ut|står|stå |stod|stått|beskr|ange|täck|rymm|omfatt|inklud|inbegr|handla|sikte|samla',
    ),
  ],
  [
    'innebär',
    pattern(
      'inneb|handla|bygg|säg|känn|karak|uttryck|utgå|syft|rikta|vänd|ges |sätts|når|före|beskr|ange|bety|avser|går ut',
    ),
  ],
  ['omfattar', pattern('inbegr|innef|omfatt|inklud|rymm|täck|bestå|utgö|delas')],
  ['är', pattern('(?:är|vara|utgör)[\\s,]')],
  ['används', pattern('anvä|bruka|förbeh|\\(')],
  ['det vill säga', pattern('dvs|d\\.|d v|vill|allts|andra|här:')],
  ['räknas', pattern('räkn|anses|betrakt|hänf|innef|inräk|ryms|saml|inklud|hör|ingå|ange|gäller')],
  ['kallas', pattern('kalla|benämn|beteckn|namnet|benämningen|sammanf|saml|ryms|paraply')],
  ['entry', /[:=–—(,-]/],
];

export const phrases: Phrase[] = [
  // "Med psykisk ohälsa avses …", "Med psykisk ohälsa menar vi …"
  {
    by: 'avses',
    slot: 'list',
    before: pattern(`(?:${clause}|(?<!\\p{L})${either('och|samt|när')}\\s+)med\\s+$`),
    tail: true,
    behind: pattern(
      `^(?:\\s+(?:hos|bland|inom|i|mellan)\\s+(?:[^\\s,.;:]+\\s+){0,5}?[^\\s,.;:]+)?${adverbials}\\s+(?:(?:kan|ska|skall|bör|brukar)${adverbials}\\s+)?(?:${understood}|${meant}\\s+(?:vi|man|jag|[\\p{L}-]+(?:en|et|na|rna)|[\\p{L}-]+)(?=\\s))${adverbials}\\s*,?:?\\s*`,
    ),
    meaning: notVarious,
  },
  // "Här avses med psykisk ohälsa …", "Det som avses med psykisk ohälsa är …"
  {
    by: 'avses',
    slot: 'list',
    before: pattern(
      `(?:(?:^|(?<!\\p{L}))${either('här|i [^,.;:]{3,50}|nedan|ofta|vanligen|fortsättningsvis')}\\s+(?:${understood}|${meant}\\s+[\\p{L}-]+)${fewWords}\\s+med\\s+$)`,
    ),
    tail: true,
    behind: pattern(`^\\s*:?\\s*`),
    meaning: notVarious,
  },
  {
    by: 'avses',
    slot: 'list',
    before: pattern(
      `(?:^|(?<!\\p{L}))${either('vad som|det som|vad vi|det vi|vad man|det man|vad [\\p{L}-]+|det [\\p{L}-]+')}${fewWords}\\s+(?:${understood}|${meant})${fewWords}\\s+med\\s+$`,
    ),
    tail: true,
    behind: pattern(`^${adverbials}\\s+är\\s+`),
    meaning: (meaning) =>
      notJudging(meaning) && notVarious(meaning) && !/^(?:inte|ofta\s+)?\s*(?:klar|tydlig)/u.test(meaning),
  },
  // "När vi talar om psykisk ohälsa menar vi …"
  {
    by: 'avses',
    slot: 'list',
    before: pattern(
      `(?<!\\p{L})${either('när|där|då')}\\s${fewWords.replace('\\s+', '\\s*')}\\s*${either('talar om|skriver|skriver om|säger|nämner|använder|talas om|används')}\\s+$`,
    ),
    tail: true,
    behind: pattern(
      `^${adverbials}\\s*,?\\s+(?:så\\s+)?(?:${understood}|${meant}\\s+[\\p{L}-]+(?:\\s+då)?)${adverbials}\\s+`,
    ),
  },
  // "Proportionell universalism, varmed avses …"
  {
    by: 'avses',
    before: /(?:)/u,
    behind: pattern(
      `^["”]?(?:\\s*\\([^()]{1,60}\\))?,?\\s+(?:och\\s+)?(?:varmed|med\\s+vilket|med\\s+vilken|med\\s+vilka|(?:och\\s+)?med\\s+det|med\\s+detta|därmed)${adverbials}\\s+(?:${understood}|${meant}\\s+[\\p{L}-]+)${adverbials}\\s+`,
    ),
  },
  // "Psykisk ohälsa definieras i strategin som …"
  {
    by: 'definieras',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^(?:\\s+${described}|\\s+${modal}${fewWords}\\s+${beDescribed})${fewWords}\\s+${asWhat}`),
    meaning: notJudging,
  },
  // "I strategin definieras psykisk ohälsa som …", "WHO beskriver psykisk ohälsa som …"
  {
    by: 'definieras',
    slot: 'list',
    before: pattern(
      `(?<!(?<!\\p{L})(?:hur|att|vilka|om)\\s(?:[^\\s,.;:]+\\s){0,3})(?<!\\p{L})(?:${described}|${describing}|(?:har|kan|ska|bör)${fewWords}\\s+(?:${beDescribed}|definiera|beskriva|definierat|beskrivit))${adverbials}\\s+$`,
    ),
    tail: true,
    behind: pattern(`^${adverbials}\\s+${asWhat}`),
    meaning: (meaning) => notJudging(meaning) && !relative.test(meaning),
  },
  {
    by: 'definieras',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^\\s+(?:kan\\s+|ska\\s+|bör\\s+)?${seen}${fewWords}\\s+som\\s+`),
    meaning: (meaning) => notJudging(meaning) && aKind(meaning),
  },
  // "Definitionen av psykisk ohälsa är …"
  {
    by: 'definieras',
    slot: 'list',
    before: pattern(
      `(?<!\\p{L})${either('definition|definitionen|innebörden|betydelsen|beskrivning|beskrivningen')}\\s+(?:av|i)\\s+$`,
    ),
    tail: true,
    behind: pattern(
      `^${adverbials}(?:\\s+är(?!\\s+(?:inte|otydlig|oklar|bra|tydlig|för|ett|en\\s+viktig))|\\s+lyder|\\s+blir\\s+då|\\s*:)(?:\\s+att)?\\s*:?\\s*`,
    ),
    meaning: notJudging,
  },
  {
    by: 'avser',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(
      `^\\s+(?:kan\\s+sägas\\s+|får\\s+|ska\\s+|brukar\\s+|kan\\s+)?(?:${either('avser|avsåg|avse|betecknar|beteckna|betyder|betyda|åsyftar|syftar på|syfta på|avser att|har innebörden|har betydelsen|går ut på|gick ut på|står för|stå för')})${adverbials}\\s+`,
    ),
    meaning: (meaning) =>
      !/^\s*(?:mycket|mer|mest|allt|olika|stor\p{L}*|lika|inget|ingenting|inte|en\s+(?:stor|tredje)|merparten|huvuddelen|hälften)(?!\p{L})/u.test(
        meaning,
      ) && !counted.test(meaning),
  },
  {
    by: 'avser',
    slot: 'named',
    before: pattern(`${clause}$`),
    tail: true,
    behind: pattern(
      `^\\s+(?:har${fewWords}\\s+)?${either('avser|betecknar|betyder|beskriver|anger|täcker|rymmer|inrymmer|omfattar|inkluderar|innefattar|inbegriper|innebär|stått för|står för|syftar på|handlar om|tar sikte på|samlar|har innebörden|kom senare att beteckna|kommit att beteckna')}${adverbials}\\s+`,
    ),
    meaning: (meaning) => !/^\s*(?:inte|mycket\s+mer|olika)(?!\p{L})/u.test(meaning) && notVarious(meaning),
  },
  // "Här avser psykisk ohälsa …"
  {
    by: 'avser',
    slot: 'bare',
    before: pattern(
      `(?:^|(?<!\\p{L}))${either('här|i [^,.;:]{3,50}|nedan')}\\s+${either('avser|betyder|innebär|betecknar|omfattar|inbegriper')}${adverbials}\\s+$`,
    ),
    tail: true,
    behind: pattern(`^\\s+`),
    meaning: (meaning) => !/^(?:[^\p{L}]|och|som)/u.test(meaning) && !tellsConsequence(meaning, ''),
  },
  {
    by: 'innebär',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^,?\\s+(?:kan\\s+sägas\\s+)?(?:som\\s+)?(?:innebär|innebar|innebära)${adverbials}\\s+`),
    meaning: (meaning, term) => !tellsConsequence(meaning, term),
  },
  // "principen om proportionell universalism, vilket innebär …"
  {
    by: 'innebär',
    before: pattern(
      `(?<!\\p{L})${either('principen|principen om|begreppet|enligt|så kallad|så kallade|så kallat|s\\.k\\.|modellen')}\\s+(?:den\\s+)?["”]?$`,
    ),
    behind: pattern(
      `^["”]?(?:\\s*\\([^()]{1,60}\\))?,\\s+(?:vilket|som)\\s+${either('innebär|betyder|avser|går ut på|syftar till')}${adverbials}\\s+`,
    ),
    meaning: (meaning, term) => !tellsConsequence(meaning, term),
  },
  {
    by: 'innebär',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(
      `^\\s+${either('bygger på tanken|bygger på principen|bygger på idén|säger|kännetecknas av|karaktäriseras av|karakteriseras av|uttrycker|utgår från tanken')}${adverbials}\\s+`,
    ),
    meaning: (meaning) =>
      /^(?:att|hur|tanken|[\p{L}-]+\s+som|en|ett)\s/u.test(meaning) &&
      (/^(?:att|hur)\s/u.test(meaning) || notJudging(meaning)),
  },
  {
    by: 'innebär',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(
      `^\\s+${either('syftar till|riktar sig till|riktar sig mot|riktas till|riktas mot|vänder sig till|ges till|sätts in|inriktas på|når (?=(?:alla|varje|hela|grupper|enskilda|individer)(?!\\p{L}))')}${adverbials}\\s+`,
    ),
    meaning: (meaning, term) =>
      levels.test(term) && !/^\s*(?:\p{L}+\s+)?\p{L}+(?:ns|ets|s)\s+(?:skolor|nämnd|förvaltning)/u.test(meaning),
  },
  {
    by: 'innebär',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^\\s+(?:handlar|handlade)${adverbials}\\s+om\\s+`),
    meaning: (meaning) =>
      !/^\s*(?:inte(?!\s+(?:bara|enbart|endast))|mer|mest|pengar|resurser|tid)(?!\p{L})/u.test(meaning) &&
      (/^(?:att|hur)\s/.test(meaning) || notJudging(meaning)),
  },
  {
    by: 'innebär',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^\\s+${either('föreligger|beskriver hur|beskriver att|anger hur')}(?:\\s+när|\\s+om)?\\s+`),
    meaning: (meaning) => !/^\s*(?:inte|hos|bland|i)(?!\p{L})/u.test(meaning),
  },
  {
    by: 'omfattar',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^\\s+(?:kan\\s+)?${either('inbegriper|innefattar|inbegripa|innefatta')}${adverbials}\\s*:?\\s*`),
    meaning: (meaning) => !/^inte(?!\p{L})/u.test(meaning) && !counted.test(meaning),
  },
  {
    by: 'omfattar',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(
      `^\\s+(?:kan\\s+)?${either('omfattar|omfatta|inkluderar|rymmer|täcker|består av|utgörs av')}${adverbials}\\s+`,
    ),
    meaning: (meaning) =>
      /^(?:både|såväl|dels|allt(?!\s+(?:fler|mer))|hela\s+(?:spännvidden|skalan)|ett\s+brett|en\s+(?:rad|mängd)|olika|till\s+exempel|exempelvis|t\.ex\.|bland\s+annat|psyk\p{L}+|tillstånd|symtom|insatser|åtgärder|besvär|sjukdomar|diagnoser|faktorer)(?!\p{L})/u.test(
        meaning,
      ) && !/(?:kronor|procent|kommuner(?:na)?|förvaltningar(?:na)?)(?!\p{L})/u.test(meaning.slice(0, 80)),
  },
  {
    by: 'omfattar',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(`^\\s+(?:kan\\s+)?(?:delas|indelas)${adverbials}\\s+(?:in\\s+)?i\\s+`),
    meaning: (meaning) =>
      !/^\p{L}+\s+(?:avsnitt|delar|kapitel|delområden|etapper)(?!\p{L})/u.test(meaning) && !counted.test(meaning),
  },
  {
    by: 'är',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(
      `^,?\\s+(?:som\\s+)?(?:kan\\s+sägas\\s+vara|ska\\s+vara|är|utgör)${adverbials}(?:,\\s[^,.;:]{3,70},)?\\s+`,
    ),
    meaning: aKind,
  },
  // "Enligt WHO är psykisk hälsa ett tillstånd …"
  {
    by: 'är',
    slot: 'bare',
    before: pattern(`(?:^|(?<!\\p{L}))${either('enligt|i')}\\s[^.;:]{2,80}?\\s(?:är|utgör)\\s+$`),
    behind: pattern('^["”]?(?:\\s*\\([^()]{1,90}\\))?(?:\\s+(?:därför|alltså|således|här))?\\s+'),
    meaning: aKind,
  },
  {
    by: 'används',
    slot: 'named',
    before: pattern(`${clause}$`),
    tail: true,
    behind: pattern(
      `^\\s+(?:(?:kan|ska|har|bör)${fewWords}\\s+)?(?:används|användas|använts|användes|brukas|förbehålls)${adverbials}\\s+${either('som|för att beskriva|för att beteckna|för att benämna|för att ange|för|om|i betydelsen|i bemärkelsen|i meningen|synonymt med|när|även om|endast om|bara om|också om')}\\s+`,
    ),
    meaning: notJudging,
  },
  {
    by: 'används',
    slot: 'list',
    before: subject,
    tail: true,
    behind: pattern(
      `^\\s+(?:(?:kan|ska|har|bör)${fewWords}\\s+)?(?:används|användas|använts|användes)${adverbials}\\s+(?:om|i\\s+betydelsen|i\\s+bemärkelsen|i\\s+meningen|synonymt\\s+med|för\\s+att\\s+(?:beskriva|beteckna|benämna)|som\\s+(?:(?:ett|en)\\s+)?(?:[\\p{L}-]+\\s+)?\\p{L}*(?:begrepp|namn|term|beteckning|benämning|paraply|ord)(?:\\s+(?:för|på|om))?)\\s+`,
    ),
  },
  // "I planen används psykisk ohälsa som …", "Vi använder psykisk ohälsa om …"
  {
    by: 'används',
    slot: 'list',
    before: pattern(
      `(?<!\\p{L})${either('används|använder|användes|brukas|brukar')}(?:\\s+(?:vi|man|[\\p{L}-]+(?:en|et)))?${adverbials}\\s+$`,
    ),
    tail: true,
    behind: pattern(
      `^${adverbials}\\s+(?:om|i\\s+betydelsen|i\\s+bemärkelsen|i\\s+meningen|synonymt\\s+med|för\\s+att\\s+(?:beskriva|beteckna|benämna)|som\\s+(?:(?:ett|en)\\s+)?(?:[\\p{L}-]+\\s+)?\\p{L}*(?:begrepp|namn|term|beteckning|benämning|paraply|ord)(?:\\s+(?:för|på|om))?)\\s+`,
    ),
  },
  {
    by: 'används',
    slot: 'named',
    before: pattern(
      `(?<!\\p{L})${either('används|använder|användes')}(?:\\s+(?:vi|man|[\\p{L}-]+(?:en|et)))?${adverbials}\\s+$`,
    ),
    tail: true,
    behind: pattern(`^${adverbials}\\s+(?:som|för|när)\\s+`),
    meaning: (meaning) => notJudging(meaning) && !relative.test(meaning),
  },
  // "psykisk ohälsa (här använt om …)"
  {
    by: 'används',
    before: /(?:)/u,
    behind: pattern(
      `^["”]?\\s*\\((?:här|nedan|i\\s[^()]{3,40})?,?\\s*(?:använt|använd|avses|i\\s+betydelsen|i\\s+bemärkelsen|med\\s+vilket\\s+avses|varmed\\s+avses|definierat|definierad)(?:${adverbials}\\s+(?:om|som|för))?\\s+`,
    ),
  },
  {
    by: 'det vill säga',
    before: pattern(
      `^(?!.*(?:arbete|arbetet|insatser|insatserna|stöd|stödet|åtgärder|mål|målet|målen|plan|planen|strategi|strategin|andelen|andel|antal|antalet|förekomst|förekomsten|vård|vården|behandling|behandlingen|statistik|kunskap|kunskapen|ansvar|ansvaret|forskning|utbildning|uppföljning|uppföljningen|frågor|frågan|utvecklingen|samordning|bättre|förbättrad|ökad|ökade|minskad|förebygger|motverkar|främjar|lever|lider)\\s+(?:för|mot|av|vid|om|kring|till|med|på|i|från|inom)?\\s*(?:\\p{L}+\\s+)?["”]?$)`,
    ),
    behind: pattern(
      `^["”]?(?:\\s+\\((?!dvs|d\\.v|det\\svill|alltså|d\\s?v\\s?s|med\\s+andra|här)[^()]{1,60}\\))?\\d{0,2}\\s*[,(–—-]?\\s*(?:det\\s+vill\\s+säga|dvs\\.?|d\\.?\\s?v\\.?\\s?s\\.?|alltså|med\\s+andra\\s+ord|här:)(?!\\p{L})\\s*[:,]?\\s*`,
    ),
    meaning: (meaning) =>
      !/^(?:med|hos|i|på|drygt|cirka|ca|omkring|nästan|närmare|\d|inte|ska|bör|är|kan|har|en\s+(?:fördubbling|ökning|minskning))(?!\p{L})/u.test(
        meaning,
      ),
  },
  // "psykisk ohälsa, ett samlingsnamn för …", "resiliens, eller motståndskraft, är förmågan"
  {
    by: 'entry',
    before: /(?:)/u,
    behind: pattern('^["”]?(?:\\s*\\([^()]{1,60}\\))?(?:\\s*,|\\s*\\(|\\s+[–—-])\\s+?(?:som\\s+är\\s+)?\\s*'),
    meaning: (meaning) => saysName.test(meaning),
  },
  // "Psykisk ohälsa: samlingsnamn …"
  {
    by: 'entry',
    before: pattern(`^[^\\p{L}]*(?:${either('begreppet|termen')}\\s+)?["”]?$`),
    behind: pattern('^["”]?(?:\\s*\\([^()]{1,60}\\))?\\s*(?::|\\s[–—-])\\s+'),
    meaning: (meaning) =>
      aKind(meaning) ||
      saysName.test(meaning) ||
      /^(?:alla|samlingsbegrepp|samlingsnamn|paraplybegrepp)(?!\p{L})/u.test(meaning),
  },
  {
    by: 'entry',
    before: pattern(`^[^\\p{L}]*["”]?$`),
    behind: /^["”]?(?:\s*\([^()]{1,60}\))?\s*=\s*/u,
    meaning: (meaning) => /^\p{L}/u.test(meaning),
  },
  {
    by: 'räknas',
    slot: 'list',
    before: pattern(`(?:^|(?<!\\p{L}))${either('som|till|bland|under|i')}\\s+$`),
    tail: true,
    behind: pattern(
      `^${adverbials}\\s+(?:kan\\s+)?(?:räknas|räknar\\s+[\\p{L}-]+|anses|betraktas|hänförs|innefattas|inräknas|ryms|inryms|samlas|inkluderas)${adverbials}\\s+`,
    ),
    meaning: (meaning) => !/^(?:inte\s|det\s+(?:vara|viktig|angel)|vara\s|ofta\s+vara)/u.test(meaning),
  },
  {
    by: 'räknas',
    slot: 'list',
    before: pattern(`(?:^|(?<!\\p{L})(?:men|och|där)\\s+)(?:till|i)\\s+$`),
    tail: true,
    behind: pattern(`^${adverbials}\\s+(?:hör|ingår)${adverbials}\\s+`),
  },
  {
    by: 'räknas',
    slot: 'list',
    before: pattern(`^som\\s+$`),
    tail: true,
    behind: pattern(`^${adverbials}\\s+(?:anges|räknas|gäller)\\s+`),
  },
  // "Sådana insatser kallas universell prevention."
  // "Det brukar kallas den preventiva paradoxen: …"
  {
    by: 'kallas',
    slot: 'bare',
    before: pattern(
      `(?<!\\p{L})${either('kallas|benämns|brukar kallas|kallar vi')}${adverbials}\\s+(?:för\\s+|som\\s+)?$`,
    ),
    behind: /^["”]?(?:\s*\([^()]{1,60}\))?\s*:\s+/u,
  },
  {
    by: 'kallas',
    slot: 'bare',
    before: pattern(
      `(?<!\\p{L})(?:${either('kallas|benämns|betecknas|benämnes|går under namnet|går under benämningen|brukar kallas|kallar vi|sammanfattas i begreppet|samlas under begreppet|ryms under begreppet|ryms i begreppet|är det som kallas')})${adverbials}\\s+(?:för\\s+|som\\s+)?$`,
    ),
    behind: /^["”]?(?:\s*\([^()]{1,60}\))?\s*(?:[.;:!]|$|,\s+(?:och|medan|men)(?!\p{L}))/u,
    backward: true,
  },
  {
    by: 'kallas',
    slot: 'bare',
    before: pattern(`^[^.;]{0,60}(?:samlings|paraply)\\p{L}+\\s+(?:för|på)\\s.{5,200}\\sär\\s+$`),
    behind: /^["”]?\s*(?:[.;:!]|$)/u,
    backward: true,
  },
];
