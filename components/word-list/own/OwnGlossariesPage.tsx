import '../../ui/controls/fields.css';
import '../../ui/schemes/mark-sample.css';
import '../../workspace/workspace.css';
import '../../workspace/forms.css';
import './own-glossaries.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { schemeIdOf, schemeOfGlossary } from '../../../comments/model/own-glossary.ts';
import type { SchemeChoice } from '../../../extension/settings/settings.ts';
import { inOrder } from '../../../extension/state/glossary/concept-changes.ts';
import { followedPlace, type OwnPlace } from '../../../extension/state/glossary/own-place.ts';
import { WorkspaceContext, WorkspaceState } from '../../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { type OwnGlossaryRecords, ownGlossaryRecords } from '../../../storage/queries/own-glossaries.ts';
import { recentGlossarySteps } from '../../../storage/queries/recent-steps.ts';
import { Frame } from '../../app/Frame.tsx';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { HistoryBar } from '../../workspace/HistoryBar.tsx';
import { GlossaryEditor } from './GlossaryEditor.tsx';
import { GlossaryList } from './GlossaryList.tsx';

const useWords = wordsFrom(ownGlossariesWords, ownPagesWords);

interface Props {
  /** The systems that come with the extension. */
  packaged: Glossary;
  /** Which systems are looked for in documents. */
  choice: ReadonlySignal<SchemeChoice>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** The glossaries that the authority writes itself, and the one that is open. */
export function OwnGlossariesPage({ packaged, choice, isPrivate }: Props) {
  const { ownGlossaries, pages } = useWords();
  const state = useMemo(() => new WorkspaceState<OwnGlossaryRecords>(ownGlossaryRecords, recentGlossarySteps), []);
  const lifetime = useMemo(() => new AbortController(), []);
  const place = useMemo(() => followedPlace(lifetime.signal), []);
  useEffect(() => {
    if (!isPrivate) void state.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [state]);
  const { value: shown } = state.shown;
  const open = shown?.glossaries.find(({ id }) => schemeIdOf(id) === place.value.glossary);
  return (
    <Frame page="concepts" detail={open?.title.sv ?? ownGlossaries.title} class="workspace own-glossaries">
      <WorkspaceContext.Provider value={state as WorkspaceState<unknown>}>
        {isPrivate && <p class="private-window">{pages.privateWindow}</p>}
        {!isPrivate && !shown && !state.failure.value && <p class="quiet-text">{pages.loading}</p>}
        {shown && <Shown packaged={packaged} records={shown} place={place.value} choice={choice.value} />}
        {!isPrivate && <HistoryBar />}
      </WorkspaceContext.Provider>
    </Frame>
  );
}

interface ShownProps {
  packaged: Glossary;
  records: OwnGlossaryRecords;
  place: OwnPlace;
  choice: SchemeChoice;
}

function Shown({ packaged, records, place, choice }: ShownProps) {
  const { ownGlossaries } = useWords();
  const under = useMemo(() => Map.groupBy(records.concepts, ({ glossary }) => glossary), [records]);
  const glossary = useMemo(() => {
    const own = records.glossaries.map((one) => schemeOfGlossary(one, under.get(one.id) ?? []));
    return { ...packaged, schemes: [...packaged.schemes, ...own] };
  }, [records]);
  const open = records.glossaries.find(({ id }) => schemeIdOf(id) === place.glossary);
  const concepts = useMemo(() => inOrder(under.get(open?.id ?? '') ?? []), [under, open?.id]);
  if (open)
    return (
      <GlossaryEditor
        key={open.id}
        record={open}
        concepts={concepts}
        glossary={glossary}
        choice={choice}
        {...(place.concept !== undefined && { concept: place.concept })}
      />
    );
  return (
    <>
      {place.glossary !== undefined && <p class="trouble">{ownGlossaries.gone}</p>}
      <GlossaryList records={records} under={under} glossary={glossary} choice={choice} />
    </>
  );
}
