import { usualWidth } from '../text/runs/letter-widths.ts';
import type { AddedLine } from '../text/runs/page-text.ts';
import { type Annotation, isField } from './added-annotation.ts';
import { transformIn } from './place-in-rectangle.ts';

/** PDF.js's LINE_FACTOR and LINE_DESCENT_FACTOR: from line to line, and under the baseline, in heights of the type. */
const line = { height: 1.35, descent: 0.35 };
/** Type size in points where the file names none, of a note and of a field. */
const usualSizes = { note: 10, field: 9 };
/** How far letters of common sans-serif fonts reach above the baseline, as a share of the type size. */
const ascent = 0.93;
/** Padding inside a field, in points. */
const border = 2;

/**
 * What a file has no drawing of, where PDF.js 6.5 draws it, or where it would stand: a note's lines by FakeUnicodeFont, a text field's
 * at its upper left corner, and what is chosen from a list not at all.
 */
export function drawnByPdfJs(annotation: Annotation, words: readonly string[]): AddedLine[] {
  const { rect, rotation = 0, fieldType, defaultAppearanceData } = annotation;
  const [left, bottom, right, top] = rect;
  const turned = rotation % 180 !== 0;
  const [width, height] = turned ? [top - bottom, right - left] : [right - left, top - bottom];
  const given = defaultAppearanceData?.fontSize || undefined;
  const isNote = !isField(annotation);
  const wanted = given ?? (isNote ? usualSizes.note : usualSizes.field);
  const size = Math.max(isNote ? noteSize(words, wanted, width, height) : fieldSize(annotation, wanted, height), 1);
  const [first, step] = isNote
    ? [height + line.descent * wanted - line.height * wanted, line.height * wanted]
    : [height - ascent * size, line.height * size];
  const drawn = fieldType === 'Ch' ? 'nowhere' : 'in a common font';
  return words.flatMap((str, i): AddedLine[] => {
    if (str.trim() === '') return [];
    const transform = transformIn(rect, rotation, size, 0, first - i * step);
    return [{ str, transform, width: Math.min(usualWidth(str) * size, width), drawn }];
  });
}

/** Reduced until the text fits both in width and in height. */
function noteSize(words: readonly string[], wanted: number, width: number, height: number): number {
  const across = Math.max(...words.map((words) => usualWidth(words) * wanted), 1);
  return wanted * Math.min(1, width / across, height / (line.height * wanted * words.length));
}

function fieldSize({ multiLine }: Annotation, wanted: number, height: number): number {
  const room = Math.abs(height - border);
  const lines = multiLine ? Math.round(room / (line.height * wanted)) || 1 : 1;
  return Math.min(wanted, Math.round((10 * room) / lines / line.height) / 10);
}
