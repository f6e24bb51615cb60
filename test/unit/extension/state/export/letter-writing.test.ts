import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LetterWriting } from '../../../../../extension/state/export/letter-writing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What keeps the fields, with what it has kept. */
function keeping(...became: ('kept' | 'busy' | 'failed')[]) {
  const writing = new LetterWriting();
  const kept: object[] = [];
  writing.keepBy(async (written) => {
    kept.push(written);
    return became.shift() ?? 'kept';
  });
  return { writing, kept };
}

test('what is written is kept at a pause, in one go, and says so', async () => {
  const { writing, kept } = keeping();
  for (const text of ['A', 'An', 'Anna Ek \r\n']) writing.write('signers', text);
  writing.write('contact', 'Torget 1');
  expect([writing.settled.value, kept, writing.isKept.value]).toEqual([{}, [], false]);
  await vi.runAllTimersAsync();
  expect(kept).toEqual([{ signers: 'Anna Ek', contact: 'Torget 1' }]);
  expect(writing.isKept.value).toBe(true);
  expect(writing.written.value.signers).toBe('Anna Ek \r\n');
});

test('a file that is made at once has what was just written', async () => {
  const { writing, kept } = keeping();
  writing.write('recipient', 'Regionen');
  const done = writing.flush();
  expect(writing.settled.value).toEqual({ recipient: 'Regionen' });
  await done;
  expect(kept).toEqual([{ recipient: 'Regionen' }]);
  await writing.flush();
  expect(kept).toHaveLength(1);
});

test('while something else is being written it waits; what fails stays in the field and goes with the next', async () => {
  const busy = keeping('busy');
  busy.writing.write('recipient', 'A');
  await vi.runAllTimersAsync();
  expect(busy.kept).toHaveLength(2);
  expect(busy.writing.isKept.value).toBe(true);

  const failing = keeping('failed');
  failing.writing.write('recipient', 'A');
  await vi.runAllTimersAsync();
  expect([failing.kept.length, failing.writing.isKept.value]).toEqual([1, false]);
  failing.writing.write('signers', 'B');
  await vi.runAllTimersAsync();
  expect(failing.kept[1]).toEqual({ recipient: 'A', signers: 'B' });
});

test('what is written while it is being kept is kept after that', async () => {
  const { writing, kept } = keeping();
  writing.write('recipient', 'A');
  const first = writing.flush();
  writing.write('recipient', 'AB');
  await first;
  await vi.runAllTimersAsync();
  expect(kept.at(-1)).toEqual({ recipient: 'AB' });
});

test('what is undone in another window holds, unless somebody is writing here', async () => {
  const { writing } = keeping();
  writing.write('recipient', 'A');
  writing.follow('recipient', '');
  expect(writing.written.value.recipient).toBe('A');
  await writing.flush();
  writing.follow('recipient', 'A');
  expect(writing.written.value.recipient).toBe('A');
  writing.follow('recipient', 'B');
  expect([writing.written.value, writing.settled.value]).toEqual([{}, {}]);
});
