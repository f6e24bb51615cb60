import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import './import-comments.css';
import { type Signal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ColumnChoices } from '../../comments/list/read/unknown-columns.ts';
import type { Comment } from '../../comments/model/comment.ts';
import { titleOr } from '../../comments/model/title.ts';
import {
  authorOf,
  type Chosen,
  changesFrom,
  isChosen,
  keyOf,
  namelessIn,
  saysNothingYet,
  sortedRows,
} from '../../extension/state/import/changes-from.ts';
import type { Incoming } from '../../extension/state/import/read-incoming.ts';
import { useOverview } from '../../extension/state/workspace/workspace-state.ts';
import type { DocumentRow } from '../../storage/queries/overview.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { importRemarksWords } from '../i18n/tables/own-pages/import-remarks.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { AuthorChoice } from './AuthorChoice.tsx';
import { ChangedComment } from './ChangedComment.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { FileDifferences } from './FileDifferences.tsx';
import { faultsIn } from './faults-in.ts';
import { NewComment } from './NewComment.tsx';
import { RowGroup } from './RowGroup.tsx';
import { UnknownColumns } from './UnknownColumns.tsx';

const useWords = wordsFrom(commonWords, importWords, importRemarksWords);

interface Props {
  file: string;
  incoming: Incoming;
  /** Has something been written since it was shown before? */
  stale: boolean;
  /** Is it read anew, with another document or other columns? */
  busy: boolean;
  documents: readonly DocumentRow[];
  columns: ColumnChoices;
  /** Says what the columns are that weren't known. */
  setColumns(columns: ColumnChoices): void;
  /** Has the reader chosen a document for what doesn't say where it belongs? */
  isPutOn: boolean;
  /** Puts what doesn't say where it belongs on a document. */
  putOn(document: string): void;
  takeIn(chosen: Chosen): Promise<void>;
  close(): void;
}

/** What a file would bring, each thing to be left out, before anything is written. */
export function ImportPreview(props: Props) {
  const { file, incoming, stale, documents } = props;
  const { import: words, importRemarks } = useWords();
  const waiting = useId();
  const here = useRef<HTMLFieldSetElement>(null);
  const leftOut = useSignal<ReadonlySet<string>>(new Set());
  const taken = useSignal<ReadonlySet<string>>(new Set());
  const author = useSignal<Comment['creator'] | undefined>(undefined);
  const taking = useSignal(false);
  // What has come up is what is to be read next, from its beginning.
  useLayoutEffect(() => {
    here.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  const { added, mended, there, cameWith, deleted, changed, unreadable, unchanged } = useMemo(
    () => sortedRows(incoming),
    [incoming],
  );
  const chosen = { leftOut: leftOut.value, taken: taken.value, author: author.value };
  const nameless = useMemo(() => namelessIn(incoming, chosen), [incoming, chosen.leftOut, chosen.taken]);
  const isWaiting = nameless > 0 && !chosen.author;
  const count = useMemo(
    () => changesFrom(incoming, chosen).length + (isWaiting ? nameless : 0),
    [incoming, chosen.leftOut, chosen.taken, chosen.author],
  );
  const { read } = incoming;
  // A copy may have nothing but changes that aren't tracked.
  const hasRows = read.rows.length > 0;
  const isOpen = saysNothingYet(read);
  const isNew = added.length + mended.length + changed.length + deleted.length > 0;
  // Until a document is chosen nothing is known of what it would bring.
  const waits = incoming.homeless > 0 && incoming.document === undefined;
  const asks = waits || (incoming.homeless > 0 && documents.length > 1 && (isNew || props.isPutOn));
  const statusText = () => {
    if (props.busy) return words.rereading;
    if (isOpen) return words.rowsWait(read.rows.length);
    const counts = words.counts(added.length, changed.length, unchanged, there.length, unreadable.length);
    return [
      counts,
      ...(mended.length > 0 ? [importRemarks.mendedCount(mended.length)] : []),
      ...(cameWith.length > 0 ? [importRemarks.cameWithCount(cameWith.length)] : []),
    ].join(', ');
  };
  const nothingText = () => {
    if (isNew) return words.nothingYet;
    if (waits) return words.waiting(incoming.homeless);
    return read.remarks?.untracked || read.remarks?.settled ? importRemarks.nothingElse : words.nothingNew;
  };
  return (
    <fieldset class="preview" ref={here} tabIndex={-1}>
      <legend>{words.from(file)}</legend>
      {stale && (
        <p role="alert" class="trouble">
          {words.stale}
        </p>
      )}
      <UnknownColumns
        columns={read.columns}
        lacks={props.busy ? undefined : read.lacks}
        choices={props.columns}
        setChoices={props.setColumns}
      />
      {read.remarks && (
        <p>
          {words.remarks(
            ...([read.remarks.comments, read.remarks.replies, read.remarks.changes] as const),
            read.remarks.authors.map(withoutTurns),
          )}
        </p>
      )}
      {read.remarks && !props.busy && <FileDifferences remarks={read.remarks} />}
      {(hasRows || props.busy) && <p role="status">{statusText()}</p>}
      {hasRows && !isOpen && !props.busy && <p class="quiet-text">{nothingText()}</p>}
      {!isOpen && !props.busy && incoming.missing > 0 && <p class="quiet-text">{words.missing(incoming.missing)}</p>}
      {asks && <DocumentChoice incoming={incoming} documents={documents} putOn={props.putOn} />}
      {!isOpen && nameless > 0 && <AuthorChoice count={nameless} author={author} />}
      {!isOpen && (
        <Rows incoming={incoming} documents={documents} leftOut={leftOut} taken={taken} author={author.value} />
      )}
      {isWaiting && !isOpen && (
        <p id={waiting} class="quiet-text">
          {words.authorFirst}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="main-button"
          disabled={isOpen || count === 0 || isWaiting || taking.value || props.busy}
          aria-describedby={isWaiting && !isOpen ? waiting : undefined}
          onClick={async () => {
            taking.value = true;
            await props.takeIn(chosen);
            taking.value = false;
          }}
        >
          {words.takeIn(isOpen || props.busy ? 0 : count)}
        </button>
        <button type="button" onClick={props.close}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}

interface RowsProps {
  incoming: Incoming;
  documents: readonly DocumentRow[];
  leftOut: Signal<ReadonlySet<string>>;
  taken: Signal<ReadonlySet<string>>;
  /** The author of the comments that the file names no author of. */
  author: Chosen['author'];
}

function Rows({ incoming, documents, leftOut, taken, author }: RowsProps) {
  const { import: words, importRemarks, untitled } = useWords();
  const overview = useOverview();
  const known = useMemo(() => new Map(overview?.comments.map((one) => [one.id, one])), [overview]);
  const { added, mended, there, cameWith, deleted, changed, unreadable } = useMemo(
    () => sortedRows(incoming),
    [incoming],
  );
  const faults = useMemo(() => faultsIn(incoming.read, words.fault), [incoming, words]);
  const titles = new Map(documents.map(({ document }) => [document.id, titleOr(document.title, untitled)]));
  const documentOf = ({ comment }: { comment: { document: string } }) =>
    documents.length > 1 ? titles.get(comment.document) : undefined;
  const flip = (set: typeof leftOut, key: string) => {
    const next = new Set(set.value);
    if (!next.delete(key)) next.add(key);
    set.value = next;
  };
  // Where more comes in than one sees in the sheet the rest is unfolded from the start, too.
  const isOther = incoming.read.faults.some(({ why }) => why.startsWith('hidden '));
  const noted = (title: (count: number) => string, isLost: boolean, folded: boolean, atOnce?: number) => {
    const notes = faults.filter((fault) => fault.isLost === isLost);
    return (
      <RowGroup title={title(notes.length)} rows={notes} folded={folded} {...(atOnce && { atOnce })}>
        {({ rows, text }) => <p>{`${rows.length === 0 ? '' : `${words.rows(rows)}. `}${text}.`}</p>}
      </RowGroup>
    );
  };
  const unlessLeft = (row: (typeof added)[number]) => (
    <NewComment
      row={row}
      author={authorOf(row, author)}
      document={documentOf(row)}
      taken={!leftOut.value.has(keyOf(row))}
      flip={() => flip(leftOut, keyOf(row))}
    />
  );
  const unlessTaken = (row: (typeof added)[number]) => (
    <NewComment
      row={row}
      author={authorOf(row, author)}
      document={documentOf(row)}
      taken={taken.value.has(keyOf(row))}
      flip={() => flip(taken, keyOf(row))}
    />
  );
  return (
    <>
      <RowGroup title={words.unreadable(unreadable.length)} rows={unreadable}>
        {(row) => row.faults.map((fault) => <p key={fault.part}>{`${words.row(row)}. ${words.fault(fault)}.`}</p>)}
      </RowGroup>
      {noted(words.lost, true, false, 5)}
      <RowGroup title={words.changed(changed.length)} rows={changed}>
        {(row) => (
          <ChangedComment
            row={row}
            comment={known.get(row.id)}
            isTaken={(change) => isChosen(row, change, { leftOut: leftOut.value, taken: taken.value })}
            flip={({ field, isFormer }) => flip(isFormer ? taken : leftOut, keyOf(row, field))}
          />
        )}
      </RowGroup>
      <RowGroup title={importRemarks.mended(mended.length)} rows={mended} how={importRemarks.mendedHow}>
        {unlessLeft}
      </RowGroup>
      <RowGroup title={words.added(added.length)} rows={added}>
        {unlessLeft}
      </RowGroup>
      <RowGroup title={importRemarks.cameWith(cameWith.length)} rows={cameWith} how={importRemarks.cameWithHow} folded>
        {unlessTaken}
      </RowGroup>
      <RowGroup title={words.there(there.length)} rows={there} how={words.thereHow} folded>
        {unlessTaken}
      </RowGroup>
      <RowGroup title={words.deleted(deleted.length)} rows={deleted} how={words.deletedHow}>
        {(row) => (
          <NewComment
            row={row}
            author={row.nameless ? undefined : row.comment.creator}
            document={documentOf(row)}
            taken={taken.value.has(keyOf(row))}
            flip={() => flip(taken, keyOf(row))}
          />
        )}
      </RowGroup>
      {noted(words.faults, false, !isOther)}
    </>
  );
}
