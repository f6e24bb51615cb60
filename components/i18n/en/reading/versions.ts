import type { State } from '../../../../comments/anchoring/index.ts';
import { measuresIn } from '../../measures.ts';
import type { versionsSv } from '../../sv/reading/versions.ts';
import type { Spoken } from '../../translated.ts';
import { versionCopyEn } from './version-copy.ts';

const numbers = new Intl.NumberFormat('en');
const { day } = measuresIn('en');
const comments = (count: number) => `${numbers.format(count)}\u00a0${count === 1 ? 'comment' : 'comments'}`;

/** Only what there is any of. */
const became = ({ unchanged, moved, changed, lost }: Record<State, number>) =>
  (
    [
      [unchanged, 'unchanged'],
      [moved, 'moved'],
      [changed, 'changed'],
      [lost, 'missing'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${numbers.format(count)}\u00a0${says}`)
    .join(', ');

const sum = (counts: Record<State, number>) => Object.values(counts).reduce((all, count) => all + count, 0);

const at = (format: string) => (place: string | undefined) => (place === undefined ? format : `${format}: ${place}`);

export const versionsEn: Spoken<typeof versionsSv> = {
  heading: (title) => (title === undefined ? 'Is this a new version?' : `Is this a new version of “${title}”?`),
  headingSame: (title) =>
    title === undefined ? 'Is this the same document?' : `Is this the same document as “${title}”?`,
  answered: { new: 'New version', same: 'The same document', other: 'Another document' },
  which: 'Which does it resemble?',
  comments: (count) => (count === 0 ? 'no comments' : comments(count)),
  alike: (share) =>
    share < 0.01
      ? 'Almost none of the text is the same.'
      : `${numbers.format(share === 1 ? 100 : Math.min(99, Math.round(share * 100)))} per cent of the text is the same.`,
  since: (at) => `from ${day(at)}`,
  version: (number: number) => `version ${numbers.format(number)}`,
  latest: (version: string) => `${version}, the latest`,
  formats: {
    page: at('web page'),
    pdf: at('PDF'),
    word: at('Word file'),
    file: at('document'),
  },
  copy: versionCopyEn,
  notComparable: 'There is too little text to compare.',
  shares: {
    address: 'The address is the same.',
    'pdf-fingerprint': 'The PDF files have the same built-in identifier.',
  },
  isNew: 'It is a new version',
  isNewWhat: (count) =>
    count === 0
      ? 'There are no comments to carry over. The ones you write now belong to the new version.'
      : count === 1
        ? 'The comment is carried over as a copy. The old one stays in the previous version.'
        : `${comments(count)} are carried over as copies. The old ones stay in the previous version.`,
  isSame: 'It is the same document',
  isSameWhat: 'The comments are shown here too, and the text counts as the same version.',
  isOther: 'It is another document',
  isOtherWhat: 'Nothing is carried over, and you won’t be asked again.',
  later: 'Answer later',
  working: (count) =>
    count === 0
      ? 'Saving the new version …'
      : `Finding what ${comments(count)} ${count === 1 ? 'is' : 'are'} about. In a long document this takes a few seconds.`,
  noted: 'Saving …',
  carriedOver: (counts) =>
    sum(counts) === 0
      ? 'It has been saved. There were no comments to carry over.'
      : `${comments(sum(counts))} ${sum(counts) === 1 ? 'was' : 'were'} carried over: ${became(counts)}.`,
  allRight: 'All comments ended up in the right place. You don’t need to review them.',
  lookAt: 'Review what has moved, changed or is missing.',
  missingMaybeUnread: 'What is missing may be on a page that hasn’t been read.',
  review: (count) => (count === 1 ? 'Review the comment' : `Review the ${numbers.format(count)} comments`),
  undo: 'Undo',
  undone: 'Undone. The copies are gone, and the old comments are as they were.',
  overtaken: 'It can’t be undone from here because something else has been done since. Undo that first.',
  textProblems: {
    'text-failed':
      'Nothing has been changed, because the text of the document couldn’t be read. Reload the page, read it again and answer again.',
    'text-late':
      'Nothing has been changed, because the page didn’t respond in time. Wait a moment and answer again, or reload the page.',
    'text-gone':
      'Nothing has been changed, because the page was closed or reloaded. Read the page again and answer again.',
  },
  sameNoted: 'The document will be recognised next time you open it.',
  otherNoted: 'Noted. The document has comments of its own.',
  close: 'Close',
  states: {
    moved: 'The words are the same but are in another place.',
    changed: 'The words have changed.',
    lost: 'The words are no longer in the text.',
    maybeUnread: 'The words aren’t in what has been read. They may be on a page that hasn’t been read.',
    unsure: 'The words are in the text, but it can’t be told where the comment belongs.',
    several: 'The words are in several places, and it can’t be told which one it is.',
    absent: 'The words aren’t in the document. They may be a colleague’s own.',
    resembling: 'The words aren’t in the document, but something like them is here.',
    open: 'The words have changed, and several places resemble them equally.',
    page: 'The comment is about part of a page. Check that the page shows the same thing.',
    noPage: 'The comment was about part of a page that isn’t in this version.',
  },
  sections: {
    moved: 'The section is in another place.',
    changed: 'The section’s heading has changed.',
    lost: 'The section is no longer in the text.',
    maybeUnread: 'The section isn’t in what has been read. It may be on a page that hasn’t been read.',
  },
  arende: {
    heading: (title) => `Does it belong to the case “${title}”?`,
    why: (number) => `Both have the reference number ${number}.`,
    join: 'Yes, put it in the case',
    own: 'No, it is a case of its own',
    unanswered: 'If you comment without answering, the document is put in the case. You can change that later.',
    joined: (title) => `The document is now in the case “${title}”.`,
    added: (title) => `“${title}” is now among your cases.`,
    show: 'Go to Cases',
  },
  before: 'Before',
  now: 'Now',
  whole: 'Show the whole text',
  marked: 'Struck through text is removed, underlined text is new.',
  quoted: {
    before: 'In the comment',
    now: 'In the document',
    marked: 'Struck through text is only in the comment, underlined text only in the document.',
    rewritten: 'The words differ so much that the differences aren’t marked.',
  },
  rewritten: 'So much has changed that the differences aren’t marked.',
  accept: 'Accept',
  move: 'Move to selected text',
  moveHow: 'Does the comment belong somewhere else? Select the right words in the document.',
  withoutPlace: 'Keep without a link to the text',
  candidates: (count) => (count === 1 ? 'One similar place' : `${numbers.format(count)} similar places`),
  show: 'Show',
  showOf: (number) => `Show place ${numbers.format(number)} in the document`,
  choose: 'Move here',
  chooseOf: (number) => `Move the comment to place ${numbers.format(number)}`,
  moreCandidates: (left) => `Show more (${numbers.format(left)} left)`,
};
