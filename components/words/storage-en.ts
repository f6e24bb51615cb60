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
    `You have ${numbers.format(arenden)} ${arenden === 1 ? 'case' : 'cases'}, ${numbers.format(documents)} ${documents === 1 ? 'document' : 'documents'} and ${numbers.format(comments)} ${comments === 1 ? 'comment' : 'comments'}.`,
  takes: (used) => `They take up ${bytes(used)} on the disk.`,
  aside: (count) =>
    count === 1
      ? 'One record is damaged and has been set aside. Everything else works, and the record is included in the backup.'
      : `${numbers.format(count)} records are damaged and have been set aside. Everything else works, and the records are included in the backup.`,
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
  weekly: 'Save a backup every week',
  weeklyWhat:
    'It is saved in your downloads folder when you open the panel. The browser first asks if Remissläsaren may save files.',
  weeklyFailed: (at) =>
    `The backup due ${when(at)} wasn’t saved. Check that there is space on the disk. The next attempt is made when you open the panel.`,
  notAllowed: 'The browser wasn’t given permission. You can still save backups yourself.',
  kinds,
  from: (file, at) => `${file} was saved ${when(at)}. If you import it, this is what happens:`,
  willDo: ({ added, changed, removed, kept }) =>
    listed([
      [added, added === 1 ? 'is added' : 'are added'],
      [changed, changed === 1 ? 'is updated' : 'are updated'],
      [removed, `${removed === 1 ? 'is deleted, as it was' : 'are deleted, as they were'} before the backup was saved`],
      [
        kept,
        kept === 1 ? 'is the same or newer here and doesn’t change' : 'are the same or newer here and don’t change',
      ],
    ]),
  nothingIn: 'There are no cases, documents or comments in the backup.',
  settingsStay: 'Settings you have already chosen here don’t change.',
  takeIn: 'Import',
  cancel: 'Cancel',
  faultyIn: (count) =>
    count === 1
      ? 'One record in the backup is damaged. It is set aside, and everything else is imported.'
      : `${numbers.format(count)} records in the backup are damaged. They are set aside, and everything else is imported.`,
  takenIn: 'The backup has been imported.',
  did: ({ added, changed, removed, kept }) =>
    listed([
      [added, 'added'],
      [changed, 'updated'],
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
  failures: {
    private: 'This is a private window. You can read, but nothing is saved. Open an ordinary window to write.',
    full: 'The disk is full. Nothing has been saved, and the text is still there. Free up some space and try again.',
    invalid: 'It couldn’t be saved, and nothing has changed. The text is still there. Reload the page and try again.',
    missing:
      'What you were changing no longer exists, so nothing has been saved. The text is still there for you to copy.',
    newer:
      'The data was saved by a newer version of Remissläsaren. It is untouched. Update the extension to access it.',
    migration:
      'The data couldn’t be moved to this version of Remissläsaren. It is untouched. Restart the browser and try again. If that doesn’t help, install the previous version.',
    unreachable: 'Remissläsaren has been updated. The text hasn’t been saved. Copy it, reload the page and paste it.',
    other: 'The browser couldn’t save or read, and nothing has changed. Restart the browser and try again.',
  },
};
