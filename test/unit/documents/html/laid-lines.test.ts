import { expect, test } from 'vitest';
import { hitsIn, textsOf } from './markup.ts';

const laid = (lines: [string, number, number][], tag = 'div') =>
  lines
    .map(([text, left, top]) => `<${tag} style="position:absolute;left:${left}px;top:${top}px">${text}</${tag}>`)
    .join('\n');
test.each<[string, string, string[]]>([
  [
    'lines',
    laid([
      ['Målet är psykisk', 50, 100],
      ['hälsa och väl-', 50, 120],
      ['befinnande för alla.', 50, 140],
    ]),
    ['Målet är psykisk hälsa och väl- befinnande för alla.'],
  ],
  [
    'spans',
    laid(
      [
        ['Målet är psykisk', 50, 100],
        ['hälsa.', 50, 120],
      ],
      'span',
    ),
    ['Målet är psykisk hälsa.'],
  ],
  [
    'paragraphs of pdftohtml',
    laid(
      [
        ['Målet är psykisk', 50, 100],
        ['hälsa.', 50, 118],
      ],
      'p',
    ),
    ['Målet är psykisk hälsa.'],
  ],
  [
    'classes of pdf2htmlEX, from below',
    `<style>.t{position:absolute;white-space:pre}.x1{left:72px}.y1{bottom:700px}.y2{bottom:684px}.y3{bottom:668px}.fs{font-size:12px}</style>
    <div class="pc"><div class="t x1 y1 fs">Målet är psykisk</div><div class="t x1 y2 fs">hälsa och <span class="_"> </span>välbe-</div><div class="t x1 y3 fs">finnande.</div></div>`,
    ['Målet är psykisk hälsa och välbe- finnande.'],
  ],
  [
    'points and sizes in em',
    '<div style="font-size:10pt;position:absolute;left:5pt;top:20pt">Psykisk</div><div style="font-size:10pt;position:absolute;left:5pt;top:32pt">hälsa</div>',
    ['Psykisk hälsa'],
  ],
  [
    'pieces of one line',
    laid([
      ['Mål om', 50, 100],
      ['psykisk hälsa', 110, 100],
      ['för alla', 220, 101],
    ]),
    ['Mål om psykisk hälsa för alla'],
  ],
  [
    'a bold piece in a line',
    laid([
      ['Målet är <b>psykisk</b>', 50, 100],
      ['hälsa', 50, 120],
    ]),
    ['Målet är psykisk hälsa'],
  ],
  [
    'a wide pitch in the middle of a sentence',
    laid([
      ['Målet är psykisk', 50, 100],
      ['hälsa för alla.', 50, 145],
    ]),
    ['Målet är psykisk hälsa för alla.'],
  ],
  [
    'two paragraphs',
    laid([
      ['Målet är psykisk hälsa för alla som bor här', 50, 100],
      ['och på alla sätt.', 50, 118],
      ['Stöd ges av regionen och av kommunen själv', 50, 136],
    ]),
    ['Målet är psykisk hälsa för alla som bor här och på alla sätt.', 'Stöd ges av regionen och av kommunen själv'],
  ],
  [
    'far below',
    laid([
      ['Psykisk.', 50, 100],
      ['Hälsa', 50, 160],
    ]),
    ['Psykisk.', 'Hälsa'],
  ],
  [
    'two columns',
    laid([
      ['Psykisk', 50, 100],
      ['vård', 50, 118],
      ['hälsa', 400, 100],
    ]),
    ['Psykisk vård', 'hälsa'],
  ],
  [
    'cells beside each other',
    laid([
      ['Psykisk', 50, 100],
      ['hälsa', 400, 100],
    ]),
    ['Psykisk', 'hälsa'],
  ],
  [
    'points of a list',
    laid([
      ['• Psykisk hälsa', 50, 100],
      ['• Stöd', 50, 118],
    ]),
    ['• Psykisk hälsa', '• Stöd'],
  ],
  [
    'another size',
    '<div style="font-size:24px;position:absolute;left:50px;top:80px">Mål</div><div style="position:absolute;left:50px;top:108px">Psykisk hälsa</div>',
    ['Mål', 'Psykisk hälsa'],
  ],
  ['boxes on a page that isn’t laid line by line', '<p>Psykisk</p><p>hälsa</p>', ['Psykisk', 'hälsa']],
])('lines laid one by one: %s', async (_, html, texts) => {
  expect(await textsOf(html)).toEqual(texts);
});

test('a word broken at the end of a laid line is found', async () => {
  expect(
    await hitsIn(
      laid([
        ['Målet är psykiskt väl-', 50, 100],
        ['befinnande.', 50, 120],
      ]),
    ),
  ).toEqual(['psykiskt-valbefinnande']);
});
