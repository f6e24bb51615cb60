import type { LeftOut } from '../../comment-list/entries.ts';
import type { FormatName } from '../export/formats.ts';
import { measuresIn } from './measures.ts';
import type { Words } from './sv.ts';

const numbers = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const { bytes } = measuresIn('en');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

const reasons: Record<keyof LeftOut, (count: number) => string> = {
  draft: (count) => `${numbers.format(count)} ${count === 1 ? 'draft' : 'drafts'}`,
  internal: (count) => `${numbers.format(count)} internal`,
  highlight: (count) => `${numbers.format(count)} ${count === 1 ? 'highlight' : 'highlights'} without text`,
  replaced: (count) => `${numbers.format(count)} carried over to another version`,
};

const formats: Record<FormatName, { name: string; what: string }> = {
  docx: { name: 'Word', what: 'To go on writing in. LibreOffice opens it, too.' },
  xlsx: { name: 'Excel', what: 'A list to sort and filter. Can be read in again.' },
  csv: { name: 'CSV', what: 'A table for other programs, without the facts of the case. Can be read in again.' },
  md: { name: 'Markdown', what: 'Text with simple formatting.' },
  html: { name: 'Web page', what: 'One file to read in the browser and to print.' },
  txt: { name: 'Plain text', what: 'To paste into a letter or a form on the web.' },
  jsonld: {
    name: 'JSON-LD',
    what: 'The comments themselves with all that belongs to them, for other tools. The template doesn’t matter.',
  },
};

export const exportEn: Words['export'] = {
  title: 'Export',
  exportOf: (title) => `Export “${title}”`,
  gone: 'There is nothing to export here.',
  goneHow: 'The case may have been deleted, or merged with another.',
  toWorkspace: 'Show all cases',
  settings: 'List layout',
  template: 'Template',
  templates: {
    synpunkter: { name: 'List of comments (Synpunktslista)', what: 'One row for each comment.' },
    yttrande: { name: 'Answer (Yttrande)', what: 'Running text under the document’s headings.' },
    begrepp: { name: 'Answer on concepts (Begreppssvar)', what: 'One row for each concept, with yes or no.' },
    iso: { name: 'ISO/IEC/CEN', what: 'The eight columns of the form for standards.' },
  },
  ownTemplate: 'Your own template.',
  columns: (count) => `Columns (${numbers.format(count)})`,
  columnsHow: 'Drag the handle or use the arrows to change the order. Change a heading to rename it.',
  heading: (column) => `Heading of ${column}`,
  twice: (heading) => `Another column is already called “${heading}”.`,
  up: (column) => `Move ${column} up`,
  down: (column) => `Move ${column} down`,
  removeColumn: (column) => `Remove ${column}`,
  columnMoved: (column, place, count) =>
    `${column} is now column ${numbers.format(place)} of ${numbers.format(count)}.`,
  columnRemoved: (column) => `${column} is removed.`,
  columnAdded: (column) => `${column} is added last.`,
  add: 'Add a column',
  choose: 'Choose …',
  reset: 'Reset the columns',
  keep: 'Save the changes in the template',
  kept: 'The template is saved.',
  keepAs: 'Save as your own template',
  templateName: 'Name of the template',
  nameMissing: 'Write a name.',
  save: 'Save',
  cancel: 'Cancel',
  toFile: 'Save the template as a file',
  fromFile: 'Read in a template',
  readIn: (name) => `The template “${name}” has been read in.`,
  notATemplate: (file, field, found) =>
    field
      ? `${file} can’t be used: ${field} is ${found}. Ask its maker for a new one.`
      : `${file} is no template. Choose a file that was saved here.`,
  removeTemplate: 'Delete the template',
  removed: (name) => `The template “${name}” is deleted.`,
  undo: 'Undo',
  order: 'Order',
  orders: {
    place: 'As in the document',
    section: 'Section',
    type: 'Type',
    stance: 'Position',
    reviewer: 'Who left it',
  },
  which: 'Comments',
  drafts: 'Include drafts',
  going: (count) => (count === 1 ? '1 comment goes along.' : `${comments(count)} go along.`),
  leftOut(counts) {
    const told = (Object.keys(reasons) as (keyof LeftOut)[]).filter((reason) => counts[reason] > 0);
    if (told.length === 0) return '';
    return `Left out: ${list.format(told.map((reason) => reasons[reason](counts[reason])))}.`;
  },
  noComments: 'No comments yet.',
  noCommentsHow: 'Open the document, select some text and choose Comment.',
  noDone: (drafts) => `No finished comments yet – ${numbers.format(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}.`,
  noDoneHow: 'Mark them as finished in the panel, or include the drafts.',
  noneGoes: 'No comment can go along.',
  noneGoesHow: 'Internal comments and highlights without text are never given out.',
  noConcepts: 'No comment names a concept.',
  noConceptsHow: 'Choose concepts in the form of the comment, or choose another template.',
  head: 'The case',
  headWhat: 'What stands at the top of the list comes from the case.',
  headMissing: (what) => `Missing: ${list.format(what)}.`,
  theirNumbers: 'The sender’s reference number',
  ownNumbers: 'Your own reference number',
  ownNumberHow:
    'The name of the file begins with your own reference number. Write it with “vårt” or the name of your authority under Belongs to.',
  date: 'Date',
  today: 'Today’s date.',
  loose: 'The document isn’t in any case. Sender and reference numbers go along once it is.',
  format: 'Format',
  asPdf:
    'The PDF with the comments in it is saved where it is read: open it in Remissläsaren and choose Save the PDF with comments.',
  formats,
  saveAs: (format) => `Save as ${formats[format].name}`,
  saveText: 'Save as a text file',
  copy: 'Copy the text',
  fileName: 'File name',
  writing: (format, count) => `Writing ${comments(count)} as ${formats[format].name} …`,
  stop: 'Stop',
  stopped: 'Stopped. No file has been saved.',
  saved: (file, size) => `Saved among your downloads: ${file} (${bytes(size)})`,
  copied: (characters) => `Copied: ${numbers.format(characters)} characters. Paste them where they are to stand.`,
  notCopied: 'The browser didn’t let Remissläsaren copy. Save as a text file instead.',
  notWritten: 'The file couldn’t be written, and nothing has been saved. Try again or choose another format.',
  preview: 'What it will look like',
  making: 'Making the list …',
  rows: (from, to, total) => `Rows ${numbers.format(from)}–${numbers.format(to)} of ${numbers.format(total)}`,
  part: (page, pages) => `Part ${numbers.format(page)} of ${numbers.format(pages)}`,
  previousPage: 'Previous part',
  nextPage: 'Next part',
  more: (characters) => `… and ${numbers.format(characters)} more characters in the file.`,
};
