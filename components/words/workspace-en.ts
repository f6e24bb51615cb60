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
    'How to begin: open a remiss, select some text and choose Comment. The remiss is then added here, with sender, reference number and last day to answer if they stand in the text.',
  tryExample: 'Open the example',
  arenden: 'Cases',
  sorting: 'Order',
  sortings: { deadline: 'Last day to answer', changed: 'Last changed', title: 'Title' },
  loose: 'Without a case',
  looseHow: 'Choose Change beside a document to put it into a case.',
  archived: (count) => `Archived cases (${numbers.format(count)})`,
  noDocuments: 'There are no documents in the case.',
  left: (days) => {
    if (days === 0) return 'today';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'day' : 'days'} left`;
    return days === -1 ? 'ended yesterday' : `ended ${numbers.format(-days)} days ago`;
  },
  deadline: 'Answer by',
  noDeadline: 'No last day to answer given',
  sender: 'Sender',
  numbers: 'Reference numbers',
  remissinstans: 'Answering body',
  handlaggare: 'Handled by',
  stance: 'Position',
  stances: {
    tillstyrker: 'Supports',
    'tillstyrker med ändring': 'Supports with changes',
    'tillstyrker med förbehåll': 'Supports with reservations',
    avstyrker: 'Rejects',
    avråder: 'Advises against',
    'inget att erinra': 'No objection',
    'inga synpunkter': 'No opinion',
  },
  roles: { missiv: 'covering letter', förslag: 'proposal', bilaga: 'appendix', annat: 'other' },
  changed: (at) => `changed ${day(at)}`,
  lastChanged: 'Last changed',
  day,
  comments: (klara, utkast) => {
    if (klara + utkast === 0) return 'no comments';
    if (utkast === 0) return `${comments(klara)} (finished)`;
    if (klara === 0) return `${comments(utkast)} (${utkast === 1 ? 'draft' : 'drafts'})`;
    return `${comments(klara + utkast)} (${numbers.format(klara)} finished, ${numbers.format(utkast)} ${utkast === 1 ? 'draft' : 'drafts'})`;
  },
  editions: (count) => `${numbers.format(count)} versions:`,
  edition: (number) => `version ${numbers.format(number)}`,
  edit: 'Change',
  editOf: (title) => `Change “${title}”`,
  field: {
    title: 'Title',
    number: 'Number',
    owner: 'Belongs to',
    deadline: 'Last day to answer',
    summary: 'Summary',
    role: 'Role',
    arende: 'Case',
  },
  ownerWhat: 'The authority whose number it is, such as the sender’s or your own.',
  summaryWhat: 'Why you think so, in a few sentences.',
  addNumber: 'Add a reference number',
  removeNumber: (number) => (number ? `Remove ${number}` : 'Remove the row'),
  remove: 'Remove',
  notChosen: 'Not chosen',
  noArende: 'No case',
  newArende: 'A new case with the document’s title',
  save: 'Save',
  cancel: 'Cancel',
  errors: {
    title: 'Write a title.',
    deadline: 'Write year, month and day, or empty the field.',
    number: 'Write the number, or remove the row.',
  },
  mergeArende: 'Is it the same case?',
  mergeArendeHow:
    'The other’s documents move here. What is missing here is taken from there, and then it goes. You can undo it.',
  mergeDocument: 'Is it the same document?',
  mergeDocumentHow: 'The other’s comments and versions move here, and then it goes. You can undo it.',
  mergeWith: 'Merge with',
  merge: 'Merge',
  choose: 'Choose …',
  archive: 'Archive',
  takeOut: 'Take out of the archive',
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
      deed: (title) => `take the case “${title}” out of the archive`,
      done: (title) => `The case “${title}” has been taken out of the archive.`,
    },
    editArende: {
      deed: (title) => `change the case “${title}”`,
      done: (title) => `The case “${title}” has been changed.`,
    },
    move: {
      deed: (title) => `move the document “${title}”`,
      done: (title) => `The document “${title}” has been moved.`,
    },
    editDocument: {
      deed: (title) => `change the document “${title}”`,
      done: (title) => `The document “${title}” has been changed.`,
    },
    takeIn: {
      deed: (_title, within) => `read comments into “${within}”`,
      done: (_title, within) => `The comments have been read into “${within}”.`,
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
      ? 'No comment has those words. Try one word, or the beginning of it.'
      : `${comments(count)} in ${documents(inDocuments)}`,
  moreHits: (left) => `Show more (${numbers.format(left)} left)`,
  lostDocument: 'A document that can’t be read',
  inEdition: (name) => `Version: ${name}`,
  openEdition: 'Open the document',
  openOf: (title, edition) => `Open the document “${title}”${edition ? `, ${edition}` : ''}`,
  section: (path) => `Section: ${path.join(' › ')}`,
  page: (page) => `Page ${numbers.format(page)}`,
  wholeDocument: 'The whole document',
  suggestion: 'Suggestion',
  statuses: { klar: 'finished', utkast: 'draft' },
  internal: 'internal',
  storage: 'Storage and backup',
  lost: (count) =>
    count === 1
      ? 'One comment belongs to a document that can’t be read. The search finds it.'
      : `${numbers.format(count)} comments belong to documents that can’t be read. The search finds them.`,
  age: (days) => `That was ${ago.format(-days, 'day')}.`,
  allBackups: 'Read backups, and more',
};
