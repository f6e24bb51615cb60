import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { comparable } from '../../../../../comments/text/comparable-text.ts';
import { readable, readableParts } from '../../../../../language/swedish/letters/readable.ts';

const typeset = { typeset: true };

test.each([
  ['a broken word', 'Stock-\nholms stad', 'Stockholms stad'],
  ['with the hyphen of Unicode', 'Stock\u2010\nholms', 'Stockholms'],
  ['with a soft hyphen', 'natio\u00ad\nnella', 'nationella'],
  ['with blanks around', 'natio-  \r\n  nella', 'nationella'],
  ['at the end of a page', 'natio-\u2029nella', 'nationella'],
  ['twice', 'utveck-\nlings-\nrelaterade', 'utvecklingsrelaterade'],
  ['a stub before och', 'hälso-\noch sjukvård', 'hälso- och sjukvård'],
  ['a stub within the line', 'skol- och fritids-\nverksamhet', 'skol- och fritidsverksamhet'],
  ['för-', 'för-\noch nackdelar', 'för- och nackdelar'],
  ['samt, eller', 'barn-\nsamt ungdoms-\neller familjestöd', 'barn- samt ungdoms- eller familjestöd'],
  ['a stub whose hyphen is soft', 'hälso\u00ad\noch sjukvård', 'hälso- och sjukvård'],
  ['a list of stubs', 'mikro-,\nmeso- och makro-\nnivå', 'mikro-, meso- och makronivå'],
  ['capitals', 'EU-\nkommissionen', 'EU-kommissionen'],
  ['capitals before och', 'EU-\noch regionnivå', 'EU- och regionnivå'],
  ['a soft one behind capitals', 'EU\u00ad\nkommissionen', 'EU-kommissionen'],
  ['a figure', 'Covid-\n19', 'Covid-19'],
  ['years', '2022-\n2030', '2022-2030'],
  ['years with a dash', '2022–\n2030', '2022–2030'],
  ['a name', 'Karl-\nErik', 'Karl-Erik'],
  ['icke', 'icke-\nbinär', 'icke-binär'],
  ['one letter', 'e-\nhälsa', 'e-hälsa'],
  ['o, which negates', 'psykisk o-\nhälsa', 'psykisk ohälsa'],
  ['eftersom', 'efter-\nsom och lik-\nsom', 'eftersom och liksom'],
  ['som behind a stub', 'på individ-\nsom gruppnivå', 'på individ- som gruppnivå'],
  ['men', 'program-\nmen, mekanis-\nmen och nor-\nmen', 'programmen, mekanismen och normen'],
  ['men behind a stub', 'stads-\nmen inte landsbygd, barn-\nmen', 'stads- men inte landsbygd, barn- men'],
  ['an empty line', 'Region Stock-\n\nholms', 'Region Stockholms'],
  ['a line’s end of Unicode', 'Stock-\u2028holms hälso-\u2028och sjukvård', 'Stockholms hälso- och sjukvård'],
  ['a slash', 'och/\neller', 'och/eller'],
  ['a dash', 'nu –\nmen', 'nu – men'],
  ['a list’s dashes', '-\nhälsa', '- hälsa'],
  ['a hyphen within a line', 'Stock- holms', 'Stock- holms'],
])('a line’s end, as one reads it: %s', (_, text, read) => {
  expect(readable(text, typeset)).toBe(read);
});

test.each([
  ['a line’s end of the source', 'mikro-\nmeso', 'mikro- meso'],
  ['soft hyphens', 'väl\u00adbefinnande', 'välbefinnande'],
  ['white space', 'a \u00a0\n b', 'a b'],
])('a page’s own words stay: %s', (_, text, read) => {
  expect(readable(text, { typeset: false })).toBe(read);
});

const words = [
  'nationella',
  'hälsofrämjande',
  'samverkan',
  'kommunens',
  'befolkningen',
  'psykiska',
  'ungdomar',
  'att',
  'i',
];

/** Words on lines as a typesetter breaks them: each word whole, or broken somewhere in it. */
const lines = array(
  record({ word: constantFrom(...words), at: integer({ min: 2, max: 8 }), how: constantFrom('-', '\u2010', '\u00ad') }),
  { minLength: 1, maxLength: 12 },
);
const broken = ({ word, at, how }: { word: string; at: number; how: string }) =>
  word.length - at < 2 ? word : `${word.slice(0, at)}${how}\n${word.slice(at)}`;

test('whatever a typesetter has broken is whole, and the same to the anchoring', () => {
  assert(
    property(lines, (some) => {
      const text = some.map(broken).join(' ');
      const whole = some.map(({ word }) => word).join(' ');
      expect(readable(text, typeset)).toBe(whole);
      expect(comparable(readable(text, typeset)).text).toBe(comparable(text).text);
    }),
  );
});

test('cut anywhere, the parts are the whole', () => {
  assert(
    property(lines, integer({ min: 0 }), integer({ min: 0 }), (some, one, other) => {
      const text = some.map(broken).join('\n');
      const [from = 0, to = 0] = [one % text.length, other % text.length].toSorted((a, b) => a - b);
      const parts = readableParts(text, [0, from, to, text.length], typeset);
      expect(parts).toHaveLength(3);
      expect(parts.join('')).toBe(readable(text, typeset));
    }),
  );
});

test('a mark that ends in a broken word leaves no hyphen beside it', () => {
  const text = 'för folkhälso-\npolitiken';
  expect(readableParts(text, [0, 4, 13, text.length], typeset)).toEqual(['för ', 'folkhälso', 'politiken']);
});
