import type { Ground } from '../readable-document.ts';

/**
 * The ground is read off the text's own colour: light text stands on something dark, whatever makes it dark
 * (a picture, a gradient, an element far up). One style is asked for and no ancestors are walked.
 */
export function groundUnder(element: Element): Ground {
  return lightness(getComputedStyle(element).color) > 0.55 ? 'dark' : 'light';
}

/** Roughly how light a computed colour is, 0 to 1. Computed colours keep the notation they were written in. */
export function lightness(color: string): number {
  const [name = '', ...parts] = color.match(/[a-z]+|[\d.]+(?:e-?\d+)?%?/gi) ?? [];
  const numbers = parts.filter((part) => /^[\d.]/.test(part)).map((part) => Number.parseFloat(part));
  const [first = 0, second = 0, third = 0] = numbers;
  if (name === 'oklch' || name === 'oklab') return first;
  if (name === 'lch' || name === 'lab') return first / 100;
  const scale = name === 'color' ? 1 : 255;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale;
}
