import { commentsEn } from './comments-en.ts';
import { exportEn } from './export-en.ts';
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
  unknown: 'is not a field in use',
  duplicate: 'is already taken by another entry',
  unresolved: 'names something that doesn’t exist',
};

export const en: Words = {
  language: 'en',
  reader: readerEn,
  readPage: 'Read this page with Remissläsaren',
  showMarks: 'Show marks',
  showOverview: 'Show the overview at the document’s edge',
  always: 'Always on this site',
  end: 'Stop reading',
  left: {
    why: 'You have gone on to another page.',
    what: 'Click the button again, or press Alt+Shift+R, to read it too.',
  },
  off: {
    why: 'Reading is off in this tab.',
    what: 'Open a consultation document and click Remissläsaren’s button in the browser’s toolbar, or press Alt+Shift+R.',
    promise: 'The text never leaves your computer.',
  },
  starting: 'Reading the page …',
  privateWindow: 'Private window. You can read, but nothing about what you read is saved.',
  refusals: {
    closed: {
      why: 'This is one of the browser’s own pages, or the store for extensions. No extension is let in there.',
      what: 'Open the document in a tab of its own and click the button there.',
    },
    pdf: {
      why: 'The document is a PDF, and the browser’s own viewer keeps its text from Remissläsaren.',
      what: 'Open it in Remissläsaren’s own reader.',
    },
    file: {
      why: 'The browser doesn’t let Remissläsaren into files on your computer.',
      what: 'Open the browser’s page for extensions, choose Remissläsaren and allow access to file URLs. Then reload the file and click the button again.',
    },
    other: {
      why: 'The browser doesn’t let Remissläsaren into this page.',
      what: 'Reload the page and click the button again. If that doesn’t help, the page may be blocked by the browser or by your employer.',
    },
  },
  noText: {
    why: 'The page has no text to read.',
    what: 'Is it a picture of a document? Look for a version with text, or wait until the page has loaded and click the button again.',
  },
  pdf: {
    offer:
      'In Remissläsaren’s own reader concepts are marked in PDFs, too. Shall PDFs open there from now on? You can change it in the options.',
    beside: 'It opens in Remissläsaren’s own reader, in a tab beside this one.',
    always: 'Open PDFs in Remissläsaren',
    onlyThis: 'Only this one',
    open: 'Open in Remissläsaren',
    choose: 'Choose the file on your computer',
    isItOne: 'Is it a PDF? Open it in Remissläsaren',
    another:
      'If you install another extension for PDFs it takes over, even where this box is ticked. Then open the file by “Open PDF …”.',
    pages: 'PDFs',
    openLink: 'Open the link as a PDF in Remissläsaren',
    byThemselves: 'Open PDFs in Remissläsaren',
    byThemselvesWhat:
      'Firefox asks for access to all sites, since it tells what a page is only when the answer comes. Downloads stay downloads.',
    siteList: 'Sites that PDFs may be fetched from',
    withdrawSite: (site) => `Remove ${site}: ask again before PDFs are fetched from there`,
    reading: (read, all) => `Reading page ${numbers.format(read)} of ${numbers.format(all)} …`,
    missing: (count, all) =>
      all === 1 ? 'The page has no text' : `${numbers.format(count)} of ${numbers.format(all)} pages have no text`,
    harmed: (count, all) =>
      all === 1
        ? 'The text is harmed by a scanner'
        : `The text of ${numbers.format(count)} ${count === 1 ? 'page' : 'pages'} is harmed by a scanner`,
    broken: (count, all) => `${numbers.format(count)} of ${numbers.format(all)} pages can’t be read`,
    onPage: (page) => `p. ${page}`,
    noText: {
      why: 'The file is pictures of pages, without text.',
      what: 'Ask the sender for a file with text, and the concepts are marked. The pages can be read here all the same.',
    },
  },
  noConcepts: 'The text names no concept of the chosen schemes. More can be switched on below.',
  schemes: 'Concept schemes',
  schemesOn: (on, all) => `${numbers.format(on)} of ${numbers.format(all)} on`,
  schemesWhat: 'Choose which schemes are marked in the documents that you read.',
  why: (how, label, certainty) => {
    switch (how) {
      case 'form':
        return `A form of ${label}.`;
      case 'coordination':
      case 'ellipsis':
        return `Read as ${label}: some of its words stand with another member.`;
      case 'compound':
        return `A compound with ${label}.`;
      case 'abbreviation':
        return `The document’s own abbreviation of ${label}.`;
      case 'tolerant':
        return `The text is damaged and read as ${label}. ${numbers.format(Math.round(certainty * 100))} per cent of the letters are right.`;
    }
  },
  noneOfScheme: 'The text names no concept of this scheme.',
  absent: (count) => `In the model but not in the document (${numbers.format(count)})`,
  findConcept: 'Find a concept',
  sorting: 'Order',
  sortings: { model: 'As in the model', place: 'As in the document', count: 'Most places first', name: 'Alphabetical' },
  options: {
    title: 'Settings',
    atOnce: 'What you change holds at once, in every tab.',
    appearance: 'Appearance and language',
    language: 'The language of Remissläsaren. Concepts and definitions are in Swedish.',
    languages: { browser: 'As the browser', sv: 'Svenska', en: 'English' },
    colours: 'Colours of the panel, of the box at a concept and of our own pages',
    appearances: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    sites: 'Sites that are always read',
    noSites: 'None. Tick “Always on this site” in the panel while you read a page, and the site is read by itself.',
    sitesWhat: 'Here every page is read without a click on the button.',
    withdraw: 'Remove',
    withdrawSite: (site) => `Remove ${site}: no longer read it by itself`,
    hidden: 'Hidden marks',
    nothingHidden: 'None. When a mark is wrong you can hide it by “Wrong here?” in the box at the concept.',
    hiddenWhat: 'This is what you have hidden.',
    scopes: { hit: 'in one place in', document: 'in the whole of', everywhere: 'in all documents' },
    showAgain: 'Show again',
    showAgainForm: (form) => `Show “${form}” again`,
    saveHidden: 'Save as a file',
    takeInHidden: 'Read from a file …',
    notHiddenMarks: (file) => `${file} is no list of hidden marks. Choose a file that was saved from here.`,
    takenIn: (added, known) =>
      `${numbers.format(added)} added${known > 0 ? `, ${numbers.format(known)} were here already` : ''}.`,
    keys: 'Keyboard shortcuts',
    commands: {
      _execute_action: 'Begin or stop reading',
      _execute_sidebar_action: 'Open or close the panel',
      'next-mark': 'Next mark',
      'previous-mark': 'Previous mark',
      comment: 'Comment on what is selected',
    },
    noKeys: 'no keys',
    changeKeysInChrome: 'You change them on the browser’s page chrome://extensions/shortcuts.',
    changeKeysInFirefox:
      'You change them on the browser’s page about:addons: open the cogwheel and choose Manage Extension Shortcuts.',
    data: 'Your data',
    dataWhat:
      'All that you choose and write stays in the browser on your own computer. Nothing is sent anywhere, and there is no account. If you remove the extension, this goes with it.',
  },
  welcome: {
    title: 'Welcome to Remissläsaren',
    lead: 'It helps you to read the Swedish strategies and plans on mental health that you are to answer: which concepts are used, what they mean and who says so.',
    try: 'Try it on an example',
    tryWhat: 'The example comes with the extension and works offline.',
    does: 'What it does',
    doesWhat: [
      'Marks the concepts of SKR’s concept model, the levels of prevention and the guiding principles in the page that you read.',
      'Shows definition, source and place in the model when you rest on a word, and every place in the panel beside.',
      'Compares with how the document itself describes the concepts.',
    ],
    never: 'What it never does',
    neverWhat: [
      'Sends anything. The text that you read and what you choose stay on your computer.',
      'Reads anything by itself. You click the button, or say that a certain site or all PDFs are to be read.',
      'Changes the page. The marks lie on top and go when you stop reading.',
    ],
    begin: 'How to begin',
    beginInChrome: [
      'Click the puzzle piece in the toolbar and pin Remissläsaren.',
      'Open a consultation document, as a web page or a PDF.',
      'Click the button, or press Alt+Shift+R. The panel opens beside the page.',
    ],
    beginInFirefox: [
      'Click the puzzle piece in the toolbar, then the cogwheel at Remissläsaren, and choose Pin to Toolbar.',
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
  uncertain: (places) => `${numbers.format(places)} of them uncertain, in harmed text`,
  summary: (places, concepts) =>
    `${numbers.format(concepts)} ${concepts === 1 ? 'concept' : 'concepts'} in ${numbers.format(places)} ${places === 1 ? 'place' : 'places'}`,
  stillReading: 'reading …',
  places: (count) => (count === 1 ? '1 place' : `${numbers.format(count)} places`),
  placesNoun: (count) => (count === 1 ? 'place' : 'places'),
  noDefinition: 'The source names the concept without saying what it means.',
  place: 'Place in the concept tree',
  moreNarrower: (count, besideShown) =>
    besideShown ? `and ${numbers.format(count)} more` : `${numbers.format(count)} below`,
  seeAlso: 'See also',
  notNamed: 'not in the document',
  ofSchemeOff: (scheme) => `${scheme}, not on`,
  schemeOff: 'The scheme is not on, so the document has not been searched for this concept.',
  switchOn: 'Switch the scheme on',
  english: 'In English',
  notes: 'Worth knowing',
  source: 'Source',
  sources: 'Sources',
  undated: 'no year given',
  opensInTab: 'opens in a new tab',
  card: {
    close: 'Close',
    several: (count) => `${numbers.format(count)} concepts in the same words`,
    place: 'Place in the model',
    openInPanel: 'Show in the panel',
    panelKeys: (keys) =>
      keys
        ? `Press ${keys} to open the panel. The concept waits there.`
        : 'Open the panel from the browser’s menu for sidebars. The concept waits there.',
    hide: 'Wrong here?',
    scopes: {
      hit: () => 'Hide the mark here',
      document: (form) => `Hide “${form}” in the whole document`,
      everywhere: (form) => `Hide “${form}” in all documents`,
    },
    hidden: 'The mark is hidden.',
    hiddenForNow: 'The mark is hidden for as long as you read this page. Nothing is saved in a private window.',
    takeBack: 'Undo',
  },
  statuses: { rekommenderad: 'recommended term', tillåten: 'permitted term', avrådd: 'deprecated term' },
  according: (source) => `according to ${source}`,
  facts: { sender: 'From', number: 'Registration number', deadline: 'Answer by' },
  showInDocument: 'Show where the document says so',
  date: (day) => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
  ownDefinitions: 'How the document describes it',
  glossarySays: 'The source’s definition',
  differencesMarked: 'Underlined is what only one of them says.',
  otherWords: 'The document mostly uses other words than the source.',
  definedConcepts: (count) => `The document’s own definitions (${numbers.format(count)})`,
  definedWhat: 'Here the document itself says what a concept is. Open one to compare.',
  forms: 'As the document writes it',
  moreForms: (count) => `and ${numbers.format(count)} more forms`,
  kinds: { footnote: 'footnote', 'table-cell': 'table' },
  passages: 'Places in the document',
  morePassages: (left) => `Show more (${numbers.format(left)} left)`,
  previous: 'Previous',
  next: 'Next',
  previousOf: (concept) => `Previous place for ${concept}`,
  nextOf: (concept) => `Next place for ${concept}`,
  position: (index, count) => `${numbers.format(index + 1)} of ${numbers.format(count)}`,
  passageGone: 'The page has changed and no longer has this place. Click the button again to read it anew.',
  problemsHeading: 'Concepts that could not be read',
  problemsWhat: 'The other schemes work as usual. Reinstall the extension, or show this to whoever maintains it:',
  problem: (file, concept, field, kind) =>
    `${file}: ${concept ? `concept ${concept}, ` : ''}field ${field || '(the whole file)'} ${problemKinds[kind]}.`,
};
