import type { Stance } from '../../model/comment.ts';
import { titleInSwedish } from '../../model/title.ts';
import type { ListSource } from '../list.ts';
import { chosenOf, type EntryChoice } from './entries.ts';
import { sendersOf } from './sender.ts';

export interface WholeStance {
  /** The document's title. */
  document: string;
  stance: Stance;
}

/**
 * Where a comment of our own on a whole document stands otherwise than we do in all: both are in the answer, and only who writes it
 * knows whether both are meant.
 */
export function otherWholeStances(source: ListSource, choice: EntryChoice): WholeStance[] {
  const { stance } = source.arende ?? {};
  if (stance === undefined) return [];
  const titles = new Map(source.documents.map(({ id, title }) => [id, titleInSwedish(title)]));
  return chosenOf(source.comments, { ...choice, own: true }, sendersOf(source)).flatMap(
    ({ target, assessing, document }): WholeStance[] =>
      target.type === 'document' && assessing !== undefined && assessing !== stance
        ? [{ document: titles.get(document) ?? '', stance: assessing }]
        : [],
  );
}
