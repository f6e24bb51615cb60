import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath } from '../browser-path.ts';

/** How wide a picture stands on a sheet, in CSS pixels: a page at a third, a panel so that it can be read. */
const wide = 380;
const narrow = 210;

/**
 * Lays the pictures that have just been taken in Chromium out on a sheet a view, as WebP, which is a tenth of PNG here.
 * @param from the folder of the pictures
 * @returns how many bytes the sheets have together
 */
export async function writeSheets(from: string, to: string): Promise<number> {
  const files = readdirSync(from).filter((file) => file.endsWith('– chromium.png'));
  const views = Map.groupBy(files, (file) => file.split(' – ')[2] as string);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let bytes = 0;
  try {
    for (const [view, pictures] of views) {
      const page = await browser.newPage({ viewport: { width: 1860, height: 1000 } });
      await page.setContent(sheet(view, pictures, from));
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', {
        ...{ format: 'webp', quality: 35, captureBeyondViewport: true },
        clip: { x: 0, y: 0, width: 1860, height: await page.evaluate(() => document.body.scrollHeight), scale: 1 },
      });
      const file = Buffer.from(data, 'base64');
      writeFileSync(join(to, `${view.toLowerCase().replace(' × ', 'x')}.webp`), file);
      bytes += file.length;
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return bytes;
}

function sheet(view: string, pictures: readonly string[], from: string): string {
  const figures = pictures.map((file) => {
    const picture = readFileSync(join(from, file));
    // Its width stands in its head.
    const width = picture.readUInt32BE(16) > 400 ? wide : narrow;
    const [host, surface] = file.split(' – ');
    return `<figure style="width:${width}px"><img width="${width}" src="data:image/png;base64,${picture.toString('base64')}" alt=""><figcaption>${host}: ${surface}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; box-sizing: border-box; font: 12px/1.4 sans-serif; background: #ddd; color: #222 }
section { display: flex; flex-wrap: wrap; gap: 12px } figure { margin: 0 } img { display: block; border: 1px solid #999 } h1 { font-size: 18px; margin: 0 0 8px }
</style><h1>${view}</h1><section>${figures.join('')}</section>`;
}
