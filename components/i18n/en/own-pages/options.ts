import type { optionsSv } from '../../sv/own-pages/options.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');

export const optionsEn: Spoken<typeof optionsSv> = {
  atOnce: 'Changes apply immediately, in every tab.',
  appearance: 'Appearance and language',
  colours: 'Colours in the panel, in the box at a concept and on Remissläsaren’s own pages',
  appearances: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
  sites: 'Sites that are always read',
  noSites:
    'None yet. Choose “Always on this site” in the panel’s menu while you read a page, and the site is read automatically.',
  sitesWhat: 'Every page here is read without you clicking the button.',
  withdraw: 'Remove',
  withdrawSite: (site) => `Remove ${site}: no longer read it automatically`,
  hidden: 'Hidden highlights',
  nothingHidden: 'None yet. When a highlight is wrong, you can hide it with “Wrong here?” in the box at the concept.',
  hiddenWhat: 'You have hidden these.',
  scopes: { hit: 'in one place in', document: 'in all of', everywhere: 'in all documents' },
  showAgain: 'Show again',
  showAgainForm: (form) => `Show “${form}” again`,
  saveHidden: 'Save as a file',
  takeInHidden: 'Import from a file …',
  notHiddenMarks: (file) => `${file} isn’t a list of hidden highlights. Choose a file that was saved here.`,
  takenIn: (added, known) =>
    `${numbers.format(added)} added${known > 0 ? `, ${numbers.format(known)} already existed` : ''}.`,
  keys: 'Keyboard shortcuts',
  allKeys: 'Show all keyboard shortcuts',
  changeKeysInChrome: 'You change them at chrome://extensions/shortcuts.',
  changeKeysInFirefox: 'You change them at about:addons. Click the cogwheel and choose “Manage Extension Shortcuts”.',
  data: 'Your data',
  dataWhat:
    'Everything you choose and write is kept in the browser on your own computer. Nothing is sent anywhere, and you don’t need an account. If you remove the extension, the data goes with it.',
  practice: {
    data: 'Practice',
    answers: (count) =>
      count === 0 ? 'You haven’t answered any cards yet.' : `${numbers.format(count)} answers are saved here.`,
    saveAnswers: 'Save the answers as a file',
    forget: 'Delete all answers …',
    forgetWhat: 'All answers and sessions are deleted, and this can’t be undone. My cards and courses are kept.',
    forgetNow: 'Delete all answers',
    cancel: 'Cancel',
    forgotten: 'All answers have been deleted.',
  },
  recognised: {
    heading: 'Pages read from images',
    kept: (count, most) =>
      `${numbers.format(count)} ${count === 1 ? 'page is kept, so that it' : 'pages are kept, so that they'} needn’t be read again. At most ${numbers.format(most)} pages are kept, and the oldest are removed first. If you delete a document, its pages go too.`,
    forget: 'Remove the pages',
    forgotten: 'The pages have been removed. They can be read again.',
  },
};
