import { type JsonLd, toCollection } from '../../annotations/json-ld.ts';
import { type Choice, entriesOf } from '../entries.ts';
import { headOf } from '../head.ts';
import type { ListSource } from '../list.ts';

/**
 * The comments as a W3C AnnotationCollection, each with all that is known of it. What stands in a list's head has no word with
 * W3C and is ours: `remiss:head`, and the documents' titles.
 */
export function toJsonLd(source: ListSource, choice: Choice = {}): JsonLd {
  const entries = entriesOf(source, choice);
  const head = headOf(source);
  const editions = new Map(source.editions.map((edition) => [edition.id, edition]));
  const sourceOf = (id: string) => {
    const edition = editions.get(id);
    return {
      iri: edition?.identifiers.find(({ kind }) => kind === 'address')?.value ?? id,
      text: source.snapshots.get(edition?.snapshot ?? '')?.text ?? '',
    };
  };
  const id = `urn:x-remisslasaren:list:${source.now.toISOString()}`;
  const { numbers = [], sender, remissinstans, handlaggare, stance, summary } = source.arende ?? {};
  return {
    ...toCollection(
      entries.map(({ comment }) => comment),
      sourceOf,
      { id, label: head.title },
    ),
    'remiss:head': {
      'remiss:title': head.title,
      ...(sender && { 'remiss:sender': sender }),
      'remiss:numbers': numbers.map(({ number, owner }) => ({
        'remiss:number': number,
        ...(owner && { 'remiss:owner': owner }),
      })),
      ...(remissinstans && { 'remiss:remissinstans': remissinstans }),
      ...(handlaggare && { 'remiss:handlaggare': handlaggare }),
      ...(stance && { 'remiss:stance': stance }),
      ...(summary && { 'remiss:summary': summary }),
    },
    'remiss:documents': source.documents.map(({ id, title }) => ({ id, 'remiss:title': title })),
  };
}
