import { expect, test } from 'vitest';
import { PageStates } from '../../../../../documents/pdf/reading/page-states.ts';
import type { PageRead } from '../../../../../documents/pdf/reading/reading-answer.ts';

const page = (number: number, fields: Partial<PageRead> = {}) =>
  ({ is: 'page', page: { number, layer: 'missing', added: [], unread: [], ...fields } }) as const;

test('a page that has been recognised lacks no text while one waits for it to be read', () => {
  const states = new PageStates(3);
  for (const number of [1, 2]) states.take(page(number));
  states.take(page(3, { layer: 'good' }));
  states.awaitRecognised(2);
  expect(states.withPoorText('missing')).toEqual([1]);
  expect(states.pagesRead()).toMatchObject({ missing: 1, recognised: 0 });
  expect(states.isAwaiting).toBe(true);
  states.take(page(2, { recognised: 'words' }));
  expect(states.pagesRead()).toMatchObject({ missing: 1, recognised: 1 });
  expect(states.isAwaiting).toBe(false);
});

test('nothing is waited for where the text stays, or no answer comes', () => {
  const states = new PageStates(3);
  states.take(page(1, { layer: 'good' }));
  for (const number of [1, 3]) states.awaitRecognised(number);
  expect(states.isAwaiting).toBe(false);
  states.take(page(2));
  states.awaitRecognised(2);
  states.take({ is: 'failed', message: 'gone' });
  expect(states.isAwaiting).toBe(false);
  expect(states.withPoorText('missing')).toEqual([2]);
});
