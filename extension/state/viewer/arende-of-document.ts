import type { Arende } from '../../../comments/model/model.ts';
import { message } from '../../protocol/single-message.ts';

/** The ärende of a document, by the worker: a frame under a document's own address may have another database. */
export async function arendeOfDocument(document: string): Promise<Arende | undefined> {
  return await message('arende-wanted', { document }).catch((error: unknown) => {
    // The file is saved all the same, under the document's own name.
    console.warn('arende', error);
    return undefined;
  });
}
