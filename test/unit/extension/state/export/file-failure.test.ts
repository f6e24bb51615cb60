import { expect, test } from 'vitest';
import { fileFailureKind } from '../../../../../extension/state/export/workers/file-failure.ts';

const internal = Object.assign(new Error('allocation size overflow'), { name: 'InternalError' });

test.each<[string, unknown, boolean, string]>([
  ['a text that is too long for Chrome', new RangeError('Invalid string length'), false, 'too-much'],
  ['a text that is too long for Firefox', internal, false, 'too-much'],
  ['too much for a file of the reader’s own', new RangeError('Array buffer allocation failed'), true, 'too-much'],
  ['a file of the reader’s own', new Error('invalid zip data'), true, 'template'],
  ['any other', new TypeError('x is undefined'), false, 'other'],
  ['what is no error', undefined, false, 'other'],
])('why a file couldn’t be written: %s', (_, error, isOwnTemplate, kind) => {
  expect(fileFailureKind(error, isOwnTemplate)).toBe(kind);
});
