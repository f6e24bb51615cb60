import { diffWordsWithSpace } from 'diff';

/** A stretch of a text and of what it is to become. White space at the ends of what differs stands by itself. */
export interface WordChange {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** With a smaller share of the shorter text in common, by letters, alternating old and new words can't be read. */
const leastShared = 0.5;

/** In UTF-16 units. Longer texts are compared in a moment that one would notice at every key. */
const most = 20_000;

/** What stays, or what goes and what comes in its stead: one of them may be empty. */
type Run = { stays: string } | { gone: string; come: string };

/**
 * How one text becomes the other, to the letter: what stays and goes is, joined, the one, what stays and comes the other. Where little
 * stays, it is one run of all.
 */
export function changedRuns(before: string, after: string): Run[] {
  const whole = [{ gone: before, come: after }];
  if (before.length + after.length > most) return whole;
  const parts = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): WordChange => ({ text: value, is: added ? 'new' : removed ? 'gone' : 'same' }),
  );
  const shared = lettersIn(parts.flatMap(({ text, is }) => (is === 'same' ? text : [])).join(' '));
  if (shared < leastShared * Math.min(lettersIn(before), lettersIn(after))) return whole;
  const runs: Run[] = [];
  let [gone, come] = ['', ''];
  const put = () => {
    if (gone !== '' || come !== '') runs.push({ gone, come });
    [gone, come] = ['', ''];
  };
  for (const [i, { text, is }] of parts.entries()) {
    if (is === 'gone') gone += text;
    else if (is === 'new') come += text;
    else if (isBetweenReplaced(parts, i)) [gone, come] = [gone + text, come + text];
    else {
      put();
      runs.push({ stays: text });
    }
  }
  put();
  return runs;
}

/**
 * How one text becomes the other, to be read: the words that go, each run of them before those that come instead. Where little stays,
 * all of the old text and then all of the new.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const runs = changedRuns(before, after);
  const [first] = runs;
  if (runs.length === 1 && first && 'gone' in first && first.gone.trim() !== '' && first.come.trim() !== '')
    return replacedWhole(before, after);
  return runs.flatMap((run): WordChange[] =>
    'gone' in run ? replaced(run.gone, run.come) : [{ text: run.stays, is: 'same' }],
  );
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
