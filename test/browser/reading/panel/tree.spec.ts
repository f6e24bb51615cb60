import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { openConcept, panelText, read, says, showConcepts, test, unfold, violations } from '../../fixtures.ts';

const below = 'psykisk-halsa/psykisk-ohalsa/';
const item = (path: string) => `[role=treeitem][data-path="${path}"]`;

/** Opens a concept with its tree, whatever a test before has left open or sought. */
async function openTree(reader: ReadingBrowser, concept: string): Promise<void> {
  await openConcept(reader, concept);
  await unfold(reader, 'concept-place');
  await until('the tree', () =>
    reader.inPanel((id) => document.querySelector(`#concept-${id} [role=tree]`) !== null, concept),
  );
}

/** The ids on the way to the row that has focus. */
const focused = (reader: ReadingBrowser) =>
  reader.inPanel(() => (document.activeElement as HTMLElement | null)?.dataset.path ?? '');

/** Waits until a concept is open, in sight, and its row has focus. */
const arrived = (reader: ReadingBrowser, concept: string) =>
  until(`${concept} open with focus`, () =>
    reader.inPanel((id) => {
      const row = document.querySelector(`[aria-controls="concept-${id}"][aria-expanded=true]`);
      const { top = -1, bottom = -1 } = row?.getBoundingClientRect() ?? {};
      return row !== null && document.activeElement === row && top > -1 && bottom <= innerHeight;
    }, concept),
  );

test('an opened concept shows its place, with the count of each concept', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await openTree(reader, 'psykiatriska-tillstand');
  const rows = await reader.inPanel(() =>
    [...document.querySelectorAll('[role=treeitem]')].map((one) => {
      const id = (one as HTMLElement).dataset.path?.split('/').at(-1);
      const own = document.querySelector(`[aria-controls="concept-${id}"] .count`);
      return {
        id,
        level: Number(one.getAttribute('aria-level')),
        same: one.querySelector('.count')?.textContent === own?.textContent,
        current: one.getAttribute('aria-current'),
      };
    }),
  );
  expect(rows.map(({ id, level }) => [id, level])).toEqual([
    ['psykisk-halsa', 1],
    ['psykiskt-valbefinnande', 2],
    ['psykisk-ohalsa', 2],
    ['psykiska-besvar', 3],
    ['psykiatriska-tillstand', 3],
    ['psykiska-sjukdomar-och-syndrom', 4],
    ['utvecklingsrelaterade-psykiska-funktionsavvikelser', 4],
    ['psykisk-ohalsa-ospecificerad', 3],
  ]);
  expect(rows.filter(({ same }) => !same)).toEqual([]);
  expect(rows.filter(({ current }) => current === 'true').map(({ id }) => id)).toEqual(['psykiatriska-tillstand']);
  const small = await reader.inPanel(
    () => [...document.querySelectorAll('.linked')].filter((row) => row.getBoundingClientRect().height < 24).length,
  );
  expect(small).toBe(0);
  expect(await violations(reader)).toEqual([]);
});

test('a press opens another concept, in sight and with focus', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await openTree(reader, 'psykiatriska-tillstand');
  await reader.clickInPanel(item(`${below}psykiska-besvar`));
  await arrived(reader, 'psykiska-besvar');
  expect(await reader.inPanel(() => document.querySelectorAll('.concept.open').length)).toBe(1);
  await unfold(reader, 'sources');
  const cited = await reader.inPanel(() => document.querySelector('.concept.open .sources')?.textContent ?? '');
  // The fold's name says that they are sources.
  expect(cited).not.toContain('Källor');
  expect(cited).toContain('Nätverket Hälsofrämjande hälso- och sjukvård, utan år. Återger PM:et från 2020.');

  await openTree(reader, 'selektiv-prevention');
  await reader.clickInPanel('.related li:last-child button');
  await arrived(reader, 'indikerad-prevention');
});

test('the tree is walked by keyboard', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await openTree(reader, 'psykiatriska-tillstand');
  // Tab reaches one row, the concept's own.
  await reader.inPanel(() => document.querySelector<HTMLElement>('[data-part=concept-place] > summary')?.focus());
  await reader.pressInPanel('Tab');
  for (const [key, path] of [
    ['', `${below}psykiatriska-tillstand`],
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
    if (key) await reader.pressInPanel(key);
    await until(`${key} to lead to ${path}`, async () => (await focused(reader)) === path);
  }
  expect(await reader.inPanel(() => document.querySelectorAll('[role=treeitem][tabindex="0"]').length)).toBe(1);
  await reader.pressInPanel('Enter');
  await arrived(reader, 'psykiskt-valbefinnande');
});

test('a concept that is folded away, and one that the search hides, come forth', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await openTree(reader, 'psykisk-ohalsa');
  expect(
    await reader.inPanel((row) => document.querySelector(row)?.textContent, `${item(`${below}psykiska-besvar`)}`),
  ).toContain('nämns inte i dokumentet');
  await reader.clickInPanel(item(`${below}psykiska-besvar`));
  await arrived(reader, 'psykiska-besvar');
  expect(await reader.inPanel(() => document.querySelector('#concept-psykiska-besvar')?.closest('details')?.open)).toBe(
    true,
  );
  expect(await violations(reader)).toEqual([]);

  await openTree(reader, 'psykisk-ohalsa');
  await reader.clickInPanel('.concept-search input');
  for (const key of 'oh') await reader.pressInPanel(key);
  await until('one name', () => reader.inPanel(() => document.querySelectorAll('.scheme > ul .concept').length === 1));
  await reader.clickInPanel(item('psykisk-halsa'));
  await arrived(reader, 'psykisk-halsa');
  expect(await reader.inPanel(() => document.querySelector<HTMLInputElement>('.concept-search input')?.value)).toBe('');
});

test('a concept that the document comes to name keeps its focus', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await openTree(reader, 'psykisk-ohalsa');
  await reader.clickInPanel(item(`${below}psykiska-besvar`));
  await arrived(reader, 'psykiska-besvar');
  await reader.inPage(() => document.querySelector('#list')?.insertAdjacentHTML('beforeend', '<li>Psykiska besvär.'));
  await until('it among the found', () =>
    reader.inPanel(() => document.querySelector('.scheme > ul [aria-controls=concept-psykiska-besvar]') !== null),
  );
  await arrived(reader, 'psykiska-besvar');
});

test('what has been unfolded stays so when the page changes its ground', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await openTree(reader, 'psykisk-ohalsa');
  await reader.clickInPanel('.scheme:first-of-type .absent summary');
  const unfolded = () => reader.inPanel(() => document.querySelector<HTMLDetailsElement>('.scheme .absent')?.open);
  await until('it unfolded', unfolded);
  await reader.setColours({ dark: true, forced: false });
  await reader.inPage(() => document.querySelector('#list')?.insertAdjacentHTML('beforeend', '<li>Samskapande.'));
  await says(reader, '4 förekomster');
  expect(await unfolded()).toBe(true);
  await reader.setColours({ dark: false, forced: false });
});

test('a concept of a system that is off says so, and the system can be switched on', async ({ reader, site }) => {
  await read(reader, `${site.address}prevention`);
  await openTree(reader, 'primarprevention');
  await reader.clickInPanel(item('forebyggande-atgard'));
  await arrived(reader, 'forebyggande-atgard');
  expect(await panelText(reader)).toContain('Systemet är avstängt. Därför har begreppet inte sökts i dokumentet.');
  expect(await violations(reader)).toEqual([]);
  await reader.clickInPanel('.scheme-off button');
  const listed = () =>
    reader.inPanel(
      () => document.querySelectorAll('[aria-labelledby=scheme-framjande-forebyggande] .concept h3 .count').length,
    );
  await until('the whole system', async () => (await listed()) === 5);
  expect(await reader.inPanel(() => document.querySelector('.scheme-off'))).toBe(null);
  await arrived(reader, 'forebyggande-atgard');

  // Off again it leaves the opened concept, which a press folds without taking focus from it.
  await showConcepts(reader);
  await reader.clickInPanel('.schemes summary');
  await reader.clickInPanel('.schemes li:has(#about-framjande-forebyggande) input');
  await until('it off', async () => (await listed()) === 0);
  await reader.clickInPanel('[aria-controls=concept-forebyggande-atgard]');
  await until('it folded, with focus', () =>
    reader.inPanel(() =>
      document.activeElement?.matches('.scheme [aria-controls=concept-forebyggande-atgard][aria-expanded=false]'),
    ),
  );
});

test('what is missing of a system is folded away, and nothing where none is', async ({ reader, site }) => {
  await read(reader, `${site.address}prevention`);
  const absent = (scheme: string) =>
    reader.inPanel(
      (id) => document.querySelector(`[aria-labelledby=scheme-${id}] .absent`)?.textContent?.match(/\d+/)?.[0] ?? '',
      scheme,
    );
  await says(reader, 'preventiva paradoxen');
  expect(await absent('preventionsnivaer')).toBe('');
  expect(await absent('begreppsmodell-psykisk-halsa')).toBe('8');
  expect(await absent('vagledande-principer')).toBe('7');
});
