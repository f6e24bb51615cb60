import type { LeftOut } from '../../../../comments/list/entries/entries.ts';
import type { FormatName } from '../../../../extension/state/export/formats.ts';
import type { FileFailureKind } from '../../../../extension/state/export/workers/file-failure.ts';
import { measuresIn } from '../../measures.ts';
import type { exportSv } from '../../sv/own-pages/export.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const { bytes } = measuresIn('en');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

const reasons: Record<keyof LeftOut, (count: number) => string> = {
  draft: (count) => `${numbers.format(count)} ${count === 1 ? 'draft' : 'drafts'}`,
  internal: (count) => `${numbers.format(count)} internal`,
  highlight: (count) => `${numbers.format(count)} ${count === 1 ? 'highlight' : 'highlights'} without text`,
  resolved: (count) => `${numbers.format(count)} resolved (remove the label Löst from what should be included)`,
  reservations: (count) =>
    `${numbers.format(count)} ${count === 1 ? 'reservation or separate statement' : 'reservations and separate statements'}`,
  others: (count) => `${numbers.format(count)} from others`,
};

const formats: Record<FormatName, { name: string; what: string }> = {
  docx: { name: 'Word', what: 'For further writing. Can also be opened in LibreOffice.' },
  xlsx: { name: 'Excel', what: 'A list to sort and filter. Can be imported again.' },
  csv: { name: 'CSV', what: 'A table for other programs, without details of the case. Can be imported again.' },
  md: { name: 'Markdown', what: 'Text with simple formatting.' },
  html: { name: 'Web page', what: 'A file to read in the browser and print.' },
  txt: { name: 'Plain text', what: 'For pasting into a letter or a web form.' },
  jsonld: {
    name: 'JSON-LD',
    what: 'The comments with all their details, for other tools. The template doesn’t affect the content.',
  },
};

export const exportEn: Spoken<typeof exportSv> = {
  gone: 'There is nothing to export here.',
  goneHow: 'The case may have been deleted, or merged with another.',
  toWorkspace: 'Go to Cases',
  comments,
  settings: 'List layout',
  template: 'Template',
  templates: {
    synpunkter: { name: 'List of comments (Synpunktslista)', what: 'One row for each comment.' },
    yttrande: { name: 'Response (Yttrande)', what: 'Running text under the document’s headings.' },
    begrepp: {
      name: 'Response on concepts (Begreppssvar)',
      what: 'One row for each concept. The labels term and definition decide yes or no.',
    },
    iso: { name: 'ISO/IEC/CEN', what: 'The form for draft standards, with eight columns.' },
  },
  ownTemplate: 'Your own template.',
  columns: (count) => `Columns (${numbers.format(count)})`,
  columnsHow: 'Drag the handle or use the arrows to change the order. Type in the heading to rename the column.',
  columnsLeftOut: (headings) =>
    `Left out since ${headings.length === 1 ? 'it is' : 'they are'} empty: ${list.format(headings)}. ${headings.length === 1 ? 'It is' : 'They are'} included once you change the columns.`,
  columnsAdded: (headings) => `Added to this list: ${list.format(headings)}.`,
  heading: (column) => `Heading for ${column}`,
  twice: (heading) => `Another column is already called “${heading}”.`,
  up: (column) => `Move ${column} up`,
  down: (column) => `Move ${column} down`,
  removeColumn: (column) => `Remove ${column}`,
  columnMoved: (column, place, count) =>
    `${column} is now column ${numbers.format(place)} of ${numbers.format(count)}.`,
  columnRemoved: (column) => `${column} has been removed.`,
  columnAdded: (column) => `${column} has been added last.`,
  add: 'Add a column',
  choose: 'Choose …',
  reset: 'Reset the columns',
  keep: 'Save changes to the template',
  kept: 'The template has been saved.',
  keepAs: 'Save as your own template',
  templateName: 'Template name',
  nameMissing: 'Enter a name.',
  save: 'Save',
  cancel: 'Cancel',
  toFile: 'Save the template as a file',
  fromFile: 'Import a template',
  readIn: (name) => `The template “${name}” has been imported.`,
  notATemplate: (file, field, found) =>
    field
      ? `${file} can’t be used: ${field} is ${found}. Ask whoever made the template for a new one.`
      : `${file} isn’t a template. Choose a file that was saved here.`,
  removeTemplate: 'Delete the template',
  removed: (name) => `The template “${name}” has been deleted.`,
  undo: 'Undo',
  order: 'Order',
  orders: {
    place: 'As in the document',
    section: 'Section',
    type: 'Type',
    stance: 'Position',
    reviewer: 'Submitted by',
  },
  which: 'Comments',
  drafts: 'Include drafts',
  reservations: 'Include reservations and separate statements',
  reservationsFrom: (senders) =>
    `${list.format(senders.map(({ name, count }) => `${name} (${numbers.format(count)})`))}. In the response they follow right after the signature.`,
  reservationsNameless: (count) =>
    `Missing: the name for ${count === 1 ? 'one reservation or separate statement' : `${numbers.format(count)} reservations and separate statements`}. Write it under “Type” in the comment’s form, or the heading has no name.`,
  others: 'Include comments from others',
  othersFrom: (senders) =>
    `From others: ${list.format(senders.map(({ name, count }) => `${name || 'unknown'} (${numbers.format(count)})`))}. In the response they are listed separately, under their names.`,
  going: (count) => (count === 1 ? '1 comment is included.' : `${comments(count)} are included.`),
  unreviewed: (count) =>
    `${comments(count)} ${count === 1 ? 'hasn’t' : 'haven’t'} been reviewed since the new version. The words are quoted as they were when you wrote. Open the document and review before you send.`,
  repliesLeftOut: (count) =>
    `${count === 1 ? 'One answer in a comment thread' : `${numbers.format(count)} answers in comment threads`} from Word ${count === 1 ? 'is' : 'are'} left out, since ${count === 1 ? 'it isn’t' : 'they aren’t'} part of your own comment. If you want to use something of it, write it in your own words above the answer in the comment.`,
  replies: 'Include answers in comment threads',
  repliesIncluded: (count) =>
    `${count === 1 ? 'One answer in a comment thread' : `${numbers.format(count)} answers in comment threads`} from Word ${count === 1 ? 'is' : 'are'} in a column of ${count === 1 ? 'its' : 'their'} own, with the name of whoever answered. Read ${count === 1 ? 'it' : 'them'} through before you hand out the list.`,
  absent: (count) =>
    `${comments(count)} ${count === 1 ? 'quotes' : 'quote'} words that aren’t in the document. They may be a colleague’s own. It says so at the quote. Open the document and move the ${count === 1 ? 'comment' : 'comments'} to words that are there before you hand in.`,
  untyped: (count) =>
    `Missing: the type of ${comments(count)}. The column “Type of comment” is empty there. Choose Type in the comment’s form.`,
  otherStances: (stance, others) =>
    `Overall position: ${stance}. Your comment on the whole document says otherwise: ${list.format(others.map((one) => `${one.stance} (${one.document})`))}. Both are in the answer. Change one of them unless you mean both.`,
  leftOut(counts) {
    const shown = (Object.keys(reasons) as (keyof LeftOut)[]).filter((reason) => counts[reason] > 0);
    if (shown.length === 0) return '';
    return `Not included: ${list.format(shown.map((reason) => reasons[reason](counts[reason])))}.`;
  },
  noComments: 'No comments yet.',
  noCommentsHow: 'Open the document, select some text and choose “Comment”.',
  noDone: (drafts) =>
    `No comments are ready yet. There ${drafts === 1 ? 'is' : 'are'} ${numbers.format(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}.`,
  noDoneHow: 'Change them to ready in the panel, or include the drafts.',
  noneGoes: 'No comments can be included.',
  noneGoesHow: 'Internal comments and highlights without text are never included.',
  noConcepts: 'No comments are about a concept.',
  noConceptsHow: 'Choose concepts in the comment form, or choose another template.',
  head: 'The case',
  headWhat: {
    synpunkter: 'These details come from the case and are shown at the top of the list.',
    yttrande: 'These details come from the case and are shown in the response.',
    begrepp: 'These details come from the case and are shown at the top of the response on concepts.',
    iso: 'These details come from the case and are shown at the top of the form.',
  },
  headMissing: (what) => `Missing: ${list.format(what)}.`,
  theirNumbers: 'The sender’s reference number',
  ownNumbers: 'Your own reference number',
  doubtfulNumbers(numbers) {
    const said = list.format(numbers.map(({ number, owner }) => (owner ? `${number} (${owner})` : number)));
    return `Left out: ${said}. It isn’t clear whose ${numbers.length === 1 ? 'number it is' : 'numbers they are'}. Choose “Edit” and enter the name of the sender or your authority under “Belongs to”.`;
  },
  ownNumberHow:
    'Once the case has your own reference number, the file name starts with it. Enter “vårt” or the name of your authority under “Belongs to”.',
  date: 'Date',
  today: (day) => `Today’s date, ${day}.`,
  loose: 'The document isn’t in a case. Put it in one to include the sender and reference numbers.',
  format: 'Format',
  inFile:
    'Do you want the comments in the PDF or Word file itself? Open it in Remissläsaren and choose “Save PDF with comments” or “Save Word with comments”.',
  formats,
  saveAs: (format) => `Save as ${formats[format].name}`,
  saveText: 'Save as a text file',
  copy: 'Copy the text',
  file: 'The file',
  fileName: 'File name',
  writing: (format, what) => `Writing ${what} as ${formats[format].name} …`,
  stop: 'Cancel',
  stopped: 'Cancelled. No file has been saved.',
  saved: (file, size) => `Saved in your downloads: ${file} (${bytes(size)})`,
  copied: (characters) =>
    `The text has been copied, ${numbers.format(characters)} characters. Paste it where you want it.`,
  notCopied: 'The browser didn’t let Remissläsaren copy. Save as a text file instead.',
  writingTemplate: 'Writing the template …',
  notWritten: {
    'too-much':
      'The list is too large for a single file, and nothing has been saved. Include fewer comments, or choose CSV or plain text.',
    template:
      'Your Word template could not be filled in, and nothing has been saved. Save the template again in Word and load it again, or choose another template.',
    other: 'The file couldn’t be created, and nothing has been saved. Try again or choose another format.',
  } satisfies Record<FileFailureKind, string>,
  preview: 'Preview',
  making: 'Creating the list …',
  notMade:
    'The list could not be made. Your comments are untouched. Change the template, columns or order, or reload the page.',
  rows: (from, to, total) => `Rows ${numbers.format(from)}–${numbers.format(to)} of ${numbers.format(total)}`,
  part: (page, pages) => `Part ${numbers.format(page)} of ${numbers.format(pages)}`,
  previousPage: 'Previous part',
  nextPage: 'Next part',
  more: (characters) => `… and ${numbers.format(characters)} more characters in the file.`,
};
