import { describe, expect, it } from 'vitest';
import { readMadeOdt } from '../../../odt.ts';

const p = (content: string) => `<text:p>${content}</text:p>`;
const h = (content: string, level = 1, more = '') =>
  `<text:h text:outline-level="${level}" ${more}>${content}</text:h>`;
const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`;
const list = (content: string, more = 'text:style-name="L"') => `<text:list ${more}>${content}</text:list>`;
const number = (level: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
const listStyle = (levels: string, name = 'L') => `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const usual = listStyle(
  number(1, '1', 'style:num-suffix="."') +
    number(2, '1', 'style:num-suffix="." text:display-levels="2"') +
    number(3, 'a', 'style:num-prefix="(" style:num-suffix=")"'),
);
const markers = (body: string, automatic = usual, styles = '') =>
  readMadeOdt({ body, automatic, styles }).blocks.map(({ marker, text }) => `${marker ?? '-'} ${text}`);

describe('the numbers of a list', () => {
  it.each<[string, string, string[]]>([
    ['in order', list(item(p('a')) + item(p('b'))), ['1. a', '2. b']],
    [
      'of lists in it, which start anew',
      list(
        item(p('a') + list(item(p('b')) + item(p('c') + list(item(p('d')), ''))), '') +
          item(p('e') + list(item(p('f')), '')),
      ),
      ['1. a', '1.1. b', '1.2. c', '(a) d', '2. e', '2.1. f'],
    ],
    ['once an item', list(item(p('a') + p('b')) + item(p('c'))), ['1. a', '- b', '2. c']],
    ['none for a head', list(`<text:list-header>${p('a')}</text:list-header>${item(p('b'))}`), ['- a', '1. b']],
    ['that begins where it says', list(item(p('a'), 'text:start-value="5"') + item(p('b'))), ['5. a', '6. b']],
    ['of another list are others', list(item(p('a'))) + list(item(p('b'))), ['1. a', '1. b']],
    [
      'that go on',
      list(item(p('a'))) + p('x') + list(item(p('b')), 'text:style-name="L" text:continue-numbering="true"'),
      ['1. a', '- x', '2. b'],
    ],
    [
      'that go on in a list by its name',
      list(item(p('a')), 'xml:id="l1" text:style-name="L"') +
        list(item(p('x'))) +
        list(item(p('b')), 'text:continue-list="l1" text:style-name="L"'),
      ['1. a', '1. x', '2. b'],
    ],
    ['of a level whose upper one was left out', list(item(list(item(p('a')), ''))), ['1.1. a']],
    [
      'of paragraphs by themselves',
      ['a', 'b']
        .map(
          (text) =>
            `<text:numbered-paragraph text:list-id="x" text:style-name="L">${p(text)}</text:numbered-paragraph>`,
        )
        .join(''),
      ['1. a', '2. b'],
    ],
  ])('%s', (_, body, said) => {
    expect(markers(body)).toEqual(said);
  });

  it.each<[string, string, number, string]>([
    ['letters', number(1, 'a', 'style:num-suffix=")"'), 28, 'ab)'],
    ['letters in step', number(1, 'A', 'style:num-letter-sync="true"'), 28, 'BB'],
    ['Roman', number(1, 'I'), 4, 'IV'],
    ['nothing', number(1, ''), 1, '-'],
    ['bullets', '<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>', 1, '•'],
    ['pictures', '<text:list-level-style-image text:level="1"/>', 1, '•'],
    ['a text with places for them', number(1, '1', 'loext:num-list-format="§ %1%:"'), 3, '§ 3:'],
  ])('written as %s', (_, level, start, marker) => {
    const body = list(item(p('a'), `text:start-value="${start}"`));
    expect(markers(body, listStyle(level))).toEqual([`${marker} a`]);
  });

  it('a list item says how far in it stands, and the rest that it is one', () => {
    const { content, blocks } = readMadeOdt({ body: list(item(p('a') + list(item(p('b')), ''))), automatic: usual });
    expect(content.map((one) => one.is === 'paragraph' && one.indent)).toEqual([0, 1]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item']);
  });

  it("a list without a style has its paragraph's", () => {
    const automatic = `${usual}<style:style style:name="P" style:family="paragraph" style:list-style-name="L"/>`;
    expect(markers(list(item('<text:p text:style-name="P">a</text:p>'), ''), automatic)).toEqual(['1. a']);
  });
});

describe('the numbers of headings', () => {
  const outline =
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>' +
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/><text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>';
  it.each<[string, string, string[]]>([
    [
      'in order',
      h('a') + h('b', 2) + h('c', 2) + h('d') + h('e', 2),
      ['1 1 a', '1.1 1.1 b', '1.2 1.2 c', '2 2 d', '2.1 2.1 e'],
    ],
    ['none', h('a', 1, 'text:is-list-header="true"') + h('b') + h('c', 3), ['- a', '1 1 b', '- c']],
    ['anew', h('a') + h('b', 1, 'text:restart-numbering="true" text:start-value="4"'), ['1 1 a', '4 4 b']],
    [
      'of a list',
      list(item(h('a'))) + list(item(list(item(h('b', 2)), '')), 'text:style-name="L" text:continue-numbering="true"'),
      ['1. 1. a', '1.1. 1.1. b'],
    ],
  ])('%s', (_, body, said) => {
    expect(markers(body, usual, outline)).toEqual(said);
  });

  it('levels beyond 6 are 6', () => {
    expect(readMadeOdt({ body: h('a', 9) }).blocks).toMatchObject([{ kind: 'heading', level: 6 }]);
  });
});
