import { followed } from '../../components/followed.ts';
import { showPage } from '../../components/page.tsx';
import { Workspace } from '../../components/workspace/Workspace.tsx';
import '../../components/workspace/workspace.css';
import '../../components/workspace/forms.css';
import '../../components/workspace/search.css';
import '../../components/workspace/take-in.css';
import { lastBackup } from '../../settings.ts';
import { isInPrivateWindow } from '../../storage/private-window.ts';

const [lastSaved, isPrivate] = await Promise.all([followed(lastBackup), isInPrivateWindow()]);
await showPage(
  <Workspace lastSaved={lastSaved} isPrivate={isPrivate} />,
  (words) => `${words.workspace.title} – Remissläsaren`,
);
