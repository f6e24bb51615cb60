import type { importRemarksSv } from '../../sv/own-pages/import-remarks.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');

export const importRemarksEn: Spoken<typeof importRemarksSv> = {
  cameWith: (count) => `Already in the document (${numbers.format(count)})`,
  cameWithCount: (count) => `${numbers.format(count)} already in the document`,
  cameWithHow:
    'They were in the document when it was opened here, so they aren’t new in this file. They are imported only if you select them.',
  whole: 'Show the whole text',
  less: 'Show less',
  untracked: (differs) =>
    differs === 'another text'
      ? 'The file has another text than the document. Check that it is the right document and the right version.'
      : `The text differs from the document in ${differs === 1 ? 'one place' : `${numbers.format(differs)} places`} without the change being tracked. What is changed there isn’t imported. Ask whoever sent the file, or compare it with the document in Word (Review, Compare) and import the file that Word makes.`,
};
