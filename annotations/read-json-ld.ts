import { is, safeParse } from 'valibot';
import { type Comment, comment as commentSchema } from './comment.ts';
import { each, idOf, inShort, isObject, stringIn, type Tell, timeIn } from './json-values.ts';
import { readBodies } from './read-bodies.ts';
import { readTarget } from './read-target.ts';
import { iri } from './record.ts';
import { instant, later, others, type Stamps, stamp } from './stamp.ts';

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

export interface Reading {
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
export function readAnnotations(data: unknown, reading: Reading): { comments: Comment[]; unread: Unread[] } {
  const comments: Comment[] = [];
  const unread: Unread[] = [];
  annotationsIn(data, (part, found) => unread.push({ annotation: '', part, found })).forEach((annotation, i) => {
    const id = isObject(annotation) && typeof annotation.id === 'string' ? annotation.id : String(i + 1);
    const tell = (part: string, found: unknown) => void unread.push({ annotation: id, part, found: inShort(found) });
    const comment = readOne(annotation, reading, tell);
    if (comment) comments.push(comment);
  });
  return { comments, unread };
}

/** The annotations as they stand there, none of them read; `tell` gets what lies elsewhere. */
export function annotationsIn(data: unknown, tell: (part: string, found: string) => void): unknown[] {
  if (!isObject(data)) return each(data);
  const types = each(data.type ?? data['@type']);
  if (types.includes('AnnotationCollection') || types.includes('AnnotationPage')) {
    // Pages that lie elsewhere are named by their address, and nothing is fetched.
    for (const name of ['first', 'next']) if (typeof data[name] === 'string') tell(name, data[name]);
    const pages = [data.first, data.next].filter(isObject);
    return [...each(data.items), ...pages.flatMap((page) => annotationsIn({ type: 'AnnotationPage', ...page }, tell))];
  }
  return [data];
}

function readOne(annotation: unknown, reading: Reading, tell: Tell): Comment | undefined {
  if (!isObject(annotation) || !each(annotation.type ?? annotation['@type']).includes('Annotation')) {
    tell('', isObject(annotation) ? (annotation.type ?? annotation) : annotation);
    return undefined;
  }
  const [target, ...otherTargets] = each(annotation.target);
  for (const other of otherTargets) tell('target', other);
  const source = isObject(target) ? idOf(target.source ?? target.id) : target;
  const place = reading.placeOf(stringIn(source), stringIn(annotation['remiss:edition']));
  if (!place) {
    tell('target.source', source);
    return undefined;
  }
  const created = timeIn(annotation.created) ?? timeIn(annotation.modified) ?? reading.now.toISOString();
  const { values, times } = readBodies(annotation, tell);
  const record = {
    kind: 'comment',
    id: is(iri, annotation.id) ? annotation.id : reading.newId(),
    document: place.document,
    edition: place.edition,
    target: readTarget(target, place.text, tell),
    ...values,
    status: annotation['remiss:status'] ?? 'klar',
    internal: annotation['remiss:internal'] ?? false,
    deleted: annotation['remiss:deleted'] === true,
    creator: creatorIn(each(annotation.creator)[0]),
    created,
    ...('remiss:derivedFrom' in annotation && { derivedFrom: annotation['remiss:derivedFrom'] }),
    ...(isObject(annotation['remiss:carried']) && {
      carried: {
        state: annotation['remiss:carried']['remiss:state'],
        ...('remiss:quote' in annotation['remiss:carried'] && { quote: annotation['remiss:carried']['remiss:quote'] }),
      },
    }),
    ...('remiss:withoutPlace' in annotation && { withoutPlace: annotation['remiss:withoutPlace'] }),
    stamps: {},
  };
  const modified = timeIn(annotation.modified) ?? created;
  const at = (time: string) => ({ created, modified: `${later(time, created)}~000000~foreign` });
  const stamps = stampsIn(annotation['remiss:stamps']) ?? {
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

function creatorIn(given: unknown) {
  const id = idOf(given);
  const { name, 'remiss:role': role, 'remiss:remissinstans': remissinstans } = isObject(given) ? given : {};
  return {
    id: is(iri, id) ? id : 'urn:x-remisslasaren:unknown',
    ...(stringIn(name) && { name }),
    ...(role !== undefined && { role }),
    ...(remissinstans !== undefined && { remissinstans }),
  };
}

function stampsIn(given: unknown): Stamps | undefined {
  if (given === undefined) return undefined;
  const stamps: Record<string, { created: string; modified: string }> = {};
  for (const one of each(given)) {
    const [field = '', created = '', modified = ''] = String(one).split(' ');
    if (!is(instant, created) || !is(stamp, modified)) return undefined;
    stamps[field] = { created, modified };
  }
  return stamps;
}
