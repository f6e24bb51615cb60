import { personCalled } from '../../model/author.ts';
import type { Comment } from '../../model/comment.ts';
import { statementAmong } from '../../model/statement.ts';
import { unknownSender } from '../entries/sender.ts';
import { isSameOrganisation } from '../organisation.ts';
import type { ColumnKey } from '../templates/columns.ts';
import { split } from '../write/list-cell.ts';

type Author = Comment['creator'];

/** Who is known when rows are read. */
export interface KnownAuthors {
  /** The reader. */
  creator: Author;
  comments: readonly Comment[];
}

type Cells = ReadonlyMap<ColumnKey, string>;

/**
 * Whom a row names; undefined where it names nobody. Somebody whose name is known is that reviewer, unless the row names another
 * organisation; another gets an id of name and organisation, so that all their rows have one. Whose a reservation is doesn't say who
 * typed it in, unless it is somebody who is known.
 */
export function authorIn(cells: Cells, known: KnownAuthors): Author | undefined {
  const named = namedIn(cells);
  const there = knownAs(named, known);
  if (there) return there;
  if (isWhose(cells)) return authorIn(new Map([...cells].filter(([column]) => column !== 'reviewer')), known);
  if (named.name === undefined && named.remissinstans === undefined) return undefined;
  const role = cells.get('role');
  return { ...personCalled(named), ...(role && { role }) };
}

function knownAs({ name, remissinstans }: Named, { creator, comments }: KnownAuthors): Author | undefined {
  if (name === undefined && remissinstans === undefined) return undefined;
  const isThere = (one: Author) =>
    (name === undefined || name === one.name?.trim()) &&
    (remissinstans === undefined ||
      (one.remissinstans !== undefined && isSameOrganisation(remissinstans, one.remissinstans)));
  if (isThere(creator)) return creator;
  return name === undefined ? undefined : comments.find((comment) => isThere(comment.creator))?.creator;
}

/** Does a row name only whom its label says that it comes from? A role beside the name is that person's, who has written it then. */
function isWhose(cells: Cells): boolean {
  const whose = statementAmong(split(cells.get('tagging') ?? ''))?.whose.trim();
  return Boolean(whose) && cells.get('reviewer')?.trim() === whose && !cells.get('role')?.trim();
}

type Named = Parameters<typeof personCalled>[0];

/** A cell may say both: "Lena Grön, Fritidsnämnden"; or an authority alone, where others have a name. */
function namedIn(cells: Cells): Named {
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
