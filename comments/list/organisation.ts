import { fold } from '../../language/swedish/letters/fold.ts';

/**
 * Are both names of the same organisation? "Äldreförvaltningen" is "Äldreförvaltningen, Stockholms stad"; neither "Stockholms stad" nor
 * "Socialförvaltningen, Stockholms stad" is.
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [namesOf(one), namesOf(other)];
  if (a.own === '' && b.own === '') return a.whole !== '' && a.whole === b.whole;
  return a.own === b.own && (a.whole === '' || b.whole === '' || a.whole === b.whole);
}

/** The kommun, region or stad that a part may be named with. */
const whole =
  /^(?!.*(?:förvaltning|nämnd|kontor|styrelse|avdelning|enhet))(?:region\s.+|.+\s(?:kommun|region|stad|län))$/u;
const wholeBehind = /^(.+?)\s(?:i\s)?(region\s\p{L}+|\p{L}+\s(?:kommun|region|stad))$/u;

function namesOf(text: string): { own: string; whole: string } {
  const parts = fold(text)
    .text.split(/[,;()/–]+|\s-\s/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const [only] = parts;
  const behind = parts.length === 1 && only && !whole.test(only) ? wholeBehind.exec(only) : null;
  if (behind) return { own: behind[1] ?? '', whole: behind[2] ?? '' };
  const isWhole = (part: string) => whole.test(part);
  return {
    own: parts
      .filter((part) => !isWhole(part))
      .toSorted()
      .join(', '),
    whole: parts.filter(isWhole).join(', '),
  };
}
