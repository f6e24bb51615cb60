import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { randomFrom } from '../../anchoring/random.ts';
import { launchFirefox } from '../drivers/firefox.ts';
import { until } from '../drivers/reading-browser.ts';
import { builds, test } from '../fixtures.ts';
import { extensionWithStorage } from './extension-with-storage.ts';
import { beginning, nothing, partsOf, saveOf, send, stored, whole, write } from './saves.ts';
import { pause } from './senders.ts';

const seed = Number(process.env.SEED ?? 1);
// Twenty seconds alone; more where the machine has other things to do.
test.setTimeout(180_000);

test('Firefox is killed in mid-save and started again: what was acknowledged is there, and nothing half', async ({
  site,
}) => {
  console.log(`SEED=${seed}`);
  const random = randomFrom(seed);
  const profile = await mkdtemp(join(tmpdir(), 'remisslasaren-profile-'));
  const extension = await extensionWithStorage(builds.firefox);
  const acknowledged = new Set<string>();
  const begun: string[] = [];
  for (let round = 0; round < 3; round++) {
    const browser = await launchFirefox({ extension, profile });
    await browser.open(`${site.address}empty`);
    const page = await browser.openBeside('storage.html');
    expect(await page.run(write, beginning)).toBe('done');
    const before = acknowledged.size;
    const gone = until('a first save', async () => acknowledged.size > before, 60_000)
      .then(() => pause(random.between(0, 250)))
      .then(() => browser.kill());
    const keepSaving = async (who: string, save: (name: string) => Promise<string>) => {
      for (let n = 0; ; n++) {
        const name = `${who}-${round}-${n}`;
        begun.push(name);
        const answer = await Promise.race([save(name).catch(() => 'killed'), gone]);
        if (answer !== 'done') return;
        acknowledged.add(name);
      }
    };
    await Promise.all([
      keepSaving('direct', (name) => page.run(write, saveOf(name))),
      keepSaving('sent', (name) => browser.inPage(send, saveOf(name))),
    ]);
    await gone;
  }
  console.log(`${begun.length} begun, ${acknowledged.size} acknowledged`);

  const browser = await launchFirefox({ extension, profile });
  const found = await (await browser.openBeside('storage.html')).run(stored);
  for (const name of begun) {
    const parts = partsOf(found, name);
    if (acknowledged.has(name) || parts !== nothing) expect(parts, name).toBe(whole);
  }
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  await rm(extension, { recursive: true });
});
