import { attributeIn, elementsOf, type XmlElement } from '../docx/file/xml-element.ts';
import { numberAs } from '../flow/content/number-formats.ts';

/** A level of a list, or of the numbers of headings. */
export interface ListLevel {
  isBullet: boolean;
  bullet: string;
  /** As ODF writes it: "1", "a", "I"; empty for none. */
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels' numbers it shows. */
  shown: number;
  /** "%1%.%2%.": where the numbers of levels stand, in newer files. */
  text: string | undefined;
  /** z, aa, bb and not z, aa, ab. */
  isInStep: boolean;
}

export const deepestLevel = 10;

/** @param style `text:list-style` or `text:outline-style` */
export function levelsIn(style: XmlElement | undefined): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = Array.from({ length: deepestLevel });
  for (const level of style ? elementsOf(style) : []) {
    const at = numberIn(level, 'text:level') - 1;
    if (!/^text:(?:list-level-style-|outline-level-style)/.test(level.name) || at < 0 || at >= deepestLevel) continue;
    levels[at] = {
      isBullet: !/-number$|outline-level-style$/.test(level.name),
      bullet: attributeIn(level, 'text:bullet-char') ?? '•',
      format: attributeIn(level, 'style:num-format') ?? '',
      prefix: attributeIn(level, 'style:num-prefix') ?? '',
      suffix: attributeIn(level, 'style:num-suffix') ?? '',
      start: numberIn(level, 'text:start-value', 1),
      shown: numberIn(level, 'text:display-levels', 1),
      text: attributeIn(level, 'loext:num-list-format'),
      isInStep: attributeIn(level, 'style:num-letter-sync') === 'true',
    };
  }
  return levels;
}

export function numberIn(element: XmlElement, name: string, otherwise = 0): number {
  const value = attributeIn(element, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
}

/** Bullets are characters of fonts that have pictures in place of letters. */
const privateUse = /[\ue000-\uf8ff]/g;

/** What stands before a paragraph. @param counts the numbers of its level and those above */
export function markerOf(
  levels: readonly (ListLevel | undefined)[],
  at: number,
  counts: readonly (number | undefined)[],
): string {
  const level = levels[at];
  if (!level) return '';
  if (level.isBullet) return level.bullet.replace(privateUse, '•').trim().replace(/^o$/, '◦');
  const numberOf = (of: number): string => {
    const one = levels[of];
    return one && !one.isBullet ? formatted(one, counts[of] ?? one.start) : '';
  };
  if (level.text !== undefined)
    return level.text
      .replace(/%(\d{1,2})%/g, (_, digits) => (Number(digits) - 1 <= at ? numberOf(Number(digits) - 1) : ''))
      .trim();
  if (level.format === '') return (level.prefix + level.suffix).trim();
  const from = Math.max(0, at + 1 - level.shown);
  const numbers = Array.from({ length: at + 1 - from }, (_, i) => numberOf(from + i)).filter((number) => number !== '');
  return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim();
}

const formats: Readonly<Record<string, string>> = {
  '': 'none',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
/** Beyond it numbers are written in figures. */
const mostLetters = 5000;

function formatted({ format, isInStep }: ListLevel, number: number): string {
  if (/^a$/i.test(format) && !isInStep && number > 26 && number <= mostLetters) {
    const letters = spreadsheetLetters(number);
    return format === 'A' ? letters.toUpperCase() : letters;
  }
  return numberAs(Object.hasOwn(formats, format) ? formats[format] : 'decimal', number);
}

/** z, aa, ab */
function spreadsheetLetters(number: number): string {
  let rest = number;
  let letters = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}
