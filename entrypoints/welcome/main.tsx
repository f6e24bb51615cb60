import { browser } from 'wxt/browser';
import { followed } from '../../components/followed.ts';
import { showPage } from '../../components/page.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { openPanel } from '../../reading/open-panel.ts';
import { languageChoice } from '../../settings.ts';

const [language, tab] = await Promise.all([followed(languageChoice), browser.tabs.getCurrent()]);
await showPage(
  <Welcome language={language} openPanel={() => void (tab?.id !== undefined && openPanel(tab.id))} />,
  (words) => words.welcome.title,
);
