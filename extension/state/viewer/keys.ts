import { isSwitchedOff } from '../single-keys.ts';
import { saveFile } from './save-file.ts';
import type { Toggle } from './shown.ts';
import type { Viewing } from './viewing.ts';

/** The keys of the viewer that Firefox readers know. Keys of the browser's own that mean the same are taken over. */
export function giveKeys(viewing: Viewing, toggle: Toggle, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented) return;
      const action = actionFor(event, viewing, toggle);
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
}

function actionFor(event: KeyboardEvent, viewing: Viewing, toggle: Toggle): (() => void) | undefined {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (command && altKey) return key.toLowerCase() === 'g' ? focusPageField : undefined;
  if (command) return withCommand(key.toLowerCase(), viewing, toggle);
  if (altKey) return undefined;
  if (key === 'F4') return () => toggle('sidebar');
  if (isTyping(event) || isSwitchedOff(event)) return undefined;
  const { page, pages } = viewing;
  const step = (by: 1 | -1) => () => viewing.goTo(page.value + by);
  switch (shiftKey ? `Shift+${key}` : key) {
    case 'n':
    case 'j':
      return step(1);
    case 'p':
    case 'k':
      return step(-1);
    case 'ArrowRight':
      return isWide(viewing) ? undefined : step(1);
    case 'ArrowLeft':
      return isWide(viewing) ? undefined : step(-1);
    case 'Home':
      return () => viewing.goTo(1);
    case 'End':
      return () => viewing.goTo(pages);
    case 'r':
      return () => viewing.rotate(90);
    case 'Shift+R':
      return () => viewing.rotate(-90);
    default:
      return undefined;
  }
}

function withCommand(key: string, viewing: Viewing, toggle: Toggle): (() => void) | undefined {
  switch (key) {
    case 'f':
      return () => {
        toggle('find', true);
        document.querySelector<HTMLInputElement>('#find-field')?.select();
      };
    case '+':
    case '=':
      return () => viewing.zoomBy(1);
    case '-':
      return () => viewing.zoomBy(-1);
    case '0':
      return () => viewing.setZoom('auto');
    case 'p':
      return () => viewing.mayPrint.value && toggle('printing', true);
    case 's':
      return () => saveFile(viewing.file);
    default:
      return undefined;
  }
}

function focusPageField(): void {
  document.querySelector<HTMLInputElement>('#page-field')?.focus();
}

const isTyping = ({ target }: Event) =>
  target instanceof Element &&
  target.closest('input, select, textarea, [contenteditable], [role="tab"], [popover], dialog') !== null;

/** Where the page is wider than the window, the arrows move it sideways. */
const isWide = ({ view: { container } }: Viewing) => container.scrollWidth > container.clientWidth;
