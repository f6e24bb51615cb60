import type { outgoingSv } from '../../sv/own-pages/outgoing.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`;
const points = (count: number) => counted(count, 'point', 'points');

export const outgoingEn: Spoken<typeof outgoingSv> = {
  settings: 'Layout',
  form: 'Document',
  forms: {
    sammanstallning: {
      name: 'Summary of the answers',
      what: 'A memo of who has answered, what they say and what is done about it. In Swedish.',
    },
    iso: { name: 'ISO/IEC/CEN', what: 'The form, with the decisions under “Observations of the secretariat”.' },
    yttrande: { name: 'Joint answer', what: 'A letter made of the answers of your own departments. In Swedish.' },
  },
  order: 'Order the points by',
  orders: { instans: 'Responding body', section: 'Section of the document', group: 'Group' },
  appendix: 'Appendix with all points of each answer',
  appendixTwice: 'Ordered by responding body, the text already has them so.',
  notes: 'Include your notes',
  notesWhat: 'They get a column of their own. Otherwise they stay here.',
  names: 'Say who agrees with each wording',
  matterHow: 'Comes first in the document. If empty: the name and sender of the consultation.',
  saved: 'Saved.',
  sheet: 'Sheet in the preview',
  points,
  before: 'Before you save',
  allDone: 'Everything is gone through, taken and decided.',
  open: (count) =>
    `${counted(count, 'paragraph has', 'paragraphs have')} not been gone through. There may be points in them that are left out.`,
  suggested: (count) =>
    `${counted(count, 'suggested point has', 'suggested points have')} not been taken, and ${count === 1 ? 'is' : 'are'} left out.`,
  nobodys: (count) =>
    `${counted(count, 'answer has', 'answers have')} no responding body. The document says “Okänd remissinstans”.`,
  otherRemiss: (count) =>
    `${counted(count, 'answer seems to be about another referral and isn’t counted', 'answers seem to be about another referral and aren’t counted')}. Say at the answer whether it is the right one.`,
  unconfirmed: (count) =>
    `${counted(count, 'answer has', 'answers have')} a position that is only suggested. It isn’t in the document until you have confirmed it.`,
  textless: (count) => `${counted(count, 'answer has', 'answers have')} no text. The points can’t be quoted.`,
  undecided: (count) =>
    `${points(count)} ${count === 1 ? 'has' : 'have'} no response that says what is done about ${count === 1 ? 'it' : 'them'}.`,
  proposed: (count) => `${points(count)} ${count === 1 ? 'has' : 'have'} only a proposed response, and no decision.`,
  unworded: (count) =>
    `${counted(count, 'section has', 'sections have')} no joint wording. The departments’ own words are quoted there.`,
  conflicts: (count) =>
    `${counted(count, 'section has', 'sections have')} both support and criticism, or criticism of different kinds.`,
  internalSaid: (count) =>
    `${points(count)} ${count === 1 ? 'tells' : 'tell'} how your own boards deal with the answer. Write a joint wording without it, or split the point under Go through.`,
  stanceless: 'The overall position is missing. Choose it under “Edit” at The case.',
  ofAnswer: (who, count) => `${who} (${numbers.format(count)})`,
  toDecide: 'Go to Groups',
  noAnswers: 'No answers have come in yet.',
  noAnswersHow: 'Add the answers under Responding bodies. Here they become a summary.',
  noPoints: 'No points have been taken yet.',
  noPointsHow: 'Take points under Go through. What is only suggested is left out.',
  noOwn: 'None of your own has answered.',
  noOwnHow: 'Choose which are your own, under Document. Their answers become a joint one.',
  ours: 'Your own',
  oursWhat: 'The joint answer is made of their answers.',
  notMade:
    'The document couldn’t be made. The answers are untouched. Choose another document or order, or reload the page.',
  making: 'Making the document …',
  joint: 'Joint wordings',
  jointHow: 'Choose which points a wording is based on. Write it yourself, or take the words of an answer.',
  jointProgress: (done, total) => `${numbers.format(done)} of ${numbers.format(total)} sections have a joint wording.`,
  moreParts: (left) => `Show more sections (${numbers.format(left)} left)`,
  conflict: 'Different positions',
  conflictIn: (parts) => `Other positions under ${new Intl.ListFormat('en').format(parts.map((part) => `“${part}”`))}`,
  internal: 'Your own procedure: it doesn’t belong in the letter.',
  seeAlso: (parts) => `See also ${new Intl.ListFormat('en').format(parts.map((part) => `“${part}”`))}.`,
  agrees: (who) => `Agrees: ${who}`,
  useWords: 'Use these words',
  useWordsOf: (who) => `Use the words of ${who}`,
  wording: 'Joint wording',
  wordingOf: (name) => `Joint wording, ${name}`,
  whoAgrees: (names) => `Agree: ${new Intl.ListFormat('en-GB').format(names)}.`,
  chooseSome: 'Choose at least one point that the wording is based on.',
  writeSome: 'Write a wording.',
  saveWording: 'Save the wording',
  saveWordingOf: (name) => `Save the wording, ${name}`,
  removeWording: 'Remove the wording',
  removeWordingOf: (name) => `Remove the wording, ${name}`,
  textGone: 'The text of the answer isn’t kept any more.',
};
