import type { Undoable } from '../../storage/command.ts';
import { keysIn } from './keys.ts';
import { measuresIn } from './measures.ts';
import type { Words } from './sv.ts';

const numbers = new Intl.NumberFormat('en');
const { clock, when } = measuresIn('en');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

/** What a step did, as the object of "Undo:". */
function stepped({ do: deed, kind, count, fields }: Undoable): string {
  const what = kind === 'comment' ? (count === 1 ? 'the comment' : comments(count)) : kinds[kind];
  if (deed === 'take-in') return `import of ${comments(count)}`;
  if (deed === 'carry-over') return `carry-over of ${comments(count)}`;
  if (deed === 'create') return kind === 'comment' && count === 1 ? 'new comment' : `addition of ${what}`;
  if (deed === 'delete') return `deletion of ${what}`;
  if (deed === 'set' && fields.length === 1 && fields[0] === 'status') return `changed status of ${what}`;
  if (deed === 'set' && fields.length === 1 && fields[0] === 'tagging') return `changed labels of ${what}`;
  if (deed === 'set' && fields.length === 1 && fields[0] === 'target') return `move of ${what}`;
  return `change to ${what}`;
}

const kinds: Record<Undoable['kind'], string> = {
  arende: 'the case',
  document: 'the document',
  edition: 'the version',
  comment: 'the comment',
  several: 'several items',
};

/** The bar at a selection, the form for a comment, and the list of them. */
export const commentsEn: Pick<
  Words,
  'quoted' | 'bar' | 'tabs' | 'commentsHere' | 'highlighted' | 'form' | 'list' | 'overall'
> = {
  quoted: (words: string) => `“${words}”`,
  bar: {
    name: 'Selected text',
    comment: 'Comment',
    commentKeys: 'Alt+Shift+K',
    highlight: 'Highlight',
    copy: 'Copy quote with section',
    waiting: 'Reading the rest of the document first …',
    marked: 'Highlighted.',
    copied: 'Copied.',
    'not-copied': 'The browser didn’t let Remissläsaren copy. Press Ctrl+C instead.',
    panelKeys: (keys: string) =>
      keys
        ? `Press ${keysIn('en', keys)} to open the panel. The form is shown there.`
        : 'Open the panel from the browser’s sidebar menu. The form is shown there.',
  },
  tabs: { name: 'Panel tabs', concepts: 'Concepts', comments: 'Comments', learning: 'Learn' },
  commentsHere: (count: number) => (count === 1 ? 'A comment here' : `${comments(count)} here`),
  highlighted: 'Highlighted without a comment',
  form: {
    new: 'New comment',
    edit: 'Edit the comment',
    about: 'About',
    aboutKinds: {
      passage: 'the selected text',
      selected: 'what you have selected now',
      section: (title: string) => `the section ${title}`,
      document: 'the whole document',
      rectangle: (page: number) => `an area on page ${numbers.format(page)}`,
    },
    comment: 'Comment',
    stance: 'Position',
    type: 'Type',
    none: 'None chosen',
    proposal: 'Proposed wording',
    propose: 'Propose a new wording',
    withdraw: 'Remove the proposal',
    difference: 'How the text changes',
    gone: 'The words are removed.',
    reason: 'Reason',
    labels: 'Labels',
    labelsHint: 'Separate them with commas.',
    concepts: 'Concepts in the text',
    done: 'Ready',
    internal: 'Internal only',
    internalWhat: 'Never included when you export.',
    save: 'Save',
    saveKeys: 'Ctrl+Enter',
    later: 'Close, keep the draft',
    discard: 'Discard the draft',
    empty: 'Write a comment first.',
    draftKept: 'The draft is kept here.',
    draft: (at: string) => `Draft from ${when(at)}`,
    resume: 'Continue writing',
    savedBefore: 'What you wrote before is saved as a draft.',
    saving: 'Saving …',
    saved: (at: string) => `Saved ${clock(at)}.`,
    wordsOf: (count: number) => `${numbers.format(count)} characters`,
    who: 'Who is commenting?',
    whoWhat: 'You fill this in once. It is included when you submit the comments.',
    name: 'Name',
    role: 'Role',
    remissinstans: 'Responding body',
    quoteLeft: (characters: number) => `and ${numbers.format(characters)} more characters`,
    startFrom: (words: string, scheme: string, definition: string | undefined, source: string) =>
      definition
        ? `I dokumentet står ”${words}”. ${scheme} har definitionen ”${definition}” (${source}).`
        : `I dokumentet står ”${words}”. ${scheme} nämner begreppet men säger inte vad det betyder (${source}).`,
  },
  list: {
    none: 'No comments yet.',
    noneWhat:
      'Select words in the document and choose “Comment”, or press Alt+Shift+K. You can also comment on a section or the whole document.',
    noneFit: 'No comments match your search.',
    showAll: 'Show all',
    onSelection: 'Comment on selected text',
    onDocument: 'Comment on the whole document',
    onSection: 'Comment on a section',
    noSections: 'The document has no headings.',
    search: 'Search comments',
    filter: 'Filter',
    filtered: (shown: number, all: number) => `Showing ${numbers.format(shown)} of ${comments(all)}`,
    clear: 'Show all',
    any: 'All',
    filters: {
      stance: 'Position',
      type: 'Type',
      label: 'Label',
      concept: 'Concept',
      reviewer: 'Submitted by',
      status: 'Status',
      place: 'Place',
    },
    statuses: { utkast: 'Draft', klar: 'Ready' },
    sorting: 'Order',
    sortings: { place: 'As in the document', changed: 'Last changed first', stance: 'Position', type: 'Type' },
    places: {
      unchanged: 'In the right place',
      moved: 'Moved',
      changed: 'The text has changed',
      lost: 'The place is no longer there',
      document: 'The whole document',
      'without-place': 'No link to the text',
      elsewhere: 'Looking for the place …',
    },
    toLookAt: (count: number) =>
      count === 1 ? '1 comment needs reviewing' : `${numbers.format(count)} comments need reviewing`,
    needLook: 'Needs reviewing',
    lookAt: 'Review',
    wholeDocument: 'The whole document',
    withoutSection: 'Before the first heading',
    page: (page) => `Page ${page}`,
    expandAll: 'Show in full',
    collapseAll: 'Show in brief',
    previous: 'Previous comment',
    next: 'Next comment',
    show: 'Show in the document',
    edit: 'Edit',
    remove: 'Delete',
    more: 'Show all of it',
    less: 'Show less',
    proposal: 'Proposal',
    reason: 'Reason',
    internal: 'Internal only',
    choose: 'Select several',
    chooseOne: (about: string) => `Select ${about}`,
    chosen: (count: number) => `${numbers.format(count)} selected`,
    chooseAll: 'Select all shown',
    markDone: 'Change to ready',
    markDraft: 'Change to draft',
    markInternal: 'Change to internal only',
    markShared: 'Allow in exports',
    addLabel: 'Add a label',
    add: 'Add',
    stopChoosing: 'Stop selecting',
    removed: (count: number) =>
      count === 1 ? 'The comment has been deleted.' : `${comments(count)} have been deleted.`,
    undo: (what: Undoable) => `Undo: ${stepped(what)}`,
    redo: (what: Undoable) => `Redo: ${stepped(what)}`,
    undone: (what: Undoable) => `Undone: ${stepped(what)}.`,
    redone: (what: Undoable) => `Redone: ${stepped(what)}.`,
    notKnownYet: 'The comments are shown when the whole document has been read.',
    isPrivate: 'Nothing is saved in a private window. Open the document in an ordinary window to comment on it.',
    workspace: 'All cases',
    count: comments,
    by: (name: string) => `by ${name}`,
    changedAt: (at: string) => `changed ${when(at)}`,
  },
  overall: {
    title: 'Overall position',
    what: 'Applies to the whole case and comes first in the response.',
    stance: 'Position',
    summary: 'Summary',
  },
};
