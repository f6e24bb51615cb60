/**
 * How much of a PDF is read. A file of two kilobytes can nest forms so deeply that drawing them never ends, and PDF.js has no limit of
 * its own. Times are of reading alone, not of drawing.
 */
export const pdfLimits = {
  /** Text items on a page, each a few letters: the largest plan or table that is known has some 20,000. */
  items: 150_000,
  /** Text items that the viewer makes elements of, on a page. Chromium 156 lays out so many in about a second, and 100,000 in a minute. */
  shown: 20_000,
  /** UTF-16, on a page: as much as a thousand full pages. */
  letters: 3_000_000,
  /** Milliseconds until a page counts as slow: the reader is told so, and the other pages are read meanwhile. */
  slowAfter: 10_000,
  /** Milliseconds from the beginning of a page's reading until it is given up. */
  givenUpAfter: 40_000,
  /** After this many slow pages the rest isn't tried: each costs `slowAfter`. */
  slowPages: 5,
} as const;

/** A page has more text than is read. */
export class PageTooLarge extends Error {}
