import { expect, test } from 'vitest';
import { Listeners } from '../../../documents/listeners.ts';

test('several may listen, each until its own signal aborts', () => {
  const { heard, listeners, one, other } = begun();
  listeners.on((word) => heard.push(`one ${word}`), one.signal);
  listeners.on((word) => heard.push(`other ${word}`), other.signal);
  listeners.tell('first');
  one.abort();
  listeners.tell('second');
  expect(heard).toEqual(['one first', 'other first', 'other second']);
});

test('one function that listens for two goes on for the one that is left', () => {
  const { heard, listeners, one, other } = begun();
  const listener = (word: string) => void heard.push(word);
  listeners.on(listener, one.signal);
  listeners.on(listener, other.signal);
  one.abort();
  listeners.tell('still');
  expect(heard).toEqual(['still']);
});

test('who listens when it is over already hears nothing', () => {
  const { heard, listeners, one } = begun();
  one.abort();
  listeners.on((word) => heard.push(word), one.signal);
  listeners.tell('late');
  expect(heard).toEqual([]);
});

const begun = () => ({
  heard: [] as string[],
  listeners: new Listeners<[string]>(),
  one: new AbortController(),
  other: new AbortController(),
});
