import { type ReadonlySignal, signal } from '@preact/signals';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { ownGlossaries } from '../../../storage/queries/own-glossaries.ts';
import { live } from '../../../storage/queries/read.ts';
import { ownStore } from '../own-store.ts';
import { glossaryWith } from './glossary-with.ts';

/**
 * All concept systems, for a page of the extension: the package's at once, the authority's own when the database has answered, and
 * whatever is written in any window, until the signal aborts. Where the database can't be read the package's are there all the same.
 */
export function followedGlossary(lifetime?: AbortSignal): ReadonlySignal<Glossary> {
  const own = signal<readonly Scheme[]>([]);
  const failed = (error: unknown) => console.warn('own glossaries', error);
  const show = (found: readonly Scheme[]) => {
    if (found.length > 0 || own.peek().length > 0) own.value = found;
  };
  ownStore().then(
    (store) => live(() => ownGlossaries(store), show, failed, lifetime ?? new AbortController().signal),
    failed,
  );
  return glossaryWith(own);
}
