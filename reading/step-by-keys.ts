import { browser } from 'wxt/browser';
import type { Step } from '../messaging.ts';

/** The commands of the manifest that go from mark to mark, whichever part of the window has the focus. */
const steps: Record<string, Step['step']> = { 'next-mark': 1, 'previous-mark': -1 };

export function stepByKeys(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const step = steps[command];
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!step || active?.id === undefined) return;
    const message: Step = { type: 'step', step };
    // Where no session is on, nobody hears it.
    browser.tabs.sendMessage(active.id, message).catch(() => {});
  });
}
