import { type ReadonlySignal, signal } from '@preact/signals';
import { onSitesChange, sitesAlwaysRead } from '../settings/always-here.ts';
import type { Setting } from '../settings/settings.ts';

/** A setting as a signal that follows it. */
export async function followed<T>(
  setting: Pick<Setting<T>, 'read' | 'onChange'>,
  lifetime?: AbortSignal,
): Promise<ReadonlySignal<T>> {
  const followed = signal<T>((await setting.read()) as T);
  setting.onChange((value) => {
    followed.value = value;
  }, lifetime);
  return followed;
}

/** The sites that are always read, as patterns; or those that another question gives. */
export async function followedSites(ask = sitesAlwaysRead): Promise<ReadonlySignal<readonly string[]>> {
  const sites = signal<readonly string[]>(await ask());
  onSitesChange(async () => {
    sites.value = await ask();
  });
  return sites;
}
