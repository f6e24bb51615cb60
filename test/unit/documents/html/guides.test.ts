import { expect, test } from 'vitest';
import { blocksOf } from './markup.ts';

const guides = async (html: string) =>
  (await blocksOf(html)).filter(({ guide }) => guide).map(({ text }) => text.trim());
const link = (words: string) => `<li><a href="#x">${words}</a></li>`;

test.each<[string, string, string[]]>([
  ['a menu', '<nav>Meny <p>Hälsa</p></nav><p>Mer</p>', ['Meny', 'Hälsa']],
  ['by its role', '<div role="doc-toc"><p>Hälsa 3</p></div><p role="note">Mer</p>', ['Hälsa 3']],
  ['a list of links', `<ul>${link('A')}${link('B')}${link('C')}</ul>`, ['A', 'B', 'C']],
  [
    'with numbers',
    '<ol><li>1 <a href="#a">A</a> 3</li><li>2 <a href="#b">B</a></li><li>3 <a href="#c">C</a></li></ol>',
    ['1 A 3', '2 B', '3 C'],
  ],
  [
    'in levels',
    `<ul>${link('A')}${link('B')}<li><a href="#c">C</a><ul>${link('D')}</ul></li></ul>`,
    ['A', 'B', 'C', 'D'],
  ],
  ['two links', `<ul>${link('A')}${link('B')}</ul>`, []],
  ['words beside the links', `<ul>${link('A')}${link('B')}<li>Se planen <a href="#c">C</a></li></ul>`, []],
  ['links to nothing', '<ul><li><a>A</a></li><li><a>B</a></li><li><a>C</a></li></ul>', []],
  ['an ordinary list', '<ul><li>A</li><li>B</li><li>C</li></ul>', []],
])('what a page says only leads elsewhere: %s', async (_, html, expected) => {
  expect(await guides(html)).toEqual(expected);
});
