import { expect, test } from 'vitest';
import { mergedWith } from '../../../../../../extension/state/comments/form/changed-elsewhere.ts';
import {
  emptyFields,
  type FormFields,
  isFormDraft,
} from '../../../../../../extension/state/comments/form/form-fields.ts';

const before: FormFields = { ...emptyFields({ concepts: ['a'] }), comment: 'Ett.', reason: 'Skäl.' };
const about = { target: { type: 'document' } as const, quote: '', section: [], concepts: [] };
const merged = (mine: Partial<FormFields>, now: Partial<FormFields>) =>
  mergedWith({ about, editing: 'c', before, fields: { ...before, ...mine } }, { ...before, ...now });

test.each<
  [name: string, mine: Partial<FormFields>, now: Partial<FormFields>, fields: Partial<FormFields>, theirs: string[]]
>([
  ['nobody else', { comment: 'Två.' }, {}, { comment: 'Två.' }, []],
  ['another field', { comment: 'Två.' }, { stance: 'avstyrker' }, { comment: 'Två.', stance: 'avstyrker' }, []],
  ['only the other', {}, { comment: 'Tre.', done: false }, { comment: 'Tre.', done: false }, []],
  ['both the same', { comment: 'Tre.' }, { comment: 'Tre.' }, { comment: 'Tre.' }, []],
  ['both otherwise', { comment: 'Två.' }, { comment: 'Tre.' }, { comment: 'Två.' }, ['Tre.']],
  ['a proposal by both', { proposal: 'x' }, { proposal: 'y' }, { proposal: 'x' }, ['y']],
  ['a proposal that is gone', { proposal: 'x' }, { proposal: undefined }, { proposal: 'x' }, []],
  ['concepts by both', { concepts: ['b'] }, { concepts: ['a', 'c'] }, { concepts: ['b'] }, ['a, c']],
])('changed by %s', (_, mine, now, fields, theirs) => {
  expect(merged(mine, now)).toEqual({ fields: { ...before, ...fields }, theirs });
});

test('a draft of an older version, which doesn’t say how the comment stood, is saved as it is', () => {
  const draft = { about, editing: 'c', fields: { ...before, comment: 'Två.' } };
  expect(isFormDraft(draft)).toBe(true);
  expect(mergedWith(draft, { ...before, comment: 'Tre.' })).toEqual({ fields: draft.fields, theirs: [] });
});
