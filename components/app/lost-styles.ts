/** How often a sheet is asked for again. */
const mostTries = 3;

/**
 * Asks again for style sheets that haven't come. Firefox 153 opens a sidebar without one now and then (twice in some hundred runs of the
 * tests, on a busy machine), and shows its words on no ground at all for as long as it stays open.
 *
 * To be called before anything is drawn: a page's script runs when its sheets have come or failed, and a sheet that is loaded later, with a
 * part of the page, must not be taken from whoever waits for it.
 */
export function askForLostStyles(page: Document = document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (isLost(link)) askAgain(link, mostTries);
}

function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}

function askAgain(link: HTMLLinkElement, tries: number): void {
  const again = link.cloneNode() as HTMLLinkElement;
  again.addEventListener('error', () => tries > 1 && askAgain(again, tries - 1), { once: true });
  link.replaceWith(again);
}
