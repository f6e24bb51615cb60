import type { PDFDocumentProxy } from '../../../documents/pdf/file/pdfjs.ts';

/** How large: so many device pixels wide, or so many a PDF point (1/72 inch). */
type Size = { width: number } | { perPoint: number };

/** In device pixels: larger canvases fail in one browser or the other. */
const mostPixels = 2 ** 25;

/** Draws a page on a canvas, as it looks on screen or, with `print`, on paper. Leaves off when the signal says so. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  size: Size,
  signal: AbortSignal,
  intent: 'display' | 'print' = 'display',
): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const plain = page.getViewport({ scale: 1 });
  const wanted = 'width' in size ? size.width / plain.width : size.perPoint;
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (plain.width * plain.height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.max(Math.floor(viewport.width), 1);
  canvas.height = Math.max(Math.floor(viewport.height), 1);
  const task = page.render({ canvas, viewport, intent });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
