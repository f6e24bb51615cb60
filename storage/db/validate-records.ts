import { safeParse } from 'valibot';
import { type AnyRecord, anyRecord } from '../../comments/model/model.ts';
import { quickCheck } from '../../comments/model/quick-check.ts';
import { type Mended, mended } from './mend.ts';

export interface FaultyRecord {
  record: unknown;
  /** "field: message" of the first invalid field. */
  problem: string;
  /** The record without its invalid fields, where that is a valid one. */
  mended?: Mended;
}

/**
 * Checks a table's rows by the schema of its kind.
 * @returns `valid`: the valid records, and the others without their invalid fields where that makes them valid; `faulty`: all that were
 * invalid, as they are
 */
export function validateRecords<R extends AnyRecord>(
  kind: R['kind'],
  rows: readonly unknown[],
): { valid: R[]; faulty: FaultyRecord[] } {
  const valid: R[] = [];
  const faulty: FaultyRecord[] = [];
  for (const record of rows) {
    const problem = problemIn(record, kind);
    if (problem === undefined) {
      valid.push(record as R);
      continue;
    }
    const mend = mended(record, kind);
    faulty.push({ record, problem, ...(mend && { mended: mend }) });
    if (mend) valid.push(mend.record as R);
  }
  return { valid, faulty };
}

const isRecord = quickCheck(anyRecord);

/** Why something is no valid record of the kind, as "field: message"; undefined where it is one. */
export function problemIn(record: unknown, kind: AnyRecord['kind']): string | undefined {
  if (isRecord(record) && (record as AnyRecord).kind === kind) return undefined;
  const parsed = safeParse(anyRecord, record);
  if (!parsed.success) {
    const [{ path, message }] = parsed.issues;
    return `${path?.map(({ key }) => String(key)).join('.') ?? ''}: ${message}`;
  }
  return parsed.output.kind === kind ? undefined : `kind: ${parsed.output.kind}`;
}
