import { computed, effect, untracked } from '@preact/signals';
import { showPage } from '../../components/app/page.tsx';
import { WithGlossary } from '../../components/app/WithGlossary.tsx';
import { startFrom } from '../../components/comment-form/start-from.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { askedGlossaries } from '../../extension/session/own-glossaries.ts';
import { automaticBackups, marksShown, schemeChoice } from '../../extension/settings/settings.ts';
import { ArendeOfDocument } from '../../extension/state/comments/arende-of-document.ts';
import { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { followActiveTab } from '../../extension/state/follow-active-tab.ts';
import { followed, followedSites } from '../../extension/state/followed.ts';
import { glossaryWith } from '../../extension/state/glossary/glossary-with.ts';
import { openedConcept } from '../../extension/state/panel/opened-concept.ts';
import { followedShortcuts } from '../../extension/state/shortcuts.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

// Asked for first of all, and at once: the answers come while the rest is made.
const tab = followActiveTab();
const settings = Promise.all([
  followed(schemeChoice),
  followed(marksShown),
  followedSites(),
  followedShortcuts(),
  isInPrivateWindow(),
]);
const glossary = glossaryWith(askedGlossaries(new AbortController().signal));
const opened = openedConcept(glossary);
const comments = new CommentsState(tab, (concept, quote, isStruck) =>
  startFrom(glossary.value, concept, quote, isStruck),
);
const arende = new ArendeOfDocument(comments);
effect(() => {
  const { value: asked } = tab.asked;
  if (asked?.type !== 'open-concept') return;
  untracked(() => {
    comments.view.value = 'concepts';
    opened.openConcept(asked.concept);
  });
});
/** Sent again to each session that starts. */
const isReading = computed(() => tab.state.value.is === 'reading');
effect(() => {
  const { value: concept } = opened.concept;
  if (isReading.value) tab.tellOpened(concept?.open ? concept.id : undefined);
});

async function panel() {
  const [choice, marked, sites, keys, isPrivate] = await settings;
  return (
    <WithGlossary glossary={glossary}>
      {(known) => (
        <Panel
          glossary={known}
          tab={tab}
          choice={choice}
          marked={marked}
          sites={sites}
          opened={opened}
          comments={comments}
          arende={arende}
          keys={keys}
          isPrivate={isPrivate}
        />
      )}
    </WithGlossary>
  );
}

/** For the benchmark and the browser's profiler: when the panel first shows something of a document. */
function markFirstContent(): void {
  const stop = effect(() => {
    if (!isReading.value) return;
    requestAnimationFrame(() => {
      performance.mark('remisslasaren:first-content');
      stop();
    });
  });
}

async function show(): Promise<void> {
  await showPage(panel(), () => 'Remissläsaren');
  markFirstContent();
  // The database is loaded only where it is wanted, and after the panel has been drawn.
  if (!(await automaticBackups.read())) return;
  const { backUpWhenDue } = await import('../../extension/state/automatic-backup.ts');
  await backUpWhenDue();
}

// Not awaited here: what is loaded late is made of what this script holds, and would wait for it for ever.
void show();
