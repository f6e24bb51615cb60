import type { Box } from '../../documents/readable-document.ts';
import colours from '../colours.css?inline';
import style from './card.css?inline';

/** Space to the window's edges and to the words, in CSS pixels. */
const gap = 8;

/** What the page can do to our element ends here: every property that it could set on it is ours. */
const own: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  border: '0',
  padding: '0',
  background: 'none',
  width: 'max-content',
  overflow: 'visible',
  'z-index': '2147483647',
};

/**
 * The one element that we hang in a page, with a closed shadow root for what we draw. It stands beside the body, where a page
 * that rewrites itself leaves it alone most often, and is put back where one doesn't.
 */
export class CardHost {
  readonly root: HTMLElement;
  private readonly host = document.createElement('div');
  /** Where the words are that the card belongs to. */
  private words: Box | undefined;

  constructor(signal: AbortSignal) {
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = colours + style;
    this.root = document.createElement('div');
    shadow.append(sheet, this.root);
    // In the top layer it lies above whatever the page has put on top.
    this.host.setAttribute('popover', 'manual');
    this.set({ ...own, display: 'none' });
    // The page's own keys and clicks are not for what is ours.
    for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'mouseup', 'click']) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
    // What is unfolded in the card must not end up outside the window.
    const grows = new ResizeObserver(() => this.words && this.placeAt(this.words));
    grows.observe(this.root);
    signal.addEventListener(
      'abort',
      () => {
        grows.disconnect();
        this.host.remove();
      },
      { once: true },
    );
  }

  /** Is this what an event of the page's window came from? The shadow root's insides are hidden from it. */
  isTargetOf(event: Event): boolean {
    return event.target === this.host;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.host;
  }

  /** @param colourScheme as in CSS */
  show(colourScheme: string): void {
    if (!this.host.isConnected) document.documentElement.append(this.host);
    this.set({ display: 'block', 'color-scheme': colourScheme });
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  hide(): void {
    this.words = undefined;
    this.set({ display: 'none' });
    if (this.host.isConnected && this.host.matches(':popover-open')) this.host.hidePopover();
  }

  /** Below the words where there is room, else above them, and never outside the window. */
  placeAt(words: Box): void {
    this.words = words;
    const { left, top, bottom } = words;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = clientHeight - bottom - 2 * gap;
    const above = top - 2 * gap;
    this.host.style.removeProperty('max-height');
    this.host.style.setProperty('--room', `${clientHeight - 2 * gap}px`);
    const wanted = this.host.getBoundingClientRect();
    const isBelow = wanted.height <= below || below >= above;
    const room = Math.max(isBelow ? below : above, Math.min(120, clientHeight - 2 * gap));
    this.host.style.setProperty('--room', `${room}px`);
    const { width, height } = this.host.getBoundingClientRect();
    const y = isBelow ? bottom + gap : top - gap - height;
    this.set({
      left: `${clamp(left, gap, clientWidth - width - gap)}px`,
      top: `${clamp(y, gap, clientHeight - height - gap)}px`,
    });
  }

  private set(style: Record<string, string>): void {
    for (const [name, value] of Object.entries(style)) this.host.style.setProperty(name, value, 'important');
  }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
