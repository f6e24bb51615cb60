import { type ForeignSelectors, readSelectors } from '../annotations/foreign-selectors.ts';

export interface ReadAnnotation {
  id: string;
  selectors: ForeignSelectors['selectors'];
}

/**
 * The annotations of a file: an array of W3C annotations, an AnnotationCollection or a page of one, or one alone.
 * @param name of the file, for the errors
 * @throws Error with a sentence for the reader where the file is nothing of the kind
 */
export function readAnnotations(json: string, name: string): ReadAnnotation[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${name} är ingen JSON-fil: ${error instanceof Error ? error.message : error}.`);
  }
  return itemsOf(parsed, name).map((item, i) => {
    const number = `Annotering ${i + 1} i ${name}`;
    if (!isRecord(item)) throw new Error(`${number} är inget objekt.`);
    const id = item.id ?? item['@id'];
    if (typeof id !== 'string') throw new Error(`${number} har inget id.`);
    if (item.target === undefined) throw new Error(`${number} har inget mål (target).`);
    return { id, selectors: selectorsOf(item.target) };
  });
}

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isType = (value: Json, type: string) => [value.type, value['@type']].flat().includes(type);

function itemsOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value)) {
    if (Array.isArray(value.items))
      return [...value.items, ...(value.next === undefined ? [] : nextOf(value.next, name))];
    if (value.first !== undefined) return nextOf(value.first, name);
    if (value.total === 0) return [];
    if (isType(value, 'Annotation')) return [value];
  }
  throw new Error(`${name} är ingen lista med W3C-annoteringar och ingen AnnotationCollection.`);
}

/** A page may be given by its address alone; then it isn't in the file. */
function nextOf(page: unknown, name: string): unknown[] {
  if (typeof page !== 'string') return itemsOf(page, name);
  throw new Error(`${name} hänvisar till ${page}. Ange en fil som innehåller alla annoteringar.`);
}

/** Of several targets the first that quotes something. */
function selectorsOf(target: unknown): ReadAnnotation['selectors'] {
  const all = (Array.isArray(target) ? target : [target]).map((one) =>
    isRecord(one) ? readSelectors(one.selector).selectors : [],
  );
  return all.find((selectors) => selectors.some(({ type }) => type === 'TextQuoteSelector')) ?? [];
}
