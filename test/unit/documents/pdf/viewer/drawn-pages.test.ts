import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { PdfView } from '../../../../../documents/pdf/viewer/pdf-view.ts';

// Letters are measured on a canvas, which there is none of here; none is measured.
vi.stubGlobal(
  'OffscreenCanvas',
  class {
    getContext() {}
  },
);
const { DrawnPages } = await import('../../../../../documents/pdf/viewer/drawn-pages.ts');

test('the sharp picture of a part of a page is no page, and its text stays as it was taken', () => {
  const { document } = new JSDOM('<div><span>Om samskapande</span></div>').window;
  const div = document.querySelector('div');
  const page = { textLayer: { div }, _textHighlighter: { textDivs: [document.querySelector('span')] } };
  const listeners = new Map<string, (event: object) => void>();
  const view = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, listener),
    viewer: { pagesCount: 1, getPageView: () => page },
  } as unknown as PdfView;
  const told: number[] = [];
  const pages = new DrawnPages(
    view,
    () => undefined,
    (number) => void told.push(number),
    new AbortController().signal,
  );
  expect(pages.has(1)).toBe(true);
  const rendered = (event: object) => listeners.get('pagerendered')?.({ pageNumber: 1, ...event });
  // PDF.js's view of such a part has neither text nor search.
  rendered({ source: { pageView: page }, isDetailView: true });
  expect(told).toEqual([]);
  rendered({ source: page, isDetailView: false });
  expect(told).toEqual([1]);
  expect(pages.has(1)).toBe(true);
});
