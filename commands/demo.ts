/**
 * npm run demo -- [FILE]: builds the extension, opens a remiss (our own sample, or FILE) in a browser with the
 * extension on and the panel open. Without a display it does the same headless and leaves pictures in demo/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFlowName } from '../documents/flow/is-flow.ts';
import { launchChromium } from '../test/browser/drivers/chromium.ts';
import { until } from '../test/browser/drivers/reading-browser.ts';
import { serve } from '../test/browser/serve.ts';
import { neededBrowsers } from './browser-path.ts';
import { installBrowser } from './install-browser.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const sample = join(root, 'test/documents/alvmarken.html');
const display =
  process.platform === 'win32' || process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

async function main(file = sample): Promise<void> {
  const path = resolve(file);
  const refusal = refuse(path);
  if (refusal) throw new Error(refusal);
  installBrowser(neededBrowsers.chromium);
  console.log('Bygger tillägget …');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`Bygget misslyckades:\n${built.stdout}${built.stderr}`);

  const site = await serve({ '/': readFileSync(path, 'utf8'), '/text.txt': readFileSync(path, 'utf8') });
  const browser = await launchChromium({ extension: join(root, '.output/chrome-mv3'), headless: !display });
  if (isForReader(path)) {
    await browser.openOwn('reader.html');
    // With nothing to read yet the button opens the panel, and that alone.
    await browser.pressButton();
    await browser.chooseFile(path);
  } else {
    await browser.open(addressOf(path, site.address));
    await browser.pressButton();
  }
  await until('the panel', () => browser.inPanel(isRead), 120_000);
  console.log(await browser.inPanel(panelAsText));
  if (display) {
    console.log('\nStäng webbläsaren för att avsluta.');
    await browser.closed;
  } else {
    await browser.clickInPanel('.concept h3 button');
    await browser.clickInPanel('.walk-next');
    await until('the passage', () => browser.inPanel(() => document.querySelector('.passage') !== null));
    const folder = join(root, 'demo');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.png'), await browser.pictureOfPage());
    writeFileSync(join(folder, 'panel.png'), await browser.pictureOfPanel());
    console.log('\nIngen skärm finns. Bilder: demo/page.png och demo/panel.png');
    await browser.close();
  }
  site.close();
}

/** Why this file can't be shown, and what to do; undefined where it can. */
function refuse(path: string): string | undefined {
  if (!existsSync(path)) return `Filen ${path} finns inte.`;
  if (isForReader(path) || /\.(html?|txt|md)$/i.test(path)) return undefined;
  return `${basename(path)} kan inte visas: demon läser .html, .pdf, .docx, .odt, .epub, .txt och .md.`;
}

/** Does our reader page show it? */
const isForReader = (path: string) => /\.pdf$/i.test(path) || isFlowName(path);

/** A page of one's own is opened where it lies, so that its pictures and styles come along. */
function addressOf(path: string, site: string): string {
  if (path === sample) return site;
  return /\.html?$/i.test(extname(path)) ? pathToFileURL(path).href : `${site}text.txt`;
}

// These two run in the panel.
const isRead = () => document.querySelector('.document') !== null && document.querySelector('.document .busy') === null;

function panelAsText(): string {
  const lines = [document.querySelector('h1')?.textContent, document.querySelector('[role=status]')?.textContent];
  for (const scheme of document.querySelectorAll('.scheme')) {
    lines.push('', scheme.querySelector('h2')?.textContent);
    for (const row of scheme.querySelectorAll('.scheme > ul .concept h3 button')) {
      const count = /\d+/.exec(row.querySelector('.count')?.textContent ?? '')?.[0] ?? '';
      lines.push(`${count.padStart(6)}  ${row.firstElementChild?.textContent}`);
    }
  }
  return lines.join('\n');
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
