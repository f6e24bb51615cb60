/** Writes small PDFs by hand, for what no program prints on demand: turned pages, odd orders, huge pages. */

export interface WrittenPage {
  /** In points; A4 where nothing is said. */
  width?: number;
  height?: number;
  /** Degrees clockwise that a viewer turns the page by. */
  rotate?: number;
  text: readonly WrittenText[];
}

export interface WrittenText {
  text: string;
  /** From the left edge, in points. */
  x: number;
  /** Of the baseline, from the upper edge, in points. */
  y: number;
  size?: number;
  /** Helvetica, Helvetica-Bold or Helvetica-Oblique. */
  font?: 'F1' | 'F2' | 'F3';
  /** A part of the text that is written in red ink. */
  red?: string;
  /** What each space is widened by, in points, as in justified lines. */
  wordSpacing?: number;
  /** What each letter is set apart by, in points. */
  letterSpacing?: number;
  /** Letters that are wider than the font has them, as an OCR engine's; 1 where nothing is said. */
  stretch?: number;
  /** Not drawn, as text under the picture of a page. */
  invisible?: boolean;
  /** Quarter turns of the text counterclockwise; x and y are still where it begins on the page as it lies in the file. */
  turns?: number;
  /** Degrees by which it is turned counterclockwise beyond that. */
  aslant?: number;
}

/** Lines one under the other. */
export function column(
  x: number,
  y: number,
  lines: readonly string[],
  step = 14,
  more: Partial<WrittenText> = {},
): WrittenText[] {
  return lines.map((text, i) => ({ text, x, y: y + i * step, ...more }));
}

const windows: Record<string, string> = { '•': '\x95', '–': '\x96', '”': '\x94', '’': '\x92', '…': '\x85' };

export function writePdf(pages: readonly WrittenPage[]): Uint8Array {
  const objects: string[] = [];
  const put = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  put('<< /Type /Catalog /Pages 2 0 R >>');
  put(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique']) {
    put(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  }
  for (const [i, page] of pages.entries()) {
    const { width = 595, height = 842, rotate = 0, text } = page;
    put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${7 + 2 * i} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>',
    );
    const content = text.map((one) => operators(one, height)).join('\n');
    put(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return pdfOf(objects);
}

/** A file of objects that are numbered from 1; the first is the catalogue. Its characters are its bytes. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [i, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf('xref\n0 ')}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function operators(written: WrittenText, height: number): string {
  const { text, x, y, size = 11, font = 'F1', red = '', wordSpacing = 0, turns = 0 } = written;
  const { letterSpacing = 0, stretch = 1, invisible = false, aslant = 0 } = written;
  const angle = (turns * 90 + aslant) * (Math.PI / 180);
  const [cos, sin] = [Math.cos, Math.sin].map((of) => Number(of(angle).toFixed(5)));
  const at = text.indexOf(red);
  const parts = [text.slice(0, at), red, text.slice(at + red.length)].map((part, i) => {
    const bytes = part.replace(/[•–”’…]/g, (letter) => windows[letter] ?? letter).replace(/[\\()]/g, '\\$&');
    return bytes && `${i === 1 ? '1 0 0 rg' : '0 g'} (${bytes}) Tj`;
  });
  const place = `${cos} ${sin} ${-(sin ?? 0)} ${cos} ${x} ${height - y} Tm`;
  const setting = `${wordSpacing} Tw ${letterSpacing} Tc ${stretch * 100} Tz ${invisible ? 3 : 0} Tr`;
  return `BT /${font} ${size} Tf ${setting} ${place} ${parts.filter(Boolean).join(' ')} ET`;
}
