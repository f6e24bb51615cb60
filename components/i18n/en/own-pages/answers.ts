import { measuresIn } from '../../measures.ts';
import type { answersSv } from '../../sv/own-pages/answers.ts';
import type { Spoken } from '../../translated.ts';
import { stancesEn } from '../shared/stances.ts';

const numbers = new Intl.NumberFormat('en-GB');
const { date } = measuresIn('en');
const onDay = (words: string, day: string | undefined) => (day ? `${words} ${date(day)}` : words);

export const answersEn: Spoken<typeof answersSv> = {
  views: 'Views',
  view: {
    instanser: 'Responding bodies',
    'go-through': 'Go through',
    groups: 'Groups',
    matrix: 'Matrix',
    outgoing: 'Summarise',
  },
  overall: {
    ...stancesEn,
    avstår: 'Declines to answer',
    oklart: 'Unclear',
  },
  suggestedOverall: (says) => `Suggested: ${says}`,
  confirmOverall: 'Correct',
  confirmOverallOf: (who, says) => `Correct: ${says}, ${who}`,
  stance: {
    stöd: 'Support',
    invändning: 'Objection',
    ändringsförslag: 'Proposed change',
    fråga: 'Question',
    påpekande: 'Remark',
  },
  instanser: {
    empty: 'No responding bodies have been entered yet.',
    emptyHow: 'Add those who were asked, or add the answers: then those who have answered come with them.',
    add: 'Add responding bodies',
    addWhat: 'Write or paste one body a line.',
    addThem: 'Add',
    fromMissiv: (title) => `Take from “${title}”`,
    found: (count) => `${numbers.format(count)} ${count === 1 ? 'body' : 'bodies'} in the list:`,
    alike: (one, other) => `“${one}” and “${other}” may be the same.`,
    alikeKnown: (name, known) => `“${name}” may be the same as “${known}”, which is here already.`,
    takeOnly: (name) => `Take “${name}” only`,
    leaveOut: (name) => `Leave “${name}” out`,
    allThere: 'All in the list are here already.',
    summary: (asked, answered, beside, declined) =>
      [
        ...(asked > 0 ? [`${numbers.format(asked)} asked`, `${numbers.format(answered)} of them answered`] : []),
        ...(beside > 0 ? [`${numbers.format(beside)} answered without being asked`] : []),
        ...(declined > 0 ? [`${numbers.format(declined)} declined`] : []),
      ].join(', '),
    standing: {
      answered: (day) => onDay('Answered', day),
      declined: (day) => onDay('Declined', day),
      reminded: (day) => onDay('Reminded', day),
      asked: (day) => onDay('Asked', day),
      unasked: () => 'Not asked',
    },
    number: (number) => `Ref. ${number}`,
    own: 'Our own',
    ownWhat: 'One of our own: its answer goes into a joint statement',
    progress: (done, total) =>
      done === total ? 'Gone through' : `${numbers.format(done)} of ${numbers.format(total)} paragraphs gone through`,
    points: (count) => `${numbers.format(count)} ${count === 1 ? 'point' : 'points'}`,
    goThrough: (name) => `Go through the answer from ${name}`,
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    name: 'Name',
    nameMissing: 'Write what the body is called.',
    isThere: (name) => `“${name}” is there already. Is it the same?`,
    saveAgain: 'If it is another body, choose Save again.',
    join: 'Yes, merge',
    joinWith: (name) => `Yes, merge with ${name}`,
    theirNumber: 'Their reference number',
    isAsked: 'Has been asked',
    isReminded: 'Has been reminded',
    hasDeclined: 'Declines to answer',
    day: 'Day',
    dayOf: (what) => `Day: ${what}`,
    remove: (name) => `Delete ${name}`,
    removeShort: 'Delete',
  },
  gone: 'There is no case here.',
  goneHow: 'The case may have been deleted or merged with another.',
  toWorkspace: 'Go to Cases',
  unknownInstans: 'Unknown body',
  whole: 'The whole proposal',
  about: (part) => (part === 'hela' ? 'The whole proposal' : /^\d/.test(part) ? `Section ${part}` : part),
  day: (day) => date(day),
};
