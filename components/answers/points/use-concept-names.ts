import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** What concepts are called, by their ids, once that has been loaded; until then they have no names. */
export function useConceptNames(isWanted: boolean): (id: string) => string | undefined {
  const names = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (isWanted && names.peek().size === 0)
      void loadNames().then((found) => {
        names.value = found;
      });
  }, [isWanted]);
  return (id) => names.value.get(id);
}

async function loadNames(): Promise<ReadonlyMap<string, string>> {
  const { namedConcepts, ownNamesKnown } = await import('../../../extension/state/import/named-concepts.ts');
  await ownNamesKnown();
  return new Map(namedConcepts().map(({ id, name }) => [id, name]));
}
