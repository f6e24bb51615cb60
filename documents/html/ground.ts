import type { Ground } from '../readable-document.ts';

/**
 * The ground is told from the text's own colour: light text has something dark behind it, whatever makes it dark
 * (a picture, a gradient, an element far up). One style is asked for and no ancestors are walked.
 */
export function groundUnder(element: Element): Ground {
  return lightness(getComputedStyle(element).color) > 0.55 ? 'dark' : 'light';
}

/** Roughly how light a computed colour is, 0 to 1. Computed colours keep the notation they were written in. */
export function lightness(color: string): number {
  // As "rgb(28, 33, 39)", "oklch(0.9 0.02 250)", "color(display-p3 0.1 0.1 0.1)".
  const [, name = '', parts = ''] = /^([a-z]+)\((?:[a-z][a-z\d-]* )?(.*)\)$/.exec(color) ?? [];
  const numbers = parts.split(/[\s,/]+/).map(Number.parseFloat);
  const [first = 0, second = 0, third = 0] = numbers;
  if (name === 'oklch' || name === 'oklab') return first;
  if (name === 'lch' || name === 'lab') return first / 100;
  const scale = name === 'color' ? 1 : 255;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale;
}
