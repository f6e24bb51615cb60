/**
 * npm run benchmark -- pdf: our reader in Chromium against PDF.js's bare viewer components on the same files. Each round is
 * a browser of its own; the median of five.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { type Answer, serve } from '../../browser/serve.ts';
import { column, writePdf } from '../../pdf-files/pdf-writer.ts';
import { shared } from '../../shared.ts';

const rounds = 3;
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const line = 'Om psykisk hälsa och psykiskt välbefinnande i nämndens alla verksamheter, rad';
const long = writePdf(
  Array.from({ length: 500 }, (_, page) => ({
    text: column(
      70,
      100,
      Array.from({ length: 40 }, (_, i) => `${line} ${page}-${i}`),
      16,
    ),
  })),
);
/** Of AFS 2011:19 only the reading is measured: its first page has nothing to mark. */
const files: [name: string, bytes: Uint8Array, hasMarksAtOnce: boolean][] = [['500 pages', long, true]];
const [strategy, regulation] = [shared('documents/strategi.pdf'), shared('documents/afs-2011-19.pdf')];
if (strategy) files.unshift(['12 pages', readFileSync(strategy), true]);
if (regulation) files.unshift(['34 pages', readFileSync(regulation), false]);

const pages: Record<string, Answer> = {
  '/bare.html': { headers: { 'content-type': 'text/html' }, body: bareViewer() },
};
for (const folder of ['build', 'web'])
  for (const name of readdirSync(join(library, folder)).filter((each) => /\.(mjs|css)$/.test(each)))
    pages[`/${folder}/${name}`] = {
      headers: { 'content-type': name.endsWith('css') ? 'text/css' : 'text/javascript' },
      body: readFileSync(join(library, folder, name)),
    };
for (const [name, bytes] of files)
  pages[`/${name.replace(' ', '-')}.pdf`] = {
    headers: { 'content-type': 'application/pdf' },
    body: Buffer.from(bytes),
  };
const site = await serve(pages);

for (const [name, , hasMarksAtOnce] of files) {
  const file = `${site.address}${name.replace(' ', '-')}.pdf`;
  const [bare, ours] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (let round = 0; round < rounds; round++) {
    add(bare, await runBare(file));
    add(bare, await runBareLoop(file));
    add(ours, await runOurs(file, hasMarksAtOnce));
  }
  console.log(`\n${name}, median of ${rounds}`);
  for (const [what, times] of ours) {
    const [one, other] = [median(times), median(bare.get(what) ?? [])];
    const ratio = bare.has(what) ? `, bare viewer ${other.toFixed(0)}: ${(one / other).toFixed(2)} x` : '';
    console.log(`${what}: ${one.toFixed(0)}${ratio}`);
  }
}
site.close();

type Figures = Record<string, number>;

async function runBare(file: string): Promise<Figures> {
  return inBrowser(async (browser) => {
    await browser.open(`${site.address}bare.html#${file}`);
    const first = await until('the first page', () =>
      browser.inPage(() => Reflect.get(globalThis, 'firstPage') as number),
    );
    await scroll(browser, (task, ...given) => browser.inPage(task, ...given));
    return {
      'first page, ms': first,
      'memory after scrolling, MB': (await browser.memoryOfPages()) / 1e6,
    };
  });
}

/** The loop begins with the document, as our reading does. */
async function runBareLoop(file: string): Promise<Figures> {
  return inBrowser(async (browser) => {
    await browser.open(`${site.address}bare.html?read#${file}`);
    const read = () => browser.inPage(() => Reflect.get(globalThis, 'readIn') as number);
    return { 'all text, ms': await until('the end of the loop', read, 120_000) };
  });
}

async function runOurs(file: string, hasMarksAtOnce: boolean): Promise<Figures> {
  return inBrowser(async (browser) => {
    await browser.openOwn(`reader.html#file=${file}`);
    const first =
      hasMarksAtOnce &&
      (await until('marks on the first page', () =>
        browser.inReader(() => performance.getEntriesByName('remisslasaren:first-marks')[0]?.startTime),
      ));
    const read = await until(
      'the end of the reading',
      () =>
        browser.inReader(() => {
          const [started] = performance.getEntriesByName('remisslasaren:pages-started');
          const [done] = performance.getEntriesByName('remisslasaren:pages-read');
          return started && done ? done.startTime - started.startTime : undefined;
        }),
      120_000,
    );
    const longest = await scroll(browser, (task, ...given) => browser.inReader(task, ...given));
    return {
      ...(first === false ? {} : { 'first page, ms': first }),
      'all text, ms': read,
      'memory after scrolling, MB': (await browser.memoryOfPages()) / 1e6,
      'longest slice of ours while scrolling, ms': longest,
    };
  });
}

async function inBrowser(task: (browser: ReadingBrowser) => Promise<Figures>): Promise<Figures> {
  const browser = await launchChromium({ extension, allowedSite: 'http://127.0.0.1/*' });
  try {
    // What is started with the browser has settled.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return await task(browser);
  } finally {
    await browser.close();
  }
}

/** Through the whole document in a hundred steps. @returns the longest slice of the session's own */
function scroll(_browser: ReadingBrowser, run: ReadingBrowser['inPage']): Promise<number> {
  return run(async () => {
    const pages = document.querySelector('.pdfViewer')?.parentElement as HTMLElement;
    performance.clearMeasures();
    for (let step = 0; step <= 100; step++) {
      pages.scrollTop = ((pages.scrollHeight - pages.clientHeight) * step) / 100;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const slices = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('remisslasaren:'));
    return Math.max(0, ...slices.map(({ duration }) => duration));
  });
}

function add(to: Map<string, number[]>, figures: Figures): void {
  for (const [name, value] of Object.entries(figures)) to.set(name, [...(to.get(name) ?? []), value]);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** PDF.js's components with its own style sheet and nothing else, as its own example has them. */
function bareViewer(): string {
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/web/pdf_viewer.css">
<style>body { margin: 0 } #container { position: absolute; inset: 0; overflow: auto }</style>
<div id="container"><div class="pdfViewer"></div></div>
<script type="module">
import * as pdfjs from '/build/pdf.min.mjs';
globalThis.pdfjsLib = pdfjs;
const { EventBus, PDFLinkService, PDFViewer } = await import('/web/pdf_viewer.mjs');
pdfjs.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs';
const eventBus = new EventBus();
const linkService = new PDFLinkService({ eventBus });
const viewer = new PDFViewer({ container: document.getElementById('container'), eventBus, linkService, annotationEditorMode: -1 });
linkService.setViewer(viewer);
eventBus.on('textlayerrendered', () => { globalThis.firstPage ??= performance.now(); });
const data = new Uint8Array(await (await fetch(location.hash.slice(1))).arrayBuffer());
const pdf = await pdfjs.getDocument({ data }).promise;
viewer.setDocument(pdf);
linkService.setDocument(pdf, null);
eventBus.on('pagesinit', async () => {
  viewer.currentScaleValue = 'auto';
  if (location.search !== '?read') return;
  const began = performance.now();
  for (let page = 1; page <= pdf.numPages; page++)
    await (await pdf.getPage(page)).getTextContent({ includeMarkedContent: true, disableNormalization: true });
  globalThis.readIn = performance.now() - began;
});
</script>`;
}
