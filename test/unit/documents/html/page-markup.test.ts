import { expect, test } from 'vitest';
import { blocksOf, hitsIn, textsOf } from './markup.ts';

const change = (was: string, now: string) => `<p>Målet är psykisk ${was}${now} för alla.</p>`;
test.each<[string, string]>([
  ['del and ins', change('<del>ohälsa</del>', '<ins>hälsa</ins>')],
  ['s and ins', change('<s>ohälsa</s>', '<ins>hälsa</ins>')],
  ['strike', change('<strike>ohälsa</strike>', 'hälsa')],
  ['ins before del', change('<ins>hälsa</ins>', '<del>ohälsa</del>')],
  [
    'Word',
    change(
      '<span class=msoDel><del cite="mailto:A" datetime="2026-01-01T10:00">ohälsa</del></span>',
      '<span class=msoIns><ins cite="mailto:A">hälsa</ins></span>',
    ),
  ],
  [
    'a style',
    change(
      '<span style="text-decoration: line-through">ohälsa</span>',
      '<span style="text-decoration: underline">hälsa</span>',
    ),
  ],
  [
    'a class',
    `<style>.bort { text-decoration-line: line-through }</style>${change('<b class="bort">ohälsa</b>', '<b>hälsa</b>')}`,
  ],
  ['roles', change('<span role="deletion">ohälsa</span>', '<span role="insertion">hälsa</span>')],
  ['letters of a word', '<p>Målet är psykisk <del>o</del>hälsa för alla.</p>'],
  ['marked within', change('<del>o<b>häl</b>sa</del>', '<ins><i>häl</i>sa</ins>')],
  ['put in and struck again', change('<ins><del>ohälsa</del></ins>', 'hälsa')],
])('struck and inserted words are kept apart, both readings found: %s', async (_, html) => {
  expect((await textsOf(html))[0]).toBe('Målet är psykisk hälsa för alla.');
  const hits = await hitsIn(html);
  expect(hits[0]).toBe('psykisk-halsa');
  // "psykisk" and "o" and "hälsa": the struck letter alone is no mention's.
  expect(hits.slice(1)).toEqual(['(psykisk-ohalsa)']);
});

test.each<[string, string, string[]]>([
  [
    'a paragraph',
    '<p>Före.</p><del><p>Mål om psykisk ohälsa.</p></del><ins><p>Mål om psykisk hälsa.</p></ins>',
    ['(psykisk-ohalsa)', 'psykisk-halsa'],
  ],
  [
    'a heading',
    '<h2 style="text-decoration:line-through">Psykisk ohälsa</h2><p>Psykisk hälsa.</p>',
    ['(psykisk-ohalsa)', 'psykisk-halsa'],
  ],
  [
    'two words, each with another in its place',
    '<p><del>psykiska</del><ins>själsliga</ins> <del>besvär</del><ins>problem</ins> ökar</p>',
    ['(psykiska-besvar)'],
  ],
  [
    'what a page hides',
    '<style>del { display: none }</style><p>Psykisk <del>ohälsa</del><ins>hälsa</ins></p>',
    ['psykisk-halsa'],
  ],
  [
    'an old reading that the words put in would spoil',
    '<p>psykisk <ins>god </ins><del>ohälsa</del></p>',
    ['(psykisk-ohalsa)'],
  ],
])('struck words: %s', async (_, html, concepts) => {
  expect(await hitsIn(html)).toEqual(concepts);
});

test.each([
  ['behind a word', 'universell prevention<sup>2</sup>'],
  ['within a term', 'psykisk<sup>1</sup> hälsa'],
  ['within a term, apart from its words', 'psykisk <sup>1</sup> hälsa'],
  ['without a blank behind it', 'psykisk<sup>1</sup>hälsa'],
  ['as a link', 'psykisk<sup><a href="#n">12</a></sup> hälsa'],
  ['in brackets', 'psykisk<sup>[1]</sup> hälsa'],
  ['two of them', 'psykisk<sup>1, 2</sup> hälsa'],
  ['a sign', 'psykisk<sup>*</sup> hälsa'],
  ['before another attribute', 'psykisk <sup>1</sup> och fysisk hälsa'],
])('a term with a reference to a note: %s', async (_, html) => {
  expect(await hitsIn(`<p>Mål om ${html} gäller.</p>`)).toEqual([
    html.startsWith('u') ? 'universell-prevention' : 'psykisk-halsa',
  ]);
});

const line = 'text-decoration: line-through';
test.each<[string, string, string[]]>([
  ['any class', `<style>.gammal { ${line} }</style><p class="gammal">a</p><p>b</p>`, ['(a)', 'b']],
  ['no class at all', `<style>ul > li:first-child { ${line} }</style><ul><li>a<li>b</ul>`, ['(a)', 'b']],
  ['a class around it', `<style>.gammal { ${line} }</style><div class="gammal"><p>a</p></div>b`, ['(a)', 'b']],
  ['a media rule', `<style>@media all { .z { ${line} } }</style><p class="z">a</p><p>b</p>`, ['(a)', 'b']],
  ['its own style', `<div class="q" style="${line}"><p>a</p></div><p>b</p>`, ['(a)', 'b']],
  [
    'nothing of a box in the line',
    `<p style="${line}">a <span style="display: inline-block">b</span></p>`,
    ['(a)', 'b'],
  ],
  ['nothing that floats', `<div style="${line}"><div style="float: right">b</div>a</div>`, ['b', '(a)']],
  ['nothing placed elsewhere', `<div style="${line}">a<div style="position: absolute">b</div></div>`, ['(a)', 'b']],
  ['all that a deletion holds', `<del>a<div style="float: right">b</div></del>`, ['(a)', '(b)']],
  ['none, though the name says so', '<p class="struck">a</p>', ['a']],
])('blocks that a page strikes by %s', async (_, html, right) => {
  const blocks = await blocksOf(html);
  expect(blocks.map(({ text, struck }) => (struck ? `(${text.trim()})` : text.trim()))).toEqual(right);
});

test.each<[string, (string | undefined)[]]>([
  ['<p>Målet är <del>ohälsa</del> hälsa för <del>få</del>alla.</p>', [' hälsa', 'alla']],
  ['<p><del>Målet</del> <ins>Syftet</ins> är hälsa.</p>', ['Syftet']],
  ['<p>Före.</p><p><del>Mål om <b>hälsa</b>.</del></p>', [undefined]],
  ['<p>Före.</p><del>Mål <p>om <s>psykisk</s> hälsa.</p></del>', [undefined, undefined]],
])('struck words know what stood behind them: %s', async (html, behind) => {
  const blocks = await blocksOf(html);
  const [standing] = blocks.filter(({ struck }) => !struck).map(({ text }) => text);
  const struck = blocks.flatMap((block) => (block.struck ? [block.struck] : []));
  const told = struck.map(({ at }, i) =>
    at === undefined ? undefined : standing?.slice(at, at + (behind[i]?.length ?? 0)),
  );
  expect(told).toEqual(behind);
});

test('a heading that is struck out heads nothing', async () => {
  const blocks = await blocksOf('<h2><del>Gammal rubrik</del></h2><h2><del>Mål</del><ins>Syfte</ins></h2>');
  expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
    ['paragraph', 0, 'Gammal rubrik'],
    ['heading', 2, 'Syfte'],
    ['paragraph', 0, 'Mål'],
  ]);
});

test.each<[string, string, string[]]>([
  ['a text', '<svg><text x="5" y="20">Psykisk hälsa i figuren</text></svg>', ['Psykisk hälsa i figuren']],
  [
    'lines of one text',
    '<svg><text><tspan x="0" y="10">Psykisk</tspan><tspan x="0" y="24">hälsa</tspan></text></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'lines moved down',
    '<svg><text><tspan x="0">Psykisk</tspan><tspan x="0" dy="1.2em">hälsa</tspan></text></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'a word in pieces',
    '<svg><text><tspan x="0" y="10">Psyk</tspan><tspan x="20" y="10">isk hälsa</tspan></text></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'words that stand apart without a blank',
    '<svg><text><tspan x="0" y="10">Psykisk</tspan><tspan x="70" y="10">hälsa</tspan><tspan dx="6">för alla</tspan></text></svg>',
    ['Psykisk hälsa för alla'],
  ],
  [
    'a word that stands apart from the text before it',
    '<svg><text x="5" y="10">Psykisk<tspan x="75">hälsa</tspan></text></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'letters that are moved a little',
    '<svg><text x="0" y="10">Psyk<tspan dx="-0.3">isk</tspan><tspan dx="0.5"> hälsa</tspan></text></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'words that are kept elsewhere and used twice',
    '<svg><defs><text id="t">Psykisk hälsa</text></defs><use href="#t" y="20"/><use href="#t" y="40"/></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'a symbol of another drawing',
    '<svg style="display:none"><symbol id="s"><g><text>Psykisk hälsa</text></g></symbol></svg><svg><use xlink:href="#s"/></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'a symbol that uses itself, and one that is used nowhere',
    '<svg><symbol id="a"><text>Psykisk hälsa</text><use href="#a"/></symbol><symbol id="b"><text>Dold</text></symbol><use href="#a"/></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'a text that is drawn where it stands, and again',
    '<svg><text id="u">Psykisk hälsa</text><use href="#u" y="40"/></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'lines that are texts',
    '<svg><text x="5" y="20">Psykisk</text><text x="5" y="38">hälsa för alla</text></svg>',
    ['Psykisk hälsa för alla'],
  ],
  [
    'lines that are moved',
    '<svg><text transform="translate(5 20)">Psykisk</text><text transform="matrix(1 0 0 1 5 38)">hälsa</text></svg>',
    ['Psykisk hälsa'],
  ],
  ['labels', '<svg><text x="5" y="20">Psykisk</text><text x="5" y="38">Hälsa</text></svg>', ['Psykisk', 'Hälsa']],
  [
    'groups, links, paths',
    '<svg><defs><path id="p"/></defs><g><a href="#"><text><textPath href="#p">Psykisk hälsa</textPath></text></a></g></svg>',
    ['Psykisk hälsa'],
  ],
  [
    'HTML inside',
    '<svg><foreignObject width="9" height="9"><div><p>Psykisk</p><p>hälsa</p></div></foreignObject></svg>',
    ['Psykisk', 'hälsa'],
  ],
  [
    'what isn’t drawn',
    '<svg><title>Psykisk</title><desc>hälsa</desc><defs><text>Ohälsa</text></defs><text style="display:none">Besvär</text><text>Syns</text></svg>',
    ['Syns'],
  ],
  ['a picture in a line', '<p>Psykisk <svg><title>ikon</title><path d="M0 0"/></svg> hälsa</p>', ['Psykisk hälsa']],
])('drawings: %s', async (_, html, texts) => {
  expect(await textsOf(`<p>Före.</p>${html}<p>Efter.</p>`)).toEqual(
    html.startsWith('<p>') ? ['Före.', ...texts, 'Efter.'] : ['Före.', ...texts, 'Efter.'],
  );
});

test('a page whose own names hide what it is asked for is read', async () => {
  const names = [
    'localName',
    'shadowRoot',
    'parentNode',
    'childNodes',
    'children',
    'firstChild',
    'nodeType',
    'attributes',
    'isConnected',
    'ownerDocument',
    'getRootNode',
    'closest',
    'matches',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const images = ['body', 'documentElement', 'createTreeWalker', 'defaultView', 'title']
    .map((name) => `<img name="${name}">`)
    .join('');
  expect(await hitsIn(`${images}<form>${fields}<p>Psykisk hälsa</p>Psykisk ohälsa</form>`)).toEqual([
    'psykisk-halsa',
    'psykisk-ohalsa',
  ]);
});
