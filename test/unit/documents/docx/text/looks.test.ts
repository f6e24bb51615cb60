import { describe, expect, it } from 'vitest';
import { p, r, readMade } from '../../../../docx.ts';

const style = (type: string, id: string, run: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${run}</w:rPr></w:style>`;
const parts = {
  styles:
    style('paragraph', 'Fet', '<w:b/><w:i/>') +
    style('paragraph', 'Under', '<w:i w:val="0"/>', '<w:basedOn w:val="Fet"/>') +
    style('character', 'Stark', '<w:b/><w:u w:val="single"/>'),
};
const looksOf = (run: string, paragraph = '') =>
  readMade({ body: p(r('ord', run), paragraph && `<w:pStyle w:val="${paragraph}"/>`), parts }).blocks[0]?.pieces[0]
    ?.look;

describe('a run looks', () => {
  it.each<[string, string, string, unknown]>([
    ['plain', '', '', undefined],
    ['plain where it says so', '<w:b w:val="0"/><w:u w:val="none"/><w:vertAlign w:val="baseline"/>', '', undefined],
    ['bold and italic', '<w:b/><w:i w:val="true"/>', '', { bold: true, italic: true }],
    ['underlined', '<w:u w:val="double"/>', '', { underlined: true }],
    ['raised', '<w:vertAlign w:val="superscript"/>', '', { raised: 'super' }],
    ['lowered', '<w:vertAlign w:val="subscript"/>', '', { raised: 'sub' }],
    ['in capitals', '<w:caps/>', '', { caps: 'all' }],
    ['in small capitals', '<w:smallCaps/>', '', { caps: 'small' }],
    [
      'without font, size, colour',
      '<w:sz w:val="40"/><w:color w:val="FF0000"/><w:highlight w:val="yellow"/>',
      '',
      undefined,
    ],
    ["as its paragraph's style", '', 'Fet', { bold: true, italic: true }],
    ['as a style and what that is based on', '', 'Under', { bold: true }],
    ['plain in what it says itself, against its style', '<w:b w:val="0"/>', 'Under', undefined],
    ['as its own style', '<w:rStyle w:val="Stark"/>', '', { bold: true, underlined: true }],
    ['not bold where both styles are', '<w:rStyle w:val="Stark"/>', 'Fet', { italic: true, underlined: true }],
    [
      'bold where it says so itself, too',
      '<w:rStyle w:val="Stark"/><w:b/>',
      'Fet',
      { bold: true, italic: true, underlined: true },
    ],
  ])('%s', (_, run, paragraph, look) => {
    expect(looksOf(run, paragraph)).toEqual(look);
  });

  it('with one object for all that look alike', () => {
    const body = p(r('a', '<w:b/>') + r('b')) + p(r('c', '<w:b w:val="1"/>'));
    const [first, second] = readMade({ body }).blocks;
    expect(first?.pieces[0]?.look).toBeDefined();
    expect(second?.pieces[0]?.look).toBe(first?.pieces[0]?.look);
  });
});
