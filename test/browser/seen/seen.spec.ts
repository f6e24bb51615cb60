import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { goThrough, look } from './look.ts';
import { examplePage, ownPages } from './own-pages.ts';
import { pdfReader } from './reader.ts';
import { webPage } from './web-page.ts';

for (const host of [webPage, pdfReader, examplePage, ownPages]) {
  test(`what a person sees in: ${host.name}`, async ({ reader, site }, info) => {
    test.setTimeout(180_000);
    await reader.resizePage(1366, 768);
    const faults: string[] = [];
    await goThrough({ reader, site, folder: info.outputDir }, host, async (surface, medium) => {
      for (const fault of await look({ reader, site, folder: info.outputDir }, surface))
        faults.push(`${surface.name}, ${medium}: ${fault}`);
    });
    await reader.resizePage(1000, 800);
    expect(faults).toEqual([]);
  });
}
