import { useMemo } from 'preact/hooks';
import { isOn, type SchemeChoice } from '../../../../extension/settings/settings.ts';
import { isNamedIn } from '../../../../extension/state/glossary/found-in.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';
import { labelOwners, type Surroundings } from '../../../../glossary/own/faults.ts';

/** What a concept stands among. @param scheme the id of its glossary */
export function useSurroundings(all: Glossary, scheme: string, choice: SchemeChoice): Surroundings {
  const owners = useMemo(
    () => labelOwners(all.schemes.filter((one) => one.id === scheme || isOn(one, choice))),
    [all, choice],
  );
  const known = useMemo(
    () => new Map(all.schemes.flatMap(({ concepts }) => concepts.map((concept) => [concept.id, concept] as const))),
    [all],
  );
  return useMemo(() => ({ owners, scheme, concept: (id) => known.get(id), isNamedIn }), [owners, known]);
}
