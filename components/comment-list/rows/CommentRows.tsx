import './comment-rows.css';
import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Target } from '../../../comments/model/comment.ts';
import { currentReviewer } from '../../../extension/settings/reviewer.ts';
import {
  bySection,
  type ListedComment,
  needsALook,
  type Over,
} from '../../../extension/state/comments/comment-list.ts';
import type { CommentsState } from '../../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { CommentItem, type ItemActions } from './CommentItem.tsx';
import { type Pin, useNearRows } from './near-rows.ts';

const useWords = wordsFrom(commentsWords, commonWords);

interface Props {
  shown: ReadonlySignal<readonly ListedComment[]>;
  /** Has the document any headings? */
  hasHeadings: boolean;
  /** Are all shown whole? */
  expanded: Signal<boolean>;
  choosing: Signal<boolean>;
  chosen: Signal<ReadonlySet<string>>;
  actions: ItemActions;
  commentsState: CommentsState;
  /** The words that are selected in the document. */
  selection: Target | undefined;
  /** Is a form open? Then it is what is to be in view. */
  isWriting: boolean;
}

type Row = { key: string; over: Over } | { key: string; one: ListedComment; number: number };

/** The comments under their headings. However many they are, only those near the window are drawn. */
export function CommentRows({
  shown,
  hasHeadings,
  expanded,
  choosing,
  chosen,
  actions,
  commentsState,
  selection,
  isWriting,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { value: comments } = shown;
  const rows = useMemo(() => rowsOf(comments, hasHeadings), [comments, hasHeadings]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const changing = useComputed(() => commentsState.form.kept?.form.editing).value;
  const { value: awaited } = commentsState.shown.awaited;
  // What has the focus, or is to get it, is there wherever one has scrolled.
  const focused = list.current?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
    : undefined;
  const reader = useSignal<string | undefined>(undefined);
  useEffect(() => {
    void currentReviewer().then(({ id }) => {
      reader.value = id;
    });
  }, []);
  const pinned = useRef<Pin | undefined>(undefined);
  const [first] = awaited;
  if (first !== undefined) pinned.current = { key: first, since: performance.now() };
  else if (isWriting) pinned.current = undefined;
  const stay = (key: string) => key === focused || key === pinned.current?.key || awaited.includes(key);
  const looks = `${expanded.value} ${choosing.value}`;
  let spaces = 0;
  return (
    <div class="comment-list" ref={list}>
      {useNearRows(list, keys, stay, pinned, looks, commentsState).map((drawn) => {
        if ('space' in drawn)
          return <div key={`space ${spaces++}`} class="rows-not-drawn" style={{ height: `${drawn.space}px` }} />;
        const row = rows[drawn.row] as Row;
        if ('over' in row)
          return (
            <h2
              key={row.key}
              data-row={row.key}
              class="one-line"
              lang="sv"
              title={row.over.is === 'section' ? row.over.path.join(' › ') : undefined}
            >
              <Heading over={row.over} />
            </h2>
          );
        const { one, key, number } = row;
        // All rows are each other's siblings, so that one that comes under another heading is still itself, focus and all.
        return (
          <RowBoundary key={key} of={one} as="div">
            <CommentItem
              listed={one}
              number={number}
              of={comments.length}
              by={othersName(one, reader.value)}
              expanded={expanded.value || commentsState.shown.current.value === key}
              choosing={choosing.value}
              chosen={chosen.value.has(key)}
              isBeingChanged={changing === key}
              awaited={awaitedFor(one, awaited)}
              actions={actions}
              commentsState={needsALook(one) ? commentsState : undefined}
              selection={needsALook(one) ? selection : undefined}
            />
          </RowBoundary>
        );
      })}
    </div>
  );
}

function rowsOf(comments: readonly ListedComment[], hasHeadings: boolean): Row[] {
  let number = 0;
  return bySection(comments, hasHeadings).flatMap(({ over, comments: here }): Row[] => [
    ...(over.is === 'nothing' ? [] : [{ key: `over ${here[0]?.comment.id}`, over }]),
    ...here.map((one) => ({ key: one.comment.id, one, number: ++number })),
  ]);
}

/** Who has written a comment: in the list of several it is to be seen whose words one reads. Of the reader's own it says itself. */
function othersName({ comment: { creator } }: ListedComment, reader: string | undefined): string | undefined {
  if (reader === undefined || creator.id === reader) return undefined;
  return [creator.name, creator.remissinstans].filter(Boolean).join(', ') || undefined;
}

/** A comment that has just been written comes under its section only when its place is known. */
function awaitedFor({ comment, state }: ListedComment, awaited: readonly string[]): 'focus' | 'view' | undefined {
  if (state === 'elsewhere' || !awaited.includes(comment.id)) return undefined;
  return awaited[0] === comment.id ? 'focus' : 'view';
}

/** The heading that stands right above, Swedish whatever the interface speaks, or our words where there is none. */
function Heading({ over }: { over: Over }) {
  const { list, language } = useWords();
  switch (over.is) {
    case 'section':
      return over.path.at(-1);
    case 'place':
      return <span lang={language}>{list.places[over.state]}</span>;
    case 'before-sections':
      return <span lang={language}>{list.withoutSection}</span>;
    case 'page':
      return <span lang={language}>{list.page(over.page)}</span>;
    case 'nothing':
      return null;
  }
}
