import { computed, effect, untracked } from '@preact/signals';
import { followed, followedSites } from '../../components/followed.ts';
import { showPage } from '../../components/page.tsx';
import { CommentWork } from '../../components/panel/comments/comment-work.ts';
import { startFrom } from '../../components/panel/comments/start-from.ts';
import { openedConcept } from '../../components/panel/opened-concept.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import '../../components/panel/definition.css';
import '../../components/panel/tree.css';
import '../../components/panel/tabs.css';
import '../../components/panel/comments/comments.css';
import '../../components/panel/comments/comment-form.css';
import '../../components/panel/comments/comment-list.css';
import '../../components/panel/comments/versions.css';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { followActiveTab } from '../../reading/follow-active-tab.ts';
import { automaticBackups, marksShown, schemeChoice } from '../../settings.ts';
import { isInPrivateWindow } from '../../storage/private-window.ts';

const glossary = loadGlossary(schemeFiles);
const tab = followActiveTab();
const opened = openedConcept(glossary);
const comments = new CommentWork(tab, (concept, quote) => startFrom(glossary, concept, quote));
effect(() => {
  const { value: asked } = tab.asked;
  if (asked?.type !== 'open-concept') return;
  untracked(() => {
    comments.view.value = 'concepts';
    opened.openConcept(asked.concept);
  });
});
/** Told anew to each session that begins, too. */
const isReading = computed(() => tab.state.value.is === 'reading');
effect(() => {
  const { value: concept } = opened.concept;
  if (isReading.value) tab.tellOpened(concept?.open ? concept.id : undefined);
});

// For the benchmark and the browser's profiler: when the panel first has something to show.
const told = effect(() => {
  if (!isReading.value) return;
  requestAnimationFrame(() => {
    performance.mark('remisslasaren:first-content');
    told();
  });
});

const [choice, marked, sites, isPrivate] = await Promise.all([
  followed(schemeChoice),
  followed(marksShown),
  followedSites(),
  isInPrivateWindow(),
]);
await showPage(
  <Panel
    glossary={glossary}
    tab={tab}
    choice={choice}
    marked={marked}
    sites={sites}
    opened={opened}
    comments={comments}
    isPrivate={isPrivate}
  />,
  () => 'Remissläsaren',
);
// The database is loaded only where it is wanted, and after the panel has been drawn.
if (await automaticBackups.read()) {
  const { backUpWhenDue } = await import('../../storage/automatic-backup.ts');
  await backUpWhenDue();
}
