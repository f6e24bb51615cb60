import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The glossary's names by their ids, once anybody has asked for one: to read the glossary takes a while. */
const names = signal<ReadonlyMap<string, string> | undefined>(undefined);
let asked = false;

async function readNames(): Promise<void> {
  const { namedConcepts } = await import('../../../../extension/state/import/named-concepts.ts');
  names.value = new Map(namedConcepts().map(({ id, name }) => [id, name]));
}

/** What concepts are called; those that the glossary doesn't have (any more) are left out. */
export function useConceptNames(ids: readonly string[]): string[] {
  useEffect(() => {
    if (ids.length === 0 || asked) return;
    asked = true;
    void readNames();
  }, [ids]);
  return ids.flatMap((id) => names.value?.get(id) ?? []);
}
