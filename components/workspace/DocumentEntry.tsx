import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DocumentRow } from '../../storage/overview.ts';
import { withJoints } from '../../swedish/joints.ts';
import { useWords } from '../words/context.ts';
import { addressOf } from './address.ts';
import { DocumentEditing } from './DocumentEditing.tsx';
import { EditButton } from './EditButton.tsx';
import { headingOf } from './entry-focus.ts';
import { ToDocument } from './ToDocument.tsx';

/** A document: what it is, how many comments it has, and its editions where there are several. */
export function DocumentEntry({ row: { document, editions, klara, utkast, changed } }: { row: DocumentRow }) {
  const { workspace } = useWords();
  const editing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    editing.value = false;
  };
  const [only, ...others] = editions;
  const address = only && others.length === 0 ? addressOf(only) : undefined;
  return (
    <li class="document">
      <div class="entry-head">
        <p id={headingOf(document.id)} class="document-title" tabIndex={-1} lang="sv">
          <ToDocument address={address}>{withJoints(document.title)}</ToDocument>
        </p>
        <EditButton button={button} title={document.title} editing={editing} />
      </div>
      <p class="quiet-text facts-line">
        {document.role && <span>{workspace.roles[document.role]}</span>}
        <span>{workspace.comments(klara, utkast)}</span>
        <span>{workspace.changed(changed)}</span>
      </p>
      {others.length > 0 && (
        <div class="editions quiet-text">
          {workspace.editions(editions.length)}{' '}
          <ul>
            {editions.map((edition, i) => (
              <li key={edition.id}>
                <ToDocument address={addressOf(edition)}>{edition.name ?? workspace.edition(i + 1)}</ToDocument>
              </li>
            ))}
          </ul>
        </div>
      )}
      {editing.value && (
        <DocumentEditing
          document={document}
          leave={leave}
          close={() => {
            leave();
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
}
