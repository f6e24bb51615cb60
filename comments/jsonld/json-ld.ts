import type { Comment, Purpose, Target } from '../model/comment.ts';
import { purposes } from '../model/comment.ts';
import { isDeleted } from '../model/record.ts';
import { later, stampOf, timeOf } from '../model/stamp.ts';
import { context, pdfFragments, type Selector } from '../model/target/selectors.ts';
import { type Offsets, offsetsIn } from './code-points.ts';

/** Comments as W3C Web Annotations in JSON-LD. docs/annotations.md has the table of what becomes what. */
export type JsonLd = { [key: string]: unknown };

/** Where an edition's text can be had, as an IRI, and the text itself. */
export interface EditionSource {
  iri: string;
  text: string;
}

const mediaFragments = 'http://www.w3.org/TR/media-frags/';
export const conceptPrefix = 'urn:x-remisslasaren:concept:';

/**
 * For others to read: without what is internal or deleted.
 * @param sourceOf the source of an edition, by its id
 */
export function toCollection(
  comments: readonly Comment[],
  sourceOf: (edition: string) => EditionSource,
  { id, label }: { id: string; label: string },
): JsonLd {
  const writers = new Map<string, (comment: Comment) => JsonLd>();
  const items = comments
    .filter((comment) => !comment.internal && !isDeleted(comment))
    .map((comment) => {
      const write = writers.get(comment.edition) ?? annotationWriter(sourceOf(comment.edition));
      writers.set(comment.edition, write);
      return write(comment);
    });
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length > 0 && { first: { type: 'AnnotationPage', startIndex: 0, items } }),
  };
}

/** Writes the comments of one edition, each with all that is known of it: `readAnnotations` gives the same comments. */
export function annotationWriter({ iri, text }: EditionSource): (comment: Comment) => JsonLd {
  const offsets = offsetsIn(text);
  return (comment) => {
    const {
      id,
      kind: _,
      document,
      edition,
      target,
      status,
      internal,
      deleted,
      creator,
      created,
      derivedFrom,
      carried,
      withoutPlace,
    } = comment;
    const { name, role, remissinstans } = creator;
    const last = Object.values(comment.stamps).reduce((most, { modified }) => later(most, modified), '');
    const written = purposes.filter((purpose) => comment[purpose] !== undefined);
    return {
      id,
      type: 'Annotation',
      motivation: written[0] ?? 'highlighting',
      creator: {
        id: creator.id,
        type: 'Person',
        ...(name && { name }),
        ...(role && { 'remiss:role': role }),
        ...(remissinstans && { 'remiss:remissinstans': remissinstans }),
      },
      created,
      ...(last && { modified: timeOf(last) }),
      ...(written.length > 0 && { body: written.flatMap((purpose) => bodiesFor(comment, purpose)) }),
      target: { type: 'SpecificResource', source: iri, ...targetOf(target, offsets) },
      'remiss:document': document,
      'remiss:edition': edition,
      'remiss:status': status,
      'remiss:internal': internal,
      'remiss:deleted': deleted,
      ...(derivedFrom && { 'remiss:derivedFrom': derivedFrom }),
      ...(carried && {
        'remiss:carried': {
          'remiss:state': carried.state,
          ...(carried.quote !== undefined && { 'remiss:quote': carried.quote }),
        },
      }),
      ...(withoutPlace !== undefined && { 'remiss:withoutPlace': withoutPlace }),
      // Field (* for those not named), first value, last change; whole, so that what comes back can be merged.
      'remiss:stamps': Object.entries(comment.stamps).map(
        ([field, { created, modified }]) => `${field} ${created} ${modified}`,
      ),
    };
  };
}

function bodiesFor(comment: Comment, purpose: Purpose): JsonLd[] {
  const stamps = stampOf(comment.stamps, purpose);
  const when = stamps && { created: stamps.created, modified: timeOf(stamps.modified) };
  const value = comment[purpose];
  return [value].flat().map((one) =>
    purpose === 'identifying'
      ? {
          type: 'SpecificResource',
          purpose,
          source: conceptPrefix + encodeURIComponent((one as string).toWellFormed()),
          ...when,
        }
      : { type: 'TextualBody', purpose, value: one, format: 'text/plain', language: 'sv', ...when },
  );
}

function targetOf(target: Target, offsets: Offsets): JsonLd {
  switch (target.type) {
    case 'passage':
      return {
        selector: target.selectors.map((one) => selectorOf(one, offsets)),
        ...(target.struck && { 'remiss:struck': true }),
        ...(target.recognised && { 'remiss:recognised': true }),
      };
    case 'section':
      return {
        ...(target.selectors.length > 0 && { selector: target.selectors.map((one) => selectorOf(one, offsets)) }),
        'remiss:section': target.path,
      };
    case 'rectangle': {
      const { page, left, top, width, height, path } = target;
      const value = `xywh=percent:${left},${top},${width},${height}`;
      const within = { type: 'FragmentSelector', value, conformsTo: mediaFragments };
      return {
        selector: { type: 'FragmentSelector', value: `page=${page}`, conformsTo: pdfFragments, refinedBy: within },
        ...(path && { 'remiss:section': path }),
      };
    }
    case 'document':
      return {};
  }
}

function selectorOf(selector: Selector, offsets: Offsets): JsonLd {
  if (selector.type !== 'TextPositionSelector') return { ...selector };
  const [start, end] = [offsets.toCodePoints(selector.start), offsets.toCodePoints(selector.end)];
  // Beyond the text there are no code points to count.
  return { ...selector, start: start ?? selector.start, end: end ?? selector.end };
}
