import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { onSitesChange, sitesAlwaysRead } from '../reading/always-here.ts';
import { languageChoice, type Setting } from '../settings.ts';
import type { Words } from './words/sv.ts';
import { wordsFor } from './words/words.ts';

/** A setting as a signal that follows it. */
export async function followed<T>(setting: Setting<T>, lifetime?: AbortSignal): Promise<ReadonlySignal<T>> {
  const followed = signal<T>((await setting.read()) as T);
  setting.onChange((value) => {
    followed.value = value;
  }, lifetime);
  return followed;
}

/** The words of the language that the reader has chosen, also when the choice changes. */
export async function followedWords(lifetime?: AbortSignal): Promise<ReadonlySignal<Words>> {
  const choice = await followed(languageChoice, lifetime);
  return computed(() => wordsFor(choice.value, navigator.languages));
}

/** The sites that are always read, as patterns; or those that another question gives. */
export async function followedSites(ask = sitesAlwaysRead): Promise<ReadonlySignal<readonly string[]>> {
  const sites = signal<readonly string[]>(await ask());
  onSitesChange(async () => {
    sites.value = await ask();
  });
  return sites;
}
