import { expect, test } from 'vitest';
import {
  erasable,
  replaced,
  standingIn,
  type TrackedText,
  textOf,
  tracked,
  type Unit,
} from '../../../../../language/swedish/words/tracked-text.ts';

/** As it is seen: struck words in brackets, those that are put in between plus signs. */
const seen = (text: TrackedText) =>
  text.map(({ text: words, is }) => (is === 'same' ? words : is === 'gone' ? `[${words}]` : `+${words}+`)).join('');
const before = (text: TrackedText) => text.map(({ text: words, is }) => (is === 'new' ? '' : words)).join('');

const sentence = 'Svaret bör lämnas skriftligt.';

test.each([
  ['the same', sentence, 'Svaret bör lämnas skriftligt.'],
  ['one word', 'Svaret ska lämnas skriftligt.', 'Svaret [bör]+ska+ lämnas skriftligt.'],
  ['a word more', 'Svaret bör lämnas snart skriftligt.', 'Svaret bör lämnas +snart +skriftligt.'],
  ['nothing', '', '[Svaret bör lämnas skriftligt.]'],
])('a proposal is told from what was written: %s', (_, after, expected) => {
  const text = tracked(sentence, after);
  expect(seen(text)).toBe(expected);
  expect(before(text)).toBe(sentence);
  expect(textOf(text)).toBe(after);
});

test('of a very long text all is struck and all put in', () => {
  const long = 'å'.repeat(15_000);
  const text = tracked(long, `${long}ä`);
  expect(text).toHaveLength(2);
  expect([before(text), textOf(text)]).toEqual([long, `${long}ä`]);
});

/** Types, erases and pastes as the editor does, from the end of the words given. */
function edited(text: TrackedText, behind: string, ...keys: ('back' | 'delete' | 'word' | (string & {}))[]) {
  let now = text;
  let at = before(text).indexOf(behind) + behind.length;
  for (const key of keys) {
    if (key !== 'back' && key !== 'delete' && key !== 'word') {
      const done = replaced(now, at, at, key);
      [now, at] = [done.text, done.end];
      continue;
    }
    const unit: Unit = key === 'word' ? 'word' : 'letter';
    const stretch = erasable(now, at, key === 'delete' ? 'behind' : 'before', unit);
    if (!stretch) continue;
    const done = replaced(now, stretch.from, stretch.to, '');
    [now, at] = [done.text, key === 'delete' ? done.end : done.start];
  }
  return seen(now);
}

test.each([
  ['typed between', ['lämnas', ' ', 's', 'n', 'a', 'r', 't'], 'Svaret bör lämnas+ snart+ skriftligt.'],
  ['erased letter by letter', ['bör', 'back', 'back', 'back'], 'Svaret [bör] lämnas skriftligt.'],
  [
    'typed after that: behind what is struck',
    ['bör', 'back', 'back', 'back', 's', 'k', 'a'],
    'Svaret [bör]+ska+ lämnas skriftligt.',
  ],
  [
    'the same words typed again',
    ['bör', 'back', 'back', 'back', 'b', 'ö', 'r', '!'],
    'Svaret bör+!+ lämnas skriftligt.',
  ],
  ['erased past what is struck', ['bör', 'word', 'word'], '[Svaret bör] lämnas skriftligt.'],
  ['what was typed goes without a trace', ['bör', 'x', 'y', 'back', 'back'], 'Svaret bör lämnas skriftligt.'],
  ['erased forwards', ['Svaret', 'delete', 'delete', 'delete', 'delete'], 'Svaret[ bör] lämnas skriftligt.'],
  ['erased at the beginning', ['', 'back', 'word'], sentence],
])('%s', (_, [behind = '', ...keys], expected) => {
  expect(edited(tracked(sentence, sentence), behind, ...keys)).toBe(expected);
});

test('a letter of several parts goes as one', () => {
  const text = tracked('Vi 👩‍👩‍👧 ses', 'Vi 👩‍👩‍👧 ses');
  expect(edited(text, '👩‍👩‍👧', 'back')).toBe('Vi [👩‍👩‍👧] ses');
});

test('what is selected across changes is replaced as a whole, and copied as it is to be', () => {
  const text = tracked(sentence, 'Svaret ska lämnas skriftligt.');
  const [from, to] = ['Svaret'.length, 'Svaret börska lämnas'.length];
  expect(standingIn(text, from, to)).toBe(' ska lämnas');
  const done = replaced(text, from, to, ' ges');
  expect(seen(done.text)).toBe('Svaret[ bör lämnas]+ ges+ skriftligt.');
  expect(before(done.text)).toBe(sentence);
  expect(done.end).toBe('Svaret bör lämnas ges'.length);
});
