import type { Arende } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import type { DocumentRow } from '../../../storage/queries/overview.ts';
import type { workspaceSv } from '../../i18n/sv/own-pages/workspace.ts';

/** What is said of a document where one chooses among several: two that are one often have the same title, and their ärenden as well. */
export function mergeLabel(
  { document, editions, klara, utkast, changed }: DocumentRow,
  arende: Arende | undefined,
  untitled: string,
  words: Pick<typeof workspaceSv, 'comments' | 'changed' | 'edition'>,
): string {
  const title = titleOr(document.title, untitled);
  const within = arende && titleOr(arende.title, untitled);
  const named = editions.findLast(({ name }) => name !== undefined)?.name;
  const about = [
    within === title ? undefined : within,
    arende?.sender,
    named ?? (editions.length > 1 ? words.edition(editions.length) : undefined),
    words.comments(klara, utkast),
    words.changed(changed),
  ];
  return `${title} – ${about.filter(Boolean).join(', ')}`;
}
