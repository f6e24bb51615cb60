import { jsonExtent } from '../../../jsonld/json-extent.ts';
import type { JsonLd } from '../../../jsonld/json-ld.ts';
import { isObject } from '../../../jsonld/json-values.ts';
import { joined } from '../../write/list-cell.ts';
import { limits, TooMuch } from './workbook/limits.ts';

/** Members that only annotations have, ours and other tools'. */
const ofAnnotations = ['body', 'target', 'motivation', 'uri', 'bodyValue'];

/**
 * A table as forms and databases write one in JSON, a flat object a row: its cells, headings first. Undefined where the file holds
 * something else; who reads annotations then says what is wrong with it.
 * @throws {TooMuch}
 */
export function cellsOfJson(json: string): string[][] | undefined {
  const { depth, values } = jsonExtent(json);
  if (depth > limits.depth || values > limits.values) return undefined;
  const rows = rowsIn(json);
  if (!rows) return undefined;
  if (rows.length > limits.rows) throw new TooMuch('rows');
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (headings.length * (rows.length + 1) > limits.cells) throw new TooMuch('cells');
  return [
    headings,
    ...rows.map((row) => headings.map((heading) => textOf(Object.hasOwn(row, heading) ? row[heading] : undefined))),
  ];
}

function rowsIn(json: string): JsonLd[] | undefined {
  let data: unknown;
  try {
    // Its members become headings, so that one called __proto__ is as good as any.
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  // An API's answer wraps the rows in an object.
  const lists = isObject(data) ? Object.values(data).filter(Array.isArray) : [data];
  const [list] = lists;
  return lists.length === 1 && Array.isArray(list) && list.length > 0 && list.every(isFlat) ? list : undefined;
}

const isFlat = (row: unknown): row is JsonLd =>
  isObject(row) &&
  !ofAnnotations.some((name) => Object.hasOwn(row, name)) &&
  Object.entries(row).every(
    ([name, value]) => !name.startsWith('@') && (Array.isArray(value) ? value.every(isPlain) : isPlain(value)),
  );

const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function textOf(value: unknown): string {
  const text = Array.isArray(value) ? joined(value.map(textOf)) : value === null ? '' : String(value ?? '');
  if (text.length > limits.cellLetters) throw new TooMuch('cellLetters');
  return text;
}
