/** PDF.js's own, which ties the links on a page to the words that they lie over, for screen readers. It isn't among its types. */
export interface LinksInText {
  setTextMapping(texts: readonly Element[]): void;
  enable(): void;
  disable(): void;
  /** Gives the id of the marked content that the words belong to. */
  addPointerInTextLayer(link: Element, isRemovable: boolean): string | null;
}

/** To sort twice as many takes Chromium 156 some 300 ms, and 14 s to sort 100,000. */
const mostSorted = 1000;

/**
 * Before a link can be tied to its words, PDF.js sorts all texts of the page by their places, which it asks the browser for at each
 * comparison and in one task; also on a page without any link. Here that is done for pages with links alone. Where such a page has more
 * texts than can be sorted without a halt, its links are read out behind its text.
 */
export function sortForLinksAlone(links: LinksInText): void {
  const { setTextMapping, enable, disable, addPointerInTextLayer } = links;
  let texts: readonly Element[] = [];
  let hasLinks = false;
  let waits = false;
  const sort = () => {
    if (!waits || !hasLinks || texts.length > mostSorted) return;
    waits = false;
    enable.call(links);
  };
  links.setTextMapping = (given) => {
    texts = given;
    setTextMapping.call(links, given);
  };
  links.enable = () => {
    waits = true;
    sort();
  };
  links.disable = () => {
    waits = false;
    disable.call(links);
  };
  links.addPointerInTextLayer = (link, isRemovable) => {
    hasLinks = true;
    sort();
    return addPointerInTextLayer.call(links, link, isRemovable);
  };
}
