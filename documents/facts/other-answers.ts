/**
 * Words as a remiss has them for answers to it, where others answer, or something else is answered: an invitation, a survey, a
 * letter from an ombudsman; and what is done with an answer, or said to those who sent one.
 */
import { isDoneElse } from './other-verbs.ts';

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

const answer = '(?:(?:remis)?svar(?:et|en)?|(?:remiss)?yttrand(?:e[nt]?|ena)|synpunkt(?:er(?:na)?)?)';
const someWords = '(?:\\p{L}+\\s+){0,2}?';

/** Where the day is for those who come to a meeting. */
const attendance =
  'inbjud\\p{L}*|inbjuden|kallelse\\p{L}*|delta(?!\\s+i\\s+(?:remiss|samråd)\\p{L}*)|deltar|deltagande\\p{L}*|närvar\\p{L}*|\\p{L}*träff(?:en)?|komma\\s+på|passar|medverka[nr]?\\p{L}*';

/** What is answered is no remiss. */
const toOthers = [
  `(?:svar(?:et|en)?|svara|besvara[sr]?|yttrande|synpunkter)\\s+(?:på|över|med\\s+anledning\\s+av)\\s+${someWords}(?:\\p{L}*skrivelse|\\p{L}*enkät|revision|granskning|föreläggande|tillsyn|brev|mejl|begäran|överklag|anmälan|anmälning|ansök|upphandling|anbud|förfrågan|undersökning|klagomål|inbjud)\\p{L}*`,
  'svara?\\s+på\\s+(?:era|inkomna|ställda|dina)\\s+frågor\\p{L}*',
  '(?<!(?:i|via|genom)\\s)\\p{L}*enkät(?:en|er|erna)?\\s+(?:ska\\s+|bör\\s+)?(?:besvara|fyll|svara|är|pågår|stäng|öppn)\\p{L}*',
  `(?:besvara|fyll(?:a|er)?\\s+i)\\s+${someWords}\\p{L}*enkät\\p{L}*`,
  '(?:JO|JK|IVO|DO|EU|kommissionen|\\p{L}+ombudsmannen)(?::?s)?\\s+(?:remiss|skrivelse|begäran|fråg)\\p{L}*',
  'klagomål(?:en)?(?:\\s+och\\s+synpunkter(?:na)?)?\\s+(?:ska|skall|bör|besvara|hanter|utred|lämna)\\p{L}*|synpunkter\\s+och\\s+klagomål',
];

/** Who answers is above the one who asks. */
const byOthers = [
  `(?:yttra|yttrar|svara|svarar|lämna[rs]?|avge[rs]?|överlämna[rs]?|${answer})\\s.*?(?<!\\p{L})till\\s+(?:regeringen|patientnämnden|riksdagen|EU|EU-\\p{L}+|(?:europeiska\\s+)?kommissionen|JO|JK|IVO|\\p{L}+inspektionen|\\p{L}+ombudsmannen)`,
  'svara[r]?\\s+(?:regeringen|riksdagen|EU|kommissionen|JO|JK|IVO|\\p{L}+inspektionen|\\p{L}+ombudsmannen)',
  '(?<!remissinstans\\p{L}*\\s)(?:lämnar|avger|överlämnar|skickar|sänder)\\s+(?:därefter\\s+|sedan\\s+)?(?:sitt|sina)\\s+(?:\\p{L}+\\s+)?' +
    answer +
    '\\s+(?:vidare\\s+)?till\\s+(?:\\p{L}*departement\\p{L}*)',
  '(?:regeringen|riksdagen|kommissionen|JO|JK)\\s+(?:ska|skall|bör|svarar|lämnar|avger|yttrar)',
];

/** What is said to those who have answered. */
const toSenders = [
  'bekräfta[rs]?|bekräftelse\\p{L}*|återkoppla[rs]?',
  `återkoppling(?:en)?\\s+(?:på|om|kring|av|till)\\s+(?:era?t?|de|alla|inkomna|lämnade|${answer})`,
  'återkoppling(?:en)?\\s+(?:ges|får)|(?:får|ger|fått)\\s+(?:\\p{L}+\\s+)?(?:svar|återkoppling|besked)',
  `${answer}\\s+(?:ska\\s+|bör\\s+|kommer\\s+att\\s+)?(?:besvaras|bemöts?|bemötas|kommenteras|diarieförs|diarieföras|registreras)`,
];

/** What is done with an answer before it is sent, or beside it. */
const atHome = [
  'justera\\p{L}*|justering\\p{L}*|underteckna\\p{L}*|signera\\p{L}*|protokoll\\p{L}*|slutför\\p{L}*|översätt\\p{L}*|gallra\\p{L}*|arkivera\\p{L}*|sammanfatt\\p{L}*|redogör\\p{L}*|igenom|tas\\s+fram|sker|förs\\s+in|lämnas\\s+över|ställning\\s+till|trycks|svarat\\s+på|del(?:en|ar|arna)?\\s+av\\s+(?:remis)?(?:svar|yttrand)\\p{L}*|ta(?:s|gits|git)\\s+om\\s+hand',
  `(?:innehålla|innehåller|omfatta|beakta|inkludera|utifrån|bygga\\s+på|hänsyn\\s+till|baserad?\\s+på)\\s+${someWords}${answer}`,
];

const isAttendance = word(attendance);
const other = word([attendance, ...toOthers, ...byOthers, ...toSenders, ...atHome].join('|'));
/** What comes along with an answer is named first where it is meant. */
const beside = /^\W*(?:eventuella\s+|övriga\s+)?(?:bilag|frågeställning|komplettering)\p{L}*\s/iu;
/** What is about an answer, and is none: "En kvittens på ert yttrande skickas". */
const aboutAnswer =
  /^\W*(?:ett?\s+)?(?!(?:tid|tillfälle|möjlighet|\p{L}*dag|\p{L}*dagen|\p{L}*datum|deadline)\s)(?:\p{L}+\s+){1,2}(?:på|för|om|av|till)\s+(?:arbetet\s+med\s+)?(?:er|ert|era|ditt|dina|vårt|våra)?\s*(?:(?:remis)?svar(?:et|en)|(?:ert|era|ditt|dina)\s+\p{L}+|(?:remiss)?yttrand(?:et|ena)|synpunkterna)\s+(?:\p{L}+\s+){0,2}\p{L}+s\s/iu;

/** A clause ends the words that belong to the day. */
const clause = /[;.]|,\s|\s(?:så|varefter|därefter)\s/u;

/** @param tail behind the day */
export function isOtherAnswer(own: string, tail: string): boolean {
  const nearest = own.split(/[;.]\s/).at(-1) ?? '';
  const rest = tail.split(clause)[0] ?? '';
  if (beside.test(nearest) || aboutAnswer.test(nearest) || isDoneElse(nearest, rest)) return true;
  return other.test(nearest) || isAttendance.test(rest);
}

/** "Vill ni komma till träffen? Svara senast …" */
const answerAlone = /^\W*(?:svara|svar|ert\s+svar)\s.{0,20}$/iu;
const meeting = word(`${attendance}|\\p{L}*(?:möte|seminari|webbinari|konferens|hearing)\\p{L}*`);

/** @param before the sentence before, or the heading */
export const isAnswerToInvitation = (own: string, before: string) => answerAlone.test(own) && meeting.test(before);
