/** What Tab goes to. */
const focusable =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

export const isShown = (element: Element): boolean => element === document.body || element.getClientRects().length > 0;

/** In the page's order. */
export const focusableIn = (around: Element): HTMLElement[] =>
  [...around.querySelectorAll<HTMLElement>(focusable)].filter((one) => isShown(one) && one.tabIndex >= 0);
