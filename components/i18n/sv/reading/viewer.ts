import type { OpeningFailure } from '../../../../extension/state/viewer/opening.ts';
import { measuresIn } from '../../measures.ts';
import { flowFailuresSv } from './flow-failures.ts';
import { savePdfSv } from './save-pdf.ts';

interface Told {
  why: string;
  what: string;
}

const failures: Record<OpeningFailure, Told> = {
  ...flowFailuresSv,
  gone: {
    why: 'Filen finns inte kvar där den låg, eller har ändrats sedan du valde den.',
    what: 'Välj den igen.',
  },
  replaced: {
    why: 'Remissläsaren har uppdaterats eller startats om sedan sidan öppnades.',
    what: 'Det är inget fel på filen. Ladda om sidan, och öppna filen igen om den inte kommer tillbaka.',
  },
  empty: { why: 'Filen är tom.', what: 'Hämta den igen, eller be avsändaren om en ny.' },
  'not-a-pdf': {
    why: 'Filen är ingen PDF, trots namnet.',
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
  'unknown-lock': {
    why: 'Filen är låst på ett sätt som inte kan öppnas här.',
    what: 'Be avsändaren om en fil utan lås, eller öppna den i programmet som den är låst för.',
  },
  network: {
    why: 'Filen gick inte att hämta.',
    what: 'Kontrollera att du är ansluten till internet och försök igen. Du kan också spara filen och öppna den härifrån.',
  },
  refused: {
    why: 'Webbplatsen lämnar inte ut filen till Remissläsaren.',
    what: 'Du kan behöva logga in. Spara filen från webbläsarens läsare och öppna den härifrån.',
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
    why: 'Filen är större än 512 megabyte, och så stora filer går inte att öppna här.',
    what: 'Öppna den i webbläsarens läsare, eller be avsändaren dela upp den.',
  },
  silent: {
    why: 'Hämtningen avbröts mitt i filen.',
    what: 'Försök igen.',
  },
};

const count = new Intl.NumberFormat('sv');
const { bytes, when } = measuresIn('sv');

export const viewerSv = {
  name: 'PDF-läsare',
  failures,
  again: 'Försök igen',
  inBrowser: 'Öppna i webbläsarens läsare',
  empty: 'Öppna en remiss',
  drop: 'Välj en PDF eller ett Word-dokument, eller dra hit filen. Den stannar på din dator.',
  ask: (site: string) => `Får Remissläsaren hämta filen från ${site}?`,
  askWhat: 'Webbläsaren frågar en gång för varje webbplats. Du kan också spara filen och öppna den härifrån.',
  allow: 'Hämta filen',
  notAllowed:
    'Remissläsaren fick inte hämta filen. Spara den från webbläsarens läsare och öppna den härifrån, eller försök igen.',
  localFile: (name: string) => `Välj ${name} på din dator`,
  localFileWhat: 'Webbläsaren låter inte tillägg öppna filer på datorn på egen hand.',
  loading: 'Hämtar filen …',
  bytes,
  when,
  loaded: (part: number, all: number | undefined) => (all ? `${bytes(part)} av ${bytes(all)}` : bytes(part)),
  stop: 'Avbryt',
  password: 'Filen är låst. Skriv lösenordet.',
  wrongPassword: 'Lösenordet stämmer inte. Försök igen.',
  passwordLabel: 'Lösenord',
  unlock: 'Lås upp',
  moreNotes: (notes: number) => `och ${count.format(notes)} till`,
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
  areaWhat: 'Dra en ram på sidan, eller välj hela sidan.',
  wholePage: (page: string) => `Hela sidan ${page}`,
  cancel: 'Avbryt',
  close: 'Stäng',
  more: 'Mer',
  keys: 'Kortkommandon',
  print: 'Skriv ut',
  printing: (page: number, all: number) => `Förbereder sida ${count.format(page)} av ${count.format(all)} …`,
  notPrinted: 'Det gick inte att förbereda utskriften. Skriv ut från webbläsarens läsare.',
  mayNotPrint: 'Avsändaren har spärrat filen för utskrift.',
  download: 'Ladda ned filen',
  save: savePdfSv,
  rotateRight: 'Vrid åt höger',
  rotateLeft: 'Vrid åt vänster',
  pageColours: 'Visa sidorna i panelens färger',
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
    creator: 'Program',
    producer: 'PDF skapad med',
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
