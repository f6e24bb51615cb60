import { expect, test } from 'vitest';
import type { Comment } from '../../../../comments/model/comment.ts';
import { made } from '../../../../comments/model/record.ts';
import { searchComments } from '../../../../storage/queries/search.ts';
import { aComment } from '../../comments/model/records.ts';

const stamper = { writer: 'w', now: () => new Date('2026-03-01T09:00:00.000Z') };
const quoting = (exact: string) =>
  ({ type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] }) as Comment['target'];
const comments = [
  aComment('1', { commenting: 'Ansvaret för uppföljningen bör framgå.', target: quoting('Arbetet följs upp') }),
  aComment('2', { commenting: 'Bra.', target: quoting('psykisk\u00adt väl-\nbefinnande'), tagging: ['skola'] }),
  aComment('3', { commenting: 'Skriv hellre så här.', editing: 'Ansvaret ligger på skolan', assessing: 'avråder' }),
].map((comment) => made<Comment>(comment, stamper));

test.each<[string, string, string[]]>([
  ['nothing asked for: all', ' ', ['1', '2', '3']],
  ['a word', 'framgå', ['1']],
  ['in any case', 'ANSVARET', ['1', '3']],
  ['all of several words, in whatever order', 'skolan ansvaret', ['3']],
  ['what begins so', 'skol', ['2', '3']],
  ['not what ends so', 'följningen', []],
  ['in what is commented on', 'arbetet', ['1']],
  ['broken over lines there', 'välbefinnande', ['2']],
  ['a stance', 'avråder', ['3']],
  ['å is not a', 'framga', []],
])('%s', (_name, query, expected) => {
  expect(searchComments(comments, query).map(({ id }) => id.replace('urn:uuid:', ''))).toEqual(expected);
});
