import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { withPdf } from '../../commands/documents/pdf-blocks.ts';
import { pdfOf, type WrittenPage, writePdf } from './pdf-writer.ts';

/**
 * A PDF whose pages are nothing but pictures of what is written on them, as a scanner makes it. A page that is there several times is one
 * picture in the file.
 * @param density in pixels an inch
 */
export async function scannedPdf(pages: readonly WrittenPage[], density = 150): Promise<Uint8Array> {
  const distinct = [...new Set(pages)];
  const pictures = new Map<WrittenPage, Picture>();
  await withPdf(writePdf(distinct), async (pdf) => {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: density / 72, rotation: 0 });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const canvasContext = canvas.getContext('2d');
      await page.render({ canvas: null, canvasContext: canvasContext as never, viewport }).promise;
      const { data } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
      pictures.set(distinct[number - 1] as WrittenPage, { width: canvas.width, height: canvas.height, data });
    }
  });
  return pdfOfPictures(pages, pictures);
}

interface Picture {
  width: number;
  height: number;
  /** Four bytes a pixel. */
  data: ArrayLike<number>;
}

function pdfOfPictures(pages: readonly WrittenPage[], pictures: ReadonlyMap<WrittenPage, Picture>): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const put = (body: string) => objects.push(body);
  const numbers = new Map<WrittenPage, number>();
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
  return deflateSync(colours).toString('latin1');
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
