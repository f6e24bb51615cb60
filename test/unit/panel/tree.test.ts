import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { key, leaveConcepts, panelText, press, pressOn, says, textsOf, unfold, writeIn } from './in-panel.ts';
import { lastScrolledTo } from './panel-window.ts';
import { blocksOf, forget, read, until } from './reading-panel.ts';

const remiss = await blocksOf(
  readFileSync(fileURLToPath(new URL('../../documents/alvmarken.html', import.meta.url)), 'utf8'),
);
const readRemiss = () => read('https://a.se/remiss', remiss, 'Remiss');
const living = '<h1>Levande sida</h1><p>Psykisk hälsa.</p><ul><li>Samskapande.</li></ul><p>Psykisk ohälsa.</p>';
const readLiving = () => read('https://a.se/levande', living, 'Levande');
const prevention = `<p>Preventionsnivå: universell prevention, selektiv prevention och indikerad prevention.
  Primärprevention, sekundärprevention, tertiärprevention. Den preventiva paradoxen.</p>`;
const readPrevention = () => read('https://a.se/prevention', prevention, 'Prevention');

afterEach(async () => {
  await leaveConcepts();
  await forget();
});

const below = 'psykisk-halsa/psykisk-ohalsa/';
const item = (path: string) => `[role=treeitem][data-path="${path}"]`;
const row = (concept: string) => document.querySelector<HTMLElement>(`[aria-controls="concept-${concept}"]`);

async function openTree(concept: string): Promise<void> {
  if (row(concept)?.getAttribute('aria-expanded') !== 'true') await pressOn(`[aria-controls=concept-${concept}]`);
  await unfold('concept-place');
  await until(() => expect(document.querySelector(`#concept-${concept} [role=tree]`)).not.toBeNull());
}

/** It is open, has been brought into view, and its row has the focus. */
const arrived = (concept: string) =>
  until(() => {
    expect(row(concept)?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row(concept));
    expect(lastScrolledTo()?.contains(row(concept))).toBe(true);
  });

test('an opened concept shows its place, with the count of each concept', async () => {
  await readRemiss();
  await openTree('psykiatriska-tillstand');
  const rows = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')].map((one) => {
    const id = one.dataset.path?.split('/').at(-1) ?? '';
    return {
      at: [id, Number(one.getAttribute('aria-level'))],
      isSame: one.querySelector('.count')?.textContent === row(id)?.querySelector('.count')?.textContent,
      current: one.getAttribute('aria-current') === 'true' ? [id] : [],
    };
  });
  expect(rows.map(({ at }) => at)).toEqual([
    ['psykisk-halsa', 1],
    ['psykiskt-valbefinnande', 2],
    ['psykisk-ohalsa', 2],
    ['psykiska-besvar', 3],
    ['psykiatriska-tillstand', 3],
    ['psykiska-sjukdomar-och-syndrom', 4],
    ['utvecklingsrelaterade-psykiska-funktionsavvikelser', 4],
    ['psykisk-ohalsa-ospecificerad', 3],
  ]);
  expect(rows.filter(({ isSame }) => !isSame)).toEqual([]);
  expect(rows.flatMap(({ current }) => current)).toEqual(['psykiatriska-tillstand']);
});

test('a press opens another concept, in sight and with focus, from the tree and from what it has to do with', async () => {
  await readRemiss();
  await openTree('psykiatriska-tillstand');
  await pressOn(item(`${below}psykiska-besvar`));
  await arrived('psykiska-besvar');
  expect(document.querySelectorAll('.concept.open')).toHaveLength(1);
  await unfold('sources');
  const cited = () => textsOf('.concept.open .sources').join();
  await until(() =>
    expect(cited()).toContain('Nätverket Hälsofrämjande hälso- och sjukvård, utan år. Återger PM:et från 2020.'),
  );
  // The fold's name says that they are sources.
  expect(cited()).not.toContain('Källor');
  await openTree('selektiv-prevention');
  await pressOn('.related li:last-child button');
  await arrived('indikerad-prevention');
});

test('the tree is walked by keys, and Tab reaches one of its rows', async () => {
  await readRemiss();
  await openTree('psykiatriska-tillstand');
  const reached = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem][tabindex="0"]')];
  expect(reached().map(({ dataset }) => dataset.path)).toEqual([`${below}psykiatriska-tillstand`]);
  reached()[0]?.focus();
  for (const [pressed, path] of [
    ['ArrowRight', `${below}psykiatriska-tillstand/psykiska-sjukdomar-och-syndrom`],
    ['ArrowDown', `${below}psykiatriska-tillstand/utvecklingsrelaterade-psykiska-funktionsavvikelser`],
    ['ArrowLeft', `${below}psykiatriska-tillstand`],
    ['ArrowUp', `${below}psykiska-besvar`],
    ['u', `${below}psykiatriska-tillstand/utvecklingsrelaterade-psykiska-funktionsavvikelser`],
    ['End', `${below}psykisk-ohalsa-ospecificerad`],
    ['Home', 'psykisk-halsa'],
    ['ArrowUp', 'psykisk-halsa'],
    ['ArrowDown', 'psykisk-halsa/psykiskt-valbefinnande'],
  ] as const) {
    key(pressed);
    await until(() => expect(reached().map(({ dataset }) => dataset.path)).toEqual([path]));
    expect(document.activeElement).toBe(reached()[0]);
  }
  key('Enter');
  await arrived('psykiskt-valbefinnande');
});

test('a concept that is folded away, and one that the search hides, come forth', async () => {
  await readLiving();
  await openTree('psykisk-ohalsa');
  expect(textsOf(item(`${below}psykiska-besvar`)).join()).toContain('nämns inte i dokumentet');
  await pressOn(item(`${below}psykiska-besvar`));
  await arrived('psykiska-besvar');
  expect(row('psykiska-besvar')?.closest('details')?.open).toBe(true);

  await openTree('psykisk-ohalsa');
  writeIn('.concept-search input', 'oh');
  await until(() => expect(document.querySelectorAll('.scheme > ul .concept')).toHaveLength(1));
  await pressOn(item('psykisk-halsa'));
  await arrived('psykisk-halsa');
  expect(document.querySelector<HTMLInputElement>('.concept-search input')?.value).toBe('');
});

test('a concept that the document comes to name keeps its focus, and what has been unfolded stays so', async () => {
  const { page } = await readLiving();
  await openTree('psykisk-ohalsa');
  await pressOn(item(`${below}psykiska-besvar`));
  await arrived('psykiska-besvar');
  page.put(await blocksOf('<p>Psykiska besvär.'));
  await until(() =>
    expect(document.querySelector('.scheme > ul [aria-controls=concept-psykiska-besvar]')).not.toBeNull(),
  );
  await arrived('psykiska-besvar');
  expect(document.querySelector<HTMLDetailsElement>('.scheme .absent')?.open).toBe(true);
});

test('a concept of a system that is off says so, and the system can be switched on', async () => {
  await readPrevention();
  await openTree('primarprevention');
  await pressOn(item('forebyggande-atgard'));
  await arrived('forebyggande-atgard');
  expect(panelText()).toContain('Systemet är avstängt. Därför har begreppet inte sökts i dokumentet.');
  await pressOn('.scheme-off button');
  const listed = () => textsOf('[aria-labelledby=scheme-framjande-forebyggande] .concept h3 .count').length;
  await until(() => expect(listed()).toBe(5));
  expect(document.querySelector('.scheme-off')).toBeNull();
  await arrived('forebyggande-atgard');

  // Off again it leaves the opened concept, which a press folds without taking focus from it.
  await pressOn('.schemes li:has(#about-framjande-forebyggande) input');
  await until(() => expect(listed()).toBe(0));
  await pressOn('[aria-controls=concept-forebyggande-atgard]');
  await until(() => expect(row('forebyggande-atgard')?.getAttribute('aria-expanded')).toBe('false'));
  await until(() => expect(document.activeElement).toBe(row('forebyggande-atgard')));
});

test('what is missing of a system is folded away, and nothing where none is', async () => {
  await readPrevention();
  await says('preventiva paradoxen');
  const absent = (scheme: string) =>
    textsOf(`[aria-labelledby=scheme-${scheme}] .absent summary`).map((says) => /\d+/.exec(says)?.[0]);
  expect(absent('preventionsnivaer')).toEqual([]);
  expect(absent('begreppsmodell-psykisk-halsa')).toEqual(['8']);
  expect(absent('vagledande-principer')).toEqual(['7']);
  await press('I systemet men inte i dokumentet (8)');
  await says('psykiatriska tillstånd');
});
