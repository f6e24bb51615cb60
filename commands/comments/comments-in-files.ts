import { safeParse } from 'valibot';
import { isObject, stringIn } from '../../comments/jsonld/json-values.ts';
import { readAnnotations } from '../../comments/jsonld/read-json-ld.ts';
import { appendicesLast } from '../../comments/list/document-order.ts';
import type { ListSource } from '../../comments/list/list.ts';
import { isSameOrganisation } from '../../comments/list/organisation.ts';
import { fromHypothesis } from '../../comments/list/read/formats/hypothesis.ts';
import type { Comment } from '../../comments/model/comment.ts';
import { arende, type Edition } from '../../comments/model/model.ts';
import { iri } from '../../comments/model/record.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { whyNoJson } from '../documents/docx-file-of.ts';
import { readJsonFile } from '../documents/text-file.ts';

type Json = { [key: string]: unknown };
type Known = Pick<Edition, 'id' | 'document' | 'identifiers'>;

/**
 * What files of annotations hold, as a list is made from it: the documents are those that they name, and the head is what a file of
 * ours says. Their texts aren't at hand; offsets stay as they were counted.
 * @returns with a sentence for each thing that couldn't be read
 * @throws Error with a sentence where a file is none of annotations
 */
export function fileSourceOf(files: readonly string[], now: Date): { source: ListSource; unread: string[] } {
  const comments = new Map<string, Comment>();
  const editions = new Map<string, Known>();
  const titles = new Map<string, string>();
  const unread: string[] = [];
  let head: ListSource['arende'];
  let contact: string | undefined;
  let count = 0;
  for (const file of files) {
    const data = readData(file);
    const documents = documentsByEdition(data);
    // Blanks, so that code points and UTF-16 units are the same.
    const text = ' '.repeat(Math.min(farthest(data), mostText));
    const read = readAnnotations(fromHypothesis(data) ?? data, {
      placeOf(source, edition) {
        const id = [edition, source].find((one) => safeParse(iri, one).success);
        if (id === undefined) return undefined;
        const document = documents.get(id) ?? id;
        const isAddress = source !== undefined && /^https?:/i.test(source);
        const identifiers: Edition['identifiers'] = isAddress
          ? [{ kind: 'address', value: source, strength: 'proposes' }]
          : [];
        if (!editions.has(id)) editions.set(id, { id, document, identifiers });
        return { document, edition: id, text };
      },
      newId: () => `urn:x-remisslasaren:file:${++count}`,
      now,
    });
    for (const comment of read.comments) comments.set(comment.id, comment);
    for (const { annotation, part, found } of read.unread)
      unread.push(
        part === 'target.source'
          ? `${file}, annotering ${annotation}: pekar inte ut något dokument med sin adress och kommer inte med.`
          : `${file}, annotering ${annotation}: ${part || 'annoteringen'} lästes inte (${found}).`,
      );
    const given = headIn(data);
    const [ours, theirs] = [head?.remissinstans, given?.remissinstans];
    if (ours !== undefined && theirs !== undefined && !isSameOrganisation(ours, theirs))
      unread.push(`${file} är svaret från ${theirs}. Huvudet är det i den första filen: ${ours}.`);
    head ??= given;
    contact ??= isObject(data) ? stringIn(data['remiss:contact']) : undefined;
    for (const [id, title] of titlesIn(data)) titles.set(id, title);
  }
  const ids = new Set([...titles.keys(), ...[...editions.values()].map(({ document }) => document)]);
  const { schemes } = loadGlossary(schemeFiles);
  const source: ListSource = {
    ...(head && { arende: head }),
    ...(contact !== undefined && { letterhead: { contact } }),
    documents: appendicesLast([...ids].map((id) => ({ id, title: titles.get(id) ?? id }))),
    editions: [...editions.values()],
    snapshots: new Map(),
    comments: [...comments.values()],
    concepts: schemes.flatMap(({ concepts }) => concepts.map(({ id, prefLabel }) => ({ id, name: prefLabel.sv }))),
    now,
  };
  return { source, unread };
}

/** @throws Error with a sentence for the reader */
function readData(file: string): unknown {
  const data = readJson(file);
  const some = Array.isArray(data) ? data : [data];
  const isAny = some.some((one) => isObject(one) && ('type' in one || '@type' in one || '@graph' in one));
  if (isAny || fromHypothesis(data)) return data;
  throw new Error(`${file} har inga W3C-annoteringar. Ange en fil med kommentarer som har exporterats som JSON.`);
}

function readJson(file: string): unknown {
  try {
    return readJsonFile(file);
  } catch (error) {
    const why = whyNoJson(file);
    throw why === undefined ? error : new Error(why);
  }
}

/** All objects in the file, however deep. */
function* objectsIn(data: unknown): Iterable<Json> {
  if (Array.isArray(data)) for (const one of data) yield* objectsIn(one);
  else if (isObject(data)) {
    yield data;
    for (const value of Object.values(data)) if (typeof value === 'object') yield* objectsIn(value);
  }
}

/** In UTF-16 units: the longest text that offsets in a file may be counted in. */
const mostText = 20_000_000;

function farthest(data: unknown): number {
  let most = 0;
  for (const { end } of objectsIn(data))
    if (typeof end === 'number' && Number.isInteger(end)) most = Math.max(most, end);
  return most;
}

function documentsByEdition(data: unknown): Map<string, string> {
  const documents = new Map<string, string>();
  for (const { 'remiss:edition': edition, 'remiss:document': document } of objectsIn(data))
    if (typeof edition === 'string' && safeParse(iri, document).success) documents.set(edition, document as string);
  return documents;
}

/** What `toJsonLd` says of the ärende; a head that isn't whole is none. */
function headIn(data: unknown): ListSource['arende'] {
  const given = isObject(data) ? data['remiss:head'] : undefined;
  if (!isObject(given)) return undefined;
  const fields = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.replace(/^remiss:/, ''), value]),
  );
  const numbers = Array.isArray(given['remiss:numbers']) ? given['remiss:numbers'].filter(isObject) : [];
  const record = {
    ...fields,
    kind: 'arende',
    id: 'urn:x-remisslasaren:file',
    deleted: false,
    stamps: {},
    numbers: numbers.map((one) => ({
      number: one['remiss:number'],
      ...(one['remiss:owner'] !== undefined && { owner: one['remiss:owner'] }),
    })),
  };
  const read = safeParse(arende, record);
  return read.success ? read.output : undefined;
}

function titlesIn(data: unknown): [string, string][] {
  const given = isObject(data) && Array.isArray(data['remiss:documents']) ? data['remiss:documents'] : [];
  return given.filter(isObject).flatMap((one) => {
    const [id, title] = [stringIn(one.id), stringIn(one['remiss:title'])];
    return id && title ? [[id, title] as [string, string]] : [];
  });
}
