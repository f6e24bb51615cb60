import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { openToDraw } from '../../commands/documents/ocr/recognised-pages.ts';
import { type GreyPicture, greyFrom } from '../../documents/pdf/ocr/picture/grey-picture.ts';
import { pdfOf, type WrittenPage, writePdf } from './pdf-writer.ts';

export interface ScannedPage extends WrittenPage {
  /** In pixels an inch; 150 where nothing is said: the engine is certain of all words, and sooner through than with more. */
  density?: number;
  /** What is on the page beside its text. @returns the picture with it */
  beside?(picture: GreyPicture): GreyPicture;
}

/**
 * A PDF whose pages are nothing but pictures of what is written on them, as a scanner makes it. A page that is there several times is one
 * picture in the file.
 */
export async function scannedPdf(pages: readonly ScannedPage[]): Promise<Uint8Array> {
  const distinct = [...new Set(pages)];
  const pictures = new Map<ScannedPage, Picture>();
  // With the fonts that come with PDF.js, not with the machine's.
  const { opened, close } = await openToDraw(writePdf(distinct));
  try {
    for (const [i, scanned] of distinct.entries()) {
      const { density = 150, beside } = scanned;
      const page = await opened.getPage(i + 1);
      const viewport = page.getViewport({ scale: density / 72, rotation: 0 });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const canvasContext = canvas.getContext('2d');
      await page.render({ canvas: null, canvasContext: canvasContext as never, viewport }).promise;
      const { width, height } = canvas;
      const { data } = canvasContext.getImageData(0, 0, width, height);
      const grey = beside?.(greyFrom(width, height, (top) => data.subarray(top * width * 4)));
      pictures.set(scanned, { width, height, data: grey ? coloursOf(grey) : data });
    }
  } finally {
    await close();
  }
  return pdfOfPictures(pages, pictures);
}

interface Picture {
  width: number;
  height: number;
  /** Four bytes a pixel. */
  data: ArrayLike<number>;
}

function coloursOf({ pixels }: GreyPicture): Uint8Array {
  const colours = new Uint8Array(pixels.length * 4);
  for (const [i, grey] of pixels.entries()) colours.fill(grey, i * 4, i * 4 + 4);
  return colours;
}

function pdfOfPictures(pages: readonly ScannedPage[], pictures: ReadonlyMap<ScannedPage, Picture>): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const put = (body: string) => objects.push(body);
  const numbers = new Map<ScannedPage, number>();
  for (const [page, picture] of pictures) {
    const pixels = deflated(picture);
    const number = put(
      `<< /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB ` +
        `/BitsPerComponent 8 /Filter /FlateDecode /Length ${pixels.length} >>\nstream\n${pixels}\nendstream`,
    );
    numbers.set(page, number);
  }
  const kids = pages.map((page) => {
    const { width = 595, height = 842, rotate = 0 } = page;
    const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
    const contents = put(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${contents} 0 R ` +
        `/Resources << /XObject << /P ${numbers.get(page)} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return pdfOf(objects);
}

/** A character a byte, as `pdfOf` takes its objects. */
function deflated({ width, height, data }: Picture): string {
  const colours = new Uint8Array(width * height * 3);
  for (let i = 0, at = 0; at < colours.length; i += 4)
    for (let channel = 0; channel < 3; channel++) colours[at++] = data[i + channel] as number;
  return deflateSync(colours, { level: 1 }).toString('latin1');
}

/** The same scan with a picture that can't be decoded on its first page. */
export function withBrokenPicture(scan: Uint8Array): Uint8Array {
  const text = Buffer.from(scan).toString('latin1');
  const from = text.indexOf('/FlateDecode');
  // As long as what it stands for, so that the file's own table of where its parts are holds.
  return Buffer.from(
    `${text.slice(0, from)}${'/DCTDecode'.padEnd('/FlateDecode'.length)}${text.slice(from + '/FlateDecode'.length)}`,
    'latin1',
  );
}
