import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { wordsFor } from '../components/words/words.ts';
import { startOnSites } from '../reading/always-here.ts';
import { showBadges } from '../reading/badge.ts';
import { commentByKeys } from '../reading/comment-by-keys.ts';
import { enterTab, stylePages } from '../reading/enter-tab.ts';
import { openPanel, openPanelForPages } from '../reading/open-panel.ts';
import { leavePdfsAtFirst } from '../reading/pdf-handler.ts';
import { sendPdfsOn } from '../reading/pdf-redirect.ts';
import { readOn } from '../reading/read-on.ts';
import { openReader } from '../reading/reader-page.ts';
import { stepByKeys } from '../reading/step-by-keys.ts';
import { languageChoice } from '../settings.ts';
import { serveCommands } from '../storage/serve-commands.ts';
import { serveWork } from '../storage/serve-work.ts';

interface ClickedTab {
  id?: number | undefined;
  url?: string | undefined;
}

export default defineBackground(() => {
  const start = (tab: ClickedTab | undefined) => {
    if (tab?.id === undefined) return;
    // First of all and without waiting: the browser opens a panel only within the click itself.
    void openPanel(tab.id);
    void enterTab(tab.id, tab.url);
  };
  leavePdfsAtFirst();
  showBadges();
  stylePages();
  openPanelForPages();
  readOn();
  startOnSites();
  stepByKeys();
  commentByKeys();
  serveCommands();
  serveWork();
  browser.action.onClicked.addListener(start);
  sendPdfsOn();
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === openLink && linkUrl) void openReader(tab?.id, linkUrl);
    else start(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerInMenu();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  languageChoice.onChange(offerInMenu);
});

const openLink = 'open-link';

async function offerInMenu(): Promise<void> {
  const { readPage, pdf } = wordsFor(await languageChoice.read(), navigator.languages);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'read', title: readPage, contexts: ['page', 'selection', 'link', 'image'] });
  const targetUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  browser.contextMenus.create({ id: openLink, title: pdf.openLink, contexts: ['link'], targetUrlPatterns });
}
