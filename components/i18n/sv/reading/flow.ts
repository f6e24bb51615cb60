import type { TrackedView } from '../../../../documents/flow/content/content.ts';
import type { FlowWords } from '../../../../documents/flow/draw/flow-words.ts';
import { measuresIn } from '../../measures.ts';
import { peopleIn } from '../../people.ts';
import { saveWordSv } from './save-word.ts';

const count = new Intl.NumberFormat('sv');
const { day } = measuresIn('sv');
const { named, listed } = peopleIn('sv');

const kinds = {
  inserted: 'Infogat',
  deleted: 'Struket',
  'moved-here': 'Flyttat hit',
  'moved-away': 'Flyttat härifrån',
};
/** With how many changes; those without a name are one. */
function authorsWith(authors: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const [author, changes] of authors) counts.set(named(author), (counts.get(named(author)) ?? 0) + changes);
  return listed([...counts].map(([author, changes]) => `${author} (${count.format(changes)})`));
}

const flowWordsSv: FlowWords = {
  change: (kind, author, date) => `${kinds[kind]} av ${named(author)}${date ? ` ${day(date)}` : ''}`,
  aboutPage: (page) => `Sida ${count.format(page)}, ungefär`,
  commentBy: (author, date) => `${named(author)}${date ? `, ${day(date)}` : ''}`,
  toComment: (author) => `Till kommentaren av ${named(author)}`,
  toWords: 'Till orden i texten',
  resolved: 'Löst',
  elsewhere: 'Kommentarer på ord som inte visas här',
  beside: (what) => (what === 'picture' ? 'Står vid en bild.' : 'Står vid dold text.'),
  header: 'Sidhuvud',
  footer: 'Sidfot',
  noPicture: (description) => (description.trim() ? `[Bild: ${description.trim()}]` : '[Bild som inte kan visas]'),
};

const viewsSv: Record<TrackedView, string> = { marked: 'Med markering', final: 'Slutlig', original: 'Ursprunglig' };

export const flowSv = {
  name: 'Word-läsare',
  drawing: flowWordsSv,
  sidebar: 'Innehåll',
  noHeadings: 'Dokumentet har inga rubriker.',
  reading: 'Läser dokumentet …',
  changes: (authors: ReadonlyMap<string, number>) => `Dokumentet har spårade ändringar av ${authorsWith(authors)}.`,
  /** In one line, for a small window. */
  inShort: (changes: number, shownAs: TrackedView, comments: number): string => {
    const tracked = changes === 1 ? 'En spårad ändring' : `${count.format(changes)} spårade ändringar`;
    const said = comments === 1 ? 'en kommentar' : `${count.format(comments)} kommentarer`;
    if (changes === 0) return `I filen finns ${said}.`;
    return `${tracked} (${viewsSv[shownAs].toLowerCase()})${comments > 0 ? `, ${said}` : ''}.`;
  },
  looks: (looks: number) =>
    looks === 1 ? 'En ändring av utseendet visas inte.' : `${count.format(looks)} ändringar av utseendet visas inte.`,
  view: 'Visa texten',
  views: viewsSv,
  comments: (comments: number, authors: readonly string[]) =>
    `I filen finns ${comments === 1 ? 'en kommentar' : `${count.format(comments)} kommentarer`} av ${listed(authors.map(named))}.`,
  knownHere: (known: number) =>
    known === 1
      ? 'En av kommentarerna i ärendet står redan i filen.'
      : `${count.format(known)} av kommentarerna i ärendet står redan i filen.`,
  /** Of the comments in a file that isn't Word's. */
  notTakenIn: 'Vill du läsa in dem i ett ärende sparar du filen som Word-fil (.docx) först.',
  showComments: (comments: number): string => (comments === 1 ? 'Visa den i texten' : 'Visa dem i texten'),
  empty: 'Dokumentet är tomt.',
  unreadComments:
    'Kommentarerna i filen är skadade och visas inte. Word kan ofta laga filen: öppna den där och spara en kopia.',
  unreadLetters: 'Filen är skadad: bokstäver som inte går att läsa visas som �. Be avsändaren om en ny fil.',
  unreadChapters: (chapters: number) =>
    chapters === 1
      ? 'Ett kapitel är skadat och visas inte. Be utgivaren om en ny fil.'
      : `${count.format(chapters)} kapitel är skadade och visas inte. Be utgivaren om en ny fil.`,
  macros: 'Filen innehåller makron. De körs inte.',
  onlyWord:
    'Kommentarer kan läggas in i Word-filer (.docx). Spara dokumentet som en sådan om du vill lämna dem i filen.',
  save: saveWordSv,
};
