import { measuresIn } from '../../measures.ts';
import type { storageSv } from '../../sv/own-pages/storage.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const { bytes, when } = measuresIn('en');

const list = new Intl.ListFormat('en', { type: 'conjunction' });
/** Only what there is any of, as the end of a sentence. */
const counted = (parts: readonly (readonly [count: number, says: string])[]) =>
  list.format(parts.filter(([count]) => count > 0).map(([count, says]) => `${numbers.format(count)} ${says}`));

/** Only what there is any of. */
const listed = (parts: [count: number, says: string][]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${numbers.format(count)} ${says}`)
    .join(', ');

const kinds = {
  arende: 'Cases',
  document: 'Documents',
  edition: 'Versions of documents',
  comment: 'Comments',
  instans: 'Responding bodies',
  answer: 'Answers to consultations',
  group: 'Groups of points',
  point: 'Points in answers',
  glossary: 'Own word lists',
  concept: 'Concepts in own word lists',
  review: 'Answers in Learn',
  page: 'Pages read from images',
};

const fieldNames: ReadonlyMap<string, string> = new Map([
  ['deadline', 'deadline'],
  ['numbers', 'reference number'],
  ['sender', 'sender'],
  ['remissinstans', 'responding body'],
  ['handlaggare', 'case officer'],
  ['stance', 'position'],
  ['assessing', 'position'],
  ['summary', 'summary'],
  ['role', 'role'],
  ['commenting', 'comment'],
  ['editing', 'proposal'],
  ['describing', 'reason'],
  ['tagging', 'labels'],
  ['classifying', 'type'],
  ['identifying', 'concepts'],
  ['target', 'place'],
  ['created', 'time'],
]);
const fieldName = (field: string) => fieldNames.get(field) ?? 'another field';

export const storageEn: Spoken<typeof storageSv> = {
  nothing: 'There are no cases, documents or comments yet.',
  stored: ({ arende, document, comment, answer, glossary }) =>
    `You have ${counted([
      [arende, arende === 1 ? 'case' : 'cases'],
      [document, document === 1 ? 'document' : 'documents'],
      [comment, comment === 1 ? 'comment' : 'comments'],
      [answer, answer === 1 ? 'answer from others' : 'answers from others'],
      [glossary, glossary === 1 ? 'word list of your own' : 'word lists of your own'],
    ])}.`,
  takes: (used) => `They take up ${bytes(used)} on the disk.`,
  aside: (count) =>
    count === 1
      ? 'One record is damaged and has been set aside. It isn’t shown, but everything else works. If you miss something, import an older backup. The damaged record is included in new backups.'
      : `${numbers.format(count)} records are damaged and have been set aside. They aren’t shown, but everything else works. If you miss something, import an older backup. The damaged records are included in new backups.`,
  mended: (count) =>
    count === 1
      ? 'One value couldn’t be right, such as a date that doesn’t exist, and has been removed. The rest of the record is still there. Open it and fill in what is missing:'
      : `${numbers.format(count)} values couldn’t be right, such as dates that don’t exist, and have been removed. The rest of the records is still there. Open them and fill in what is missing:`,
  promised: 'The browser keeps the data even if the disk fills up.',
  notPromised: 'The browser may clear the data if the disk fills up. You can ask it to keep it.',
  ask: 'Ask the browser to keep the data',
  refusedToPromise:
    'The browser didn’t agree this time. It is more likely to once you have used the extension for a while. Save backups in the meantime.',
  backup: 'Backup',
  backupWhat:
    'A file with everything: cases, document texts, comments (internal ones too), drafts, what you have practised, settings and hidden highlights.',
  when,
  never: 'You haven’t saved one yet.',
  last: (at) => `Last saved ${when(at)}.`,
  save: 'Save a backup',
  load: 'Import a backup …',
  withRecognised: (count) =>
    `Include the ${count === 1 ? 'page' : `${numbers.format(count)} pages`} read from images. The file becomes much larger, and the pages can be read again.`,
  weekly: 'Save a backup every week',
  weeklyWhat:
    'It is saved in your downloads folder when you open the panel. The browser first asks if Remissläsaren may save files.',
  weeklyFailed: (at) =>
    `The backup due ${when(at)} wasn’t saved. Check that there is space on the disk. The next attempt is made when you open the panel.`,
  notAllowed: 'The browser wasn’t given permission. You can still save backups yourself.',
  kinds,
  from: (file, at) => `${file} was saved ${when(at)}. If you import it, this is what happens:`,
  willDo: ({ added, changed, deleted, removed, kept }) =>
    listed([
      [added, added === 1 ? 'is added' : 'are added'],
      [changed, changed === 1 ? 'is updated' : 'are updated'],
      [deleted, 'you have deleted here'],
      [removed, `${removed === 1 ? 'is deleted, as it was' : 'are deleted, as they were'} before the backup was saved`],
      [
        kept,
        kept === 1 ? 'is the same or newer here and doesn’t change' : 'are the same or newer here and don’t change',
      ],
    ]),
  nothingIn: 'There are no cases, documents or comments in the backup.',
  takeBack: 'Take back what you have deleted here',
  takeBackWhat:
    'If you clear the box it stays deleted. Cases, documents and comments that come back can be undone on the Cases page.',
  settingsStay: 'Settings you have already chosen here don’t change.',
  takeIn: 'Import',
  cancel: 'Cancel',
  faultyIn: (count) =>
    count === 1
      ? 'One record in the backup is damaged. It is set aside, and everything else is imported.'
      : `${numbers.format(count)} records in the backup are damaged. They are set aside, and everything else is imported.`,
  mendedIn: (count) =>
    count === 1
      ? 'One field in the backup has a value that can’t be right, such as a date that doesn’t exist. The field isn’t imported and stays as it is here. The rest of the record is imported:'
      : `${numbers.format(count)} fields in the backup have values that can’t be right, such as dates that don’t exist. The fields aren’t imported and stay as they are here. The rest of the records is imported:`,
  mendedField: (field, title, kind) => {
    const where = title && ` “${title}”`;
    if (kind === 'comment') return `${fieldName(field)} of a comment${where && ` on${where}`}`;
    if (kind === 'edition') return `${fieldName(field)} of a version${where && ` of${where}`}`;
    if (kind === 'point') return `${fieldName(field)} of a point${where && ` in the answer${where}`}`;
    return where ? `${fieldName(field)} of${where}` : fieldName(field);
  },
  more: (count) => `and ${numbers.format(count)} more`,
  aheadIn: (count) =>
    count === 1
      ? 'One record in the backup is dated in the future. It counts as written when the backup was saved, so that you can change it here. Check that the computer’s clock is right.'
      : `${numbers.format(count)} records in the backup are dated in the future. They count as written when the backup was saved, so that you can change them here. Check that the computer’s clock is right.`,
  settingsRefused: (count, names) =>
    `${count === 1 ? 'One setting in the backup can’t be right and isn’t imported' : `${numbers.format(count)} settings in the backup can’t be right and aren’t imported`}: ${names.join(', ')}. Choose again on this page if anything is missing.`,
  settingNames: {
    suppression: 'a hidden highlight',
    'own-card': 'a card of yours',
    'list-plan': 'the layout of a list',
    'answer-saved': 'when an answer was saved',
    'file-of-arende': 'a file put into a case',
    'list-template': 'a template of yours',
    'word-template': 'a Word template',
    letterhead: 'details in the letterhead',
    'pdf-places': 'where you were in your PDFs',
    schemes: 'concept systems',
    marks: 'highlights',
    overview: 'the overview',
    'known-faded': 'faded concepts',
    'single-keys': 'shortcuts of a single key',
    language: 'language',
    appearance: 'appearance',
    reviewer: 'who is writing',
    'pdf-sites': 'sites for PDFs',
    'pdfs-offered': 'the question about PDFs',
    'recognise-scans': 'whether scanned pages are read automatically',
    unknown: 'an unknown setting',
  },
  takenIn: 'The backup has been imported.',
  did: ({ added, changed, back, deleted, removed, kept }) =>
    listed([
      [added, 'added'],
      [changed, 'updated'],
      [back, 'taken back'],
      [deleted, 'still deleted'],
      [removed, 'deleted'],
      [kept, 'unchanged'],
    ]),
  refusals: {
    damaged: (file) =>
      `${file} is damaged and hasn’t been imported. Nothing has changed. Try another backup, or download the file again.`,
    foreign: (file) =>
      `${file} isn’t a backup from Remissläsaren. Nothing has changed. Choose a file that was saved here.`,
    newer: (file) =>
      `${file} comes from a newer version of Remissläsaren. Nothing has changed. Update the extension and import the file again.`,
  },
};
