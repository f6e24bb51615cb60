import { signal } from '@preact/signals';
import type { NamedConcept } from '../../../comments/list/list.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { namesIn } from '../../../glossary/names-in.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';

const ofPackage = namesIn(loadGlossary(schemeFiles).schemes);
const own = signal<readonly NamedConcept[]>([]);
let asked: Promise<void> | undefined;

/**
 * The concepts by the names that a list of comments calls them, those of own glossaries behind the package's. They come when the database
 * has answered: whoever draws or computes with them does so again, and whoever writes them once waits for `ownNamesKnown`.
 */
export function namedConcepts(): NamedConcept[] {
  void ownNamesKnown();
  return [...ofPackage, ...own.value];
}

/** Resolves when own glossaries have been read, or can't be. */
export function ownNamesKnown(): Promise<void> {
  asked ??= new Promise((resolve) => {
    const failed = (error: unknown) => {
      console.warn('names of own concepts', error);
      resolve();
    };
    const know = (names: readonly NamedConcept[]) => {
      if (names.length > 0 || own.peek().length > 0) own.value = names;
      resolve();
    };
    followOwnNames(know, failed).catch(failed);
  });
  return asked;
}

/** The database is loaded here alone: the reader shows a document without it. */
async function followOwnNames(
  know: (names: readonly NamedConcept[]) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const [{ ownStore }, { ownGlossaries }, { live }] = await Promise.all([
    import('../own-store.ts'),
    import('../../../storage/queries/own-glossaries.ts'),
    import('../../../storage/queries/read.ts'),
  ]);
  const store = await ownStore();
  live(async () => namesIn(await ownGlossaries(store)), know, failed, new AbortController().signal);
}
