import { headOf } from '../../comments/list/entries/head.ts';
import type { ListHead } from '../../comments/list/list.ts';
import type { OutgoingSource } from './source.ts';

/** What stands over others' answers: they go to nobody but whom the ärende names, nobody signs them, and where we stand is said in answers of ours. */
export function collectedHead(source: OutgoingSource): ListHead {
  const { sender: _, signers: __, stance: ___, summary: ____, ...head } = headOf(source);
  return head;
}
