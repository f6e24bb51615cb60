import * as pdfjs from 'pdfjs-dist';

/** Where the build puts what PDF.js loads when a file needs it. */
const assets = new URL('/pdf/', globalThis.location?.href ?? 'file:///').href;

/** The options for every opening of a file: decoders, fonts and character maps are our own copies, and no script in a file is run. */
export const pdfOptions = {
  cMapUrl: `${assets}cmaps/`,
  standardFontDataUrl: `${assets}standard_fonts/`,
  wasmUrl: `${assets}wasm/`,
  iccUrl: `${assets}iccs/`,
  enableXfa: false,
} as const;

export const annotationIcons = `${assets}web/images/`;

/** PDF.js's own parts of a viewer, which look for the library in the global object as they load. */
export async function viewerParts(): Promise<typeof import('pdfjs-dist/web/pdf_viewer.mjs')> {
  Object.assign(globalThis, { pdfjsLib: pdfjs });
  return import('pdfjs-dist/web/pdf_viewer.mjs');
}

export type { PDFDocumentProxy } from 'pdfjs-dist';
export { pdfjs };
