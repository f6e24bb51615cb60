import { diffWordsWithSpace } from 'diff';

/** A piece of the old or the new text, or of both. White space at the ends of a change is a piece of its own. */
export interface WordChange {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** The share of the shorter text, by letters, that both must have in common. With less, old and new words that alternate can't be read. */
const leastShared = 0.5;

/** In UTF-16 units, both texts together. Comparing longer ones at each key press would be noticed. */
const most = 20_000;

/** A run that stays, or an old run (`gone`) and the new one that replaces it (`come`); either may be empty. */
type Run = { stays: string } | { gone: string; come: string };

/**
 * The changes from one text to the other, without loss: the runs that stay or go, joined, are the old text; those that stay or come, the
 * new one. Where the two have too little in common, the whole is one run.
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
 * The changes as a reader sees them: old words, each run before the new ones that replace it. Where the texts have too little in common,
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

/** A blank between two words that are both replaced: then all of it is one run. */
const isBetweenReplaced = (parts: readonly WordChange[], i: number): boolean =>
  parts[i]?.text.trim() === '' && [parts[i - 1], parts[i + 1]].every((beside) => beside && beside.is !== 'same');

function replaced(gone: string, come: string): WordChange[] {
  if (gone.trim() === '' || come.trim() === '') return [...spaced(gone, 'gone'), ...spaced(come, 'new')];
  const [first, second] = [spaced(gone, 'gone'), spaced(/\s$/.test(gone) ? come.trimStart() : come, 'new')];
  const needsBlank = !/\s$/.test(gone) && /^[\p{L}\p{N}(”"]/u.test(come);
  return needsBlank ? [...first, { text: ' ', is: 'same' }, ...second] : [...first, ...second];
}

/** The change without the white space at its ends, where a line through or under it would mark nothing. */
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
