import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Counts } from '../../storage/read.ts';
import { askToPersist, type Space, space } from '../../storage/space.ts';
import { useWords } from '../words/context.ts';

/** How much is stored, and whether the browser promises to keep it. */
export function StorageState({ counts }: { counts: Counts }) {
  const { storage } = useWords();
  const given = useSignal<Space | undefined>(undefined);
  const told = useSignal('');
  const renew = async () => {
    given.value = await space();
  };
  useEffect(() => void renew(), [counts]);

  const ask = async () => {
    const promised = await askToPersist().catch(() => false);
    await renew();
    told.value = promised ? '' : storage.refusedToPromise;
  };

  // All at once, so that nothing jumps.
  if (!given.value) return null;
  const { persisted, used } = given.value;
  const { arende, document, comment, aside } = counts;
  const empty = arende + document + comment === 0;
  return (
    <>
      <p class="stored">
        {empty ? storage.nothing : storage.stored(arende, document, comment)}
        {!empty && used !== undefined && ` ${storage.takes(used)}`}
      </p>
      {aside > 0 && <p class="trouble">{storage.aside(aside)}</p>}
      <p class="quiet-text">{persisted ? storage.promised : storage.notPromised}</p>
      {!persisted && (
        <div class="buttons">
          <button type="button" onClick={() => void ask()}>
            {storage.ask}
          </button>
        </div>
      )}
      <p role="status">{told}</p>
    </>
  );
}
