import { expect, test } from 'vitest';
import type { Identifier } from '../../../../comments/model/identifier.ts';
import {
  byAddress,
  byBytes,
  byFingerprint,
  byText,
  recognise,
  type Sameness,
  sameDocument,
} from '../../../../comments/model/identity.ts';
import { plainAddress } from '../../../../documents/address.ts';

const at = (href: string) => byAddress(plainAddress(href));
const remiss = [byBytes('b1'), byText('t1', 90_000), byFingerprint('f1')];

test.each<[string, Identifier[], Identifier[], Sameness]>([
  [
    'the same PDF from disk and from the web',
    [...remiss, at('file:///C:/remiss.pdf')],
    [...remiss, at('https://a.se/r.pdf')],
    'same edition',
  ],
  [
    'the same PDF under another name',
    [...remiss, at('file:///C:/remiss.pdf')],
    [...remiss, at('file:///C:/remiss%20(1).pdf')],
    'same edition',
  ],
  [
    'the same text in other bytes, as with notes saved in it',
    remiss,
    [byBytes('b2'), byText('t1', 90_000), byFingerprint('f1')],
    'same edition',
  ],
  ['the same text as PDF and as web page', remiss, [byText('t1', 90_000), at('https://a.se/remiss')], 'same edition'],
  [
    'a PDF saved again with other text',
    remiss,
    [byBytes('b2'), byText('t2', 90_400), byFingerprint('f1')],
    'perhaps another edition',
  ],
  [
    'a page whose text has changed',
    [byText('t1', 9000), at('https://a.se/remiss')],
    [byText('t2', 9000), at('https://a.se/remiss#kap-2')],
    'perhaps another edition',
  ],
  ['an address alone', [at('https://a.se/remiss')], [at('https://a.se/remiss?utm_source=brev')], 'perhaps the same'],
  [
    'other bytes, and no text read',
    [byBytes('b1'), byFingerprint('f1')],
    [byBytes('b2'), byFingerprint('f1')],
    'perhaps the same',
  ],
  [
    'two remisser under ?id=12 and ?id=13',
    [byText('t1', 9000), at('https://a.se/remiss?id=12')],
    [byText('t2', 9000), at('https://a.se/remiss?id=13')],
    'different',
  ],
  ['two scans without text', [byBytes('b1'), byText('t0', 0)], [byBytes('b2'), byText('t0', 0)], 'different'],
  [
    'a page that asks for a login, at one address',
    [byText('t0', 30), at('https://a.se/remiss')],
    [byText('t0', 30), at('https://a.se/remiss')],
    'perhaps the same',
  ],
  ['nothing known', [], [], 'different'],
])('%s', (_name, a, b, expected) => {
  expect(sameDocument(a, b)).toBe(expected);
  expect(sameDocument(b, a)).toBe(expected);
});

test('the most certain edition comes first, and none that is different', () => {
  const editions = [
    { id: 'other', identifiers: [byBytes('b9')] },
    { id: 'changed', identifiers: [byText('t2', 90_000), byFingerprint('f1')] },
    { id: 'fingerprint', identifiers: [byFingerprint('f1')] },
    { id: 'same', identifiers: remiss },
  ];
  expect(recognise(remiss, editions).map(({ edition }) => edition.id)).toEqual(['same', 'fingerprint', 'changed']);
});
