import { peopleIn } from '../../people.ts';

const numbers = new Intl.NumberFormat('sv');
const { listed } = peopleIn('sv');

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${numbers.format(count)} ${several}`];

/** What others have said in a file. */
interface Said {
  comments: number;
  changes: number;
  replies: number;
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
  said: ({ comments, changes, replies, authors }: Said) => {
    const all = [
      ...counted(comments, 'en kommentar', 'kommentarer'),
      ...counted(changes, 'en spårad ändring', 'spårade ändringar'),
      ...counted(replies, 'ett svar', 'svar'),
    ];
    const by = authors.length > 0 ? ` av ${listed(authors)}` : '';
    return `Filen har ${listed(all)}${by} som inte fanns i dokumentet. Texten är annars densamma.`;
  },
  takeIn: 'Läs in det i ärendet',
  takeInWhat: 'Sidan Ärenden öppnas och visar vad filen tillför. Du väljer där vad som läses in.',
  takeInHow:
    'Dokumentet ligger inte i något ärende. Lägg det i ett på sidan Ärenden, så kan du läsa in filens kommentarer där.',
};
