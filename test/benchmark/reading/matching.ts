/** npm run benchmark -- matching: finding terms in 1.1 million characters of Swedish, warm, in Node and in Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { chromium } from '@playwright/test';
import { browserPath } from '../../../commands/browser-path.ts';
import { type Measured, measureMatching } from './measure-matching.ts';

const root = new URL('../../../', import.meta.url);
const html = readFileSync(new URL('test/documents/alvmarken.html', root), 'utf8');
const one = (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').split(/<\/?(?:p|li|h\d|td|th|dt|dd|div)[^>]*>/);
const paragraphs = one.map((text) => text.replace(/<[^>]+>/g, '')).filter((text) => text.trim());
const blocks = Array.from({ length: Math.ceil(1_100_000 / paragraphs.join('').length) }, () => paragraphs).flat();

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const heap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

print(`Node ${process.version}`, measureMatching(blocks, heap));
const { version, measured } = await inChromium();
print(`Chromium ${version}`, measured);

/** The same module in a page: its files are served as they are, without their types. */
async function inChromium(): Promise<{ version: string; measured: Measured }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', root);
    if (pathname === '/') {
      const imports = { imports: { valibot: '/node_modules/valibot/dist/index.mjs' } };
      response.setHeader('content-type', 'text/html');
      return response.end(`<!doctype html><script type="importmap">${JSON.stringify(imports)}</script>`);
    }
    const file = new URL(`.${pathname}`, root);
    if (!existsSync(file)) return response.writeHead(404).end();
    const source = readFileSync(file, 'utf8');
    response.setHeader('content-type', pathname.endsWith('.json') ? 'application/json' : 'text/javascript');
    response.end(pathname.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const args = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const browser = await chromium.launch({ executablePath: browserPath(), args });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const measured = await page.evaluate(async (text) => {
    const module = await import('/test/benchmark/reading/measure-matching.ts' as string);
    const scope = globalThis as unknown as { gc(): void; performance: { memory: { usedJSHeapSize: number } } };
    const inUse = () => {
      scope.gc();
      return scope.performance.memory.usedJSHeapSize;
    };
    return (module as { measureMatching: typeof measureMatching }).measureMatching(text, inUse);
  }, blocks);
  const version = browser.version();
  await browser.close();
  server.close();
  return { version, measured };
}

function print(where: string, measured: Measured): void {
  const row = (name: string, ms: number, against = '') =>
    console.log(`${name.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms  ${against}`);
  console.log(`${where}: ${measured.characters} characters in ${blocks.length} blocks, ${measured.labels} labels`);
  row('clean pass, all schemes', measured.clean, `${measured.cleanToRegExp.toFixed(2)} x the RegExp (at most 1.5)`);
  row('one RegExp of all forms, word by word', measured.regExp);
  row('tolerant pass', measured.tolerant, `${measured.tolerantToClean.toFixed(2)} x the clean pass`);
  console.log('concepts      compile     memory   clean pass, the core’s terms and made-up ones');
  for (const { concepts, compile, megabytes, clean, toHundred } of measured.bySize) {
    const columns = [
      String(concepts).padStart(8),
      `${compile.toFixed(0).padStart(9)} ms`,
      `${Math.max(0, megabytes).toFixed(1).padStart(7)} MB`,
      `${clean.toFixed(0).padStart(9)} ms`,
      ` ${toHundred.toFixed(2)} x that with 100`,
    ];
    console.log(columns.join(' '));
  }
  console.log('');
}
