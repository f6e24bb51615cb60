/**
 * All words that may occur in a clause that states the last day to answer, by their role in it. The list is closed: a word
 * with no role here may mean that the day is for something else, so its clause gives no day. A blank is any white space.
 */
import { addressPhrases, officePhrase } from './deadline-addresses.ts';

export type Role =
  /** What is answered: of every answer, or of one that may be to an invitation as well; and the verbs for it. */
  | 'answer'
  | 'reply'
  | 'answerVerb'
  | 'replyVerb'
  | 'answerIt'
  | 'answers'
  | 'answered'
  | 'forAnswer'
  /** How it gets there: "lämna", "lämnar", "lämnas", "(vara) inne". */
  | 'hand'
  | 'hands'
  | 'handIt'
  | 'handed'
  | 'be'
  | 'there'
  /** Who asks, and who is asked. */
  | 'we'
  | 'wants'
  /** The same, and on the day: "behöver vi ha". What is received on a day is handed in there. */
  | 'needs'
  | 'asks'
  | 'invited'
  | 'organisation'
  | 'some'
  | 'bidden'
  | 'must'
  | 'ifWanted'
  /** What is sent out, and its time. */
  | 'remiss'
  | 'thing'
  | 'remitted'
  | 'toYou'
  | 'onRemiss'
  | 'open'
  | 'time'
  | 'lastDay'
  | 'dayNoun'
  | 'ends'
  | 'runs'
  | 'over'
  | 'is'
  | 'has'
  | 'moved'
  | 'respite'
  | 'moreTime'
  | 'instead'
  | 'with'
  /** What is done with the answers afterwards. */
  | 'then'
  /** A day that is only wished for, and the last one against it. */
  | 'gladly'
  | 'rather'
  | 'but'
  | 'duration'
  /** Before the day. */
  | 'by'
  | 'before'
  | 'until'
  | 'to'
  /** What may stand anywhere. */
  | 'object'
  | 'where'
  | 'of'
  | 'filler';

const whose =
  '(?:(?:er[at]?|edra|edert|din|ditt|dina|sitt|sina|det|de|den|alla|samtliga|eventuell(?:a|t)|skriftlig[at]?|(?:remiss)?instans(?:en|ernas)s?|nämndernas|nämndens|bolagens|ett|några|your|the|any|all|written) )*';
const answers =
  'remissvar(?:et|en)?|(?:remiss)?yttrand(?:e[nt]?|ena)|synpunkt(?:er(?:na)?)?|kommentar(?:er(?:na)?)?|inspel(?:en)?|comments?|views|feedback';
const replies = 'svar(?:et|en)?|responses?|repl(?:y|ies)|återkoppling';
const several = (nouns: string) =>
  `${whose}(?:${nouns})(?:(?:,| och| eller| samt| and| or) ${whose}(?:${answers}|${replies}))*`;

/** What is sent out for comments; "cykelplanen" is one as well. */
const ofThing =
  '(?:(?:ny(?:a|tt)?|bifoga(?:d|t|de)|rubricera(?:d|t|de)|reviderad(?:e)?|föreslagna|ovanstående|nämnda|aktuell[at]?|vår[at]?|detta|denna|den|det|the|our) )*';
const remiss =
  '(?!intern)\\p{L}*remiss(?:en|versionen|underlaget|materialet|handlingarna)|(?:denna|rubricerad|bifogade?|vår|aktuell|ovanstående|nämnda) remiss';
const things = `(?:vår|ny|bifogad|rubricerad|reviderad) (?:nya? )?\\p{L}*(?:plan|strategi|policy|norm|vägledning)|${ofThing}(?:${remiss}|(?!medborgar|besluts|budget)\\p{L}*(?:förslag|utkast)(?:et)?|\\p{L}*(?:strategin|planen|programmet|promemorian|betänkandet|föreskrifterna|riktlinjerna|policyn|ramverket|översynen|utredningen|vägledningen|överenskommelsen)|betänkande|promemoria|ärendet|dokumentet|materialet|(?:SOU|Ds) \\d{4}:\\d+|proposal|draft|consultation|strategy|plan|report)`;
/** "om ny plan för äldreomsorgen": the words of its name, up to the verb or the last day; never those who are asked. */
const groups =
  'kommuner|regioner|nämnder|föreningar|myndigheter|förvaltningar|organisationer|länsstyrelser|bolag|privatpersoner|övriga|andra';
const named = (by: string) =>
  `(?: \\([^()]{1,40}\\)| (?:${by})(?: (?!(?:ska|skall|bör|kan|får|är|har|måste|från|som|senast|till|in|och med|innan|före)(?!\\p{L})|lämna|skick|sänd|önskas|\\d|${groups})[\\p{L}\\d-]+){1,7}?(?= (?:ska|skall|bör|kan|måste|lämnas|skickas|önskas|senast|till och med|tas|emotses|mottas)(?!\\p{L})))`;
const withName = `${ofThing}(?:förslag|utkast)(?:et)?${named('till')}|(?:${things})(?: av (?:${things}))?${named('om|för|of')}?`;

/** "Remiss av ny plan för äldreomsorgen med svarstid till …": its name goes up to its time. */
const timeOfIt = 'med(?: en)?(?= (?:svars|remisst|yttrandet|sista |senaste ))';
const withTime = `(?:remiss(?:en)?|betänkandet|promemorian|utredningen|(?:förslag|utkast)(?:et)?)(?: från \\p{L}+)?(?: (?!(?:ska|skall|bör|kan|får|är|har|hade|var|måste|från|inte|ej|förra|tidigare|senast|innan|före|intern\\p{L}*|\\p{L}+(?:as|ades|des)|${groups})(?!\\p{L})|\\d)[\\p{L}\\d-]+){1,12}?(?: \\((?:SOU|Ds) \\d{4}:\\d+\\))?(?=,?(?: på remiss)? ${timeOfIt})`;

const newOne = '(?:(?:ny|nytt|förlängd|the) )?';
const time = [
  `${newOne}(?:remissens )?(?:remiss(?:tid|period|frist|omgång)(?:en)?(?:s (?:slut|utgång))?|svars(?:tid|period|frist|dag)(?:en)?|svarsdatum(?:et)?|yttrandetid(?:en)?)`,
  'tid(?:en)? för (?:remissen|yttrande|svar|synpunkter)',
  `${newOne}(?:sista|senaste) (?:svars|remiss|inlämnings)(?:dag(?:en)?|datum(?:et)?)`,
  'remissinstanserna har tid på sig',
  '(?:the )?(?:consultation(?: period)?|response deadline)',
].join('|');
const lastDay = `${newOne}(?:(?:sista|senaste|nytt|ny|rätt) (?:dag(?:en)?|datum(?:et)?|tidpunkt(?:en)?)|(?:last|final|closing) (?:day|date)|deadline(?:n)?)|(?:dag|datum)(?= för (?:remissvar|svar|synpunkter|yttrande))`;
const changed =
  '(?:förläng(?:d|t|ts|s)|(?:fram)?flytta(?:d|t|ts|s)(?: fram)?|ändra(?:d|t|ts|s)|senarelag(?:d|t|ts)|skju(?:ts|tits|ta) (?:fram|upp))';

const chance = '(?: härmed| nu| också| därmed)*(?: tillfälle| möjlighet| chans)';
const ability = 'ska|skall|bör|måste|kan|får|vill|should|must|may|can|shall';
export const hourOf =
  '(?:kl(?:\\.|ockan)? ?\\d{1,2}(?:[.:]\\d\\d)?|\\d{1,2}[.:]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|(?:12 )?noon|midday|midnatt|midnight)(?: (?:CET|CEST|GMT|UTC))?';
/** "Before noon on the day" is on the day. These words alone may be those of an invitation. */
const partOfDay =
  '(?:lunch(?:tid)?|middag|kvällen|(?:kontors|arbets|kontorsarbets)?(?:tidens|dagens|tids) slut|(?:the )?(?:close|end) of (?:business|play|the (?:working )?day|day))';
const weekday = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Where two are as long as each other, the first counts. */
export const phrases: [role: Role, pattern: string][] = [
  ['answer', several(answers)],
  ['reply', several(replies)],
  ['answerVerb', 'yttra (?:sig|er|dig)|tycka? till|comment'],
  ['replyVerb', 'svara|respond(?:ing)?|reply'],
  ['answerIt', 'besvara'],
  ['answers', 'svarar|yttrar (?:sig|er|dig)'],
  ['answered', 'besvaras|(?:vara|ha) besvara(?:d|t|ts)'],
  ['forAnswer', 'för (?:yttrande|svar|synpunkter)'],
  [
    'hand',
    '(?:in)?lämna(?: in)?|(?:in)?lämn(?:ing|ande) av|(?:in|över)?skicka(?: in| över)?|(?:in|över)?sända?(?: in)?|mejla(?: in)?|maila(?: in)?|e-?posta|posta|avge|inge|(?:inkomma|kom(?:ma)? in) med|framföra?|submit(?:ting)?|send(?:ing)?|provide',
  ],
  ['hands', '(?:in)?lämnar(?: in)?|skickar(?: in)?|inkommer med|kommer in med|avger'],
  [
    'handIt',
    'gör(?:a| ni| du)? det|(?:lämna|skicka|sända?|mejla|maila|posta)(?: in)? (?:dem|det|den|svarsformuläret|(?:ett )?(?:mejl|mail|e-post|brev))',
  ],
  [
    'handed',
    '(?:in)?lämnas(?: in)?|(?:in)?skickas(?: in)?|(?:in)?sänd(?:s|as)(?: in)?|(?:av|in)ges|ges in|mejlas|mailas|e-?postas|önskas|efterfrågas|emotses|motta(?:ge)?s|tas(?: tacksamt| gärna)? emot|inkomm(?:a|er)|komm(?:a|er) in|nå|är välkomna|are (?:welcome|invited)|reach|välkomnas',
  ],
  ['be', 'vara|ha|be'],
  [
    'there',
    'till ?handa|inne|inkom(?:na|men|met|mit)|kommit in|(?:in)?lämna(?:t|d|de|ts|ts in)|(?:in)?skicka(?:d|t|de|ts|ts in)|framme|mottagits|mottagna|registrerat|insän(?:da|t)|submitted|sent|received|made',
  ],
  ['we', 'vi|jag|undertecknad|we'],
  ['needs', '(?:vill|behöver) vi ha(?: in)?'],
  [
    'wants',
    '(?:vill|skulle vilja)(?: vi)?(?: gärna)? (?:ha(?: in)?|få in|ta del av)|önskar(?: vi)?(?: gärna)?(?: få)?(?: in| ta del av)?|behöver(?: vi)?(?: ha| få)?(?: in)?|emotser(?: vi)?|ser(?: vi)?(?: gärna)? fram (?:emot|mot)|tar(?: vi)?(?: gärna| tacksamt)? emot|uppskattar|ber om|(?:är )?tacksam(?:ma)? (?:för|om vi får)(?: in)?|(?:would )?(?:welcome|appreciate)|invite',
  ],
  [
    'asks',
    '(?:ber|uppmanar|inbjuder|bjuder in)(?: vi)? (?:er|dig)(?: vänligen| härmed)?(?: att| om)?|vill(?: vi)? att|önskar att|ser(?: gärna)? att|ask you to|invite you to',
  ],
  [
    'invited',
    'ni|du|man|er (?:nämnd|organisation|kommun|myndighet|förening)|(?:alla |samtliga )?(?:remiss)?instans(?:en|erna|er)|(?:nämnd(?:en|erna)|bolag(?:et|en))(?: och (?:nämnderna|bolagen))?|you',
  ],
  [
    'organisation',
    `(?:kommun|region|myndighet|förening)(?:en|erna|arna)|förvaltningarna|registratorn?|${officePhrase}`,
  ],
  ['some', `(?:(?:från|för) )?(?:(?:länets|statliga|kommunala|övriga|andra|berörda) )?(?:${groups})(?:na|en)?`],
  [
    'bidden',
    `(?:ombe(?:ds|des)|uppmanas|anmodas|inbjuds|bjuds in)(?: härmed| nu| vänligen)*(?: att)?|(?:ber?eds|ges|får|erbjuds|har(?: härmed| nu)? (?:getts|givits|beretts|fått)|har)${chance}(?: att| till)?|är(?: varmt| också)* väl(?:komna|kommen)(?: att| med)|väl(?:komna|kommen) (?:att|med)`,
  ],
  ['must', ability],
  ['ifWanted', '(?:om )?(?:(?:vill|önskar) (?:ni|du)|(?:ni|du) vill|(?:den|de|ni) som vill)'],
  ['time', time],
  ['lastDay', lastDay],
  ['remiss', `${ofThing}(?:${withTime}|${remiss}|remiss)`],
  ['with', timeOfIt],
  ['thing', things],
  ['toYou', 'till (?:er|dig)'],
  ['remitted', 'över(?:sänds|lämnas)|(?:har )?(?:remitterat|beslutat)|remitterar|remitteras|beslutade|har fått'],
  ['onRemiss', '(?:är |ligger |finns )?(?:nu )?(?:ute )?på remiss'],
  ['open', 'pågår|är(?: nu)? öppen(?: för)?|är(?: nu)? ute|is open'],
  ['dayNoun', '(?:slut)?datum(?:et)?|dag(?:en)?|(?:tids)?frist(?:en)?|tiden|date'],
  [
    'ends',
    '(?:(?:går|gick|löper|löpte)(?: nu)? ut|slutar|slutade|utgår|upphör|avslutas|avslutades|stänger|stängde|stängs|ends?|closes?|expires?)(?: on)?',
  ],
  ['runs', 'löper|pågår|sträcker sig|runs'],
  [
    'over',
    'under(?: perioden| tiden)?|perioden|mellan|från(?: och med)?|fr\\.? ?o\\.? ?m\\.?|from|during|between|dvs\\.?|d\\. ?v\\. ?s\\.',
  ],
  ['is', 'är(?: nu)?(?: satt)?|blir|gäller|is'],
  ['has', 'har(?: nu)?(?: tid)?(?: på (?:er|dig|sig))?'],
  [
    'moved',
    `(?:(?:är|har) (?:nu )?)?(?:blivit )?${changed}(?: med \\p{L}+ (?:veckor|månader|dagar))?|(?:har beslutat att )(?:förlänga|senarelägga|flytta(?: fram)?|skjuta (?:fram|upp))`,
  ],
  ['respite', '(?:har )?(?:fått|beviljats) (?:anstånd|uppskov) med (?:svaret|yttrandet|remissvaret)'],
  ['moreTime', '(?:har )?(?:fått|beviljats) (?:anstånd|uppskov)'],
  [
    'instead',
    'i ?stället för|tidigare(?: var)?|förut|(?:var )?ursprungligen|var(?: tidigare)?|och inte|instead of|was',
  ],
  [
    'then',
    `(?:in)?för (?:beslut|behandling|beredning|ställningstagande|sammanträdet?|mötet|nämndens (?:sammanträde|möte|beslut))(?: (?:i|av|vid|på) (?:${officePhrase}|nämnden|styrelsen|(?:sitt |nästa )?(?:sammanträdet?|mötet)))?`,
  ],
  ['gladly', 'gärna|om möjligt|if possible'],
  ['rather', 'helst|preferably'],
  ['but', 'men|but'],
  ['duration', '(?:\\d{1,2}|en|två|tre|fyra|fem|sex|åtta|tio|tolv) (?:månader|månad|veckor|vecka|dagar)'],
  [
    'by',
    `(?:senast )?(?:före|innan|before) (?:${hourOf}|${partOfDay})(?: på)?|(?:allra )?senast|(?:no|not) later than|by|(?:före|innan) (?:utgången|slutet) av`,
  ],
  ['before', 'före|innan|before'],
  ['until', 'fram till(?: och med)?|till och med|t\\.? ?o\\.? ?m\\.?|tills|until'],
  ['to', 'till'],
  ['object', `(?:på|över|kring|om|i|angående|avseende|gällande|rörande|med anledning av|on|regarding) (?:${withName})`],
  ...addressPhrases.map((pattern): [Role, string] => ['where', pattern]),
  ['of', 'av|of|daterad'],
  [
    'filler',
    `den|det|de|dem|the|viktig(?:t|a)?|värdefull(?:t|a)?|on|to|for|att|för|i|och|eller|samt|and|härmed|dock|nu|redan|också|även|tacksamt|tacksam|vänligen|snarast|skriftlig(?:t|en)|digitalt|elektroniskt|hej|obs|please|observera|tänk på|notera|sammanfattningsvis|enligt (?:remissmissivet|missivet|remissen)|rättelse|tack|så(?: här)?|när|på (?:er|dig|sig)|(?:(?:vid|at) )?${hourOf}|${weekday}|(?:vecka|v\\.?) ?\\d{1,2}|(?<=\\d,?\\s)vid lunch(?:tid)?`,
  ],
];
