/**
 * Several values in one cell, with semicolons between. A semicolon or backslash inside of a value, and white space at its
 * ends, gets a backslash before it, so that `split` gives the same values.
 */
export const joined = (items: readonly string[]): string => items.map(escaped).join('; ');

const escaped = (item: string) => item.replace(/[\\;]/g, '\\$&').replace(/^\s|\s$/g, '\\$&');

export function split(text: string): string[] {
  const items: string[] = [];
  let [item, kept] = ['', 0];
  // Trims white space at the ends, except what is escaped by a backslash.
  const put = () => {
    const whole = item.slice(0, kept) + item.slice(kept).trimEnd();
    if (whole !== '') items.push(whole);
    [item, kept] = ['', 0];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\' && i + 1 < text.length) {
      item += text.charAt(++i);
      kept = item.length;
    } else if (character === ';') put();
    else if (item !== '' || character.trim() !== '') item += character;
  }
  put();
  return items;
}
