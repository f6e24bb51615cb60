import { answerKindOf } from '../../extension/state/answers/take-in/answer-kind.ts';
import { htmlAsBlocks } from '../../extension/state/answers/take-in/formats/html-blocks.ts';
import { mailHeadOf } from '../../extension/state/answers/take-in/formats/mail.ts';
import { mailBodyOf } from '../../extension/state/answers/take-in/formats/mime.ts';
import { bytesOf } from './text-file.ts';

/**
 * A saved mail as one text, its head first, by the reader that the extension has; undefined for what isn't one.
 * @param tellMissing is told of attachments: each is an answer of its own
 * @throws Error with a sentence for the reader, where the file is of a kind that isn't read
 */
export async function mailTextOf(file: string, tellMissing: (sentence: string) => void): Promise<string | undefined> {
  const found = answerKindOf(new Uint8Array(bytesOf(file)));
  if (found.kind === 'rtf' || found.kind === 'packed')
    throw new Error(isWorkbook(file) ? workbook(file) : oldFormat(file));
  if (found.kind === 'other' && isPicture(file)) throw new Error(picture(file));
  if (found.kind !== 'mail') return undefined;
  const { text, html, attachments } = mailBodyOf(found.text);
  if (attachments.length > 0)
    tellMissing(
      `${file} har bilagor som inte är lästa: ${attachments.map(({ name }) => name).join(', ')}. Spara dem och läs dem var för sig.`,
    );
  return [...mailHeadOf(found.text).lines, '', text ?? (html === undefined ? '' : await textOfHtml(file, html))]
    .join('\n')
    .replace(/\r\n?/g, '\n');
}

/** By the reader of mails that the extension has. A part within another is a line of its own, so that the text is read as it is seen. */
async function textOfHtml(file: string, html: string): Promise<string> {
  // A large reader, which few answers need.
  const { parsedHtml } = await import('./html-blocks.ts');
  const { window } = parsedHtml(file, html);
  const blocks = htmlAsBlocks(html, () => window.document);
  return blocks.map(({ kind, text }) => (kind === 'list-item' ? `- ${text}` : text)).join('\n\n');
}

const isWorkbook = (file: string) => /\.(?:xlsx?|xlsm|xlsb|ods)$/i.test(file);

const workbook = (file: string) =>
  `${file} är en kalkylfil och läses inte här. Öppna den i tillägget, som läser svar ur listor, eller spara texten som .txt och ange den filen.`;

const isPicture = (file: string) => /\.(?:png|jpe?g|gif|webp|tiff?|bmp|heic)$/i.test(file);

const oldFormat = (file: string) =>
  /\.msg$/i.test(file)
    ? `${file} är ett sparat mejl från Outlook och läses inte. Öppna mejlet, kopiera texten till en .txt och ange den filen.`
    : `${file} är i ett format som inte läses (till exempel .doc eller .rtf). Spara den som Word-dokument (.docx) eller PDF och ange den filen.`;

const picture = (file: string) =>
  `${file} är en bild och har ingen text. Spara den som PDF och öppna den i tillägget, som läser text ur bilder.`;
