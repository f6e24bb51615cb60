import '../ui/controls/fields.css';
import '../workspace/workspace.css';
import '../workspace/forms.css';
import './export.css';
import type { Exporting } from '../../extension/state/export/exporting.ts';
import { Frame } from '../app/Frame.tsx';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Export } from './Export.tsx';
import { Gone } from './Gone.tsx';

const useWords = wordsFrom(ownPagesWords);

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
    <Frame page="export" class="workspace export">
      {isPrivate && <p class="private-window">{words.pages.privateWindow}</p>}
      {!isPrivate && (exporting ? <Export id={id} exporting={exporting} /> : <Gone />)}
    </Frame>
  );
}
