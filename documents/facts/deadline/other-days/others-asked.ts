/** Signs near a day that it is for others, or for another answer than one to the remiss. */
import { daysIn } from '../wording/days.ts';
import { type Part, partsIn } from '../wording/parts-in.ts';

/** A list that can't be complete: it may rule out a day that was found, never add one. */
const invitations =
  /(?<!\p{L})(?:inbjud\p{L}*|inbjuden|bjud(?:er|s)|väl(?:komna|kommen)\s+(?:på|till)|kallelse\p{L}*|\p{L}*(?:träff|möte|workshop|seminari|webbinari|webinar|konferens|hearing|frukost|lunch|middag|utbildning|kurs|enkät|undersökning|föreläsning|skrivelse|föreläggande|anmäl|motion|medborgarförslag|interpellation|klagomål)\p{L}*|delta(?:r|ga|gande)?|medverka\p{L}*|o\.?s\.?a|invitation|meeting|survey)(?!\p{L})/iu;
export const isInvitation = (text: string) => invitations.test(text);

/** "Svar på remissen lämnas inte." */
export const isDenied = (text: string) => /(?<!\p{L})(?:inte|ej|not)(?!\p{L})/iu.test(text);

/** An answer that is made together goes to those who write it. */
const internal =
  /(?<!\p{L})(?:intern(?:t|a|remiss\p{L}*)?|samordna\p{L}*|(?:gemensamt|samlat|vårt|kommunens|regionens)\s+(?:\p{L}+\s+)?(?:svar|yttrande|remissvar)|avsluta(?:d|de))(?!\p{L})/iu;
export const isInternal = (text: string) => internal.test(text);

export const remissWords = /remiss|remitter|yttra|synpunkter|samråd|svars(?:tid|dag)|consultation|comments/iu;
export const isOfRemiss = (text: string) => remissWords.test(text);

export const someWords =
  /(?<!\p{L})(?:kommuner|regioner|nämnder|bolag|föreningar|myndigheter|förvaltningar|organisationer|länsstyrelser|privatpersoner|övriga|andra)(?:na|en)?(?!\p{L})/iu;
export const namesSome = (text: string) => someWords.test(text);

/** "Kommuner har dock tid till den 1 april." */
const ofTime =
  /(?<!\p{L})(?:tid|dock|i\s?stället|istället|längre|\p{L}*svar(?:ar|a|et|en|stid|stiden)?|synpunkter|yttra\p{L}*|remisstid(?:en)?)(?!\p{L})/iu;
export const isTimeOfSome = (sentence: string) => namesSome(sentence) && ofTime.test(sentence);

/** "Slutligt svar senast den 1 april": one kind of answer has its own time. */
const kindOfAnswer =
  /(?<!\p{L})(?!(?:internt|interna|skriftligt|skriftliga|ert|era|ditt|dina|sitt|sina|vårt|våra|ett|eventuella|alla|på|till)\s)\p{L}+[tae]\s+(?:remiss)?(?:svar|yttrande|synpunkter)(?:et|en|na)?\s(?:[^.]{0,40}\s)?(?:senast|till\s+och\s+med)\s/iu;
export const isOtherKind = (sentence: string) => kindOfAnswer.test(sentence);

const sentOut =
  /plan|strategi|program|policy|riktlinj|promemori|betänkande|föreskrift|utredning|förordning|vägledning|SOU|Ds\s|lagen/iu;
/** Under a heading that names neither a remiss nor what may be one, answers are asked to something else: an appeal, a survey. */
export const isOfOther = (heading: string) =>
  heading !== '' && !isRemissLike(heading) && !sentOut.test(heading) && !isKnown(heading);

/** When what is sent out is decided, and nothing else: "Planen beslutas av nämnden den 15 juni 2027." Nobody answers that. */
const decision =
  /^\W*(?:(?:de[nt]|nya)\s+)*(?:(?!medborgar|besluts|budget)\p{L}*(?:förslaget|planen|strategin|programmet|policyn|riktlinjerna|promemorian|föreskrifterna|vägledningen|överenskommelsen)\s+(?:besluta(?:s|des)|anta(?:s|gs)|antogs|fastställ(?:s|des))|beslut\s+(?:fattas|tas|väntas))(?:\s+(?:av|i|under|den|(?:kommun|region)?fullmäktige|regeringen|riksdagen|\p{L}*(?:nämnden|styrelsen|direktionen)|våren|sommaren|hösten|vintern|början|mitten|slutet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\d{1,4}(?:[-/]\d{1,4}){0,2}))*[.\s]*$/iu;
export const isDecision = (sentence: string) => decision.test(sentence);

const outright = /remiss|remitter|samråd|consultation/iu;
/** Says the text in so many words that it is a remiss? "Yttrande" and "synpunkter" are asked for elsewhere too. */
export const namesRemiss = (text: string) => outright.test(text);

/** Of a document, or of a table with its headings. */
const evidence =
  /remiss|remitter|yttra|synpunkt|samråd|dnr|diarie|(?<!\p{L})ärende|instans|utskick|skickat|förslag|consultation|comments/iu;
export const isRemissLike = (text: string) => evidence.test(text);

const asksForAnswers = new Set<Part['role']>([
  'answer',
  'reply',
  'answerVerb',
  'replyVerb',
  'answered',
  'time',
  'onRemiss',
]);

/** Does a sentence or a heading ask for answers, and hold nothing else? */
export function asksAlone(text: string): boolean {
  return knownParts(text)?.some(({ role }) => asksForAnswers.has(role)) ?? false;
}

export const isKnown = (text: string) => knownParts(text) !== undefined;

function knownParts(text: string): Part[] | undefined {
  return text.length > 400 ? undefined : partsIn(text, daysIn(text));
}

const ofRemisses = new Set<Part['role']>([
  'answer',
  'answerVerb',
  'answers',
  'answered',
  'time',
  'remiss',
  'thing',
  'object',
  'forAnswer',
]);

/** "Svara senast …": an answer to an invitation is asked for in the same words. */
export const isForAnyAnswer = (parts: readonly Part[]) => !parts.some(({ role }) => ofRemisses.has(role));
