import type { CourseRefusal } from '../../../../learning/practice/course.ts';
import { measuresIn } from '../../measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { weekday } = measuresIn('sv');
const cards = (count: number) => `${numbers.format(count)} kort`;

/** Practice: cards, rounds, courses. */
export const practiceSv = {
  privateWindow: 'Det här är ett privat fönster, och inget sparas här. Öppna ett vanligt fönster för att öva.',
  today: 'I dag',
  due: (count: number) => `${cards(count)} att repetera i dag.`,
  nothingDue: (next: string | undefined) =>
    next === undefined
      ? 'Du har inte övat än. Ett pass är tio frågor och tar några minuter.'
      : `Inget att repetera i dag. Nästa kort kommer tillbaka ${weekday(next)}. Du kan lära dig nya så länge.`,
  allDone: 'Alla kort är besvarade. Nya kommer när du kommenterar fler dokument eller lägger till egna begrepp.',
  practise: 'Öva tio kort',
  known: (known: number, all: number) => `Du kan ${numbers.format(known)} av ${numbers.format(all)} begrepp.`,
  knownWhat: 'Ett begrepp räknas när du har haft rätt på minst två av dess kort och bör minnas dem i tre veckor.',
  unfinished: 'Du har ett påbörjat pass',
  unfinishedWhat: (name: string, at: number, all: number) =>
    `”${name}”: ${numbers.format(at)} av ${numbers.format(all)} är besvarade.`,
  goOn: 'Fortsätt',
  rounds: { ten: 'Tio kort', first: 'Första rundan' },
  first: 'Vad kan du redan?',
  firstWhat: 'Tolv frågor ur de tre grundsystemen. Sedan vet du var du kan börja.',
  beginFirst: 'Börja första rundan',
  firstAgain: 'Gör första rundan igen',
  courses: 'Kurser',
  sessionsDone: (done: number, all: number) => `${numbers.format(done)} av ${numbers.format(all)} pass klara`,
  session: (number: number, title: string) => `Pass ${numbers.format(number)}: ${title}`,
  sessionNumber: (number: number) => `Pass ${numbers.format(number)}`,
  done: 'klart',
  readFirst: 'Läs först vad begreppen betyder. Öva sedan.',
  practiseSession: 'Öva passet',
  saveCourse: 'Spara kursen som fil',
  saveCourseOf: (title: string) => `Spara kursen som fil: ${title}`,
  putAway: 'Ta bort kursen',
  putAwayOf: (title: string) => `Ta bort kursen: ${title}`,
  isPutAway: (title: string) => `Kursen ”${title}” är borttagen. Dina svar finns kvar.`,
  takeIn: 'Läs in en kurs …',
  courseWhat: 'En kurs är en fil med begrepp i en viss ordning. Dina svar följer aldrig med i den.',
  takenIn: (title: string, unknown: readonly string[]) =>
    unknown.length === 0
      ? `Kursen ”${title}” är inläst.`
      : `Kursen ”${title}” är inläst. Det här finns inte i den här versionen och hoppas över: ${unknown.join(', ')}.`,
  refusals: {
    tooLarge: (file: string) =>
      `${file} är för stor för att vara en kurs. Välj en fil som har sparats med ”Spara kursen som fil”.`,
    foreign: (file: string) =>
      `${file} är ingen kurs från Remissläsaren. Välj en fil som har sparats med ”Spara kursen som fil”.`,
    newer: (file: string) =>
      `${file} kommer från en nyare version av Remissläsaren. Uppdatera tillägget och läs in filen igen.`,
    noneKnown: (file: string) =>
      `Inget av begreppen i ${file} finns i den här versionen av Remissläsaren. Be avsändaren om en ny fil.`,
    faulty: (file: string, field: string) =>
      `${file} går inte att använda: ${field ? `fältet ${field}` : 'innehållet'} är felaktigt. Be avsändaren om en ny fil.`,
  } satisfies Record<CourseRefusal['refused'], (file: string, field: string) => string>,
  own: 'Mina kort',
  noOwn: 'Inga kort än. Välj ”Lägg till i mina kort” i rutan vid ett begrepp eller i panelen.',
  ownWhat: 'De här kommer först när du övar.',
  removeOwn: 'Ta bort',
  removeOwnOf: (concept: string) => `Ta bort ${concept} ur mina kort`,
  saveOwn: 'Spara mina kort som kurs',
  fade: 'Tona ned begrepp jag redan kan när jag läser',
  noCards: 'Det finns inget att fråga om de här begreppen än.',
  position: (at: number, all: number) => `${numbers.format(at)} av ${numbers.format(all)}`,
  pause: 'Pausa',
  pauseWhat: 'Passet är sparat. Du fortsätter där du slutade.',
  questions: {
    term: 'Vilket begrepp är det?',
    meaningIn: (concept: string, system: string, publisher?: string) =>
      `Vad betyder ${concept} i ”${system}”${publisher === undefined ? '' : ` (${publisher})`}?`,
    meaningBy: (concept: string, publisher: string) => `Vad betyder ${concept} enligt ${publisher}?`,
    thing: (concept: string) => `Vad är ${concept}?`,
    advice: (concept: string) => `Vilket råd ges om ordet ${concept}?`,
    cloze: 'Vilket begrepp saknas i meningen?',
    place: (concept: string) => `Var i trädet hör ${concept} hemma?`,
    odd: (concept: string) => `Vilket hör inte till ${concept}?`,
  },
  hints: {
    definition: 'Försök svara för dig själv först. Visa sedan svaret.',
    place: 'Välj det närmast överordnade begreppet.',
    odd: 'Tre av de fyra är underordnade begrepp.',
  },
  gap: 'lucka',
  from: (document: string) => `Ur ${document}`,
  levelOf: (depth: number) => `nivå ${numbers.format(depth + 1)}`,
  keysChoose: 'Välj med siffertangenterna.',
  show: 'Visa svaret',
  knew: 'Jag kunde',
  didNot: 'Jag kunde inte',
  next: 'Nästa',
  finish: 'Avsluta passet',
  guessed: 'Jag gissade',
  right: 'Rätt.',
  wrong: (answer: string) => `Inte riktigt. Rätt svar är ${answer}.`,
  isRight: 'rätt svar',
  isChosen: 'ditt svar',
  relations: {
    below: (one: string, other: string) => `${one} är ett snävare begrepp, underordnat ${other}.`,
    above: (one: string, other: string) => `${one} är ett vidare begrepp, överordnat ${other}.`,
    beside: (one: string, other: string, common: string) =>
      `${one} och ${other} har samma närmast överordnade begrepp: ${common}.`,
    apart: (one: string, other: string, common: string) => `${one} och ${other} hör till var sin gren under ${common}.`,
    loose: (one: string, other: string) => `${one} och ${other} har inget gemensamt överordnat begrepp.`,
    none: (one: string, other: string) => `${one} och ${other} hör till olika system.`,
  },
  standsUnder: (one: string, parent: string) => `${one} har ${parent} som närmast överordnat begrepp.`,
  isOutside: (one: string, group: string) => `${one} hör inte till ${group}.`,
  isInside: (one: string, group: string) => `${one} hör till ${group}.`,
  chosenMeans: (concept: string) => `Du valde ${concept}:`,
  ended: {
    ten: 'Passet är klart',
    first: 'Första rundan är klar',
    course: (session: string) => `”${session}” är klart`,
  },
  result: (right: number, all: number) => `Du kunde ${numbers.format(right)} av ${numbers.format(all)}.`,
  knewThese: 'Det här kunde du',
  toLearn: 'Det här får du öva på igen i morgon',
  ofCourse: (done: number, all: number) =>
    done === all
      ? 'Alla pass i kursen är klara.'
      : `${numbers.format(done)} av ${numbers.format(all)} pass i kursen är klara.`,
  progress: 'Så långt har du kommit',
  met: (met: number, all: number, known: number) =>
    `${numbers.format(met)} av ${numbers.format(all)} påbörjade, ${numbers.format(known)} kan du`,
  states: { new: 'inte övat än', started: 'påbörjat', known: 'kan du' },
  onward: 'Nästa steg',
  onwardCourse: (title: string) => `Fortsätt med kursen ”${title}”.`,
  onwardPractice: 'Öva tio kort till om du vill.',
  onwardTomorrow: 'Öva tio kort om dagen, så har du mött alla grundbegrepp på fem dagar.',
  seeWelcome: 'Nytt för dig? Här står vad Remissläsaren gör och hur du börjar läsa:',
  toStart: 'Till början',
};
