/** Unpacks pictures in a thread of its own: one of 40 MB held the page for a second. */
import { DocxPictures } from '../../docx/file/docx-pictures.ts';
import { answerWhenLoaded, type ThreadAsked } from '../../threads.ts';
import type { PictureAnswer, PictureAsked } from './picture-thread.ts';

let pictures: DocxPictures | undefined;

answerWhenLoaded();
addEventListener('message', ({ data: asked }: MessageEvent<PictureAsked | ThreadAsked>) => {
  if (!('is' in asked)) return;
  if (asked.is === 'file') {
    pictures = new DocxPictures(asked.bytes);
    return;
  }
  const found = pictures?.picture(asked.part);
  const picture = found && new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: found.type });
  postMessage({ is: 'picture', part: asked.part, picture } satisfies PictureAnswer);
});
