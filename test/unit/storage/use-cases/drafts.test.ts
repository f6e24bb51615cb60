import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftKeeper } from '../../../../storage/use-cases/keep-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class Page extends EventTarget {
  visibilityState = 'visible';
  hide() {
    this.visibilityState = 'hidden';
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function writing() {
  const kept: string[] = [];
  const page = new Page();
  const lifetime = new AbortController();
  const keeper = draftKeeper<string>((content) => kept.push(content), page, lifetime.signal);
  return { kept, page, keeper, lifetime };
}

test('what is written is kept once, when its writer has rested', () => {
  const { kept, keeper } = writing();
  for (const text of ['P', 'Ps', 'Psy']) keeper.typed(text);
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(400);
  expect(kept).toEqual(['Psy']);
  vi.advanceTimersByTime(4000);
  expect(kept).toEqual(['Psy']);
});

test('somebody who never rests is kept all the same', () => {
  const { kept, keeper } = writing();
  for (let i = 0; i < 20; i++) {
    keeper.typed(`${i}`);
    vi.advanceTimersByTime(100);
  }
  expect(kept.length).toBeGreaterThanOrEqual(4);
});

test('at once when the page is hidden, and when the form goes', () => {
  const { kept, page, keeper, lifetime } = writing();
  keeper.typed('före');
  page.hide();
  expect(kept).toEqual(['före']);
  keeper.typed('sedan');
  lifetime.abort();
  expect(kept).toEqual(['före', 'sedan']);
  page.hide();
  expect(kept).toEqual(['före', 'sedan']);
});
