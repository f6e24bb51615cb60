import { useMemo } from 'preact/hooks';
import type { FileRead } from '../../comments/list/read/result.ts';
import { isAnonymous } from '../../comments/model/came-with.ts';
import type { SettledChange } from '../../comments/similarity/settled.ts';
import type { DifferingPlace } from '../../comments/similarity/untracked.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { importRemarksWords } from '../i18n/tables/own-pages/import-remarks.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort } from '../ui/cut-short.ts';
import { Runs } from '../ui/Runs.tsx';
import { compared } from './compared.ts';
import { RowGroup } from './RowGroup.tsx';
import { useShortened } from './use-shortened.tsx';

const useWords = wordsFrom(importRemarksWords);

/** How a colleague's copy differs from the document beside what it tells itself: how much, and where. */
export function FileDifferences({ remarks }: { remarks: NonNullable<FileRead['remarks']> }) {
  const { importRemarks: words } = useWords();
  const { untracked = [], settled = [] } = remarks;
  if (untracked === 'another text') return <p class="trouble">{words.otherText}</p>;
  return (
    <>
      {untracked.length > 0 && <p class="trouble">{words.untracked(untracked.length)}</p>}
      <RowGroup title={words.untrackedPlaces(untracked.length)} rows={untracked} folded>
        {(place) => <Place place={place} />}
      </RowGroup>
      {settled.length > 0 && <p class="trouble">{words.settled(settled.length)}</p>}
      <RowGroup title={words.settledPlaces(settled.length)} rows={settled} folded>
        {(change) => <Settled change={change} />}
      </RowGroup>
    </>
  );
}

function Place({ place: { section, before, after } }: { place: DifferingPlace }) {
  const { importRemarks: words } = useWords();
  const comparison = useMemo(() => compared(before, after), [before, after]);
  const { shown, button } = useShortened(comparison ? [] : [before, after]);
  const heading = section === undefined ? words.around : section.at(-1);
  const plain = (text: string) => (text === '' ? <span class="quiet-text">{words.notThere}</span> : shown(text));
  return (
    <div class="field-change">
      {heading && <p class="quiet-text">{heading}</p>}
      <dl>
        <div>
          <dt>{words.inDocument}</dt>
          <dd lang="sv">{comparison ? <Runs runs={comparison.ours} as="del" /> : plain(before)}</dd>
        </div>
        <div>
          <dt>{words.inFile}</dt>
          <dd lang="sv">{comparison ? <Runs runs={comparison.theirs} as="ins" /> : plain(after)}</dd>
        </div>
      </dl>
      {button}
    </div>
  );
}

/** In UTF-16 units: enough to know the change by. */
const mostShown = 300;

function Settled({ change: { author, quote, editing, as } }: { change: SettledChange }) {
  const { importRemarks: words } = useWords();
  const [from, to] = [quote, editing ?? ''].map((text) => cutShort(text.replaceAll('\u2029', ' '), mostShown));
  const what = () => {
    if (editing === undefined) return words.toMove(from ?? '');
    return to === '' ? words.toStrike(from ?? '') : words.toReplace(from ?? '', to ?? '');
  };
  return (
    <div class="field-change">
      <p lang="sv">{what()}</p>
      <p class="quiet-text">{words.settledAs(as, isAnonymous(author) ? '' : withoutTurns(author.trim()))}</p>
    </div>
  );
}
