import { activeElementOf, rootElementOf } from '../../documents/html/blocks/own-properties.ts';
import { listen } from '../../documents/interaction/listening.ts';
import { whenPointerMoved } from '../../documents/interaction/moved-pointer.ts';
import tokens from '../app/tokens.css?inline';
import { newElement } from './new-element.ts';

/** Set on our element with `important`, so that the page's styles can't change it. */
const own: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  border: '0',
  padding: '0',
  background: 'none',
  overflow: 'visible',
  // Only what we draw takes the pointer; all else is the page's.
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/**
 * The only element that we add to a page: it covers the window, with a closed shadow root for what we draw. It is a sibling of the
 * body, where pages that rewrite themselves rarely remove it, and is added again if one does.
 */
export class Overlay {
  private readonly host = newElement('div');
  private readonly shadow = this.host.attachShadow({ mode: 'closed' });
  private readonly shown = new Set<HTMLElement>();
  private moved = false;
  private pressed = false;

  constructor(signal: AbortSignal) {
    this.adopt(`${tokens} @media print { :host { display: none !important } }`);
    // In the top layer it lies above whatever the page has put on top.
    this.host.setAttribute('popover', 'manual');
    this.set({ ...own, display: 'none' });
    // The page's own keys and clicks are not for what is ours.
    for (const type of ['keydown', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
      listen(this.host, type, (event) => event.stopPropagation(), { signal });
    }
    const heard = { signal, capture: true, passive: true };
    const onMoved = whenPointerMoved(({ target }) => {
      this.moved = target === this.host;
    });
    listen(window, 'mousemove', onMoved, heard);
    const onPress = ({ target }: Event) => {
      this.pressed = target === this.host;
    };
    for (const type of ['pointerdown', 'keydown']) listen(window, type, onPress, heard);
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /**
   * Did the last move of the pointer, or for the caret the last press of a button or key, go to something of ours? What lies
   * under the pointer once that has gone, and where a browser then puts the caret, isn't asked about.
   */
  hadLast(what: 'pointer' | 'caret'): boolean {
    return what === 'pointer' ? this.moved : this.pressed;
  }

  /** An element for one thing that we draw, hidden until `show`. */
  part(style: string): HTMLElement {
    this.adopt(style);
    const part = newElement('div');
    part.style.cssText = 'position: fixed; display: none; pointer-events: auto';
    this.shadow.append(part);
    return part;
  }

  show(part: HTMLElement): void {
    this.shown.add(part);
    part.style.display = 'block';
    if (!this.host.isConnected) rootElementOf(document).append(this.host);
    this.set({ display: 'block' });
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  hide(part: HTMLElement): void {
    this.shown.delete(part);
    part.style.display = 'none';
    if (this.shown.size > 0) return;
    this.set({ display: 'none' });
    if (this.host.isConnected && this.host.matches(':popover-open')) this.host.hidePopover();
  }

  /** @param scheme as in CSS */
  setColourScheme(scheme: string): void {
    this.set({ 'color-scheme': scheme });
  }

  /** Did an event of the page's window come from this part? The shadow root's insides are hidden from it. */
  isFrom(part: HTMLElement, event: Event): boolean {
    if (event.target !== this.host) return false;
    if (!('clientX' in event)) return true;
    const { clientX, clientY } = event as MouseEvent;
    return part.contains(this.shadow.elementFromPoint(clientX, clientY));
  }

  /** Is the focus in a part, or in any? */
  hasFocus(part?: HTMLElement): boolean {
    return activeElementOf(document) === this.host && (!part || part.contains(this.shadow.activeElement));
  }

  blur(): void {
    if (this.shadow.activeElement instanceof HTMLElement) this.shadow.activeElement.blur();
  }

  /** Our own pages' policy refuses style elements; a sheet that a script has made needs no leave, there or in any page. */
  private adopt(style: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.shadow.adoptedStyleSheets = [...this.shadow.adoptedStyleSheets, sheet];
  }

  private set(style: Record<string, string>): void {
    for (const [name, value] of Object.entries(style)) this.host.style.setProperty(name, value, 'important');
  }
}
