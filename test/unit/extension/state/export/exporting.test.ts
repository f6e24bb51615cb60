import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Made } from '../../../../../extension/state/export/workers/messages.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => ({}), set: async () => {} } } } }));
vi.mock('../../../../../extension/state/download.ts', () => ({ download: () => {} }));

/** The workers that have been begun, the one that makes the list first. */
const workers: FakeWorker[] = [];
class FakeWorker extends EventTarget {
  isEnded = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage() {}
  terminate() {
    this.isEnded = true;
  }
  says(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
vi.stubGlobal('Worker', FakeWorker);
const { Exporting } = await import('../../../../../extension/state/export/exporting.ts');

const made = { head: { numbers: [], ownNumbers: [] }, name: 'Synpunktslista' } as unknown as Made;
function begun() {
  const exporting = new Exporting(
    'urn:a',
    {},
    { own: signal({}), wordTemplates: signal({}), letterhead: signal({}) },
    { id: 'urn:me' },
  );
  return { exporting, list: workers[0] as FakeWorker };
}
const written = { type: 'written', file: new Blob(['x']) };

beforeEach(() => {
  workers.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

test.each(['too-much', 'template', 'other'] as const)('a template that can’t be written says why: %s', async (kind) => {
  const { exporting } = begun();
  const saved = exporting.saveTemplate('brev');
  expect(exporting.saving.now.value).toEqual({ is: 'writing', format: 'docx', isTemplate: true });
  workers[1]?.says({ type: 'failed', kind });
  await saved;
  expect(exporting.saving.now.value).toEqual({ is: 'failed', why: kind });
});

test('a template that is asked for while a file is written doesn’t take its progress and its stop away', async () => {
  const { exporting, list } = begun();
  list.says({ type: 'made', made });
  const saved = exporting.save('file');
  await exporting.saveTemplate('brev');
  expect([workers.length, exporting.saving.now.value]).toEqual([2, { is: 'writing', format: 'docx' }]);
  exporting.saving.stop();
  await saved;
  expect([workers[1]?.isEnded, exporting.saving.now.value]).toEqual([true, { is: 'stopped' }]);
  const again = exporting.saveTemplate('brev');
  workers[2]?.says(written);
  await again;
  expect(exporting.saving.now.value).toMatchObject({ is: 'saved', file: 'Mall brev.docx' });
});

test('a list that can’t be made is none of the database’s failures, and the next that is made takes its place', () => {
  const { exporting, list } = begun();
  const { maker } = exporting;
  const now = () => [maker.made.value, maker.isNotMade.value, maker.failure.value];
  list.says({ type: 'made', made });
  list.says({ type: 'not-made' });
  expect(now()).toEqual([undefined, true, undefined]);
  list.says({ type: 'made', made });
  expect(now()).toEqual([made, false, undefined]);
  list.dispatchEvent(new Event('error'));
  expect(now()).toEqual([undefined, true, undefined]);
  list.says({ type: 'failed', kind: 'other' });
  expect(maker.failure.value).toBe('other');
  list.says({ type: 'made', made });
  expect(now()).toEqual([made, false, undefined]);
});
