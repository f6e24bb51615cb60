import { measuresIn } from '../../measures.ts';
import type { practiceSv } from '../../sv/own-pages/practice.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const { weekday } = measuresIn('en');
const cards = (count: number) => `${numbers.format(count)} ${count === 1 ? 'card' : 'cards'}`;

export const practiceEn: Spoken<typeof practiceSv> = {
  privateWindow: 'This is a private window, and nothing is saved here. Open an ordinary window to practise.',
  today: 'Today',
  due: (count) => `${cards(count)} to review today.`,
  nothingDue: (next) =>
    next === undefined
      ? 'You haven’t practised yet. A session is ten questions and takes a few minutes.'
      : `Nothing to review today. The next card comes back on ${weekday(next)}. You can learn new ones in the meantime.`,
  allDone:
    'All cards have been answered. New ones appear when you comment on more documents or add concepts of your own.',
  practise: 'Practise ten cards',
  known: (known, all) => `You know ${numbers.format(known)} of ${numbers.format(all)} concepts.`,
  knownWhat:
    'A concept counts once you have got at least two of its cards right and should remember them for three weeks.',
  unfinished: 'You have a session in progress',
  unfinishedWhat: (name, at, all) => `“${name}”: ${numbers.format(at)} of ${numbers.format(all)} answered.`,
  goOn: 'Continue',
  rounds: { ten: 'Ten cards', first: 'First round' },
  first: 'What do you already know?',
  firstWhat: 'Twelve questions from the three basic systems. They show you where to start.',
  beginFirst: 'Start the first round',
  firstAgain: 'Do the first round again',
  courses: 'Courses',
  sessionsDone: (done, all) => `${numbers.format(done)} of ${numbers.format(all)} sessions complete`,
  session: (number, title) => `Session ${numbers.format(number)}: ${title}`,
  sessionNumber: (number) => `Session ${numbers.format(number)}`,
  done: 'done',
  readFirst: 'Read what the concepts mean first. Then practise.',
  practiseSession: 'Practise the session',
  saveCourse: 'Save the course as a file',
  saveCourseOf: (title) => `Save the course as a file: ${title}`,
  putAway: 'Remove the course',
  putAwayOf: (title) => `Remove the course: ${title}`,
  isPutAway: (title) => `The course “${title}” has been removed. Your answers are kept.`,
  takeIn: 'Import a course …',
  courseWhat: 'A course is a file with concepts in a certain order. Your answers are never included.',
  takenIn: (title, unknown) =>
    unknown.length === 0
      ? `The course “${title}” has been imported.`
      : `The course “${title}” has been imported. These aren’t in this version and are skipped: ${unknown.join(', ')}.`,
  refusals: {
    tooLarge: (file) =>
      `${file} is too large to be a course. Choose a file that was saved with “Save the course as a file”.`,
    foreign: (file) =>
      `${file} isn’t a course from Remissläsaren. Choose a file that was saved with “Save the course as a file”.`,
    newer: (file) =>
      `${file} comes from a newer version of Remissläsaren. Update the extension and import the file again.`,
    noneKnown: (file) =>
      `None of the concepts in ${file} are in this version of Remissläsaren. Ask the sender for a new file.`,
    faulty: (file, field) =>
      `${file} can’t be used: ${field ? `the field ${field}` : 'the content'} is incorrect. Ask the sender for a new file.`,
  },
  own: 'My cards',
  noOwn: 'No cards yet. Choose “Add to my cards” in the box at a concept or in the panel.',
  ownWhat: 'These come first when you practise.',
  removeOwn: 'Remove',
  removeOwnOf: (concept) => `Remove ${concept} from my cards`,
  saveOwn: 'Save my cards as a course',
  fade: 'Fade concepts I already know when I read',
  noCards: 'There is nothing to ask about these concepts yet.',
  position: (at, all) => `${numbers.format(at)} of ${numbers.format(all)}`,
  pause: 'Pause',
  pauseWhat: 'The session has been saved. You continue where you left off.',
  questions: {
    term: 'Which concept is it?',
    meaningIn: (concept, system, publisher) =>
      `What does ${concept} mean in “${system}”${publisher === undefined ? '' : ` (${publisher})`}?`,
    meaningBy: (concept, publisher) => `What does ${concept} mean according to ${publisher}?`,
    thing: (concept) => `What is ${concept}?`,
    advice: (concept) => `What is the advice on the word ${concept}?`,
    cloze: 'Which concept is missing from the sentence?',
    place: (concept) => `Where in the tree does ${concept} belong?`,
    odd: (concept) => `Which does not belong to ${concept}?`,
  },
  hints: {
    definition: 'Try to answer it yourself first. Then show the answer.',
    place: 'Choose the concept directly above it.',
    odd: 'Three of the four are narrower concepts.',
  },
  gap: 'gap',
  from: (document) => `From ${document}`,
  levelOf: (depth) => `level ${numbers.format(depth + 1)}`,
  keysChoose: 'Choose with the number keys.',
  show: 'Show the answer',
  knew: 'I knew it',
  didNot: 'I didn’t know it',
  next: 'Next',
  finish: 'End the session',
  guessed: 'I guessed',
  right: 'Correct.',
  wrong: (answer) => `Not quite. The correct answer is ${answer}.`,
  isRight: 'correct answer',
  isChosen: 'your answer',
  relations: {
    below: (one, other) => `${one} is a narrower concept, under ${other}.`,
    above: (one, other) => `${one} is a broader concept, above ${other}.`,
    beside: (one, other, common) => `${one} and ${other} are both directly under ${common}.`,
    apart: (one, other, common) => `${one} and ${other} are in different branches under ${common}.`,
    loose: (one, other) => `${one} and ${other} have no broader concept in common.`,
    none: (one, other) => `${one} and ${other} belong to different systems.`,
  },
  standsUnder: (one, parent) => `${one} is directly under ${parent}.`,
  isOutside: (one, group) => `${one} doesn’t belong to ${group}.`,
  isInside: (one, group) => `${one} belongs to ${group}.`,
  chosenMeans: (concept) => `You chose ${concept}:`,
  ended: {
    ten: 'The session is complete',
    first: 'The first round is complete',
    course: (session) => `“${session}” is complete`,
  },
  result: (right, all) => `You knew ${numbers.format(right)} of ${numbers.format(all)}.`,
  knewThese: 'You knew these',
  toLearn: 'You will practise these again tomorrow',
  ofCourse: (done, all) =>
    done === all
      ? 'All sessions in the course are complete.'
      : `${numbers.format(done)} of ${numbers.format(all)} sessions in the course are complete.`,
  progress: 'Your progress',
  met: (met, all, known) => `${numbers.format(met)} of ${numbers.format(all)} started, ${numbers.format(known)} known`,
  states: { new: 'not practised yet', started: 'started', known: 'known' },
  onward: 'Next step',
  onwardCourse: (title) => `Continue the course “${title}”.`,
  onwardPractice: 'Practise ten more cards if you like.',
  onwardTomorrow: 'With ten cards a day you will have met all the core concepts in five days.',
  seeWelcome: 'New here? Read what Remissläsaren does and how to start reading:',
  toStart: 'Back to start',
};
