import type { ReadingBrowser } from '../drivers/reading-browser.ts';

/** What the panel counts for a concept. */
export const countOf = async (reader: ReadingBrowser, concept: string) =>
  reader.inPanel(
    (id) => document.querySelector(`[aria-controls=concept-${id}] .count`)?.firstChild?.textContent ?? '0',
    concept,
  );
