import { signal } from '@preact/signals';
import { h } from 'preact';
import type { Snapshot } from '../../../comments/model/model.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { urn } from '../../example-work.ts';
import { forgetAll, open, send, until } from './own-page.ts';

/** The page of an ärende's answers. */

const { AnswersPage } = await import('../../../components/answers/AnswersPage.tsx');
const { answersAddress } = await import('../../../components/app/answers-address.ts');
type View = Parameters<typeof answersAddress>[1];

/** Opens a view of the ärende `asked` anew, and waits for a part of it. */
export async function openAnswers(view: View, part: string, at?: string): Promise<void> {
  const address = answersAddress(urn('asked'), view, at).slice(1);
  const hash = signal(address.slice(address.indexOf('#')));
  await open(address, () => h(AnswersPage, { hash, isPrivate: false }));
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
  await until(part, () => document.querySelector(part));
}

/** A database of those records and texts alone. */
export async function storeAnswers(changes: readonly Change[], snapshots: readonly Snapshot[]): Promise<void> {
  await forgetAll();
  // `ensure` makes no step that can be undone.
  const made = changes.map((one) => (one.do === 'create' ? { ...one, do: 'ensure' as const } : one)) as Change[];
  await send({ type: 'change', scope: urn('put'), changes: made, snapshots });
}
