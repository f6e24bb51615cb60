import type { Edition } from '../../../../comments/model/model.ts';
import type { Scheme } from '../../../../glossary/schema.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { type AnswersInArende, textsOf } from '../../../../storage/queries/answers.ts';
import { ownGlossaries } from '../../../../storage/queries/own-glossaries.ts';
import { isOn, ownGlossariesWritten, schemeChoice } from '../../../settings/settings.ts';
import { ownStore } from '../../own-store.ts';
import type { RemissContext } from './what-is-read.ts';

/** What the ärende knows of the remiss: its name and numbers, and the texts of its documents as they were last read. */
export async function remissContext({ arende, documents, editions }: AnswersInArende): Promise<RemissContext> {
  const newest = (document: string): Edition | undefined =>
    editions.findLast((one) => one.document === document && one.snapshot !== undefined);
  const ids = documents.flatMap(({ id }) => newest(id)?.snapshot ?? []);
  const store = await ownStore();
  const [texts, own] = await Promise.all([textsOf(store, ids), ownWords(store)]);
  return {
    titles: [arende.title, ...documents.map(({ title }) => title)].filter((title) => title !== ''),
    ...(arende.sender !== undefined && { sender: arende.sender }),
    numbers: arende.numbers.map(({ number }) => number),
    texts: ids.flatMap((id) => {
      const found = texts.get(id);
      return found ? [{ text: found.text, sections: found.sections }] : [];
    }),
    ...(own.schemes.length > 0 && { own }),
  };
}

/** The own glossaries that are searched for: of each concept what a search needs, since it goes to the thread with every file. */
async function ownWords(store: Store): Promise<NonNullable<RemissContext['own']>> {
  const [all, choice, revision] = await Promise.all([
    ownGlossaries(store),
    schemeChoice.read(),
    ownGlossariesWritten.read(),
  ]);
  const schemes = all.filter((scheme) => isOn(scheme, choice)).map(searched);
  return { key: [revision, ...schemes.map(({ id }) => id)].join(' '), schemes };
}

const searched = ({ concepts, ...scheme }: Scheme): Scheme => ({
  ...scheme,
  concepts: concepts.map(({ id, prefLabel, altLabel, unsearched, forms }) => ({
    ...{ id, prefLabel, source: [] },
    ...(altLabel && { altLabel }),
    ...(unsearched && { unsearched }),
    ...(forms && { forms }),
  })),
});
