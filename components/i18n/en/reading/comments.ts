import type { Undoable } from '../../../../storage/commands/command.ts';
import { keysIn } from '../../keys.ts';
import { measuresIn } from '../../measures.ts';
import type { commentsSv } from '../../sv/reading/comments.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const { clock, timeOrDay, when } = measuresIn('en');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

/** What a step did, as the object of "Undo:". */
function stepped({ do: deed, kind, count, fields }: Undoable): string {
  const what = kind === 'comment' ? (count === 1 ? 'the comment' : comments(count)) : kinds[kind];
  if (deed === 'take-in') return `import of ${comments(count)}`;
  if (deed === 'take-in-answers') return 'import of answers';
  if (deed === 'take-in-concepts') return 'import of concepts';
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
  instans: 'the responding body',
  answer: 'the answer',
  group: 'the group',
  point: 'the point',
  glossary: 'the word list',
  concept: 'the concept',
  several: 'several items',
};

export const commentsEn: Spoken<typeof commentsSv> = {
  form: {
    new: 'New comment',
    edit: 'Edit comment',
    about: 'About',
    aboutKinds: {
      passage: 'selected text',
      selected: 'new selection',
      section: (title: string) => `the section ${title}`,
      itsSection: 'the section',
      document: 'the document',
      rectangle: (page: number, isWhole: boolean) => `${isWhole ? '' : 'an area on '}page ${numbers.format(page)}`,
    },
    comment: 'Comment',
    stance: 'Position',
    type: 'Type',
    none: 'None chosen',
    proposal: 'Proposed wording',
    propose: 'Propose a new wording',
    withdraw: 'Remove the proposal',
    gone: 'The words are removed.',
    reason: 'Reason',
    labels: 'Labels',
    labelsHint: 'Separate them with commas.',
    concepts: 'Concepts',
    statements: 'Not our comment',
    whose: 'From',
    whoseAsked: 'from whom?',
    whoseHint: 'The names are in the heading when the response is submitted. Empty: no name.',
    status: 'Status',
    statuses: { draft: 'Draft', ready: 'Ready', internal: 'Internal only' },
    internalWhat: 'Never included when you export.',
    save: 'Save',
    saveKeys: keysIn('en', 'Ctrl+Enter'),
    later: 'Close',
    laterWhat: 'What you have written is kept as a draft (Esc)',
    discard: 'Discard the draft',
    discardChanges: 'Discard the changes',
    empty: 'Write a comment first.',
    changedElsewhere:
      'Not saved yet: the comment has been changed in another window while you were writing. Save again to keep what you have here.',
    deleted:
      'Not saved yet: the comment has been deleted while you were writing, here or in another window. Save again to have it back with what you have here, or discard the changes.',
    here: 'Here',
    there: 'There',
    nothing: 'none',
    takeTheirs: 'Take theirs',
    takeTheirsOf: (part: string) => `Take theirs: ${part}`,
    takeMine: 'Take mine back',
    takeMineOf: (part: string) => `Take mine back: ${part}`,
    tooLong: 'The text is longer than a million characters and hasn’t been saved. Split it into several comments.',
    textProblems: {
      'text-failed':
        'The comment hasn’t been saved, because the document’s text couldn’t be read. The draft is kept. Reload the page, read it again and save once more.',
      'text-late':
        'The comment hasn’t been saved, because the page didn’t answer in time. The draft is kept. Wait a moment and save again, or reload the page.',
      'text-gone':
        'The comment hasn’t been saved, because the page was closed or reloaded. The draft is kept. Read the page again and save once more.',
    },
    draftKept: 'The draft is kept here.',
    draft: (at: string) => `Draft from ${when(at)}`,
    changeOn: (quote: string) => `Unfinished change of the comment on “${quote}”`,
    changeOf: (name: string) => `Unfinished change of the comment “${name}”`,
    changeOfGone: 'Unfinished change of a comment that has been deleted',
    resume: 'Continue writing',
    savedBefore: 'What you wrote before is saved as a draft.',
    saving: 'Saving …',
    saved: (at: string) => `Saved ${clock(at)}.`,
    toDocument: 'F6 goes to the document.',
    wordsOf: (count: number) => `${numbers.format(count)} characters`,
    who: 'Who is commenting?',
    whoIs: (who) => `Given by ${who}`,
    whoWhat:
      'You fill this in once. It is included with all comments that you submit, also those you have written already.',
    name: 'Name',
    role: 'Role',
    remissinstans: 'Responding body',
    wholeQuote: 'Show the whole quote',
    withoutStruck: 'without the struck words',
    startFrom: (words: string, scheme: string, definition: string | undefined, source: string) =>
      definition
        ? `I dokumentet står ”${words}”. ${scheme} har definitionen ”${definition}” (${source}).`
        : `I dokumentet står ”${words}”. ${scheme} nämner begreppet men säger inte vad det betyder (${source}).`,
    startFromStruck: (words: string, scheme: string, definition: string | undefined, source: string) =>
      definition
        ? `I dokumentet är ”${words}” struket. ${scheme} har definitionen ”${definition}” (${source}).`
        : `I dokumentet är ”${words}” struket. ${scheme} nämner begreppet men säger inte vad det betyder (${source}).`,
  },
  list: {
    none: 'No comments yet.',
    noneWhat: (keys) =>
      `Select words in the document and choose “Comment”${keys ? `, or press ${keysIn('en', keys)}` : ''}. To comment on a section or the whole document, use the menu.`,
    inOther: (count: number) => `${count === 1 ? 'One comment is' : `${comments(count)} are`} in the other version.`,
    inOtherWhat: (count: number) =>
      `If you answer that this is a new version or the same document, ${count === 1 ? 'it is' : 'they are'} brought here.`,
    noneWhatWithoutText:
      'The file has no text to select. Choose “Comment on an area” or “Comment on the whole document” in the menu.',
    deleted: 'The comments have been deleted.',
    deletedWith: (kind, title) =>
      kind === 'arende'
        ? `They were deleted with the case “${title}”.`
        : `They were deleted with the document “${title}”.`,
    undoDeletion: 'Undo the deletion',
    noneFit: 'No comments match your search.',
    showAll: 'Show all',
    onSelection: 'Comment on selected text',
    onDocument: 'Comment on the whole document',
    onSection: 'Comment on a section',
    onArea: 'Comment on an area',
    close: 'Close',
    cancel: 'Cancel',
    menu: 'More options for comments',
    noSections: 'The document has no headings.',
    search: 'Search comments',
    searchShort: 'Search',
    filter: 'Filter',
    filtered: (shown: number, all: number) => `Showing ${numbers.format(shown)} of ${comments(all)}`,
    clear: 'Show all',
    withoutFilter: (name: string) => `Remove the filter ${name}`,
    looked: (seen: number, all: number) => `${numbers.format(seen)} of ${numbers.format(all)} reviewed`,
    allLooked: 'You have reviewed every comment that needed it.',
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
    unknownReviewer: 'Unknown',
    statuses: { utkast: 'Draft', klar: 'Ready' },
    sorting: 'Order',
    sortings: { place: 'As in the document', changed: 'Last changed first', stance: 'Position', type: 'Type' },
    places: {
      unchanged: 'In the right place',
      moved: 'Moved',
      changed: 'The text has changed',
      lost: 'The place hasn’t been found',
      unread: 'The page hasn’t been read',
      unseen: 'Not visible in this view',
      document: 'The whole document',
      'without-place': 'No link to the text',
      elsewhere: 'Looking for the place …',
    },
    toLookAt: (count: number) =>
      count === 1 ? '1 comment needs reviewing' : `${numbers.format(count)} comments need reviewing`,
    changeBegun: 'A change has been begun but not saved.',
    stoodIn: 'Was in',
    pageUnread:
      'The page hasn’t been read, so where on it the comment belongs can’t be told. The comment is still here.',
    needLook: 'Needs reviewing',
    lookAt: 'Review',
    wholeDocument: 'The whole document',
    withoutSection: 'Before the first heading',
    page: (page) => `Page ${page}`,
    expandAll: 'Show in full',
    previous: 'Previous comment',
    next: 'Next comment',
    walk: 'Go from comment to comment',
    walkAt: (number: number, all: number) => `${numbers.format(number)} of ${numbers.format(all)}`,
    show: 'Show in the document',
    edit: 'Edit',
    remove: 'Delete',
    less: 'Show less',
    proposal: 'Proposal',
    proposalBefore: 'The proposal was written for the earlier words',
    editProposal: 'Edit the proposal',
    reason: 'Reason',
    internal: 'Internal only',
    choose: 'Select several',
    chooseOne: (about: string) => `Select ${about}`,
    chosen: (count: number) => (count === 0 ? 'Select comments' : `${comments(count)} selected`),
    chooseAll: (count: number) => `Select all ${numbers.format(count)}`,
    chooseNone: 'Select none',
    change: 'Edit',
    changeChosen: (count: number) => `Edit ${comments(count)}`,
    removeChosen: (count: number) => `Delete ${comments(count)}`,
    markDone: (count: number) => `Change ${comments(count)} to ready`,
    markDraft: (count: number) => `Change ${comments(count)} to draft`,
    markInternal: (count: number) => `Change ${comments(count)} to internal only`,
    markShared: (count: number) => `Allow ${comments(count)} in exports`,
    labelChosen: (count: number) => `Put a label on ${comments(count)}`,
    label: 'Label',
    add: 'Add',
    stopChoosing: 'Stop selecting',
    changed: (count: number) =>
      count === 1 ? 'The comment has been changed.' : `${comments(count)} have been changed.`,
    removed: (count: number) =>
      count === 1 ? 'The comment has been deleted.' : `${comments(count)} have been deleted.`,
    undoShort: 'Undo',
    redoShort: 'Redo',
    undo: (what: Undoable) => `Undo: ${stepped(what)}`,
    redo: (what: Undoable) => `Redo: ${stepped(what)}`,
    undone: (what: Undoable) => `Undone: ${stepped(what)}.`,
    redone: (what: Undoable) => `Redone: ${stepped(what)}.`,
    notKnownYet: 'The comments are shown when the whole document has been read.',
    isPrivate: 'Nothing is saved in a private window. Open the document in an ordinary window to comment on it.',
    count: comments,
    by: (name: string) => `by ${name}`,
    writtenAt: (at: string) => timeOrDay(at),
    changedAt: (at: string) => `changed ${timeOrDay(at)}`,
    exactly: (at: string) => when(at),
  },
  overall: {
    title: 'Overall position',
    what: 'Applies to the whole case and comes first in the response.',
    stance: 'Position',
    summary: 'Summary',
  },
};
