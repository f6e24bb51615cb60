import type { Area } from '../../readable-document.ts';
import type { PdfView } from './pdf-view.ts';

/**
 * Rectangles on pages, drawn as elements of ours over what PDF.js draws; they turn with the pages. The words under one stay the page's own,
 * to be selected and pointed at: what takes the pointer is a corner alone, and a click where nothing is selected.
 */
export class PdfAreas {
  private areas: readonly Area[] = [];
  private readonly view: PdfView;

  constructor(view: PdfView, signal: AbortSignal) {
    this.view = view;
    // PDF.js empties a page before it redraws it.
    view.on<{ pageNumber: number }>('pagerendered', ({ pageNumber }) => this.draw(pageNumber), signal);
    signal.addEventListener('abort', () => this.show([]), { once: true });
    view.container.addEventListener('click', (event) => this.press(event), { signal });
  }

  /** The smallest area at that place. */
  private press({ clientX, clientY, target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const page = target.closest<HTMLElement>('.page');
    const isCorner = target.matches('.page-area-corner');
    // Words that are selected are meant, and a link leads on. A press on the corner leaves in Firefox what was selected before.
    if (!page || (!isCorner && (getSelection()?.isCollapsed === false || target.closest('a')))) return;
    const pressed = [...page.querySelectorAll<HTMLElement>('.page-area')].findLast((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    });
    this.areas.find(({ id }) => id === pressed?.dataset.area)?.press();
  }

  show(areas: readonly Area[]): void {
    const pages = new Set([...this.areas, ...areas].map(({ page }) => page));
    // The smaller lies on top, where it can be reached.
    this.areas = areas.toSorted((a, b) => b.width * b.height - a.width * a.height);
    for (const page of pages) this.draw(page);
  }

  /** The element of an area, if its page is drawn. */
  elementOf(id: string): Element | undefined {
    return [...this.view.container.querySelectorAll('.page-area')].find(
      (one) => (one as HTMLElement).dataset.area === id,
    );
  }

  private draw(page: number): void {
    const { div } = this.view.viewer.getPageView(page - 1) as { div: HTMLElement };
    for (const old of div.querySelectorAll('.page-area')) old.remove();
    for (const area of this.areas) {
      if (area.page !== page) continue;
      const element = document.createElement('div');
      element.className = area.pointed ? 'page-area pointed' : 'page-area';
      element.dataset.area = area.id;
      const { left, top, width, height } = turned(area, this.view.viewer.pagesRotation);
      element.style.cssText = `left: ${left}%; top: ${top}%; width: ${width}%; height: ${height}%`;
      const corner = document.createElement('div');
      corner.className = 'page-area-corner';
      element.append(corner);
      div.append(element);
    }
  }
}

type Place = Pick<Area, 'left' | 'top' | 'width' | 'height'>;
export type AreaOnPage = Place & Pick<Area, 'page'>;

/** The place of a rectangle of the upright page on one that the reader has turned clockwise by so many degrees. */
export function turned({ left, top, width, height }: Place, degrees: number): Place {
  switch (degrees) {
    case 90:
      return { left: 100 - top - height, top: left, width: height, height: width };
    case 180:
      return { left: 100 - left - width, top: 100 - top - height, width, height };
    case 270:
      return { left: top, top: 100 - left - width, width: height, height: width };
    default:
      return { left, top, width, height };
  }
}
