import { expect } from '@playwright/test';
import { launch, test } from '../fixtures.ts';
import { hosts } from './hosts.ts';
import { goThrough, look } from './look.ts';

// Each has a browser of its own, so that they need not wait for each other.
test.describe.configure({ mode: 'parallel' });

for (const host of hosts) {
  test(`what a person sees in: ${host.name}`, async ({ site }, { project }) => {
    test.setTimeout(180_000);
    // One of its own, as the sizes and colours of everything in it are changed.
    const reader = await launch(project.name);
    const faults: string[] = [];
    try {
      await goThrough({ reader, site }, host, async (surface, state) => {
        for (const fault of await look(reader, surface)) faults.push(`${surface.name}, ${state}: ${fault}`);
      });
    } finally {
      // Also where the way to a surface is gone, which is told beside them.
      expect.soft(faults).toEqual([]);
      await reader.close();
    }
  });
}
