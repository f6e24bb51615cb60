import { expect, test } from 'vitest';
import { commentedName } from '../../../../../comments/list/write/file-name.ts';

const head = { theirNumbers: [], documents: [], date: '2026-12-01' };

test.each<[string, string, { ownNumbers?: string[]; remissinstans?: string }, string]>([
  ['a file as it was sent', 'remiss', {}, '2026-12-01 remiss med kommentarer.docx'],
  ['its copy', '2026-11-20 remiss med kommentarer', {}, '2026-12-01 remiss med kommentarer.docx'],
  ['its copy, saved twice', '2026-12-01 remiss med kommentarer (1)', {}, '2026-12-01 remiss med kommentarer.docx'],
  [
    'its copy, with all that stands before',
    'KS 2026-12 Älvmarkens kommun 2026-11-20 remiss med kommentarer',
    { ownNumbers: ['KS 2026/12'], remissinstans: 'Älvmarkens kommun' },
    'KS 2026-12 Älvmarkens kommun 2026-12-01 remiss med kommentarer.docx',
  ],
  ['a name with a day of its own', '2026-11-20 remiss', {}, '2026-12-01 2026-11-20 remiss med kommentarer.docx'],
])('what a copy with comments of %s is called', (_, document, more, expected) => {
  expect(commentedName({ ownNumbers: [], ...head, ...more }, document, 'docx')).toBe(expected);
});
