import { isAnonymous } from '../../../model/came-with.ts';
import type { Remark } from './remark.ts';

/** What a remark says as a comment of ours, with what it is on where its place can't show that. */
export function saidIn(remark: Remark): string {
  const { text, movedBehind, beside, inserted, rows } = remark;
  return [
    text.trim(),
    ...(beside ? [standsBeside(beside)] : []),
    ...(inserted ? standsOnInserted(inserted) : []),
    ...changedWithin(remark),
    ...(rows ? [changedRows(rows)] : []),
    ...(movedBehind === undefined ? [] : [moveSentence(movedBehind)]),
  ]
    .filter((one) => one !== '')
    .join('\n\n');
}

export const moveSentence = (behind: string): string => `Flytta orden ${placeBehind(behind)}.`;

const placeBehind = (words: string) => (words === '' ? 'till dokumentets början' : `till efter ”${words}”`);

/** In UTF-16 units: enough to know the words by. */
const longestBeside = 300;

const quoted = (words: string) =>
  `”${words.slice(0, longestBeside).toWellFormed()}${words.length > longestBeside ? '…' : ''}”`;

/** Which of what isn't text the comment is on. */
function standsBeside(beside: NonNullable<Remark['beside']>): string {
  if (beside.is === 'picture') return 'Kommentaren står vid en bild.';
  const words = quoted(beside.words);
  if (beside.is === 'hidden') return `Kommentaren står vid dold text: ${words}.`;
  return `Kommentaren står i ${beside.is === 'header' ? 'sidhuvudet' : 'sidfoten'}: ${words}.`;
}

const list = new Intl.ListFormat('sv');

/** A sentence for each who put words in. */
function standsOnInserted({ words, isAll }: NonNullable<Remark['inserted']>): string[] {
  const byAuthor = Map.groupBy(words, ({ author }) => (isAnonymous(author) ? '' : author.trim()));
  return [...byAuthor].map(([author, own]) => {
    const who = author === '' ? 'är infogade' : `${author.slice(0, 200).toWellFormed()} har infogat`;
    const also = isAll ? 'står vid ord som' : 'gäller också ord som';
    return `Kommentaren ${also} ${who}: ${list.format(own.map((one) => quoted(one.words)))}.`;
  });
}

/** In whose words a change stands, and what it is where it can't be told as a proposal. */
function changedWithin({ within, read, editing }: Remark): string[] {
  if (!within || !read) return [];
  const names = within.of.map((author) => (isAnonymous(author) ? 'någon annan' : author.trim().slice(0, 200)));
  const where = `Ändringen står i ord som ${list.format(names).toWellFormed()} har infogat`;
  if (editing !== undefined) return [`${where}.`];
  const [before, after] = [`”${read.words}”`, `”${within.editing}”`];
  return [`${where}: ${within.editing === '' ? `${before} stryks` : `${before} blir ${after}`}.`];
}

/** Rows that come can't be proposed as words: no words of the text are to become them. */
function changedRows({ are, cells }: NonNullable<Remark['rows']>): string {
  const [one, more] =
    are === 'put' ? ['Ny rad i tabellen', 'Nya rader i tabellen'] : ['Raden stryks', 'Raderna stryks'];
  const told = cells.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join(' | '));
  return told.length === 1 ? `${one}: ${told[0]}` : [`${more}:`, ...told].join('\n');
}
