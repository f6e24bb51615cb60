import { jsonExtent } from '../../../jsonld/json-extent.ts';
import type { JsonLd } from '../../../jsonld/json-ld.ts';
import { isObject } from '../../../jsonld/json-values.ts';
import { parseJson } from '../../../jsonld/plain-json.ts';
import { tooLong } from '../../../jsonld/read-bodies.ts';
import { annotationsIn, type JsonLdContext, readAnnotations } from '../../../jsonld/read-json-ld.ts';
import { isNobody } from '../../../model/author.ts';
import { type Comment, purposes } from '../../../model/comment.ts';
import { isSameValue } from '../../../model/record.ts';
import { withKeptReplies } from '../kept-replies.ts';
import type { Fault, FieldChange, FileRead, ReadContext, RowRead } from '../result.ts';
import { fromHypothesis, partOfAnswer } from './hypothesis.ts';
import { limits, TooMuch } from './workbook/limits.ts';

/**
 * Annotations in a file: ours, any other tool's as W3C has them, or Hypothesis' own.
 * @throws {TooMuch}
 */
export function readJson(json: string, { known, ...reading }: ReadContext & Pick<JsonLdContext, 'placeOf'>): FileRead {
  const { depth, values } = jsonExtent(json);
  if (depth > limits.depth) throw new TooMuch('depth');
  if (values > limits.values) throw new TooMuch('values');
  let data: unknown;
  try {
    data = parseJson(json.replace(/^\ufeff/, ''));
  } catch {
    return { rows: [], columns: [], faults: [{ part: '', found: json.slice(0, 40), why: 'no file of the kind' }] };
  }
  const faults: Fault[] = [];
  const annotations =
    fromHypothesis(data) ?? annotationsIn(data, (part, found) => faults.push({ part, found, why: 'elsewhere' }));
  if (annotations.length > limits.rows) throw new TooMuch('rows');
  const part = partOfAnswer(data);
  if (part !== undefined) faults.push({ part: 'rows', found: part, why: 'not all' });
  const byId = new Map(known.map((comment) => [comment.id, comment]));
  const seen = new Set<string>();
  const rows = annotations.map((annotation, i): RowRead => {
    const { comments, unread } = readAnnotations([annotation], reading);
    const faults = unread.map(
      ({ part, found }): Fault => ({
        part,
        found,
        why: part === 'target.source' ? 'unknown document' : part === tooLong ? 'too long' : 'not understood',
      }),
    );
    const row = { row: i + 1, faults };
    const [comment] = comments;
    if (!comment) return { ...row, outcome: 'unreadable' };
    if (seen.has(comment.id)) {
      faults.push({ part: 'id', found: comment.id, why: 'id twice' });
      return { ...row, outcome: 'unreadable' };
    }
    seen.add(comment.id);
    const before = byId.get(comment.id);
    if (!before) {
      const { stamps: _, deleted: __, ...fields } = comment;
      return { ...row, outcome: 'new', comment: fields, ...(isNobody(fields.creator) && { nameless: true }) };
    }
    const changes = changesOf(before, comment, isObject(annotation) ? annotation : {}, faults);
    if (changes.length === 0) return { ...row, outcome: 'unchanged', id: comment.id };
    return { ...row, outcome: 'changed', id: comment.id, changes };
  });
  return { rows, faults, columns: [] };
}

/** Other tools drop fields that they don't know, so a missing field means unchanged; so does one that couldn't be read. */
function changesOf(before: Comment, after: Comment, annotation: JsonLd, faults: readonly Fault[]): FieldChange[] {
  const isUnread = (part: string) => faults.some((fault) => fault.part === part || fault.part.startsWith(`${part}.`));
  const fields: (keyof Comment)[] = isUnread('body') ? [] : [...purposes];
  if (!isUnread('target')) fields.push('target');
  for (const field of ['status', 'internal'] as const) {
    if (`remiss:${field}` in annotation && !isUnread(`remiss:${field}`)) fields.push(field);
  }
  const kept = { ...after, commenting: withKeptReplies(before, after.commenting) };
  return fields.flatMap((field) =>
    isSameValue(before[field], kept[field]) ? [] : [{ field, before: before[field], after: kept[field] }],
  );
}
