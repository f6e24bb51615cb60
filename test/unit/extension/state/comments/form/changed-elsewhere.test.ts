import { expect, test } from 'vitest';
import {
  differingParts,
  isChangedElsewhere,
} from '../../../../../../extension/state/comments/form/changed-elsewhere.ts';
import {
  emptyFields,
  type FormFields,
  isFormDraft,
} from '../../../../../../extension/state/comments/form/form-fields.ts';

const before: FormFields = { ...emptyFields({ concepts: ['a'] }), comment: 'Ett.', reason: 'Skäl.' };
const about = { target: { type: 'document' } as const, quote: '', section: [], concepts: [] };

test.each<[name: string, mine: Partial<FormFields>, now: Partial<FormFields>, parts: string[]]>([
  ['nobody else', { comment: 'Två.' }, {}, []],
  ['another part', { comment: 'Två.' }, { stance: 'avstyrker' }, ['stance']],
  ['only the other', {}, { comment: 'Tre.', done: false }, ['comment', 'status']],
  ['both the same', { comment: 'Tre.' }, { comment: 'Tre.' }, []],
  ['both otherwise', { comment: 'Två.' }, { comment: 'Tre.' }, ['comment']],
  ['a proposal by both', { proposal: 'x' }, { proposal: 'y' }, ['proposal']],
  ['a proposal of ours alone', { proposal: 'x' }, {}, []],
  ['a proposal that the words go', {}, { proposal: '' }, ['proposal']],
  ['concepts by both', { concepts: ['b'] }, { concepts: ['a', 'c'] }, ['concepts']],
])('changed by %s', (_, mine, now, parts) => {
  const fields = { ...before, ...mine };
  const stands = { ...before, ...now };
  expect(isChangedElsewhere({ about, editing: 'c', before, fields }, stands)).toBe(parts.length > 0);
  const changed = differingParts(before, stands);
  expect(differingParts(fields, stands).filter((part) => changed.includes(part))).toEqual(parts);
  // What has been shown is no news, until it is changed once more.
  expect(isChangedElsewhere({ about, editing: 'c', before, elsewhere: stands, fields }, stands)).toBe(false);
});

test('a draft of an older version, which doesn’t say how the comment stood, is saved as it is', () => {
  const draft = { about, editing: 'c', fields: { ...before, comment: 'Två.' } };
  expect(isFormDraft(draft)).toBe(true);
  expect(isChangedElsewhere(draft, { ...before, comment: 'Tre.' })).toBe(false);
});
