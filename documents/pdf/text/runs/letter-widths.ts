/** About how wide letters are, in heights of the type: only shares of a run's own width are taken by them. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl|'’]/, 0.22],
  [/[ft.,:;!·I()[\]/\\\s]/, 0.28],
  [/[r\-"”“¨˚°´]/, 0.33],
  [/[cksvxyz]/, 0.5],
  [/[mM%@—…]/, 0.85],
  [/[wW]/, 0.75],
  [/\p{Lu}/u, 0.68],
];

const known = new Map<string, number>();

function widthOf(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.556;
    known.set(letter, width);
  }
  return width;
}

/** How wide a text is in heights of its type, as most fonts have it. */
export const usualWidth = (text: string): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Where each UTF-16 unit of a text begins between `x0` and `x1`, and last where it ends. */
export function placesOf(text: string, x0: number, x1: number): number[] {
  const places = [0];
  for (const letter of text.split('')) places.push((places.at(-1) ?? 0) + widthOf(letter));
  const scale = (x1 - x0) / (places.at(-1) || 1);
  return places.map((place) => x0 + place * scale);
}
