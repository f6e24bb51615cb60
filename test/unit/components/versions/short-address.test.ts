import { expect, test } from 'vitest';
import { tellingAddresses } from '../../../../components/versions/short-address.ts';

test.each<[string, string[], string[]]>([
  ['alone', ['a.se/x/y.html'], ['a.se/x/y.html']],
  ['in a folder', ['a.se/x/y.html', 'a.se/x/y-2.html'], ['…/y.html', '…/y-2.html']],
  ['in two folders', ['a.se/x/1/y.html', 'a.se/x/2/y.html'], ['…/1/y.html', '…/2/y.html']],
  ['a folder, and in it', ['a.se/x/', 'a.se/x/y.html'], ['a.se/x/', '…/y.html']],
  ['elsewhere', ['a.se/y.html', 'b.se/y.html'], ['a.se/y.html', 'b.se/y.html']],
  ['the same', ['a.se/y.html', 'a.se/y.html'], ['a.se/y.html', 'a.se/y.html']],
  ['none', [], []],
])('addresses that are %s are told by what differs', (_name, addresses, told) => {
  expect(tellingAddresses(addresses)).toEqual(told);
});
