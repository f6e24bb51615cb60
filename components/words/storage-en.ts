import { measuresIn } from './measures.ts';
import type { Words } from './sv.ts';

const numbers = new Intl.NumberFormat('en');
const { bytes, when } = measuresIn('en');

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
  review: 'Answers in Learn',
};

export const storageEn: Words['storage'] = {
  privateWindow:
    'This is a private window. You can read, but nothing about what you read is saved. Your cases and comments are in ordinary windows, and so are the backups. Settings apply in all windows and are saved as usual.',
  nothing: 'There are no cases, documents or comments yet.',
  stored: (arenden, documents, comments) =>
    `Here are ${numbers.format(arenden)} ${arenden === 1 ? 'case' : 'cases'}, ${numbers.format(documents)} ${documents === 1 ? 'document' : 'documents'} and ${numbers.format(comments)} ${comments === 1 ? 'comment' : 'comments'}.`,
  takes: (used) => `It takes ${bytes(used)} on the disk.`,
  aside: (count) =>
    count === 1
      ? 'One record is damaged and has been set aside. All else works, and it goes along into the backup.'
      : `${numbers.format(count)} records are damaged and have been set aside. All else works, and they go along into the backup.`,
  promised: 'The browser has promised not to clear it away if the disk gets full.',
  notPromised: 'The browser may clear it away if the disk gets full. You can ask it to promise not to.',
  ask: 'Ask the browser to keep the data',
  refusedToPromise:
    'The browser promised nothing this time. It does so more often when an extension has been used for a while. Save backups meanwhile.',
  backup: 'Backup',
  backupWhat:
    'One file with everything: cases, the texts of the documents, comments (internal ones too), drafts, what you have practised, settings and hidden marks.',
  when,
  never: 'You have not saved one yet.',
  last: (at) => `Last saved ${when(at)}.`,
  save: 'Save a backup',
  load: 'Read a backup …',
  weekly: 'Save a backup every week',
  weeklyWhat:
    'It is saved in the folder for downloads when you open the panel. The browser first asks whether Remissläsaren may save files.',
  weeklyFailed: (at) =>
    `The one to be saved ${when(at)} did not arrive. Check that there is room on the disk. The next attempt is made when you open the panel.`,
  notAllowed: 'The browser was not given permission. You can still save backups yourself.',
  kinds,
  from: (file, at) => `${file} was saved ${when(at)}. If you read it, this is what happens:`,
  willDo: ({ added, changed, removed, kept }) =>
    listed([
      [added, added === 1 ? 'is added' : 'are added'],
      [changed, changed === 1 ? 'gets what is newer' : 'get what is newer'],
      [removed, `${removed === 1 ? 'is deleted, as it was' : 'are deleted, as they were'} before the backup was saved`],
      [
        kept,
        kept === 1 ? 'is the same or newer here and doesn’t change' : 'are the same or newer here and don’t change',
      ],
    ]),
  nothingIn: 'There are no cases, documents or comments in the backup.',
  settingsStay: 'Settings that you have chosen here already don’t change.',
  takeIn: 'Read it',
  cancel: 'Cancel',
  faultyIn: (count) =>
    count === 1
      ? 'One record in the backup is damaged. It is set aside, and all else is read.'
      : `${numbers.format(count)} records in the backup are damaged. They are set aside, and all else is read.`,
  takenIn: 'The backup has been read.',
  did: ({ added, changed, removed, kept }) =>
    listed([
      [added, 'added'],
      [changed, 'got what is newer'],
      [removed, 'deleted'],
      [kept, 'unchanged'],
    ]),
  refusals: {
    damaged: (file) =>
      `${file} is damaged and has not been read. Nothing has changed. Try another backup, or fetch the file again.`,
    foreign: (file) =>
      `${file} is no backup from Remissläsaren. Nothing has changed. Choose a file that was saved from here.`,
    newer: (file) =>
      `${file} comes from a newer version of Remissläsaren. Nothing has changed. Update the extension and read the file again.`,
  },
  failures: {
    private: 'This is a private window. You can read, but nothing is stored. Open an ordinary window to write.',
    full: 'There is no room. Nothing has been stored, and the text is still there. Free some space on the disk and try again.',
    invalid: 'It could not be stored, and nothing has changed. The text is still there. Reload the page and try again.',
    missing: 'What was to be changed is no longer there, so nothing has been stored. The text is still there.',
    newer:
      'The data was stored by a newer version of Remissläsaren. It is untouched. Update the extension to get at it.',
    migration:
      'The data could not be brought to this version of Remissläsaren. It is untouched. Restart the browser and try again. If that doesn’t help, install the previous version.',
    unreachable: 'Remissläsaren has been updated. The text is not stored. Copy it, reload the page and paste it.',
    other: 'The browser could not store or read, and nothing has changed. Restart it and try again.',
  },
};
