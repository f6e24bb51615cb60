import type { FetchFailure } from '../../documents/pdf/fetch-pdf.ts';
import type { UnreadablePdf } from '../../documents/pdf/open-pdf.ts';
import { measuresIn } from './measures.ts';
import { savePdfSv } from './save-pdf-sv.ts';

interface Told {
  why: string;
  what: string;
}

const failures: Record<UnreadablePdf | FetchFailure | 'locked', Told> = {
  empty: { why: 'Filen är tom.', what: 'Hämta den igen, eller be avsändaren om en ny.' },
  'not-a-pdf': {
    why: 'Filen är ingen PDF, fast den kallas så.',
    what: 'Ofta är det en webbsida med ett felmeddelande. Öppna adressen i en flik och se vad som står där, eller be avsändaren om filen.',
  },
  damaged: {
    why: 'Filen är skadad och går inte att öppna.',
    what: 'Be avsändaren om en ny, eller öppna den i webbläsarens läsare.',
  },
  locked: {
    why: 'Filen är låst med ett lösenord.',
    what: 'Öppna den igen när du har lösenordet, eller be avsändaren om en fil utan.',
  },
  network: {
    why: 'Filen gick inte att hämta.',
    what: 'Se efter att du är ansluten till nätet och försök igen. Du kan också spara filen och välja den här.',
  },
  refused: {
    why: 'Webbplatsen lämnar inte ut filen till Remissläsaren.',
    what: 'Kanske behöver du logga in. Spara filen från webbläsarens läsare och välj den här.',
  },
  missing: {
    why: 'Filen finns inte på adressen.',
    what: 'Den kan ha flyttats. Leta upp den på webbplatsen, eller be avsändaren om den.',
  },
  server: {
    why: 'Webbplatsen svarar inte som den ska.',
    what: 'Försök igen om en stund.',
  },
  'too-large': {
    why: 'Filen är större än 512 megabyte, som är det mesta som går att öppna här.',
    what: 'Öppna den i webbläsarens läsare, eller be avsändaren om den i delar.',
  },
  silent: {
    why: 'Webbplatsen slutade skicka mitt i filen.',
    what: 'Försök igen.',
  },
};

const count = new Intl.NumberFormat('sv');
const { bytes, when } = measuresIn('sv');

export const readerSv = {
  name: 'PDF-läsare',
  failures,
  again: 'Försök igen',
  inBrowser: 'Öppna i webbläsarens läsare',
  choose: 'Öppna PDF …',
  empty: 'Öppna en remiss',
  drop: 'Välj en PDF, eller dra hit den. Den stannar på din dator.',
  dropHere: 'Släpp filen här',
  ask: (site: string) => `Får Remissläsaren hämta filen från ${site}?`,
  askWhat: 'Webbläsaren frågar en gång för webbplatsen. Vill du inte, spara filen och välj den här.',
  allow: 'Hämta filen',
  notAllowed: 'Du sa nej. Spara filen från webbläsarens läsare och välj den här, eller försök igen.',
  localFile: (name: string) => `Välj ${name} på din dator`,
  localFileWhat: 'Webbläsaren låter inget tillägg hämta filer från datorn av sig själv.',
  loading: 'Hämtar filen …',
  bytes,
  when,
  loaded: (part: number, all: number | undefined) => (all ? `${bytes(part)} av ${bytes(all)}` : bytes(part)),
  stop: 'Avbryt',
  password: 'Filen är låst. Skriv lösenordet.',
  wrongPassword: 'Lösenordet stämmer inte. Försök igen.',
  passwordLabel: 'Lösenord',
  unlock: 'Lås upp',
  cutShort: 'Slutet av filen kom inte med, så sidor kan saknas. Be avsändaren om en hel fil.',
  sidebar: 'Innehåll och sidor',
  outline: 'Innehåll',
  noOutline: 'Dokumentet har ingen innehållsförteckning att klicka i.',
  pages: 'Sidor',
  page: (page: number, label?: string) =>
    label ? `Sida ${label} (${count.format(page)})` : `Sida ${count.format(page)}`,
  pageField: 'Sida',
  ofPages: (pages: number) => `av ${count.format(pages)}`,
  previousPage: 'Föregående sida',
  nextPage: 'Nästa sida',
  zoom: 'Storlek',
  zoomIn: 'Förstora',
  zoomOut: 'Förminska',
  zooms: {
    'page-width': 'Sidans bredd',
    'page-fit': 'Hela sidan',
    auto: 'Automatisk',
    'page-actual': 'Verklig storlek',
  },
  percent: (share: number) => `${count.format(Math.round(share * 100))} %`,
  find: 'Sök i dokumentet',
  findPlaceholder: 'Sök',
  findNext: 'Nästa träff',
  findPrevious: 'Föregående träff',
  matchCase: 'Stora och små bokstäver',
  wholeWords: 'Hela ord',
  highlightAll: 'Visa alla',
  found: (current: number, all: number) => `${count.format(current)} av ${count.format(all)}`,
  notFound: 'Finns inte i dokumentet',
  searching: 'Söker …',
  area: 'Kommentera en yta',
  areaWhat: 'Dra en ruta på sidan, eller ta hela sidan.',
  wholePage: (page: string) => `Hela sidan ${page}`,
  cancel: 'Avbryt',
  close: 'Stäng',
  more: 'Mer',
  print: 'Skriv ut',
  printing: (page: number, all: number) => `Förbereder sida ${count.format(page)} av ${count.format(all)} …`,
  notPrinted: 'Det gick inte att förbereda utskriften. Skriv ut från webbläsarens läsare.',
  mayNotPrint: 'Avsändaren har spärrat filen för utskrift.',
  download: 'Ladda ner filen',
  save: savePdfSv,
  rotateRight: 'Vrid åt höger',
  rotateLeft: 'Vrid åt vänster',
  pageColours: 'Sidorna i panelens färger',
  properties: 'Egenskaper',
  property: {
    file: 'Fil',
    size: 'Storlek',
    title: 'Titel',
    author: 'Författare',
    subject: 'Ämne',
    keywords: 'Nyckelord',
    created: 'Skapad',
    modified: 'Ändrad',
    creator: 'Skrivet i',
    producer: 'PDF gjord med',
    version: 'PDF-version',
    pages: 'Sidor',
    pageSize: 'Sidans storlek',
    tagged: 'Taggad',
  },
  yes: 'Ja',
  no: 'Nej',
  millimetres: (width: number, height: number) =>
    `${count.format(Math.round(width))} × ${count.format(Math.round(height))} mm`,
};

export type ReaderWords = typeof readerSv;
