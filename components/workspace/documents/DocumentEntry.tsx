import './documents.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isUntitled } from '../../../comments/model/title.ts';
import { addressOf } from '../../../extension/state/workspace/address.ts';
import { headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import type { DocumentRow } from '../../../storage/queries/overview.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { shownTitle } from '../../ui/shown-title.ts';
import { shortAddress } from '../../versions/short-address.ts';
import { EditButton } from '../EditButton.tsx';
import { DocumentEditing } from './DocumentEditing.tsx';
import { ToDocument } from './ToDocument.tsx';

const useWords = wordsFrom(commonWords, detailsWords, workspaceWords);

/** What tells one document without a title from another: the last part of its newest address. */
function nameIn(editions: DocumentRow['editions']): string | undefined {
  const address = editions.flatMap(({ identifiers }) => identifiers).findLast(({ kind }) => kind === 'address');
  return address && shortAddress(address.value, true);
}

/** A document: what it is, how many comments it has, and its editions where there are several. */
export function DocumentEntry({ row: { document, editions, klara, utkast, changed } }: { row: DocumentRow }) {
  const { workspace, details, untitled } = useWords();
  const title = shownTitle(document.title, untitled);
  // What was written in the form and not saved comes back with it.
  const editing = useSignal(useWorkspace().drafts.of(document.id) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    editing.value = false;
  };
  const [only, ...others] = editions;
  const address = only && others.length === 0 ? addressOf(only) : undefined;
  const name = isUntitled(document.title) ? nameIn(editions) : undefined;
  return (
    <li class="document">
      <div class="entry-head">
        <p id={headingOf(document.id)} class="document-title" tabIndex={-1} lang={title.lang}>
          <ToDocument address={address}>{withJoints(title.text)}</ToDocument>
        </p>
        <EditButton button={button} title={document.title} editing={editing} />
      </div>
      <p class="quiet-text facts-line">
        {name !== undefined && <span>{name}</span>}
        {document.role && <span>{details.roles[document.role]}</span>}
        <span>{workspace.comments(klara, utkast)}</span>
        <span>{workspace.changed(changed)}</span>
      </p>
      {others.length > 0 && (
        <div class="editions quiet-text">
          {workspace.editions(editions.length)}{' '}
          <ul>
            {editions.map((edition, i) => (
              <RowBoundary key={edition.id} of={edition}>
                {() => (
                  <li>
                    <ToDocument address={addressOf(edition)}>{edition.name ?? workspace.edition(i + 1)}</ToDocument>
                  </li>
                )}
              </RowBoundary>
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
