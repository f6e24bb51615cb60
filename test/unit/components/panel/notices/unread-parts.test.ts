import { JSDOM } from 'jsdom';
import { h } from 'preact';
import { expect, test } from 'vitest';
import type { UnreadPart } from '../../../../../documents/readable-document.ts';

const { window } = new JSDOM('<main></main>');
for (const name of ['document', 'window', 'HTMLElement', 'Node', 'Element', 'Document'] as const)
  Object.assign(globalThis, { [name]: name === 'window' ? window : window[name] });
// Only now, since Preact looks for the document when it is loaded.
const { render } = await import('preact');
const { UnreadParts } = await import('../../../../../components/panel/notices/UnreadParts.tsx');

const main = window.document.querySelector('main') as HTMLElement;

function told(parts: UnreadPart[]) {
  render(h(UnreadParts, { parts }), main);
  return [
    [...main.querySelectorAll('li')].map(({ textContent }) => textContent),
    [...main.querySelectorAll('a')].map((link) => `${link.textContent} ${link.href}`),
  ];
}

const open = 'Öppna den i en egen flik om du vill ha den läst.';
const closed = 'En del av sidan lämnar webbläsaren inte ut, så den läses inte';

test.each<[string, UnreadPart[], string[], string[]]>([
  [
    'of another site',
    [{ name: 'b.se', isForeign: true, address: 'https://b.se/karta' }],
    [`En del av sidan hör till en annan webbplats och läses inte: b.se. ${open}`],
    ['b.se https://b.se/karta'],
  ],
  [
    'several of one site',
    [
      { name: 'b.se', isForeign: true, address: 'https://b.se/1' },
      { name: 'b.se', isForeign: true, address: 'https://b.se/2' },
    ],
    [`En del av sidan hör till en annan webbplats och läses inte: b.se, b.se (2). ${open}`],
    ['b.se https://b.se/1', 'b.se (2) https://b.se/2'],
  ],
  [
    'without an address or a name',
    [{ name: '', isForeign: false }],
    [`${closed}. Den har ingen egen adress att öppna.`],
    [],
  ],
  [
    'without a name beside another',
    [
      { name: '', isForeign: false },
      { name: 'remiss.html', isForeign: false, address: 'http://a.se/remiss.html' },
    ],
    [`${closed}: en ram utan namn, remiss.html. ${open}`],
    ['remiss.html http://a.se/remiss.html'],
  ],
  [
    'whose address is a script',
    [{ name: 'x', isForeign: true, address: 'javascript:alert(1)' }],
    ['En del av sidan hör till en annan webbplats och läses inte: x. Den har ingen egen adress att öppna.'],
    [],
  ],
])('a frame %s', (_name, parts, lines, links) => {
  expect(told(parts)).toEqual([lines, links]);
});
