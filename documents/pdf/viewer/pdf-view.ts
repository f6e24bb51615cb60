import type { PDFDocumentProxy } from 'pdfjs-dist';
import type {
  EventBus,
  PDFFindController,
  PDFLinkService,
  PDFPageView,
  PDFViewer,
} from 'pdfjs-dist/web/pdf_viewer.mjs';
import { annotationIcons, pdfjs, viewerParts } from '../file/pdfjs.ts';
import { boundTexts, type OtherText } from './bound-text.ts';
import { type LinksInText, sortForLinksAlone } from './links-in-text.ts';

/** Colours for all pages instead of their own. */
export interface PageColours {
  background: string;
  foreground: string;
}

/** In device pixels: what is drawn larger than this is drawn coarsely, whatever the size of the page. */
const mostPixels = 2 ** 25;

/**
 * PDF.js's page views with our settings: text layers, links and its search, without forms, scripts and editing.
 */
export class PdfView {
  readonly container: HTMLDivElement;
  readonly events: EventBus;
  readonly links: PDFLinkService;
  readonly viewer: PDFViewer;
  pdf: PDFDocumentProxy | undefined;
  /** Pages with more text than the viewer takes; from 1. */
  readonly cut = new Set<number>();
  /** Texts that are shown instead of the file's; by page, from 1. */
  private readonly otherTexts = new Map<number, OtherText>();
  private readonly find: PDFFindController;
  /** Does the search know a text that isn't shown any more? */
  private isFindBehind = false;

  private constructor(container: HTMLDivElement, parts: Awaited<ReturnType<typeof viewerParts>>) {
    this.container = container;
    this.events = new parts.EventBus();
    this.links = new parts.PDFLinkService({
      eventBus: this.events,
      externalLinkTarget: parts.LinkTarget.BLANK,
      externalLinkRel: 'noopener noreferrer nofollow',
    });
    this.find = new parts.PDFFindController({ eventBus: this.events, linkService: this.links });
    this.viewer = new parts.PDFViewer({
      container,
      eventBus: this.events,
      linkService: this.links,
      findController: this.find,
      downloadManager: new parts.DownloadManager(),
      imageResourcesPath: annotationIcons,
      annotationMode: pdfjs.AnnotationMode.ENABLE,
      annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
      enableSelectionRendering: false,
      maxCanvasPixels: mostPixels,
      l10n: silent,
      // The types want PDF.js's own class and its own names for what may be null.
    } as unknown as ConstructorParameters<typeof parts.PDFViewer>[0]);
    this.links.setViewer(this.viewer);
    const known = new WeakSet<LinksInText>();
    // By then the page has its object for that, and not yet its text.
    this.on<{ source: PDFPageView }>('pagerender', ({ source }) => {
      const { _accessibilityManager: links } = source as unknown as { _accessibilityManager: LinksInText | null };
      if (!links || known.has(links)) return;
      known.add(links);
      sortForLinksAlone(links);
    });
  }

  /** @param container an absolutely positioned div with one div in it */
  static async in(container: HTMLDivElement): Promise<PdfView> {
    return new PdfView(container, await viewerParts());
  }

  /**
   * Shows a document from its beginning. Resolves when the first page's size is known.
   * @param nameOf what a page is called when it is read out
   * @throws what PDF.js throws where the first page can't be read
   */
  async show(pdf: PDFDocumentProxy, nameOf: (page: number) => string): Promise<void> {
    this.pdf = pdf;
    this.cut.clear();
    boundTexts(
      pdf,
      (page) => this.otherTexts.get(page),
      (page) => this.cut.add(page),
    );
    // The viewer would only write to the console that there is no first page.
    await pdf.getPage(1);
    const pagesInit = new Promise<void>((resolve) => {
      this.events.on('pagesinit', () => resolve(), { once: true } as never);
    });
    this.viewer.setDocument(pdf);
    this.links.setDocument(pdf, null);
    await pagesInit;
    for (let i = 0; i < pdf.numPages; i++) this.viewer.getPageView(i).div.ariaLabel = nameOf(i + 1);
    const labels = await pdf.getPageLabels();
    // Labels that only count say no more than the numbers.
    if (labels?.some((label, i) => label !== String(i + 1))) this.viewer.setPageLabels(labels);
  }

  /** Shows another text than the file's on a page: at once where the page is drawn, which stays in sight meanwhile. */
  replaceText(page: number, text: OtherText): void {
    this.otherTexts.set(page, text);
    this.cut.delete(page);
    this.isFindBehind = true;
    const shown = this.viewer.getPageView(page - 1) as PDFPageView;
    if (shown.renderingState === 0) return;
    shown.reset({ keepAnnotationLayer: true, keepCanvasWrapper: true });
    this.viewer.update();
  }

  /** Has PDF.js's search read the texts again where they have become others. True where it begins anew. */
  refreshFind(): boolean {
    if (!this.isFindBehind || !this.pdf) return false;
    this.isFindBehind = false;
    this.find.setDocument(this.pdf);
    return true;
  }

  on<T>(event: string, listener: (event: T) => void, signal?: AbortSignal): void {
    // Whose document went while it was being opened. PDF.js would write an error to the console.
    if (signal?.aborted) return;
    this.events.on(event, listener, { signal } as never);
  }
}

/** PDF.js marks its elements for a translation of its own; those that matter are named by `show`. */
const silent = {
  getLanguage: () => 'sv',
  getDirection: () => 'ltr',
  get: async (_id: string, _given: unknown, fallback: string) => fallback,
  translate: async () => {},
  translateOnce: async () => {},
  pause() {},
  resume() {},
  destroy: async () => {},
};
