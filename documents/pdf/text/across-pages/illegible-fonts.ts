import { isGibberish } from '../../../../language/swedish/letters/gibberish.ts';
import type { Page } from '../page.ts';
import type { Run } from '../runs/runs.ts';

/** In characters: a font that writes less in all the document says too little, and so much of each page is enough to judge it by. */
const fewest = 20;
const ofEachPage = 400;
/** A bullet or a leader of dots isn't words, whatever font it is in: that takes so many different signs. */
const differentSigns = 3;
/** Formulas and figures have fewer letters, or signs that stand for letters. */
const mostlyLetters = 0.5;

/**
 * The pages on which some of the text is in fonts that don't say which letters they draw, as where the headings have such a font. It
 * takes the document to tell: a heading alone is too short.
 */
export function partlyIllegible(pages: readonly Page[]): number[] {
  const texts = new Map<string, string>();
  const fontsOf = new Map<number, Set<string>>();
  for (const { number, runs } of pages) {
    const fonts = new Map<string, string>();
    for (const run of runs) {
      const own = fonts.get(run.font) ?? '';
      if (own.length < ofEachPage && isWordLike(run)) fonts.set(run.font, `${own} ${run.text}`);
    }
    for (const [font, text] of fonts) texts.set(font, `${texts.get(font) ?? ''}${text}`);
    fontsOf.set(number, new Set(fonts.keys()));
  }
  const illegible = new Set([...texts].flatMap(([font, text]) => (isIllegible(text) ? [font] : [])));
  return [...fontsOf].flatMap(([number, fonts]) => ([...fonts].some((font) => illegible.has(font)) ? [number] : []));
}

const isWordLike = ({ text }: Run): boolean => new Set(text.replace(/\s/g, '')).size >= differentSigns;

function isIllegible(text: string): boolean {
  const written = text.replace(/\s+/g, '');
  const letters = written.match(/[\p{L}\p{Cc}\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
  return written.length >= fewest && letters > mostlyLetters * written.length && isGibberish(text);
}
