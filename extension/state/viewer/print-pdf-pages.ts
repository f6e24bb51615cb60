import { drawPage } from './draw-page.ts';
import type { Viewing } from './viewing.ts';

/** Dots per PDF point: 150 an inch, which is fine on paper and lets long documents into memory. */
const perPoint = 150 / 72;

export interface PreparedPrint {
  /** Takes the pages out of the page again. */
  remove(): void;
}

/**
 * Puts pictures of all pages where only paper sees them.
 * @param onPage hears which page is being drawn
 * @throws what PDF.js throws; nothing then stays in the page
 */
export async function preparePrint(
  { file: { pdf } }: Viewing,
  onPage: (page: number) => void,
  signal: AbortSignal,
): Promise<PreparedPrint> {
  const paper = document.createElement('div');
  paper.className = 'paper printed-pages';
  const addresses: string[] = [];
  const sheet = new CSSStyleSheet();
  const remove = () => {
    paper.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  try {
    const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
    sheet.replaceSync(`@page { size: ${first.width}pt ${first.height}pt; margin: 0 }`);
    document.adoptedStyleSheets.push(sheet);
    const canvas = document.createElement('canvas');
    for (let page = 1; page <= pdf.numPages && !signal.aborted; page++) {
      onPage(page);
      await drawPage(pdf, page, canvas, { perPoint }, signal, 'print');
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      if (!picture) throw new Error(`no picture of page ${page}`);
      const image = document.createElement('img');
      image.src = URL.createObjectURL(picture);
      image.alt = '';
      addresses.push(image.src);
      paper.append(image);
      await image.decode();
    }
    document.body.append(paper);
  } catch (error) {
    remove();
    throw error;
  }
  return { remove };
}
