import { safeParse } from 'valibot';
import { type AnyRecord, anyRecord } from '../annotations/model.ts';
import { quickCheck } from '../annotations/quick-check.ts';

export interface Faulty {
  record: unknown;
  /** The field, and what is wrong with it. */
  problem: string;
}

/** What of a table's rows are records of its kind, and what isn't. */
export function soundAndFaulty<R extends AnyRecord>(
  kind: R['kind'],
  rows: readonly unknown[],
): { sound: R[]; faulty: Faulty[] } {
  const sound: R[] = [];
  const faulty: Faulty[] = [];
  for (const record of rows) {
    const problem = problemIn(record, kind);
    if (problem === undefined) sound.push(record as R);
    else faulty.push({ record, problem });
  }
  return { sound, faulty };
}

const isRecord = quickCheck(anyRecord);

/** Why that is no record of the kind; undefined where it is one. */
export function problemIn(record: unknown, kind: AnyRecord['kind']): string | undefined {
  if (isRecord(record) && (record as AnyRecord).kind === kind) return undefined;
  const parsed = safeParse(anyRecord, record);
  if (!parsed.success) {
    const [{ path, message }] = parsed.issues;
    return `${path?.map(({ key }) => String(key)).join('.') ?? ''}: ${message}`;
  }
  return parsed.output.kind === kind ? undefined : `kind: ${parsed.output.kind}`;
}
