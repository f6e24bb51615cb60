import { comparableName } from '../../comments/text/comparable-name.ts';
import { nameAlone, nominative, parted } from './name-alone.ts';
import { placedName } from './named-place.ts';

/** A body, by what it is called. */
export interface Named {
  name: string;
}

/**
 * The one of these that a name means: as it is written, in the genitive, by its acronym, or with its place said in another way. "Socialnämnden,
 * Sala kommun" is not taken for a body that is only called "Socialnämnden", nor the other way: many kommuner have one, and `alikeInstans`
 * asks. None where several fit as well.
 */
export function sameInstans<I extends Named>(name: string, instanser: readonly I[]): I | undefined {
  if (comparableName(name) === '') return undefined;
  for (const fits of [isSame, isShort, isSameBodyAndPlace]) {
    const found = instanser.filter((one) => fits(name, one.name));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

const withoutCommas = (name: string) => nameAlone(name).replaceAll(',', '');

const isSame = (a: string, b: string) =>
  withoutCommas(a) === withoutCommas(b) ||
  nominative(withoutCommas(a)) === nominative(withoutCommas(b)) ||
  comparableName(a) === comparableName(b);

/** "SKR" of "Sveriges Kommuner och Regioner", and what a name says of itself in brackets. */
function isShort(a: string, b: string): boolean {
  const short = (name: string) => (/^\p{Lu}[\p{L}]{1,7}$/u.test(name.trim()) ? comparableName(name) : undefined);
  const means = (one: string, other: string) => {
    const said = short(one);
    return (
      said !== undefined &&
      (said === comparableName(parted(other).short) ||
        (/^\p{Lu}{2,8}$/u.test(one.trim()) && said === initialsOf(other)))
    );
  };
  return means(a, b) || means(b, a);
}

const initialsOf = (name: string): string =>
  withoutCommas(name)
    .split(/[\s-]+/)
    .filter((word) => !/^(?:och|i|för|av|på|med|till)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** "Socialnämnden i Sala kommun", "Socialnämnden, Sala kommun" and "Sala kommuns socialnämnd" */
function isSameBodyAndPlace(a: string, b: string): boolean {
  const [one, other] = [placedName(a), placedName(b)];
  return one.place !== undefined && one.place === other.place && one.body === other.body;
}
