import type { PDFPageProxy } from 'pdfjs-dist';
import { drawingScale } from '../picture/drawing-scale.ts';
import { greyFrom } from '../picture/grey-picture.ts';
import { largestPicture } from './largest-picture.ts';
import type { DrawnPage } from './recognise.ts';

/** What is needed of a canvas: an OffscreenCanvas, or Node's. */
export interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d', options?: { willReadFrequently: boolean }): unknown;
}

interface Context {
  getImageData(x: number, y: number, width: number, height: number): { data: ArrayLike<number> };
}

/**
 * Has PDF.js draw a page for the engine: at a resolution of the engine's, without notes, form fields and comments on it.
 * @param makeCanvas of the given size
 * @throws what PDF.js throws for a page that can't be drawn, an error where the page's largest picture can't be decoded, and the canvas where there is no memory for it
 */
export async function drawForEngine(
  page: PDFPageProxy,
  makeCanvas: (width: number, height: number) => Canvas,
): Promise<DrawnPage> {
  // AnnotationMode.DISABLE: what is noted on the page is read as text.
  const annotationMode = 0;
  // To be seen, PDF.js draws in frames, and a tab in the background has none.
  const intent = 'print';
  const largest = largestPicture(await page.getOperatorList({ annotationMode, intent }));
  if (largest?.name && (await isBroken(page, largest.name)))
    throw new Error(`the picture ${largest.name} can't be decoded`);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const viewport = page.getViewport({ scale: drawingScale(right - left, top - bottom, largest?.density) });
  const canvas = makeCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  try {
    await page.render({ canvas: null, canvasContext, viewport, annotationMode, intent, background: '#fff' }).promise;
    const context: Context = canvasContext;
    const picture = greyFrom(canvas.width, canvas.height, (from, rows) => {
      return context.getImageData(0, from, canvas.width, rows).data;
    });
    return { page: page.pageNumber, picture, transform: viewport.transform as unknown as DrawnPage['transform'] };
  } finally {
    // The memory is given back at once, and not when it is collected.
    canvas.width = 0;
    canvas.height = 0;
    page.cleanup();
  }
}

/** PDF.js draws a page without a picture that it can't decode, and only says so on the console. */
async function isBroken({ objs, commonObjs }: PDFPageProxy, name: string): Promise<boolean> {
  const pictures = name.startsWith('g_') ? commonObjs : objs;
  return (await new Promise((resolve) => pictures.get(name, resolve))) === null;
}
