import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commentsSv } from '../../../../components/i18n/sv/reading/comments.ts';
import { emptyFields, type FormFields } from '../../../../extension/state/comments/form/form-fields.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const seen = vi.fn();
window.HTMLElement.prototype.scrollIntoView = seen;
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { ChangedElsewhere } = await import('../../../../components/comment-form/ChangedElsewhere.tsx');

const glossary = { schemes: [], concepts: [] } as unknown as Glossary;
const mine: FormFields = { ...emptyFields({ concepts: [] }), comment: 'Mitt.', stance: 'tillstyrker' };
const theirs: FormFields = { ...mine, comment: 'Deras.', stance: 'avstyrker', internal: true };
let fields = mine;

function draw(elsewhere: FormFields = theirs): void {
  const set = (changed: Partial<FormFields>) => {
    fields = { ...fields, ...changed };
    draw(elsewhere);
  };
  act(() => render(h(ChangedElsewhere, { fields, elsewhere, glossary, set }), main));
}
const parts = () =>
  [...main.querySelectorAll('.changed-part')].map((part) =>
    [part.querySelector('.field-name'), ...part.querySelectorAll('dd')].map((one) => one?.textContent),
  );
const press = (name: string) => act(() => main.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());

beforeEach(() => {
  render(null, main);
  seen.mockClear();
  fields = mine;
});

test('each part that differs is named, with what stands here and there', () => {
  draw();
  expect(parts()).toEqual([
    ['Synpunkt', 'Mitt.', 'Deras.'],
    ['Ställningstagande', 'tillstyrker', 'avstyrker'],
    ['Status', 'Klar', 'Endast internt'],
  ]);
});

test('one part of theirs is taken by itself, and ours can be had back', () => {
  const { takeTheirsOf, takeMineOf } = commentsSv.form;
  draw();
  press(takeTheirsOf('Ställningstagande'));
  expect(fields).toEqual({ ...mine, stance: 'avstyrker' });
  expect(parts()).toHaveLength(3);
  press(takeMineOf('Ställningstagande'));
  expect(fields).toEqual(mine);
});

test('it comes into view and has the focus, also when it is changed once more', () => {
  draw();
  const { activeElement } = window.document;
  expect([seen.mock.calls.length, activeElement?.textContent]).toEqual([1, main.textContent]);
  draw({ ...theirs, comment: 'Deras igen.' });
  expect(seen).toHaveBeenCalledTimes(2);
});
