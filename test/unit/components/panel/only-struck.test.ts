import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { MapDrawing } from '../../../../components/concept-map/drawing/MapDrawing.tsx';
import { conceptsSv } from '../../../../components/i18n/sv/shared/concepts.ts';
import { LinkedConcept } from '../../../../components/panel/concepts/tree/LinkedConcept.tsx';
import { namingOf } from '../../../../extension/state/tab-state.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';

const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const [scheme] = loadGlossary(schemeFiles).schemes;
const report = { counts: { named: 2 }, struck: { named: 1, gone: 3 } };

test.each([
  ['named', '2'],
  ['gone', conceptsSv.onlyStruck],
  ['absent', conceptsSv.notNamed],
])('beside other concepts the row of a concept that is %s says so', (id, said) => {
  const [concept] = scheme?.concepts ?? [];
  if (!concept || !scheme) throw new Error('no concept');
  const row = h(LinkedConcept, { concept, scheme, beside: scheme, count: namingOf(report, id) });
  render(row, main);
  expect(main.textContent).toContain(said);
  for (const other of [conceptsSv.onlyStruck, conceptsSv.notNamed].filter((one) => one !== said))
    expect(main.textContent).not.toContain(other);
  // To the eye as well, as in the list of concepts.
  const unseen = [...main.querySelectorAll('.unseen')].map(({ textContent }) => textContent ?? '');
  expect(unseen.join('').includes(conceptsSv.onlyStruck)).toBe(false);
  expect(main.querySelector('.quiet-text') !== null).toBe(said === conceptsSv.notNamed);
});

test('on the map it is drawn as one that the document names, and struck through', () => {
  const paths = ['named', 'gone', 'absent'];
  const boxes = paths.map((path, i) => ({
    ...{ path, x: 0, y: 50 * i, width: 100, height: 40, words: [], count: { x: 90, y: 50 * i } },
  }));
  const drawing = { width: 100, height: 150, boxes, lines: [], captions: [] };
  render(h(MapDrawing, { drawing, size: 14, namingOf: (path: string) => namingOf(report, path) }), main);
  const drawn = [...main.querySelectorAll('g')].map((box) => [box.getAttribute('class'), box.textContent]);
  expect(drawn).toEqual([
    ['map-box', '2'],
    ['map-box map-struck', ''],
    ['map-box unnamed', ''],
  ]);
});
