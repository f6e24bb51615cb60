import { expect, test, vi } from 'vitest';

const heard = vi.hoisted(() => ({ names: [] as string[] }));
vi.mock('../../../../../documents/pdf/file/pdfjs.ts', () => ({
  annotationIcons: '',
  pdfjs: { AnnotationMode: {}, AnnotationEditorType: {} },
  viewerParts: async () => ({
    EventBus: class {
      on = (name: string) => void heard.names.push(name);
    },
    PDFLinkService: class {
      setViewer() {}
    },
    PDFFindController: class {},
    PDFViewer: class {},
    DownloadManager: class {},
    LinkTarget: {},
  }),
}));
const { PdfView } = await import('../../../../../documents/pdf/viewer/pdf-view.ts');

test('whoever has ended hears nothing of the viewer, and PDF.js isn’t asked to', async () => {
  const view = await PdfView.in({} as HTMLDivElement);
  heard.names = [];
  view.on('scalechanging', () => {}, AbortSignal.abort());
  expect(heard.names).toEqual([]);
  view.on('scalechanging', () => {}, new AbortController().signal);
  expect(heard.names).toEqual(['scalechanging']);
});
