import { signal } from '@preact/signals';
import { followed } from '../../components/followed.ts';
import { showPage } from '../../components/page.tsx';
import { Workspace, type WorkspaceView } from '../../components/workspace/Workspace.tsx';
import '../../components/workspace/workspace.css';
import '../../components/workspace/forms.css';
import '../../components/workspace/search.css';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { lastBackup } from '../../settings.ts';
import { isInPrivateWindow } from '../../storage/private-window.ts';

const glossary = loadGlossary(schemeFiles);
const asked = (): WorkspaceView => (location.hash === '#lar' ? 'learning' : 'work');
const view = signal(asked());
addEventListener('hashchange', () => {
  view.value = asked();
});
const [lastSaved, isPrivate] = await Promise.all([followed(lastBackup), isInPrivateWindow()]);
await showPage(
  <Workspace view={view} glossary={glossary} lastSaved={lastSaved} isPrivate={isPrivate} />,
  (words) => `${view.value === 'learning' ? words.learning.title : words.workspace.title} – Remissläsaren`,
);
