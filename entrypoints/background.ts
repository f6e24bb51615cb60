import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pickWords } from '../components/words/words.ts';
import { showBadges } from '../reading/badge.ts';
import { enterTab, styleNewFrames } from '../reading/enter-tab.ts';
import { openPanel } from '../reading/open-panel.ts';

interface ClickedTab {
  id?: number | undefined;
  url?: string | undefined;
}

export default defineBackground(() => {
  const start = (tab: ClickedTab | undefined) => {
    if (tab?.id === undefined) return;
    // First of all and without waiting: the browser opens a panel only within the click itself.
    openPanel(tab.id);
    void enterTab(tab.id, tab.url);
  };
  showBadges();
  styleNewFrames();
  browser.action.onClicked.addListener(start);
  browser.contextMenus.onClicked.addListener((_info, tab) => start(tab));
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      const { readPage } = pickWords(navigator.languages);
      browser.contextMenus.create({ id: 'read', title: readPage, contexts: ['page', 'selection', 'link', 'image'] });
    });
  });
});
