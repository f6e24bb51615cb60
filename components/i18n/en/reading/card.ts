import { keysIn } from '../../keys.ts';
import type { cardSv } from '../../sv/reading/card.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

export const cardEn: Spoken<typeof cardSv> = {
  card: {
    struck: 'The words are struck out in the document and don’t count.',
    recognised: (certainty) => `Read from the image, ${numbers.format(certainty)} per cent certain.`,
    close: 'Close',
    several: (count) => `${numbers.format(count)} concepts in the same words`,
    place: 'Position in the concept tree',
    openInPanel: 'Show in the panel',
    panelKeys: (keys) =>
      keys
        ? `Press ${keysIn('en', keys)} to open the panel. The concept is shown there.`
        : 'Open the panel from the browser’s sidebar menu. The concept is shown there.',
    more: 'More',
    less: 'Less',
    hide: 'Wrong here?',
    scopes: {
      hit: () => 'Hide the highlight here',
      document: (form) => `Hide “${form}” in the whole document`,
      everywhere: (form) => `Hide “${form}” in all documents`,
    },
    hidden: 'The highlight is hidden.',
    hiddenForNow: 'The highlight is hidden for as long as you read this page. Nothing is saved in a private window.',
    takeBack: 'Undo',
  },
  quoted: (words: string) => `“${words}”`,
  commentsHere: (count: number) => (count === 1 ? 'A comment here' : `${comments(count)} here`),
  bar: {
    name: 'Selected text',
    commentKeys: (keys) => keysIn('en', keys),
    highlight: 'Highlight',
    copy: 'Copy quote with section',
    beside: {
      furniture:
        'Headers and footers are on every page and have no place of their own in the text. Comment on the whole document instead.',
      'file-comment':
        'This is a comment in the file. Select the words in the text that it is about to comment on them.',
    },
    onDocument: 'Comment on the whole document',
    waiting: 'Reading the rest of the document first …',
    marked: 'Highlighted.',
    copied: 'Copied.',
    'not-copied': 'The browser didn’t let Remissläsaren copy. Right-click the words and copy from there instead.',
    panelKeys: (keys: string) =>
      keys
        ? `Press ${keysIn('en', keys)} to open the panel. The form is shown there.`
        : 'Open the panel from the browser’s sidebar menu. The form is shown there.',
  },
};
