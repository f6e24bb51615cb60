import { pdfLimits } from '../../../../documents/pdf/file/limits.ts';
import type { WhyUnread, WhyUnrecognised } from '../../../../documents/readable-document.ts';
import type { pdfStatesSv, Row } from '../../sv/reading/pdf-states.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
/** How many rows are named; the rest is counted. */
const named = 12;

function pages(rows: readonly Row[], one: string, many: string): string {
  const which = whichOf(rows);
  return `${which.charAt(0).toUpperCase()}${which.slice(1)} ${isOne(rows) ? one : many}`;
}

function whichOf(rows: readonly Row[]): string {
  const [first] = rows;
  if (first && isOne(rows)) return `page ${numbers.format(first[0])}`;
  const names = rows.slice(0, named).map(([from, to]) => {
    if (from === to) return numbers.format(from);
    return `${numbers.format(from)}–${numbers.format(to)}`;
  });
  const more = rows.slice(named).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `pages ${list.format(more > 0 ? [...names, `${numbers.format(more)} more`] : names)}`;
}

const isOne = ([first, ...rest]: readonly Row[]): boolean => first?.[0] === first?.[1] && rest.length === 0;

const ask = 'Ask the sender for a new file.';

const unread: Record<WhyUnread, (rows: readonly Row[]) => string> = {
  'too-large': (rows) =>
    `${pages(rows, 'hasn’t been read: it has', 'haven’t been read: they have')} more text than Remissläsaren reads on a page, at most ${numbers.format(pdfLimits.items)} pieces and ${numbers.format(pdfLimits.letters)} characters. Concepts aren’t highlighted there.`,
  locked: (rows) =>
    `${pages(rows, 'couldn’t be read: it is locked', 'couldn’t be read: they are locked')}. Ask the sender for a file without a lock.`,
  damaged: (rows) => `${pages(rows, 'couldn’t be read: it is damaged', 'couldn’t be read: they are damaged')}. ${ask}`,
  slow: (rows) =>
    `${pages(rows, 'hasn’t been read: it took', 'haven’t been read: they took')} too long. Concepts aren’t highlighted there. ${ask}`,
  skipped: (rows) =>
    `${pages(rows, 'hasn’t been read', 'haven’t been read')}: ${numbers.format(pdfLimits.slowPages)} other pages took too long. ${ask}`,
  'not-reopened': (rows) =>
    `${pages(rows, 'hasn’t been read', 'haven’t been read')}: the file couldn’t be reopened after a page that took too long. Open it again to retry.`,
};

const unrecognised: Record<WhyUnrecognised, (rows: readonly Row[]) => string> = {
  picture: (rows) =>
    `${pages(rows, 'couldn’t be read from its image: the image is damaged', 'couldn’t be read from their images: the images are damaged')}. ${ask}`,
  memory: (rows) =>
    `${pages(rows, 'couldn’t be read from its image', 'couldn’t be read from their images')}: there wasn’t enough memory. Close other tabs and try again.`,
  engine: (rows) =>
    `${pages(rows, 'couldn’t be read from its image', 'couldn’t be read from their images')}: an error interrupted the reading. Try again.`,
};

export const pdfStatesEn: Spoken<typeof pdfStatesSv> = {
  reading: (read, all) => `Reading … ${numbers.format(read)} of ${numbers.format(all)} pages have been read`,
  missing: (count, all) =>
    all === 1
      ? 'The page has no text that can be read'
      : `${numbers.format(count)} of ${numbers.format(all)} pages have no text that can be read`,
  harmed: (count, all) =>
    all === 1
      ? 'The text is damaged in the file'
      : `The text on ${numbers.format(count)} ${count === 1 ? 'page' : 'pages'} is damaged in the file`,
  fields: (count) =>
    count === 1
      ? 'The text in a filled-in field is included'
      : `The text in ${numbers.format(count)} filled-in fields is included`,
  notes: (count) =>
    count === 1
      ? 'The text in a note on the page is included'
      : `The text in ${numbers.format(count)} notes on the pages is included`,
  left: (count) => `${numbers.format(count)} fields and notes have not been read: there are too many on one page`,
  addedUnread: (rows) =>
    `${pages(rows, 'hasn’t been fully read', 'haven’t been fully read')}: form fields and notes there couldn’t be read. ${ask}`,
  noText: {
    why: 'The file has no text that can be read. Its pages are scanned images, or its fonts don’t say which characters they show.',
    what: 'Choose ‘Read the text in the image’ to have the concepts highlighted. You can read the pages and comment on them anyway.',
  },
  recognise: {
    read: 'Read the text in the image',
    readAgain: 'Read again',
    only: (page) => `Read page ${numbers.format(page)} only`,
    begins: 'Preparing to read …',
    progress: (done, all) =>
      `${numbers.format(done)} of ${numbers.format(all)} ${all === 1 ? 'page' : 'pages'} read from the image · ${numbers.format(all - done)} left`,
    cancel: 'Cancel',
    recognised: (count, all) =>
      all === 1
        ? 'The page was read from its image, so some words may be misread'
        : `${numbers.format(count)} of ${numbers.format(all)} pages ${count === 1 ? 'was' : 'were'} read from the image, so some words may be misread`,
    foreign: (rows) =>
      `${pages(rows, 'seems to be in another language than Swedish', 'seem to be in another language than Swedish')}. More words than usual may be misread.`,
    doubtful: (rows) =>
      `${pages(rows, 'couldn’t be read reliably from its image', 'couldn’t be read reliably from their images')}: much of the text may be wrong, and concepts may be missed.`,
    wordless: (rows) => `No text was found in the image of ${whichOf(rows)}.`,
    worse: (rows) =>
      `${pages(rows, 'can’t be read better from its image', 'can’t be read better from their images')}, so the text in the file stays.`,
    failed: (why, rows) => unrecognised[why](rows),
    unkept: {
      full: 'There is no room on the disk for the pages that were read. They stay until you close the file, and can be read again.',
      private: 'Nothing is saved in private windows. The pages that were read stay until you close the file.',
      failed: 'The pages that were read couldn’t be saved. They stay until you close the file, and can be read again.',
    },
  },
  slow: (rows, others) => {
    const more = others && ` The other pages ${others === 'read' ? 'have been read' : 'are being read meanwhile'}.`;
    return `${pages(rows, 'takes', 'take')} a long time to read.${more ?? ''}`;
  },
  late: (rows) =>
    `${pages(rows, 'has been read, but it takes', 'have been read, but they take')} a long time to show. Highlights there may be delayed.`,
  cut: (rows) =>
    `${pages(rows, 'has been read, but it has', 'have been read, but they have')} so much text that only the first ${numbers.format(pdfLimits.shown)} pieces${isOne(rows) ? '' : ' on each'} can be highlighted, searched and commented on in place.`,
  unread: (why, rows) => unread[why](rows),
  damaged: (rows) => `${pages(rows, 'is damaged', 'are damaged')} in the file, so text may be missing there. ${ask}`,
  unsure: (rows) =>
    `${pages(rows, 'may have been read', 'may have been read')} with text that isn’t visible there: it took too long to check.`,
  illegible: (rows) =>
    `${pages(rows, 'has', 'have')} some text, such as headings, that can’t be read: its font doesn’t say which characters it shows. ${ask}`,
  claimed: (claimed, all) =>
    `${pages([[all + 1, claimed]], 'couldn’t be read', 'couldn’t be read')}: the file states ${numbers.format(claimed)} pages, but only ${numbers.format(all)} can be reached. ${ask}`,
  faults: (count) => `Parts of the file are damaged (${numbers.format(count)} faults), so text may be missing. ${ask}`,
  noWordsYet: {
    why: 'The text is being read from the pictures.',
    what: 'The concepts come page by page. You can read and comment meanwhile.',
  },
  noneRead: {
    why: 'None of the file’s text has been read. The reason is stated above.',
    what: 'You can still look at the pages and comment on them.',
  },
};
