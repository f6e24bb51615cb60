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

  const { arende, document, comment, aside } = counts;
  const empty = arende + document + comment === 0;
  const used = given.value?.used;
  return (
    <>
      <p class="stored">
        {empty ? storage.nothing : storage.stored(arende, document, comment)}
        {!empty && used !== undefined && ` ${storage.takes(used)}`}
      </p>
      {aside > 0 && <p class="trouble">{storage.aside(aside)}</p>}
      {given.value && <p class="quiet-text">{given.value.persisted ? storage.promised : storage.notPromised}</p>}
      {given.value?.persisted === false && (
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
