import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ArendeRow } from '../../storage/overview.ts';
import { withJoints } from '../../swedish/joints.ts';
import { exportAddress } from '../export-address.ts';
import { useWords } from '../words/context.ts';
import { ArendeEditing } from './ArendeEditing.tsx';
import { ArendeHead } from './ArendeHead.tsx';
import { DocumentList } from './DocumentList.tsx';
import { EditButton } from './EditButton.tsx';
import { headingOf } from './entry-focus.ts';
import { TakeIn } from './take-in/TakeIn.tsx';

/** An ärende with its documents; its head is changed in place. */
export function ArendeEntry({ row: { arende, documents, changed } }: { row: ArendeRow }) {
  const words = useWords();
  const editing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    editing.value = false;
  };
  return (
    <li class="arende">
      <div class="entry-head">
        <h3 id={headingOf(arende.id)} tabIndex={-1} lang="sv">
          {withJoints(arende.title)}
        </h3>
        {documents.length > 0 && (
          <a class="to-export" href={exportAddress(arende.id)} aria-label={words.export.exportOf(arende.title)}>
            {words.export.title}
          </a>
        )}
        <EditButton button={button} title={arende.title} editing={editing} />
      </div>
      {editing.value ? (
        <ArendeEditing
          arende={arende}
          leave={leave}
          close={() => {
            leave();
            button.current?.focus();
          }}
        />
      ) : (
        <ArendeHead arende={arende} changed={changed} />
      )}
      {documents.length > 0 ? (
        <DocumentList rows={documents} />
      ) : (
        <p class="quiet-text no-documents">{words.workspace.noDocuments}</p>
      )}
      {documents.length > 0 && <TakeIn arende={arende} rows={documents} />}
    </li>
  );
}
