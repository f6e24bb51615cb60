import { comparableName } from '../../comments/text/comparable-name.ts';

/** A body, by what it is called. */
export interface Named {
  name: string;
}

/**
 * The one of these that a name means: as it is written, in the genitive, by its acronym, or with more or less said of where it is. None
 * where several fit as well.
 */
export function sameInstans<I extends Named>(name: string, instanser: readonly I[]): I | undefined {
  if (comparableName(name) === '') return undefined;
  for (const fits of [isSame, isShort, isWithin]) {
    const found = instanser.filter((one) => fits(name, one.name));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** "Folkhälsomyndigheten (FoHM)": the name, and what it says of itself in brackets. */
function parted(name: string): { name: string; short: string } {
  const whole = name.trim();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  return open <= 0
    ? { name: whole, short: '' }
    : { name: whole.slice(0, open).trimEnd(), short: whole.slice(open + 1, -1) };
}

/** What a body is called, without what it says of itself in brackets, signs and articles. */
export const nameAlone = (name: string): string =>
  comparableName(parted(name).name)
    .replace(/[”"'’.,]/g, '')
    .replace(/^(?:den|det|the)\s+/, '');
export const nominative = (name: string) => name.replace(/(?<=\p{L}{4})s$/u, '');

const isSame = (a: string, b: string) =>
  nameAlone(a) === nameAlone(b) ||
  nominative(nameAlone(a)) === nominative(nameAlone(b)) ||
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
  nameAlone(name)
    .split(/[\s-]+/)
    .filter((word) => !/^(?:och|i|för|av|på|med|till)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** "Socialnämnden" and "Socialnämnden i Älvmarkens kommun"; what they are called is the same, and where it is is said once. */
function isWithin(a: string, b: string): boolean {
  const [one, other] = [nominative(nameAlone(a)), nominative(nameAlone(b))];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const at = long.indexOf(short);
  if (at < 0 || short.length < 6) return false;
  const [before, behind] = [long.slice(0, at).trim(), long.slice(at + short.length).trim()];
  const isPlace = (words: string) =>
    words === '' ||
    /^(?:(?:i|vid|inom|för|på)\s+)?(?:\p{L}+\s+){0,3}(?:kommuns?|stads?|regions?|län)$/u.test(words) ||
    /^region\s+\p{L}+$/u.test(words);
  return isPlace(before) && isPlace(behind.replace(/^,\s*/, ''));
}
