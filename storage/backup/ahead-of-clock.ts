import type { AnyRecord } from '../../comments/model/model.ts';
import { broughtBack, isFarAhead } from '../../comments/model/stamp.ts';
import type { ValidRows } from './validate-rows.ts';

/** The time for rows whose file's own time can't be trusted: before everything that is stored here. */
const longAgo = '1970-01-01T00:00:00.000Z';

/**
 * Sets times of a backup's rows that are far ahead of the clock to the time when the backup was saved. Unchanged they would count as
 * newer than everything written here, for ever. The same file always gives the same times, so restoring it again overwrites nothing.
 *
 * An answer given in the future says nothing of what is remembered now, and is left out.
 * @param created when the backup says that it was saved, ISO 8601
 * @returns `ahead`: how many rows had such times
 */
export function withoutFuture(rows: ValidRows, created: string, now: Date): { rows: ValidRows; ahead: number } {
  const saved = new Date(created).toISOString();
  const until = isFarAhead(saved, now) ? longAgo : saved;
  let ahead = 0;
  const records = <R extends AnyRecord>(all: readonly R[]): R[] =>
    all.map((record) => {
      const stamps = broughtBack(record.stamps, until, now);
      if (stamps === record.stamps) return record;
      ahead++;
      return { ...record, stamps };
    });
  const others = <R extends object>(all: readonly R[], times: readonly (keyof R)[]): R[] =>
    all.map((row) => {
      const far = times.filter((name) => typeof row[name] === 'string' && isFarAhead(row[name], now));
      if (far.length === 0) return row;
      ahead++;
      return { ...row, ...Object.fromEntries(far.map((name) => [name, until])) };
    });
  const reviews = rows.reviews.filter(({ at }) => !isFarAhead(at, now));
  ahead += rows.reviews.length - reviews.length;
  return {
    rows: {
      ...rows,
      arenden: records(rows.arenden),
      documents: records(rows.documents),
      editions: records(rows.editions),
      comments: records(rows.comments),
      drafts: others(rows.drafts, ['at']),
      rounds: others(rows.rounds, ['begun', 'changed', 'ended']),
      courses: others(rows.courses, ['at']),
      recognised: others(rows.recognised, ['at']),
      reviews,
    },
    ahead,
  };
}
