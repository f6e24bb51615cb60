import { browser } from 'wxt/browser';
import { showPage } from '../../components/app/page.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { openPanel } from '../../extension/background/open-panel.ts';
import { languageChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { followedShortcuts } from '../../extension/state/shortcuts.ts';

const [language, keys, tab] = await Promise.all([
  followed(languageChoice),
  followedShortcuts(),
  browser.tabs.getCurrent(),
]);
await showPage(
  <Welcome language={language} keys={keys} openPanel={() => void (tab?.id !== undefined && openPanel(tab.id))} />,
);
