import { signal } from '@preact/signals';
import { showPage } from '../../components/app/page.tsx';
import { WithGlossary } from '../../components/app/WithGlossary.tsx';
import { Workspace } from '../../components/workspace/Workspace.tsx';
import { lastBackup, savedAnswers, schemeChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { followedGlossary } from '../../extension/state/glossary/followed-glossary.ts';
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
const glossary = followedGlossary();
await showPage(
  <WithGlossary glossary={glossary}>
    {(known) => (
      <Workspace
        hash={hash}
        glossary={known}
        choice={choice}
        lastSaved={lastSaved}
        answers={answers}
        isPrivate={isPrivate}
      />
    )}
  </WithGlossary>,
);
