import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { menu } from '../components/i18n/menu.ts';
import { spoken } from '../components/i18n/spoken.ts';
import { showBadges } from '../extension/background/badge.ts';
import { commentByKeys } from '../extension/background/comment-by-keys.ts';
import { enterTab, stylePages } from '../extension/background/enter-tab.ts';
import { openPanel, openPanelForPages } from '../extension/background/open-panel.ts';
import { readOn } from '../extension/background/read-on.ts';
import { serveCommands } from '../extension/background/serve-commands.ts';
import { serveDocumentState } from '../extension/background/serve-document-state.ts';
import { serveGlossaries } from '../extension/background/serve-glossaries.ts';
import { stepByKeys } from '../extension/background/step-by-keys.ts';
import { leavePdfsAtFirst } from '../extension/pdf-opening/pdf-handler.ts';
import { sendPdfsOn } from '../extension/pdf-opening/pdf-redirect.ts';
import { openReader } from '../extension/pdf-opening/reader-page.ts';
import { startOnSites } from '../extension/settings/always-here.ts';
import { languageChoice } from '../extension/settings/settings.ts';
import { unpackWhenUpdated } from '../extension/settings/unpack-old-entries.ts';

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
  unpackWhenUpdated();
  startOnSites();
  stepByKeys();
  commentByKeys();
  serveCommands();
  serveDocumentState();
  serveGlossaries();
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
  const { readPage, openLink: openLinkTitle } = menu[spoken(await languageChoice.read(), navigator.languages)];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'read', title: readPage, contexts: ['page', 'selection', 'link', 'image'] });
  const targetUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  browser.contextMenus.create({ id: openLink, title: openLinkTitle, contexts: ['link'], targetUrlPatterns });
}
