import { computed, signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { exportSv } from '../../../../components/i18n/sv/own-pages/export.ts';
import { letterSv } from '../../../../components/i18n/sv/own-pages/letter.ts';
import { readPlan } from '../../../../extension/state/export/plan.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.stubGlobal(
  'Worker',
  class {
    addEventListener() {}
    terminate() {}
    postMessage() {}
  },
);
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { Exporting, ExportingContext } = await import('../../../../extension/state/export/exporting.ts');
const { LetterContext } = await import('../../../../extension/state/export/letter-state.ts');
const { WorkspaceContext } = await import('../../../../extension/state/workspace/workspace-state.ts');
const { WhichComments } = await import('../../../../components/export/WhichComments.tsx');
const { LetterFields } = await import('../../../../components/export/letter/LetterFields.tsx');

const head = { title: 'x', date: '2026-03-01', documents: [], theirNumbers: [], ownNumbers: [] };
const made = {
  head,
  comments: 3,
  unreviewed: 0,
  untyped: 0,
  replies: { count: 0, canBeIn: true },
  absent: 0,
  leftOut: {},
  others: [],
  reservations: [],
  otherStances: [],
};

function draw(shown: ComponentChild, given: object, plan: object = {}): string[] {
  const exporting = new Exporting(
    'urn:uuid:a',
    readPlan({ template: 'yttrande', format: 'docx', ...plan }),
    { own: computed(() => ({})), wordTemplates: signal({}), letterhead: signal({}) },
    undefined,
  );
  exporting.maker.made.value = { ...made, ...given } as never;
  const workspace = { failure: signal(undefined) } as never;
  act(() =>
    render(
      h(
        WorkspaceContext.Provider,
        { value: workspace },
        h(ExportingContext.Provider, { value: exporting }, h(LetterContext.Provider, { value: exporting }, shown)),
      ),
      main,
    ),
  );
  return [...main.querySelectorAll('.trouble')].map(({ textContent }) => textContent ?? '');
}

afterEach(() => render(null, main));

const named = { name: 'Reservation från Bo Alm (X)', count: 1 };
test.each<[name: string, made: object, plan: object, said: string[]]>([
  ['nothing', { reservations: [named] }, {}, []],
  [
    'whose reservations are',
    { reservations: [named, { name: 'Reservation', count: 2 }, { name: 'Särskilt yttrande', count: 1 }] },
    {},
    [exportSv.reservationsNameless(3)],
  ],
  ['nothing of what is left out', { reservations: [{ name: 'Reservation', count: 2 }] }, { reservations: false }, []],
  ['the type, in the form that asks for it', { untyped: 2 }, {}, [exportSv.untyped(2)]],
])('of the comments it is said that this is missing: %s', (_, given, plan, said) => {
  expect(draw(h(WhichComments, {}), given, plan)).toEqual(said);
});

test('of a letter it is said that nobody is told to have sent it', () => {
  const fields = h(LetterFields, { arende: { id: 'urn:uuid:a', title: 'x', numbers: [] } as never });
  expect(draw(fields, {})).toEqual([letterSv.noAuthority]);
  expect(draw(fields, { head: { ...head, remissinstans: 'Älvmarkens kommun' } })).toEqual([]);
});
