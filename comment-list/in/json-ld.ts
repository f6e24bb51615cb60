import { type Comment, purposes } from '../../annotations/comment.ts';
import type { JsonLd } from '../../annotations/json-ld.ts';
import { isObject } from '../../annotations/json-values.ts';
import { annotationsIn, type Reading, readAnnotations } from '../../annotations/read-json-ld.ts';
import { alike } from '../../annotations/record.ts';
import { fromHypothesis, partOfAnswer } from './hypothesis.ts';
import type { Fault, FieldChange, FileRead, Incoming, RowRead } from './result.ts';

/** Annotations in a file: ours, any other tool's as W3C has them, or Hypothesis' own. */
export function readJson(json: string, { known, ...reading }: Incoming & Pick<Reading, 'placeOf'>): FileRead {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return { rows: [], faults: [{ part: '', found: json.slice(0, 40), why: 'no file of the kind' }] };
  }
  const faults: Fault[] = [];
  const annotations =
    fromHypothesis(data) ?? annotationsIn(data, (part, found) => faults.push({ part, found, why: 'elsewhere' }));
  const part = partOfAnswer(data);
  if (part !== undefined) faults.push({ part: 'rows', found: part, why: 'not all' });
  const byId = new Map(known.map((comment) => [comment.id, comment]));
  const seen = new Set<string>();
  const rows = annotations.map((annotation, i): RowRead => {
    const { comments, unread } = readAnnotations([annotation], reading);
    const told = unread.map(
      ({ part, found }): Fault => ({
        part,
        found,
        why: part === 'target.source' ? 'unknown document' : 'not understood',
      }),
    );
    const row = { row: i + 1, faults: told };
    const [comment] = comments;
    if (!comment) return { ...row, outcome: 'unreadable' };
    if (seen.has(comment.id)) {
      told.push({ part: 'id', found: comment.id, why: 'id twice' });
      return { ...row, outcome: 'unreadable' };
    }
    seen.add(comment.id);
    const before = byId.get(comment.id);
    if (!before) {
      const { stamps: _, deleted: __, ...fields } = comment;
      return { ...row, outcome: 'new', comment: fields };
    }
    const changes = changesOf(before, comment, isObject(annotation) ? annotation : {}, told);
    if (changes.length === 0) return { ...row, outcome: 'unchanged', id: comment.id };
    return { ...row, outcome: 'changed', id: comment.id, changes };
  });
  return { rows, faults };
}

/** Other tools drop what they don't know: what the file doesn't say hasn't changed. What couldn't be read hasn't, either. */
function changesOf(before: Comment, after: Comment, annotation: JsonLd, told: readonly Fault[]): FieldChange[] {
  const isUnread = (part: string) => told.some((fault) => fault.part === part || fault.part.startsWith(`${part}.`));
  const fields: (keyof Comment)[] = isUnread('body') ? [] : [...purposes];
  if (!isUnread('target')) fields.push('target');
  for (const field of ['status', 'internal'] as const) {
    if (`remiss:${field}` in annotation && !isUnread(`remiss:${field}`)) fields.push(field);
  }
  return fields.flatMap((field) =>
    alike(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  );
}
