import type { Arende } from '../../../comments/model/model.ts';
import { answersOf } from '../../../storage/queries/answers.ts';
import { arendenIn } from '../../../storage/queries/read.ts';
import { ownStore } from '../own-store.ts';

export type OtherArende = Pick<Arende, 'id' | 'title'>;

/** The ärenden beside this one, by their titles. */
export async function otherArenden(arende: string): Promise<OtherArende[]> {
  const all = await arendenIn(await ownStore());
  return all
    .filter(({ id }) => id !== arende)
    .map(({ id, title }) => ({ id, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'sv'));
}

export const instanserOf = async (arende: string) => (await answersOf(await ownStore(), arende)).instanser;
