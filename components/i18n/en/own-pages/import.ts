import { limits } from '../../../../comments/list/read/formats/workbook/limits.ts';
import { peopleIn } from '../../people.ts';
import type { importSv } from '../../sv/own-pages/import.ts';
import type { Spoken } from '../../translated.ts';
import { leftOutEn, onlyLeftOutEn } from './left-out.ts';

const numbers = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en-GB');
const megabytes = (bytes: number) => numbers.format(bytes / 1e6);
const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

const countOf = (found: string, one: string, many: string) =>
  `${numbers.format(Number(found))} ${Number(found) === 1 ? one : many}`;

const faults: Record<Parameters<(typeof importSv)['fault']>[0]['why'], (found: string, as?: string) => string> = {
  'no file of the kind': () => 'the file can’t be read',
  'no headings': () => 'there are no headings',
  'sheet without list': () => 'the sheet has no header row that is recognised and hasn’t been read',
  'hidden sheet': () => 'the sheet is hidden and hasn’t been read; unhide it in Excel to include it',
  'hidden rows': (found) =>
    `${found === '1' ? 'one hidden row is' : `${found} hidden rows are`} among the others; untick what you don’t want to include`,
  'hidden columns': (found) =>
    `${found === '1' ? 'one hidden column has' : `${found} hidden columns have`} been read like the others`,
  'not all': (found) => `the file has only some of the comments (${found}); download the rest separately`,
  'unknown column': () => 'the column isn’t recognised and hasn’t been read',
  'column without heading': (found) =>
    `column ${found} has no heading and hasn’t been read; give it a heading to include it`,
  'more cells than headings': (found) =>
    `“${found}” is in cells without a heading and hasn’t been read; move the text to a column with a heading`,
  'struck text': (found) => `“${found}” is struck through in the file and was not read`,
  'unknown document': () => 'doesn’t belong to any of the documents in the case',
  'no such document': (found) => `none of the documents in the case is called “${found}”`,
  'unknown type': (found) => `“${found}” isn’t a type of comment`,
  'unknown stance': (found) => `“${found}” isn’t a position`,
  'stance in words': (found) => `“${found}” is none of the positions here and is kept among the reasons`,
  'stance understood': (found, as) => `“${found}” was read as “${as}”`,
  'unknown status': (found) => `“${found}” isn’t a status; enter utkast or klar`,
  'unknown concept': (found) => `something in “${found}” isn’t a known concept`,
  'stays as it is': () => 'can’t be changed from a file and is left as it is',
  'id twice': () => 'the same comment appears twice; the first one applies',
  'ids of others': () => 'only numbers the rows here; all rows are imported as new',
  'no id': (found) => `“${found}” isn’t an id; clear the cell if the row is new`,
  'part missing': () => 'part of the split row is missing',
  'says nothing': () => 'the row has no content',
  elsewhere: (found) => `part of the list is at ${found} and isn’t downloaded`,
  'in another arende': () => 'the comment already exists in another case',
  'area unknown': () => 'says which page, but not where on it; the comment applies to the whole page',
  'place unknown': () => 'doesn’t say which words in the text the comment is about; select them once it is imported',
  'too long': () => 'the text is longer than a million characters and hasn’t been read; split it over several rows',
  'not calculated': () => 'the cell has a formula whose value isn’t stored; open the file in Excel and save it there',
  'not understood': (found) => `couldn’t be interpreted: ${found}`,
  ...leftOutEn,
  'remarks in list': (found) =>
    `the file is a list and was read as one; ${countOf(found, 'comment or change', 'comments and changes')} in the Word document not included`,
};

const partNames = { comment: 'Comment', change: 'Change', reply: 'Answer', mended: 'Changed text' };

const nameOfRow: Spoken<(typeof importSv)['row']> = ({ row, sheet, part }) => {
  if (part !== undefined) return `${partNames[part]} ${numbers.format(row)}`;
  return sheet === undefined ? `Row ${numbers.format(row)}` : `${sheet}, row ${numbers.format(row)}`;
};

const { listed } = peopleIn('en');

export const importEn: Spoken<typeof importSv> = {
  name: 'Import comments …',
  how: 'Excel, CSV, Word (.docx, not .odt) with comments and tracked changes, or comments from other tools (JSON). You can also drag the file here.',
  dropHere: 'Drop the file here',
  reading: (file) => `Reading ${file} …`,
  rereading: 'Reading again …',
  cancel: 'Cancel',
  from: (file) => `This is in ${file}`,
  nothingYet: 'Nothing has been imported yet. Untick what you don’t want to include.',
  waiting: (count) =>
    count === 1
      ? 'One comment waits for you to choose a document.'
      : `${comments(count)} wait for you to choose a document.`,
  nothingNew: 'The file contains nothing new.',
  counts: (added, changed, unchanged, there, unreadable) =>
    [
      `${numbers.format(added)} new`,
      `${numbers.format(changed)} changed`,
      `${numbers.format(unchanged)} unchanged`,
      ...(there > 0 ? [`${numbers.format(there)} that are already there`] : []),
      ...(unreadable > 0 ? [`${numbers.format(unreadable)} that can’t be read`] : []),
    ].join(', '),
  missing: (count) =>
    count === 1
      ? 'One of the comments in the case isn’t in the file. It stays as it is.'
      : `${numbers.format(count)} of the comments in the case aren’t in the file. They stay as they are.`,
  homeless: (count) =>
    count === 1
      ? 'One comment doesn’t say which document in the case it is about. Put it in:'
      : `${comments(count)} don’t say which document in the case they are about. Put them in:`,
  noDocument: 'Choose a document …',
  whose: 'Who has made the comments?',
  nameless: (count: number) =>
    count === 1 ? 'One comment doesn’t say who has written it.' : `${comments(count)} don’t say who has written them.`,
  authors: { mine: 'I have', theirs: 'Somebody else' },
  authorFields: { name: 'Name', remissinstans: 'Organisation' },
  oneOfBoth: 'Fill in at least one of them.',
  authorFirst: 'First answer who has made the comments.',
  added: (count) => `New (${numbers.format(count)})`,
  changed: (count) => `Changed (${numbers.format(count)})`,
  there: (count) => `Already there (${numbers.format(count)})`,
  thereHow:
    'The same words, at the same place and by the same person, are already in the document. They are only imported if you tick them.',
  deleted: (count) => `Deleted here (${numbers.format(count)})`,
  deletedHow: 'They have been deleted in Remissläsaren and only come back if you tick them.',
  unreadable: (count) => `Can’t be read (${numbers.format(count)})`,
  unknownColumns: (count) =>
    count === 1
      ? 'One column isn’t recognised. Choose what it contains, if it is to be included.'
      : `${numbers.format(count)} columns aren’t recognised. Choose what they contain, if they are to be included.`,
  otherColumns: (count) => `Show ${numbers.format(count)} more, with less content`,
  lacks: 'No column is the comment. Choose the column with the text of the comments.',
  columnIs: (heading, letter) =>
    heading === '' ? `Column ${letter}, without a heading, is` : `The column “${heading}” is`,
  columns: {
    commenting: 'Comment',
    editing: 'Proposed wording',
    describing: 'Reason',
    assessing: 'Position',
    section: 'Section',
    page: 'Page',
    quote: 'Quote',
    reviewer: 'Name',
    role: 'Role',
    remissinstans: 'Organisation',
    classifying: 'Type of comment',
    identifying: 'Concepts',
    tagging: 'Labels',
    status: 'Status',
    created: 'Written, date',
  },
  notTakenIn: 'Not included',
  isTaken: (column, heading) => `${column} (already the column “${heading}”)`,
  firstValues: 'First in the column:',
  rowsWait: (count) =>
    `${numbers.format(count)} ${count === 1 ? 'row' : 'rows'} in the file. They appear when you have chosen what the columns are.`,
  lost: (count) => `Not imported as written (${numbers.format(count)})`,
  faults: (count) => `Good to know (${numbers.format(count)})`,
  row: (row) => nameOfRow(row),
  rows: (rows) =>
    rows.length > 1 && rows.every(({ sheet, part }) => sheet === undefined && part === undefined)
      ? `Rows ${rows.map(({ row }) => numbers.format(row)).join(', ')}`
      : rows.map(nameOfRow).join('; '),
  remarks: (count, replies, changes, authors) => {
    if (count + changes === 0) return 'Word document without comments and tracked changes.';
    const what = [
      ...(count > 0 ? [comments(count)] : []),
      ...(replies > 0 ? [countOf(String(replies), 'reply', 'replies')] : []),
      ...(changes > 0 ? [countOf(String(changes), 'tracked change', 'tracked changes')] : []),
    ];
    const together = changes > 0 ? ' Changes that belong together count as one.' : '';
    return `Word document with ${list.format(what)}${authors.length > 0 ? ` by ${listed(authors)}` : ''}.${together}`;
  },
  fault: ({ part, found, as, why }) => [part, faults[why](found, as)].filter(Boolean).join(': '),
  fields: {
    commenting: 'Comment',
    describing: 'Reason',
    editing: 'Proposed wording',
    classifying: 'Type',
    assessing: 'Position',
    identifying: 'Concepts',
    tagging: 'Labels',
    status: 'Status',
    internal: 'Internal',
    target: 'Place',
  },
  before: 'Now',
  after: 'In the file',
  empty: 'empty',
  struck: 'to be deleted',
  yes: 'yes',
  no: 'no',
  place: {
    document: 'the whole document',
    section: (title) => `the section ${title}`,
    rectangle: (page, isWhole) => `${isWhole ? '' : 'an area on '}page ${numbers.format(page)}`,
    nowhere: 'text in the document',
    quoted: (words, isStruck, isRecognised) =>
      `”${words}”${isStruck ? ' (struck text)' : ''}${isRecognised ? ' (read from an image)' : ''}`,
  },
  more: (left) => `Show more (${numbers.format(left)} left)`,
  takeIn: (count) => (count === 0 ? 'Import' : `Import ${comments(count)}`),
  stale: 'Something has changed here since the file was compared. Review it once more.',
  refusals: {
    empty: (file) => `${file} is empty. Choose another file.`,
    'too-large': (file) =>
      `${file} is larger than ${megabytes(limits.fileBytes)} megabytes. Split it and import the parts one at a time.`,
    'unpacks-too-large': (file) =>
      `${file} is larger than ${megabytes(limits.unpackedBytes)} megabytes when it is unpacked, or has too many parts. Save the sheet with the list as a file of its own, or split it.`,
    'too-many-sheets': (file) =>
      `${file} has more than ${numbers.format(limits.sheets)} sheets. Save the sheet with the list as a file of its own.`,
    'too-many-cells': (file) =>
      `${file} has more than ${numbers.format(limits.cells)} cells, counting empty ones. Remove empty rows and columns, or split it.`,
    'too-many-rows': (file) =>
      `The list in ${file} has more than ${numbers.format(limits.rows)} rows. Split it and import the parts one at a time.`,
    'too-long-cell': (file) =>
      `${file} has a text that is longer than ${numbers.format(limits.cellLetters)} characters. Shorten it, or split it over several rows.`,
    'too-much-text': (file) =>
      `${file} has more than ${numbers.format(limits.letters)} characters of text. Split it and import the parts one at a time.`,
    'too-deep': (file) =>
      `${file} has more than ${numbers.format(limits.values)} values, or more than ${numbers.format(limits.depth)} levels. Download the comments again from the tool they come from, in smaller parts.`,
    'old-excel': (file) =>
      `${file} is saved in an older Excel format or has a password. Open it and save it as .xlsx without a password.`,
    'open-document': (file) =>
      `${file} is saved in an OpenDocument format. Open it in LibreOffice or Excel and save it as .xlsx or CSV.`,
    'word-document': (file) =>
      `${file} is a text document in a format that isn’t imported (.doc or .rtf). Open it in Word or LibreOffice, save it as a Word document (.docx) and import that.`,
    'open-text': (file) =>
      `Comments aren’t imported from .odt. Open ${file} in LibreOffice or Word, save it as a Word document (.docx) and import that.`,
    'word-too-large': (file) =>
      `${file} is larger than what is read when it is unpacked. Split the document and import the parts one at a time.`,
    'too-many-remarks': (file) =>
      `${file} has more than ${numbers.format(limits.remarks)} comments and changes. Split the document and import the parts one at a time.`,
    'no-remarks': (file) =>
      `${file} is a Word document without comments and tracked changes, and not a list. Ask for the copy that your colleague has commented on. If it is a draft: open it in Remissläsaren.`,
    'remarks-left-out': (file, _, leftOut) =>
      leftOut ? onlyLeftOutEn(file, leftOut) : `${file} has comments or changes, but none that can be shown here.`,
    pdf: (file) =>
      `${file} is a PDF, not a list. If it is a draft: open it in Remissläsaren. If it is a list: ask for it as Excel or CSV and import that.`,
    'unknown-encoding': (file) =>
      `${file} has an unknown encoding: å, ä and ö can’t be read. Save it as “CSV UTF-8” or .xlsx in the program it comes from.`,
    'not-a-list': (file) =>
      `${file} has no comments that can be read. Choose a list of comments (Excel or CSV, with its row of headings) or comments from another tool (JSON).`,
    'open-quote': (file, at) =>
      `${file} has a double quote that is never closed${at ? `: the one before “${at.words}” on line ${numbers.format(at.line)}` : ''}. All that follows would end up in a single cell, so nothing has been imported. Type a double quote where the text of the cell ends, or save the file again as .xlsx in the program it comes from.`,
    broken: (file) => `${file} is damaged and hasn’t been imported. Save it again in the program it comes from.`,
    'no-rows': (file) => `${file} has no rows with comments.`,
    'no-document': () =>
      'No document of this case has been read here yet. Open the draft with Remissläsaren and take the file in again.',
  },
};
