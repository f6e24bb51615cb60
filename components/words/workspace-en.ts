import { measuresIn } from './measures.ts';
import type { Words } from './sv.ts';
import { takeInEn } from './take-in-en.ts';

const numbers = new Intl.NumberFormat('en');
const { day } = measuresIn('en');
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;
const documents = (count: number) => `${numbers.format(count)} ${count === 1 ? 'document' : 'documents'}`;

export const workspaceEn: Words['workspace'] = {
  takeIn: takeInEn,
  title: 'Cases and comments',
  loading: 'Reading …',
  empty: 'There are no cases yet.',
  emptyHow:
    'To get started: open a consultation document, select some text and choose “Comment”. The document is then added here, with sender, reference number and deadline if they are in the text.',
  tryExample: 'Open the example',
  arenden: 'Cases',
  sorting: 'Order',
  sortings: { deadline: 'Deadline', changed: 'Last changed', title: 'Title' },
  loose: 'Without a case',
  looseHow: 'Choose “Edit” next to a document to put it in a case.',
  archived: (count) => `Archived cases (${numbers.format(count)})`,
  noDocuments: 'There are no documents in the case.',
  left: (days) => {
    if (days === 0) return 'today';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'day' : 'days'} left`;
    return days === -1 ? 'ended yesterday' : `ended ${numbers.format(-days)} days ago`;
  },
  deadline: 'Respond by',
  noDeadline: 'No deadline given',
  sender: 'Sender',
  numbers: 'Reference numbers',
  remissinstans: 'Responding body',
  handlaggare: 'Case officer',
  stance: 'Position',
  stances: {
    tillstyrker: 'Supports',
    'tillstyrker med ändring': 'Supports with changes',
    'tillstyrker med förbehåll': 'Supports with reservations',
    avstyrker: 'Advises against',
    avråder: 'Recommends against',
    'inget att erinra': 'No objection',
    'inga synpunkter': 'No comments',
  },
  roles: { missiv: 'covering letter', förslag: 'proposal', bilaga: 'appendix', annat: 'other' },
  changed: (at) => `changed ${day(at)}`,
  lastChanged: 'Last changed',
  day,
  comments: (klara, utkast) => {
    if (klara + utkast === 0) return 'no comments';
    if (utkast === 0) return `${comments(klara)} (ready)`;
    if (klara === 0) return `${comments(utkast)} (${utkast === 1 ? 'draft' : 'drafts'})`;
    return `${comments(klara + utkast)} (${numbers.format(klara)} ready, ${numbers.format(utkast)} ${utkast === 1 ? 'draft' : 'drafts'})`;
  },
  editions: (count) => `${numbers.format(count)} versions:`,
  edition: (number) => `version ${numbers.format(number)}`,
  edit: 'Edit',
  editOf: (title) => `Edit “${title}”`,
  field: {
    title: 'Title',
    number: 'Number',
    owner: 'Belongs to',
    deadline: 'Deadline',
    summary: 'Summary',
    role: 'Role',
    arende: 'Case',
  },
  ownerWhat: 'The authority the number belongs to, such as the sender or your own.',
  summaryWhat: 'Why you think so, in a few sentences.',
  addNumber: 'Add a reference number',
  removeNumber: (number) => (number ? `Remove ${number}` : 'Remove the row'),
  remove: 'Remove',
  notChosen: 'None chosen',
  noArende: 'No case',
  newArende: 'A new case with the document’s title',
  save: 'Save',
  cancel: 'Cancel',
  errors: {
    title: 'Enter a title.',
    deadline: 'Enter year, month and day, or clear the field.',
    number: 'Enter the reference number, or remove the row.',
  },
  mergeArende: 'Is it the same case?',
  mergeArendeHow:
    'The other case’s documents move here, and missing details are filled in from it. Then the other case is deleted. You can undo this.',
  mergeDocument: 'Is it the same document?',
  mergeDocumentHow:
    'The other document’s comments and versions move here. Then the other document is deleted. You can undo this.',
  mergeWith: 'Merge with',
  merge: 'Merge',
  choose: 'Choose …',
  archive: 'Archive',
  takeOut: 'Restore from the archive',
  deleteArende: 'Delete the case',
  deleteDocument: 'Delete the document',
  deeds: {
    deleteArende: {
      deed: (title) => `delete the case “${title}”`,
      done: (title) => `The case “${title}” has been deleted.`,
    },
    deleteDocument: {
      deed: (title) => `delete the document “${title}”`,
      done: (title) => `The document “${title}” has been deleted.`,
    },
    merge: {
      deed: (title, within) => `merge “${title}” with “${within}”`,
      done: (title, within) => `“${title}” has been merged with “${within}”.`,
    },
    archive: {
      deed: (title) => `archive the case “${title}”`,
      done: (title) => `The case “${title}” has been archived.`,
    },
    takeOut: {
      deed: (title) => `restore the case “${title}” from the archive`,
      done: (title) => `The case “${title}” has been restored from the archive.`,
    },
    editArende: {
      deed: (title) => `edit the case “${title}”`,
      done: (title) => `The case “${title}” has been changed.`,
    },
    move: {
      deed: (title) => `move the document “${title}”`,
      done: (title) => `The document “${title}” has been moved.`,
    },
    editDocument: {
      deed: (title) => `edit the document “${title}”`,
      done: (title) => `The document “${title}” has been changed.`,
    },
    takeIn: {
      deed: (_title, within) => `import comments into “${within}”`,
      done: (_title, within) => `The comments have been imported into “${within}”.`,
    },
    create: {
      deed: (title) => `add “${title}”`,
      done: (title) => `“${title}” has been added.`,
    },
  },
  history: 'Undo and redo',
  undo: 'Undo',
  undoWhat: (deed) => `Undo: ${deed}`,
  redoWhat: (deed) => `Redo: ${deed}`,
  saving: 'Saving …',
  undone: (deed) => `Undone: ${deed}.`,
  search: 'Search all comments',
  hits: (count, inDocuments) =>
    count === 0
      ? 'No comments match your search. Try a single word, or the beginning of one.'
      : `${comments(count)} in ${documents(inDocuments)}`,
  moreHits: (left) => `Show more (${numbers.format(left)} left)`,
  lostDocument: 'Document that can’t be read',
  inEdition: (name) => `Version: ${name}`,
  openEdition: 'Open the document',
  openOf: (title, edition) => `Open the document “${title}”${edition ? `, ${edition}` : ''}`,
  section: (path) => `Section: ${path.join(' › ')}`,
  page: (page) => `Page ${numbers.format(page)}`,
  wholeDocument: 'The whole document',
  suggestion: 'Proposal',
  statuses: { klar: 'ready', utkast: 'draft' },
  internal: 'internal',
  storage: 'Storage and backup',
  lost: (count) =>
    count === 1
      ? 'One comment belongs to a document that can’t be read. You can find it with the search.'
      : `${numbers.format(count)} comments belong to documents that can’t be read. You can find them with the search.`,
  age: (days) => `That was ${ago.format(-days, 'day')}.`,
  allBackups: 'Import backups and more',
};
