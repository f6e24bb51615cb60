import { keysIn } from '../../keys.ts';
import { measuresIn } from '../../measures.ts';
import type { panelSv } from '../../sv/reading/panel.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const { date, shortWhen } = measuresIn('en');
const problemKinds = {
  missing: 'is missing',
  invalid: 'has a value that can’t be used',
  unknown: 'is an unknown field',
  duplicate: 'is already taken by another entry',
  unresolved: 'refers to something that doesn’t exist',
};

export const panelEn: Spoken<typeof panelSv> = {
  tabs: { name: 'Panel tabs', concepts: 'Concepts', comments: 'Comments', learning: 'Learn' },
  always: 'Always on this site',
  end: 'Stop reading',
  left: {
    why: 'You have moved on to another page.',
    what: (keys) =>
      keys
        ? `Click the button again, or press ${keysIn('en', keys)}, to read it too.`
        : 'Click the button again to read it too.',
  },
  off: {
    why: 'Reading is off in this tab.',
    what: (keys) =>
      `Open a consultation document and click the Remissläsaren button in the browser’s toolbar${keys ? `, or press ${keysIn('en', keys)}` : ''}.`,
    promise: 'The text never leaves your computer.',
  },
  starting: 'Reading the page …',
  privateWindow: 'Private window. You can read, but nothing about what you read is saved.',
  ownPages: {
    arenden: {
      why: 'Open a document in the list.',
      what: 'The panel then shows its concepts and your comments.',
    },
    learning: {
      why: 'You can practise in the panel, too.',
      what: 'The Learn tab is there beside each document you read.',
    },
    concepts: {
      why: 'The panel shows the concepts in the document you read.',
      what: 'The word list on this page has all concepts, whether the document mentions them or not.',
    },
    maps: {
      why: 'The panel belongs to the document you read.',
      what: 'Open the map from a concept in the panel, and it also shows what the document mentions.',
    },
    export: {
      why: 'You change the comments in the document.',
      what: 'Open it in another tab, and they are shown in the panel. The list on this page follows.',
    },
    options: {
      why: 'What you choose on the page applies to the panel, too.',
      what: 'Open a consultation document in another tab to see how it turns out.',
    },
    help: {
      why: 'The panel belongs to the document you read.',
      what: 'Open a consultation document and click the button, and the concepts are shown here.',
    },
    answers: {
      why: 'Here you go through what others have answered.',
      what: 'The panel shows the concepts in documents that you read. Open one in another tab.',
    },
    welcome: {
      why: 'This is where the panel shows the concepts of the document you read.',
      what: 'Open the example to see how it works.',
    },
  },
  openExample: 'Open the example',
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
  unread: {
    foreign: 'Part of the page belongs to another website and is not read',
    closed: 'Part of the page is kept back by the browser and is not read',
    open: 'Open it in a tab of its own if you want it read.',
    noAddress: 'It has no address of its own to open.',
    unnamed: 'a frame without a name',
  },
  noXml: {
    why: 'The page is a data file (XML) that the browser shows in a way of its own, and it cannot be read.',
    what: 'Is there the same text as a web page or a PDF? Open that instead.',
  },
  brokenXml: {
    why: 'The file is broken (XML), so the browser shows an error message instead of the text.',
    what: 'Ask the sender for a whole file, or open the same text as a web page or a PDF.',
  },
  brokenBehind:
    'The file is broken (XML). Only what comes before the error has been read. Ask the sender for a whole file.',
  emptyFile: {
    why: 'The document has no text.',
    what: 'Does it consist of images? Save it as a PDF and open that: the text in the images can be read there.',
  },
  noText: {
    why: 'The page has no text to read.',
    what: 'Is it a scanned document? Look for a version with text, or wait until the page has loaded and click the button again.',
  },
  noConcepts: 'The text doesn’t mention any concepts from the systems you have chosen. You can turn on more below.',
  schemesOn: (on, all) => `${numbers.format(on)} of ${numbers.format(all)} chosen`,
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
  notFound: (sought) => `No concept in the systems you have chosen is called “${sought}”.`,
  foundInOff: 'It is in systems that are off:',
  uncertain: (places) => `${numbers.format(places)} of them uncertain, in damaged text`,
  summary: (places, concepts) =>
    `${numbers.format(concepts)} ${concepts === 1 ? 'concept' : 'concepts'}, ${numbers.format(places)} ${places === 1 ? 'mention' : 'mentions'}`,
  addToArenden: 'Add to your cases',
  documentMenu: 'More',
  keys: 'Keyboard shortcuts',
  aboutDocument: 'About the document',
  aboutReading: 'About the reading',
  moreWarnings: (count) => `+${numbers.format(count)}`,
  daysLeft: (days, day) => {
    if (days === 0) return 'respond by today';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'day' : 'days'} left`;
    if (days === -1) return 'due yesterday';
    return `was due ${shortWhen(day)}`;
  },
  stillReading: 'reading …',
  noFacts: 'No sender, reference number or day to respond by was found in the text.',
  facts: { sender: 'Sender', number: 'Reference number', deadline: 'Respond by' },
  date,
  definedConcepts: (count) => `The document’s own definitions (${numbers.format(count)})`,
  definedWhat: 'The document itself describes these concepts. Open one to compare it with the source.',
  onlyStruckConcepts: 'Concepts are named only in struck text.',
  problemsHeading: 'Concepts that could not be read',
  problemsWhat: 'The other systems work as usual. Reinstall the extension, or show this to whoever maintains it:',
  problem: (file, concept, field, kind) =>
    `${file}: ${concept ? `concept ${concept}, ` : ''}field ${field || '(the whole file)'} ${problemKinds[kind]}.`,
};
