import { diffChars } from 'diff';
import { type Named, nameAlone, nominative } from './same-instans.ts';

/** Letters of a name for each that may be written wrongly; and how many may at most. */
const slips = { every: 9, most: 2 };

/**
 * The one of these that a name may be a slip of the pen for, "Normmalms stadsdelsnämnd": to be asked about, since two bodies may be called
 * nearly the same. None where several are as near, or a number differs.
 */
export function alikeInstans<I extends Named>(name: string, instanser: readonly I[]): I | undefined {
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
