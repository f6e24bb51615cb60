import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import {
  builds,
  chooseInHead,
  launch,
  openFresh,
  paintedWords,
  poll,
  read,
  says,
  test,
  violations,
} from '../fixtures.ts';
import { readerSays } from '../surfaces/pdf.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function press(reader: ReadingBrowser, address: string): Promise<void> {
  await openFresh(reader, address);
  await reader.pressButton();
}

test('a page without text', async ({ reader, site }) => {
  await press(reader, `${site.address}empty`);
  await says(reader, 'Sidan har ingen text att läsa.');
  expect(await violations(reader)).toEqual([]);
});

test('a page that names no concept', async ({ reader, site }) => {
  await press(reader, `${site.address}without-concepts`);
  await says(reader, 'Texten nämner inga begrepp ur de system du har valt. Du kan slå på fler nedan.');
  expect(await violations(reader)).toEqual([]);
});

test('a page of the browser’s own', async ({ reader, site }) => {
  const own = reader.name === 'firefox' ? 'about:support' : 'chrome://version/';
  await press(reader, own);
  await says(reader, 'Det här är en av webbläsarens egna sidor');
  expect(await violations(reader)).toEqual([]);
  await read(reader, `${site.address}shapes`);
  await press(reader, own);
  await says(reader, 'Det här är en av webbläsarens egna sidor');
});

test('the browser’s own PDF viewer', async ({ reader, site }) => {
  await press(reader, `${site.address}remiss.pdf`);
  // Chrome can be asked to hand PDFs over; elsewhere the reader opens beside the page at once.
  if (reader.name === 'chromium') await says(reader, 'Vill du att PDF:er alltid öppnas där?');
  else {
    await reader.turnToReader();
    await readerSays(reader, 'Får Remissläsaren hämta filen');
  }
  expect(await violations(reader)).toEqual([]);
});

test('a PDF whose address doesn’t say so', async ({ reader, site }) => {
  await press(reader, `${site.address}dokument`);
  // Firefox shows neither the type nor the reason, only that it is closed to us.
  await says(
    reader,
    reader.name === 'firefox' ? 'Öppna som PDF i Remissläsaren' : 'Dokumentet är en PDF, och i webbläsarens',
  );
  expect(await violations(reader)).toEqual([]);
});

test('going on to another page: read on where the browser lets us, else the panel asks for the button', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await reader.open(`${site.address}shapes`);
  if (reader.name === 'firefox') {
    await says(reader, 'Klicka på knappen igen');
    expect(await violations(reader)).toEqual([]);
    expect(await paintedWords(reader)).toEqual([]);
    await reader.pressButton();
  }
  await says(reader, 'Former: hur en sida kan se ut');
  await poll(() => paintedWords(reader)).not.toEqual([]);
  // Another site: both browsers want the button.
  await reader.open(site.address.replace('127.0.0.1', 'localhost').concat('remiss'));
  await says(reader, 'Klicka på knappen igen');
  await reader.pressButton();
  await says(reader, 'Älvmarken');
});

test('what was ended stays ended on the next page', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await chooseInHead(reader, 'end');
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  expect(await violations(reader)).toEqual([]);
  await reader.open(`${site.address}shapes`);
  await reader.open(`${site.address}living`);
  expect(await paintedWords(reader)).toEqual([]);
  await says(reader, 'Läsningen är avstängd i den här fliken.');
});

test('a refusal is forgotten on the next page', async ({ reader, site }) => {
  await press(reader, reader.name === 'firefox' ? 'about:support' : 'chrome://version/');
  await says(reader, 'Det här är en av webbläsarens egna sidor');
  await reader.open(`${site.address}shapes`);
  await says(reader, 'Läsningen är avstängd i den här fliken.');
});

test('the panel follows the tab in front', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await reader.open(`${site.address}without-concepts`, { newTab: true });
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  await reader.pressButton();
  await says(reader, 'Texten nämner inga begrepp ur de system du har valt. Du kan slå på fler nedan.');
});

test('ending from the panel takes the marks away', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await chooseInHead(reader, 'end');
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  expect(await reader.inPage(() => CSS.highlights.size)).toBe(0);
});

test('a glossary file with a fault: the others work, the panel names file and field', async ({ site }, { project }) => {
  test.setTimeout(120_000);
  const output = project.name === 'firefox' ? builtWithFault() : buildOfFaulty();
  const reader = await launch(project.name, { extension: output });
  await read(reader, `${site.address}shapes`);
  await says(reader, 'preventionsnivaer.json: begreppet universell-prevention, fältet source.0.title saknas.');
  expect(await paintedWords(reader)).toContain('psykiskhälsa');
  expect(await paintedWords(reader)).not.toContain('Universellprevention');
  await reader.close();
  rmSync(dirname(dirname(output)), { recursive: true, force: true });
});

/** A build of our sources with that file; gives its folder. */
function buildOfFaulty(): string {
  const copy = mkdtempSync(join(tmpdir(), 'remisslasaren-faulty-'));
  const unneeded = ['.git', '.output', '.wxt', 'demo', 'node_modules', 'test', 'test-results'];
  for (const part of readdirSync(root).filter((name) => !unneeded.includes(name)))
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const file = join(copy, 'glossary/schemes/preventionsnivaer.json');
  const scheme = JSON.parse(readFileSync(file, 'utf8'));
  delete scheme.concepts[1].source[0].title;
  writeFileSync(file, JSON.stringify(scheme));
  const built = spawnSync('wxt', ['build', '-b', 'chrome'], { cwd: copy, encoding: 'utf8' });
  expect(built.stderr + built.stdout).toContain('Finished');
  return join(copy, '.output', 'chrome-mv3');
}

/** The build for Firefox with the same fault in each of its scripts that holds the file, as a second build takes ten seconds; gives its folder. */
function builtWithFault(): string {
  const output = join(mkdtempSync(join(tmpdir(), 'remisslasaren-faulty-')), '.output', 'firefox-mv3');
  cpSync(builds.firefox, output, { recursive: true });
  const whole = /(\{id:`universell-prevention`,(?:(?!\bid:`).)*?\bsource:\[\{)title:`[^`]*`,/s;
  let changed = 0;
  for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(join(output, name), 'utf8');
    if (!script.includes('{id:`universell-prevention`')) continue;
    expect(script, name).toMatch(whole);
    writeFileSync(join(output, name), script.replace(whole, '$1'));
    changed++;
  }
  expect(changed).toBeGreaterThan(0);
  return output;
}
