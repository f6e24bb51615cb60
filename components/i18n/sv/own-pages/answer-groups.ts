import type { DecisionState } from '../../../../answers/standing/decision.ts';
import type { AnswerResponse } from '../../../../comments/model/answer.ts';
import { measuresIn } from '../../measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { date } = measuresIn('sv');
const points = (count: number) => `${numbers.format(count)} ${count === 1 ? 'synpunkt' : 'synpunkter'}`;
const groups = (count: number) => `${numbers.format(count)} ${count === 1 ? 'grupp' : 'grupper'}`;
const bodies = (count: number) => `${numbers.format(count)} ${count === 1 ? 'remissinstans' : 'remissinstanser'}`;

const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (part: string) => part.replace(/^(?:Avsnitt|Hela)/, (first) => first.toLowerCase());

const response: Record<AnswerResponse, string> = {
  beaktas: 'Beaktas',
  'beaktas delvis': 'Beaktas delvis',
  'beaktas inte': 'Beaktas inte',
  noteras: 'Noteras',
};

const decisionState: Record<DecisionState, string> = {
  none: 'Inget sagt än',
  proposed: 'Föreslaget',
  decided: 'Beslutat',
};

const decision = {
  response,
  state: decisionState,
  set: 'Ange hantering',
  setOf: (what: string) => `Ange hantering av: ${what}`,
  editOf: (what: string) => `Ändra hanteringen av: ${what}`,
  edit: 'Ändra hanteringen',
  what: 'Vad görs?',
  nothing: 'Inget sagt än',
  asBefore: 'Som det är',
  reason: 'Varför?',
  alteration: 'Vad ändras i dokumentet?',
  isDecided: 'Det är beslutat',
  day: 'Beslutat den',
  by: 'Av',
  concerns: (what: string, hidden: number) =>
    hidden === 0 ? `Sparas för ${what}.` : `Sparas för ${what}. ${numbers.format(hidden)} av dem visas inte.`,
  manyKeep: 'Det du lämnar tomt blir kvar som det är i var och en.',
  noResponse: 'Välj vad som görs, innan det är beslutat.',
  noDay: 'Skriv vilken dag det beslutades.',
  reasonIs: 'Skäl:',
  alterationIs: 'Ändring:',
  proposed: 'förslag',
  decided: (day: string, by: string | undefined) => `beslutat ${date(day)}${by ? ` av ${by}` : ''}`,
  ofGroup: 'gäller hela gruppen',
};

const filter = {
  label: 'Sök och filtrera',
  words: 'Sök bland synpunkterna',
  stance: 'Ställningstagande',
  instans: 'Remissinstans',
  undecided: 'Inte beslutat',
  decision: 'Hantering',
  all: 'Alla',
  matches: (count: number, total: number) => `${points(count)} av ${numbers.format(total)}`,
  none: 'Inga synpunkter matchar. Prova ett enda ord, eller ta bort ett filter.',
  clear: 'Visa alla',
};

const proposal = {
  title: 'Föreslagna grupper',
  comparing: 'Jämför synpunkterna …',
  none: 'Inga fler synpunkter liknar varandra så mycket att de kan föreslås som grupp.',
  /** @param bodies how many */
  from: (count: number, instanser: number, names: string) =>
    `${points(count)} från ${instanser <= 3 && names !== '' ? names : bodies(instanser)}`,
  contraryFrom: (count: number, instanser: number, names: string) =>
    `${points(count)} som säger emot, från ${instanser <= 3 && names !== '' ? names : bodies(instanser)}`,
  into: (heading: string) => `Till gruppen ”${heading}”`,
  sameWords: 'De säger det med nästan samma ord.',
  /** @param stance empty where only those who say the contrary are told; `part` likewise where none is common */
  sameDemand: (stance: string, part: string, words: string) =>
    begun(
      [[stance, lower(part)].filter(Boolean).join(' om '), ...(words ? [`gemensamt: ${words}`] : [])]
        .filter(Boolean)
        .join(', '),
    ),
  onlyAgainst: 'En synpunkt, och någon som säger emot.',
  against: 'Säger emot',
  heading: 'Rubrik',
  make: 'Gör en grupp',
  add: 'Lägg till i gruppen',
  not: 'Inte en grupp',
  notOf: (what: string) => `Inte en grupp: ${what}`,
  include: (who: string, words: string) => `Ta med: ${who}, ”${words}”`,
  headingMissing: 'Skriv en rubrik.',
  noneChosen: 'Välj minst en synpunkt.',
  headingAgainst: (heading: string) => `Säger emot: ${heading}`,
  others: 'Andra synpunkter',
};

const group = {
  title: 'Grupper',
  none: 'Inga grupper finns än.',
  noneHow: 'Välj synpunkter nedan och tryck på ”Ny grupp”, eller ta ett förslag ovan.',
  ungrouped: 'Utan grupp',
  allGrouped: 'Alla synpunkter är i en grupp.',
  empty: 'Gruppen är tom.',
  edit: 'Ändra',
  editOf: (heading: string) => `Ändra gruppen ”${heading}”`,
  heading: 'Rubrik',
  headingMissing: 'Skriv en rubrik.',
  summary: 'Sammanfattning',
  summaryHint: 'Med dina egna ord. Den skrivs ut som din, inte som deras.',
  against: 'Säger emot',
  noAgainst: 'Ingen grupp',
  dissolve: 'Lös upp gruppen',
  dissolveOf: (heading: string) => `Lös upp gruppen ”${heading}”`,
  count: (count: number, instanser: number) => `${points(count)} från ${bodies(instanser)}`,
  /** Of its points, where others are filtered out. */
  shown: (count: number, all: number) => `${numbers.format(count)} av ${numbers.format(all)} visas`,
  saysAgainst: (heading: string) => `Säger emot: ${heading}`,
  choose: (heading: string) => `Välj gruppen ”${heading}”`,
};

const row = {
  choose: (who: string, words: string) => `Välj: ${who}, ”${words}”`,
  open: 'Visa i svaret',
  openOf: (who: string) => `Visa i svaret från ${who}`,
  suggested: 'inte genomgången',
  note: 'Anteckning:',
  textMissing: 'Svarets text finns inte kvar.',
  more: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  moreOf: (what: string, left: number) => `Visa fler: ${what} (${numbers.format(left)} kvar)`,
};

const chosenOf = (many: number, ofGroups: number) =>
  [...(many > 0 ? [points(many)] : []), ...(ofGroups > 0 ? [groups(ofGroups)] : [])].join(' och ');

const chosen = {
  label: 'Valda',
  of: chosenOf,
  /** @param hidden how many of all of them aren't seen, since something else is looked for */
  count: (many: number, ofGroups: number, hidden: number) =>
    `${chosenOf(many, ofGroups)} ${many + ofGroups === 1 ? 'vald' : 'valda'}${hidden === 0 ? '' : `, ${numbers.format(hidden)} visas inte med det här urvalet`}`,
  newGroup: 'Ny grupp',
  newHeading: 'Rubrik på den nya gruppen',
  make: 'Gör gruppen',
  move: 'Flytta till grupp',
  moveThem: 'Flytta',
  moveNone: 'Välj grupp …',
  takeOut: 'Ingen grupp',
  noHidden: 'Ta bort dem som inte visas ur urvalet',
  none: 'Avmarkera alla',
  cancel: 'Avbryt',
};

/** Points that belong together, and what is done about them. */
export const answerGroupsSv = {
  decision,
  filter,
  proposal,
  group,
  row,
  chosen,
  empty: 'Inga synpunkter finns än.',
  emptyHow: 'När svar har lagts till visas deras synpunkter här, och de som liknar varandra föreslås som grupper.',
};
