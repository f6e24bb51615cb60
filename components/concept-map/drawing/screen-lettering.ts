import { type Lettering, sizes, type TextStyle } from '../../../learning/concept-map/lettering.ts';

/** The font weights in map.css. */
const weights: Record<TextStyle, number> = { name: 400, small: 400, caption: 600 };

/** Measures in the font that an element has, as it is now. */
export function letteringOf(element: Element): Lettering {
  const { fontFamily, fontSize } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return {
    size,
    measure(text, style) {
      const key = `${style} ${text}`;
      let width = known.get(key);
      if (width === undefined) {
        if (!context) return text.length * size;
        context.font = `${weights[style]} ${size * sizes[style]}px ${fontFamily}`;
        width = context.measureText(text).width;
        known.set(key, width);
      }
      return width;
    },
  };
}
