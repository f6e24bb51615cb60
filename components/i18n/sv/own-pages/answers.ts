import type { InstansStanding } from '../../../../answers/standing/instans-standing.ts';
import type { OverallStance, PointStance } from '../../../../comments/model/answer.ts';
import type { AnswersView } from '../../../app/answers-address.ts';
import { measuresIn } from '../../measures.ts';
import { stancesSv } from '../shared/stances.ts';

const view: Record<AnswersView, string> = {
  instanser: 'Remissinstanser',
  'go-through': 'Gå igenom',
  groups: 'Grupper',
  matrix: 'Matris',
  outgoing: 'Sammanställ',
};

const overall: Record<OverallStance, string> = {
  ...stancesSv,
  avstår: 'Avstår från att svara',
  oklart: 'Oklart',
};

const stance: Record<PointStance, string> = {
  stöd: 'Stöd',
  invändning: 'Invändning',
  ändringsförslag: 'Ändringsförslag',
  fråga: 'Fråga',
  påpekande: 'Påpekande',
};

const numbers = new Intl.NumberFormat('sv');
const { date } = measuresIn('sv');
const onDay = (words: string, day: string | undefined) => (day ? `${words} ${date(day)}` : words);

const standing: Record<InstansStanding, (day: string | undefined) => string> = {
  answered: (day) => onDay('Svarade', day),
  declined: (day) => onDay('Avstod', day),
  reminded: (day) => onDay('Påmind', day),
  asked: (day) => onDay('Tillfrågad', day),
  unasked: () => 'Inte tillfrågad',
};

const instanser = {
  empty: 'Inga remissinstanser är inlagda än.',
  emptyHow:
    'Lägg till dem som har fått remissen, eller lägg till svaren direkt: då kommer de som har svarat med av sig själva.',
  add: 'Lägg till remissinstanser',
  addWhat: 'Skriv eller klistra in en remissinstans per rad.',
  addThem: 'Lägg till',
  fromMissiv: (title: string) => `Hämta ur ”${title}”`,
  found: (count: number) => `${numbers.format(count)} ${count === 1 ? 'remissinstans' : 'remissinstanser'} i listan:`,
  alike: (one: string, other: string) => `”${one}” och ”${other}” kan vara samma.`,
  alikeKnown: (name: string, known: string) => `”${name}” kan vara samma som ”${known}”, som finns redan.`,
  takeOnly: (name: string) => `Ta bara med ”${name}”`,
  leaveOut: (name: string) => `Ta inte med ”${name}”`,
  allThere: 'Alla i listan finns redan här.',
  /** @param answered of those who were asked @param beside who have answered without being asked */
  summary: (asked: number, answered: number, beside: number, declined: number) =>
    [
      ...(asked > 0 ? [`${numbers.format(asked)} tillfrågade`, `${numbers.format(answered)} av dem har svarat`] : []),
      ...(beside > 0 ? [`${numbers.format(beside)} har svarat utan att ha tillfrågats`] : []),
      ...(declined > 0 ? [`${numbers.format(declined)} avstår`] : []),
    ].join(', '),
  standing,
  number: (number: string) => `Dnr ${number}`,
  own: 'Egen',
  ownWhat: 'En av våra egna: svaret tas med i ett gemensamt yttrande',
  progress: (done: number, total: number) =>
    done === total ? 'Genomgånget' : `${numbers.format(done)} av ${numbers.format(total)} stycken genomgångna`,
  points: (count: number) => `${numbers.format(count)} ${count === 1 ? 'synpunkt' : 'synpunkter'}`,
  goThrough: (name: string) => `Gå igenom svaret från ${name}`,
  edit: 'Ändra',
  editOf: (name: string) => `Ändra ${name}`,
  name: 'Namn',
  nameMissing: 'Skriv vad remissinstansen heter.',
  isThere: (name: string) => `”${name}” finns redan. Är det samma?`,
  saveAgain: 'Är det en annan väljer du Spara igen.',
  join: 'Ja, slå ihop',
  joinWith: (name: string) => `Ja, slå ihop med ${name}`,
  theirNumber: 'Deras diarienummer',
  isAsked: 'Har fått remissen',
  isReminded: 'Har påmints',
  hasDeclined: 'Avstår från att svara',
  day: 'Dag',
  dayOf: (what: string) => `Dag: ${what}`,
  remove: (name: string) => `Ta bort ${name}`,
  removeShort: 'Ta bort',
};

/** What all views of an ärende's answers say. */
export const answersSv = {
  views: 'Vyer',
  view,
  overall,
  /** Of what the reading suggests, until somebody says that it is so. */
  suggestedOverall: (says: string) => `Föreslås: ${says}`,
  confirmOverall: 'Stämmer',
  confirmOverallOf: (who: string, says: string) => `Stämmer: ${says}, ${who}`,
  stance,
  instanser,
  gone: 'Det finns inget ärende här.',
  goneHow: 'Ärendet kan vara borttaget eller ihopslaget med ett annat.',
  toWorkspace: 'Gå till Ärenden',
  unknownInstans: 'Okänd remissinstans',
  /** Of the remiss as a whole. */
  whole: 'Hela förslaget',
  about: (part: string) => (part === 'hela' ? 'Hela förslaget' : /^\d/.test(part) ? `Avsnitt ${part}` : part),
  /** A day as the page writes it. */
  day: (day: string) => date(day),
};
