/** What a regular expression may be slow on: repeats of what stands in it, with an end that it doesn't expect. */

/** Classes that nearly every pattern names, by one of them each. */
const usual = [' ', '\n', 'a', 'å', 'A', '1', '.', '-'];

/** Words, signs and escaped letters of the pattern's source. */
function unitsOf(source: string): string[] {
  const plain = source.replace(/\(\?<?[=!:]|\(\?<\w{1,30}>|\\p\{[^}]{1,40}\}|\\u\{?[0-9a-f]{2,6}\}?|\\[a-z]/gi, ' ');
  const words = plain.match(/\p{L}{2,40}/gu) ?? [];
  const signs = plain.match(/[^\p{L}\d\s()[\]{}|?*+^$\\]/gu) ?? [];
  const escaped = [...source.matchAll(/\\u([0-9a-f]{4})/gi)].map(([, code = '']) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return [...new Set([...signs, ...escaped, ...words])].filter((unit) => !usual.includes(unit)).slice(0, 8);
}

export interface Attack {
  name: string;
  /** @param length in UTF-16 */
  text(length: number): string;
}

/** Each of the texts that are tried on a pattern. */
export function attacksOn(source: string): Attack[] {
  const own = unitsOf(source);
  const all = [...usual, ...own];
  const attack = (start: string, unit: string, end = '\0x'): Attack => ({
    name: `${start} ${JSON.stringify(unit)} …`,
    text: (length) => `${start}${unit.repeat(Math.ceil(length / unit.length))}${end}`,
  });
  const pairs = all.flatMap((one) => usual.slice(0, 6).flatMap((other) => (one === other ? [] : [one + other])));
  return [
    ...all.map((unit) => attack('', unit)),
    ...all.map((unit) => attack('', unit, '\0x\n x')),
    ...pairs.map((unit) => attack('', unit)),
    ...own.flatMap((start) => usual.map((unit) => attack(start, unit))),
  ];
}

/** Every place of the pattern in the text is looked for, as a search or a replacement does. */
export function searchAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.sticky) pattern.test(text);
  else text.replace(pattern, '');
}

/** So that a search goes through all of the text, whoever uses it. */
export const searching = ({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegExp =>
  new RegExp(source, flags.includes('y') ? flags : `${flags.replace('g', '')}g`);
