import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { titleOr } from '../../../comments/model/title.ts';
import { ownStore } from '../../../extension/state/own-store.ts';
import { askToPersist, type Space, space } from '../../../storage/db/space.ts';
import { type Quarantined, quarantinedIn } from '../../../storage/queries/quarantined.ts';
import type { Counts } from '../../../storage/queries/read.ts';
import { storageWords } from '../../i18n/tables/own-pages/storage.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { LostFields } from './LostFields.tsx';

const useWords = wordsFrom(commonWords, storageWords);

const none: Quarantined = { away: 0, lost: [] };

/** How much is stored, and whether the browser promises to keep it. */
export function StorageState({ counts }: { counts: Counts }) {
  const { storage, untitled } = useWords();
  const given = useSignal<Space | undefined>(undefined);
  const asides = useSignal(none);
  const status = useSignal('');
  const renew = async () => {
    const [now, found] = await Promise.all([space(), counts.aside > 0 ? ownStore().then(quarantinedIn) : none]);
    asides.value = found;
    given.value = now;
  };
  useEffect(() => void renew(), [counts]);

  const ask = async () => {
    const promised = await askToPersist().catch(() => false);
    await renew();
    status.value = promised ? '' : storage.refusedToPromise;
  };

  // All at once, so that nothing jumps.
  if (!given.value) return null;
  const { persisted, used } = given.value;
  const { arende, document, comment, answer, glossary } = counts;
  const { away, lost } = asides.value;
  const empty = arende + document + comment + answer + glossary === 0;
  return (
    <>
      <p class="stored">
        {empty ? storage.nothing : storage.stored(counts)}
        {!empty && used !== undefined && ` ${storage.takes(used)}`}
      </p>
      {away > 0 && <p class="trouble">{storage.aside(away)}</p>}
      <LostFields
        says={storage.mended(lost.length)}
        fields={lost.map(({ field, title, kind }) =>
          storage.mendedField(field, title === undefined ? '' : titleOr(title, untitled), kind),
        )}
      />
      <p class="quiet-text">{persisted ? storage.promised : storage.notPromised}</p>
      {!persisted && (
        <div class="buttons">
          <button type="button" onClick={() => void ask()}>
            {storage.ask}
          </button>
        </div>
      )}
      <p role="status">{status}</p>
    </>
  );
}
