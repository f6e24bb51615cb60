import type { AnswersDeed } from '../../../../extension/state/answers/answers-deed.ts';
import type { AnswersStanding } from '../../../../extension/state/workspace/answers-standing.ts';
import type { Deed } from '../../../../extension/state/workspace/deed-of.ts';
import type { ArendeSorting } from '../../../../extension/state/workspace/order.ts';
import { measuresIn } from '../../measures.ts';
import { glossaryDeedsSv } from './glossary-deeds.ts';
import { groupDeedsSv } from './group-deeds.ts';

const numbers = new Intl.NumberFormat('sv');
const { date, day, daysAgo, when } = measuresIn('sv');

/** What is done to what others have answered. */
const pointDeeds = {
  takePoint: { deed: () => 'ta synpunkten', done: () => 'Synpunkten är tagen.' },
  withoutPoint: { deed: () => 'ändra markeringen ”ej synpunkt”', done: () => 'Markeringen ”ej synpunkt” är ändrad.' },
  removePoint: { deed: () => 'ta bort synpunkten', done: () => 'Synpunkten är borttagen.' },
  addPoint: { deed: () => 'lägga till en synpunkt', done: () => 'En synpunkt är tillagd.' },
  splitPoint: { deed: () => 'dela synpunkten', done: () => 'Synpunkten är delad i två.' },
  joinPoints: { deed: () => 'slå ihop två synpunkter', done: () => 'Två synpunkter är ihopslagna.' },
  stanceOfPoint: { deed: () => 'ändra synpunktens ställningstagande', done: () => 'Ställningstagandet är ändrat.' },
  aboutOfPoint: { deed: () => 'ändra vad synpunkten berör', done: () => 'Vad synpunkten berör är ändrat.' },
  noteOfPoint: { deed: () => 'ändra anteckningen', done: () => 'Anteckningen är sparad.' },
} satisfies Record<AnswersDeed, Record<'deed' | 'done', () => string>>;

const deeds = {
  deleteArende: {
    deed: (title: string, _within: string) => `ta bort ärendet ”${title}”`,
    done: (title: string, _within: string) => `Ärendet ”${title}” är borttaget.`,
  },
  deleteDocument: {
    deed: (title: string) => `ta bort dokumentet ”${title}”`,
    done: (title: string) => `Dokumentet ”${title}” är borttaget.`,
  },
  merge: {
    deed: (title: string, within: string) => `slå ihop ”${title}” med ”${within}”`,
    done: (title: string, within: string) => `”${title}” är ihopslaget med ”${within}”.`,
  },
  archive: {
    deed: (title: string) => `arkivera ärendet ”${title}”`,
    done: (title: string) => `Ärendet ”${title}” är arkiverat.`,
  },
  takeOut: {
    deed: (title: string) => `ta fram ärendet ”${title}” ur arkivet`,
    done: (title: string) => `Ärendet ”${title}” är framtaget ur arkivet.`,
  },
  editArende: {
    deed: (title: string) => `ändra ärendet ”${title}”`,
    done: (title: string) => `Ärendet ”${title}” är ändrat.`,
  },
  move: {
    deed: (title: string) => `flytta dokumentet ”${title}”`,
    done: (title: string) => `Dokumentet ”${title}” är flyttat.`,
  },
  editDocument: {
    deed: (title: string) => `ändra dokumentet ”${title}”`,
    done: (title: string) => `Dokumentet ”${title}” är ändrat.`,
  },
  takeIn: {
    deed: (_title: string, within: string) => `läsa in kommentarer i ”${within}”`,
    done: (_title: string, within: string) => `Kommentarerna är inlästa i ”${within}”.`,
  },
  takeInAnswers: {
    deed: (_title: string, within: string) => `lägga till svar i ”${within}”`,
    done: (_title: string, within: string) => `Svaren är tillagda i ”${within}”.`,
  },
  deleteAnswer: {
    deed: (title: string) => `ta bort svaret ”${title}”`,
    done: (title: string) => `Svaret ”${title}” är borttaget.`,
  },
  editAnswer: {
    deed: (title: string) => `ändra svaret ”${title}”`,
    done: (title: string) => `Svaret ”${title}” är ändrat.`,
  },
  moveAnswer: {
    deed: (title: string) => `flytta svaret ”${title}”`,
    done: (title: string) => `Svaret ”${title}” är flyttat.`,
  },
  deleteInstans: {
    deed: (title: string) => `ta bort remissinstansen ”${title}”`,
    done: (title: string) => `Remissinstansen ”${title}” är borttagen.`,
  },
  editInstans: {
    deed: (title: string) => `ändra remissinstansen ”${title}”`,
    done: (title: string) => `Remissinstansen ”${title}” är ändrad.`,
  },
  removeLost: {
    deed: () => 'ta bort kommentarer utan dokument',
    done: () => 'Kommentarerna utan dokument är borttagna.',
  },
  takeBack: {
    deed: () => 'ta tillbaka borttaget ur en säkerhetskopia',
    done: () => 'Det du hade tagit bort är tillbaka ur säkerhetskopian.',
  },
  addInstanser: {
    deed: (title: string, _within: string, count: number) =>
      count === 1 ? `lägga till ”${title}”` : `lägga till ${numbers.format(count)} remissinstanser`,
    done: (title: string, _within: string, count: number) =>
      count === 1 ? `”${title}” är tillagd.` : `${numbers.format(count)} remissinstanser är tillagda.`,
  },
  create: {
    deed: (title: string) => `lägga till ”${title}”`,
    done: (title: string) => `”${title}” är tillagt.`,
  },
  ...pointDeeds,
  ...groupDeedsSv,
  ...glossaryDeedsSv,
} satisfies Record<Deed, Record<'deed' | 'done', (title: string, within: string, count: number) => string>>;

const answerHits = (count: number) => `${numbers.format(count)} ${count === 1 ? 'träff' : 'träffar'}`;
const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** The page with all ärenden. */
export const workspaceSv = {
  empty: 'Inga ärenden finns än.',
  emptyHow:
    'Så börjar du: öppna en remiss, markera en text och välj ”Kommentera”. Då läggs remissen till här, med avsändare, diarienummer och sista svarsdag om de står i texten.',
  newArende: 'Nytt ärende',
  sameNumber: (title: string) => `Diarienumret finns redan i ärendet ”${title}”. Är det samma?`,
  toSame: 'Visa det ärendet',
  createAnyway: 'Skapa ett nytt ändå',
  next: {
    label: 'Härnäst:',
    read: 'öppna remissen och kommentera den.',
    comment: 'skriv den första kommentaren',
    review: (count: number) => `${comments(count)} att granska efter ny version`,
    finish: (count: number) => `${numbers.format(count)} utkast att göra ${count === 1 ? 'klart' : 'klara'}`,
    stance: 'inget ställningstagande än.',
    none: 'inget yttrande än.',
    save: 'Exportera svaret',
    changed: (day: string) => `något är ändrat sedan svaret sparades ${day}.`,
    send: (day: string) => `svaret sparades ${day}. Skicka in det, och arkivera sedan ärendet.`,
    remind: (count: number) => `påminn ${numbers.format(count)} som inte har svarat`,
    goThrough: (count: number) => `gå igenom ${numbers.format(count)} svar`,
    await: (count: number) => `väntar på svar från ${numbers.format(count)}`,
    compose: 'gör remissammanställningen',
    composeJoint: 'gör det gemensamma yttrandet',
  },
  tryExample: 'Öppna exemplet',
  arenden: 'Att besvara',
  sorting: 'Ordning',
  sortings: { deadline: 'Sista svarsdag', changed: 'Senast ändrade', title: 'Titel' } satisfies Record<
    ArendeSorting,
    string
  >,
  loose: 'Utan ärende',
  looseHow: 'Välj ”Ändra” vid ett dokument för att lägga det i ett ärende.',
  archived: (count: number) => `Arkiverade ärenden (${numbers.format(count)})`,
  noDocuments: 'Det finns inga dokument i ärendet.',
  dropInto: (title: string) => `Släpp filen här för att lägga den i ”${title}”`,
  left: (days: number): string => {
    if (days === 0) return 'i dag';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'dag' : 'dagar'} kvar`;
    return days === -1 ? 'gick ut i går' : `gick ut för ${numbers.format(-days)} dagar sedan`;
  },
  deadline: 'Svara senast',
  noDeadline: 'Ingen sista svarsdag angiven',
  changed: (at: string) => `ändrad ${day(at)}`,
  fromOthers: 'Svar från andra',
  answersStanding: ({ asked, answered, beside, nobodys, declined, awaited, isPast, toGoThrough }: AnswersStanding) =>
    [
      ...(asked > 0 ? [`${numbers.format(answered)} av ${numbers.format(asked)} tillfrågade har svarat`] : []),
      ...(beside > 0 ? [`${numbers.format(beside)} har svarat utan att ha tillfrågats`] : []),
      ...(nobodys > 0 ? [`${numbers.format(nobodys)} svar utan remissinstans`] : []),
      ...(declined > 0 ? [`${numbers.format(declined)} avstår`] : []),
      ...(isPast && awaited > 0 ? [`${numbers.format(awaited)} har inte svarat i tid`] : []),
      ...(toGoThrough > 0 ? [`${numbers.format(toGoThrough)} svar att gå igenom`] : []),
    ].join(', '),
  lastChanged: 'Senast ändrat',
  day,
  when,
  date,
  comments: (klara: number, utkast: number): string => {
    if (klara + utkast === 0) return 'inga kommentarer';
    if (utkast === 0) return `${comments(klara)} (${klara === 1 ? 'klar' : 'klara'})`;
    if (klara === 0) return `${comments(utkast)} (utkast)`;
    return `${comments(klara + utkast)} (${numbers.format(klara)} ${klara === 1 ? 'klar' : 'klara'}, ${numbers.format(utkast)} utkast)`;
  },
  editions: (count: number) => `${numbers.format(count)} versioner:`,
  edition: (number: number) => `version ${numbers.format(number)}`,
  mergeArende: 'Är det samma ärende?',
  mergeArendeHow:
    'Det andra ärendets dokument och svar flyttas hit, och uppgifter som saknas här hämtas därifrån. Titeln här behålls. Sedan tas det andra ärendet bort. Du kan ångra.',
  mergeDocument: 'Är det samma dokument?',
  mergeDocumentHow:
    'Det andra dokumentets kommentarer och versioner flyttas hit. Sedan tas det andra dokumentet bort. Du kan ångra.',
  mergeWith: 'Slå ihop med',
  merge: 'Slå ihop',
  whichAnswer: 'Ärendena har olika svar. Vilket ska gälla? Det andra tas bort.',
  answerHere: 'Svaret i det här ärendet',
  answerThere: (title: string) => `Svaret i ”${title}”`,
  factsDropped: (title: string) => `Det här i ”${title}” följer inte med:`,
  choose: 'Välj …',
  archive: 'Arkivera',
  takeOut: 'Ta fram ur arkivet',
  deleteArende: 'Ta bort ärendet',
  deleteDocument: 'Ta bort dokumentet',
  deeds,
  history: 'Ångra och gör om',
  undo: 'Ångra',
  undoWhat: (deed: string) => `Ångra: ${deed}`,
  redo: 'Gör om',
  redoWhat: (deed: string) => `Gör om: ${deed}`,
  saving: 'Sparar …',
  undone: (deed: string) => `Ångrat: ${deed}.`,
  search: 'Sök i alla kommentarer och svar',
  hits: (count: number, documents: number, inAnswers: number): string =>
    count + inAnswers === 0
      ? 'Inget matchar sökningen. Prova ett enda ord, eller början av det.'
      : [
          ...(count > 0 ? [`${comments(count)} i ${numbers.format(documents)} dokument`] : []),
          ...(inAnswers > 0 ? [`${answerHits(inAnswers)} i svar från andra`] : []),
        ].join(', '),
  moreHits: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  moreAnswerHits: (left: number) => `Visa fler i svar från andra (${numbers.format(left)} kvar)`,
  answerHit: {
    kinds: { point: 'Synpunkt', note: 'Anteckning om en synpunkt', instans: 'Remissinstans', group: 'Grupp' },
    open: { point: 'Visa i svaret', note: 'Visa i svaret', instans: 'Visa remissinstansen', group: 'Visa gruppen' },
    note: 'Anteckning',
    nobodys: 'Okänd remissinstans',
    withoutText: 'Svarets text finns inte kvar.',
    partial:
      'Svarens texter gick inte att läsa, så bara namn, grupper och anteckningar är genomsökta. Ladda om sidan för att söka i texterna också.',
  },
  lostHow:
    'Dokumentet saknas i säkerhetskopian som lästes in, eller går inte att läsa. Kommentarerna är hela. Finns dokumentet i en äldre säkerhetskopia hamnar de där igen när du läser in den.',
  lostDocument: 'Dokument som saknas eller inte går att läsa',
  lostDocumentOf: (number: number, count: number) =>
    count === 1
      ? 'Dokument som saknas eller inte går att läsa'
      : `Dokument ${numbers.format(number)} som saknas eller inte går att läsa`,
  showLost: (count: number) => `Visa ${comments(count)}`,
  removeLost: (count: number) => `Ta bort ${comments(count)}`,
  inEdition: (name: string) => `Version: ${name}`,
  openEdition: 'Öppna dokumentet',
  openOf: (title: string, edition: string) => `Öppna dokumentet ”${title}”${edition ? `, ${edition}` : ''}`,
  section: (path: readonly string[]) => `Avsnitt: ${path.join(' › ')}`,
  page: (page: number) => `Sida ${numbers.format(page)}`,
  wholeDocument: 'Hela dokumentet',
  suggestion: 'Förslag',
  statuses: { klar: 'klar', utkast: 'utkast' },
  internal: 'intern',
  storage: 'Lagring och säkerhetskopia',
  age: (days: number) => `Det var ${daysAgo(days)}.`,
  allBackups: 'Läs in säkerhetskopior och mer',
  answersOf: (title: string) => `Svar på ”${title}”`,
  exportOf: (title: string) => `Exportera ”${title}”`,
};
