import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Comment } from '../../../../comments/model/comment.ts';
import type { Viewing } from '../../../../extension/state/viewer/viewing.ts';
import { aComment } from '../../comments/model/records.ts';

const saving = vi.hoisted(() => ({ ready: () => {} }));
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => ({}) } } } }));
// Nothing of this goes as far as PDF.js.
vi.mock('../../../../extension/state/viewer/save-with-comments.ts', () => ({
  writableFrom: () =>
    new Promise((resolve) => {
      saving.ready = () => resolve({ barred: false, signed: false, damaged: false });
    }),
  saveWithNotes: (_viewing: unknown, _notes: unknown, onPage: (done: number, all: number) => void) => {
    onPage(0, 1);
    return new Promise(() => {});
  },
}));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
// As browsers do: the first that can have the focus gets it.
window.HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('input, button:not(:disabled)')?.focus();
};
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { SaveWithComments } = await import('../../../../components/viewer/dialogs/SaveWithComments.tsx');

const focused = () => {
  const { activeElement: at } = window.document;
  return at?.closest('label')?.textContent ?? at?.textContent;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The dialog for a file with these comments, when it is known that they can be put in. */
async function asked(...comments: Partial<Comment>[]): Promise<void> {
  const standing = comments.map((fields, i) => ({
    comment: { stamps: {}, ...aComment(`${i}`, { target: { type: 'document' }, ...fields }) },
    spans: [],
    state: 'document',
  }));
  const session = { commenting: { isPlaced: true, standing: () => standing } };
  const reading = { value: { session, document: { partsOf: () => [] } } };
  const viewing = { file: {}, reading, pagesRead: { value: undefined } } as unknown as Viewing;
  render(h(SaveWithComments, { viewing, close() {} }), main);
  expect(focused()).toBe('Avbryt');
  saving.ready();
  await settled();
}

beforeEach(() => render(null, main));

test.each<[string, Partial<Comment>[], string]>([
  ['a draft, which can be chosen', [{ status: 'klar' }, { status: 'utkast' }], 'Ta med ett utkast'],
  ['nothing to choose', [{ status: 'klar' }], 'Spara'],
  ['nothing to save', [], 'Avbryt'],
])('with %s the focus goes on to what comes first', async (_name, comments, says) => {
  await asked(...comments);
  expect(focused()).toBe(says);
});

test('the button that saves leaves the focus to the one that stays', async () => {
  await asked({ status: 'klar' });
  (window.document.activeElement as HTMLElement).click();
  await settled();
  expect(main.querySelectorAll('button')).toHaveLength(1);
  expect(window.document.activeElement).toBe(main.querySelector('button'));
});
