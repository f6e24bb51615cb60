/** What an answer says that it is one to: "Yttrande över …", "Ämne: Remiss av …". */
const subjectLine =
  /^[#* ]{0,6}(?:ämne: ?)?(?:(?:sv|re|vb): ?)?(?:yttrande|remissvar|remissyttrande|svar på remiss\p{L}{0,9}|remiss\p{L}{0,9}) ?(?:över|på|avseende|angående|gällande|rörande|av|om|–|-|:) ?(?<title>[^\n\u2029.]{20,250})/gimu;

/** "har beretts tillfälle att yttra sig över remissen Handlingsplan för rena stränder" */
const inSentence =
  /(?<!\p{L})(?:yttra\s(?:sig|oss)|svara|lämna\s(?:yttrande|synpunkter|svar)|synpunkter|yttrande|remissvar|remiss\p{L}{0,9})\s(?:över|på|om|av|avseende|angående|gällande|rörande)\s(?<title>[^\n\u2029.]{12,250})/giu;
/** A name, and not only "förslaget": "Strategi för god vård", "cykelplan", "handlingsplan mot buller". */
const isName =
  /(?<!\p{L})\p{L}*(?:strategi|plan|program|policy|riktlinjer|föreskrifter|vision|betänkande\p{L}*|utredning\p{L}*|promemoria\p{L}*|lag|förordning)\p{L}{0,3}\s(?:för|om|mot)\s\p{L}{4}|(?<!\p{L})(?!handlings|åtgärds|verksamhets)\p{L}{3,}(?:strategi|plan|program|policy)(?:en|n|et)?(?!\p{L})|(?<!\p{L})(?:SOU|Ds)\s\d{4}:\d|[”"»]\p{Lu}/u;
/** Words of any subject line. */
const plainWord =
  /^(?:remiss\p{L}*|förslag\p{L}*|\p{L}{0,9}strategin?|\p{L}{0,9}plan(?:en)?|program(?:met)?|policyn?|region\p{L}*|kommun\p{L}*|landsting\p{L}*|myndighet\p{L}*|rubricera\p{L}*|ovanstående|nämnda|angivna|gällande|avseende|angående|enligt|bilaga|bilagor|bifoga\p{L}*|utkast\p{L}*|samråd\p{L}*|yttrande\p{L}*|synpunkter)$/u;

/** "Er beteckning: TN 2021-0044" */
const yourNumber =
  /(?<!\p{L})(?:er|ert|eran?)\s(?:beteckning|dnr|diarienummer|diarienr|referens|ref)\.?\s?:?\s?(?<number>[^\n\u2029,;]{0,12}?\d{4}[-/:]\d{1,6})/giu;

/** In UTF-16 units: what an answer is one to stands at its top. */
const head = 6000;

const found = (pattern: RegExp, text: string, group: string): string[] =>
  [...text.slice(0, head).matchAll(pattern)].map(({ groups }) => groups?.[group] ?? '');

/** The titles that an answer's subject lines give, as they are written there. */
export const titlesGiven = (text: string): string[] => found(subjectLine, text, 'title');

/** Names of what is answered that stand in its sentences. */
export const namesInSentences = (text: string): string[] =>
  found(inSentence, text, 'title').filter((title) => isName.test(title));

/** The sender's numbers that an answer gives. */
export const yourNumbersIn = (text: string): string[] => found(yourNumber, text, 'number').map((one) => one.trim());

/** Does an answer say by a name or a number what it is one to? One that doesn't may be one to any remiss. */
export const namesMatter = (text: string): boolean =>
  titlesGiven(text).some(isTelling) || namesInSentences(text).length > 0 || yourNumbersIn(text).length > 0;

/** In letters: shorter words tell no matter. */
const tellingWord = /\p{L}{5,}/gu;
const isTelling = (title: string): boolean =>
  isName.test(title) || (title.toLowerCase().match(tellingWord) ?? []).some((word) => !plainWord.test(word));
