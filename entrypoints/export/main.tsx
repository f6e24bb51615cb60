import { showPage } from '../../components/app/page.tsx';
import { ExportPage } from '../../components/export/ExportPage.tsx';
import { listPlan, reviewer } from '../../extension/settings/settings.ts';
import { Exporting } from '../../extension/state/export/exporting.ts';
import { followLetterhead } from '../../extension/state/export/letterhead.ts';
import { followOwnTemplates } from '../../extension/state/export/own-templates.ts';
import { followWordTemplates } from '../../extension/state/export/word-templates.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

// Which ärende it is, the address says; another is another page.
addEventListener('hashchange', () => location.reload());
const id = decodeURIComponent(location.hash.slice(1));
const [isPrivate, own, wordTemplates, letterhead, remembered, who] = await Promise.all([
  isInPrivateWindow(),
  followOwnTemplates(),
  followWordTemplates(),
  followLetterhead(),
  listPlan(id).read(),
  reviewer.read(),
]);
const exporting = isPrivate || !id ? undefined : new Exporting(id, remembered, { own, wordTemplates, letterhead }, who);
await showPage(<ExportPage id={id} exporting={exporting} isPrivate={isPrivate} />);
