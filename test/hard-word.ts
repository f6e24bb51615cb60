import { zlibSync } from 'fflate';
import { crc32 } from '../packed/crc32.ts';
import { docxBytes, p, r } from './docx.ts';
import { longWord } from './long-word.ts';

const attributes = 'w:id="1" w:author="Anna Ek"';
const deleted = (text: string) => `<w:del ${attributes}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

/** Word files that have far more of something than a person makes. By name. */
export const hardWord: Readonly<Record<string, () => Uint8Array>> = {
  '300 pages': () => longWord(300),
  'a table of 10,000 rows': () => docxBytes({ body: table(10_000, 5) }),
  'a cell of 10,000 paragraphs': () =>
    docxBytes({
      body: `<w:tbl><w:tr><w:tc>${p(r('Psykisk hälsa främjas i nämndens verksamhet.')).repeat(10_000)}</w:tc></w:tr></w:tbl>`,
    }),
  '100,000 changes': () =>
    docxBytes({ body: p(`<w:ins ${attributes}>${r('a')}</w:ins>${deleted('b')}`.repeat(50)).repeat(1000) }),
  '20,000 comments': () => docxBytes(commented(20_000)),
  'a picture of 40 MB': () => pictured(1, () => bitmap(3600, 3700)),
  '2,000 pictures': () => pictured(2000, (i) => png(i)),
  'a paragraph of 100,000 runs': () => docxBytes({ body: p((r('ab ') + r('cd ', '<w:b/>')).repeat(50_000)) }),
};

function table(rows: number, columns: number): string {
  const row = (i: number) =>
    `<w:tr>${Array.from({ length: columns }, (_, column) => `<w:tc>${p(r(`Mål ${i}.${column} om psykisk hälsa`))}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${Array.from({ length: rows }, (_, i) => row(i)).join('')}</w:tbl>`;
}

function commented(count: number) {
  const ids = Array.from({ length: count }, (_, id) => id);
  const on = (id: number) =>
    p(`<w:commentRangeStart w:id="${id}"/>${r('Psykisk hälsa')}<w:commentRangeEnd w:id="${id}"/>${r(` ${id}.`)}`);
  const comment = (id: number) =>
    `<w:comment w:id="${id}" w:author="Bo Ask" w:initials="BA">${p(r(`Varför just ${id}?`))}</w:comment>`;
  return { body: ids.map(on).join(''), parts: { comments: ids.map(comment).join('') } };
}

function pictured(count: number, picture: (number: number) => Uint8Array): Uint8Array {
  const names = Array.from({ length: count }, (_, i) => `p${i}`);
  const drawing = (name: string) =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="3000000" cy="2000000"/><wp:docPr id="1" name="x" descr="Bild"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return docxBytes({
    body: names.map((name) => p(r('Psykisk hälsa')) + p(drawing(name))).join(''),
    pictures: Object.fromEntries(names.map((name) => [name, `media/${name}`])),
    files: Object.fromEntries(names.map((name, i) => [`word/media/${name}`, picture(i)])),
  });
}

/** A picture without compression: three bytes a point. */
function bitmap(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(54 + 3 * width * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  for (const [at, value] of [
    [2, bytes.length],
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
    [26, 1 | (24 << 16)],
  ] as const)
    view.setUint32(at, value, true);
  // Of many values, so that it packs as photographs do.
  for (let i = 54, last = 7; i < bytes.length; i++) {
    last = (last * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[i] = last >> 20;
  }
  return bytes;
}

/** A small picture in one colour, which its number gives. */
function png(number: number): Uint8Array {
  const side = 64;
  const line = Uint8Array.from([0, ...Array.from({ length: side }, () => [number & 255, number >> 8, 128]).flat()]);
  const points = new Uint8Array(line.length * side);
  for (let i = 0; i < side; i++) points.set(line, i * line.length);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, side);
  header.setUint32(4, side);
  header.setUint16(8, 0x0802);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', new Uint8Array(header.buffer)),
    ...chunk('IDAT', zlibSync(points)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
