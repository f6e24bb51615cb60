import { type Lettering, sizes } from '../../../../learning/concept-map/lettering.ts';

/** In shares of the font's size: letters of a common sans serif, rather too wide than too narrow. */
const widths: [RegExp, number][] = [
  [/[iljtfrI.,;:'|! ()\u00ad-]/, 0.34],
  [/[mwMWÅÄÖ…—]/, 0.88],
  [/[A-Z0-9]/, 0.66],
];

/** A lettering without a screen: the width of a text is that of its letters. */
export const lettering = (size = 14): Lettering => ({
  size,
  measure: (text, style) =>
    Array.from(text, (letter) => widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.56).reduce((a, b) => a + b, 0) *
    size *
    sizes[style],
});
