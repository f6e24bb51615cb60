import { isBetter, withRecognised } from '../../../documents/pdf/ocr/page/recognised-page-text.ts';
import { scannedAmong, wordsOfStamp } from '../../../documents/pdf/reading/scanned-pages.ts';
import type { PdfBlocks } from '../../../documents/pdf/text/pdf-blocks.ts';
import type { PageText } from '../../../documents/pdf/text/runs/page-text.ts';
import { which } from '../which-pages.ts';
import { recognisedPages } from './recognised-pages.ts';

/**
 * Reads the pages that lack text, or whose text is harmed, off their pictures, and puts what is read into the blocks.
 * @param texts by page, as the file has them
 * @param told `tell` hears a sentence of what was done, `tellUnread` one of what couldn't be
 */
export async function readPictures(
  bytes: Uint8Array,
  texts: ReadonlyMap<number, PageText>,
  blocks: PdfBlocks,
  { tell, tellUnread }: Record<'tell' | 'tellUnread', (sentence: string) => void>,
): Promise<void> {
  const missing = blocks.pagesIn('missing');
  const stamps = blocks.pagesIn('stamped').flatMap((page): [number, string][] => {
    const text = texts.get(page);
    return text ? [[page, wordsOfStamp(text.content)]] : [];
  });
  const wanted = sorted([...missing, ...scannedAmong(new Map(stamps), missing.length), ...blocks.pagesIn('harmed')]);
  if (wanted.length === 0) return;
  const [read, unread]: [number[], number[]] = [[], []];
  for await (const outcome of recognisedPages(bytes, wanted)) {
    if (outcome.is === 'failed') {
      unread.push(outcome.page);
      continue;
    }
    const text = texts.get(outcome.page.page);
    const layer = blocks.stateOf(outcome.page.page)?.layer;
    if (!text || !layer || !isBetter(outcome.page, layer, text.content)) continue;
    blocks.put(withRecognised(text, outcome.page));
    read.push(outcome.page.page);
  }
  if (read.length > 0)
    tell(`${which('Sidan', 'Sidorna', sorted(read))} är ${read.length === 1 ? 'läst' : 'lästa'} ur bilden.`);
  if (unread.length > 0) tellUnread(`${which('Sidan', 'Sidorna', sorted(unread))} gick inte att läsa ur bilden.`);
}

const sorted = (pages: readonly number[]) => pages.toSorted((one, other) => one - other);
