import { showPage } from '../../components/app/page.tsx';
import { WordListPage } from '../../components/word-list/WordListPage.tsx';
import { schemeChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

const [choice, isPrivate] = await Promise.all([followed(schemeChoice), isInPrivateWindow()]);
await showPage(<WordListPage glossary={loadGlossary(schemeFiles)} choice={choice} isPrivate={isPrivate} />);
