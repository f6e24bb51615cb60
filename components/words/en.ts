import { commentsEn } from './comments-en.ts';
import { exportEn } from './export-en.ts';
import { keysIn } from './keys.ts';
import { learningEn } from './learning-en.ts';
import { mapsEn } from './maps-en.ts';
import { readerEn } from './reader-en.ts';
import { storageEn } from './storage-en.ts';
import type { Words } from './sv.ts';
import { versionsEn } from './versions-en.ts';
import { workspaceEn } from './workspace-en.ts';

const numbers = new Intl.NumberFormat('en');

const problemKinds = {
  missing: 'is missing',
  invalid: 'has a value that can’t be used',
  unknown: 'is an unknown field',
  duplicate: 'is already taken by another entry',
  unresolved: 'refers to something that doesn’t exist',
};

export const en: Words = {
  language: 'en',
  reader: readerEn,
  readPage: 'Read this page with Remissläsaren',
  showMarks: 'Show highlights',
  showOverview: 'Show the overview along the edge of the document',
  always: 'Always on this site',
  end: 'Stop reading',
  left: {
    why: 'You have moved on to another page.',
    what: 'Click the button again, or press Alt+Shift+R, to read it too.',
  },
  off: {
    why: 'Reading is off in this tab.',
    what: 'Open a consultation document and click the Remissläsaren button in the browser’s toolbar, or press Alt+Shift+R.',
    promise: 'The text never leaves your computer.',
  },
  starting: 'Reading the page …',
  privateWindow: 'Private window. You can read, but nothing about what you read is saved.',
  refusals: {
    closed: {
      why: 'This is one of the browser’s own pages, or the extension store. Extensions aren’t allowed to read there.',
      what: 'Open the document in its own tab and click the button there.',
    },
    pdf: {
      why: 'The document is a PDF, and Remissläsaren can’t get at the text in the browser’s own reader.',
      what: 'Open it in Remissläsaren’s reader.',
    },
    file: {
      why: 'The browser doesn’t let Remissläsaren read files on your computer.',
      what: 'Open the browser’s extensions page, choose Remissläsaren and allow access to file URLs. Then reload the file and click the button again.',
    },
    other: {
      why: 'The browser doesn’t let Remissläsaren read this page.',
      what: 'Reload the page and click the button again. If that doesn’t help, the page may be blocked by the browser or your employer.',
    },
  },
  noText: {
    why: 'The page has no text to read.',
    what: 'Is it a scanned document? Look for a version with text, or wait until the page has loaded and click the button again.',
  },
  pdf: {
    offer:
      'In Remissläsaren’s reader, concepts are highlighted in PDFs too. Do you want PDFs to always open there? You can change this in the settings.',
    beside: 'It opens in Remissläsaren’s reader, in a tab next to this one.',
    always: 'Open PDFs in Remissläsaren',
    onlyThis: 'Only this one',
    open: 'Open in Remissläsaren',
    choose: 'Choose the file on your computer',
    isItOne: 'Open as a PDF in Remissläsaren',
    another:
      'If you install another PDF extension it takes over, even if this box is ticked. Then open the file with “Open PDF …”.',
    pages: 'PDFs',
    openLink: 'Open the link as a PDF in Remissläsaren',
    byThemselves: 'Open PDFs in Remissläsaren',
    byThemselvesWhat:
      'There is no way to know in advance which addresses are PDFs, so Firefox asks for access to all sites. Downloads work as usual.',
    siteList: 'Sites that PDFs may be downloaded from',
    withdrawSite: (site) => `Remove ${site}: ask again before PDFs are downloaded from there`,
    reading: (read, all) => `Reading page ${numbers.format(read)} of ${numbers.format(all)} …`,
    missing: (count, all) =>
      all === 1 ? 'The page has no text' : `${numbers.format(count)} of ${numbers.format(all)} pages have no text`,
    harmed: (count, all) =>
      all === 1
        ? 'The text was damaged in scanning'
        : `The text on ${numbers.format(count)} ${count === 1 ? 'page' : 'pages'} was damaged in scanning`,
    broken: (count, all) => `${numbers.format(count)} of ${numbers.format(all)} pages can’t be read`,
    onPage: (page) => `p. ${page}`,
    noText: {
      why: 'The file consists of scanned images and has no text.',
      what: 'Ask the sender for a file with text so that the concepts can be highlighted. You can still read the pages here and comment on them.',
    },
  },
  noConcepts: 'The text doesn’t mention any concepts from the systems you have chosen. You can turn on more below.',
  schemes: 'Concept systems',
  schemesOn: (on, all) => `${numbers.format(on)} of ${numbers.format(all)} chosen`,
  schemesWhat: 'The concepts of the systems you choose are highlighted in the documents you read.',
  why: (how, label, certainty, name) => {
    switch (how) {
      case 'form':
        return label === name
          ? 'The words are the concept’s name, or a form of it.'
          : `The words are “${label}”, another name for the concept, or a form of it.`;
      case 'coordination':
      case 'ellipsis':
        return `Read as ${label}: part of the expression is left out.`;
      case 'compound':
        return `The word is a compound with ${label}.`;
      case 'abbreviation':
        return `The document’s own abbreviation for ${label}.`;
      case 'tolerant':
        return `The text is damaged and read as ${label}. ${numbers.format(Math.round(certainty * 100))} per cent of the letters match.`;
    }
  },
  noneOfScheme: 'The text doesn’t mention any concepts from this system.',
  absent: (count) => `In the system but not in the document (${numbers.format(count)})`,
  findConcept: 'Find a concept',
  sorting: 'Order',
  sortings: {
    model: 'As in the system',
    place: 'As in the document',
    count: 'Most common first',
    name: 'Alphabetical',
  },
  options: {
    title: 'Settings',
    atOnce: 'Changes apply immediately, in every tab.',
    appearance: 'Appearance and language',
    language: 'Language of Remissläsaren. Concepts and definitions are always in Swedish.',
    languages: { browser: 'Same as the browser', sv: 'Svenska', en: 'English' },
    colours: 'Colours in the panel, in the box at a concept and on Remissläsaren’s own pages',
    appearances: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
    sites: 'Sites that are always read',
    noSites:
      'None yet. Tick “Always on this site” in the panel while you read a page, and the site is read automatically.',
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
    commands: {
      _execute_action: 'Start or stop reading',
      _execute_sidebar_action: 'Open or close the panel',
      'next-mark': 'Next highlight',
      'previous-mark': 'Previous highlight',
      comment: 'Comment on selected text',
    },
    shortcut: (keys) => keysIn('en', keys),
    noKeys: 'no shortcut',
    changeKeysInChrome: 'You change them at chrome://extensions/shortcuts.',
    changeKeysInFirefox: 'You change them at about:addons. Click the cogwheel and choose “Manage Extension Shortcuts”.',
    data: 'Your data',
    dataWhat:
      'Everything you choose and write is kept in the browser on your own computer. Nothing is sent anywhere, and you don’t need an account. If you remove the extension, the data goes with it.',
  },
  welcome: {
    title: 'Welcome to Remissläsaren',
    lead: 'Remissläsaren helps you read the Swedish strategies and plans on mental health that you have been asked to respond to. It shows which concepts are used, what they mean and who says so.',
    try: 'Try an example',
    tryWhat: 'The example comes with the extension and works offline.',
    does: 'What Remissläsaren does',
    doesWhat: [
      'Highlights the concepts from SKR’s concept model, the levels of prevention and the guiding principles on the page you are reading.',
      'Shows the definition, source and place in the model when you hover over a word, and every mention in the panel beside it.',
      'Compares the source’s definition with how the document itself describes the concept.',
    ],
    never: 'What Remissläsaren never does',
    neverWhat: [
      'Sends anything. The text you read, what you write and what you choose stay on your computer.',
      'Reads without being asked. You click the button, or choose to have a certain site or all PDFs read.',
      'Changes the page. The highlights are placed on top and disappear when you stop reading.',
    ],
    begin: 'How to get started',
    beginInChrome: [
      'Click the puzzle piece in the toolbar and pin Remissläsaren.',
      'Open a consultation document, as a web page or a PDF.',
      'Click the button, or press Alt+Shift+R. The panel opens next to the page.',
    ],
    beginInFirefox: [
      'Click the puzzle piece in the toolbar, then the cogwheel next to Remissläsaren, and choose “Pin to Toolbar”.',
      'Open a consultation document, as a web page or a PDF.',
      'Click the button, or press Alt+Shift+R. The panel opens in the sidebar.',
    ],
    allOptions: 'All settings',
  },
  storage: storageEn,
  ...commentsEn,
  versions: versionsEn,
  workspace: workspaceEn,
  export: exportEn,
  learning: learningEn,
  maps: mapsEn,
  untitled: 'Untitled document',
  uncertain: (places) => `${numbers.format(places)} of them uncertain, in damaged text`,
  summary: (places, concepts) =>
    `${numbers.format(concepts)} ${concepts === 1 ? 'concept' : 'concepts'}, ${numbers.format(places)} ${places === 1 ? 'mention' : 'mentions'}`,
  stillReading: 'reading …',
  places: (count) => (count === 1 ? '1 mention' : `${numbers.format(count)} mentions`),
  placesNoun: (count) => (count === 1 ? 'mention' : 'mentions'),
  noDefinition: 'The source mentions the concept but doesn’t say what it means.',
  place: 'Position in the concept tree',
  moreNarrower: (count, besideShown) =>
    besideShown
      ? `and ${numbers.format(count)} more`
      : `${numbers.format(count)} narrower ${count === 1 ? 'concept' : 'concepts'}`,
  seeAlso: 'See also',
  notNamed: 'not mentioned in the document',
  ofSchemeOff: (scheme) => `${scheme} (off)`,
  schemeOff: 'The system is off, so the document hasn’t been searched for this concept.',
  switchOn: 'Turn on the system',
  notFound: (sought) => `No concept in the systems you have chosen is called “${sought}”.`,
  foundInOff: 'It is in systems that are off:',
  english: 'In English',
  notes: 'Good to know',
  source: 'Source',
  sources: 'Sources',
  undated: 'no year given',
  moreSources: (count) => `and ${numbers.format(count)} more`,
  opensInTab: 'opens in a new tab',
  card: {
    close: 'Close',
    several: (count) => `${numbers.format(count)} concepts in the same words`,
    place: 'Position in the tree',
    openInPanel: 'Show in the panel',
    panelKeys: (keys) =>
      keys
        ? `Press ${keysIn('en', keys)} to open the panel. The concept is shown there.`
        : 'Open the panel from the browser’s sidebar menu. The concept is shown there.',
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
  statuses: { rekommenderad: 'recommended term', tillåten: 'permitted term', avrådd: 'deprecated term' },
  according: (source) => `according to ${source}`,
  facts: { sender: 'Sender', number: 'Reference number', deadline: 'Respond by' },
  showInDocument: 'Show where it says so in the document',
  date: (day) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
  ownDefinitions: 'How the document describes the concept',
  glossarySays: 'The source’s definition',
  differencesMarked: 'Underlined words are in only one of the texts.',
  otherWords: 'The document mostly uses different words from the source.',
  definedConcepts: (count) => `The document’s own definitions (${numbers.format(count)})`,
  definedWhat: 'The document itself describes these concepts. Open one to compare it with the source.',
  forms: 'How it is written in the document',
  moreForms: (count) => `and ${numbers.format(count)} more forms`,
  kinds: { footnote: 'footnote', 'table-cell': 'table' },
  passages: 'Where it appears in the document',
  morePassages: (left) => `Show more (${numbers.format(left)} left)`,
  previous: 'Previous',
  next: 'Next',
  previousOf: (concept) => `Previous mention of ${concept}`,
  nextOf: (concept) => `Next mention of ${concept}`,
  position: (index, count) => `${numbers.format(index + 1)} of ${numbers.format(count)}`,
  passageGone:
    'The page has changed and this passage is no longer there. Click the Remissläsaren button to read the page again.',
  problemsHeading: 'Concepts that could not be read',
  problemsWhat: 'The other systems work as usual. Reinstall the extension, or show this to whoever maintains it:',
  problem: (file, concept, field, kind) =>
    `${file}: ${concept ? `concept ${concept}, ` : ''}field ${field || '(the whole file)'} ${problemKinds[kind]}.`,
};
