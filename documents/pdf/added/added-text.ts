import type { PDFDocumentProxy } from 'pdfjs-dist';
import { usualWidth } from '../text/runs/letter-widths.ts';
import type { AddedText } from '../text/runs/page-text.ts';
import { type Annotation, isField, kinds } from './added-annotation.ts';
import { transformIn } from './place-in-rectangle.ts';
import { drawnByPdfJs } from './stand-ins.ts';

/** PDF.js's AnnotationFlag: invisible, hidden, not shown on a screen. */
const unseen = 0x01 | 0x02 | 0x20;

/** How many pages are asked for at once: an answer costs a way to the worker. */
const atOnce = 25;
/** Limits for one page; the rest is only counted. No form that people fill in comes near, and each text takes memory on the page. */
const most = { texts: 2_000, letters: 200_000 };

interface Chunk {
  /** Page, from 1 → its annotations. */
  found: ReadonlyMap<number, Annotation[]>;
  /** Page where PDF.js failed to read the annotations → why. */
  failed: ReadonlyMap<number, unknown>;
}

/** The texts on a page beside its own: what has been filled into form fields, and notes that are written on the page. */
export class AddedTexts {
  private readonly pdf: PDFDocumentProxy;
  private readonly isVisible: (layer: unknown) => boolean;
  private readonly chunks = new Map<number, Promise<Chunk>>();
  private isLogged = false;

  constructor(pdf: PDFDocumentProxy, isVisible: (layer: unknown) => boolean) {
    this.pdf = pdf;
    this.isVisible = isVisible;
  }

  /**
   * @param page from 1
   * @returns `left`: how many there are beyond the limits. `failed`: none could be read, though there may be some
   */
  async on(page: number): Promise<{ texts: AddedText[]; left: number; failed: boolean }> {
    const index = Math.floor((page - 1) / atOnce);
    const known = this.chunks.get(index) ?? this.read(index);
    this.chunks.set(index, known);
    const chunk = await known;
    const texts: AddedText[] = [];
    let [letters, left] = [0, 0];
    for (const annotation of chunk.found.get(page) ?? []) {
      const text = this.textOf(annotation);
      if (!text) continue;
      letters += text.lines.reduce((sum, { str }) => sum + str.length, 0);
      if (texts.length < most.texts && letters <= most.letters) texts.push(text);
      else left++;
    }
    // Sorted as they are placed on the page: from the top down, then from left to right.
    const placeOf = ({ lines: [first] }: AddedText) => first?.transform.slice(4) ?? [];
    const sorted = texts.toSorted((one, other) => {
      const [[x = 0, y = 0], [otherX = 0, otherY = 0]] = [placeOf(one), placeOf(other)];
      return otherY - y || x - otherX;
    });
    const failed = chunk.failed.has(page);
    if (failed) this.log(page, chunk.failed.get(page));
    return { texts: sorted, left, failed };
  }

  private async read(index: number): Promise<Chunk> {
    const first = index * atOnce + 1;
    const pages = Array.from({ length: Math.min(atOnce, this.pdf.numPages - first + 1) }, (_, i) => first + i);
    const failed = new Map<number, unknown>();
    // One damaged page makes PDF.js fail for all pages of the same request, so each is then requested alone.
    const alone = (page: number) =>
      this.annotationsOn([page]).catch((error: unknown): Annotation[] => {
        failed.set(page, error);
        return [];
      });
    const found = await this.annotationsOn(pages).catch(async () => (await Promise.all(pages.map(alone))).flat());
    return { found: Map.groupBy(found, ({ pageIndex }) => pageIndex + 1), failed };
  }

  /** @throws what PDF.js throws where it can't read them */
  private async annotationsOn(pages: readonly number[]): Promise<Annotation[]> {
    const others = new Set(Array.from({ length: this.pdf.numPages }, (_, i) => i));
    for (const page of pages) others.delete(page - 1);
    const found: readonly object[] | null = await this.pdf.getAnnotationsByType(new Set(Object.values(kinds)), others);
    if (!found) throw new Error("the file's form as a whole can't be read");
    return found as Annotation[];
  }

  /** Logs the first failure only: a damaged file may have hundreds. */
  private log(page: number, error: unknown): void {
    if (!this.isLogged) console.warn('fields and notes of page', page, error);
    this.isLogged = true;
  }

  private textOf(annotation: Annotation): AddedText | undefined {
    if ((annotation.annotationFlags & unseen) !== 0 || !this.isVisible(annotation.oc)) return undefined;
    const words = isField(annotation) ? filledIn(annotation) : (annotation.contentsObj?.str ?? '');
    const drawn = annotation.textContent?.filter((line) => line.trim() !== '') ?? [];
    // The drawing has the line breaks as they are seen, but it may be out of date, or cut off at the field's edge.
    const lines =
      isSame(drawn.join(''), words) || (!isField(annotation) && words === '') ? drawn : words.split(/\r\n?|\n/);
    const written = lines.filter((line) => line.trim() !== '');
    if (written.length === 0) return undefined;
    const source = isField(annotation) ? 'field' : 'note';
    if (annotation.hasAppearance === false && words !== '')
      return { source, lines: drawnByPdfJs(annotation, words.split(/\r\n?|\n/)) };
    return { source, lines: placed(written, annotation) };
  }
}

const isSame = (one: string, other: string): boolean => one.replace(/\s/g, '') === other.replace(/\s/g, '');

/** What a person has typed or chosen in the field. Passwords are never read. */
function filledIn({ fieldType, fieldValue, password, options = [] }: Annotation): string {
  if (password) return '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  if (fieldType === 'Tx') return values.join('\n');
  if (fieldType !== 'Ch') return '';
  return values
    .map((value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)
    .join('\n');
}

const usualSize = 12;
const leading = 1.15;

/** Where its lines stand, as far as PDF.js says. */
function placed(given: readonly string[], annotation: Annotation): AddedText['lines'] {
  const { rect, textPosition, defaultAppearanceData, rotation = 0 } = annotation;
  const [left, bottom, right, top] = rect;
  const turned = rotation % 180 !== 0;
  const [width, height] = turned ? [top - bottom, right - left] : [right - left, top - bottom];
  // A font size of 0 means that the text is scaled to fit.
  const wanted = Math.min(defaultAppearanceData?.fontSize || usualSize, height / given.length / leading);
  const lines =
    annotation.multiLine || !isField(annotation) ? inLines(given, annotation, width, height, wanted) : given;
  const size = Math.max(Math.min(wanted, height / lines.length / leading), 1);
  const [inset, base] = textPosition ?? [2, (height - lines.length * size * leading) / 2 + 0.25 * size];
  return lines.map((str, i) => {
    const across = Math.max(inset, 0);
    const up = base + (lines.length - 1 - i) * size * leading;
    const room = Math.max(width - across, size);
    return {
      str,
      transform: transformIn(rect, rotation, size, across, up),
      width: Math.min(usualWidth(str) * size, room),
    };
  });
}

/**
 * PDF.js gives a field's lines in one. How many there are is known by how far down the last one stands, for they begin at the top; then
 * they break where they were full.
 */
function inLines(
  given: readonly string[],
  { textPosition }: Annotation,
  width: number,
  height: number,
  size: number,
): readonly string[] {
  const below = textPosition && (height - 2 - 0.9 * size - textPosition[1]) / (size * leading);
  const rows = below === undefined ? given.length : 1 + Math.round(below);
  if (given.length > 1 && rows <= given.length) return given;
  const breakAt = (room: number) => given.flatMap((line) => wrapped(line, room / size));
  const full = width - 2 * Math.max(textPosition?.[0] ?? 0, 0);
  let lines = breakAt(full);
  for (let room = full; lines.length < rows && room > size * 4; room *= 0.95) lines = breakAt(room);
  return lines;
}

/** Breaks a paragraph into lines that fit. @param room the width, in type sizes */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && usualWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].filter((one) => one !== '');
}
