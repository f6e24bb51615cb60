import { signal } from '@preact/signals';
import { showPage } from '../../components/app/page.tsx';
import { Workspace } from '../../components/workspace/Workspace.tsx';
import { lastBackup, savedAnswers, schemeChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});
const [lastSaved, answers, choice, isPrivate] = await Promise.all([
  followed(lastBackup),
  followed(savedAnswers),
  followed(schemeChoice),
  isInPrivateWindow(),
]);
await showPage(
  <Workspace
    hash={hash}
    glossary={loadGlossary(schemeFiles)}
    choice={choice}
    lastSaved={lastSaved}
    answers={answers}
    isPrivate={isPrivate}
  />,
);
