import { expect, test } from 'vitest';
import { decoded } from '../../../../../../comments/list/read/formats/text-encoding.ts';
import { contentOf } from '../../../../../../extension/state/import/file-kind.ts';

const list =
  'Avsnitt;Citat;Synpunkt;Ställningstagande;Lämnad av\r\n2.1;psykisk hälsa;Bör förtydligas – ”målgrupp” saknas;tillstyrker;Åsa Öberg\r\n';
/** Of each encoding, the bytes of what lies beyond ASCII. */
const bytes: Record<string, Record<string, number>> = {
  windows: { å: 0xe5, ä: 0xe4, ö: 0xf6, Å: 0xc5, Ä: 0xc4, Ö: 0xd6, é: 0xe9, '–': 0x96, '”': 0x94 },
  mac: { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e, '–': 0xd0, '”': 0xd3 },
  dos: { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82 },
};
const inDos = (text: string) => text.replaceAll('–', '-').replaceAll('”', "'");
const encoded = (text: string, table: Record<string, number> = {}) =>
  Uint8Array.from(text, (sign) => table[sign] ?? sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8(list), list],
  ['UTF-8 with a mark', utf8(`\ufeff${list}`), list],
  ['UTF-16 as Excel saves "Unicode text"', utf16(`\ufeff${list}`, true), list],
  ['UTF-16, the other way round', utf16(`\ufeff${list}`, false), list],
  ['UTF-16 without a mark', utf16(list, true), list],
  ['a Swedish Windows', encoded(list, bytes.windows), list],
  ['an older Mac', encoded(list, bytes.mac), list],
  ['DOS', encoded(inDos(list), bytes.dos), inDos(list)],
  ['Windows, one word', encoded('Synpunkt;Typ\nLägg till;sak', bytes.windows), 'Synpunkt;Typ\nLägg till;sak'],
  ['Mac, one word', encoded('Synpunkt;Typ\nLägg till;sak', bytes.mac), 'Synpunkt;Typ\nLägg till;sak'],
  ['DOS, one word', encoded('Synpunkt;Typ\nLägg till;sak', bytes.dos), 'Synpunkt;Typ\nLägg till;sak'],
  ['capitals on a Mac', encoded('SYNPUNKT;STÄLLNINGSTAGANDE', bytes.mac), 'SYNPUNKT;STÄLLNINGSTAGANDE'],
  ['capitals in DOS', encoded('SYNPUNKT;STÄLLNINGSTAGANDE ÅÄÖ', bytes.dos), 'SYNPUNKT;STÄLLNINGSTAGANDE ÅÄÖ'],
  ['a dash alone on Windows', encoded('Synpunkt;Typ\n1 \x96 2;sak'), 'Synpunkt;Typ\n1 – 2;sak'],
  ['nothing beyond ASCII', utf8('Synpunkt;Typ\nBra;sak'), 'Synpunkt;Typ\nBra;sak'],
  [
    'a sign that was lost in a quote',
    utf8('Synpunkt\nDär står ”h\ufffdlsa”, åtgärda'),
    'Synpunkt\nDär står ”h\ufffdlsa”, åtgärda',
  ],
])('the letters are right: %s', (_, file, text) => {
  expect(decoded(file)?.replace(/^\ufeff/, '')).toBe(text);
  expect(contentOf(file)).toMatchObject({ kind: 'csv' });
});

test.each<[string, Uint8Array]>([
  ['an encoding of other letters', encoded('Synpunkt;Typ\nB\xd1r f\xb7rtydligas, h\xb6lsa, \xb1tg\xb6rd, m\xb1l;sak')],
  ['saved with wrong letters', utf8('Synpunkt;Typ\nBÃ¶r fÃ¶rtydligas, hÃ¤lsa;sak')],
  ['saved with lost letters', utf8('Synpunkt;Typ\nB\ufffdr f\ufffdrtydligas, h\ufffdlsa;sak')],
])('wrong letters are never taken in: %s', (_, file) => {
  expect(contentOf(file)).toEqual({ refused: 'unknown-encoding' });
});

test.each<[string, Uint8Array, string]>([
  [
    'OpenDocument',
    encoded(`${'PK\x03\x04'.padEnd(30, '\0')}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`),
    'open-document',
  ],
  ['a picture', encoded('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xc0\xe0\x80\x12\x90'), 'not-a-list'],
])('a file that is no text: %s', (_, file, refused) => {
  expect(contentOf(file)).toEqual({ refused });
});
