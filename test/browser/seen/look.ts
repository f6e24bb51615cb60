import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { type Medium, media, setMedium } from './media.ts';
import { faultsIn, type Looked } from './seen.ts';
import type { Host, Stage, Surface } from './surface.ts';

/** In CSS pixels: the usual room, and the least: Firefox's narrowest sidebar, a small screen at 200 %, a window beside another. */
const rooms = {
  panel: { usual: [360, 633], least: [[180, 633]] },
  page: {
    usual: [1366, 768],
    least: [
      [683, 384],
      [360, 640],
    ],
  },
} as const;
/** What there is room for in the narrowest panel; where there is so little, nothing sticks. */
const leastPadding = 4;

/** Goes through what is seen in a host and calls `see` for each surface in light, dark and forced colours, and in little room. */
export async function goThrough(
  stage: Stage,
  host: Host,
  see: (surface: Surface, state: string) => Promise<void>,
): Promise<void> {
  const { reader } = stage;
  await reader.resizePage(...rooms.page.usual);
  for (const surface of host.surfaces) {
    await surface.open?.(stage);
    // What hangs at words of a page is gone when its window changes.
    const room = surface.in === 'card' ? undefined : rooms[surface.in];
    if (surface.in === 'panel') await resize(reader, 'panel', rooms.panel.usual);
    for (const medium of Object.keys(media) as Medium[]) {
      await setMedium(reader, surface, medium);
      await see(surface, medium);
    }
    await setMedium(reader, surface, 'light');
    if (surface.in === 'card' || !room) continue;
    const narrow = { ...surface, padding: Math.min(surface.padding, leastPadding), sticks: [] };
    for (const size of room.least) {
      await resize(reader, surface.in, size);
      await see(narrow, size.join(' × '));
    }
    await resize(reader, surface.in, room.usual);
  }
}

async function resize(
  reader: ReadingBrowser,
  what: 'page' | 'panel',
  [width, height]: readonly [number, number],
): Promise<void> {
  const [change, run] = what === 'panel' ? [reader.resizePanel, reader.inPanel] : [reader.resizePage, reader.inPage];
  await change(width, height);
  // Firefox lets its sidebar be 180 px wide, or a little more: that hangs on the system's letters.
  const isThere = (width: number) => (width > 200 ? innerWidth === width : innerWidth <= 200);
  await until(`the ${what}’s width`, () => run(isThere, width));
  await run(isAtRest);
}

/** Runs in a document: resolves when it has been drawn three times alike. What a script lays out follows the window a frame or two later. */
async function isAtRest(): Promise<void> {
  const looks = () => `${document.body.scrollWidth} ${document.body.scrollHeight} ${document.body.innerHTML.length}`;
  for (let alike = 0, last = ''; alike < 3; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = looks();
    alike = now === last ? alike + 1 : 0;
    last = now;
  }
}

/** What is wrong with a surface as it stands. */
export async function look(reader: ReadingBrowser, surface: Surface): Promise<string[]> {
  const { selector, over = false, padding, sticks = [] } = surface;
  const looked: Looked = { selector, over, padding, sticks };
  if (surface.in === 'card') {
    // A card that has just grown comes to its place some frames later.
    await reader.inPage(async () => {
      for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    return (await reader.inCard(faultsIn, looked)) ?? ['nothing hangs in the page'];
  }
  const run = surface.in === 'panel' ? reader.inPanel : reader.inPage;
  return run(inDocument, looked);
}

/** `faultsIn` of the document it runs in: only a function's source is sent there. */
const inDocument: (looked: Looked) => string[] = Object.assign(() => [], {
  toString: () => `(looked) => (${faultsIn})(document, looked)`,
});
