import { expect, test } from 'vitest';
import { plainAddress } from '../../../documents/address.ts';

test.each([
  ['https://a.se/remiss?id=12#kap-3', 'https://a.se/remiss?id=12'],
  ['https://a.se/remiss?utm_source=brev&id=12&fbclid=x', 'https://a.se/remiss?id=12'],
  ['https://a.se/#/remiss/12', 'https://a.se/#/remiss/12'],
  ['https://a.se/#!/remiss/12', 'https://a.se/#!/remiss/12'],
  ['https://a.se/?q=a%20b', 'https://a.se/?q=a%20b'],
  ['file:///C:/remiss%20ett.html#topp', 'file:///C:/remiss%20ett.html'],
])('%s is known by %s', (href, expected) => {
  expect(plainAddress(href)).toBe(expected);
});
