import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { loadGlossary } from '../../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';

const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { Problems } = await import('../../../../../components/panel/notices/Problems.tsx');

test('of our own files one with a fault is left out, and the panel names file, concept and field', () => {
  const files = structuredClone(schemeFiles) as Record<string, { concepts: { id: string; source: object[] }[] }>;
  const [source] =
    files['preventionsnivaer.json']?.concepts.find(({ id }) => id === 'universell-prevention')?.source ?? [];
  if (!source) throw new Error('no source');
  Reflect.deleteProperty(source, 'title');
  const { schemes, problems } = loadGlossary(files);
  expect(schemes).toHaveLength(Object.keys(files).length - 1);
  expect(schemes.some(({ concepts }) => concepts.some(({ id }) => id === 'universell-prevention'))).toBe(false);
  render(h(Problems, { problems }), main);
  expect([...main.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent)).toEqual([
    'preventionsnivaer.json: begreppet universell-prevention, fältet source.0.title saknas.',
  ]);
  render(h(Problems, { problems: [] }), main);
  expect(main.textContent).toBe('');
});
