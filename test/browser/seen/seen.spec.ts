import { expect } from '@playwright/test';
import { forgetChoices, test } from '../fixtures.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { hosts } from './hosts.ts';
import { goThrough, look } from './look.ts';

// Whichever worker is free takes the next host.
test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ reader }) => {
  await forgetWork(reader);
  await forgetChoices(reader);
});
// Sizes and colours of everything have been changed, and all that can be written is there.
test.afterEach(async ({ reader }) => {
  await reader.setColours({ dark: false, forced: false });
  await reader.resizePage(1000, 800);
  await forgetWork(reader);
});

for (const host of hosts) {
  test(`what a person sees in: ${host.name}`, async ({ reader, site }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    try {
      await goThrough({ reader, site }, host, async (surface, state) => {
        for (const fault of await look(reader, surface)) faults.push(`${surface.name}, ${state}: ${fault}`);
      });
    } finally {
      // Also where the way to a surface is gone, which is told beside them.
      expect.soft(faults).toEqual([]);
    }
  });
}
