import type { Edition } from '../../../../comments/model/model.ts';
import { type AnswersInArende, textsOf } from '../../../../storage/queries/answers.ts';
import { ownStore } from '../../own-store.ts';
import type { RemissContext } from './what-is-read.ts';

/** What the ärende knows of the remiss: its name and numbers, and the texts of its documents as they were last read. */
export async function remissContext({ arende, documents, editions }: AnswersInArende): Promise<RemissContext> {
  const newest = (document: string): Edition | undefined =>
    editions.findLast((one) => one.document === document && one.snapshot !== undefined);
  const ids = documents.flatMap(({ id }) => newest(id)?.snapshot ?? []);
  const texts = await textsOf(await ownStore(), ids);
  return {
    titles: [arende.title, ...documents.map(({ title }) => title)].filter((title) => title !== ''),
    ...(arende.sender !== undefined && { sender: arende.sender }),
    numbers: arende.numbers.map(({ number }) => number),
    texts: ids.flatMap((id) => {
      const found = texts.get(id);
      return found ? [{ text: found.text, sections: found.sections }] : [];
    }),
  };
}
