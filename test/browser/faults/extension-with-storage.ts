import { appendFile, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const site = 'http://127.0.0.1/*';
const script = '<script type="module" src="/own-page.js"></script>';

/**
 * A copy of the built extension whose panel can be told to write, as can a page of its own that shows nothing and so follows nothing
 * (`storage.html`), and a content script on the tests' site. All that was built is in it unchanged, the worker above all.
 * @param extension the folder of the build
 * @returns the copy's folder, which is the caller's to remove
 */
export async function extensionWithStorage(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'remisslasaren-with-storage-'));
  await cp(extension, copy, { recursive: true });
  for (const name of ['own-page', 'content-script']) await writeFile(join(copy, `${name}.js`), await bundle(name));
  await appendFile(join(copy, 'sidepanel.html'), script);
  await writeFile(join(copy, 'storage.html'), `<!doctype html><meta charset="utf-8"><title>Lager</title>${script}`);
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  const scripts = { host_permissions: [site], content_scripts: [{ matches: [site], js: ['content-script.js'] }] };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, ...scripts }));
  return copy;
}

async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'faults' } },
  })) as Rolldown.RolldownOutput[];
  return built.map(({ output: [{ code }] }) => code).join('');
}
