import type { Instans, RemissAnswer } from '../../comments/model/answer.ts';
import { countedAnswers } from '../standing/instans-standing.ts';
import type { OutgoingInstans, OutgoingSource } from './source.ts';

type Answered = Pick<OutgoingSource, 'instanser' | 'answers'>;

/**
 * Each answer that counts is somebody's: one whose remissinstans nobody has said, or has been removed, is from an unknown one of its own. Its
 * stance and its points are then counted, and told, as all others are.
 */
export function withUnknownInstanser<S extends { instanser: readonly Instans[]; answers: readonly RemissAnswer[] }>(
  source: S,
): S & Answered {
  const known = new Set(source.instanser.map(({ id }) => id));
  const orphans = new Set(
    countedAnswers(source.answers).filter(({ instans }) => instans === undefined || !known.has(instans)),
  );
  return {
    ...source,
    instanser: [...source.instanser, ...[...orphans].map(unknownInstans)],
    answers: source.answers.map((one) => (orphans.has(one) ? { ...one, instans: one.id } : one)),
  };
}

/** Whoever has sent an answer that is nobody's: by the answer's id, and known by its file. */
export const unknownInstans = ({ id, arende, title, deleted, stamps }: RemissAnswer): OutgoingInstans => ({
  ...{ kind: 'instans', id, arende, deleted, stamps, isUnknown: true },
  name: `Okänd remissinstans${title ? ` (${title})` : ''}`,
});
