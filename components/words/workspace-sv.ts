import type { Stance } from '../../annotations/comment.ts';
import type { Document } from '../../annotations/model.ts';
import type { Deed } from '../workspace/deed-of.ts';
import type { Sorting } from '../workspace/order.ts';
import { measuresIn } from './measures.ts';
import { takeInSv } from './take-in-sv.ts';

const numbers = new Intl.NumberFormat('sv');
const { day } = measuresIn('sv');
const ago = new Intl.RelativeTimeFormat('sv', { numeric: 'auto' });

const roles: Record<NonNullable<Document['role']>, string> = {
  missiv: 'missiv',
  förslag: 'förslag',
  bilaga: 'bilaga',
  annat: 'annat',
};

const stances: Record<Stance, string> = {
  tillstyrker: 'Tillstyrker',
  'tillstyrker med ändring': 'Tillstyrker med ändring',
  'tillstyrker med förbehåll': 'Tillstyrker med förbehåll',
  avstyrker: 'Avstyrker',
  avråder: 'Avråder',
  'inget att erinra': 'Inget att erinra',
  'inga synpunkter': 'Inga synpunkter',
};

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
  create: {
    deed: (title: string) => `lägga till ”${title}”`,
    done: (title: string) => `”${title}” är tillagt.`,
  },
} satisfies Record<Deed, Record<'deed' | 'done', (title: string, within: string) => string>>;

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** The page with all ärenden. */
export const workspaceSv = {
  takeIn: takeInSv,
  title: 'Ärenden och kommentarer',
  loading: 'Läser …',
  empty: 'Inga ärenden finns än.',
  emptyHow:
    'Så börjar du: öppna en remiss, markera en text och välj ”Kommentera”. Då läggs remissen till här, med avsändare, diarienummer och sista svarsdag om de står i texten.',
  tryExample: 'Öppna exemplet',
  arenden: 'Ärenden',
  sorting: 'Ordning',
  sortings: { deadline: 'Sista svarsdag', changed: 'Senast ändrade', title: 'Titel' } satisfies Record<Sorting, string>,
  loose: 'Utan ärende',
  looseHow: 'Välj ”Ändra” vid ett dokument för att lägga det i ett ärende.',
  archived: (count: number) => `Arkiverade ärenden (${numbers.format(count)})`,
  noDocuments: 'Det finns inga dokument i ärendet.',
  left: (days: number): string => {
    if (days === 0) return 'i dag';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'dag' : 'dagar'} kvar`;
    return days === -1 ? 'gick ut i går' : `gick ut för ${numbers.format(-days)} dagar sedan`;
  },
  deadline: 'Svara senast',
  noDeadline: 'Ingen sista svarsdag angiven',
  sender: 'Avsändare',
  numbers: 'Diarienummer',
  remissinstans: 'Remissinstans',
  handlaggare: 'Handläggare',
  stance: 'Ställningstagande',
  stances,
  roles,
  changed: (at: string) => `ändrad ${day(at)}`,
  lastChanged: 'Senast ändrat',
  day,
  comments: (klara: number, utkast: number): string => {
    if (klara + utkast === 0) return 'inga kommentarer';
    if (utkast === 0) return `${comments(klara)} (${klara === 1 ? 'klar' : 'klara'})`;
    if (klara === 0) return `${comments(utkast)} (utkast)`;
    return `${comments(klara + utkast)} (${numbers.format(klara)} ${klara === 1 ? 'klar' : 'klara'}, ${numbers.format(utkast)} utkast)`;
  },
  editions: (count: number) => `${numbers.format(count)} versioner:`,
  edition: (number: number) => `version ${numbers.format(number)}`,
  edit: 'Ändra',
  editOf: (title: string) => `Ändra ”${title}”`,
  field: {
    title: 'Titel',
    number: 'Nummer',
    owner: 'Tillhör',
    deadline: 'Sista svarsdag',
    summary: 'Sammanfattning',
    role: 'Roll',
    arende: 'Ärende',
  },
  ownerWhat: 'Myndigheten som numret hör till, till exempel avsändarens eller er egen.',
  summaryWhat: 'Varför ni tycker så, i några meningar.',
  addNumber: 'Lägg till diarienummer',
  removeNumber: (number: string) => (number ? `Ta bort ${number}` : 'Ta bort raden'),
  remove: 'Ta bort',
  notChosen: 'Inte valt',
  noArende: 'Inget ärende',
  newArende: 'Ett nytt ärende med dokumentets titel',
  save: 'Spara',
  cancel: 'Avbryt',
  errors: {
    title: 'Skriv en titel.',
    deadline: 'Skriv år, månad och dag, eller töm fältet.',
    number: 'Skriv diarienumret, eller ta bort raden.',
  },
  mergeArende: 'Är det samma ärende?',
  mergeArendeHow:
    'Det andra ärendets dokument flyttas hit, och uppgifter som saknas här hämtas därifrån. Sedan tas det andra ärendet bort. Du kan ångra.',
  mergeDocument: 'Är det samma dokument?',
  mergeDocumentHow:
    'Det andra dokumentets kommentarer och versioner flyttas hit. Sedan tas det andra dokumentet bort. Du kan ångra.',
  mergeWith: 'Slå ihop med',
  merge: 'Slå ihop',
  choose: 'Välj …',
  archive: 'Arkivera',
  takeOut: 'Ta fram ur arkivet',
  deleteArende: 'Ta bort ärendet',
  deleteDocument: 'Ta bort dokumentet',
  deeds,
  history: 'Ångra och gör om',
  undo: 'Ångra',
  undoWhat: (deed: string) => `Ångra: ${deed}`,
  redoWhat: (deed: string) => `Gör om: ${deed}`,
  saving: 'Sparar …',
  undone: (deed: string) => `Ångrat: ${deed}.`,
  search: 'Sök i alla kommentarer',
  hits: (count: number, documents: number): string =>
    count === 0
      ? 'Inga kommentarer matchar sökningen. Prova ett enda ord, eller början av det.'
      : `${comments(count)} i ${numbers.format(documents)} dokument`,
  moreHits: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  lostDocument: 'Dokument som inte går att läsa',
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
  lost: (count: number) =>
    count === 1
      ? 'En kommentar hör till ett dokument som inte går att läsa. Du hittar den med sökningen.'
      : `${numbers.format(count)} kommentarer hör till dokument som inte går att läsa. Du hittar dem med sökningen.`,
  age: (days: number) => `Det var ${ago.format(-days, 'day')}.`,
  allBackups: 'Läs in säkerhetskopior och mer',
};
