import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { type Medium, media, setMedium } from './media.ts';
import { faultsIn, type Looked } from './seen.ts';
import type { Host, Stage, Surface } from './surface.ts';

/** Goes through what is seen in a host and calls `see` for each surface in light, dark and forced colours. */
export async function goThrough(
  stage: Stage,
  host: Host,
  see: (surface: Surface, medium: Medium) => Promise<void>,
): Promise<void> {
  await stage.reader.resizePage(1366, 768);
  for (const surface of host.surfaces) {
    await surface.open?.(stage);
    if (surface.in === 'panel') {
      await stage.reader.resizePanel(360, 633);
      await until('the panel’s width', () => stage.reader.inPanel(() => innerWidth === 360));
    }
    for (const medium of Object.keys(media) as Medium[]) {
      await setMedium(stage.reader, surface, medium);
      await see(surface, medium);
    }
    await setMedium(stage.reader, surface, 'light');
  }
}

/** What is wrong with a surface as it stands. */
export async function look(reader: ReadingBrowser, surface: Surface): Promise<string[]> {
  const { selector, over = false, padding, sticks = [] } = surface;
  const looked: Looked = { selector, over, padding, sticks };
  if (surface.in === 'card') return (await reader.inCard(faultsIn, looked)) ?? ['nothing hangs in the page'];
  const run = surface.in === 'panel' ? reader.inPanel : reader.inPage;
  return run(inDocument, looked);
}

/** `faultsIn` of the document it runs in: only a function's source is sent there. */
const inDocument: (looked: Looked) => string[] = Object.assign(() => [], {
  toString: () => `(looked) => (${faultsIn})(document, looked)`,
});
