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
  const [{ loadGlossary }, { schemeFiles }] = await Promise.all([
    import('../../../glossary/glossary.ts'),
    import('../../../glossary/schemes/index.ts'),
  ]);
  const concepts = loadGlossary(schemeFiles).schemes.flatMap((scheme) => scheme.concepts);
  return new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel.sv]));
}
