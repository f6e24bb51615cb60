import { measuresIn } from '../../measures.ts';
import type { workspaceSv } from '../../sv/own-pages/workspace.ts';
import type { Spoken } from '../../translated.ts';
import { glossaryDeedsEn } from './glossary-deeds.ts';
import { groupDeedsEn } from './group-deeds.ts';

const numbers = new Intl.NumberFormat('en');
const { date, day, daysAgo, when } = measuresIn('en');

const answerHits = (count: number) => `${numbers.format(count)} ${count === 1 ? 'hit' : 'hits'}`;
const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;
const documents = (count: number) => `${numbers.format(count)} ${count === 1 ? 'document' : 'documents'}`;

export const workspaceEn: Spoken<typeof workspaceSv> = {
  empty: 'There are no cases yet.',
  emptyHow:
    'To get started: open a consultation document, select some text and choose “Comment”. The document is then added here, with sender, reference number and deadline if they are in the text.',
  newArende: 'New case',
  sameNumber: (title) => `The case “${title}” already has that reference number. Is it the same?`,
  toSame: 'Show that case',
  createAnyway: 'Create a new one anyway',
  next: {
    label: 'Next:',
    read: 'open the document and comment on it.',
    comment: 'write the first comment',
    review: (count) => `${comments(count)} to review after a new version`,
    finish: (count) => `${numbers.format(count)} ${count === 1 ? 'draft' : 'drafts'} to finish`,
    stance: 'no position yet.',
    none: 'no answer saved yet.',
    save: 'Export the answer',
    changed: (day) => `something has changed since the answer was saved ${day}.`,
    send: (day) => `the answer was saved ${day}. Send it in, and then archive the case.`,
    remind: (count) => `remind ${numbers.format(count)} who ${count === 1 ? 'hasn’t' : 'haven’t'} answered`,
    goThrough: (count) => `go through ${numbers.format(count)} ${count === 1 ? 'answer' : 'answers'}`,
    await: (count) => `waiting for ${numbers.format(count)} ${count === 1 ? 'answer' : 'answers'}`,
    compose: 'put the answers together',
    composeJoint: 'write the joint answer',
  },
  tryExample: 'Open the example',
  arenden: 'To be answered',
  sorting: 'Order',
  sortings: { deadline: 'Deadline', changed: 'Last changed', title: 'Title' },
  loose: 'Without a case',
  looseHow: 'Choose “Edit” next to a document to put it in a case.',
  archived: (count) => `Archived cases (${numbers.format(count)})`,
  noDocuments: 'There are no documents in the case.',
  dropInto: (title) => `Drop the file here to put it into “${title}”`,
  left: (days) => {
    if (days === 0) return 'today';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'day' : 'days'} left`;
    return days === -1 ? 'ended yesterday' : `ended ${numbers.format(-days)} days ago`;
  },
  deadline: 'Respond by',
  noDeadline: 'No deadline given',
  changed: (at) => `changed ${day(at)}`,
  fromOthers: 'Answers from others',
  answersStanding: ({ asked, answered, beside, nobodys, declined, awaited, isPast, toGoThrough }) =>
    [
      ...(asked > 0 ? [`${numbers.format(answered)} of ${numbers.format(asked)} asked have answered`] : []),
      ...(beside > 0 ? [`${numbers.format(beside)} answered without being asked`] : []),
      ...(nobodys > 0
        ? [`${numbers.format(nobodys)} ${nobodys === 1 ? 'answer' : 'answers'} without a responding body`]
        : []),
      ...(declined > 0 ? [`${numbers.format(declined)} declined`] : []),
      ...(isPast && awaited > 0
        ? [`${numbers.format(awaited)} ${awaited === 1 ? 'hasn’t' : 'haven’t'} answered in time`]
        : []),
      ...(toGoThrough > 0
        ? [`${numbers.format(toGoThrough)} ${toGoThrough === 1 ? 'answer' : 'answers'} to go through`]
        : []),
    ].join(', '),
  lastChanged: 'Last changed',
  day,
  when,
  date,
  comments: (klara, utkast) => {
    if (klara + utkast === 0) return 'no comments';
    if (utkast === 0) return `${comments(klara)} (ready)`;
    if (klara === 0) return `${comments(utkast)} (${utkast === 1 ? 'draft' : 'drafts'})`;
    return `${comments(klara + utkast)} (${numbers.format(klara)} ready, ${numbers.format(utkast)} ${utkast === 1 ? 'draft' : 'drafts'})`;
  },
  editions: (count) => `${numbers.format(count)} versions:`,
  edition: (number) => `version ${numbers.format(number)}`,
  mergeArende: 'Is it the same case?',
  mergeArendeHow:
    'The other case’s documents and answers move here, and missing details are filled in from it. The title here stays. Then the other case is deleted. You can undo this.',
  mergeDocument: 'Is it the same document?',
  mergeDocumentHow:
    'The other document’s comments and versions move here. Then the other document is deleted. You can undo this.',
  mergeWith: 'Merge with',
  merge: 'Merge',
  whichAnswer: 'The cases have different answers. Which one applies? The other is deleted.',
  answerHere: 'The answer in this case',
  answerThere: (title) => `The answer in “${title}”`,
  factsDropped: (title) => `These details in “${title}” are not kept:`,
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
    takeInAnswers: {
      deed: (_title, within) => `add answers to “${within}”`,
      done: (_title, within) => `The answers have been added to “${within}”.`,
    },
    deleteAnswer: {
      deed: (title) => `delete the answer “${title}”`,
      done: (title) => `The answer “${title}” has been deleted.`,
    },
    editAnswer: {
      deed: (title) => `change the answer “${title}”`,
      done: (title) => `The answer “${title}” has been changed.`,
    },
    moveAnswer: {
      deed: (title) => `move the answer “${title}”`,
      done: (title) => `The answer “${title}” has been moved.`,
    },
    deleteInstans: {
      deed: (title) => `delete the responding body “${title}”`,
      done: (title) => `The responding body “${title}” has been deleted.`,
    },
    editInstans: {
      deed: (title) => `change the responding body “${title}”`,
      done: (title) => `The responding body “${title}” has been changed.`,
    },
    removeLost: {
      deed: () => 'removal of comments without a document',
      done: () => 'The comments without a document have been removed.',
    },
    takeBack: {
      deed: () => 'taking back from a backup',
      done: () => 'What you had deleted is back from the backup.',
    },
    addInstanser: {
      deed: (title, _within, count) =>
        count === 1 ? `add “${title}”` : `add ${numbers.format(count)} responding bodies`,
      done: (title, _within, count) =>
        count === 1 ? `“${title}” has been added.` : `${numbers.format(count)} responding bodies have been added.`,
    },
    create: {
      deed: (title) => `add “${title}”`,
      done: (title) => `“${title}” has been added.`,
    },
    takePoint: { deed: () => 'take the point', done: () => 'The point has been taken.' },
    withoutPoint: {
      deed: () => 'change which paragraphs are “no point”',
      done: () => 'Which paragraphs are “no point” has been saved.',
    },
    removePoint: { deed: () => 'remove the point', done: () => 'The point has been removed.' },
    addPoint: { deed: () => 'add a point', done: () => 'A point has been added.' },
    splitPoint: { deed: () => 'split the point', done: () => 'The point has been split in two.' },
    joinPoints: { deed: () => 'join two points', done: () => 'Two points have been joined.' },
    stanceOfPoint: { deed: () => 'change the point’s position', done: () => 'The position has been changed.' },
    aboutOfPoint: {
      deed: () => 'change what the point is about',
      done: () => 'What the point is about has been changed.',
    },
    noteOfPoint: { deed: () => 'change the note', done: () => 'The note has been saved.' },
    ...groupDeedsEn,
    ...glossaryDeedsEn,
  },
  history: 'Undo and redo',
  undo: 'Undo',
  undoWhat: (deed) => `Undo: ${deed}`,
  redo: 'Redo',
  redoWhat: (deed) => `Redo: ${deed}`,
  saving: 'Saving …',
  undone: (deed) => `Undone: ${deed}.`,
  search: 'Search all comments and answers',
  hits: (count, inDocuments, inAnswers) =>
    count + inAnswers === 0
      ? 'Nothing matches your search. Try a single word, or the beginning of one.'
      : [
          ...(count > 0 ? [`${comments(count)} in ${documents(inDocuments)}`] : []),
          ...(inAnswers > 0 ? [`${answerHits(inAnswers)} in answers from others`] : []),
        ].join(', '),
  moreHits: (left) => `Show more (${numbers.format(left)} left)`,
  moreAnswerHits: (left) => `Show more in answers from others (${numbers.format(left)} left)`,
  answerHit: {
    kinds: { point: 'Point', note: 'Note on a point', instans: 'Responding body', group: 'Group' },
    open: {
      point: 'Show in the answer',
      note: 'Show in the answer',
      instans: 'Show the responding body',
      group: 'Show the group',
    },
    note: 'Note',
    nobodys: 'Unknown body',
    withoutText: 'The text of the answer is no longer kept.',
    partial:
      'The texts of the answers could not be read, so only names, groups and notes were searched. Reload the page to search the texts too.',
  },
  lostHow:
    'Their document is missing in the backup that was restored, or can’t be read. The comments are whole. If an older backup has the document, they are put back there when you restore it.',
  lostDocument: 'Document that is missing or can’t be read',
  lostDocumentOf: (number, count) =>
    count === 1
      ? 'Document that is missing or can’t be read'
      : `Document ${numbers.format(number)} that is missing or can’t be read`,
  showLost: (count) => `Show ${comments(count)}`,
  removeLost: (count) => `Remove ${comments(count)}`,
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
  age: (days) => `That was ${daysAgo(days)}.`,
  allBackups: 'Import backups and more',
  answersOf: (title) => `Answers to “${title}”`,
  exportOf: (title) => `Export “${title}”`,
};
