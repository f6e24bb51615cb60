import { effect, type ReadonlySignal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import type { Box } from '../../documents/readable-document.ts';
import type { Popover } from './popover.ts';

/** What is drawn, and at the box of which words. */
interface AtWords {
  content: ComponentChild;
  box: Box;
}

/** Draws at the words of what is shown, hides it where nothing is, until the signal aborts. */
export function drawAtWords<Shown>(
  popover: Popover,
  shown: ReadonlySignal<Shown | undefined>,
  draw: (shown: Shown) => AtWords,
  lifetime: AbortSignal,
): void {
  effect(() => {
    const { value } = shown;
    if (value === undefined) {
      render(null, popover.root);
      popover.hide();
      return;
    }
    const { content, box } = draw(value);
    render(content, popover.root);
    popover.show();
    popover.placeAt(box);
  });
  lifetime.addEventListener('abort', () => render(null, popover.root), { once: true });
}
