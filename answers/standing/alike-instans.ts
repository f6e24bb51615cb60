import { diffChars } from 'diff';
import { nameAlone, nominative } from './name-alone.ts';
import { placedName } from './named-place.ts';
import { type Named, sameInstans } from './same-instans.ts';

/** Letters of a name for each that may be written wrongly; and how many may at most. */
const slips = { every: 9, most: 2 };

/** Last parts of names as authorities shorten them. */
const shortened: readonly (readonly [short: RegExp, whole: string])[] = [
  [/(?<!\p{L})sdn(?!\p{L})/gu, 'stadsdelsnämnd'],
  [/(?<!\p{L})sdf(?!\p{L})/gu, 'stadsdelsförvaltning'],
  [/(?<!\p{L})lst(?!\p{L})/gu, 'länsstyrelsen'],
  [/(?<!\p{L})ks(?!\p{L})/gu, 'kommunstyrelsen'],
  [/förv(?!\p{L})/gu, 'förvaltning'],
];

const inFull = (name: string): string =>
  nominative(shortened.reduce((full, [short, whole]) => full.replace(short, () => whole), nameAlone(name)));

/** "stadsdelsnämnden" as "stadsdelsnämnd". */
const indefinite = (name: string): string => name.replace(/(?<=nämnd|förvaltning|kommun)en$/u, '');

/**
 * The one of these that a name may be another form of, "Norrmalms sdn", or a slip of the pen for, "Normmalms stadsdelsnämnd", or of which only one
 * says where it is, "Socialnämnden, Sala kommun" and "Socialnämnden": to be asked about, since two bodies may be called nearly the same. None where
 * several are as near, or a number differs.
 */
export function alikeInstans<I extends Named>(name: string, instanser: readonly I[]): I | undefined {
  const unplaced = instanser.filter((one) => isWithAndWithoutPlace(name, one.name));
  if (unplaced.length > 0) return unplaced.length === 1 ? unplaced[0] : undefined;
  const [given, numbers] = [inFull(name), name.match(/\d+/g)?.join()];
  const others = instanser.filter((one) => one.name !== name && numbers === one.name.match(/\d+/g)?.join());
  const same = others.filter((one) => given !== '' && indefinite(given) === indefinite(inFull(one.name)));
  const near = same.length > 0 ? same : others.filter((one) => isSlip(given, inFull(one.name)));
  return near.length === 1 ? near[0] : undefined;
}

const office = /(?<=\p{L}{3})(?:förvaltning(en)?|kontor(et)?)(?!\p{L})/u;

/**
 * The nämnd whose office a body is, by its name: "Socialförvaltningen" answers where Socialnämnden was asked. To be asked about, since an
 * office also answers in its own name.
 */
export function boardOf<I extends Named>(name: string, instanser: readonly I[]): I | undefined {
  if (!office.test(name)) return undefined;
  const board = name.replace(office, (_, ...ends) => (ends[0] || ends[1] ? 'nämnden' : 'nämnd'));
  return sameInstans(board, instanser) ?? alikeInstans(board, instanser);
}

function isSlip(given: string, other: string): boolean {
  const most = Math.min(slips.most, Math.floor(given.length / slips.every));
  if (given === other || Math.abs(given.length - other.length) > most) return false;
  // A letter that is another is one that goes and one that comes.
  const parts = diffChars(given, other, { maxEditLength: most * 2 });
  const letters = (is: 'added' | 'removed') =>
    parts?.reduce((sum, part) => sum + (part[is] ? part.value.length : 0), 0) ?? 0;
  return parts !== undefined && Math.max(letters('added'), letters('removed')) <= most;
}

/** A name in a list, and the one before it, or there already, that it may be. */
export interface AlikeNames {
  name: string;
  other: string;
  /** Is the other there already? */
  isKnown: boolean;
}

/**
 * The names of a list that may be another of it, or one that is there already, said otherwise: they are to be asked about before they become
 * two bodies.
 */
export function alikeNamesIn(names: readonly string[], known: readonly string[]): AlikeNames[] {
  return names.flatMap((name, at): AlikeNames[] => {
    const before = [...known, ...names.slice(0, at)].map((one) => ({ name: one }));
    const other = (sameInstans(name, before) ?? alikeInstans(name, before))?.name;
    return other === undefined ? [] : [{ name, other, isKnown: known.includes(other) }];
  });
}

function isWithAndWithoutPlace(a: string, b: string): boolean {
  const [one, other] = [placedName(a), placedName(b)];
  return one.body === other.body && (one.place === undefined) !== (other.place === undefined);
}
