import { browser } from 'wxt/browser';
import type { ArgumentOf } from '../protocol/message-policy.ts';
import { message } from '../protocol/single-message.ts';

/** The commands of the manifest that go from mark to mark, whichever part of the window has the focus. */
const steps: Record<string, ArgumentOf<'step'>['step']> = { 'next-mark': 1, 'previous-mark': -1 };

export function stepByKeys(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const step = steps[command];
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!step || active?.id === undefined) return;
    // Where no session is on, nobody hears it.
    message('step', { step }, { tab: active.id }).catch(() => {});
  });
}
