import { expect } from '@playwright/test';
import axe from 'axe-core';
import { type ReadingBrowser, until } from './drivers/reading-browser.ts';
import { documentFile, launch, paintedWords, panelText, read, says, test } from './fixtures.ts';

/** Violations of WCAG 2.2 A and AA that axe finds in the panel as it stands. */
async function violations(reader: ReadingBrowser): Promise<string[]> {
  return reader.inPanel(async (source) => {
    const scope = globalThis as unknown as {
      axe?: {
        run(where: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // biome-ignore lint/security/noGlobalEval: the check itself, run by the test in the panel
    const globally = eval;
    if (!scope.axe) globally(source);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const found = await scope.axe?.run(document, { runOnly: tags });
    return (found?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, axe.source);
}

test('lists the concepts with their counts, scheme by scheme', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const key: { concept: string }[] = JSON.parse(documentFile('alvmarken.key.json'));
  const rows = await reader.inPanel(() =>
    [...document.querySelectorAll('.concept h3 button')].map((row) => [
      row.getAttribute('aria-controls')?.replace('concept-', ''),
      Number(/\d+/.exec(row.querySelector('.count')?.textContent ?? '')?.[0]),
    ]),
  );
  const expected = new Map<string, number>();
  for (const { concept } of key) expected.set(concept, (expected.get(concept) ?? 0) + 1);
  expect(new Map(rows as [string, number][])).toEqual(expected);
  expect(await panelText(reader)).toContain('Begreppsmodellen för psykisk hälsa');
  expect(await violations(reader)).toEqual([]);
});

test('a concept opens to its meaning and source, and its places can be walked', async ({ reader, site }) => {
  await read(reader, `${site.address}shapes`);
  await reader.clickInPanel('[aria-controls=concept-tertiarprevention]');
  await says(reader, 'behandling och rehabilitering');
  const text = await panelText(reader);
  expect(text).toContain('avrådd term, enligt Socialstyrelsens termbank');
  expect(text).toContain('Källan nämner begreppet men säger inte vad det betyder.');
  expect(text).toContain('tertiary prevention');
  const link = await reader.inPanel(() => document.querySelector('#concept-tertiarprevention a')?.getAttribute('href'));
  expect(link).toBe('http://termbank.socialstyrelsen.se/showterm.php?fTid=410');
  expect(await reader.inPage(() => scrollY)).toBe(0);

  await reader.clickInPanel('.walk-buttons button:last-child');
  await says(reader, 'Längst ned Sist: tertiärprevention.');
  expect(await panelText(reader)).toContain('1 av 1');
  expect(await paintedWords(reader, 'current')).toEqual(['tertiärprevention']);
  expect(await reader.inPage(() => scrollY)).toBeGreaterThan(1000);
  expect(await violations(reader)).toEqual([]);
});

test('next and previous go round, and open what hides a place', async ({ reader, site }) => {
  await read(reader, `${site.address}shapes`);
  await reader.clickInPanel('[aria-controls=concept-selektiv-prevention]');
  await reader.clickInPanel('#concept-selektiv-prevention .walk-buttons button:last-child');
  await until('the place shown', async () => (await paintedWords(reader, 'current')).length > 0);
  expect(await paintedWords(reader, 'current')).toEqual(['Selektivprevention']);
  expect(await reader.inPage(() => document.querySelector<HTMLDetailsElement>('body > details')?.open)).toBe(true);

  await reader.clickInPanel('[aria-controls=concept-preventionsniva]');
  for (const [button, words] of [
    ['last', 'preventionsnivå'],
    ['last', 'preventionsnivåer'],
    ['last', 'preventionsnivå'],
    ['first', 'preventionsnivåer'],
  ]) {
    await reader.clickInPanel(`#concept-preventionsniva .walk-buttons button:${button}-child`);
    await until(String(words), async () => (await paintedWords(reader, 'current')).join() === words);
  }
});

test('quick presses are each counted', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await reader.clickInPanel('[aria-controls=concept-psykisk-halsa]');
  await until('the buttons', () => reader.inPanel(() => document.querySelector('.walk-buttons') !== null));
  await reader.inPanel(() => {
    const next = document.querySelector<HTMLElement>('.walk-buttons button:last-child');
    for (let i = 0; i < 4; i++) next?.click();
  });
  await says(reader, '4 av 18');
  await until('the place shown', async () => (await paintedWords(reader, 'current')).join() === 'psykiskhälsa');
});

test('everything can be done by keyboard', async ({ reader, site }) => {
  await read(reader, `${site.address}shapes`);
  const focused = () => reader.inPanel(() => document.activeElement?.textContent);
  await reader.inPanel(() => (document.querySelector('.quiet') as HTMLElement).focus());
  await reader.pressInPanel('Tab');
  await until('focus on the first concept', async () => (await focused())?.startsWith('psykisk hälsa'));
  await reader.pressInPanel('Enter');
  await until('it open', () => reader.inPanel(() => document.activeElement?.getAttribute('aria-expanded') === 'true'));
  for (const name of ['Vad är psykisk hälsa?', 'Föregående', 'Nästa']) {
    await reader.pressInPanel('Tab');
    await until(name, async () => (await focused())?.startsWith(name));
  }
  await reader.pressInPanel('Enter');
  await until('the place shown', async () => (await paintedWords(reader, 'current'))[0] === 'psykiskhälsa');
});

test('nothing from the document is taken for HTML', async ({ reader, site }) => {
  await read(reader, `${site.address}hostile`);
  await reader.clickInPanel('[aria-controls=concept-psykisk-ohalsa]');
  await reader.clickInPanel('.walk-buttons button:last-child');
  await until('the passage', () => reader.inPanel(() => document.querySelector('.passage') !== null));
  const text = await panelText(reader);
  expect(text).toContain('<img src=x onerror=alert(1)>');
  expect(text).toContain('<b>psykisk hälsa</b> <script>psykisk ohälsa</script>');
  expect(await reader.inPanel(() => document.querySelectorAll('main img, main script, main b').length)).toBe(0);
});

test('speaks English to who reads English', async ({ site }, { project }) => {
  const reader = await launch(project.name, { language: 'en-GB' });
  await read(reader, `${site.address}remiss`);
  const text = await panelText(reader);
  expect(text).toContain('The concept model for mental health');
  expect(text).toContain('Stop reading');
  expect(await reader.inPanel(() => document.documentElement.lang)).toBe('en');
  expect(await violations(reader)).toEqual([]);
  await reader.close();
});
