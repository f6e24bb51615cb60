import { useWords } from '../words/context.ts';
import { Export } from './Export.tsx';
import type { Exporting } from './exporting.ts';
import { Gone } from './Gone.tsx';

interface Props {
  /** The ärende's, or that of a document without one; empty where the address names none. */
  id: string;
  exporting: Exporting | undefined;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** Comments on their way out of here: how the list is to be, what it looks like, and the file. */
export function ExportPage({ id, exporting, isPrivate }: Props) {
  const words = useWords();
  return (
    <main class="workspace export">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{words.export.title}</h1>
        <a href="/workspace.html">{words.workspace.title}</a>
      </header>
      {isPrivate && <p class="private-window">{words.storage.privateWindow}</p>}
      {!isPrivate && (exporting ? <Export id={id} exporting={exporting} /> : <Gone />)}
    </main>
  );
}
