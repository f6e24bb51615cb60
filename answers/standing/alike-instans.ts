import { diffChars } from 'diff';
import { nameAlone, nominative } from './name-alone.ts';
import { placedName } from './named-place.ts';
import type { Named } from './same-instans.ts';

/** Letters of a name for each that may be written wrongly; and how many may at most. */
const slips = { every: 9, most: 2 };

/**
 * The one of these that a name may mean: to be asked about, since two bodies may be called nearly the same. It may be a slip of the pen,
 * "Normmalms stadsdelsnämnd", or only one of the two says where it is, "Socialnämnden, Sala kommun" and "Socialnämnden". None where several
 * are as near, or a number differs.
 */
export function alikeInstans<I extends Named>(name: string, instanser: readonly I[]): I | undefined {
  const unplaced = instanser.filter((one) => isWithAndWithoutPlace(name, one.name));
  if (unplaced.length > 0) return unplaced.length === 1 ? unplaced[0] : undefined;
  const [given, numbers] = [nominative(nameAlone(name)), name.match(/\d+/g)?.join()];
  const most = Math.min(slips.most, Math.floor(given.length / slips.every));
  const near = instanser.filter((one) => {
    const other = nominative(nameAlone(one.name));
    if (numbers !== one.name.match(/\d+/g)?.join() || Math.abs(given.length - other.length) > most) return false;
    // A letter that is another is one that goes and one that comes.
    const parts = given === other ? undefined : diffChars(given, other, { maxEditLength: most * 2 });
    const letters = (is: 'added' | 'removed') =>
      parts?.reduce((sum, part) => sum + (part[is] ? part.value.length : 0), 0) ?? 0;
    return parts !== undefined && Math.max(letters('added'), letters('removed')) <= most;
  });
  return near.length === 1 ? near[0] : undefined;
}

function isWithAndWithoutPlace(a: string, b: string): boolean {
  const [one, other] = [placedName(a), placedName(b)];
  return one.body === other.body && (one.place === undefined) !== (other.place === undefined);
}
