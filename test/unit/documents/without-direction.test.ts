import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';

const { window } = new JSDOM();
for (const name of ['document', 'Node', 'NodeFilter', 'Document', 'Element'] as const)
  vi.stubGlobal(name, window[name]);
const { titleOfPage } = await import('../../../documents/html/title.ts');

test.each<[name: string, html: string, title: string]>([
  ['its title', '<title>Remiss \u202egnp.exe\u202c av plan</title>', 'Remiss gnp.exe av plan'],
  ['its heading', '<h1>\u2067Remiss\u2069 av plan</h1>', 'Remiss av plan'],
])('what a page is called turns nothing around: %s', (_, html, title) => {
  expect(titleOfPage(new JSDOM(html, { url: 'https://a.se/' }).window.document)).toBe(title);
});
