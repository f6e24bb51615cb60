import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { read, says, showConcepts } from '../../browser/fixtures.ts';
import { press, propose } from '../../browser/surfaces/comments.ts';
import { catchFiles } from '../../browser/surfaces/export-page.ts';
import { openWorkspace } from '../../browser/surfaces/workspace-page.ts';
import type { Hand } from './hand.ts';
import type { Condition } from './watched.ts';

/** Two versions of a document that is being read, and words of the first, three places that are far from each other. */
export interface Stage {
  reader: ReadingBrowser;
  draft: string;
  final: string;
  /** In the final version the first isn't quite what it was. */
  words: readonly [string, string, string];
}

/** The limits are what a person takes for at once: 0.1 s a press, and 1 s where another page comes or a file is written. In seconds. */
const [atOnce, soon] = [0.1, 1];

export interface Task {
  name: string;
  /** At most. */
  presses: number;
  /** What all its waits may take, in seconds. */
  limit: number;
  /** Goes to where it begins. */
  prepare?(stage: Stage): Promise<unknown>;
  does(hand: Hand, stage: Stage): Promise<void>;
}

const formIsOpen = () => document.activeElement?.matches('.comment-form .synpunkt') === true;
/** Its row is there and has the focus. */
const isSaved = (text: string) => document.activeElement?.closest('.comment')?.textContent?.includes(text) === true;
const commentSaved = (hand: Hand, text: string) =>
  hand.keyInPanel('Control+Enter', { shows: isSaved as Condition, given: [text] });
/** The page's words are in its window. */
const inWindow = (words: string) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }
  return false;
};

/** The ten usual tasks, each going on from where the one before has left the browser. */
export const tasks: readonly Task[] = [
  {
    name: 'comment on a passage',
    ...{ presses: 3, limit: 2 * atOnce },
    prepare: ({ reader, draft }) => read(reader, draft),
    async does(hand, { words: [words] }) {
      await hand.drag(words);
      await hand.command('comment', { shows: formIsOpen });
      await hand.type('Det första som sägs.');
      await commentSaved(hand, 'Det första som sägs.');
    },
  },
  {
    name: 'the same with a proposal',
    ...{ presses: 4, limit: 3 * atOnce },
    async does(hand, { reader, words: [, words] }) {
      await hand.drag(words);
      await hand.command('comment', { shows: formIsOpen });
      await hand.type('Det andra som sägs.');
      await hand.pressInPanel('Föreslå ny lydelse', {
        shows: () => document.activeElement?.matches('.proposal-editor') === true,
      });
      await propose(reader, 'en helt ny lydelse');
      await commentSaved(hand, 'Det andra som sägs.');
    },
  },
  {
    name: 'comment on a section',
    ...{ presses: 4, limit: 4 * atOnce },
    async does(hand) {
      await hand.clickInPanel('.list-tools .menu-button', {
        shows: () => document.querySelector('.list-tools .menu:popover-open') !== null,
      });
      await hand.clickInPanel('[data-item=on-section]', {
        shows: () => document.querySelector('.section-list button') !== null,
      });
      await hand.clickInPanel('.section-list button', { shows: formIsOpen });
      await hand.type('Det som sägs om avsnittet.');
      await commentSaved(hand, 'Det som sägs om avsnittet.');
    },
  },
  {
    name: 'find a comment, and its words in the document',
    ...{ presses: 2, limit: 3 * atOnce },
    prepare: ({ reader }) =>
      reader.inPage(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })),
    async does(hand, { words: [words] }) {
      await hand.clickInPanel('.list-tools input', {
        shows: () => document.activeElement?.matches('.list-tools input') === true,
      });
      await hand.type('det första', { shows: () => document.querySelectorAll('.comment').length === 1 });
      await hand.clickInPanel('.comment-quote', { in: 'page', shows: inWindow as Condition, given: [words] });
    },
  },
  {
    name: 'next place of a concept',
    ...{ presses: 1, limit: atOnce },
    async prepare({ reader }) {
      await showConcepts(reader);
      await reader.clickInPanel('.concept [aria-expanded=false]');
      await until('the walk', () => reader.inPanel(() => document.querySelector('.walk-next') !== null));
    },
    does: (hand) =>
      // It is the page that answers, when it has gone there.
      hand.keyInPanel('ArrowRight', { shows: () => document.querySelector('.walk-place .passage') !== null }),
  },
  {
    name: 'say that a document is a new version',
    ...{ presses: 1, limit: soon },
    async prepare({ reader, final }) {
      await read(reader, final);
      await says(reader, 'Är det här en ny version av');
    },
    does: (hand) =>
      hand.pressInPanel('Det är en ny version', {
        shows: () => document.querySelector('.decisions .main-button') !== null,
      }),
  },
  {
    name: 'mark a comment as looked at',
    ...{ presses: 1, limit: atOnce },
    async prepare({ reader }) {
      await press(reader, 'Granska');
      await until('what is to be looked at', () =>
        reader.inPanel(() => document.querySelector('.carried .main-button') !== null),
      );
    },
    does: (hand) =>
      hand.clickInPanel('.carried .main-button', { shows: () => document.querySelector('.carried') === null }),
  },
  {
    name: 'a list as a file, from the page of ärenden',
    ...{ presses: 2, limit: 2 * soon },
    prepare: toArenden,
    async does(hand) {
      await hand.goByPage('.to-export', () => document.querySelector('.paper table') !== null);
      await catchFiles(hand.reader);
      await saved(hand);
    },
  },
  {
    name: 'a yttrande as a file, from the page of ärenden',
    ...{ presses: 3, limit: 3 * soon },
    prepare: toArenden,
    async does(hand) {
      await hand.goByPage('.to-export', () => document.querySelector('.paper') !== null);
      await hand.clickOnPage(
        '[name=template][value=yttrande]',
        () => document.querySelector('.file-name')?.textContent?.includes('Yttrande') === true,
      );
      await catchFiles(hand.reader);
      await saved(hand);
    },
  },
  {
    name: 'a backup, from the page of ärenden',
    ...{ presses: 1, limit: soon },
    async prepare({ reader }) {
      // So that what is told of the last one becomes another.
      await reader.inPage(() => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
        return (browser ?? chrome).storage.local.remove('last-backup');
      });
      await openWorkspace(reader, '.keeping .all-backups');
      await catchFiles(reader);
    },
    does: (hand) =>
      hand.clickOnPage(
        '.keeping .buttons:has(.all-backups) button',
        () =>
          document
            .querySelector('.keeping p:has(+ .buttons > .all-backups)')
            ?.textContent?.startsWith('Du har inte') === false,
      ),
  },
];

const saved = (hand: Hand) =>
  hand.clickOnPage(
    '.save-bar .main-button',
    () => document.querySelector('.saved [role=status]')?.textContent?.startsWith('Sparad') === true,
  );

async function toArenden({ reader }: Stage): Promise<void> {
  await openWorkspace(reader, '.to-export');
}
