import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import type { Site } from '../serve.ts';
import type { Looked } from './seen.ts';

export interface Stage {
  reader: ReadingBrowser;
  site: Site;
}

/** Something of ours in one of its states. */
export interface Surface extends Looked {
  name: string;
  /** Where it is drawn: in the page in front (which may be our own), in what hangs in that page, or in the panel. */
  in: 'page' | 'card' | 'panel';
  /** Brings it there, from where the one before it in the table has left the browser. */
  open?(stage: Stage): Promise<unknown>;
}

/** A host and what is seen in it, in an order in which one can go from one to the next. */
export interface Host {
  name: string;
  surfaces: Surface[];
}

/** The panel's own edge, and what stays in sight in it. */
export const panelPadding = 12;
export const panelTabs = { selector: '.tabs', edge: 'top', covers: 44 } as const;
const hanging = { in: 'card', over: true } as const;

/** What hangs at words of a page, in whichever host; these are the paddings of its style sheets. */
export const card = (state: string, open: Surface['open']): Surface => ({
  ...hanging,
  ...{ name: `card, ${state}`, selector: '.card', padding: 16, ...(open && { open }) },
});
export const selectionBar = (open: Surface['open']): Surface => ({
  ...hanging,
  ...{ name: 'selection bar', selector: '.bar', padding: 12, ...(open && { open }) },
});
export const overviewStrip: Surface = { ...hanging, name: 'overview strip', selector: '.overview', padding: 0 };
