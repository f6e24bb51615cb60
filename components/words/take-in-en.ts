import type { TakeInWords } from './take-in-sv.ts';

const numbers = new Intl.NumberFormat('en');
const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'comment' : 'comments'}`;

const faults: Record<Parameters<TakeInWords['fault']>[0]['why'], (found: string) => string> = {
  'no file of the kind': () => 'the file can’t be read',
  'no headings': () => 'there are no headings',
  'unknown column': () => 'the column isn’t known and hasn’t been read',
  'unknown document': () => 'belongs to none of the case’s documents',
  'unknown type': (found) => `“${found}” is no type of comment`,
  'unknown stance': (found) => `“${found}” is no stance`,
  'unknown status': (found) => `“${found}” is no status; write utkast or klar`,
  'unknown concept': (found) => `something in “${found}” is no concept here`,
  'stays as it is': () => 'can’t be changed by a file and stays as it is',
  'id twice': () => 'the same comment stands there twice; the first counts',
  'no id': (found) => `“${found}” is no id; empty the cell if the row is new`,
  'part missing': () => 'a part of the split row is missing',
  'says nothing': () => 'the row has no content',
  elsewhere: (found) => `a part of the list lies at ${found} and isn’t fetched`,
  'in another arende': () => 'the comment is there already, in another case',
  'area unknown': () => 'says which page, but not where on it; the comment gets the whole page',
  'place unknown': () => 'does not say which words of the text the comment is about; select them when it is read in',
  'not understood': (found) => `could not be understood: ${found}`,
};

export const takeInEn: TakeInWords = {
  name: 'Read comments in …',
  how: 'Excel, CSV or annotations (JSON). You can also drag the file here.',
  dropHere: 'Drop the file here',
  reading: (file) => `Reading ${file} …`,
  cancel: 'Cancel',
  from: (file) => `This is in ${file}`,
  nothingYet: 'Nothing has been read in yet. Untick what isn’t to come along.',
  nothingNew: 'There is nothing new in the file.',
  counts: (added, changed, unchanged, unreadable) =>
    [
      `${numbers.format(added)} new`,
      `${numbers.format(changed)} changed`,
      `${numbers.format(unchanged)} unchanged`,
      ...(unreadable > 0 ? [`${numbers.format(unreadable)} that can’t be read`] : []),
    ].join(', '),
  homeless: (count) =>
    count === 1
      ? 'One comment doesn’t say which document it is about. Put it in:'
      : `${comments(count)} don’t say which document they are about. Put them in:`,
  noDocument: 'Choose a document …',
  added: (count) => `New (${numbers.format(count)})`,
  changed: (count) => `Changed (${numbers.format(count)})`,
  deleted: (count) => `Deleted here (${numbers.format(count)})`,
  deletedHow: 'They have been deleted in Remissläsaren and come back only if you tick them.',
  unreadable: (count) => `Can’t be read (${numbers.format(count)})`,
  faults: (count) => `Worth knowing (${numbers.format(count)})`,
  row: (row) => `Row ${numbers.format(row)}`,
  fault: ({ part, found, why }) => [part, faults[why](found)].filter(Boolean).join(': '),
  fields: {
    commenting: 'Comment',
    describing: 'Reason',
    editing: 'Proposed wording',
    classifying: 'Type',
    assessing: 'Stance',
    identifying: 'Concepts',
    tagging: 'Labels',
    status: 'Status',
    internal: 'Internal',
    target: 'Place',
  },
  before: 'Now',
  after: 'In the file',
  empty: 'empty',
  struck: 'to be struck',
  yes: 'yes',
  no: 'no',
  place: {
    document: 'the whole document',
    section: (title) => `the section ${title}`,
    rectangle: (page) => `a part of page ${numbers.format(page)}`,
    nowhere: 'words in the text',
  },
  more: (left) => `Show more (${numbers.format(left)} left)`,
  takeIn: (count) => (count === 0 ? 'Read in' : `Read in ${comments(count)}`),
  stale: 'Something has been changed here since the file was compared. Look through it once more.',
  refusals: {
    empty: (file) => `${file} is empty. Choose another file.`,
    'too-large': (file) => `${file} is larger than 50 megabytes. Split it and read the parts in one by one.`,
    'old-excel': (file) => `${file} is saved in an older Excel format. Open it and save it as .xlsx or CSV.`,
    'not-a-list': (file) =>
      `${file} has no comments that can be read. Choose a list of comments (Excel or CSV, with its headings) or annotations (JSON).`,
    broken: (file) => `${file} is damaged and hasn’t been read in. Save it once more where it comes from.`,
    'no-rows': (file) => `${file} has no rows with comments.`,
  },
};
