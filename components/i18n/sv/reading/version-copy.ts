import { peopleIn } from '../../people.ts';

const numbers = new Intl.NumberFormat('sv');
const { listed } = peopleIn('sv');

/** Changes that stand together are counted as one, as where they are taken in. */
const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${numbers.format(count)} ${several}`];

/** What others have said in a file. */
interface Said {
  comments: number;
  changes: number;
  replies: number;
  mended: number;
  settled: number;
  /** Those whom the file names. */
  authors: readonly string[];
}

/** A file that is rather a copy of a document in which others have written. */
export const versionCopySv = {
  heading: (title: string | undefined) =>
    title === undefined
      ? 'Är det här en kopia med andras kommentarer?'
      : `Är det här en kopia av ”${title}” med andras kommentarer?`,
  /** Where it goes without saying which document it is. */
  known: 'Andra har skrivit i den här kopian',
  /** Above the answers. */
  said: ({ comments, changes, replies, mended, settled, authors }: Said) => {
    const all = [
      ...counted(comments, 'en kommentar', 'kommentarer'),
      ...counted(changes, 'en spårad ändring', 'spårade ändringar'),
      ...counted(replies, 'ett svar', 'svar'),
    ];
    const by = authors.length > 0 ? ` av ${listed(authors)}` : '';
    return [
      ...(all.length > 0 ? [`Filen har ${listed(all)}${by} som inte fanns i dokumentet.`] : []),
      ...counted(mended, 'En av dokumentets egna har andra ord i filen.', 'av dokumentets egna har andra ord i filen.'),
      ...counted(
        settled,
        'En av dokumentets ändringar är inte längre spårad.',
        'av dokumentets ändringar är inte längre spårade.',
      ),
    ].join(' ');
  },
  takeIn: 'Läs in det i ärendet',
  takeInWhat: 'Sidan Ärenden öppnas och visar vad filen tillför. Du väljer där vad som läses in.',
  /** Of a file that has nothing of its own but other words. */
  compareWhat: 'Är det en kopia som någon har ändrat i utan att spåra? Sidan Ärenden öppnas och visar vad som skiljer.',
  takeInHow:
    'Dokumentet ligger inte i något ärende. Lägg det i ett på sidan Ärenden, så kan du läsa in filens kommentarer där.',
};
