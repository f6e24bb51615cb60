/** Phrases that say of the thing itself what it is: "X innebär …", "X är …", "X, det vill säga …". */

import { tellsConsequence } from './definition-consequences.ts';
import { saysName } from './definition-kinds.ts';
import { aKind, counted, notJudging, notVarious } from './definition-meanings.ts';
import { adverbials, either, fewWords, pattern } from './definition-parts.ts';
import type { Phrase } from './definition-phrase.ts';
import { clause, subject } from './definition-slots.ts';

const levels =
  /^(?:universell|selektiv|indik|prim|sekund|terti|f[öo]rebygg|fr[äa]mj|h[äa]lsofr|suicid|prevent|profyl|folkh[äa]lsoarb)/u;

export const phrasesOfThings: Phrase[] = [
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
      `^\\s+${either('syftar till|riktar sig till|riktar sig mot|riktas till|riktas mot|vänder sig till|ges till|sätts in|inriktas på|når(?= (?:alla|varje|hela|grupper|enskilda|individer)(?!\\p{L}))')}${adverbials}\\s+`,
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
      `^\\s+(?:kan\\s+)?${either('omfattar|omfatta|inkluderar|inkludera|rymmer|täcker|består av|bestå av|utgörs av|röra sig om')}${adverbials}\\s+`,
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
    behind: pattern(
      `^\\s+(?:kan\\s+(?:i\\s+sin\\s+tur\\s+)?)?(?:delas|indelas)(?:\\s+i\\s+sin\\s+tur)?${adverbials}\\s+(?:(?:in|upp)\\s+)?i\\s+(?!sin\\s+tur)`,
    ),
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
    by: 'det vill säga',
    before: pattern(
      `^(?!.*(?:arbete|arbetet|insatser|insatserna|stöd|stödet|åtgärder|mål|målet|målen|plan|planen|strategi|strategin|andelen|andel|antal|antalet|förekomst|förekomsten|vård|vården|behandling|behandlingen|statistik|kunskap|kunskapen|ansvar|ansvaret|forskning|utbildning|uppföljning|uppföljningen|frågor|frågan|utvecklingen|samordning|bättre|förbättrad|ökad|ökade|minskad|förebygger|motverkar|främjar|lever|lider)\\s+(?:(?:för|mot|av|vid|om|kring|till|med|på|i|från|inom)\\s*)?(?:\\p{L}+\\s+)?["”]?$)`,
    ),
    behind: pattern(
      `^["”]?(?:\\s+\\((?!dvs|d\\.v|det\\svill|alltså|d\\s?v\\s?s|med\\s+andra|här)[^()]{1,60}\\))?\\d{0,2}\\s*(?:[,(–—-]\\s*)?(?:det\\s+vill\\s+säga|dvs\\.?|d\\.?\\s?v\\.?\\s?s\\.?|alltså|med\\s+andra\\s+ord|här:)(?!\\p{L})\\s*[:,]?\\s*`,
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
];
