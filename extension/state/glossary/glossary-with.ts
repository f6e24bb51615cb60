import { computed, type ReadonlySignal } from '@preact/signals';
import { type Glossary, loadGlossary } from '../../../glossary/glossary.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';

/** The package's concept systems with those of others behind them. */
export function glossaryWith(own: ReadonlySignal<readonly Scheme[]>): ReadonlySignal<Glossary> {
  const ours = loadGlossary(schemeFiles);
  return computed(() => (own.value.length === 0 ? ours : { ...ours, schemes: [...ours.schemes, ...own.value] }));
}
