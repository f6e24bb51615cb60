import { expect, test } from 'vitest';
import { authorKey, isNobody, nobody } from '../../../../comments/model/author.ts';
import type { Comment } from '../../../../comments/model/comment.ts';

type Author = Comment['creator'];

test.each<[name: string, one: Author, other: Author, isSame: boolean]>([
  ['one id, whatever the name', { id: 'urn:x:1', name: 'Anna' }, { id: 'urn:x:1', name: 'Anna Ek' }, true],
  ['two ids of one name', { id: 'urn:x:1', name: 'Anna' }, { id: 'urn:x:2', name: 'Anna' }, false],
  ['two names without ids', { ...nobody, name: 'Anna' }, { ...nobody, name: 'Bo' }, false],
  ['one name without an id', { ...nobody, name: 'Anna' }, { ...nobody, name: 'Anna' }, true],
  [
    'one name in two organisations',
    { ...nobody, name: 'Anna', remissinstans: 'Socialnämnden' },
    { ...nobody, name: 'Anna', remissinstans: 'Kulturnämnden' },
    false,
  ],
  ['nobody known', nobody, nobody, true],
  ['a name of blanks', { ...nobody, name: '  ' }, nobody, true],
])('%s: the same author: %s', (_, one, other, isSame) => {
  expect(authorKey(one) === authorKey(other)).toBe(isSame);
});

test.each<[author: Author, is: boolean]>([
  [nobody, true],
  [{ ...nobody, name: ' \u00a0' }, true],
  [{ ...nobody, name: 'Anna' }, false],
  [{ ...nobody, remissinstans: 'Socialnämnden' }, false],
  [{ id: 'acct:anna@hypothes.is' }, false],
])('nothing says who %j is: %s', (author, is) => {
  expect(isNobody(author)).toBe(is);
});
