import { peopleIn } from '../../people.ts';
import type { versionCopySv } from '../../sv/reading/version-copy.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const { listed } = peopleIn('en');

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${numbers.format(count)} ${several}`];

export const versionCopyEn: Spoken<typeof versionCopySv> = {
  heading: (title) =>
    title === undefined
      ? 'Is this a copy with comments by others?'
      : `Is this a copy of “${title}” with comments by others?`,
  known: 'Others have written in this copy',
  said: ({ comments, changes, replies, mended, settled, authors }) => {
    const all = [
      ...counted(comments, 'one comment', 'comments'),
      ...counted(changes, 'one tracked change', 'tracked changes'),
      ...counted(replies, 'one answer', 'answers'),
    ];
    const by = authors.length > 0 ? ` by ${listed(authors)}` : '';
    return [
      ...(all.length > 0 ? [`The file has ${listed(all)}${by} that weren’t in the document.`] : []),
      ...counted(
        mended,
        'One of the document’s own has other words in the file.',
        'of the document’s own have other words in the file.',
      ),
      ...counted(
        settled,
        'One of the document’s changes is no longer tracked.',
        'of the document’s changes are no longer tracked.',
      ),
    ].join(' ');
  },
  takeIn: 'Take it into the case',
  takeInWhat: 'The Cases page opens and shows what the file would bring. You choose there what is taken in.',
  compareWhat: 'Is it a copy that somebody has changed without tracking? The Cases page opens and shows what differs.',
  takeInHow: 'The document isn’t in a case. Put it in one on the Cases page to take in the file’s comments there.',
};
