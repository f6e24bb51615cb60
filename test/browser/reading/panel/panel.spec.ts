import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import {
  documentFile,
  launch,
  openConcept,
  paintedWords,
  panelText,
  read,
  says,
  test,
  unfold,
  violations,
} from '../../fixtures.ts';

test('lists the concepts with their counts, scheme by scheme', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const key: { concept: string }[] = JSON.parse(documentFile('alvmarken.key.json'));
  const rows = await reader.inPanel(() =>
    [...document.querySelectorAll('.scheme > ul .concept h3 button')].map((row) => [
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
  await openConcept(reader, 'tertiarprevention');
  await unfold(reader, 'notes');
  await says(reader, 'behandling och rehabilitering');
  const text = await panelText(reader);
  expect(text).toContain('avrådd term, enligt Socialstyrelsens termbank');
  expect(text).toContain('Källan nämner begreppet men säger inte vad det betyder.');
  expect(text).toContain('tertiary prevention');
  const link = await reader.inPanel(() => document.querySelector('#concept-tertiarprevention a')?.getAttribute('href'));
  expect(link).toBe('http://termbank.socialstyrelsen.se/showterm.php?fTid=410');
  expect(await reader.inPage(() => scrollY)).toBe(0);

  await reader.clickInPanel('.walk-next');
  await says(reader, 'Längst ned Sist: tertiärprevention.');
  await says(reader, '1 av 1');
  expect(await paintedWords(reader, 'current')).toEqual(['tertiärprevention']);
  expect(await reader.inPage(() => scrollY)).toBeGreaterThan(1000);
  expect(await violations(reader)).toEqual([]);
});

test('next and previous go round, and open what hides a place', async ({ reader, site }) => {
  await read(reader, `${site.address}shapes`);
  await openConcept(reader, 'selektiv-prevention');
  await reader.clickInPanel('#concept-selektiv-prevention .walk-next');
  await until('the place shown', async () => (await paintedWords(reader, 'current')).length > 0);
  expect(await paintedWords(reader, 'current')).toEqual(['Selektivprevention']);
  expect(await reader.inPage(() => document.querySelector<HTMLDetailsElement>('body > details')?.open)).toBe(true);

  await openConcept(reader, 'preventionsniva');
  for (const [button, words] of [
    ['next', 'preventionsnivå'],
    ['next', 'preventionsnivåer'],
    ['next', 'preventionsnivå'],
    ['previous', 'preventionsnivåer'],
  ]) {
    await reader.clickInPanel(`#concept-preventionsniva .walk-${button}`);
    await until(String(words), async () => (await paintedWords(reader, 'current')).join() === words);
  }
});

test('quick presses are each counted', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await openConcept(reader, 'psykisk-halsa');
  await until('the buttons', () => reader.inPanel(() => document.querySelector('.walk-buttons') !== null));
  await reader.inPanel(() => {
    const next = document.querySelector<HTMLElement>('.walk-next');
    for (let i = 0; i < 4; i++) next?.click();
  });
  await says(reader, '4 av 18');
  await until('the place shown', async () => (await paintedWords(reader, 'current')).join() === 'psykiskhälsa');
});

test('everything can be done by keyboard', async ({ reader, site }) => {
  await read(reader, `${site.address}shapes`);
  const focused = () => reader.inPanel(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  // What another test has opened is closed first.
  await reader.inPanel(() => document.querySelector<HTMLElement>('.concept [aria-expanded=true]')?.click());
  await reader.inPanel(() => (document.querySelector('.concept-search .menu-button') as HTMLElement).focus());
  for (const name of ['Karta', 'psykisk hälsa']) {
    await reader.pressInPanel('Tab');
    await until(name, async () => (await focused())?.startsWith(name));
  }
  await reader.pressInPanel('Enter');
  await until('it open', () => reader.inPanel(() => document.activeElement?.getAttribute('aria-expanded') === 'true'));
  for (const name of ['Källa: Begrepp inom området', 'Föregående', 'Nästa']) {
    await reader.pressInPanel('Tab');
    await until(name, async () => (await focused())?.startsWith(name));
  }
  await reader.pressInPanel('Enter');
  await until('the place shown', async () => (await paintedWords(reader, 'current'))[0] === 'psykiskhälsa');
});

test('the row with Föregående and Nästa stays in sight in an opened concept, and nothing else does', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await openConcept(reader, 'psykisk-halsa');
  await reader.clickInPanel('.walk-next');
  await until('the passage', () => reader.inPanel(() => document.querySelector('.walk .passage') !== null));
  const seen = await reader.inPanel(async () => {
    const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() as DOMRect;
    const details = document.querySelector('#concept-psykisk-halsa') as HTMLElement;
    const rows: { top: number; bottom: number; tabs: number; window: number; ground: string }[] = [];
    const begins = details.getBoundingClientRect().top + scrollY;
    for (let y = begins; y < begins + details.offsetHeight - innerHeight; y += 100) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { top, bottom } = of('.walk-buttons');
      const ground = getComputedStyle(document.querySelector('.walk-buttons') as Element).backgroundColor;
      rows.push({ top, bottom, tabs: of('.tabs').bottom, window: innerHeight, ground });
    }
    return rows;
  });
  expect(seen.length).toBeGreaterThan(3);
  for (const { top, bottom, tabs, window, ground } of seen) {
    expect(top).toBeGreaterThanOrEqual(tabs - 1);
    expect(bottom).toBeLessThanOrEqual(window + 1);
    expect(bottom - top).toBeLessThanOrEqual(60);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  }
});

test('a search that finds nothing says so, and which system that is off has it', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const seek = (words: string) =>
    reader.inPanel((sought) => {
      const field = document.querySelector('.concept-search input') as HTMLInputElement;
      field.value = sought;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  await seek('xyzzy');
  await says(reader, 'Inget begrepp i de system du har valt heter ”xyzzy”.');
  expect(await panelText(reader)).not.toContain('Det finns i system som är avstängda');
  await seek('suicidprevention');
  await says(reader, 'Det finns i system som är avstängda:');
  expect(await violations(reader)).toEqual([]);
  await reader.clickInPanel('.search-miss button');
  await until('the concept', () =>
    reader.inPanel(() => document.querySelector('[aria-controls=concept-suicidprevention]') !== null),
  );
  await seek('');
});

test('nothing from the document is taken for HTML', async ({ reader, site }) => {
  await read(reader, `${site.address}hostile`);
  await openConcept(reader, 'psykisk-ohalsa');
  await reader.clickInPanel('.walk-next');
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
  expect(text).toContain('days left');
  expect(await reader.inPanel(() => document.querySelector('[data-item=end]')?.textContent)).toBe('Stop reading');
  expect(await reader.inPanel(() => document.documentElement.lang)).toBe('en');
  expect(await violations(reader)).toEqual([]);
  await reader.close();
});

test('the head says who asks, under which numbers and until when, and where the document says so', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  const facts = () => reader.inPanel(() => [...document.querySelectorAll('.fact')].map((fact) => fact.textContent));
  expect(await facts()).toEqual(['Region Älvmarken', 'RÄ 2026-0418', 'HSN 2026/77', '12 februari 2027']);
  expect(await panelText(reader)).toMatch(/Region Älvmarken \d+ dagar kvar|Region Älvmarken gick ut/);
  await reader.clickInPanel('.document-line');
  await says(reader, 'RÄ 2026-0418 Region Älvmarken');
  await reader.clickInPanel('.head div:last-child .fact');
  const words = 'remisstid:synpunkterskahakommitinsenastden12februari2027';
  await until('the place', async () => (await paintedWords(reader, 'current')).join('').toLowerCase() === words);
  expect(await violations(reader)).toEqual([]);
});

test('an opened concept lists its places as whole sentences; a press goes there', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await openConcept(reader, 'psykiska-besvar');
  const places = () =>
    reader.inPanel(() => [...document.querySelectorAll('.passages li')].map((one) => one.textContent));
  const count = await reader.inPanel(() =>
    Number.parseInt(document.querySelector('[aria-controls=concept-psykiska-besvar] .count')?.textContent ?? '', 10),
  );
  await until('all places', async () => (await places()).length === count);
  await reader.clickInPanel('.passages li:nth-child(2) button');
  await until('the second', async () => (await panelText(reader)).includes(`2 av ${count}`));
  expect((await paintedWords(reader, 'current')).length).toBe(1);
  expect(await violations(reader)).toEqual([]);
});

test('many places are listed some at a time', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await reader.inPage(() => {
    const list = document.querySelector('#list') as Element;
    for (let i = 0; i < 60; i++) list.insertAdjacentHTML('beforeend', `<li>Nr ${i}: vägledande principer.</li>`);
  });
  await says(reader, '63 förekomster');
  await openConcept(reader, 'vagledande-principer');
  const listed = () => reader.inPanel(() => document.querySelectorAll('.passages li').length);
  await until('the first twenty', async () => (await listed()) === 20);
  await says(reader, 'Visa fler (40 kvar)');
  await reader.clickInPanel('.more');
  await until('forty', async () => (await listed()) === 40);
});

test('concepts can be searched and ordered; what the document lacks is folded away', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  const names = () =>
    reader.inPanel(() =>
      [...document.querySelectorAll('.scheme > ul .concept h3 button > span:first-child')].map(
        (name) => name.textContent,
      ),
    );
  const order = async (sorting: string) => {
    await reader.clickInPanel('.concept-search .menu-button');
    await reader.clickInPanel(`[data-item=${sorting}]`);
  };
  expect(await names()).toEqual(['psykisk hälsa', 'psykisk ohälsa', 'samskapande']);
  await order('name');
  await until('names in order', async () => (await names()).join() === 'psykisk hälsa,psykisk ohälsa,samskapande');
  await reader.clickInPanel('.scheme:first-of-type .absent summary');
  await says(reader, 'I systemet men inte i dokumentet (6)');
  await says(reader, 'psykiatriska tillstånd');
  await reader.clickInPanel('.concept-search input');
  for (const key of 'oh') await reader.pressInPanel(key);
  await until('one name', async () => (await names()).join() === 'psykisk ohälsa');
  for (let i = 0; i < 2; i++) await reader.pressInPanel('Backspace');
  await until('all names', async () => (await names()).length === 3);
  await order('model');
  expect(await violations(reader)).toEqual([]);
});

test('the document’s own definition stands beside the glossary’s, with how and where it writes the concept', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}definitions`);
  await openConcept(reader, 'psykiska-besvar');
  await unfold(reader, 'own-definitions');
  await says(reader, 'Så beskriver dokumentet begreppet Begrepp Med psykiska besvär avses i planen oro, nedstämdhet');
  await unfold(reader, 'forms');
  await says(reader, 'Så skrivs det i dokumentet psykiska besvär (4), psykiska besvären (1)');
  await says(reader, 'Begrepp (fotnot) 1 Här räknas psykiska besvär av alla slag.');
  await says(reader, 'Begrepp (tabell) Psykiska besvär');
  // A sentence doesn't end at "t.ex.".
  await says(reader, 'Även psykiska besvären hos äldre ökar, t.ex. oro.');
  await reader.clickInPanel('.own-definitions .passage-button');
  await until('the place', async () => (await paintedWords(reader, 'current')).join() === 'psykiskabesvär');
  expect(await violations(reader)).toEqual([]);

  await reader.clickInPanel('.defined summary');
  await says(reader, 'Dokumentets egna definitioner (');
  const defined = await reader.inPanel(() =>
    [...document.querySelectorAll('.defined .linked')].map((one) => one.textContent),
  );
  expect(defined).toContain('psykiska besvär');
  expect(defined).toContain('universell prevention');
  expect(await violations(reader)).toEqual([]);
});
