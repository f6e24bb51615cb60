import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../../comments/model/comment.ts';
import { replacedIn, standsForIn } from '../../../../comments/model/replaced.ts';
import { aComment } from './records.ts';

/** A comment of that edition, made in that minute. */
function inEdition(edition: string, minute: number, from?: Comment, fields: Partial<Comment> = {}): Comment {
  const at = `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z`;
  return {
    ...aComment(`in-${edition}`, {
      edition: `urn:uuid:${edition}`,
      commenting: from?.commenting ?? 'För få mål',
      ...fields,
    }),
    ...(from && { derivedFrom: from.id }),
    deleted: false,
    stamps: { '*': { created: at, modified: `${at} 0 machine` } },
  };
}

describe('of comments and their copies in other editions', () => {
  const first = inEdition('first', 1);
  const second = inEdition('second', 2, first);
  const left = (...comments: Comment[]) => {
    const replaced = replacedIn(comments);
    return comments.filter(({ id }) => !replaced.has(id)).map(({ edition }) => edition.replace('urn:uuid:', ''));
  };

  it('the last one of a row stands for all', () => {
    const third = inEdition('third', 3, second);
    expect(left(first, second, third)).toEqual(['third']);
    expect(standsForIn([first, second, third])).toEqual(
      new Map([
        [first.id, third.id],
        [second.id, third.id],
      ]),
    );
  });

  it('where two editions are versions of the same one, the copy made last stands for the other', () => {
    const third = inEdition('third', 3, first);
    expect(left(first, second, third)).toEqual(['third']);
    const fourth = inEdition('fourth', 4, second);
    expect(left(first, second, third, fourth)).toEqual(['fourth']);
  });

  it('… but not for what somebody has written in it since', () => {
    const third = inEdition('third', 3, first);
    expect(left(first, { ...second, commenting: 'Målen räcker inte' }, third)).toEqual(['second', 'third']);
    expect(left(first, { ...second, assessing: 'avstyrker' }, third)).toEqual(['second', 'third']);
    // What the one made last says, too, is said.
    const both = { commenting: 'Målen räcker inte' };
    expect(left(first, { ...second, ...both }, { ...third, ...both })).toEqual(['third']);
    expect(left(first, { ...second, status: 'klar' }, third)).toEqual(['third']);
  });

  it('a copy in the same edition is a comment of its own', () => {
    expect(left(first, inEdition('first', 2, first, { id: 'urn:uuid:other' }))).toEqual(['first', 'first']);
  });

  it('a deleted copy stands for nothing', () => {
    const deleted = { ...second, deleted: true };
    expect(left(first, deleted)).toContain('first');
  });

  it('those that were made from each other in a ring count once', () => {
    const ring = { ...first, derivedFrom: second.id };
    expect(left(ring, second)).toHaveLength(1);
  });
});
