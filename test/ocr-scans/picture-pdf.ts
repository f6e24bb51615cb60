import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import type { GreyPicture } from '../../documents/pdf/ocr/picture/grey-picture.ts';

export interface ScannedPage {
  picture: GreyPicture;
  /** Black and white alone, packed without loss; else as a JPEG of this quality, 0 to 100. */
  packed: 'two colours' | number;
  /** In points, as it lies in the file. */
  width: number;
  height: number;
}

/** A PDF whose pages are a picture each, as a scanner writes it. */
export function picturePdf(pages: readonly ScannedPage[]): Uint8Array {
  const objects: Buffer[] = [];
  const put = (head: string, stream?: Uint8Array) => {
    const parts = stream
      ? [
          Buffer.from(`${head.replace(/>>$/, `/Length ${stream.length} >>`)}\nstream\n`),
          stream,
          Buffer.from('\nendstream'),
        ]
      : [Buffer.from(head)];
    objects.push(Buffer.concat(parts));
  };
  put('<< /Type /Catalog /Pages 2 0 R >>');
  put(`<< /Type /Pages /Kids [${pages.map((_, i) => `${3 + 3 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  for (const [i, { picture, packed, width, height }] of pages.entries()) {
    const number = 3 + 3 * i;
    put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R /Resources << /XObject << /P ${number + 2} 0 R >> >> >>`,
    );
    put('<< >>', Buffer.from(`${width} 0 0 ${height} 0 0 cm /P Do`));
    const head = `<< /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray`;
    if (packed === 'two colours')
      put(`${head} /BitsPerComponent 1 /Filter /FlateDecode >>`, deflateSync(bitsOf(picture)));
    else
      put(
        `${head.replace('/DeviceGray', '/DeviceRGB')} /BitsPerComponent 8 /Filter /DCTDecode >>`,
        jpegOf(picture, packed),
      );
  }
  return written(objects);
}

function written(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function bitsOf({ width, height, pixels }: GreyPicture): Uint8Array {
  const row = Math.ceil(width / 8);
  const bits = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((pixels[y * width + x] ?? 0) >= 128)
        bits[y * row + (x >> 3)] = (bits[y * row + (x >> 3)] ?? 0) | (128 >> (x & 7));
  return bits;
}

function jpegOf({ width, height, pixels }: GreyPicture, quality: number): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  for (const [i, value] of pixels.entries()) image.data.set([value, value, value, 255], 4 * i);
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/jpeg', quality);
}
