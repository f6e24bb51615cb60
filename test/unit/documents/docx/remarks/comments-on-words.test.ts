import { describe, expect, test } from 'vitest';
import { p, r } from '../../../../docx.ts';
import {
  comment,
  del,
  end,
  ins,
  inserted,
  moved,
  on,
  quoteIn,
  readRemarksOf,
  reference,
  told,
} from './made-remarks.ts';

describe('a comment is on the words of the original', () => {
  test.each<[string, string, string, string[][]]>([
    ['plain words', p(r('Vi ') + on(0, r('ska')) + r(' främja.')), comment(0, 'Bör?'), [['ska', 'Bör?']]],
    [
      'a place behind a sentence',
      p(r('Vi ser ohälsa. ') + on(0, '') + r('Vi främjar.')),
      comment(0, 'Oklart'),
      [['ohälsa.', 'Oklart']],
    ],
    ['a place', p(r('Vi ska') + on(0, '') + r(' främja.')), comment(0, 'Oklart'), [['ska', 'Oklart']]],
    [
      'several paragraphs',
      p(on(0, r('Ett')).replace(/<w:commentRangeEnd.*$/, '')) + p(`${r('två')}<w:commentRangeEnd w:id="0"/>`),
      comment(0, 'Ihop?'),
      [['Ett\u2029två', 'Ihop?']],
    ],
    [
      'with its own change',
      p(r('Vi ') + on(0, del('ska') + ins('bör')) + r(' främja.')),
      comment(0, 'Mjukare'),
      [['ska', 'Mjukare', '> bör']],
    ],
    [
      'around its own change',
      p(on(0, r('Vi ') + del('ska') + ins('bör') + r(' främja')) + r(' hälsa.')),
      comment(0, 'Mjukare'),
      [['Vi ska främja', 'Mjukare', '> Vi bör främja']],
    ],
    [
      'on what was only put in',
      p(r('Vi ska ') + on(0, ins('alltid ')) + r('främja.')),
      comment(0, 'Viktigt'),
      [['ska', 'Viktigt', '> ska alltid']],
    ],
    [
      'on what somebody else put in',
      p(r('Vi ska ') + on(0, ins('alltid ')) + r('främja.')),
      comment(0, 'Nej!', 'Bo Ask'),
      [
        ['Vi ska främja.', 'Nej!', 'on alltid by Anna Ek'],
        ['ska', '> ska alltid'],
      ],
    ],
    [
      'on a paragraph that somebody else put in',
      p(r('Mål'), '<w:outlineLvl w:val="0"/>') +
        p(r('Ett.')) +
        p(on(0, ins('Två.')), inserted) +
        p(r('Nästa'), '<w:outlineLvl w:val="0"/>'),
      comment(0, 'Tas bort!', 'Bo Ask'),
      [
        ['Ett.', '> Ett.\nTvå.'],
        [undefined as never, 'Tas bort!', 'under Mål', 'on Två. by Anna Ek'],
      ],
    ],
    [
      'also on what somebody else put in',
      p(r('Vi ska ') + on(0, r('samordna ') + ins('alla ') + r('insatser')) + r('.')),
      comment(0, 'Vilka?', 'Bo Ask'),
      [
        ['samordna insatser', 'Vilka?', 'also on alla by Anna Ek'],
        ['samordna', '> samordna alla'],
      ],
    ],
    [
      'on what two have put in',
      p(r('Vi ') + on(0, ins('alltid ') + ins('bara ', 'Cia By')) + r('ska.')),
      comment(0, 'Nej!', 'Bo Ask'),
      [
        ['Vi ska.', 'Nej!', 'on alltid by Anna Ek', 'on bara by Cia By'],
        ['Vi', '> Vi alltid'],
        ['Vi', '> Vi bara'],
      ],
    ],
    [
      'on much that its author put in',
      p(r('Vi ska. ') + on(0, ins('Ord '.repeat(120)))),
      comment(0, 'Nytt'),
      [
        ['Vi ska.', 'Nytt', `on ${'Ord '.repeat(120).trim()} by Anna Ek`],
        ['ska.', `> ska. ${'Ord '.repeat(120).trim()}`],
      ],
    ],
    [
      'on words where their author moved them',
      p(r('Ett ') + moved('moveFrom', 'två ') + r('tre.')) + p(r('Fyra ') + on(0, moved('moveTo', 'två ')) + r('fem.')),
      comment(0, 'Hellre här'),
      [['två', 'Hellre här', 'behind Fyra']],
    ],
    [
      'on somebody else’s change',
      p(r('Vi ') + on(0, del('ska') + ins('bör')) + r(' främja.')),
      comment(0, 'Nej!', 'Bo Ask'),
      [
        ['ska', 'Nej!', 'also on bör by Anna Ek'],
        ['ska', '> bör'],
      ],
    ],
    ['without words', p(on(0, r('Vi')) + r(' ska.')), comment(0, ''), []],
    [
      'without a beginning, on no words but the paragraph',
      p(r('Ett.')) + p(r('Vi ska') + end(0) + r(' främja.')),
      comment(0, 'Oklart'),
      [['Vi ska främja.', 'Oklart']],
    ],
    [
      'with its end first',
      p(`${r('Vi ')}<w:commentRangeEnd w:id="0"/>${r('ska')}<w:commentRangeStart w:id="0"/>${reference(0)}${r('.')}`),
      comment(0, 'Oklart'),
      [['Vi ska.', 'Oklart']],
    ],
    [
      'with a reference alone, beside its author’s change',
      p(r('Vi ') + ins('ej ') + reference(0) + r('ska.')),
      comment(0, 'Oklart'),
      [
        ['Vi ska.', 'Oklart'],
        ['Vi', '> Vi ej'],
      ],
    ],
    [
      'with words struck in what it says',
      p(r('Vi ') + on(0, r('ska')) + r('.')),
      comment(0, 'x').replace(r('x'), r('Inte ') + del('nej') + ins('ja')),
      [['ska', 'Inte ja']],
    ],
    ['on nothing', p(r('Vi ska.')), comment(0, 'Allmänt'), [[undefined as never, 'Allmänt']]],
  ])('%s', (_, body, comments, expected) => {
    expect(told(body, comments)).toEqual(expected);
  });
});

test.each<[string, string, string | undefined, object]>([
  [
    'hidden words',
    p(r('Vi ') + on(0, r('hemligt', '<w:vanish/>')) + r('ska främja.')),
    'Vi ska främja.',
    { is: 'hidden', words: 'hemligt' },
  ],
  ['a picture', p(r('Vi ') + on(0, '<w:r><w:drawing/></w:r>') + r('ska främja.')), 'Vi ska främja.', { is: 'picture' }],
  ['a picture alone', p(on(0, '<w:r><w:drawing/></w:r>')) + p(r('Vi ska.')), undefined, { is: 'picture' }],
  [
    'words of a header',
    `${p(r('Vi ska.'))}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`,
    undefined,
    { is: 'header', words: 'Skogsby' },
  ],
])('a comment on %s is on no words that it wasn’t on, and says so', (_, body, quote, beside) => {
  const header = { header: p(on(0, r('Skogsby')) + r(' kommun')) };
  const read = readRemarksOf({
    body,
    parts: { comments: comment(0, 'Oklart'), ...(body.includes('sectPr') && header) },
  });
  expect(read.remarks).toMatchObject([{ text: 'Oklart', beside }]);
  expect(quoteIn(read, 0)).toBe(quote);
});

test('a name that would turn the direction of what stands beside it is read without the signs that do', () => {
  const body = p(r('Vi ') + on(0, del('ska', '\u202eavE\u202c') + ins('bör', '\u202eavE\u202c')) + r(' främja.'));
  const { remarks } = readRemarksOf({ body, parts: { comments: comment(0, 'Nej', 'Eva \u2067Ek\u2069') } });
  expect(remarks.map(({ author }) => author)).toEqual(['Eva Ek', 'avE']);
});
