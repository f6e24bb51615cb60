/**
 * The words by which a remiss says until when one may answer, in Swedish and English. A sentence needs words for the answer
 * (a topic) and for its end (an edge); what else happens on days (other events) has words of its own.
 */
const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

const answer =
  '(?:remis)?svar(?:et|en)?|svara(?!r?s?\\s+för)|svarar(?=\\s+senast)|besvara[sd]?\\p{L}*|tyck(?:a|er)?\\s+till|synpunkt(?:er(?:na)?)?|(?:remiss)?yttrand(?:e[nt]?|ena)|yttra|remissen(?=\\s+(?:pågår|är\\s+(?:öppen|ute|på)|avslutas|stänger|stängde|går\\s+ut|gick\\s+ut|löper|upphör|slutar|ska(?:ll)?\\s+besvaras))|(?:ute\\s+)?på\\s+remiss|inspel|remissinstanserna\\s+har\\s+tid|återkoppling|comments?|responses?|respond|repl(?:y|ies)|consultation|views';
/** Words for the answer, or for the remiss that asks for it. */
export const topic = word(answer);

const time =
  'remiss(?:tid|period|frist|omgång)(?:en)?(?:s\\s+(?:slut|utgång))?|tid\\s+för\\s+remissen|svars(?:tid|period|frist|dag)(?:en)?|svarsdatum(?:et)?|yttrandetid(?:en)?|sista\\s+(?:svars|remiss|inlämnings)(?:dag(?:en)?|datum(?:et)?)|consultation\\s+period|response\\s+deadline';
/** The last day of something: of what, its words say, or those before. */
const lastDay =
  '(?:sista|senaste|nytt|ny)\\s+(?:dag(?:en)?|datum(?:et)?|tidpunkt(?:en)?)|(?:dag|datum)(?=\\s+för\\s+(?:remissvar|svar|synpunkter|yttrande))|(?:last|final|closing)\\s+(?:day|date)|deadline(?:n)?|tid(?:en)?(?=\\s+för\\s+(?:svar|yttrande))';
/** What it is the time or the last day of: "att svara på remissen". */
const ofWhat = '(?:\\s+(?:för|att|i|till|to|for)\\s[^.!?;:,()]{1,80})?';
/** "Remisstid (förlängd)" */
const note = '(?:\\s*\\([^()]{1,40}\\))?';
/** Says outright that a day beside it is the last, or a stretch of days the time. */
export const outright = word(time);
export const lastDayOf = word(lastDay);
export const endsInLabel = new RegExp(`(?<!\\p{L})(?:${time}|${lastDay})${ofWhat}${note}$`, 'iu');
export const beginsWithLabel = new RegExp(
  `^(?:(?:är|var|blir|is)\\s+)?(?:den\\s+)?(?:${time}|${lastDay})${ofWhat}`,
  'iu',
);

/** Just before the day: it is the last. */
export const by = /(?<!\p{L})(?:senast|(?:no|not) later than|by|(?:före|innan) (?:utgången|slutet) av)$/iu;
/** The same, with the one whom it is sent to in between: "senast till kommunen". */
export const bySome =
  /(?<!\p{L})senast\s+(?:till|hos|via|för|vecka|v\.?)\s(?!.*(?<!\p{L})(?:av|från|efter|före|innan)$)[^!?,;:]{1,50}$/iu;
/** "Svar ska vara inne den 15 mars" */
export const handedIn =
  /(?<!\p{L})(?:ska|skall|bör)\s+(?:vara|ha)\s[^.!?]{0,60}?(?:inne|tillhanda|inkomm(?:it|en|et|na)|kommit\s+in|inlämna(?:t|de|d))$/iu;
export const until = /(?<!\p{L})(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|fram\s+till|tills|until)$/iu;
/** Also to somewhere, so that it needs words for going on. */
export const to = /(?<!\p{L})till$/iu;
/** The day is the first that is too late. */
export const before = /(?<!\p{L})(?<!(?:veckor|vecka|dagar|månader|månad)\s)(?:före|innan|before)$/iu;
export const endsOn =
  /(?<!\p{L})(?:(?:går|gick|löper|löpte) ut|slutar|slutade|utgår|upphör|avslutas|avslutades|stänger|stängde|ends?|closes?|expires?)$/iu;
export const is = /(?<!\p{L})(?:är|var|blir|is|satt|nytt)$/iu;
/** Before a stretch of days. */
export const over =
  /(?<!\p{L})(?:är|var|is|pågår|runs|löper|sträcker sig|under|perioden|tiden|mellan|between|månader|veckor|dvs\.?|d\.\s?v\.\s?s\.|remiss|från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|from|to|på remiss|during)$/iu;

/** Answers are taken in all the while. */
export const open = word(
  'pågår|har\\s+(?:fram\\s+)?till|har\\s+tid|öpp(?:en|et|na)|remiss(?=\\s+(?:till|t|under|från|mellan|fram|\\d))|ute(?=\\s+på)|på\\s+remiss|lämna[st]?|inkomma?|kan|svara|tas\\s+emot|mottas|förläng\\p{L}*|anstånd|runs|open',
);

/** The time to answer has been changed: that day stands above all others. */
export const extended = word(
  'förläng(?:d|t|s|ts|es|ning)|ny(?:tt|a)?|ändra(?:d|t|s|ts|des)|(?:fram)?flytta(?:d|t|s|ts)(?:\\s+fram)?|senarelag(?:d|t|ts)|(?:fram|upp)?skju(?:ts|tits|ten|tet)|anstånd',
);

/** Of another remiss, inside the house, or not to answer it: whatever the sentence says besides. */
export const elsewhere = word(
  'internremiss\\p{L}*|intern\\s+remiss\\p{L}*|motion(?:en|er|erna)?|medborgarförslag\\p{L}*|interpellation\\p{L}*|förra|föregående|tidigare\\s+(?:version|remiss|omgång|utkast|förslag)\\p{L}*|remi(?:tter|ss)ades|skulle|begära?n?|ansök\\p{L}*|anhåll\\p{L}*|varje\\s+år|årlig\\p{L}*',
);

/** Not the day to answer by, in a part of a sentence that has one of these. */
export const otherEvent = word(
  [
    'fråg(?:or|orna|a|an)|anmäl\\p{L}*|o\\.?s\\.?a|\\p{L}*möte\\p{L}*|\\p{L}*sammanträd\\p{L}*|informations\\p{L}*|webbin\\p{L}*|\\p{L}*seminari\\p{L}*|hearing\\p{L}*|konferens\\p{L}*|dialog\\p{L}*',
    'sammanställ\\p{L}*|bearbet\\p{L}*|analys\\p{L}*|uppfölj\\p{L}*|följ(?:s|er)\\s+upp|redovis\\p{L}*|rapporter\\p{L}*|publicer\\p{L}*|\\p{L}*beslut\\p{L}*|anta(?:s|gen|get|git)?|antogs|fastställ\\p{L}*|behandla\\p{L}*|expedier\\p{L}*',
    'meddela[st]?(?!\\s+(?:era|sina|dina|oss)\\s+synpunkter)|avst(?:å\\p{L}*|od)|avböj\\p{L}*|påminn\\p{L}*|hör(?:a)?\\s+av|återkommer|anser|föreslå\\p{L}*|bedöm\\p{L}*|menar|innebär|fram(?:går|håller)|(?:vara|är)\\s+(?:klar|färdig)\\p{L}*|finn(?:s|as)|tillgänglig\\p{L}*|hålls|ska\\s+få',
    'träd(?:er|a|de)|ikraft\\p{L}*|gäll(?:er|a|de)|inför(?:d|t|s|as|a)?|genomför\\p{L}*|handlingsplan\\p{L}*',
    '(?:utkast|förslag)(?:et)?\\s+till\\s+(?:remiss)?(?:svar|yttrande)\\p{L}*|underlag\\p{L}*|handlingar(?:na)?|\\p{L}*skrivelse\\p{L}*|ansvar\\p{L}*|svarar?s?\\s+för',
    '(?:skicka|sänd)(?:s|des|r)?\\s+ut|går\\s+ut\\s+på|skickades|sändes|utsän\\p{L}*|utskick\\p{L}*|remissutskick\\p{L}*|utskriv\\p{L}*|remissdatum|remitter\\p{L}*(?!.{1,100}?\\sför\\s+(?:yttrande|svar|synpunkter)(?!\\p{L}))|börja\\p{L}*|inled\\p{L}*|start\\p{L}*|öppna(?:r|de|s|des)',
    'tidigare|ursprunglig\\p{L}*|i\\s+stället|istället|överklag\\p{L}*',
    'questions?|regist(?:er|ration)|meetings?|enters?|publish\\p{L}*|adopt\\p{L}*|decisions?|previous\\p{L}*',
  ].join('|'),
);

/** Before such a day, those who are to answer have time: "Ni har fram till den 15 mars på er att svara." */
export const hasUntil =
  /(?<!\p{L})har\s+(?:(?:nu|tid)\s+)?(?:på\s+(?:er|dig|sig)\s+)?(?:fram\s+)?(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?)$/iu;

/** The whole of a remiss, from a day to a day. */
export const isSentOut = /(?<!\p{L})remitteras(?:\s+under(?:\s+(?:tiden|perioden))?)?\s*$/iu;

/** Only what one does with an answer that the sentence before has named: "Skicka dem till …". */
export const handingIn = word(
  '(?:skicka|lämna|mejla|maila|e-posta|sänd|posta)[sr]?\\s+(?:dem|det|den|in|via|till|svar\\p{L}*)|gör\\s+det|inkom\\p{L}*|komma?\\s+in|kommit\\s+in|svara',
);

/** What answers are about, up to the verb: "synpunkter på handlingsplanen lämnas". */
export const object = new RegExp(
  `(?<=(?<!\\p{L})(?:${answer}))\\s+(?:på|över|kring|angående|avseende|gällande|rörande|med anledning av|on)\\s.{1,150}?(?=\\s(?:ska|skall|bör|kan|lämna|skicka|sänd|tas|mottas|önskas|emotses|behöv|inkom|senast|till och med|fram till|före|innan|should|must|by)|$)`,
  'iu',
);

/** Behind a day that is said for some, the next is said for others: "15 mars (kommuner), 15 april (regioner)". */
export const forOthers =
  /^\s*(?:\([^()]{1,60}\)|(?<!\p{L})(?:för|och|samt|eller|resp\.?|respektive|den|övriga|andra)(?!\p{L})|(?:kommuner|regioner|myndigheter|nämnder|förvaltningar|organisationer|länsstyrelser|föreningar|bolag)(?:na)?(?!\p{L})|\p{L}+(?:nämnden|styrelsen|förvaltningen)|[\s,;:/(])+$/iu;
