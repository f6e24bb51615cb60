import { personCalled } from '../../model/author.ts';
import type { Comment } from '../../model/comment.ts';
import { unknownSender } from '../entries/sender.ts';
import { isSameOrganisation } from '../organisation.ts';
import type { ColumnKey } from '../templates/columns.ts';

type Author = Comment['creator'];

/** Who is known when rows are read. */
export interface KnownAuthors {
  /** The reader. */
  creator: Author;
  comments: readonly Comment[];
}

/**
 * Whom a row names; undefined where it names nobody. Somebody whose name is known is that reviewer, unless the row names another
 * organisation; another gets an id of name and organisation, so that all their rows have one.
 */
export function authorIn(
  cells: ReadonlyMap<ColumnKey, string>,
  { creator, comments }: KnownAuthors,
): Author | undefined {
  const { name, remissinstans } = namedIn(cells);
  if (name === undefined && remissinstans === undefined) return undefined;
  const isThere = (one: Author) =>
    (name === undefined || name === one.name?.trim()) &&
    (remissinstans === undefined ||
      (one.remissinstans !== undefined && isSameOrganisation(remissinstans, one.remissinstans)));
  if (isThere(creator)) return creator;
  const known = comments.find((comment) => isThere(comment.creator))?.creator;
  if (known && name !== undefined) return known;
  const role = cells.get('role');
  return { ...personCalled({ name, remissinstans }), ...(role && { role }) };
}

/** A cell may say both: "Lena Grön, Fritidsnämnden"; or an authority alone, where others have a name. */
function namedIn(cells: ReadonlyMap<ColumnKey, string>): Parameters<typeof personCalled>[0] {
  const written = cells.get('reviewer')?.trim();
  const said = written === unknownSender ? undefined : written || undefined;
  const remissinstans = cells.get('remissinstans')?.trim() || undefined;
  if (said === undefined || remissinstans !== undefined) return { name: said, remissinstans };
  const [first = '', ...rest] = said.split(/[,(]|\s[–-]\s/).map((part) => part.replace(/\)$/, '').trim());
  if (isOrganisation(first)) return { remissinstans: said };
  const behind = said
    .slice(first.length)
    .replace(/^[\s,(–-]+/, '')
    .replace(/^([^(]*)\)$/, '$1');
  return rest.some(isOrganisation) ? { name: first, remissinstans: behind } : { name: said };
}

const isOrganisation = (text: string): boolean =>
  /(?:nämnd|nämnden|förvaltning|förvaltningen|kontor|kontoret|styrelse|styrelsen|avdelning|avdelningen|enhet|enheten|myndighet|myndigheten|verket|inspektionen|universitet|förbundet|kommun|kommunen|landsting|stad|län|bolaget)$|^region\s|\sAB$/iu.test(
    text.trim(),
  );
