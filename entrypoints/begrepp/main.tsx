import { showPage } from '../../components/app/page.tsx';
import { WithGlossary } from '../../components/app/WithGlossary.tsx';
import { WordListPage } from '../../components/word-list/WordListPage.tsx';
import { schemeChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { followedGlossary } from '../../extension/state/glossary/followed-glossary.ts';
import { isOwnAddress } from '../../extension/state/glossary/own-place.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

const [choice, isPrivate] = await Promise.all([followed(schemeChoice), isInPrivateWindow()]);
if (isOwnAddress(location)) {
  const packaged = loadGlossary(schemeFiles);
  await showPage(
    import('../../components/word-list/own/OwnGlossariesPage.tsx').then(({ OwnGlossariesPage }) => (
      <OwnGlossariesPage packaged={packaged} choice={choice} isPrivate={isPrivate} />
    )),
  );
} else {
  const glossary = followedGlossary();
  await showPage(
    <WithGlossary glossary={glossary}>
      {(known) => <WordListPage glossary={known} choice={choice} isPrivate={isPrivate} />}
    </WithGlossary>,
  );
}
