import type { FlowWords } from '../../../../documents/flow/draw/flow-words.ts';
import { measuresIn } from '../../measures.ts';
import { peopleIn } from '../../people.ts';
import type { flowSv } from '../../sv/reading/flow.ts';
import { saveWordEn } from './save-word.ts';

const count = new Intl.NumberFormat('en');
const { day } = measuresIn('en');
const { named, listed } = peopleIn('en');

const kinds = { inserted: 'Inserted', deleted: 'Deleted', 'moved-here': 'Moved here', 'moved-away': 'Moved away' };
/** With how many changes; those without a name are one. */
function authorsWith(authors: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const [author, changes] of authors) counts.set(named(author), (counts.get(named(author)) ?? 0) + changes);
  return listed([...counts].map(([author, changes]) => `${author} (${count.format(changes)})`));
}

const flowWordsEn: FlowWords = {
  change: (kind, author, date) => `${kinds[kind]} by ${named(author)}${date ? `, ${day(date)}` : ''}`,
  aboutPage: (page) => `About page ${count.format(page)}`,
  commentBy: (author, date) => `${named(author)}${date ? `, ${day(date)}` : ''}`,
  toComment: (author) => `To the comment by ${named(author)}`,
  toWords: 'To the words in the text',
  resolved: 'Resolved',
  elsewhere: 'Comments on words that aren’t shown here',
  beside: (what) => (what === 'picture' ? 'It is on a picture.' : 'It is on hidden text.'),
  header: 'Header',
  footer: 'Footer',
  noPicture: (description) =>
    description.trim() ? `[Picture: ${description.trim()}]` : '[A picture that can’t be shown]',
};

const viewsEn: typeof flowSv.views = { marked: 'With markup', final: 'Final', original: 'Original' };

export const flowEn: typeof flowSv = {
  name: 'Word reader',
  drawing: flowWordsEn,
  sidebar: 'Contents',
  noHeadings: 'The document has no headings.',
  reading: 'Reading the document …',
  changes: (authors) => `The document has tracked changes by ${authorsWith(authors)}.`,
  inShort: (changes, shownAs, comments) => {
    const tracked = changes === 1 ? 'One tracked change' : `${count.format(changes)} tracked changes`;
    const said = comments === 1 ? 'one comment' : `${count.format(comments)} comments`;
    if (changes === 0) return `The file contains ${said}.`;
    return `${tracked} (${viewsEn[shownAs].toLowerCase()})${comments > 0 ? `, ${said}` : ''}.`;
  },
  looks: (looks) =>
    looks === 1
      ? 'One change of formatting isn’t shown.'
      : `${count.format(looks)} changes of formatting aren’t shown.`,
  view: 'Show the text',
  views: viewsEn,
  comments: (comments, authors) =>
    `The file contains ${comments === 1 ? 'one comment' : `${count.format(comments)} comments`} by ${listed(authors.map(named))}.`,
  knownHere: (known) =>
    known === 1
      ? 'One of the comments in the case is in the file already.'
      : `${count.format(known)} of the comments in the case are in the file already.`,
  notTakenIn: 'To take them into a case, save the file as a Word file (.docx) first.',
  showComments: (comments) => (comments === 1 ? 'Show it in the text' : 'Show them in the text'),
  empty: 'The document is empty.',
  unreadComments:
    'The comments in the file are damaged and aren’t shown. Word can often mend the file: open it there and save a copy.',
  unreadLetters: 'The file is damaged: letters that can’t be read are shown as �. Ask the sender for a new file.',
  unreadChapters: (chapters) =>
    chapters === 1
      ? 'One chapter is damaged and isn’t shown. Ask the publisher for a new file.'
      : `${count.format(chapters)} chapters are damaged and aren’t shown. Ask the publisher for a new file.`,
  macros: 'The file has macros. They aren’t run.',
  onlyWord:
    'Comments can be added to Word files (.docx). Save the document as one if you want to hand them over in the file.',
  save: saveWordEn,
};
