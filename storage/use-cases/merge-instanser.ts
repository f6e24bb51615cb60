import type { Instans, RemissAnswer } from '../../comments/model/answer.ts';
import { comparableName } from '../../comments/text/comparable-name.ts';
import type { Change } from '../commands/command.ts';

/**
 * The remissinstanser and answers of an ärende that goes, in the one that stays. A body that both have becomes one: it gets what only the
 * other said of it, the other's answers become its own, and the other goes.
 */
export function instanserMerged(
  arende: string,
  stays: readonly Instans[],
  goes: { instanser: readonly Instans[]; answers: readonly RemissAnswer[] },
): Change[] {
  const known = new Map(stays.map((one) => [one.id, one]));
  const become = new Map<string, string>();
  for (const one of goes.instanser) {
    const same = [...known.values()].find((other) => isSameBody(other, one));
    if (!same) continue;
    become.set(one.id, same.id);
    known.set(same.id, { ...same, ...joinedFacts(same, one) });
  }
  return [
    ...goes.instanser.map(
      ({ id }): Change =>
        become.has(id) ? { do: 'delete', kind: 'instans', id } : { do: 'set', kind: 'instans', id, fields: { arende } },
    ),
    ...[...new Set(become.values())].map(
      (id): Change => ({
        ...{ do: 'set', kind: 'instans', id },
        fields: factsOf(known.get(id)),
      }),
    ),
    ...goes.answers.map(({ id, instans }): Change => {
      const whose = become.get(instans ?? '');
      return { do: 'set', kind: 'answer', id, fields: { arende, ...(whose !== undefined && { instans: whose }) } };
    }),
  ];
}

/** By name; or by number, where one says more of the name than the other does: authorities number their cases alike. */
function isSameBody(one: Instans, other: Instans): boolean {
  const [name, otherName] = [comparableName(one.name), comparableName(other.name)];
  if (name === otherName) return name !== '';
  const number = comparableNumber(one);
  if (number === '' || number !== comparableNumber(other)) return false;
  return isWithinWords(name, otherName) || isWithinWords(otherName, name);
}

/** "SN 2026/77" and "SN2026/77" are one. */
const comparableNumber = ({ number = '' }: Instans) => comparableName(number).replaceAll(' ', '');
const isWithinWords = (short: string, long: string) => short !== '' && ` ${long} `.includes(` ${short} `);

type Facts = Partial<Pick<Instans, 'asked' | 'reminded' | 'declined' | 'number' | 'own' | 'summary'>>;

const factsOf = ({ asked, reminded, declined, number, own, summary }: Facts = {}): Facts =>
  Object.fromEntries(
    Object.entries({ asked, reminded, declined, number, own, summary }).filter(([, value]) => value !== undefined),
  );

/** Both numbers and both summaries are kept where they differ; it was asked on the first of two days, and reminded, or declined, on the last. */
function joinedFacts(one: Facts, other: Facts): Facts {
  return factsOf({
    asked: dayOf(one.asked, other.asked, 'first'),
    reminded: dayOf(one.reminded, other.reminded, 'last'),
    declined: dayOf(one.declined, other.declined, 'last'),
    number: joined(one.number, other.number, '; '),
    own: one.own || other.own,
    summary: joined(one.summary, other.summary, '\n\n'),
  } as Facts);
}

/** A day that is known goes before one that isn't. */
function dayOf(one: string | undefined, other: string | undefined, which: 'first' | 'last'): string | undefined {
  if (!one || !other) return one || (other ?? one);
  return one < other === (which === 'first') ? one : other;
}

function joined(one: string | undefined, other: string | undefined, between: string): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return comparableName(one) === comparableName(other) ? one : `${one}${between}${other}`;
}
