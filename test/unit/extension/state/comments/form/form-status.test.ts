import { expect, test } from 'vitest';
import { choosing, type FormStatus, statusOf } from '../../../../../../extension/state/comments/form/form-status.ts';

test.each([
  ['a draft', { done: false, internal: false }, 'draft'],
  ['done', { done: true, internal: false }, 'ready'],
  ['a draft for the house', { done: false, internal: true }, 'internal'],
  ['done, for the house', { done: true, internal: true }, 'internal'],
])('%s is one choice', (_, stored, expected) => {
  expect(statusOf(stored)).toBe(expected);
});

test.each([
  ['a draft made internal', { done: false, internal: false }, 'internal', { done: false, internal: true }],
  ['what is done made internal', { done: true, internal: false }, 'internal', { done: true, internal: true }],
  ['an internal draft let out', { done: false, internal: true }, 'ready', { done: true, internal: false }],
  ['an internal one put back', { done: true, internal: true }, 'draft', { done: false, internal: false }],
] as const)('%s: what is kept', (_, stored, status: FormStatus, expected) => {
  expect({ ...stored, ...choosing(status) }).toEqual(expected);
});
