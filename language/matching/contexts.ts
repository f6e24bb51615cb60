import { latin } from '../swedish/letters/letters.ts';

/**
 * Words that name a concept in one place and something else in another: a table of the surroundings in which they
 * name something else. Rows can only reject a mention: without such surroundings the words count. Test sentences
 * are in test/documents/hard-sentences.txt and test/unit/language/matching/contexts.test.ts.
 */
interface Context {
  /** What the words begin with, four letters. */
  begin: string;
  /** The words. */
  words: RegExp;
  /** Only where they share the attribute of a term before them ("psykisk ohälsa och besvär i ryggen"). */
  member?: true;
  /** Directly before the words: looks back from where they begin (sticky). */
  before?: RegExp;
  /** Directly behind them. */
  behind?: RegExp;
  /** Anywhere in their sentence. */
  sentence?: RegExp;
}

const body =
  '\\p{L}*(?:rygg|nack|axl|skuldr|knä|höft|fötter|händer|hjärt|kärl|lung|luftväg|mage|tarm|hud|ögon|öron|tänder|mun|njur|lever|blod|rörelse|muskl|skelett|leder|huvud|hals)';
const bodily = new RegExp(`^\\s(?:i|på|från|av)\\s(?:\\p{L}+\\s)?${body}`, 'u');
const bodilyDiseases =
  /^\s(?:som|till exempel|exempelvis|t\.ex\.)\s(?:\p{L}+\s)?\p{L}*(?:diabetes|kol|cancer|astma|hjärt|stroke|demens|infektion|blodtryck|reumat|hiv|covid|influensa|epilepsi|artros|psoriasis|allergi|fetma|tuberkulos)/u;
const animals =
  /^\s(?:hos|för|bland)\s(?:\p{L}+\s){0,2}\p{L}*(?:djur|plantor|växter|hundar|hästar|katter|kor|grisar|fåglar|fisk|skog)(?!\p{L})/u;
const court =
  /(?<!\p{L})(?:dom|domen|domar|domstol\p{L}*|rättspraxis|prejudikat\p{L}*|högsta domstol\p{L}*|rättsfall\p{L}*)(?!\p{L})/u;
const otherLevel =
  /kronor|kvadratmeter|hyra|hyres|ränt|pris(?:er|et|nivå)?(?!\p{L})|börs|valuta|budgivning|lingvist|grammati|substantiv|språk(?:et|en)?(?!\p{L})|sopk|kärl(?:et|en|skåp)|kamin|kakelugn|skåp|låda|filter|programvar|barkborre|ogräs|skadedjur|skadegörare|avverkning|gallring/u;
const strategy = '(?:\\p{L}+\\s){0,2}\\p{L}*strategi(?:n|ns|er|erna|ernas)?(?!\\p{L})';
const universal = 'universell\\p{L}*\\s(?:och\\s\\p{L}+\\s)?ansats';
const upToNoun = '(?:en\\s|sin\\s|den\\s)?(?:\\p{L}+(?:\\soch)?\\s){0,3}';
/** The strategy's approach, in whatever order: "strategin har en …", "för strategin är en …", "en … för strategin". */
const universalStrategy = new RegExp(
  [
    `strategi(?:n|er|erna)?(?:s|(?:(?!\\p{L}{1,40}strategi)[^,;:]){0,160}?\\s(?:har|ha|får|få|med|tar|ta|väljer|välja|ifrån|från|på|av))\\s${upToNoun}${universal}`,
    `(?<!\\p{L})för\\s${strategy}\\s(?:är|blir|vore|behövs|krävs|passar|väljs|föreslås)\\s${upToNoun}${universal}`,
    `${universal}\\p{L}*\\s(?:i|för|hos|inom|av|till|bakom|genom|som|(?:är\\s)?vad|präglar|genomsyrar|kännetecknar|bär|har)\\s${strategy}`,
  ].join('|'),
  'u',
);
const titled = /(?<=(?:tidskrift|tidning|förlag|podd|podcast|film|roman)(?:en|et|n|ens|ets|ns)?\s["”]?)/uy;
const care =
  /^\s(?:till|från)\s(?:\p{L}+\s)?\p{L}*(?:röntgen|specialist|läkar|psykiatri|bup|sjukhus|mottagning|vårdcentral|fysioterap|dietist|kirurg|ortoped|logoped|habilitering|laboratori)/u;

const contexts: Context[] = [
  { begin: 'besv', words: /^besvär/, member: true, behind: bodily },
  // An appeal: "besvär över nämndens beslut".
  {
    begin: 'besv',
    words: /^besvär/,
    member: true,
    behind: /^\s(?:över|mot|hos|till)\s(?:\p{L}+\s){0,2}\p{L}*(?:beslut|dom|myndighet|regering|nämnd|rätt)/u,
  },
  { begin: 'sjuk', words: /^sjukdom/, member: true, behind: bodily },
  { begin: 'sjuk', words: /^sjukdom/, member: true, behind: bodilyDiseases },
  // "psykisk och fysisk ohälsa och sjukdom": of both kinds.
  {
    begin: 'sjuk',
    words: /^sjukdom/,
    member: true,
    before: /(?<=(?:och|eller|samt) \p{L}+(?:isk|al|lig)[at]? \p{L}+ (?:och|eller|samt) )/uy,
  },
  { begin: 'synd', words: /^syndrom/, member: true, behind: bodily },
  // A permit: "tillstånd för kameraövervakning".
  { begin: 'till', words: /^tillstånd/, member: true, behind: /^\s(?:för|att|till|enligt|från)\s/ },
  { begin: 'häls', words: /^hälsa/, member: true, behind: animals },
  { begin: 'ohäl', words: /^ohälsa/, member: true, behind: animals },
  { begin: 'välb', words: /^välbefinnande/, member: true, behind: animals },
  { begin: 'vägl', words: /^vägledande princip(?:en)?$/, sentence: court },
  {
    begin: 'begr',
    words: /^begreppsmodell/,
    sentence: /(?<!\p{L})uml(?!\p{L})|databas|klassdiagram|informationsmodell|programmer|mjukvar/u,
  },
  { begin: 'univ', words: /^universell\p{L}* (?:nivå|insats|ansats)/u, sentence: otherLevel },
  // It describes the strategy: "strategin har en bred och universell ansats".
  { begin: 'univ', words: /^universell/, sentence: universalStrategy },
  // Of a budget: a region divides its own into such, too.
  { begin: 'åtta', words: /^åtta målområde/, sentence: /^(?!.*folkhäls).*budget/su },
  { begin: 'sele', words: /^selektiv\p{L}* (?:nivå|insats|ansats)/u, sentence: otherLevel },
  { begin: 'indi', words: /^indik\p{L}+ (?:nivå|insats|ansats)/u, sentence: otherLevel },
  // "gäller primärt prevention": an adverb, and no slip of agreement.
  { begin: 'prim', words: /^primärt prevention/ },
  { begin: 'seku', words: /^sekundärt prevention/ },
  { begin: 'psyk', words: /^psykisk\p{L}* (?:o?hälsa|välbefinnande)$/u, before: titled },
  { begin: 'remi', words: /^remiss/, behind: care },
  {
    begin: 'remi',
    words: /^remi(?:ss|tt)/,
    sentence: /(?<!\p{L})(?:patient|röntgen|vårdgaranti|egenremiss|vårdbegäran|specialistvård)/u,
  },
  { begin: 'samt', words: /^samtal/, before: /(?<=(?:telefon|inkommande|missade|besvarade|utgående)\s)/y },
  { begin: 'samt', words: /^samtal/, behind: /^\s(?:till|från)\s(?:växel|kundtjänst|kontaktcenter|112|1177|telefon)/ },
  { begin: 'prom', words: /^promotion/, sentence: /doktor|disput|marknadsför|reklam|erbjudande|turné/ },
  { begin: 'förs', words: /^första linjen/, sentence: /fotboll|front|match|krig|regement|artilleri/ },
  {
    begin: 'hori',
    words: /^horisontellt/,
    sentence: /monter|borr|fönster|vinkel|axel|rör(?:et|en)?(?!\p{L})|snitt|diagram|rullg/u,
  },
  {
    begin: 'vert',
    words: /^vertikalt/,
    sentence: /monter|borr|fönster|vinkel|axel|rör(?:et|en)?(?!\p{L})|snitt|diagram|hiss/u,
  },
  { begin: 'hand', words: /^handikapp/, sentence: /golf|tävling|\bslag\b/ },
];

const patterns = ['words', 'before', 'behind', 'sentence'] as const;
for (const row of contexts) for (const name of patterns) if (row[name]) row[name] = latin(row[name]);

const byBeginning = Map.groupBy(contexts, ({ begin }) => begin);

/** How far around the words is looked, in characters. */
const reach = { words: 60, sentence: 240 };

/**
 * Do the words from `start` to `end` mean something else here?
 * @param text folded
 * @param as a member that shares the attribute of a term before it, or a term of its own
 */
export function meansSomethingElse(text: string, start: number, end: number, as: 'member' | 'term'): boolean {
  const rows = byBeginning.get(text.slice(start, start + 4));
  if (!rows) return false;
  const words = plain(text.slice(start, end));
  const possible = rows.filter((row) => (as === 'member' || !row.member) && row.words.test(words));
  if (possible.length === 0) return false;
  return possible.some(
    (row) =>
      (!row.before || endsWith(row.before, plain(text.slice(Math.max(0, start - reach.words), start)))) &&
      (!row.behind || row.behind.test(plain(text.slice(end, end + reach.words)))) &&
      (!row.sentence || row.sentence.test(sentenceAround(text, start, end))),
  );
}

function endsWith(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = plain(text.slice(Math.max(0, start - reach.sentence), start));
  const behind = plain(text.slice(end, end + reach.sentence));
  return sentenceBefore(before) + plain(text.slice(start, end)) + (/^[^.!?]*/.exec(behind)?.[0] ?? '');
}

/** What stands behind the last end of a sentence: a stop and a space, so that "kl. 9.30" has only one. */
function sentenceBefore(text: string): string {
  for (let at = text.length - 2; at >= 0; at--) {
    if (/[.!?]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1))) return text.slice(at + 1);
  }
  return text;
}

const plain = (text: string) => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Characters around words that make them part of an address or a file name: "psykisk-halsa.pdf", "www.begreppsmodell.se". */
const address = latin(
  /^(?:https?:|www\.|mailto:)|@|[\p{L}\d-]\.\p{L}{2,}\/\S|\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|html?|txt|zip|csv|se|nu|com|org|net|eu)(?![\p{L}\d])/u,
);
/** In characters. */
const longestAddress = 200;

/** Does the character here join to the one beyond it, as it does in an address and not at a sentence's end? */
const joins = (text: string, at: number, beyond: 1 | -1) =>
  /[.@/\\_=?&#%-]/.test(text[at] ?? ' ') && /\S/.test(text[at + beyond] ?? ' ');

/** Do these words stand inside an address or a file's name? */
export function inAddress(text: string, start: number, end: number): boolean {
  if (!joins(text, end, 1) && !joins(text, start - 1, -1)) return false;
  const before = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, start - longestAddress), start))?.[0] ?? '';
  const behind = /^\S*/.exec(text.slice(end, end + longestAddress))?.[0] ?? '';
  return address.test((before + text.slice(start, end) + behind).toLowerCase());
}
