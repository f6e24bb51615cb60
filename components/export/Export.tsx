import { useEffect, useMemo } from 'preact/hooks';
import { type Exporting, ExportingContext } from '../../extension/state/export/exporting.ts';
import { LetterContext } from '../../extension/state/export/letter-state.ts';
import { WorkspaceContext, WorkspaceState } from '../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../language/swedish/words/joints.ts';
import { arendeWithDocuments } from '../../storage/queries/arende-records.ts';
import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { shownTitle } from '../ui/shown-title.ts';
import { ArendeOfList } from './ArendeOfList.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { Gone } from './Gone.tsx';
import { LetterFields } from './letter/LetterFields.tsx';
import { WordTemplateChoice } from './letter/WordTemplateChoice.tsx';
import { ListPreview } from './preview/ListPreview.tsx';
import { SaveBar } from './SaveBar.tsx';
import { ColumnsAndOrder } from './template/ColumnsAndOrder.tsx';
import { TemplateChoice } from './template/TemplateChoice.tsx';
import { WhichComments } from './WhichComments.tsx';

const useWords = wordsFrom(commonWords, exportWords, failuresWords, ownPagesWords);

/** The choices on one side, what comes of them on the other. */
export function Export({ id, exporting }: { id: string; exporting: Exporting }) {
  const words = useWords();
  const workspace = useMemo(() => new WorkspaceState((store) => arendeWithDocuments(store, id)), [id]);
  useEffect(() => exporting.start(), [exporting]);
  useEffect(() => {
    const lifetime = new AbortController();
    void workspace.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [workspace]);
  const failure = exporting.maker.failure.value ?? (workspace.shown.value ? undefined : workspace.failure.value);
  if (failure)
    return (
      <p class="trouble" role="alert">
        {words.failures[failure]}
      </p>
    );
  if (exporting.maker.gone.value) return <Gone />;
  const { value: shown } = workspace.shown;
  if (!shown) return <p class="quiet-text">{words.pages.loading}</p>;
  const { template, format } = exporting.plan.value;
  const stored = shown.arende?.title ?? shown.documents[0]?.title;
  const title = stored === undefined ? undefined : shownTitle(stored, words.untitled);
  return (
    <WorkspaceContext.Provider value={workspace}>
      <ExportingContext.Provider value={exporting}>
        {title === undefined ? (
          <p class="exported">{words.pages.lostComments}</p>
        ) : (
          <p class="exported" lang={title.lang}>
            {withJoints(title.text)}
          </p>
        )}
        <div class="sides">
          <section class="choices" aria-label={words.export.settings}>
            <TemplateChoice />
            <ColumnsAndOrder />
            <WhichComments />
            <ArendeOfList arende={shown.arende} documents={shown.documents} />
            {template === 'yttrande' && (
              <LetterContext.Provider value={exporting}>
                {shown.arende && <LetterFields key={shown.arende.id} arende={shown.arende} />}
                {format === 'docx' && <WordTemplateChoice />}
              </LetterContext.Provider>
            )}
            <FormatChoice />
          </section>
          <ListPreview />
        </div>
        <SaveBar />
      </ExportingContext.Provider>
    </WorkspaceContext.Provider>
  );
}
