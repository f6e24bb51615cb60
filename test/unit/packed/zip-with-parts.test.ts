import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from '../../../packed/crc32.ts';
import { packedBytes, zipDirectory } from '../../../packed/zip-directory.ts';
import { zipWithParts } from '../../../packed/zip-with-parts.ts';

const long = strToU8('hälsa '.repeat(1000));
const made = zipSync({
  mimetype: [strToU8('a/b'), { level: 0 }],
  'å.xml': [long, { level: 9, comment: 'c', extra: { 30583: strToU8('extra') }, mtime: '2020-01-01' }],
  'b.xml': strToU8('<b/>'),
});
const withComment = (zip: Uint8Array, comment: string) => {
  const whole = Uint8Array.from([...zip, ...strToU8(comment)]);
  whole[zip.length - 2] = comment.length;
  return whole;
};

test('the sum that zips keep', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

test('nothing changed is the very same file', () => {
  const bytes = withComment(made, 'hej');
  expect(zipWithParts(bytes, new Map())).toEqual(bytes);
});

test('a part that changes, one that is new, and the rest packed as it was', () => {
  const bytes = withComment(made, 'hej');
  const parts = new Map([
    ['b.xml', strToU8('<b>ö</b>')],
    ['mimetype', strToU8('a/c')],
    ['ny/c.xml', long],
  ]);
  const written = zipWithParts(bytes, parts);
  const read = Object.entries(unzipSync(written)).map(([name, part]) => [name, strFromU8(part)]);
  expect(read).toEqual([
    ['mimetype', 'a/c'],
    ['å.xml', strFromU8(long)],
    ['b.xml', '<b>ö</b>'],
    ['ny/c.xml', strFromU8(long)],
  ]);
  const entries = (zip: Uint8Array) => new Map([...zipDirectory(zip)].map((entry) => [entry.name, entry]));
  const [old, now] = [entries(bytes), entries(written)];
  expect([...now.values()].map(({ compression }) => compression)).toEqual([0, 8, 8, 8]);
  const packed = (zip: Uint8Array, all: typeof old) =>
    packedBytes(zip, all.get('å.xml') as typeof old extends Map<string, infer One> ? One : never);
  expect(packed(written, now)).toEqual(packed(bytes, old));
  expect(strFromU8(written.subarray(-3))).toBe('hej');
});

test('sizes that stand behind a part, as those who write in one go have it, come to stand before it', () => {
  const [name, data] = [strToU8('a.xml'), strToU8('<a/>')];
  const behind = new Uint8Array(30 + name.length + data.length + 16 + 46 + name.length + 22);
  const view = new DataView(behind.buffer);
  const record = 30 + name.length + data.length + 16;
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(6, 8, true);
  view.setUint16(26, name.length, true);
  behind.set(name, 30);
  behind.set(data, 30 + name.length);
  view.setUint32(record, 0x02014b50, true);
  view.setUint16(record + 8, 8, true);
  view.setUint32(record + 16, crc32(data), true);
  view.setUint32(record + 20, data.length, true);
  view.setUint32(record + 24, data.length, true);
  view.setUint16(record + 28, name.length, true);
  behind.set(name, record + 46);
  const end = record + 46 + name.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, 46 + name.length, true);
  view.setUint32(end + 16, record, true);
  const written = zipWithParts(behind, new Map([['b.xml', data]]));
  expect(Object.keys(unzipSync(written))).toEqual(['a.xml', 'b.xml']);
  const local = new DataView(written.buffer);
  expect([local.getUint16(6, true), local.getUint32(14, true), local.getUint32(18, true)]).toEqual([
    0,
    crc32(data),
    data.length,
  ]);
});
