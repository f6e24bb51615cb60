import { signal } from '@preact/signals';
import { followed } from '../../components/followed.ts';
import { showPage } from '../../components/page.tsx';
import { titleOf, Workspace } from '../../components/workspace/Workspace.tsx';
import '../../components/workspace/workspace.css';
import '../../components/workspace/forms.css';
import '../../components/workspace/search.css';
import '../../components/workspace/take-in.css';
import '../../components/panel/definition.css';
import '../../components/panel/tree.css';
import '../../components/learning/map/map.css';
import '../../components/learning/map/map-page.css';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { lastBackup, schemeChoice } from '../../settings.ts';
import { isInPrivateWindow } from '../../storage/private-window.ts';

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});
const [lastSaved, choice, isPrivate] = await Promise.all([
  followed(lastBackup),
  followed(schemeChoice),
  isInPrivateWindow(),
]);
await showPage(
  <Workspace
    hash={hash}
    glossary={loadGlossary(schemeFiles)}
    choice={choice}
    lastSaved={lastSaved}
    isPrivate={isPrivate}
  />,
  (words) => `${titleOf(hash.value, words)} – Remissläsaren`,
);
