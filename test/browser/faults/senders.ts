import { expect } from '@playwright/test';
import type { Command } from '../../../storage/commands/command.ts';
import type { Random } from '../../anchoring/random.ts';
import type { ChromiumBrowser } from '../drivers/chromium.ts';
import type { OwnPage } from '../drivers/reading-browser.ts';
import { saveOf, send, write } from './saves.ts';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody who saves: one thing after the other, as a reader does. */
interface Sender {
  /** Rejects when the sender goes before it knows. */
  save(command: Command): Promise<string>;
  /** Kills the sender, or what it sends to. */
  kill(): Promise<void>;
}

/** A page of the extension's own that is opened again whenever it has been killed. */
export function ownPage(open: () => Promise<OwnPage>): Sender {
  let page: OwnPage | undefined;
  return {
    async save(command) {
      page ??= await open();
      return page.run(write, command);
    },
    async kill() {
      await page?.close();
      page = undefined;
    },
  };
}

/** The real side panel. The press that opens it again may meet a worker that is just being killed, and is then repeated. */
export function sidePanel(browser: ChromiumBrowser): Sender {
  let isOpen = false;
  return {
    async save(command) {
      while (!isOpen) {
        await browser.pressButton();
        isOpen = await Promise.race([browser.inPanel(() => true), pause(2000).then(() => false)]);
      }
      return browser.inPanel(write, command);
    },
    async kill() {
      if (isOpen) await browser.closePanel();
      isOpen = false;
    },
  };
}

/** The content script of the page in front, and the worker that it sends to, which alone is killed. */
export const webPage = (browser: ChromiumBrowser): Sender => ({
  save: (command) => browser.inPage(send, command),
  kill: () => browser.stopWorker(),
});

/**
 * Saves one thing after the other; every fifth is killed in the midst of it. Two of three that weren't acknowledged are sent
 * again until they are; the others are given up, as what stood in a page that is gone.
 * @returns what became of each, and how many were killed before their answer
 */
export async function saveAll(sender: Sender, names: readonly string[], random: Random) {
  const told = new Map<string, 'acknowledged' | 'given up'>();
  let hit = 0;
  for (const name of names) {
    let mustKill = random.chance(0.2);
    const insists = random.chance(0.67);
    // A page takes a while to die: the kill begins before the save as often as after.
    const lead = random.between(-50, 20);
    while (!told.has(name)) {
      const save = () => sender.save(saveOf(name, `urn:uuid:of-${name.split('-')[0]}`)).catch(() => 'killed');
      const [answer] = mustKill ? await apart(lead, save, sender.kill) : [await save()];
      mustKill = false;
      if (answer === 'killed') hit++;
      else expect(answer, name).toBe('done');
      if (answer === 'done') told.set(name, 'acknowledged');
      else if (!insists) told.set(name, 'given up');
    }
  }
  return { told, hit };
}

/** Begins the second so many milliseconds after the first; before it, where that is negative. */
function apart<A, B>(ms: number, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([pause(Math.max(0, -ms)).then(first), pause(Math.max(0, ms)).then(second)]);
}
