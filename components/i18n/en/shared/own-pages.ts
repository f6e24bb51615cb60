import type { ownPagesSv } from '../../sv/shared/own-pages.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');

/** A place is called so wherever one is led to it. */
const menu = {
  arenden: 'Cases',
  learning: 'Learn',
  concepts: 'Concepts',
  maps: 'Maps',
  options: 'Settings',
  help: 'Help',
};

export const ownPagesEn: Spoken<typeof ownPagesSv> = {
  pages: {
    putAway: 'Close',
    all: 'Pages',
    skip: 'Skip to content',
    menu,
    titles: {
      ...menu,
      answers: 'Answers',
      export: 'Export',
      welcome: 'Welcome to Remissläsaren',
    },
    lostComments: 'Comments without a document',
    helpHere: 'Help with this, opens in a new tab',
    openFile: 'Open file …',
    saveFile: { pdf: 'Save PDF with comments', word: 'Save Word with comments' },
    repliesLeftOut: (count) =>
      count === 1
        ? 'One answer in a comment thread is left out: it isn’t the comment’s own words.'
        : `${numbers.format(count)} answers in comment threads are left out: they aren’t the comment’s own words.`,
    unreviewed: (count) =>
      count === 1
        ? 'One comment hasn’t been reviewed since the new version. It says which words it was about then, and what it proposes is only in the comment. Review it in the panel before you save.'
        : `${numbers.format(count)} comments haven’t been reviewed since the new version. They say which words they were about then, and what they propose is only in the comments. Review them in the panel before you save.`,
    dropHere: 'Drop the file here',
    loading: 'Reading …',
    privateWindow:
      'This is a private window. You can read, but nothing about what you read is saved. Your cases and comments are in ordinary windows, and so are the backups. Settings apply in all windows and are saved as usual.',
  },
  pageSees:
    'A web page that you read can see that you read it with Remissläsaren and which words are highlighted, and so where you have commented. It can never see what you write.',
  showMarks: 'Show highlights',
  showOverview: 'Show the overview along the edge of the document',
  schemes: 'Concept systems',
  schemesWhat: 'The concepts of the systems you choose are highlighted in the documents you read.',
  opensInTab: 'opens in a new tab',
  interfaceLanguage: 'Language of Remissläsaren. Concepts and definitions are always in Swedish.',
  languages: { browser: 'Same as the browser', sv: 'Svenska', en: 'English' },
};
