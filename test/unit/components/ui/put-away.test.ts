import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CommentsState } from '../../../../extension/state/comments/comments-state.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { AnnouncementLine } = await import('../../../../components/comment-list/AnnouncementLine.tsx');

const announcement = signal<CommentsState['announcement']['value']>(undefined);
const commentsState = { announcement, step() {} } as unknown as CommentsState;
const line = () => main.querySelector('.told') as HTMLElement;
const says = () => line().querySelector('p')?.textContent;

beforeEach(() => {
  announcement.value = { is: 'removed', count: 2 };
  render(null, main);
  act(() => render(h(AnnouncementLine, { commentsState, undoable: signal({ undo: 'Ångra: borttagning' }) }), main));
});

test('what has been done is said with the way back, and put away by its ×; the focus stays in the line', () => {
  expect(says()).toBe('2 kommentarer är borttagna.');
  expect([...main.querySelectorAll('button')].map((button) => button.title)).toEqual(['Ångra: borttagning', 'Stäng']);
  act(() => main.querySelector<HTMLElement>('.put-away')?.click());
  expect(says()).toBe('');
  expect(main.querySelectorAll('button')).toHaveLength(0);
  expect(window.document.activeElement).toBe(line());
});

test('or by Escape in it, and no other key', () => {
  const press = (key: string) =>
    act(() => {
      main
        .querySelector('button')
        ?.dispatchEvent(
          new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }) as unknown as Event,
        );
    });
  press('Enter');
  expect(says()).toBe('2 kommentarer är borttagna.');
  press('Escape');
  expect(says()).toBe('');
});
