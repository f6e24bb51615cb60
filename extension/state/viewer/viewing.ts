import { type Signal, signal } from '@preact/signals';
import type { PdfDocument } from '../../../documents/pdf/pdf-document.ts';
import { type PageColours, PdfView } from '../../../documents/pdf/viewer/pdf-view.ts';
import type { PagesRead } from '../../../documents/readable-document.ts';
import type { About } from '../../protocol/messaging.ts';
import type { ReadingSession } from '../../session/reading-session.ts';
import type { Zoom } from '../../settings/pdf-places.ts';
import type { OpenPdf } from './opening.ts';
import type { Recognising } from './recognising/recognising.ts';
import { rememberPlace, viewPlace } from './view-memory.ts';

/** What PDF.js's search tells: which of how many, and whether it is still looking. */
export interface Found {
  current: number;
  all: number;
  is: 'found' | 'not-found' | 'pending';
}

export interface Query {
  words: string;
  matchCase: boolean;
  wholeWords: boolean;
  highlightAll: boolean;
}

/** The sizes that one may choose, as shares of the real one. */
export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const [smallest, largest] = [zooms[0], zooms[zooms.length - 1] as number];
/** One press on plus or minus. */
const zoomStep = 1.1;

const findStates = ['found', 'not-found', 'found', 'pending'] as const;

/** What is seen of an open PDF: which page, how large, what is searched. The parts of the page show and change it here. */
export class Viewing {
  readonly file: OpenPdf;
  readonly view: PdfView;
  readonly page: Signal<number> = signal(1);
  readonly pages: number;
  readonly label: Signal<string | undefined> = signal(undefined);
  readonly zoom: Signal<Zoom> = signal<Zoom>('auto');
  readonly scale: Signal<number> = signal(1);
  readonly rotation: Signal<number> = signal(0);
  readonly found: Signal<Found | undefined> = signal(undefined);
  readonly mayPrint: Signal<boolean> = signal(true);
  /** Are the pages' own colours replaced? */
  readonly recoloured: Signal<boolean> = signal(false);
  /** Starts a comment; undefined until the reading has started, and in private windows. */
  readonly comment: Signal<((about: About) => void) | undefined> = signal(undefined);
  /** What is read of the file; undefined until that begins. */
  readonly reading: Signal<{ session: ReadingSession; document: PdfDocument } | undefined> = signal(undefined);
  /** How far that has come. */
  readonly pagesRead: Signal<PagesRead | undefined> = signal(undefined);
  /** What recognises its pages from their pictures; undefined until the reading begins. */
  readonly recognising: Signal<Recognising | undefined> = signal(undefined);
  private query: Query | undefined;

  private constructor(file: OpenPdf, view: PdfView) {
    this.file = file;
    this.view = view;
    this.pages = file.pdf.numPages;
  }

  /** @param nameOf what a page is called when it is read out */
  static async of(
    file: OpenPdf,
    container: HTMLDivElement,
    nameOf: (page: number) => string,
    signal: AbortSignal,
  ): Promise<Viewing> {
    const viewing = new Viewing(file, await PdfView.in(container));
    viewing.listen(signal);
    const [place] = await Promise.all([viewPlace(file.hash), viewing.view.show(file.pdf, nameOf)]);
    viewing.setZoom(place?.zoom ?? 'auto');
    if (place) viewing.goTo(Math.min(place.page, viewing.pages));
    return viewing;
  }

  private listen(signal: AbortSignal): void {
    const { view } = this;
    let remembering: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      clearTimeout(remembering);
      remembering = setTimeout(() => {
        void rememberPlace(this.file.hash, { page: this.page.value, zoom: this.zoom.value });
      }, 500);
    };
    view.on<{ pageNumber: number; pageLabel: string | null }>(
      'pagechanging',
      ({ pageNumber, pageLabel }) => {
        this.page.value = pageNumber;
        this.label.value = pageLabel ?? undefined;
        remember();
      },
      signal,
    );
    view.on<{ scale: number; presetValue?: Exclude<Zoom, number> }>(
      'scalechanging',
      ({ scale, presetValue }) => {
        this.scale.value = scale;
        this.zoom.value = presetValue ?? scale;
        remember();
      },
      signal,
    );
    view.on<{ pagesRotation: number }>(
      'rotationchanging',
      ({ pagesRotation }) => {
        this.rotation.value = pagesRotation;
      },
      signal,
    );
    view.on<{ isAllowed: boolean }>(
      'printingallowed',
      ({ isAllowed }) => {
        this.mayPrint.value = isAllowed;
      },
      signal,
    );
    type Counted = { current: number; total: number };
    const count = ({ current, total }: Counted, is: Found['is']) => {
      this.found.value = { current, all: total, is };
    };
    view.on<{ matchesCount: Counted }>(
      'updatefindmatchescount',
      ({ matchesCount }) => count(matchesCount, 'found'),
      signal,
    );
    view.on<{ state: number; matchesCount: Counted }>(
      'updatefindcontrolstate',
      ({ state, matchesCount }) => count(matchesCount, findStates[state] ?? 'found'),
      signal,
    );
    // What fits the window goes on doing so.
    const sizes = new ResizeObserver(() => {
      // A container that has just left the page has no size to fit.
      if (view.container.isConnected && typeof this.zoom.value !== 'number')
        view.viewer.currentScaleValue = this.zoom.value;
    });
    sizes.observe(view.container);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  goTo(page: number): void {
    if (page >= 1 && page <= this.pages) this.view.viewer.currentPageNumber = page;
  }

  /** By its label, as it is printed on the page, or by its number. */
  goToLabel(label: string): boolean {
    const { viewer } = this.view;
    const before = viewer.currentPageNumber;
    viewer.currentPageLabel = label.trim();
    return (
      viewer.currentPageNumber !== before || viewer.currentPageLabel === label.trim() || String(before) === label.trim()
    );
  }

  setZoom(zoom: Zoom): void {
    this.view.viewer.currentScaleValue = String(
      typeof zoom === 'number' ? Math.min(Math.max(zoom, smallest), largest) : zoom,
    );
  }

  zoomBy(steps: 1 | -1): void {
    this.setZoom(this.scale.value * zoomStep ** steps);
  }

  rotate(degrees: 90 | -90): void {
    const { viewer } = this.view;
    viewer.pagesRotation = (viewer.pagesRotation + degrees + 360) % 360;
  }

  /** @param again goes on to the next or previous place of the same words */
  find(query: Query, again: { backwards: boolean } | undefined): void {
    const isNew = this.view.refreshFind() || this.query?.words !== query.words;
    this.query = query;
    this.view.events.dispatch('find', {
      source: this,
      type: isNew ? '' : again ? 'again' : 'highlightallchange',
      query: query.words,
      caseSensitive: query.matchCase,
      entireWord: query.wholeWords,
      highlightAll: query.highlightAll,
      findPrevious: again?.backwards ?? false,
      // å, ä and ö are letters of their own.
      matchDiacritics: true,
    });
  }

  endFind(): void {
    this.query = undefined;
    this.found.value = undefined;
    this.view.events.dispatch('findbarclose', { source: this });
  }

  /** Draws all pages in these colours, or in their own. What is in view stays there. */
  async recolour(colours: PageColours | undefined, nameOf: (page: number) => string): Promise<void> {
    const { viewer, container } = this.view;
    const [at, size, turned] = [this.page.value, this.zoom.value, viewer.pagesRotation];
    const topOf = (page: number) => viewer.getPageView(page - 1).div.offsetTop;
    const [below, left] = [container.scrollTop - topOf(at), container.scrollLeft];
    viewer.pageColors = colours ?? null;
    // The viewer forgets how it stood.
    await this.view.show(this.file.pdf, nameOf);
    viewer.pagesRotation = turned;
    this.setZoom(size);
    this.goTo(at);
    container.scrollTo({ top: topOf(at) + below, left, behavior: 'instant' });
    this.recoloured.value = colours !== undefined;
  }
}
