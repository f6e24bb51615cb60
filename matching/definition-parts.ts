/** The parts that the patterns of defining sentences are put together from, as sources of regular expressions. */

/** Folded Swedish. The Unicode property has hundreds of ranges, and dozens of long patterns would take half a second to compile. */
const letters = 'a-zà-öø-ÿ';

/** Over folded text. In a scanned text ä may have become a, and ö o, so a pattern takes either. */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('ä', '[äa]')
      .replaceAll('ö', '[öo0]')
      .replaceAll('å', '[åa]')
      .replaceAll(/(\[\^?)\\p\{L\}/g, `$1${letters}`)
      .replaceAll('\\p{L}', `[${letters}]`),
  );

export const either = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')
    .replaceAll(' ', '\\s+')})`;

const quote = '["”“»«\'’‘„]';
const noPart =
  '(?!(?:för|mot|av|i|på|vid|som|till|om|kring|inom|bland|hos|är|att|med|från|mellan|under|genom|hur|när|där|vad|vilk\\p{L}+|innebär|avser|ska|bör|kan|har)(?!\\p{L}))';
/** Words that name something beside the term; with a preposition they would govern it. */
const member = `${noPart}[\\p{L}-]+(?:\\s+${noPart}(?!(?:och|samt|eller)\\s)[\\p{L}-]+){0,3}`;

const naming = either(
  'begrepp|begreppet|begreppen|termen|termerna|ordet|orden|uttrycket|uttrycken|benämningen|beteckningen|rubriken|principen|principen om|definitionen av|innebörden av|betydelsen av',
);
/** "begreppet ”", "den", "god". */
const introduced = `(?:${naming}\\s+)?(?:${either('den|det|de|en|ett|så kallad|så kallade|så kallat|s\\.k\\.')}\\s+){0,2}(?:${either('god|gott|goda')}\\s+)?${quote}?`;
/** Directly before a term: members of the list that it is in, and what introduces it. */
export const intro = `(?:(?:${naming}\\s+)?(?:${member},\\s*){0,4}(?:${member},?\\s+${either('och|samt|eller|och/eller|respektive|liksom')}\\s+)?)?${introduced}$`;
/** The same where the concept must be spoken of as a word. */
export const namedIntro = `${naming}\\s+(?:${member}\\s+${either('och|samt|eller')}\\s+)?(?:${either('den|det|de')}\\s+)?${quote}?$`;

/** Where a clause may begin with its subject. */
export const clause = `(?:^[^\\p{L}]*|[:;(•●▪–—]\\s*|,\\s+(?:och\\s+|samt\\s+)?|§\\s+|[.!?]\\s+|(?<!\\p{L})${either('att|men|medan|eftersom|där|alltså')}\\s+)`;

const inserted =
  '(?:\\s*\\([^()]{1,90}\\))?(?:\\s?[\\d¹²³]{1,2}(?=\\s))?(?:\\s*,\\s(?!och|samt|men|eller|som|det\\svill|vilk|dvs)[^,.;:]{3,70},|\\s+[–—]\\s[^–—.;:]{3,70}\\s[–—])?';
/** Directly behind a term: the quote's end, an abbreviation in brackets, further members, an insertion. */
export const tail = `${quote}?(?:\\s+arbete(?:t)?)?(?:\\s*\\([^()]{1,90}\\))?(?:(?:\\s*,\\s*${quote}?${member}${quote}?){0,4}\\s*${either(',? ?och|samt|eller|och/eller|respektive|/')}\\s+(?:${naming}\\s+)?${quote}?${member}?${quote}?)?${inserted}`;

/** "här", "i denna plan", "enligt WHO": what may stand beside a verb. */
const adverbial = either(
  [
    'här|nedan|då|alltså|också|även|oftast|ofta|ibland|vanligen|vanligtvis|normalt|således|därför|därmed|istället|i stället|bland annat|bl\\.a\\.|främst|endast|enbart|bara|särskilt|i första hand|i allmänhet|i regel|i huvudsak|i korthet|i praktiken|i princip|i grunden|kort|kortfattat|genomgående|av hävd|numera|sedan länge|helt enkelt|framför allt|närmast|ungefär|just',
    '(?:i|inom|för|genom) (?:den här|det här|denna|detta|dessa|den|det|vår|vårt)(?: [\\p{L}-]+){1,2}?',
    '(?:i|inom) [\\p{L}-]+(?:en|et|n|na|s [\\p{L}-]+)(?! av )',
    '(?:enligt|av) [\\p{L}:-]+(?: \\(\\d{4}\\))?',
    'i (?:detta|vårt|dessa) sammanhang|på (?:detta|följande) sätt',
  ].join('|'),
);
export const adverbials = `(?:,?\\s+${adverbial}(?=[\\s,:]),?){0,3}`;
/** Anything for a few words, so long as it isn't denied. */
export const fewWords = '(?:\\s+(?!(?:inte|aldrig|sällan|olika|annorlunda|ej)(?!\\p{L}))[^\\s,.;:!?]+){0,8}?';

/** What it may help to be said to be like, which is no meaning: "en viktig fråga", "ett växande problem". */
export const judging = pattern(
  `^\\s*(?:[\\p{L}-]+\\s+){0,4}?(?:\\p{L}*(?:viktig|prioriter|angeläg|utmaning|framgångsfaktor|nödvändig|oklar|otydlig|självklar|förutsättning|avgörande|ökande|växande|bristfäll|eftersatt|omfattande|fråga|frågor|möjlighet|kostnad|belastning|svårt|svåra\\satt|komplex|problematisk)\\p{L}*|central|centralt|centrala|bra|problem(?!\\s+(?:med|som))|\\p{L}+problem|(?:en|ett)\\s+(?:risk|hot|brist|styrka|svaghet))(?!\\p{L})`,
);
