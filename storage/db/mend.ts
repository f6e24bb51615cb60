import { type GenericSchema, is } from 'valibot';
import { target as targetSchema } from '../../comments/model/comment.ts';
import { type AnyRecord, anyRecord } from '../../comments/model/model.ts';
import { others } from '../../comments/model/stamp.ts';

type Fields = Record<string, unknown>;

/** A record without its invalid fields, and the names of those. */
export interface Mended {
  record: AnyRecord;
  fields: string[];
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An invalid record without its invalid fields, where the rest is a valid record: an impossible date costs an ärende its last day to
 * answer, and not the whole ärende.
 * @returns undefined where an invalid field can't be left out
 */
export function mended(given: unknown, kind: AnyRecord['kind']): Mended | undefined {
  const schema = anyRecord.options.find((one) => one.entries.kind.literal === kind);
  if (!schema || !isObject(given) || !isObject(given.stamps)) return undefined;
  const entries: Record<string, GenericSchema> = schema.entries;
  const stamps = isEach(entries.stamps, given.stamps);
  const record: Fields = { stamps };
  const fields = Object.keys(given.stamps).filter((name) => !Object.hasOwn(stamps, name));
  for (const [name, value] of Object.entries(given)) {
    if (name === 'stamps') continue;
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry && isField(entry, value)) {
      record[name] = value;
      continue;
    }
    fields.push(name);
    // No stamp either, as if the field had never been written: as an emptied field it would count as newer than what another copy has.
    delete stamps[name];
    const left = entry && remainder(entry, name, value, given);
    if (left !== undefined) record[name] = left;
  }
  return is(schema, record) ? { record: record as unknown as AnyRecord, fields: [...new Set(fields)] } : undefined;
}

function isField(entry: GenericSchema, value: unknown): boolean {
  const { type, wrapped } = entry as unknown as { type: string; wrapped: GenericSchema };
  return is(type === 'exact_optional' ? wrapped : entry, value);
}

/** The valid stamps of an object of stamps. */
function isEach(schema: GenericSchema | undefined, given: Fields): Fields {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name !== '__proto__' && schema && is(schema, { [name]: value })),
  );
}

/** The part of an invalid mandatory field that can be kept; undefined where nothing can. */
function remainder(entry: GenericSchema, name: string, value: unknown, { stamps }: Fields): unknown {
  // A list without any is right where it may be empty; where it may not, the record isn't one.
  if (entry.type === 'array') return Array.isArray(value) ? value.filter((one) => is(entry, [one])) : [];
  if (name === 'target') return targetLeft(value);
  // The stamp says as well when the record was made.
  if (name === 'created') return ((stamps as Fields)[others] as { created?: unknown } | undefined)?.created;
  return undefined;
}

/** The target with its valid selectors; the whole document where no selector of a passage is left. */
function targetLeft(target: unknown): unknown {
  if (!isObject(target) || !Array.isArray(target.selectors)) return undefined;
  const selectors = target.selectors.filter((one) => is(targetSchema, { type: 'passage', selectors: [one] }));
  const left = { ...target, selectors };
  return is(targetSchema, left) ? left : { type: 'document' };
}
