import { titleOr } from '../../comments/model/title.ts';
import { commonWords } from '../i18n/tables/common.ts';
import './import-comments.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RowRead } from '../../comments/list/read/result.ts';
import type { Comment } from '../../comments/model/comment.ts';
import type { New } from '../../comments/model/model.ts';
import { isStruck, quoteOf } from '../../comments/model/quote.ts';
import {
  type Chosen,
  changesFrom,
  keyOf,
  missedColumns,
  sortedRows,
} from '../../extension/state/import/changes-from.ts';
import type { Incoming } from '../../extension/state/import/read-incoming.ts';
import { useOverview } from '../../extension/state/workspace/workspace-state.ts';
import { compareTexts } from '../../language/swedish/words/compare-texts.ts';
import type { DocumentRow } from '../../storage/queries/overview.ts';
import { importWords } from '../i18n/tables/import.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort } from '../ui/cut-short.ts';
import { Quote } from '../ui/Quote.tsx';
import { RowBoundary } from '../ui/RowBoundary.tsx';
import { Runs } from '../ui/Runs.tsx';
import { valueTexts } from './value-text.ts';

const useWords = wordsFrom(commonWords, importWords);

interface Props {
  file: string;
  incoming: Incoming;
  /** Has something been written since it was shown before? */
  stale: boolean;
  documents: readonly DocumentRow[];
  /** Puts what doesn't say where it belongs on a document. */
  putOn(document: string): void;
  takeIn(chosen: Chosen): Promise<void>;
  close(): void;
}

/** How many rows are shown at first, and how many more after each press. */
const atOnce = 25;
/** In UTF-16 units, of both texts together: longer ones are compared in a moment that one would notice. */
const mostCompared = 10_000;

/** What a file would bring, each thing to be left out, before anything is written. */
export function ImportPreview({ file, incoming, stale, documents, putOn, takeIn, close }: Props) {
  const { import: words, untitled } = useWords();
  const overview = useOverview();
  const here = useRef<HTMLFieldSetElement>(null);
  const leftOut = useSignal<ReadonlySet<string>>(new Set());
  const takenBack = useSignal<ReadonlySet<string>>(new Set());
  const busy = useSignal(false);
  // What has come up is what is to be read next, from its beginning.
  useEffect(() => {
    here.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  const { added, deleted, changed, unreadable, unchanged } = useMemo(() => sortedRows(incoming), [incoming]);
  const known = useMemo(() => new Map(overview?.comments.map((one) => [one.id, one])), [overview]);
  const chosen = { leftOut: leftOut.value, takenBack: takenBack.value };
  const count = useMemo(() => changesFrom(incoming, chosen).length, [incoming, chosen.leftOut, chosen.takenBack]);
  const flip = (set: typeof leftOut, key: string) => {
    const next = new Set(set.value);
    if (!next.delete(key)) next.add(key);
    set.value = next;
  };
  const missed = missedColumns(incoming.read);
  const faults = [
    ...incoming.read.faults.filter((fault) => !missed.includes(fault)).map((fault) => ({ row: undefined, fault })),
    ...incoming.read.rows
      .filter(({ outcome }) => outcome !== 'unreadable')
      .flatMap((row) => row.faults.map((fault) => ({ row, fault }))),
  ];
  // Where a whole sheet isn't read the faults are unfolded from the start.
  const isLess = incoming.read.faults.some(({ why }) => why === 'sheet without list' || why === 'hidden sheet');
  const asks = incoming.homeless > 0 && (incoming.document === undefined || documents.length > 1);
  return (
    <fieldset class="preview" ref={here} tabIndex={-1}>
      <legend>{words.from(file)}</legend>
      {stale && (
        <p role="alert" class="trouble">
          {words.stale}
        </p>
      )}
      {missed.length > 0 && <p class="trouble">{words.unknownColumns(missed.map(({ part }) => part))}</p>}
      <p role="status">{words.counts(added.length, changed.length, unchanged, unreadable.length)}</p>
      <p class="quiet-text">
        {added.length + changed.length + deleted.length > 0 ? words.nothingYet : words.nothingNew}
      </p>
      {asks && (
        <label class="homeless">
          {words.homeless(incoming.homeless)}
          <select value={incoming.document ?? ''} onChange={({ currentTarget }) => putOn(currentTarget.value)}>
            {incoming.document === undefined && <option value="">{words.noDocument}</option>}
            {documents
              .filter(({ editions }) => editions.length > 0)
              .map(({ document }) => (
                <option key={document.id} value={document.id}>
                  {titleOr(document.title, untitled)}
                </option>
              ))}
          </select>
        </label>
      )}
      <Group title={words.unreadable(unreadable.length)} rows={unreadable}>
        {(row) =>
          row.faults.map((fault) => (
            <p key={fault.part}>{`${words.row(row.row, row.sheet)}. ${words.fault(fault)}.`}</p>
          ))
        }
      </Group>
      <Group title={words.changed(changed.length)} rows={changed}>
        {(row) => (
          <>
            <About comment={known.get(row.id)} row={row} />
            {row.changes.map((change) => (
              <Field
                key={change.field}
                change={change}
                row={words.row(row.row, row.sheet)}
                taken={!leftOut.value.has(keyOf(row, change.field))}
                flip={() => flip(leftOut, keyOf(row, change.field))}
              />
            ))}
          </>
        )}
      </Group>
      <Group title={words.added(added.length)} rows={added}>
        {(row) => <Fresh row={row} taken={!leftOut.value.has(keyOf(row))} flip={() => flip(leftOut, keyOf(row))} />}
      </Group>
      <Group title={words.deleted(deleted.length)} rows={deleted} how={words.deletedHow}>
        {(row) => <Fresh row={row} taken={takenBack.value.has(keyOf(row))} flip={() => flip(takenBack, keyOf(row))} />}
      </Group>
      <Group title={words.faults(faults.length)} rows={faults} folded={!isLess}>
        {({ row, fault }) => (
          <p>{`${row === undefined ? '' : `${words.row(row.row, row.sheet)}. `}${words.fault(fault)}.`}</p>
        )}
      </Group>
      <div class="buttons">
        <button
          type="button"
          class="main-button"
          disabled={count === 0 || busy.value}
          onClick={async () => {
            busy.value = true;
            await takeIn(chosen);
            busy.value = false;
          }}
        >
          {words.takeIn(count)}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}

interface GroupProps<Row> {
  title: string;
  rows: readonly Row[];
  how?: string;
  folded?: boolean;
  children(row: Row): ComponentChildren;
}

/** Nothing where there are no rows; the first of many, and more at a press. */
function Group<Row>({ title, rows, how, folded = false, children }: GroupProps<Row>) {
  const words = useWords().import;
  const shown = useSignal(atOnce);
  if (rows.length === 0) return null;
  return (
    <details open={!folded}>
      <summary>{title}</summary>
      {how && <p class="quiet-text">{how}</p>}
      <ul>
        {rows.slice(0, shown.value).map((row, i) => (
          <RowBoundary key={i} of={row}>
            {() => <li>{children(row)}</li>}
          </RowBoundary>
        ))}
      </ul>
      {rows.length > shown.value && (
        <button type="button" onClick={() => (shown.value += atOnce)}>
          {words.more(rows.length - shown.value)}
        </button>
      )}
    </details>
  );
}

/** Which comment it is: its words, and what it says. */
function About({ comment, row }: { comment: Comment | New<Comment> | undefined; row: RowRead }) {
  const words = useWords().import;
  return (
    <p class="quiet-text">
      {words.row(row.row, row.sheet)}
      {comment && (
        <span lang="sv">
          . <Quote quote={cutShort(quoteOf(comment) || (comment.commenting ?? ''))} isStruck={isStruck(comment)} />
        </span>
      )}
    </p>
  );
}

interface FieldProps {
  change: Extract<RowRead, { outcome: 'changed' }>['changes'][number];
  /** What the row is called. */
  row: string;
  taken: boolean;
  flip(): void;
}

function Field({ change: { field, before, after }, row, taken, flip }: FieldProps) {
  const words = useWords().import;
  const textOf = valueTexts(words);
  const [old, other] = [textOf(field, before), textOf(field, after)];
  const compared = useMemo(() => {
    const isText = typeof before === 'string' && typeof after === 'string' && old.length + other.length <= mostCompared;
    const comparison = isText ? compareTexts(old, other, 'versions') : undefined;
    // With little in common, marks are all over both and say nothing.
    return comparison && comparison.alike > 0.25 ? comparison : undefined;
  }, [old, other]);
  const name = words.fields[field] ?? field;
  return (
    <div class="field-change">
      <label class="row">
        <input type="checkbox" aria-label={`${name}, ${row}`} checked={taken} onChange={flip} />
        {name}
      </label>
      <dl>
        <div>
          <dt>{words.before}</dt>
          <dd lang="sv">{compared ? <Runs runs={compared.ours} as="del" /> : old}</dd>
        </div>
        <div>
          <dt>{words.after}</dt>
          <dd lang="sv">{compared ? <Runs runs={compared.theirs} as="ins" /> : other}</dd>
        </div>
      </dl>
    </div>
  );
}

const shownOfNew = [
  'commenting',
  'editing',
  'describing',
  'assessing',
  'classifying',
  'identifying',
  'tagging',
] as const;

function Fresh({ row, taken, flip }: { row: Extract<RowRead, { outcome: 'new' }>; taken: boolean; flip(): void }) {
  const words = useWords().import;
  const textOf = valueTexts(words);
  const { comment } = row;
  const [first, ...rest] = shownOfNew.filter((field) => comment[field] !== undefined);
  return (
    <div class="field-change">
      <label class="row">
        <input type="checkbox" checked={taken} onChange={flip} />
        <span lang="sv">{first ? textOf(first, comment[first]) : textOf('target', comment.target)}</span>
      </label>
      <p class="quiet-text">
        {[words.row(row.row, row.sheet), first && textOf('target', comment.target), comment.creator.name]
          .filter(Boolean)
          .join('. ')}
      </p>
      {rest.map((field) => (
        <p key={field}>
          <span class="quiet-text">{words.fields[field]}:</span> <span lang="sv">{textOf(field, comment[field])}</span>
        </p>
      ))}
    </div>
  );
}
