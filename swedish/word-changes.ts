import { diffWordsWithSpace } from 'diff';

/** A stretch of a text and of what it is to become. White space at the ends of what differs stands by itself. */
export interface WordChange {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** With less than this of the shorter text in common, by letters, old and new words in turn are no text that can be read. */
const leastShared = 0.5;

/** In UTF-16 units. Longer texts are compared in a moment that one would notice at every key. */
const most = 20_000;

/**
 * How one text becomes the other: the words that go, each run of them before those that come instead. Where little stays, all of
 * the old text and then all of the new.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before.length + after.length > most) return replacedWhole(before, after);
  const parts = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): WordChange => ({ text: value, is: added ? 'new' : removed ? 'gone' : 'same' }),
  );
  const shared = lettersIn(parts.flatMap(({ text, is }) => (is === 'same' ? text : [])).join(' '));
  if (shared < leastShared * Math.min(lettersIn(before), lettersIn(after))) return replacedWhole(before, after);
  const changes: WordChange[] = [];
  let [gone, come] = ['', ''];
  const put = () => {
    changes.push(...replaced(gone, come));
    [gone, come] = ['', ''];
  };
  for (const [i, { text, is }] of parts.entries()) {
    if (is === 'gone') gone += text;
    else if (is === 'new') come += text;
    else if (isBetweenReplaced(parts, i)) [gone, come] = [gone + text, come + text];
    else {
      put();
      changes.push({ text, is });
    }
  }
  put();
  return changes;
}

const replacedWhole = (before: string, after: string): WordChange[] => [
  { text: before.trim(), is: 'gone' },
  { text: '\n', is: 'same' },
  { text: after.trim(), is: 'new' },
];

/** A blank that stays while words on both sides of it change: then they are one run. */
const isBetweenReplaced = (parts: readonly WordChange[], i: number): boolean =>
  parts[i]?.text.trim() === '' && [parts[i - 1], parts[i + 1]].every((beside) => beside && beside.is !== 'same');

function replaced(gone: string, come: string): WordChange[] {
  if (gone.trim() === '' || come.trim() === '') return [...spaced(gone, 'gone'), ...spaced(come, 'new')];
  const [first, second] = [spaced(gone, 'gone'), spaced(/\s$/.test(gone) ? come.trimStart() : come, 'new')];
  const needsBlank = !/\s$/.test(gone) && /^[\p{L}\p{N}(”"]/u.test(come);
  return needsBlank ? [...first, { text: ' ', is: 'same' }, ...second] : [...first, ...second];
}

/** Lines through blanks, or under them, show nothing. */
function spaced(text: string, is: 'gone' | 'new'): WordChange[] {
  if (text.trim() === '') return text === '' ? [] : [{ text, is }];
  const [, before = '', core = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const parts: WordChange[] = [
    { text: before, is: 'same' },
    { text: core, is },
    { text: behind, is: 'same' },
  ];
  return parts.filter((part) => part.text !== '');
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
