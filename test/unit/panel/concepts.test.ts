import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { key, leaveConcepts, panelText, press, pressOn, says, textsOf, writeIn } from './in-panel.ts';
import { blocksOf, forget, read, until } from './reading-panel.ts';

const documentFile = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../documents/${name}`, import.meta.url)), 'utf8');
const remiss = await blocksOf(documentFile('alvmarken.html'));
const readRemiss = () => read('https://a.se/remiss', remiss, 'Remiss');
const living = `<title>Levande</title><h1>Levande sida</h1><p>Psykisk hälsa.</p>
  <ul><li>Samskapande.</li></ul><p>Psykisk ohälsa.</p>`;
const readLiving = () => read('https://a.se/levande', living);

afterEach(async () => {
  await leaveConcepts();
  await forget();
});

const open = async (concept: string) => {
  await pressOn(`[aria-controls=concept-${concept}]`);
  await until(() => expect(document.querySelector(`#concept-${concept} .definition`)).not.toBeNull());
};
const names = () => textsOf('.scheme > ul .concept h3 button > span:first-child');

test('the concepts are listed with their counts, scheme by scheme', async () => {
  await readRemiss();
  const marked: { concept: string }[] = JSON.parse(documentFile('alvmarken.key.json'));
  const expected = new Map<string, number>();
  for (const { concept } of marked) expected.set(concept, (expected.get(concept) ?? 0) + 1);
  const rows = [...document.querySelectorAll('.scheme > ul .concept h3 button')].map((row) => [
    row.getAttribute('aria-controls')?.replace('concept-', ''),
    Number.parseInt(row.querySelector('.count')?.textContent ?? '', 10),
  ]);
  expect(new Map(rows as [string, number][])).toEqual(expected);
  expect(textsOf('.scheme h2')[0]).toBe('Begreppsmodellen för psykisk hälsa');
});

test('the head says who asks, under which numbers and until when', async () => {
  await readRemiss();
  expect(textsOf('.fact')).toEqual(['Region Älvmarken', 'RÄ 2026-0418', 'HSN 2026/77', '12 februari 2027']);
  expect(panelText()).toMatch(/Region Älvmarken (\d+ dagar kvar|gick ut)/);
});

test('what a page says while its reading is ended doesn’t begin it again', async () => {
  const { panels } = await readRemiss();
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  items.find(({ textContent }) => textContent === 'Sluta läsa')?.click();
  // On its way before the page hears that it is to end.
  panels.progress(true);
  const said = new Set<string>();
  await until(() => {
    said.add(panelText());
    expect(panelText()).toContain('Läsningen är avstängd i den här fliken.');
  });
  expect([...said].filter((text) => text.includes('Läser sidan …'))).toEqual([]);
  await readRemiss();
});

test('quick presses are each counted', async () => {
  const { page } = await readRemiss();
  await open('psykisk-halsa');
  const next = document.querySelector<HTMLElement>('.walk-next');
  for (let i = 0; i < 4; i++) next?.click();
  await says('4 av 18');
  expect(page.revealed && page.textOf(page.revealed).toLowerCase()).toBe('psykisk hälsa');
});

test('an opened concept lists its places; a press goes there', async () => {
  const { page } = await readRemiss();
  await open('psykiska-besvar');
  await until(() => expect(textsOf('.passages li')).toHaveLength(16));
  await pressOn('.passages li:nth-child(2) button');
  await says('2 av 16');
  expect(page.revealed && page.textOf(page.revealed)).toMatch(/^psykiska\s+besvär/i);
});

test('many places are listed some at a time', async () => {
  const { page } = await readLiving();
  page.put(await blocksOf('<p>vägledande principer</p>'.repeat(60)));
  await says('63 förekomster');
  await open('vagledande-principer');
  await until(() => expect(textsOf('.passages li')).toHaveLength(20));
  await says('Visa fler (40 kvar)');
  await pressOn('.more');
  await until(() => expect(textsOf('.passages li')).toHaveLength(40));
});

test('concepts can be searched and ordered; what the document lacks is folded away', async () => {
  await readLiving();
  expect(names()).toEqual(['psykisk hälsa', 'psykisk ohälsa', 'samskapande']);
  await pressOn('[data-item=place]');
  await until(() => expect(names()).toEqual(['psykisk hälsa', 'psykisk ohälsa', 'samskapande']));
  expect(panelText()).not.toContain('psykiatriska tillstånd');
  await press('I systemet men inte i dokumentet (6)');
  await says('psykiatriska tillstånd');
  writeIn('.concept-search input', 'oh');
  await until(() => expect(names()).toEqual(['psykisk ohälsa']));
  writeIn('.concept-search input', '');
  await until(() => expect(names()).toHaveLength(3));
});

test('a search that finds nothing says so, and which system that is off has it', async () => {
  await readRemiss();
  writeIn('.concept-search input', 'xyzzy');
  await says('Inget begrepp i de system du har valt heter ”xyzzy”.');
  expect(panelText()).not.toContain('Det finns i system som är avstängda');
  writeIn('.concept-search input', 'suicidprevention');
  await says('Det finns i system som är avstängda:');
  await pressOn('.search-miss button');
  await until(() => expect(document.querySelector('[aria-controls=concept-suicidprevention]')).not.toBeNull());
});

test('nothing from the document is taken for HTML', async () => {
  await read(
    'https://a.se/ond',
    '<h1>&lt;b&gt;psykisk hälsa&lt;/b&gt;</h1><p>&lt;script&gt;psykisk ohälsa&lt;/script&gt;</p>',
    '<img src=x onerror=alert(1)>',
  );
  await open('psykisk-ohalsa');
  await pressOn('.walk-next');
  await says('<b>psykisk hälsa</b>');
  expect(panelText()).toContain('<img src=x onerror=alert(1)>');
  expect(textsOf('.walk .passage')).toEqual(['<b>psykisk hälsa</b><script>psykisk ohälsa</script>']);
  expect(document.querySelectorAll('main img, main script, main b')).toHaveLength(0);
});

test('the document’s own definition stands beside the glossary’s, with how and where it writes the concept', async () => {
  const { page } = await read(
    'https://a.se/definitioner',
    `<title>Definitioner</title><h1>Plan</h1><h2>Begrepp</h2>
    <p>Med psykiska besvär avses i planen oro, nedstämdhet och sömnproblem som många har någon gång.</p>
    <p>Psykiska besvär ökar. Även psykiska besvären hos äldre ökar, t.ex. oro.</p>
    <table><tr><td>Psykiska besvär</td><td>Var tredje</td></tr></table>
    <div id="ftn1"><p>1 Här räknas psykiska besvär av alla slag.</p></div>
    <p>Universell prevention riktas till alla.</p>`,
  );
  await open('psykiska-besvar');
  await says('Så beskriver dokumentet begreppet BegreppMed psykiska besvär avses i planen oro, nedstämdhet');
  await press('Så skrivs det i dokumentet');
  await says('psykiska besvär (4), psykiska besvären (1)');
  const places = () => textsOf('.passages li');
  await until(() => expect(places()).toHaveLength(5));
  expect(places()).toContain('Begrepp (fotnot)1 Här räknas psykiska besvär av alla slag.');
  expect(places()).toContain('Begrepp (tabell)Psykiska besvär');
  // A sentence doesn't end at "t.ex.".
  expect(places().join()).toContain('Även psykiska besvären hos äldre ökar, t.ex. oro.');
  await pressOn('.own-definitions .passage-button');
  await until(() => expect(page.revealed && page.textOf(page.revealed)).toBe('psykiska besvär'));
  await press('Dokumentets egna definitioner (');
  expect(textsOf('.defined .linked')).toEqual(expect.arrayContaining(['psykiska besvär', 'universell prevention']));
});

test('up, down and right go from concept to concept and from place to place', async () => {
  await readRemiss();
  document.querySelector<HTMLElement>('[aria-controls=concept-psykisk-halsa]')?.focus();
  key('ArrowDown');
  await until(() =>
    expect(document.activeElement?.getAttribute('aria-controls')).toBe('concept-psykiskt-valbefinnande'),
  );
  key('ArrowRight');
  await until(() => expect(document.querySelector('#concept-psykiskt-valbefinnande .definition')).not.toBeNull());
  key('ArrowRight');
  await says('1 av 11');
});

test('a reader who has chosen English reads English', async () => {
  const { languageChoice } = await import('../../../extension/settings/settings.ts');
  await readRemiss();
  await languageChoice.write('en');
  await says('The concept model for mental health');
  expect(document.documentElement.lang).toBe('en');
  expect(panelText()).toMatch(/days left|expired/);
  expect(textsOf('[data-item=end]')).toEqual(['Stop reading']);
  await languageChoice.write('sv');
  await says('Begreppsmodellen för psykisk hälsa');
});
