import { useComputed, useSignal } from '@preact/signals';
import type { TrackedView } from '../../../documents/flow/content/content.ts';
import { trackedViews } from '../../../documents/flow/content/tracked-views.ts';
import type { FlowHead } from '../../../documents/flow/reading/flow-answer.ts';
import { namedConcepts } from '../../../extension/state/import/named-concepts.ts';
import { commentsThere } from '../../../extension/state/viewer/flow/comments-there.ts';
import type { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { useStanding } from '../dialogs/use-standing.ts';
import { NotesFold } from '../NotesFold.tsx';

const useWords = wordsFrom(flowWords);

/** What the file holds beside its text: tracked changes, comments of others, macros; and how it is shown. In a small window it is a line that unfolds. */
export function FlowNotes({ viewing, show }: { viewing: FlowViewing; show(view: TrackedView): void }) {
  const { flow: words } = useWords();
  const unfolded = useSignal(false);
  const head = viewing.head.value;
  if (!head) return null;
  const { changes, comments, hasMacros, unread = {} } = head;
  const [count, authors] = countedIn(comments);
  const isEmpty = viewing.isWhole.value && viewing.view.blocks.all.length === 0;
  return (
    <div class={`flow-notes${unfolded.value ? ' unfolded' : ''}`}>
      {changes.authors.size + comments.length > 0 && (
        <NotesFold unfolded={unfolded}>{words.inShort(sumOf(changes.authors), viewing.shownAs.value, count)}</NotesFold>
      )}
      {changes.authors.size > 0 && (
        <div class="flow-note">
          <p role="status">{words.changes(changes.authors)}</p>
          <fieldset class="flow-views">
            <legend class="unseen">{words.view}</legend>
            {trackedViews.map((view) => (
              <label key={view} class="flow-view">
                <input
                  type="radio"
                  name="flow-view"
                  checked={viewing.shownAs.value === view}
                  onChange={() => show(view)}
                />
                {words.views[view]}
              </label>
            ))}
          </fieldset>
        </div>
      )}
      {changes.looks > 0 && <p class="flow-note quiet-text">{words.looks(changes.looks)}</p>}
      {comments.length > 0 && (
        <div class="flow-note">
          <p>
            {words.comments(count, authors)}
            {!viewing.isWord.value && ` ${words.notTakenIn}`}
          </p>
          <KnownHere viewing={viewing} />
          <label class="row">
            <input
              type="checkbox"
              checked={viewing.comments.value}
              onChange={({ currentTarget }) => (viewing.comments.value = currentTarget.checked)}
            />
            {words.showComments(count)}
          </label>
        </div>
      )}
      {unread.letters && <p class="flow-note flow-trouble">{words.unreadLetters}</p>}
      {unread.comments && <p class="flow-note flow-trouble">{words.unreadComments}</p>}
      {unread.chapters !== undefined && <p class="flow-note flow-trouble">{words.unreadChapters(unread.chapters)}</p>}
      {isEmpty && <p class="flow-note">{words.empty}</p>}
      {hasMacros && <p class="flow-note">{words.macros}</p>}
    </div>
  );
}

/** How many of the comments here the file holds, as our own copy of it does. */
function KnownHere({ viewing }: { viewing: FlowViewing }) {
  const { flow: words } = useWords();
  const { standing } = useStanding(() => viewing.reading.value?.session);
  const known = useComputed(() => {
    const there = standing.value && commentsThere(viewing, standing.value, namedConcepts());
    return (there?.same.size ?? 0) + (there?.changed.size ?? 0);
  }).value;
  return known === 0 ? null : <p>{words.knownHere(known)}</p>;
}

/** How many there are with their answers, and by whom. */
function countedIn(comments: FlowHead['comments']): [number, string[]] {
  const all = comments.flatMap((comment) => [comment, ...comment.replies]);
  return [all.length, [...new Set(all.map(({ author }) => author))]];
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);
