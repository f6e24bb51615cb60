import type { Share } from '../../../../extension/state/viewer/flow/word-notes.ts';
import { peopleIn } from '../../people.ts';
import type { saveWordSv } from '../../sv/reading/save-word.ts';
import type { Spoken } from '../../translated.ts';

const count = new Intl.NumberFormat('en');
const comments = (number: number) => (number === 1 ? 'One comment' : `${count.format(number)} comments`);

const untracked = {
  moved: 'the comment can’t be put at its words',
  paragraphs: 'it is about more than one paragraph',
  changes: 'somebody else has changed something in the words',
  field: 'Word works the words out by itself',
  border: 'the words go over the edge of a link or the like',
  content: 'there is more than words, as a picture or a note',
  overlap: 'another proposal is about the same words',
  same: 'it changes nothing',
};

const { named } = peopleIn('en');
const list = new Intl.ListFormat('en');
const nameOf = ({ author }: Share) => (author === undefined ? 'you' : named(author));
const sharesOf = (shares: readonly Share[]) =>
  list.format(shares.map((one) => `${count.format(one.count)} from ${nameOf(one)}`));

export const saveWordEn: Spoken<typeof saveWordSv> = {
  reading: 'Reading the document …',
  count: (number) =>
    number === 1
      ? 'One comment is added to a copy of the file, as an ordinary Word comment.'
      : `${count.format(number)} comments are added to a copy of the file, as ordinary Word comments.`,
  resolved: (number) =>
    `${comments(number)} ${number === 1 ? 'has' : 'have'} the label Löst, and ${number === 1 ? 'is' : 'are'} marked as resolved.`,
  there: (number) =>
    `${comments(number)} ${number === 1 ? 'is' : 'are'} in the file already, and ${number === 1 ? 'isn’t' : 'aren’t'} written again.`,
  allThere: (number) =>
    number === 1
      ? 'The comment is in the file already. There is nothing more to add.'
      : `All ${count.format(number)} comments are in the file already. There is nothing more to add.`,
  rewritten: (number) =>
    `${comments(number)} ${number === 1 ? 'is' : 'are'} in the file as ${number === 1 ? 'it' : 'they'} used to be. ${number === 1 ? 'It is' : 'They are'} added beside, with the words as they are now. For a file with the new words alone, start from the file as you got it.`,
  none: 'No comments are ready yet. In the panel, change the ones you want to include to ready.',
  noneAtAll: 'You haven’t commented on the document yet.',
  drafts: (number) => (number === 1 ? 'Include one draft' : `Include ${count.format(number)} drafts`),
  proposals: (number) =>
    number === 1 ? 'One proposed wording is written' : `${count.format(number)} proposed wordings are written`,
  tracked: (number) => (number === 1 ? 'as a tracked change in the text' : 'as tracked changes in the text'),
  inComments: (number) =>
    number === 1 ? 'in the comment, so that the text is untouched' : 'in the comments, so that the text is untouched',
  lost: (number) =>
    `${comments(number)} ${number === 1 ? 'has' : 'have'} no place in the text. ${number === 1 ? 'It is' : 'They are'} put at the document’s beginning, with the words quoted.`,
  ambiguous: (number) =>
    `${comments(number)} ${number === 1 ? 'is' : 'are'} about words that are in the text, but which place is meant isn’t certain. ${number === 1 ? 'It is' : 'They are'} put at the document’s beginning, with the words quoted. Choose the place in the panel if ${number === 1 ? 'it' : 'they'} should be at the words.`,
  name: 'Name',
  nameWhat:
    'Is shown beside your comments in Word. It is saved, so you won’t be asked again. You can also leave it empty.',
  nameless: (number) => `${comments(number)} ${number === 1 ? 'gets' : 'get'} no name.`,
  areas: (number) =>
    `${comments(number)} on a part of a page ${number === 1 ? 'isn’t' : 'aren’t'} included: a Word file has no pages to draw on.`,
  never: 'Internal comments and highlights without text are never included.',
  signed: 'The file is digitally signed. The signature is for the file as you got it, not for the copy.',
  final: 'The file is marked as final or read-only. Word asks before anybody may change the copy.',
  allows: {
    nothing:
      'The sender has protected the document from changes. Word shows the comments, but lets nobody change anything without the password.',
    comments: 'The sender lets only comments be added to the document. Put the proposals in the comments.',
    changes: 'The sender has all changes of the document tracked. The proposals are, if you choose so.',
    forms: 'The sender lets only form fields be filled in. Word may refuse to show the comments as usual.',
  },
  writePassword:
    'The file has a password for changes. Word asks for it when the copy is opened, or opens it for reading alone.',
  incomplete:
    'The file lacks a part that Word needs. Word opens neither it nor the copy. Ask the sender for a new file.',
  brokenLetters:
    'The file has letters that are damaged and shown as �. They would be lost in a copy, so none can be saved. Ask the sender for a new file. The comments are still in Remissläsaren, and can be handed over as a list.',
  save: 'Save',
  writing: 'Writing the file …',
  saved: (name) => `The file is ready. It is called ${name}.`,
  outcome: (number, changes, whose) => {
    const said = number === 1 ? 'one comment' : `${count.format(number)} comments`;
    const [only, ...others] = whose.comments;
    if (others.length === 0)
      return `It contains ${said}${changes > 0 ? ` and ${changes === 1 ? 'one proposal as a tracked change' : `${count.format(changes)} proposals as tracked changes`}` : ''}${only ? ` from ${nameOf(only)}` : ''}.`;
    const tracked =
      changes === 1 ? 'One proposal is a tracked change' : `${count.format(changes)} proposals are tracked changes`;
    return `It contains ${said}: ${sharesOf(whose.comments)}.${changes > 0 ? ` ${tracked}: ${sharesOf(whose.changes)}.` : ''}`;
  },
  moved: (number) =>
    number === 1
      ? 'One comment couldn’t be put exactly at its words, and is as near as Word allows. It quotes them.'
      : `${count.format(number)} comments couldn’t be put exactly at their words, and are as near as Word allows. They quote them.`,
  which: (number) => (number === 1 ? 'Show it' : 'Show them'),
  untracked: (number, why) =>
    `${number === 1 ? 'One proposal is' : `${count.format(number)} proposals are`} only in the comment: ${untracked[why]}.`,
  unwritten: (number) =>
    `There was no room for ${number === 1 ? 'one comment. It is' : `${count.format(number)} comments. They are`} still in Remissläsaren, and can be handed over as a list.`,
  replaced:
    'Remissläsaren has been updated or restarted since this page was opened. Reload the page and save again. The comments are still there.',
  failed:
    'The comments couldn’t be added to this file. They are still in Remissläsaren, and can be handed over as a list.',
};
