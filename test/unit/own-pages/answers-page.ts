import { signal } from '@preact/signals';
import { h } from 'preact';
import type { Snapshot } from '../../../comments/model/model.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { forgetAll, open, put, send, until } from './own-page.ts';

/** The page of an ärende's answers. */

const { AnswersPage } = await import('../../../components/answers/AnswersPage.tsx');
const { answersAddress } = await import('../../../components/app/answers-address.ts');

/** Opens a view of it with a database of those records alone. @param texts of the answers */
export async function openAnswers(
  changes: readonly Change[],
  texts: readonly Snapshot[],
  ...[id, view, at]: Parameters<typeof answersAddress>
): Promise<void> {
  await forgetAll();
  await put(changes);
  const [first] = changes;
  if (first?.do === 'create' && texts.length > 0)
    await send({ type: 'change', scope: 'urn:uuid:put', changes: [{ ...first, do: 'ensure' }], snapshots: texts });
  const address = answersAddress(id, view, at);
  await open(address.slice(1), () =>
    h(AnswersPage, { hash: signal(address.slice(address.indexOf('#'))), isPrivate: false }),
  );
  await until('the view', () => document.querySelector('.view-links'));
}
