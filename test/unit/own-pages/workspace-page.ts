import { signal } from '@preact/signals';
import { h } from 'preact';
import type { Snapshot } from '../../../comments/model/model.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { forgetAll, open, put, until } from './own-page.ts';

/** The page with all ärenden, practice and the maps. */

const { Workspace } = await import('../../../components/workspace/Workspace.tsx');
const { lastBackup, savedAnswers, schemeChoice } = await import('../../../extension/settings/settings.ts');
const { followed } = await import('../../../extension/state/followed.ts');
const { loadGlossary } = await import('../../../glossary/glossary.ts');
const { schemeFiles } = await import('../../../glossary/schemes/index.ts');
const glossary = loadGlossary(schemeFiles);

/** Opens it anew and waits for a part of it. */
export async function openWorkspace(part = '.keeping .stored', hash = ''): Promise<void> {
  const place = signal(hash);
  await open(`workspace.html${hash}`, async () =>
    h(Workspace, {
      hash: place,
      glossary,
      choice: await followed(schemeChoice),
      lastSaved: await followed(lastBackup),
      answers: await followed(savedAnswers),
      isPrivate: false,
    }),
  );
  addEventListener('hashchange', () => {
    place.value = location.hash;
  });
  await until(part, () => document.querySelector(part));
}

/** Opens it with a database of those records alone. */
export async function openWith(changes: readonly Change[], snapshots: readonly Snapshot[] = []): Promise<void> {
  await forgetAll();
  await put(changes, snapshots);
  await openWorkspace();
}

/** The titles of the ärenden as they stand in the list, those that are folded, too; none while it is hidden. */
export const titles = () =>
  [...document.querySelectorAll(':not([hidden]) > section .arende h3, :not([hidden]) > .archived h3')].map((each) =>
    each.textContent?.replaceAll('\u00ad', ''),
  );

export const nextSteps = () =>
  [...document.querySelectorAll('.arende')].map((each) => [
    each.querySelector('h3')?.textContent?.replaceAll('\u00ad', ''),
    each.querySelector('.next-step')?.textContent ?? undefined,
    each.querySelector('.next-step a')?.getAttribute('href') ?? undefined,
  ]);
