import type { savePdfSv } from '../../sv/reading/save-pdf.ts';
import type { Spoken } from '../../translated.ts';

const count = new Intl.NumberFormat('en');

export const savePdfEn: Spoken<typeof savePdfSv> = {
  reading: 'Reading the document …',
  count: (comments) =>
    comments === 1
      ? 'One comment is added to a copy of the file. Other PDF readers show it, with name and text.'
      : `${count.format(comments)} comments are added to a copy of the file. Other PDF readers show them, with name and text.`,
  none: 'No comments are ready yet. In the panel, change the ones you want to include to ready.',
  drafts: (drafts) => (drafts === 1 ? 'Include one draft' : `Include ${count.format(drafts)} drafts`),
  lost: (comments) =>
    comments === 1
      ? 'One comment has no place in the text. It is added as a speech bubble at the top right of the page.'
      : `${count.format(comments)} comments have no place in the text. They are added as speech bubbles at the top right of the page.`,
  ambiguous: (comments) =>
    comments === 1
      ? 'One comment is about words that are in the text, but which place is meant isn’t certain. It is added as a speech bubble at the top right of the page. Choose the place in the panel if it should be at the words.'
      : `${count.format(comments)} comments are about words that are in the text, but which places are meant isn’t certain. They are added as speech bubbles at the top right of the page. Choose the places in the panel if they should be at the words.`,
  unread: (comments) =>
    comments === 1
      ? 'One comment belongs to a page that hasn’t been read. It is added as a speech bubble at the top right of the page.'
      : `${count.format(comments)} comments belong to pages that haven’t been read. They are added as speech bubbles at the top right of the pages.`,
  stillReading:
    'Not all pages have been read yet. Wait if you want the comments to be placed at the words on those, too.',
  never: 'Internal comments and highlights without text are never included.',
  barred:
    'The sender has blocked comments in the file. Ask for a file that isn’t blocked, or submit the comments as a list.',
  signed:
    'The file is digitally signed. The signature covers the file as you received it. The comments are added afterwards, and other PDF readers may say that the file has been changed.',
  damaged: 'The file is damaged, so the copy will be too. Check that the recipient can open it.',
  save: 'Save',
  working: (done, all) => `Adding comments: ${count.format(done)} of ${count.format(all)} pages …`,
  writing: 'Writing the file …',
  saved: (name) => `The file is ready and is called ${name}.`,
  failed:
    'The comments couldn’t be added to this file. They are still in Remissläsaren and can be submitted as a list.',
};
