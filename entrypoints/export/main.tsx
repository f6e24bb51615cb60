import { ExportPage } from '../../components/export/ExportPage.tsx';
import { Exporting } from '../../components/export/exporting.ts';
import { followOwnTemplates } from '../../components/export/own-templates.ts';
import { showPage } from '../../components/page.tsx';
import '../../components/workspace/workspace.css';
import '../../components/workspace/forms.css';
import '../../components/export/export.css';
import '../../components/export/preview.css';
import { listPlan, reviewer } from '../../settings.ts';
import { isInPrivateWindow } from '../../storage/private-window.ts';

// Which ärende it is, the address says; another is another page.
addEventListener('hashchange', () => location.reload());
const id = decodeURIComponent(location.hash.slice(1));
const [isPrivate, own, remembered, who] = await Promise.all([
  isInPrivateWindow(),
  followOwnTemplates(),
  listPlan(id).read(),
  reviewer.read(),
]);
const exporting = isPrivate || !id ? undefined : new Exporting(id, remembered, own, who);
await showPage(
  <ExportPage id={id} exporting={exporting} isPrivate={isPrivate} />,
  (words) => `${words.export.title} – Remissläsaren`,
);
