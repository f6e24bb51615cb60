/**
 * npm run pictures [-- chromium|firefox|docs]: photographs all that is ours to see, in each host, in light, dark and forced colours, on a
 * smaller screen, in a narrow window and in English, in both browsers, and lays it out on one sheet, pictures/index.html. With `docs` it
 * does so in Chromium and renews docs/pictures/ from it: what the help and the README show, and a sheet a view. What differs from the run before stands first, beside what it
 * was. A look at the sheet says what no test does; no test hangs on its pixels, since each build of a browser draws in its own way.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { launchChromium } from '../test/browser/drivers/chromium.ts';
import { launchFirefox } from '../test/browser/drivers/firefox.ts';
import { pages } from '../test/browser/pages.ts';
import { hosts } from '../test/browser/seen/hosts.ts';
import { serve } from '../test/browser/serve.ts';
import { neededBrowsers } from './browser-path.ts';
import { installBrowser } from './install-browser.ts';
import { cutHelpPictures } from './pictures/help-pictures.ts';
import { writeSheets } from './pictures/sheets.ts';
import { goThroughViews } from './pictures/views.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'pictures');
const docs = join(root, 'docs/pictures');
const [now, last] = [join(folder, 'now'), join(folder, 'last')];

const launchers = {
  chromium: () => launchChromium({ extension: join(root, '.output/chrome-mv3') }),
  firefox: () => launchFirefox({ extension: join(root, '.output/firefox-mv3') }),
};

async function main(only?: string): Promise<void> {
  installBrowser(neededBrowsers.chromium);
  installBrowser(neededBrowsers.firefox);
  console.log('Bygger tillägget …');
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`Bygget misslyckades:\n${built.stdout}${built.stderr}`);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(now)) renameSync(now, last);
  mkdirSync(now, { recursive: true });
  bringFont();
  const site = await serve(pages);
  const names = (Object.keys(launchers) as (keyof typeof launchers)[]).filter(
    (one) => !only || one === (only === 'docs' ? 'chromium' : only),
  );
  for (const name of names) for (const host of hosts) await photograph(name, host);
  site.close();
  writeFileSync(join(folder, 'index.html'), sheet());
  console.log(`Bilderna finns i ${join(folder, 'index.html')}`);
  if (only === 'docs') {
    const sheets = join(docs, 'surfaces');
    mkdirSync(sheets, { recursive: true });
    const bytes = [cutHelpPictures(now, docs), await writeSheets(now, sheets)];
    console.log(`docs/pictures/: ${bytes.map((each) => `${Math.round(each / 1000)} kB`).join(' i hjälpen, ')} i arken`);
  }

  async function photograph(name: keyof typeof launchers, host: (typeof hosts)[number]): Promise<void> {
    const reader = await launchers[name]();
    try {
      await goThroughViews({ reader, site }, host, async (surface, view) => {
        const file = [host.name, surface.name, view, name].join(' – ').replaceAll(/[?/:]/g, '');
        const picture = surface.in === 'panel' ? await reader.pictureOfPanel() : await reader.pictureOfPage();
        writeFileSync(join(now, `${file}.png`), picture);
      });
      console.log(`${host.name}, ${name}`);
    } catch (error) {
      // The other pictures are worth a look all the same.
      console.error(`${host.name}, ${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    } finally {
      await reader.close();
    }
  }
}

/** All text is drawn in the font that comes with PDF.js, whichever the machine has; where fontconfig chooses fonts. */
function bringFont(): void {
  const fonts = join(root, 'node_modules/pdfjs-dist/standard_fonts');
  const alias = ['system-ui', 'sans-serif', 'serif', 'monospace']
    .map(
      (name) =>
        `<alias binding="same"><family>${name}</family><prefer><family>Liberation Sans</family></prefer></alias>`,
    )
    .join('\n');
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>
<dir>${fonts}</dir>\n<cachedir>${join(folder, 'font-cache')}</cachedir>\n${alias}\n</fontconfig>\n`,
  );
  process.env.FONTCONFIG_FILE = file;
  // Firefox lets what draws pages read fonts of the system alone, and draws boxes for letters.
  process.env.MOZ_DISABLE_CONTENT_SANDBOX = '1';
}

/** How much of a picture is another than the last time, 0 to 1; undefined where there was none. */
function difference(file: string): number | undefined {
  if (!existsSync(join(last, file))) return undefined;
  const picture = (from: string) => PNG.sync.read(readFileSync(join(from, file)));
  const one = picture(now);
  const other = picture(last);
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let at = 0; at < one.data.length; at += 4)
    if (one.data.compare(other.data, at, at + 4, at, at + 4) !== 0) differing++;
  return differing / (one.width * one.height);
}

function sheet(): string {
  const files = readdirSync(now).map((file) => ({ file, differs: difference(file) }));
  const changed = files.filter(({ differs }) => differs);
  const figure = (from: string, file: string, words: string) => {
    const address = encodeURI(`${from}/${file}`);
    return `<figure><a href="${address}"><img loading="lazy" src="${address}" alt=""></a><figcaption>${words}</figcaption></figure>`;
  };
  const rows = Map.groupBy(files, ({ file }) => file.split(' – ').slice(0, 2).join(': '));
  const named = (file: string) => file.replace('.png', '');
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Allt som syns</title>
<style>
body { margin: 24px; font: 14px/1.5 sans-serif; background: #eee; color: #222 }
section { display: flex; flex-wrap: wrap; gap: 12px; margin-bottom: 24px }
figure { margin: 0 } img { max-width: 440px; max-height: 440px; border: 1px solid #999; display: block }
</style>
<h1>Allt som syns</h1>
<h2>Ändrat sedan förra gången: ${existsSync(last) ? changed.length : 'det finns ingen förra gång'}</h2>
${changed
  .map(
    ({ file, differs = 0 }) =>
      `<h3>${named(file)}: ${(differs * 100).toFixed(2)} %</h3><section>${figure('last', file, 'förra gången')}${figure('now', file, 'nu')}</section>`,
  )
  .join('\n')}
${[...rows]
  .map(
    ([name, row]) =>
      `<h3>${name}</h3><section>${row
        .map(({ file }) => figure('now', file, named(file).split(' – ').slice(2).join(', ')))
        .join('')}</section>`,
  )
  .join('\n')}
</html>`;
}

const [only] = process.argv.slice(2);
await main(only);
