import type { Words } from './sv.ts';

const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const cards = (count: number) => `${numbers.format(count)} ${count === 1 ? 'card' : 'cards'}`;

export const learningEn: Words['learning'] = {
  title: 'Learn',
  open: 'Learn the concepts',
  pages: 'Pages',
  loading: 'Reading …',
  privateWindow: 'This is a private window, and nothing is stored here. Open an ordinary window to practise.',
  today: 'Today',
  due: (count) => `${cards(count)} to repeat today.`,
  nothingDue: (next) =>
    next === undefined
      ? 'You haven’t practised yet. A session is ten questions and takes a few minutes.'
      : `Nothing to repeat today. The next card comes on ${dates.format(new Date(next))}. You can learn new ones meanwhile.`,
  allDone:
    'All cards have been answered. New ones come when you comment on more documents or add concepts of your own.',
  practise: 'Practise ten cards',
  known: (known, all) => `You know ${numbers.format(known)} of ${numbers.format(all)} concepts.`,
  knownWhat:
    'A concept counts once you have got at least two of its cards right and should remember them for three weeks.',
  unfinished: 'You have a session in progress',
  unfinishedWhat: (name, at, all) => `“${name}”: ${numbers.format(at)} of ${numbers.format(all)} are answered.`,
  goOn: 'Go on',
  rounds: { ten: 'Ten cards', first: 'First round' },
  first: 'What do you know already?',
  firstWhat: 'Twelve questions from the three basic schemes. They tell Remissläsaren where you can begin.',
  beginFirst: 'Begin the first round',
  firstAgain: 'Do the first round again',
  courses: 'Courses',
  sessionsDone: (done, all) => `${numbers.format(done)} of ${numbers.format(all)} sessions done`,
  session: (number, title) => `Session ${numbers.format(number)}: ${title}`,
  sessionNumber: (number) => `Session ${numbers.format(number)}`,
  done: 'done',
  readFirst: 'First read what the concepts mean. Then practise.',
  practiseSession: 'Practise the session',
  saveCourse: 'Save the course as a file',
  saveCourseOf: (title) => `Save the course as a file: ${title}`,
  putAway: 'Remove the course',
  putAwayOf: (title) => `Remove the course: ${title}`,
  isPutAway: (title) => `The course “${title}” is removed. What you have answered stays.`,
  takeIn: 'Read in a course …',
  courseWhat: 'A course is a file with concepts in a certain order. What you have answered is never in it.',
  takenIn: (title, unknown) =>
    unknown.length === 0
      ? `The course “${title}” is read in.`
      : `The course “${title}” is read in. These aren’t in this version and are left out: ${unknown.join(', ')}.`,
  refusals: {
    tooLarge: (file) =>
      `${file} is too large to be a course. Choose a file that was saved by “Save the course as a file”.`,
    foreign: (file) =>
      `${file} is no course from Remissläsaren. Choose a file that was saved by “Save the course as a file”.`,
    newer: (file) =>
      `${file} comes from a newer version of Remissläsaren. Update the extension and read the file in again.`,
    noneKnown: (file) =>
      `None of the concepts in ${file} is in this version of Remissläsaren. Ask its sender for a new file.`,
    faulty: (file, field) =>
      `${file} can’t be used: the field ${field || 'at the top of the file'} is wrong. Ask its sender for a new file.`,
  },
  own: 'My cards',
  noOwn: 'None of your own yet. Choose “Add to my cards” in the box at a concept or in the panel.',
  ownWhat: 'These come first when you practise.',
  addOwn: 'Add to my cards',
  isOwn: 'Is in my cards',
  removeOwn: 'Remove',
  removeOwnOf: (concept) => `Remove ${concept} from my cards`,
  saveOwn: 'Save my cards as a course',
  fade: 'Fade concepts I already know when I read',
  noCards: 'There is nothing to ask about these concepts yet.',
  position: (at, all) => `${numbers.format(at)} of ${numbers.format(all)}`,
  pause: 'Pause',
  pauseWhat: 'The session is saved. You go on where you stopped.',
  questions: {
    term: 'Which concept is it?',
    definition: (concept) => `What does ${concept} mean?`,
    cloze: 'Which concept is missing from the sentence?',
    place: (concept) => `Where in the tree does ${concept} belong?`,
    odd: (concept) => `Which does not belong to ${concept}?`,
  },
  hints: {
    definition: 'Say it to yourself first. Then look.',
    place: 'Choose the concept directly above it.',
    odd: 'Three of the four are narrower concepts.',
  },
  gap: 'gap',
  from: (document) => `From ${document}`,
  levelOf: (depth) => `level ${numbers.format(depth + 1)}`,
  keysChoose: 'Press a number to choose.',
  show: 'Show the answer',
  knew: 'I knew',
  didNot: 'I didn’t know',
  next: 'Next',
  finish: 'End the session',
  guessed: 'I guessed',
  right: 'Right.',
  wrong: (answer) => `Not quite. The right answer is ${answer}.`,
  isRight: 'right answer',
  isChosen: 'your answer',
  relations: {
    below: (one, other) => `${one} stands under ${other} in the tree and is narrower.`,
    above: (one, other) => `${one} stands above ${other} in the tree and is wider.`,
    beside: (one, other, common) => `${one} and ${other} stand side by side under ${common}.`,
    apart: (one, other, common) => `${one} and ${other} stand in different branches under ${common}.`,
    loose: (one, other) => `${one} and ${other} have no broader concept in common.`,
    none: (one, other) => `${one} and ${other} belong to different systems.`,
  },
  standsUnder: (one, parent) => `${one} stands directly under ${parent}.`,
  isOutside: (one, group) => `${one} doesn’t stand under ${group}.`,
  isInside: (one, group) => `${one} stands under ${group}.`,
  chosenMeans: (concept) => `You chose ${concept}:`,
  ended: {
    ten: 'The session is done',
    first: 'The first round is done',
    course: (session) => `“${session}” is done`,
  },
  result: (right, all) => `You knew ${numbers.format(right)} of ${numbers.format(all)}.`,
  knewThese: 'You knew these',
  toLearn: 'These come again tomorrow',
  ofCourse: (done, all) =>
    done === all
      ? 'All sessions of the course are done.'
      : `${numbers.format(done)} of ${numbers.format(all)} sessions of the course are done.`,
  toStart: 'To the beginning',
  data: 'Practice',
  answers: (count) =>
    count === 0 ? 'You haven’t answered any cards yet.' : `There are ${numbers.format(count)} answers to cards.`,
  saveAnswers: 'Save the answers as a file',
  forget: 'Delete all answers …',
  forgetWhat: 'All answers and sessions are deleted and can’t be brought back. My cards and courses stay.',
  forgetNow: 'Delete all answers',
  cancel: 'Cancel',
  forgotten: 'All answers are deleted.',
};
