import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { openConcept, read, says, test, unfold, violations } from '../../fixtures.ts';

// What stands in it, and all its keys, are in `test/unit/panel/tree.test.ts`.
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

/** Waits until a concept is open, in sight, and its row has focus. */
const arrived = (reader: ReadingBrowser, concept: string) =>
  until(`${concept} open with focus`, () =>
    reader.inPanel((id) => {
      const row = document.querySelector(`[aria-controls="concept-${id}"][aria-expanded=true]`);
      const { top = -1, bottom = -1 } = row?.getBoundingClientRect() ?? {};
      return row !== null && document.activeElement === row && top > -1 && bottom <= innerHeight;
    }, concept),
  );

test('a concept is opened from the tree of another, by keys and by a press, in sight and with focus', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await openTree(reader, 'psykiatriska-tillstand');
  const small = await reader.inPanel(
    () => [...document.querySelectorAll('.linked')].filter((row) => row.getBoundingClientRect().height < 24).length,
  );
  expect(small).toBe(0);
  expect(await violations(reader)).toEqual([]);

  // Tab reaches one row, the concept's own.
  await reader.inPanel(() => document.querySelector<HTMLElement>('[data-part=concept-place] > summary')?.focus());
  await reader.pressInPanel('Tab');
  for (const [key, path] of [
    ['', `${below}psykiatriska-tillstand`],
    ['ArrowRight', `${below}psykiatriska-tillstand/psykiska-sjukdomar-och-syndrom`],
    ['End', `${below}psykisk-ohalsa-ospecificerad`],
    ['u', `${below}psykiatriska-tillstand/utvecklingsrelaterade-psykiska-funktionsavvikelser`],
  ] as const) {
    if (key) await reader.pressInPanel(key);
    await until(`${key} to lead to ${path}`, () =>
      reader.inPanel((path) => (document.activeElement as HTMLElement | null)?.dataset.path === path, path),
    );
  }
  await reader.pressInPanel('ArrowLeft');
  await reader.pressInPanel('ArrowUp');
  await reader.pressInPanel('Enter');
  await arrived(reader, 'psykiska-besvar');
  expect(await reader.inPanel(() => document.querySelectorAll('.concept.open').length)).toBe(1);

  await openTree(reader, 'selektiv-prevention');
  await reader.clickInPanel('.related li:last-child button');
  await arrived(reader, 'indikerad-prevention');
});

test('one that is folded away comes forth, and what has been unfolded stays so when the page changes its ground', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}living`);
  await openTree(reader, 'psykisk-ohalsa');
  await reader.clickInPanel(item(`${below}psykiska-besvar`));
  await arrived(reader, 'psykiska-besvar');
  const unfolded = () => reader.inPanel(() => document.querySelector<HTMLDetailsElement>('.scheme .absent')?.open);
  expect(await unfolded()).toBe(true);
  expect(await violations(reader)).toEqual([]);
  await reader.setColours({ dark: true, forced: false });
  await reader.inPage(() => document.querySelector('#list')?.insertAdjacentHTML('beforeend', '<li>Samskapande.'));
  await says(reader, '4 förekomster');
  expect(await unfolded()).toBe(true);
  await reader.setColours({ dark: false, forced: false });
  // Its own concept comes to be named, and the row to another list: the focus stays on it.
  await reader.inPage(() => document.querySelector('#list')?.insertAdjacentHTML('beforeend', '<li>Psykiska besvär.'));
  await until('it among the found', () =>
    reader.inPanel(() => document.querySelector('.scheme > ul [aria-controls=concept-psykiska-besvar]') !== null),
  );
  await arrived(reader, 'psykiska-besvar');
});

test('a concept of a system that is off says so, and the system can be switched on', async ({ reader, site }) => {
  await read(reader, `${site.address}prevention`);
  await openTree(reader, 'primarprevention');
  await reader.clickInPanel(item('forebyggande-atgard'));
  await arrived(reader, 'forebyggande-atgard');
  await says(reader, 'Systemet är avstängt. Därför har begreppet inte sökts i dokumentet.');
  expect(await violations(reader)).toEqual([]);
  await reader.clickInPanel('.scheme-off button');
  const listed = () =>
    reader.inPanel(
      () => document.querySelectorAll('[aria-labelledby=scheme-framjande-forebyggande] .concept h3 .count').length,
    );
  await until('the whole system', async () => (await listed()) === 5);
  await arrived(reader, 'forebyggande-atgard');
  await reader.clickInPanel('.schemes summary');
  await reader.clickInPanel('.schemes li:has(#about-framjande-forebyggande) input');
  await until('it off', async () => (await listed()) === 0);
});
