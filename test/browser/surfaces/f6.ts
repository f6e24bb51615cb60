import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { poll } from '../fixtures.ts';

/** Presses F6 in the panel's list, from where the page is next: no page can take the focus from the panel, the browser's own F6 does. */
export async function pressesF6(reader: ReadingBrowser): Promise<void> {
  await poll(() => reader.inPanel(() => document.activeElement?.closest('.comment') !== null)).toBe(true);
  type Heard = Document & { goesOn?: boolean };
  await reader.inPanel(() => {
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'F6') (document as Heard).goesOn = !defaultPrevented;
    });
  });
  await reader.pressInPanel('F6');
  await poll(() => reader.inPanel(() => (document as Heard).goesOn)).toBe(true);
  if (reader.name === 'firefox') await poll(() => reader.focusIsIn()).toBe('page');
}
