import { type JsonLd, toCollection } from '../../../jsonld/json-ld.ts';
import { titleInSwedish } from '../../../model/title.ts';
import { type EntryChoice, entriesOf } from '../../entries/entries.ts';
import { headOf } from '../../entries/head.ts';
import { isOnWeb } from '../../entries/places/link.ts';
import type { ListSource } from '../../list.ts';

/**
 * The comments as a W3C AnnotationCollection, each with all its fields. For what stands in a list's head there is no W3C term,
 * so `remiss:head` and the documents' titles are our own.
 */
export function toJsonLd(source: ListSource, choice: EntryChoice = {}): JsonLd {
  const entries = entriesOf(source, choice);
  const head = headOf(source);
  const editions = new Map(source.editions.map((edition) => [edition.id, edition]));
  const sourceOf = (id: string) => {
    const edition = editions.get(id);
    return {
      iri: edition?.identifiers.find(({ kind, value }) => kind === 'address' && isOnWeb(value))?.value ?? id,
      text: source.snapshots.get(edition?.snapshot ?? '')?.text ?? '',
    };
  };
  const id = `urn:x-remisslasaren:list:${source.now.toISOString()}`;
  const { numbers = [], sender, recipient, remissinstans, handlaggare, stance, summary } = source.arende ?? {};
  const signers = head.signers?.join('\n');
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
      ...(recipient && { 'remiss:recipient': recipient }),
      ...(signers && { 'remiss:signers': signers }),
      ...(stance && { 'remiss:stance': stance }),
      ...(summary && { 'remiss:summary': summary }),
    },
    ...(head.contact && { 'remiss:contact': head.contact }),
    'remiss:documents': source.documents.map(({ id, title }) => ({ id, 'remiss:title': titleInSwedish(title) })),
  };
}
