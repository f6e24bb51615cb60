import { useEffect, useMemo } from 'preact/hooks';
import { workOf } from '../../storage/whole-work.ts';
import { withJoints } from '../../swedish/joints.ts';
import { useWords } from '../words/context.ts';
import { Work, WorkContext } from '../workspace/work.ts';
import { ColumnsAndOrder } from './ColumnsAndOrder.tsx';
import { type Exporting, ExportingContext } from './exporting.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { Gone } from './Gone.tsx';
import { Head } from './Head.tsx';
import { Preview } from './Preview.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { WhichComments } from './WhichComments.tsx';

/** The choices on one side, what comes of them on the other. */
export function Export({ id, exporting }: { id: string; exporting: Exporting }) {
  const words = useWords();
  const work = useMemo(() => new Work((store) => workOf(store, id)), [id]);
  useEffect(() => exporting.start(), [exporting]);
  useEffect(() => {
    const lifetime = new AbortController();
    void work.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [work]);
  const failure = exporting.maker.failure.value ?? (work.shown.value ? undefined : work.failure.value);
  if (failure)
    return (
      <p class="trouble" role="alert">
        {words.storage.failures[failure]}
      </p>
    );
  if (exporting.maker.gone.value) return <Gone />;
  const { value: shown } = work.shown;
  const title = shown?.arende?.title ?? shown?.documents[0]?.title;
  if (!shown || title === undefined) return <p class="quiet-text">{words.workspace.loading}</p>;
  return (
    <WorkContext.Provider value={work}>
      <ExportingContext.Provider value={exporting}>
        <p class="exported" lang="sv">
          {withJoints(title)}
        </p>
        <div class="sides">
          <section class="choices" aria-label={words.export.settings}>
            <TemplateChoice />
            <ColumnsAndOrder />
            <WhichComments />
            <Head arende={shown.arende} documents={shown.documents} />
            <FormatChoice />
          </section>
          <Preview />
        </div>
      </ExportingContext.Provider>
    </WorkContext.Provider>
  );
}
