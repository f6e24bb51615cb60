import { PNG } from 'pngjs';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Groups of pixels that lie no further than a cell from each other. */
function areas(width: number, height: number, cell: number, holds: (x: number, y: number) => boolean): Area[] {
  const found: Area[] = [];
  const cells = new Map<number, Area>();
  const across = Math.ceil(width / cell);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!holds(x, y)) continue;
      const key = Math.floor(y / cell) * across + Math.floor(x / cell);
      const area = cells.get(key) ?? { left: x, top: y, right: x, bottom: y };
      cells.set(key, widened(area, { left: x, top: y, right: x, bottom: y }));
    }
  }
  while (cells.size > 0) {
    const [first, start] = cells.entries().next().value as [number, Area];
    cells.delete(first);
    let area = start;
    for (const queue = [first]; queue.length > 0; ) {
      const at = queue.pop() as number;
      for (const step of [-across - 1, -across, -across + 1, -1, 1, across - 1, across, across + 1]) {
        const next = cells.get(at + step);
        if (!next) continue;
        cells.delete(at + step);
        area = widened(area, next);
        queue.push(at + step);
      }
    }
    found.push(area);
  }
  return found;
}

const widened = (a: Area, b: Area): Area => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const sizeOf = ({ left, top, right, bottom }: Area) => Math.max(right - left + 1, 0) * Math.max(bottom - top + 1, 0);

const shared = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export async function picture(reader: ReadingBrowser, marked: boolean): Promise<PNG> {
  await reader.inReader(async (marks) => {
    const { browser, chrome } = globalThis as unknown as {
      browser?: typeof globalThis.chrome;
      chrome: typeof globalThis.chrome;
    };
    await (browser ?? chrome).storage.local.set({ marks });
  }, marked);
  await until('the marks', () =>
    reader.inReader((marks) => {
      const isDrawn = document.querySelector('.page[data-loaded] .textLayer:not([hidden])') !== null;
      return isDrawn && [...CSS.highlights.keys()].some((name) => name.startsWith('remisslasaren-')) === marks;
    }, marked),
  );
  return PNG.sync.read(await stillPicture(reader));
}

/** The page without marks and with them. A page of a PDF that is drawn finer later than its marks would differ from itself: then both are taken again. */
export async function withoutAndWith(reader: ReadingBrowser): Promise<[plain: PNG, marked: PNG]> {
  let marked = await picture(reader, true);
  return until('the page to be drawn', async () => {
    const plain = await picture(reader, false);
    const before = marked;
    marked = await picture(reader, true);
    return marked.data.equals(before.data) ? [plain, marked] : undefined;
  });
}

/** When two in a row are the same. */
export async function stillPicture(reader: ReadingBrowser): Promise<Buffer> {
  let last = await reader.pictureOfPage();
  return until('the page to stand still', async () => {
    await reader.inReader(() => new Promise((resolve) => setTimeout(resolve, 150)));
    const [before, now] = [last, await reader.pictureOfPage()];
    last = now;
    return now.equals(before) ? now : undefined;
  });
}

interface Overlap {
  /** How much of the term's box is marked. */
  covered: number;
  /** How much of the mark's length lies on it. */
  precise: number;
  /** Is the mark's ground everywhere as strong from its one end to the other, over the spaces, too? */
  whole: boolean;
}

/** Of each term in red ink. */
export async function overlaps(reader: ReadingBrowser, scale: number): Promise<Overlap[]> {
  const [plain, marked] = await withoutAndWith(reader);
  const { width, height } = plain;
  const channel = ({ data }: PNG, x: number, y: number, i: number) => data[(y * width + x) * 4 + i] as number;
  const isRed = (x: number, y: number) => channel(plain, x, y, 0) > 180 && channel(plain, x, y, 1) < 150;
  const isBare = (x: number, y: number) => [0, 1, 2].every((i) => channel(plain, x, y, i) > 240);
  const change = (x: number, y: number) =>
    Math.max(...[0, 1, 2].map((i) => Math.abs(channel(plain, x, y, i) - channel(marked, x, y, i))));
  // Most of a page is the same in both, and is passed over a whole pixel at a time.
  const [without, having] = [pixelsOf(plain), pixelsOf(marked)];
  const isChanged = (x: number, y: number) => without[y * width + x] !== having[y * width + x] && change(x, y) > 12;
  const cell = Math.ceil(9 * scale);
  const marks = areas(width, height, Math.ceil(2 * scale), isChanged);
  return joinedUnder(marks, areas(width, height, cell, isRed)).map((ink) => {
    const over = marks.filter((mark) => sizeOf(shared(mark, ink)) > 0);
    const covered = over.reduce((sum, mark) => sum + sizeOf(shared(mark, ink)), 0) / sizeOf(ink);
    const isUpright = ink.bottom - ink.top > ink.right - ink.left;
    const length = (area: Area) => (isUpright ? area.bottom - area.top : area.right - area.left) + 1;
    const whole = over.reduce((sum, mark) => sum + length(mark), 0);
    const precise = over.reduce((sum, mark) => sum + length(shared(mark, ink)), 0) / whole;
    const mark = over.reduce(widened, ink);
    const [from, to] = isUpright ? [mark.top, mark.bottom] : [mark.left, mark.right];
    const [near, far] = isUpright ? [mark.left, mark.right] : [mark.top, mark.bottom];
    // Where there is no ink; of the line under it there is less than of the ground.
    const strengths = numbersIn(from, to).flatMap((at) => {
      const across = numbersIn(near, far).map((across): [x: number, y: number] =>
        isUpright ? [across, at] : [at, across],
      );
      const bare = across.filter(([x, y]) => isBare(x, y)).map(([x, y]) => change(x, y));
      return bare.length > 0 ? [middleOf(bare)] : [];
    });
    const usual = middleOf(strengths);
    // The ends lie within a pixel.
    const inner = strengths.slice(strengths.findIndex(isStrong(usual)) + 1, strengths.findLastIndex(isStrong(usual)));
    return { covered, precise, whole: usual > 0 && inner.every(isStrong(usual)) };
  });
}

/** What lies under one mark is one term, however far apart its words stand. */
function joinedUnder(marks: readonly Area[], inks: readonly Area[]): Area[] {
  return marks.reduce<Area[]>(
    (terms, mark) => {
      const under = terms.filter((ink) => sizeOf(shared(mark, ink)) > 0);
      if (under.length < 2) return terms;
      return [...terms.filter((ink) => !under.includes(ink)), under.reduce(widened)];
    },
    [...inks],
  );
}

/** Three quarters of a ground are no more to be told from it than the pixel beside. */
const isStrong = (usual: number) => (strength: number) => strength > usual * 0.75;

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const numbersIn = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const pixelsOf = ({ data }: PNG) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
