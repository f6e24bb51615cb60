import { answerKindOf } from '../../extension/state/answers/take-in/answer-kind.ts';
import { mailHeadOf } from '../../extension/state/answers/take-in/formats/mail.ts';
import { mailBodyOf } from '../../extension/state/answers/take-in/formats/mime.ts';
import { bytesOf } from './text-file.ts';

/**
 * A saved mail as one text, its head first, by the reader that the extension has; undefined for what isn't one.
 * @param tellMissing is told of attachments: each is an answer of its own
 * @throws Error with a sentence for the reader, where the file is of a kind that isn't read
 */
export function mailTextOf(file: string, tellMissing: (sentence: string) => void): string | undefined {
  const found = answerKindOf(new Uint8Array(bytesOf(file)));
  if (found.kind === 'rtf' || found.kind === 'packed') throw new Error(oldFormat(file));
  if (found.kind === 'other' && isPicture(file)) throw new Error(picture(file));
  if (found.kind !== 'mail') return undefined;
  const { text, html, attachments } = mailBodyOf(found.text);
  if (text === undefined && html !== undefined)
    throw new Error(`${file} är ett mejl i HTML. Öppna det, spara det som .html och ange den filen.`);
  if (attachments.length > 0)
    tellMissing(
      `${file} har bilagor som inte är lästa: ${attachments.map(({ name }) => name).join(', ')}. Spara dem och läs dem var för sig.`,
    );
  return [...mailHeadOf(found.text).lines, '', text ?? ''].join('\n').replace(/\r\n?/g, '\n');
}

const isPicture = (file: string) => /\.(?:png|jpe?g|gif|webp|tiff?|bmp|heic)$/i.test(file);

const oldFormat = (file: string) =>
  /\.msg$/i.test(file)
    ? `${file} är ett sparat mejl från Outlook och läses inte. Öppna mejlet, kopiera texten till en .txt och ange den filen.`
    : `${file} är i ett format som inte läses (till exempel .doc eller .rtf). Spara den som Word-dokument (.docx) eller PDF och ange den filen.`;

const picture = (file: string) =>
  `${file} är en bild och har ingen text. Spara den som PDF och öppna den i tillägget, som läser text ur bilder.`;
