import { signal } from '@preact/signals';
import type { NamedConcept } from '../../../comments/list/list.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { namesIn } from '../../../glossary/names-in.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { ownGlossaries } from '../../../storage/queries/own-glossaries.ts';
import { live } from '../../../storage/queries/read.ts';
import { ownStore } from '../own-store.ts';

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
    const know = (names: NamedConcept[]) => {
      if (names.length > 0 || own.peek().length > 0) own.value = names;
      resolve();
    };
    ownStore().then(
      (store) => live(async () => namesIn(await ownGlossaries(store)), know, failed, new AbortController().signal),
      failed,
    );
  });
  return asked;
}
