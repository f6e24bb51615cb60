import { expect, test } from 'vitest';
import { factsOf } from '../../../../../documents/facts.ts';
import { p, r, readMade } from '../../../../docx.ts';

const reference = (type: string, id: string, what = 'header') => `<w:${what}Reference w:type="${type}" r:id="${id}"/>`;
const sect = (content: string) => `<w:sectPr>${content}</w:sectPr>`;
const parts = { header1: p(r('alla')), header2: p(r('första')), header3: p(r('jämna')), footer1: p(r('Sida 1')) };
const all = reference('default', 'header1') + reference('first', 'header2') + reference('even', 'header3');

test.each<[string, string, string, string[]]>([
  ['those of all pages', sect(all), '', ['alla']],
  ['that of the first page stands first', sect(`${all}<w:titlePg/>`), '', ['första', 'alla']],
  ['those of even pages, where they differ', sect(all), '<w:evenAndOddHeaders/>', ['alla', 'jämna']],
  ['each once', p('', sect(all)) + sect(all), '', ['alla']],
])('headers: %s', (_, body, settings, expected) => {
  const read = readMade({ body: p(r('Text.')) + body, parts: { ...parts, settings } });
  expect(read.headers.map(({ text }) => text)).toEqual(expected);
  expect(read.blocks.map(({ text }) => text)).toEqual(['Text.']);
});

test('footers stand apart, too', () => {
  const body = p(r('Text.')) + sect(reference('default', 'footer1', 'footer'));
  expect(readMade({ body, parts })).toMatchObject({ headers: [], footers: [{ text: 'Sida 1' }] });
});

test('sender, number and last day are found in the header, also where the title is far down', () => {
  const header1 = `<w:tbl><w:tr><w:tc>${p(r('Region Älvmarken'))}</w:tc><w:tc>${p(r('Dnr RÄ 2026-0418'))}</w:tc></w:tr></w:tbl>`;
  const body =
    Array.from({ length: 40 }, (_, i) => p(r(`Rad ${i}`))).join('') +
    p(r('Strategi'), '<w:outlineLvl w:val="0"/>') +
    p(r('Remisstiden går ut den 5 maj 2027.')) +
    sect(reference('default', 'header1'));
  const { blocks, headers } = readMade({ body, parts: { header1 } });
  expect(factsOf(blocks, headers)).toMatchObject([
    { kind: 'sender', text: 'Region Älvmarken' },
    { kind: 'number', text: 'RÄ 2026-0418' },
    { kind: 'deadline', day: '2027-05-05' },
  ]);
});
