import './search.css';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { byDocument, type DocumentHits } from '../../../extension/state/workspace/comment-hits.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import type { Overview } from '../../../storage/queries/overview.ts';
import { searchComments } from '../../../storage/queries/search.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { shownTitle } from '../../ui/shown-title.ts';
import { AnswerHits, countOfHits } from './AnswerHits.tsx';
import { CommentHit } from './CommentHit.tsx';
import { useAnswerHits } from './use-answer-hits.ts';

const useWords = wordsFrom(commonWords, workspaceWords);

/** How long somebody rests before the search begins, in milliseconds. */
const rest = 200;
/** More than anyone reads at once; the rest comes when it is asked for. */
const atOnce = 50;

/** The search over all comments and what others have answered; while something stands in the field, what it finds stands instead of the ärenden. */
export function CommentSearch({ overview, query }: { overview: Overview; query: Signal<string> }) {
  const { workspace } = useWords();
  const settled = useSignal(query.value);
  const shown = useSignal(atOnce);
  useEffect(() => {
    const timer = setTimeout(() => {
      settled.value = query.value;
      shown.value = atOnce;
    }, rest);
    return () => clearTimeout(timer);
  }, [query.value]);

  const words = settled.value.trim();
  const found = useMemo(() => (words ? searchComments(overview.comments, words) : []), [overview, words]);
  const groups = useMemo(() => byDocument(found, overview), [found, overview]);
  const answered = useAnswerHits(overview, words).value;
  // What is said waits for both: a reader hears one sentence.
  const isSearched = words !== '' && answered?.words === words;
  return (
    <>
      <search class="comment-search">
        <label for="comment-search">{workspace.search}</label>
        <input
          id="comment-search"
          type="search"
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
        <p role="status" class="quiet-text">
          {query.value.trim() &&
            isSearched &&
            workspace.hits(found.length, groups.length, countOfHits(answered.arenden))}
        </p>
        {query.value.trim() && answered?.isPartial && <p class="trouble">{workspace.answerHit.partial}</p>}
      </search>
      {query.value.trim() &&
        firstOf(groups, shown.value).map((group) => (
          <RowBoundary key={keyOf(group)} of={group} as="div">
            <Group group={group} />
          </RowBoundary>
        ))}
      {query.value.trim() && found.length > shown.value && (
        <div class="buttons">
          <button
            type="button"
            onClick={() => {
              shown.value += atOnce;
            }}
          >
            {workspace.moreHits(found.length - shown.value)}
          </button>
        </div>
      )}
      {query.value.trim() && answered && <AnswerHits {...answered} />}
    </>
  );
}

const keyOf = ({ row, comments: [first] }: DocumentHits) => row?.document.id ?? first?.document;

/** The first `count` comments, by the documents that they stand in. */
function firstOf(groups: readonly DocumentHits[], count: number): DocumentHits[] {
  let left = count;
  const first: DocumentHits[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    first.push({ ...group, comments: group.comments.slice(0, left) });
    left -= group.comments.length;
  }
  return first;
}

function Group({ group: { row, arende, comments } }: { group: DocumentHits }) {
  const { workspace, untitled } = useWords();
  // Without a document it is named in the interface's language, too.
  const title = row ? shownTitle(row.document.title, untitled) : { text: workspace.lostDocument, lang: undefined };
  const within = arende === undefined ? undefined : shownTitle(arende, untitled);
  return (
    <section class="hits">
      <h2 lang={title.lang}>{withJoints(title.text)}</h2>
      {within && within.text !== title.text && (
        <p class="quiet-text" lang={within.lang}>
          {withJoints(within.text)}
        </p>
      )}
      <ul>
        {comments.map((comment) => (
          <RowBoundary key={comment.id} of={comment}>
            <CommentHit comment={comment} title={title.text} editions={row?.editions ?? []} />
          </RowBoundary>
        ))}
      </ul>
    </section>
  );
}
