import { expect, test } from 'vitest';
import { otherWholeStances } from '../../../../../comments/list/entries/whole-stances.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { comment, source } from '../list-source.ts';

const whole = (fields: Partial<Comment>) => comment('a', { target: { type: 'document' }, ...fields });
const other = [{ document: 'Strategi, remissversion', stance: 'avstyrker' }];

test.each<[name: string, comment: Comment, expected: unknown[]]>([
  ['stands otherwise', whole({ assessing: 'avstyrker' }), other],
  ['stands so, too', whole({ assessing: 'tillstyrker med ändring' }), []],
  ['is on a part', comment('a', { assessing: 'avstyrker' }), []],
  ['is a draft', whole({ assessing: 'avstyrker', status: 'utkast' }), []],
  ['is somebody else’s', whole({ assessing: 'avstyrker', creator: { id: 'urn:x', name: 'Per' } }), []],
  ['is a reservation', whole({ assessing: 'avstyrker', tagging: ['Reservation'] }), []],
])('a comment that %s', (_, one, expected) => expect(otherWholeStances(source([one]), {})).toEqual(expected));

test('where nothing is said of the whole, nothing stands against it', () => {
  const { stance: _, ...unsaid } = source([]).arende ?? { id: '', title: '', numbers: [] };
  expect(otherWholeStances(source([whole({ assessing: 'avstyrker' })], { arende: unsaid }), {})).toEqual([]);
});
