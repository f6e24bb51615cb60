import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type GreyPicture, greyFrom } from '../../documents/pdf/ocr/picture/grey-picture.ts';

export interface Setting {
  font: string;
  /** In points. */
  size: number;
  columns?: 1 | 2;
  dpi: number;
  /** Share of the paper's height that is left empty at its foot. */
  foot?: number;
}

/** A paragraph with its marks, `[[words|concept]]`; a heading begins with #, an item with a hyphen. */
export interface DrawnText {
  picture: GreyPicture;
  /** The paragraphs that have found room. */
  drawn: string[];
}

/** In points: A4 with its margins. */
const paper = { width: 595, height: 842, margin: 64, between: 24 };

/** Draws as many of the paragraphs as an A4 page has room for, black on white. */
export function drawText(
  paragraphs: readonly string[],
  { font, size, columns = 1, dpi, foot = 0 }: Setting,
): DrawnText {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(paper.width * scale), Math.round(paper.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#111';
  context.scale(scale, scale);
  const width = (paper.width - 2 * paper.margin - (columns - 1) * paper.between) / columns;
  const drawn: string[] = [];
  let [column, y] = [0, paper.margin];
  for (const paragraph of paragraphs) {
    const level = /^#+/.exec(paragraph)?.[0].length ?? 0;
    const type = level === 0 ? size : size * (level === 1 ? 1.5 : 1.25);
    context.font = `${level > 0 ? 'bold ' : ''}${type}px "${font}"`;
    const words = plain(paragraph);
    const lines = wrapped(context, words, width);
    if (y + lines.length * type * 1.35 > paper.height * (1 - foot) - paper.margin) {
      if (++column === columns) break;
      y = paper.margin;
    }
    const x = paper.margin + column * (width + paper.between);
    for (const line of lines) {
      y += type * 1.35;
      context.fillText(line, x, y);
    }
    y += size * 0.7;
    drawn.push(paragraph);
  }
  const picture = greyFrom(canvas.width, canvas.height, (top, rows) => {
    return context.getImageData(0, top, canvas.width, rows).data;
  });
  return { picture, drawn };
}

/** As it is drawn: without marks, with a bullet for an item's hyphen. */
const plain = (paragraph: string): string =>
  paragraph
    .replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
    .replace(/^#+\s*/, '')
    .replace(/^-\s/, '• ')
    .replace(/\s+/g, ' ');

function wrapped(context: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
