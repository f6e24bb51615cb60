/** Phrases that speak of the concept as a word, or say outright that they define: "Med X avses …", "X definieras som …". */

import { aKind, notJudging, notVarious, relative } from './definition-meanings.ts';
import { adverbials, either, fewWords, pattern } from './definition-parts.ts';
import type { Phrase } from './definition-phrase.ts';
import { clause, subject } from './definition-slots.ts';

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

export const phrasesOfWords: Phrase[] = [
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
      notJudging(meaning) && notVarious(meaning) && !/^(?:inte\s*|ofta\s+|\s*)(?:klar|tydlig)/u.test(meaning),
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
      `^${adverbials}(?:\\s*,)?\\s+(?:så\\s+)?(?:${understood}|${meant}\\s+[\\p{L}-]+(?:\\s+då)?)${adverbials}\\s+`,
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
      `^${adverbials}(?:\\s+är(?!\\s+(?:inte|otydlig|oklar|bra|tydlig|för|ett|en\\s+viktig))|\\s+lyder|\\s+blir\\s+då|\\s*:)\\s*:?\\s*`,
    ),
    meaning: notJudging,
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
      `^\\s+(?:(?:kan|ska|har|bör)${fewWords}\\s+)?(?:används|användas|använts|användes)${adverbials}\\s+(?:om|i\\s+betydelsen|i\\s+bemärkelsen|i\\s+meningen|synonymt\\s+med|för(?=\\s+(?:både|såväl|allt)\\s)|för\\s+att\\s+(?:beskriva|beteckna|benämna)|som\\s+(?:(?:ett|en)\\s+)?(?:[\\p{L}-]+\\s+)?\\p{L}*(?:begrepp|namn|term|beteckning|benämning|paraply|ord)(?:\\s+(?:för|på|om))?)\\s+`,
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
      `^${adverbials}\\s+(?:om|i\\s+betydelsen|i\\s+bemärkelsen|i\\s+meningen|synonymt\\s+med|för(?=\\s+(?:både|såväl|allt)\\s)|för\\s+att\\s+(?:beskriva|beteckna|benämna)|som\\s+(?:(?:ett|en)\\s+)?(?:[\\p{L}-]+\\s+)?\\p{L}*(?:begrepp|namn|term|beteckning|benämning|paraply|ord)(?:\\s+(?:för|på|om))?)\\s+`,
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
  // "Det brukar kallas den preventiva paradoxen: …"
  {
    by: 'kallas',
    slot: 'bare',
    before: pattern(
      `(?<!\\p{L})${either('kallas|benämns|brukar kallas|kallar vi')}${adverbials}\\s+(?:för\\s+|som\\s+)?$`,
    ),
    behind: /^["”]?(?:\s*\([^()]{1,60}\))?\s*:\s+/u,
  },
  // "Sådana insatser kallas universell prevention."
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
