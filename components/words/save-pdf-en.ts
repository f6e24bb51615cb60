import type { SavePdfWords } from './save-pdf-sv.ts';

const count = new Intl.NumberFormat('en');

export const savePdfEn: SavePdfWords = {
  name: 'Save the PDF with comments',
  reading: 'Reading the document …',
  count: (comments) =>
    comments === 1
      ? 'One comment is put into a copy of the file. Other PDF readers show it with its name and text.'
      : `${count.format(comments)} comments are put into a copy of the file. Other PDF readers show them with their names and texts.`,
  none: 'No comment is done. Change the status of those that are to come along, in the panel.',
  drafts: (drafts) => (drafts === 1 ? 'Take one draft along' : `Take ${count.format(drafts)} drafts along`),
  lost: (comments) =>
    comments === 1
      ? 'One comment can’t find its place in the text. It stands as a speech bubble at the upper right of the page.'
      : `${count.format(comments)} comments can’t find their places in the text. They stand as speech bubbles at the upper right of the page.`,
  never: 'Internal comments, and words that are only marked, never come along.',
  barred:
    'The sender has barred the file from comments. Ask for a file that isn’t barred, or hand the comments in as a list.',
  signed:
    'The file is digitally signed. The signature covers the file as you received it. The comments are added afterwards, and other PDF readers may say that the file has been changed.',
  damaged:
    'The file is damaged, and the copy will be, too. Make sure that it opens in the reader that the recipient has.',
  save: 'Save',
  working: (done, all) => `Putting comments in: ${count.format(done)} of ${count.format(all)} pages …`,
  writing: 'Writing the file …',
  saved: (name) => `The file is ready and is called ${name}.`,
  failed:
    'The comments could not be written into this file. They are still in Remissläsaren and can be handed in as a list.',
};
