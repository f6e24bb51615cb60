import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { EntryForm } from '../../../../components/workspace/EntryForm.tsx';

const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;

test('the focus goes to the first field that is wrong, as soon as it is marked', async () => {
  const draw = (wrong: boolean) => {
    const field = (name: string) => h('input', { name, 'aria-invalid': wrong || undefined });
    const save = async () => draw(true);
    render(h(EntryForm, { says: 'Redigera', save, close: () => {}, children: [field('a'), field('b')] }), main);
  };
  draw(false);
  main.querySelector('form')?.dispatchEvent(new window.Event('submit', { cancelable: true }) as unknown as Event);
  await vi.waitFor(() => expect(window.document.activeElement?.getAttribute('name')).toBe('a'));
});

test('its name is what it is for; Avbryt leaves it', () => {
  const close = vi.fn();
  render(h(EntryForm, { says: 'Redigera ”Remiss”', save: async () => {}, close, children: undefined }), main);
  const label = main.querySelector('form')?.getAttribute('aria-labelledby');
  expect(window.document.getElementById(label ?? '')?.textContent).toBe('Redigera ”Remiss”');
  main.querySelector<HTMLButtonElement>('button[type=button]')?.click();
  expect(close).toHaveBeenCalledOnce();
});
