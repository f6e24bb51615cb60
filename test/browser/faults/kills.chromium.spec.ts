import { expect } from '@playwright/test';
import { randomFrom } from '../../anchoring/random.ts';
import { until } from '../drivers/reading-browser.ts';
import { poll } from '../fixtures.ts';
import type { Storage } from './own-page.ts';
import { beginning, documentId, nothing, partsOf, saveOf, send, stored, whole, write } from './saves.ts';
import { ownPage, pause, saveAll, sidePanel, webPage } from './senders.ts';
import { chromiumOfFile, test } from './with-storage.ts';

const browser = chromiumOfFile();

/** SEED=7 npx playwright test kills: other saves are hit, at other moments. */
const seed = Number(process.env.SEED ?? 1);
test.beforeEach(() => console.log(`SEED=${seed}`));
// Twenty seconds alone; more where the machine has other things to do.
test.setTimeout(180_000);

test('200 saves from page, panel and content script, many killed in the midst: none lost, doubled or half', async ({
  site,
}) => {
  const chromium = browser();
  await chromium.open(`${site.address}empty`);
  const checker = await chromium.openBeside('storage.html');
  expect(await checker.run(write, beginning)).toBe('done');

  const all = await Promise.all(
    [
      { name: 'own', sender: ownPage(() => chromium.openBeside('storage.html')), saves: 60 },
      { name: 'panel', sender: sidePanel(chromium), saves: 60 },
      { name: 'page', sender: webPage(chromium), saves: 80 },
    ].map(async ({ name, sender, saves }, i) => {
      const names = Array.from({ length: saves }, (_, n) => `${name}-${n}`);
      const { told, hit } = await saveAll(sender, names, randomFrom(seed * 10 + i));
      console.log(`${name}: ${hit} killed before the answer`);
      return [...told];
    }),
  );
  const again = await chromium.inPage(() => document.documentElement.dataset.sentAgain);
  console.log(`page: ${again ?? 0} messages sent again`);

  const found = await checker.run(stored);
  const told = all.flat();
  expect(told).toHaveLength(200);
  for (const [name, what] of told) {
    const parts = partsOf(found, name);
    // A command whose sender gave up may have been carried out all the same.
    if (what === 'acknowledged' || parts !== nothing) expect(parts, name).toBe(whole);
    // To a web page the worker's death is nothing: its sender goes on.
    if (name.startsWith('page-')) expect(what, name).toBe('acknowledged');
  }
});

test('the whole extension crashes in mid-save: what was acknowledged is there, and nothing half', async ({ site }) => {
  const chromium = browser();
  const random = randomFrom(seed);
  const acknowledged = new Set<string>();
  const begun: string[] = [];
  for (let round = 0; round < 3; round++) {
    await chromium.open(`${site.address}empty`);
    const page = await chromium.openBeside('storage.html');
    let crashed = false;
    const before = acknowledged.size;
    const keepSaving = async (who: string, save: (name: string) => Promise<string>) => {
      for (let n = 0; !crashed; n++) {
        const name = `${who}-${round}-${n}`;
        begun.push(name);
        // A command that is under way when the browser is killed may never be answered.
        const answer = await Promise.race([save(name).catch(() => 'killed'), gone]);
        if (answer === 'done') acknowledged.add(name);
        else if (answer === 'killed') break;
      }
    };
    const gone = until('a first save', async () => acknowledged.size > before, 60_000)
      .then(() => pause(random.between(0, 250)))
      .then(() => chromium.crash())
      .then(() => {
        crashed = true;
      });
    await Promise.all([
      keepSaving('direct', (name) => page.run(write, saveOf(name))),
      keepSaving('sent', (name) => chromium.inPage(send, saveOf(name))),
    ]);
  }
  console.log(`${begun.length} begun, ${acknowledged.size} acknowledged`);
  const found = await (await chromium.openBeside('storage.html')).run(stored);
  for (const name of begun) {
    const parts = partsOf(found, name);
    if (acknowledged.has(name) || parts !== nothing) expect(parts, name).toBe(whole);
  }
});

test('a draft survives its page, up to the last rest', async () => {
  const chromium = browser();
  const random = randomFrom(seed);
  const checker = await chromium.openBeside('storage.html');
  let latest = 0;
  for (let round = 0; round < 4; round++) {
    const page = await chromium.openBeside('storage.html');
    await page.run(beginToWrite, documentId);
    for (let word = 0; word < 12; word++) {
      await page.run(type, ++latest);
      await pause(random.between(20, 80));
    }
    await poll(() => page.run(lastKept)).toBeGreaterThan(latest - 12);
    // In the last round the writer has rested.
    if (round === 3) await poll(() => page.run(lastKept)).toBe(latest);
    const kept = await page.run(lastKept);
    await page.close();
    const found = await checker.run(draftNow);
    expect(found).toBeGreaterThanOrEqual(kept);
    expect(found).toBeLessThanOrEqual(latest);
  }
});

interface Writing {
  kept: number;
  type(words: number): void;
}

/** Runs in a page of the extension's own, as a form will: keeps what is typed, here a number that grows. */
function beginToWrite(document: string): void {
  const { storage } = globalThis as unknown as { storage: Storage };
  const writing: Writing = { kept: 0, type: (words) => keeper.typed(words) };
  const keep = async (content: number) => {
    const command = { type: 'draft' as const, id: crypto.randomUUID(), key: 'form', document, content };
    await storage.runCommand(await storage.ownStore(), command);
    writing.kept = content;
  };
  const keeper = storage.draftKeeper<number>(
    (content) => void keep(content),
    globalThis.document,
    new AbortController().signal,
  );
  Object.assign(globalThis, { writing });
}
const type = (words: number) => (globalThis as unknown as { writing: Writing }).writing.type(words);
const lastKept = () => (globalThis as unknown as { writing: Writing }).writing.kept;

async function draftNow(): Promise<number> {
  const { storage } = globalThis as unknown as { storage: Storage };
  return (await storage.storedDraft(await storage.ownStore(), 'form'))?.content as number;
}
