import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { pdfLimits } from '../file/limits.ts';

/** A page's text instead of the file's. @param view of the page, in points */
export type OtherText = (view: readonly number[]) => TextContent;

/** A text as PDF.js gives it in a stream, and to the viewer instead of the file's. */
const streamOf = (content: TextContent): ReadableStream<TextContent> =>
  new ReadableStream({
    start(stream) {
      stream.enqueue(content);
      stream.close();
    },
  });

/**
 * Lets the viewer have no more than a page's first texts: it makes an element of each, and the browser lays them all out in one task, and
 * again whenever the page is drawn anew. What lies behind them is seen, but can't be marked, selected or found by the viewer's search.
 * @param instead what is shown of a page instead of the file's text, where there is such
 * @param cut hears of each page that has more, as often as its text is asked for; from 1
 */
export function boundTexts(
  pdf: PDFDocumentProxy,
  instead: (page: number) => OtherText | undefined,
  cut: (page: number) => void,
  most: number = pdfLimits.shown,
): void {
  const getPage = pdf.getPage.bind(pdf);
  const bound = new WeakSet<PDFPageProxy>();
  pdf.getPage = async (number) => {
    const page = await getPage(number);
    if (bound.has(page)) return page;
    bound.add(page);
    const streamed = page.streamTextContent.bind(page);
    page.streamTextContent = (parameters) => {
      const other = instead(number);
      return (other ? streamOf(other(page.view)) : streamed(parameters)).pipeThrough(firstOf(most, () => cut(number)));
    };
    return page;
  };
}

/** What follows is never asked for. */
function firstOf(most: number, cut: () => void): TransformStream<TextContent, TextContent> {
  let left = most;
  return new TransformStream({
    transform(content, stream) {
      const items = content.items.slice(0, left);
      stream.enqueue({ ...content, items });
      left -= items.length;
      if (items.length === content.items.length) return;
      cut();
      stream.terminate();
    },
  });
}
