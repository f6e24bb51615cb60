import { is, safeParse } from 'valibot';
import { type Comment, comment as commentSchema } from '../model/comment.ts';
import { iri } from '../model/record.ts';
import { later, others } from '../model/stamp.ts';
import { notUnderstood, targetsIn } from './foreign-targets.ts';
import { resolverOf } from './graph.ts';
import type { JsonLd } from './json-ld.ts';
import { each, idOf, inShort, isObject, stringIn, type Tell, timeIn, typesOf } from './json-values.ts';
import { readBodies } from './read-bodies.ts';
import { readCreator, readOwn, readStamps } from './read-own.ts';
import { readTarget } from './read-target.ts';
import { withShortNames } from './short-names.ts';

/** Something in a file of annotations that couldn't be read, as data for a sentence. */
export interface Unread {
  /** The annotation's id, or its number in the file, from 1. */
  annotation: string;
  /** Where in the annotation: "body", "target.selector" … Empty when all of it is left out. */
  part: string;
  /** What stands there, in short: a type, a value. */
  found: string;
}

/** The edition that annotations belong to, and its text. */
interface Place {
  document: string;
  edition: string;
  text: string;
}

export interface JsonLdContext {
  /** Finds the edition by what the target calls its source, and by our own id of it where the file is ours. */
  placeOf(source: string | undefined, edition: string | undefined): Place | undefined;
  /** An id for one that has none. */
  newId(): string;
  now: Date;
}

/**
 * The comments in W3C annotations: one, an array, a page or a collection, ours or of any other tool. What can't be read is
 * told one by one, and the rest of its annotation is read; only one without a document we know is left out whole.
 */
export function readAnnotations(data: unknown, reading: JsonLdContext): { comments: Comment[]; unread: Unread[] } {
  const comments: Comment[] = [];
  const unread: Unread[] = [];
  annotationsIn(data, (part, found) => unread.push({ annotation: '', part, found })).forEach((annotation, i) => {
    const id = (isObject(annotation) && stringIn(idOf(annotation))) || String(i + 1);
    const tell = (part: string, found: unknown) => void unread.push({ annotation: id, part, found: inShort(found) });
    const comment = readOne(annotation, reading, tell);
    if (comment) comments.push(comment);
  });
  return { comments, unread };
}

type Elsewhere = (part: string, found: string) => void;

/** The annotations as they stand there, none of them read; `tell` gets what lies elsewhere. */
export function annotationsIn(data: unknown, tell: Elsewhere): unknown[] {
  if (!isObject(data)) return each(data);
  if (isObject(data['@graph']) || Array.isArray(data['@graph'])) return annotationsInGraph(each(data['@graph']), tell);
  if (!isList(data)) return [data];
  // Pages that lie elsewhere are named by their address, and nothing is fetched.
  for (const name of ['first', 'next']) if (typeof data[name] === 'string') tell(name, data[name]);
  const pages = [data.first, data.next].filter(isObject);
  const items = each(data.items).flatMap((one) =>
    isObject(one) && isNamedList(one) ? annotationsIn(one, tell) : [one],
  );
  return [...items, ...pages.flatMap((page) => annotationsIn({ ...page, type: 'AnnotationPage' }, tell))];
}

/** A page or a collection; some tools write one without its type. */
function isList(data: JsonLd): boolean {
  const types = typesOf(data);
  return types.length === 0 ? 'items' in data || 'first' in data : isNamedList(data);
}

const isNamedList = (data: JsonLd) =>
  typesOf(data).some((type) => type === 'AnnotationCollection' || type === 'AnnotationPage');

/** The nodes of a graph name each other by their ids, and persons and bodies stand among the annotations. */
function annotationsInGraph(nodes: readonly unknown[], tell: Elsewhere): unknown[] {
  const ids = new Set(nodes.map(idOf));
  const isNamed = (one: unknown) => typeof one === 'string' && ids.has(one);
  return nodes
    .filter((node) => isObject(node) && (isList(node) || typesOf(node).includes('Annotation')))
    .flatMap((node) => annotationsIn(node, (part, found) => isNamed(found) || tell(part, found)))
    .filter((one) => !isNamed(one))
    .map(resolverOf(nodes));
}

function readOne(given: unknown, reading: JsonLdContext, tell: Tell): Comment | undefined {
  const annotation = withShortNames(given);
  if (!isObject(annotation) || !typesOf(annotation).includes('Annotation')) {
    tell('', isObject(annotation) ? (annotation.type ?? annotation) : annotation);
    return undefined;
  }
  const [target, ...otherTargets] = targetsIn(annotation.target);
  for (const other of otherTargets) tell('target', other);
  const source = isObject(target) ? idOf(target.source ?? target) : target;
  const place = reading.placeOf(stringIn(source), stringIn(annotation['remiss:edition']));
  if (!place) {
    tell('target.source', source);
    return undefined;
  }
  const read = readTarget(target, place.text, tell);
  const doubt = read.type === 'document' && !('remiss:edition' in annotation) ? notUnderstood(target) : undefined;
  if (doubt !== undefined) tell('target', doubt);
  const created = timeIn(annotation.created) ?? timeIn(annotation.modified) ?? reading.now.toISOString();
  const { values, times } = readBodies(annotation, tell);
  const id = idOf(annotation);
  const record = {
    kind: 'comment',
    id: is(iri, id) ? id : reading.newId(),
    document: place.document,
    edition: place.edition,
    target: read,
    ...values,
    creator: readCreator(annotation, tell),
    created,
    ...readOwn(annotation, tell),
  };
  const modified = timeIn(annotation.modified) ?? created;
  const at = (time: string) => ({ created, modified: `${later(time, created)}~000000~foreign` });
  const stamps = readStamps(annotation, tell) ?? {
    [others]: at(modified),
    ...Object.fromEntries(
      Object.entries(times).flatMap(([field, time]) => (time === modified ? [] : [[field, at(time)]])),
    ),
  };
  const parsed = safeParse(commentSchema, { ...record, stamps });
  if (parsed.success) return parsed.output;
  const [{ path, input }] = parsed.issues;
  tell(path?.map(({ key }) => String(key)).join('.') ?? '', input);
  return undefined;
}
