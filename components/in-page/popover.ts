import { activeElementOf } from '../../documents/html/blocks/own-properties.ts';
import type { Box } from '../../documents/readable-document.ts';
import { BesideWords } from './beside-words.ts';
import { newElement } from './new-element.ts';
import type { Overlay } from './overlay.ts';

/** Places what we draw at words of a document: below them where there is room, else above, and never outside of what is seen of it. */
export class Popover {
  readonly root = newElement('div');
  private readonly overlay: Overlay;
  private readonly part: HTMLElement;
  private readonly area: () => Box;
  /** The box of the words, in CSS pixels of the window. */
  private words: Box | undefined;
  /** On which side of the words it stands. */
  private isBelow: boolean | undefined;
  /** What had the focus before. */
  private before: Element | null = null;

  /** @param area what of the window shows the document, in CSS pixels */
  constructor(overlay: Overlay, style: string, area: () => Box, signal: AbortSignal) {
    this.overlay = overlay;
    this.area = area;
    this.part = overlay.part(style);
    this.part.append(this.root);
    // When it grows, as when a list is unfolded, it is placed again so that it stays inside the window.
    const grows = new ResizeObserver(() => {
      // In a page that is written anew it shrinks to nothing, with all that the page had.
      if (this.words && this.root.isConnected) this.placeAt(this.words, this.isBelow);
    });
    grows.observe(this.root);
    signal.addEventListener('abort', () => grows.disconnect(), { once: true });
  }

  isTargetOf(event: Event): boolean {
    return this.overlay.isFrom(this.part, event);
  }

  get hasFocus(): boolean {
    return this.overlay.hasFocus(this.part);
  }

  /**
   * F6 leads from the page into what is shown, and from there back to where one was in the page. Forwards the browser goes on by itself,
   * to the panel and its toolbars, and one comes round to the page again.
   */
  goRound(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (this.hasFocus) {
      this.leaveFocus();
      if (event.shiftKey) event.preventDefault();
    } else if (!event.shiftKey && !this.overlay.hasFocus()) {
      event.preventDefault();
      this.takeFocus();
    }
  }

  /** The first button has the focus, and where it was before is remembered. */
  takeFocus(): void {
    this.before = activeElementOf(document);
    this.focusFirst();
  }

  focusFirst(): void {
    const [first] = ['.actions button', 'button:not(.close)', 'button'].flatMap(
      (one) => this.root.querySelector<HTMLElement>(one) ?? [],
    );
    first?.focus({ preventScroll: true });
  }

  /** Back to where it was; to nothing where that was nowhere. */
  leaveFocus(): void {
    if (this.before instanceof HTMLElement && this.before.isConnected) this.before.focus({ preventScroll: true });
    if (this.hasFocus) this.overlay.blur();
  }

  /** How far a point of the window is from what is shown, in CSS pixels; 0 inside it. */
  distanceTo({ x, y }: { x: number; y: number }): number {
    const { left, top, right, bottom } = this.part.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }

  show(): void {
    this.overlay.show(this.part);
  }

  hide(): void {
    this.words = undefined;
    this.isBelow = undefined;
    this.overlay.hide(this.part);
  }

  /** @param wasBelow the side where it stands already, and stays if there is room enough */
  placeAt(words: Box, wasBelow?: boolean): void {
    this.words = words;
    const beside = new BesideWords(words, this.area());
    this.part.style.setProperty('--room', `${beside.most}px`);
    const isBelow = beside.isBelow(this.part.getBoundingClientRect().height, wasBelow);
    this.isBelow = isBelow;
    this.part.style.setProperty('--room', `${beside.room(isBelow)}px`);
    const { left, top } = beside.corner(this.part.getBoundingClientRect(), isBelow);
    this.part.style.left = `${left}px`;
    this.part.style.top = `${top}px`;
  }
}
