import type { FlowWords } from '../../../../documents/flow/draw/flow-words.ts';
import { measuresIn } from '../../measures.ts';
import { saveWordSv } from './save-word.ts';

const count = new Intl.NumberFormat('sv');
const list = new Intl.ListFormat('sv');
const { day } = measuresIn('sv');

const kinds = {
  inserted: 'Infogat',
  deleted: 'Struket',
  'moved-here': 'Flyttat hit',
  'moved-away': 'Flyttat härifrån',
};
/** Without signs that draw nothing; one who has no other name is nobody. */
const named = (author: string) => author.replace(/[\p{Cf}\p{Cc}]/gu, '').trim() || 'någon utan namn';
/** Names beyond these are counted. */
const mostNamed = 5;
const listed = (names: readonly string[]) => {
  const all = [...new Set(names)];
  const more = all.length - mostNamed;
  return list.format(more > 1 ? [...all.slice(0, mostNamed), `${count.format(more)} andra`] : all);
};
const authorsWith = (authors: ReadonlyMap<string, number>) =>
  listed([...authors].map(([author, changes]) => `${named(author)} (${count.format(changes)})`));

const flowWordsSv: FlowWords = {
  change: (kind, author, date) => `${kinds[kind]} av ${named(author)}${date ? ` ${day(date)}` : ''}`,
  aboutPage: (page) => `Sida ${count.format(page)}, ungefär`,
  commentBy: (author, date) => `${named(author)}${date ? `, ${day(date)}` : ''}`,
  toComment: (author) => `Till kommentaren av ${named(author)}`,
  toWords: 'Till orden i texten',
  resolved: 'Löst',
  elsewhere: 'Kommentarer på ord som inte visas här',
  header: 'Sidhuvud',
  footer: 'Sidfot',
  noPicture: (description) => (description.trim() ? `[Bild: ${description.trim()}]` : '[Bild som inte kan visas]'),
};

export const flowSv = {
  name: 'Word-läsare',
  drawing: flowWordsSv,
  sidebar: 'Innehåll',
  noHeadings: 'Dokumentet har inga rubriker.',
  reading: 'Läser dokumentet …',
  changes: (authors: ReadonlyMap<string, number>) => `Dokumentet har spårade ändringar av ${authorsWith(authors)}.`,
  looks: (looks: number) =>
    looks === 1 ? 'En ändring av utseendet visas inte.' : `${count.format(looks)} ändringar av utseendet visas inte.`,
  view: 'Visa texten',
  views: { marked: 'Med markering', final: 'Slutlig', original: 'Ursprunglig' },
  comments: (comments: number, authors: readonly string[]) =>
    `I filen finns ${comments === 1 ? 'en kommentar' : `${count.format(comments)} kommentarer`} av ${listed(authors.map(named))}.`,
  showComments: (comments: number): string => (comments === 1 ? 'Visa den i texten' : 'Visa dem i texten'),
  empty: 'Dokumentet är tomt.',
  macros: 'Filen innehåller makron. De körs inte.',
  onlyWord:
    'Kommentarer kan läggas in i Word-filer (.docx). Spara dokumentet som en sådan om du vill lämna dem i filen.',
  save: saveWordSv,
};
