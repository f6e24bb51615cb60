import { type ReadingBrowser, until } from '../../test/browser/drivers/reading-browser.ts';
import { goThrough } from '../../test/browser/seen/look.ts';
import type { Host, Stage, Surface } from '../../test/browser/seen/surface.ts';

/** In CSS pixels: the screens that authorities have, a phone's width or 400 % of zoom, and the panel beside each. */
const sizes = {
  usual: { page: [1366, 768], panel: [360, 633] },
  small: { page: [1280, 720], panel: [360, 585] },
  narrow: { page: [360, 720], panel: [240, 633] },
} as const;

export type See = (surface: Surface, view: string) => Promise<void>;

/**
 * Goes through what is seen in a host: each surface in light, dark and forced colours, and, light, on a smaller screen, in a narrow window
 * and in English. What hangs at words is left where it hangs: another size of the page would move the words away from under it.
 */
export async function goThroughViews(stage: Stage, host: Host, see: See): Promise<void> {
  const { reader } = stage;
  await goThrough(stage, host, async (surface, medium) => {
    await see(surface, medium);
    if (medium !== 'light') return;
    for (const size of surface.in === 'card' ? [] : (['small', 'narrow'] as const)) {
      await resize(reader, surface, size);
      await see(surface, size);
    }
    if (surface.in !== 'card') await resize(reader, surface, 'usual');
    if (!(await speak(reader, surface, 'en'))) return;
    await see(surface, 'English');
    await speak(reader, surface, 'sv');
  });
}

async function resize(reader: ReadingBrowser, surface: Surface, size: keyof typeof sizes): Promise<void> {
  const [width, height] = sizes[size][surface.in === 'panel' ? 'panel' : 'page'];
  const [set, run] = surface.in === 'panel' ? [reader.resizePanel, reader.inPanel] : [reader.resizePage, reader.inPage];
  await set(width, height);
  await until(`${width} pixels`, () => run((width) => innerWidth === width, width));
}

/** Chooses the interface's language, from a page of ours that is open; where none is, as at a card on a web page, it is the panel. */
async function speak(reader: ReadingBrowser, surface: Surface, language: 'sv' | 'en'): Promise<boolean> {
  const choose = async (language: string) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    const { storage } = browser ?? chrome ?? {};
    if (!storage) return false;
    if (language === 'sv') await storage.local.remove('language');
    else await storage.local.set({ language });
    return true;
  };
  // The example is a document, Swedish whatever the interface speaks.
  if (surface.in === 'page' && !(await reader.inPage(() => document.getElementById('page') !== null))) return false;
  const where = surface.in === 'page' ? reader.inPage : reader.inPanel;
  if (!(await where(choose, language))) return false;
  if (surface.in === 'card')
    // The strip at the edge has no words.
    await until(`a card in ${language}`, () =>
      reader.inCard(
        (root, wanted) => (root.querySelector('[lang]')?.getAttribute('lang') ?? wanted) === wanted,
        language,
      ),
    );
  else
    await until(`the words in ${language}`, () =>
      where((wanted) => document.documentElement.lang === wanted, language),
    );
  return true;
}
