/** The kind of thing that a definition says a concept is: "ett samlingsnamn för …", "insatser som …". */
import { either, pattern } from './definition-parts.ts';

const names = '\\p{L}*(?:begrepp|namn|term|benämning|beteckning|paraply|ord|uttryck|definition)(?:et|en|er|ar|t)?';

const kinds = either(
  [
    '\\p{L}*(?:tillstånd|princip|tanke|idé|sätt|metod|process|arbete|arbetsform|insats|åtgärd|satsning|faktor|egenskap|omständighet|förhållande|förmåga|symtom|symptom|reaktion|känsla|känslor|besvär|sjukdom|diagnos|skillnad|avvikelse|nedsättning|upplevelse|dimension|aspekt|form|typ|grad|nivå|modell|mått|verksamhet|organisation|aktör|myndighet|grupp|paradox|fenomen|mönster|beteende|situation|miljö|plats|inriktning|handling|händelse|kunskap|erfarenhet|samband|föreställning|attityd|vision|strategi|plan|lära|dokument|yttrande|möte|avtal|resurs|utbyte|samspel|relation|ramverk|samhälle|hälsa|välbefinnande|prevention|samverkan|lidande)(?:en|et|n|er|ar|r|na|erna|arna|or|orna|t|s)?',
    'summan|helheten|motsatsen|den del|de delar|det|de|den|sådant|allt|del',
  ].join('|'),
);
/** What must follow a noun for words ("begrepp", "namn") for a definition: "ett begrepp som omfattar …", not "ett begrepp som ofta används". */
const naming =
  '(?:\\s+(?:för|på|om|över)(?!\\p{L})|\\s+(?:som|där|vilket)\\s+(?:\\p{L}+\\s+){0,2}?(?:omfattar|rymmer|inrymmer|innefattar|inbegriper|täcker|inkluderar|samlar|sammanfattar|beskriver|betecknar|avser|innebär|handlar|står|syftar|anger|används\\s+(?:för|om|när)|ingår|kan\\s+(?:omfatta|rymma|innefatta))(?!\\p{L}))';
const specified =
  '(?:,?\\s+(?:som|där|då|när|av|att|med|enligt|genom|vars|i|på|till|mellan|hos|inom|utan|mot|om|kring|över|på|vilken|vilket|vilka|varigenom|för)(?!\\p{L})|\\s+\\p{L}+(?:ande|ende)\\s)';

const judged =
  '(?!(?:två\\s|tre\\s|flera\\s|viktig|priorit|angeläg|avgörande|nödvänd|central|svår|vanlig|störst|bäst|främst|bra|effektiv|billig|dyr|otydlig|oklar|ny|nya|nytt|stor|stort|stora|prövad|lämplig|pågående|bristande|styrande|framgångs)\\p{L}*\\s|(?:av|i|på|för|till|om|mot|inte|redan|också|här|nu|en\\sav|ett\\sav)\\s)';
/** "utveckla miljöer som …": an instruction, not a definition. */
const instructed = either(
  'utveckla|stärka|främja|skapa|öka|minska|förebygga|motverka|ge|bidra|samordna|erbjuda|ta|arbeta|säkerställa|följa|bygga|införa|göra|genomföra|fortsätta|verka|stödja',
);
const kind = `(?!${instructed}\\s)(?:${either('en|ett|den|det|de|alla|olika|sådana|sådan|sådant|samtliga')}\\s+)?(?:${judged}[\\p{L}/,-]+\\s+){0,4}?(?:och\\s+[\\p{L}-]+\\s+)?`;

/** A relative clause that says something of the noun but doesn't define: "en process som tar tid". */
const weak =
  'som\\s+(?:\\p{L}+\\s+){0,2}?(?:behöver|bör|måste|ska|skall|kräver|tar|(?:ökar|minskar)(?=\\s*(?:[.,]|$|och|bland|i|hos|kraftigt|mest|stadigt|med))|saknas|saknar|fungerar|har\\s+(?:inte|länge|fått|blivit|haft)|är\\s+(?:viktig|svår|dyr|prior|angel|väl|bra|vanlig)\\p{L}*|blir|förtjänar|ligger|väcker|berör\\s+(?:alla|många|oss)|ökat|vuxit|diskuter\\p{L}+|nämns|används|återkommer)(?!\\p{L})';

/** "den begränsning som …" needs no known noun. */
const distinguished =
  '(?:den|det|de|sådana|sådan|sådant)\\s+(?:[\\p{L}-]+\\s+){0,2}(?!(?:fråg|utmaning|problem|områd|del|sak|väg|verktyg|nyckel|mest|störst|vanlig|viktig)\\p{L}*\\s)[\\p{L}-]+\\s+som\\s(?!.*\\s(?:mest|flest|störst|bäst|högst|främst)(?!\\p{L}))';
const attributed = `(?:${distinguished}|${kind}${judged}(?:${names}(?!\\s+${weak})${naming}|${kinds}(?!\\s+${weak})${specified}))`;
/** At the start of a meaning: its head noun is a kind of thing, followed by what distinguishes it from others. */
export const saysKind = pattern(`^[\\s"”“]*(?:alltså\\s+|här\\s+)?${attributed}`);
/** Only kinds of words: in an apposition anything else would be said of something in passing. */
export const saysName = pattern(`^\\s*(?:[\\p{L}-]+\\s+){0,4}?${names}${naming}`);
/** An act or a circumstance: "att …", "när …". */
export const saysAct = pattern(
  '^\\s*(?:(?:här|i\\s+grunden|alltså)\\s+)?(?:det\\s+)?(?:att(?!\\s+(?:föredra|vänta|beklaga|rekommendera|betrakta|anse|se|välkomna|hoppas))|när)\\s+\\p{L}',
);
/** A negation that distinguishes the concept from something else, except "not only" and "the lack of". */
export const saysNot = pattern(
  '^\\s*(?:(?:därför|alltså|dock|också)\\s+)?(?:inte|mer\\s+än|något\\s+(?:annat|mer)\\s+än)\\s+(?:(?:bara|enbart|endast|blott|detsamma\\s+som)\\s+)?(?:en\\s+|ren\\s+)?(?:frånvaro|avsaknad|att\\s)',
);
