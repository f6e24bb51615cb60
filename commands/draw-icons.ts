/** Draws public/icon/*.png: a page of text with one term underlined. Run by hand when the drawing changes. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.ts';

const folder = new URL('../public/icon/', import.meta.url).pathname;

/** On a grid of 16, so that every edge falls on a whole pixel at 16, 32, 48, 96 and 128. */
const drawing = `
  <rect width="16" height="16" rx="3" fill="#0065a4"/>
  <rect x="3" y="3" width="10" height="2" fill="#bfe0f7"/>
  <rect x="3" y="7" width="7" height="2" fill="#fff"/>
  <rect x="3" y="10" width="7" height="1" fill="#ffcd3c"/>
  <rect x="3" y="12" width="10" height="1" fill="#bfe0f7"/>`;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}</style><svg viewBox="0 0 16 16" width="${size}" height="${size}" style="display:block">${drawing}</svg>`,
  );
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
