import { showPage } from '../../components/app/page.tsx';
import { WithGlossary } from '../../components/app/WithGlossary.tsx';
import { WordListPage } from '../../components/word-list/WordListPage.tsx';
import { schemeChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { followedGlossary } from '../../extension/state/glossary/followed-glossary.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

const [choice, isPrivate] = await Promise.all([followed(schemeChoice), isInPrivateWindow()]);
const glossary = followedGlossary();
await showPage(
  <WithGlossary glossary={glossary}>
    {(known) => <WordListPage glossary={known} choice={choice} isPrivate={isPrivate} />}
  </WithGlossary>,
);
