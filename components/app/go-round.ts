import { focusableIn } from './focusable.ts';

/** Marks a part of the page that F6 goes to; "document" is the one in which a card may hang. */
const region = '[data-region]';

/**
 * F6 goes from part to part of a page of ours, and Shift+F6 back. Before the first and after the last the browser has its turn: its own
 * F6 goes between page, panel and toolbars, which no page can do, and nobody is shut in.
 */
export function goRoundByKeys(): void {
  /** Where one was last in each part. */
  const left = new WeakMap<Element, HTMLElement>();
  const here = () => document.activeElement?.closest(region) ?? undefined;
  const isInDocument = () => (here() ?? document.body).matches('body, [data-region="document"]');

  const go = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    // A dialog that lies over all else is the only part while it does.
    if (document.querySelector('dialog:modal')) return;
    const parts = [...document.querySelectorAll(region)].filter((part) => focusableIn(part).length > 0);
    const at = here();
    if (event.shiftKey) parts.reverse();
    const next = parts[at ? parts.indexOf(at) + 1 : 0];
    if (!next) return;
    event.preventDefault();
    const all = focusableIn(next);
    const before = left.get(next);
    // Where one hasn't been, it is the first, be it a field: what stands above where one is would else be missed.
    (before && all.includes(before) ? before : all[0])?.focus();
  };
  document.addEventListener('focusin', ({ target }) => {
    const part = target instanceof Element ? target.closest(region) : null;
    if (part) left.set(part, target as HTMLElement);
  });
  addEventListener('keydown', (event) => isInDocument() || go(event), { capture: true });
  // Behind the card's own listener: from the document one comes to the card first.
  addEventListener('keydown', (event) => isInDocument() && go(event));
}
