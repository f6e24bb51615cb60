import { authorKey } from '../../model/author.ts';
import { type Comment, purposes } from '../../model/comment.ts';
import { canonical } from '../../model/record.ts';
import { statementAmong } from '../../model/statement.ts';
import { quoteOf } from '../../model/target/quote.ts';
import { pageOf, selectorsOf } from '../../model/target/target.ts';
import { comparable } from '../../text/comparable-text.ts';
import { pathKey } from '../../text/heading-path.ts';
import type { RowRead } from './result.ts';

type Said = Omit<Comment, 'stamps' | 'deleted'>;

/**
 * The rows, with a mark on those that are new by their ids, or have none, and say what a comment says already: the same words by the
 * same person at the same place. So a list without ids isn't taken in twice.
 */
export function withAlreadyThere(rows: readonly RowRead[], known: readonly Said[]): RowRead[] {
  // What a row without a name says may have been taken in as anybody's.
  const there = new Set(known.flatMap((one) => [saidIn(one), saidIn(one, true)]));
  return rows.map((row) =>
    row.outcome === 'new' && there.has(saidIn(row.comment, row.nameless)) ? { ...row, isThere: true as const } : row,
  );
}

function saidIn(comment: Said, isByAnybody = false): string {
  const words = [comment.commenting, comment.editing, comment.describing];
  const hasWords = words.some((text) => text !== undefined);
  const { document, creator, tagging, target } = comment;
  // A list says whose a reservation is, and not who typed it in.
  const whose = statementAmong(tagging)?.whose.trim();
  return canonical([
    document,
    isByAnybody ? null : whose === undefined ? authorKey(creator) : { whose },
    words.map((text) => (text === undefined ? null : text.replace(/\s+/g, ' ').trim())),
    // Labels and the like may have been changed here; where there are no words, they are what is said.
    hasWords ? null : purposes.map((purpose) => comment[purpose] ?? null),
    placeKey(target),
  ]);
}

/** What a list can say of a place; all that a text around it tells besides isn't in every reading. */
export function placeKey(target: Said['target']): unknown[] {
  const section = selectorsOf(target).find((one) => one.type === 'remiss:SectionSelector');
  const path = target.type === 'section' ? target.path : (section?.path ?? []);
  const area = target.type === 'rectangle' ? { ...target, path: undefined } : null;
  return [target.type, area, comparable(quoteOf({ target })).text, pathKey(path.slice(-1)), pageOf(target) ?? null];
}
