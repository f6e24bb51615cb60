import { newId } from '../../storage/db/new-id.ts';
import { type Reviewer, reviewer } from './settings.ts';

/** Who writes here. One who hasn't said yet has an id all the same, which stays. */
export async function currentReviewer(): Promise<Reviewer> {
  const known = await reviewer.read();
  if (known) return known;
  const made = { id: `urn:uuid:${newId()}` };
  await reviewer.write(made);
  return made;
}
