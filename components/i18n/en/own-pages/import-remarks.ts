import type { SettledChange } from '../../../../comments/similarity/settled.ts';
import type { importRemarksSv } from '../../sv/own-pages/import-remarks.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');

const settledAs: Record<SettledChange['as'], (change: string) => string> = {
  accepted: (change) => `${change} is accepted in the file. Who accepted it isn’t said there.`,
  rejected: (change) => `${change} is rejected in the file. Who rejected it isn’t said there.`,
  gone: (change) => `${change} is no longer in the file. Who removed it isn’t said there.`,
};

export const importRemarksEn: Spoken<typeof importRemarksSv> = {
  cameWith: (count) => `Already in the document (${numbers.format(count)})`,
  cameWithCount: (count) => `${numbers.format(count)} already in the document`,
  cameWithHow:
    'They were in the document when it was opened here, so they aren’t new in this file. They are imported only if you select them.',
  mended: (count) => `In the document, changed in the file (${numbers.format(count)})`,
  mendedCount: (count) => `${numbers.format(count)} in the document and changed`,
  mendedHow:
    'The file says that whoever sent the document wrote this, but the document has other words. Somebody else may have added something. Ask whoever sent the file.',
  whole: 'Show the whole text',
  less: 'Show less',
  otherText: 'The file has another text than the document. Check that it is the right document and the right version.',
  untracked: (count) =>
    `The text differs from the document in ${count === 1 ? 'one place' : `${numbers.format(count)} places`} without the change being tracked. What is changed there isn’t imported. Ask whoever sent the file, or compare it with the document in Word (Review, Compare) and import the file that Word makes.`,
  untrackedPlaces: (count) => `Changed without tracking (${numbers.format(count)})`,
  around: 'Header or footer',
  inDocument: 'In the document',
  inFile: 'In the file',
  notThere: 'not there',
  settled: (count) =>
    count === 1
      ? 'One change that the document was sent with is no longer tracked in the file.'
      : `${numbers.format(count)} changes that the document was sent with are no longer tracked in the file.`,
  settledPlaces: (count) => `The document’s changes that are no longer tracked (${numbers.format(count)})`,
  settledAs: (as, author) => settledAs[as](author === '' ? 'The change' : `The change by ${author}`),
  toMove: (words) => `“${words}” is moved`,
  toStrike: (words) => `“${words}” is deleted`,
  toReplace: (words, by) => (words === '' ? `“${by}” is added` : `“${words}” becomes “${by}”`),
  nothingElse: 'There is nothing else new in the file.',
  unnamed: 'No name',
  former: 'This stood here before and has been changed since: the file is older. It is only imported if you tick it.',
  strike: 'The words are deleted',
  putBehind: 'Added after the words',
};
