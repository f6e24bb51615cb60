import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commentsSv } from '../../../../components/i18n/sv/reading/comments.ts';
import type { About } from '../../../../extension/protocol/messaging.ts';
import { emptyFields, type FormFields } from '../../../../extension/state/comments/form/form-fields.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
vi.stubGlobal('HTMLElement', window.HTMLElement);
vi.stubGlobal('HTMLTextAreaElement', window.HTMLTextAreaElement);
window.HTMLElement.prototype.scrollIntoView = () => undefined;
const folds = vi.hoisted(() => ({ value: {} as Record<string, boolean> }));
vi.mock('../../../../extension/state/folds.ts', () => ({
  foldsChosen: () => folds,
  chooseFold: (name: string, isOpen: boolean) => {
    folds.value = { ...folds.value, [name]: isOpen };
    draw();
  },
}));
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { MoreFields } = await import('../../../../components/comment-form/fields/MoreFields.tsx');

const { form } = commentsSv;
const about = { concepts: [] } as unknown as About;
const glossary = { schemes: [], concepts: [] } as unknown as Glossary;
let fields: FormFields;
const set = (changed: Partial<FormFields>) => {
  fields = { ...fields, ...changed };
  draw();
};
const draw = () => act(() => render(h(MoreFields, { about, fields, glossary, labels: [], set }), main));
const button = () =>
  [...main.querySelectorAll('button')].find((one) => one.textContent?.startsWith(form.type)) as HTMLElement;
const labelled = <One extends Element>(name: string, kind: string) =>
  [...main.querySelectorAll('label')]
    .find((one) => one.querySelector('span')?.textContent === name)
    ?.querySelector<One>(kind) ?? undefined;
const type = (field: HTMLInputElement | HTMLSelectElement, value: string, event: 'input' | 'change') =>
  act(() => {
    field.value = value;
    field.dispatchEvent(new window.Event(event, { bubbles: true }) as unknown as Event);
  });

beforeEach(() => {
  folds.value = {};
  fields = emptyFields({ concepts: [] });
  draw();
});

test('a reservation is a choice in the form, which asks whose it is', () => {
  expect(labelled(form.type, 'select')).toBeUndefined();
  act(() => button().click());
  const kind = labelled<HTMLSelectElement>(form.type, 'select') as HTMLSelectElement;
  expect(kind.value).toBe('');
  expect(labelled(form.whose, 'input')).toBeUndefined();
  type(kind, 'Reservation', 'change');
  type(labelled<HTMLInputElement>(form.whose, 'input') as HTMLInputElement, 'Bo Alm (X)', 'input');
  expect(fields.labels).toBe('Reservation: Bo Alm (X)');
  type(labelled<HTMLSelectElement>(form.type, 'select') as HTMLSelectElement, '', 'change');
  expect(fields.labels).toBe('');
});

test('another type takes a reservation away, and a reservation the type', () => {
  set({ labels: 'tid', type: 'sak' });
  act(() => button().click());
  type(labelled<HTMLSelectElement>(form.type, 'select') as HTMLSelectElement, 'Särskilt yttrande', 'change');
  expect([fields.labels, fields.type]).toEqual(['tid, Särskilt yttrande', '']);
  type(labelled<HTMLSelectElement>(form.type, 'select') as HTMLSelectElement, 'fråga', 'change');
  expect([fields.labels, fields.type]).toEqual(['tid', 'fråga']);
});

test('a label that has been typed asks the same, also of a comment from before', () => {
  set({ labels: 'tid, reservation' });
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(labelled<HTMLInputElement>(form.whose, 'input')?.value).toBe('');
  act(() => button().click());
  expect(button().textContent).toBe(`${form.type}: Reservation, ${form.whoseAsked}`);
  set({ labels: 'tid, reservation: Bo Alm (X)' });
  expect(button().textContent).toBe(`${form.type}: Reservation, Bo Alm (X)`);
});
