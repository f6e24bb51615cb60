import { signal } from '@preact/signals';
import { AnswersPage } from '../../components/answers/AnswersPage.tsx';
import { showPage } from '../../components/app/page.tsx';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});
await showPage(isInPrivateWindow().then((isPrivate) => <AnswersPage hash={hash} isPrivate={isPrivate} />));
