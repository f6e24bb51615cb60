import { type ClipBox, clippedTo, identity, type Matrix, product } from './clip-box.ts';

/** Numbers of PDF.js's operators that are read here; a test compares them with its own. */
export const operators = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  eoClip: 30,
  setTextRenderingMode: 38,
  showText: 44,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  paintImageMaskXObject: 83,
  paintImageMaskXObjectGroup: 84,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  paintInlineImageXObjectGroup: 87,
  paintImageXObjectRepeat: 88,
  paintImageMaskXObjectRepeat: 89,
  constructPath: 91,
} as const;

/** What a page's operators say about its letters, in the order in which they are drawn. */
export interface WrittenLetters {
  /** Without white space; a glyph may stand for several letters. */
  text: string;
  /** By the letter: is it drawn? */
  drawn: boolean[];
  /** By the letter: how many written white-space characters come before it. A gap without any counts 0. */
  spaced: number[];
  /** By the letter: the clip within which it is drawn, where that isn't the whole page. */
  clips: (ClipBox | undefined)[];
  /** Where pictures are drawn. */
  pictures: ClipBox[];
}

interface State {
  matrix: Matrix;
  /** PDF's text rendering mode 3: invisible text. */
  mode: number;
  /** The opacity of what is filled, 0 to 1. */
  alpha: number;
  clip: ClipBox | undefined;
}

const noDrawing = 3;

/** PDF draws every picture in the unit square, transformed. */
const unit = [0, 0, 1, 1];

/** In points: a smaller picture can't be a scanned page. */
const picture = 100;

/**
 * @param isVisible whether a layer, as the operators name it, is switched on
 */
export function writtenLetters(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  isVisible: (layer: unknown) => boolean,
): WrittenLetters {
  const page = new OperatedPage(isVisible);
  for (const [i, operator] of fnArray.entries()) page.take(operator, (argsArray[i] ?? []) as never);
  return page.letters();
}

/** Follows a page's operators and collects what they draw. */
class OperatedPage {
  private readonly written: WrittenLetters = { text: '', drawn: [], spaced: [], clips: [], pictures: [] };
  private readonly states: State[] = [];
  private readonly marked: boolean[] = [];
  private readonly inkless: number[] = [];
  private state: State = { matrix: identity, mode: 0, alpha: 1, clip: undefined };
  /** How many of the surrounding layers are switched off. */
  private hidden = 0;
  private hasPicture = false;
  private space = 0;
  /** Does the next path clip? */
  private clips = false;
  private readonly isVisible: (layer: unknown) => boolean;

  constructor(isVisible: (layer: unknown) => boolean) {
    this.isVisible = isVisible;
  }

  take(operator: number, args: readonly never[]): void {
    switch (operator) {
      case operators.save:
        this.save(this.state);
        return;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        this.state = this.states.pop() ?? this.state;
        return;
      case operators.paintFormXObjectBegin:
        this.save({ ...this.state, matrix: product(this.state.matrix, args[0] ?? identity) });
        this.clip(args[1]);
        return;
      case operators.clip:
      case operators.eoClip:
        this.clips = true;
        return;
      case operators.constructPath:
        // PDF.js gives a path with its bounding box.
        if (this.clips) this.clip(args[2]);
        this.clips = false;
        return;
      case operators.transform:
        this.state = { ...this.state, matrix: product(this.state.matrix, args) };
        return;
      case operators.setTextRenderingMode:
        this.state = { ...this.state, mode: Number(args[0]) };
        return;
      case operators.setGState:
        this.state = { ...this.state, alpha: alphaIn(args[0]) ?? this.state.alpha };
        return;
      case operators.beginMarkedContent:
        this.begin(false);
        return;
      case operators.beginMarkedContentProps:
        this.begin(args[0] === 'OC' && !this.isVisible(args[1]));
        return;
      case operators.endMarkedContent:
        if (this.marked.pop()) this.hidden--;
        return;
      case operators.showText:
        for (const glyph of (args[0] ?? []) as readonly unknown[]) this.show(glyph);
        return;
      default:
        if (isPicture(operator) && this.hidden === 0) this.draw();
    }
  }

  private draw(): void {
    const { matrix, clip } = this.state;
    if (isLarge(matrix)) this.hasPicture = true;
    this.written.pictures.push(clippedTo(clip, unit, matrix));
  }

  letters(): WrittenLetters {
    // Over a picture, invisible text is the result of OCR.
    if (!this.hasPicture) for (const letter of this.inkless) this.written.drawn[letter] = false;
    return this.written;
  }

  private save(next: State): void {
    this.states.push(this.state);
    this.state = next;
  }

  private clip(box: ArrayLike<number> | null | undefined): void {
    if (box) this.state = { ...this.state, clip: clippedTo(this.state.clip, box, this.state.matrix) };
  }

  private begin(isHidden: boolean): void {
    this.marked.push(isHidden);
    if (isHidden) this.hidden++;
  }

  /** Between the glyphs of a text operator stand numbers: how far the next glyph is moved. */
  private show(glyph: unknown): void {
    const { unicode = '' } = (typeof glyph === 'object' && glyph ? glyph : {}) as { unicode?: string };
    for (const letter of unicode.split('')) {
      if (/\s/.test(letter)) {
        this.space++;
        continue;
      }
      const { drawn, spaced, clips } = this.written;
      if (this.state.mode === noDrawing || this.state.alpha === 0) this.inkless.push(drawn.length);
      drawn.push(this.hidden === 0);
      spaced.push(this.space);
      clips.push(this.state.clip);
      this.written.text += letter;
      this.space = 0;
    }
  }
}

const isPicture = (operator: number): boolean =>
  operator >= operators.paintImageMaskXObject && operator <= operators.paintImageMaskXObjectRepeat;

function alphaIn(entries: unknown): number | undefined {
  const found = Array.isArray(entries) ? entries.find(([name]) => name === 'ca') : undefined;
  return typeof found?.[1] === 'number' ? found[1] : undefined;
}

const isLarge = ([a, b, c, d]: Matrix): boolean => Math.hypot(a, b) > picture && Math.hypot(c, d) > picture;
