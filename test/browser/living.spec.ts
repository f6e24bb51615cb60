import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from './drivers/reading-browser.ts';
import { openConcept, paintedWords, read, says, test } from './fixtures.ts';

/** Waits until the page's marks are on these words. */
const paints = (reader: ReadingBrowser, words: string[]) =>
  until(`marks on ${words}`, async () => {
    const painted = await paintedWords(reader);
    if (JSON.stringify(painted) === JSON.stringify(words)) return true;
    throw new Error(`they are on ${painted}`);
  });

/** What the panel counts for a concept. */
const countOf = async (reader: ReadingBrowser, concept: string) =>
  reader.inPanel(
    (id) => document.querySelector(`[aria-controls=concept-${id}] .count`)?.firstChild?.textContent ?? '0',
    concept,
  );

test('what is added, changed and taken away is followed, in the page and in the panel', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await paints(reader, ['Psykiskhälsa', 'Samskapande', 'Psykiskohälsa']);
  await reader.inPage(() => {
    document.querySelector('#here')?.insertAdjacentHTML('beforeend', '<p>Selektiv <em>prevention</em>.</p>');
  });
  await paints(reader, ['Psykiskhälsa', 'Selektivprevention', 'Samskapande', 'Psykiskohälsa']);
  await reader.inPage(() => {
    const text = document.querySelector('#after')?.firstChild as Text;
    text.data = 'Psykiska besvär och psykisk ohälsa.';
  });
  await paints(reader, ['Psykiskhälsa', 'Selektivprevention', 'Samskapande', 'Psykiskabesvär', 'psykiskohälsa']);
  await reader.inPage(() => document.querySelector('#here')?.remove());
  await paints(reader, ['Samskapande', 'Psykiskabesvär', 'psykiskohälsa']);
  expect(await countOf(reader, 'psykisk-halsa')).toBe('0');
  // Moved, hidden and shown again.
  await reader.inPage(() => document.body.append(document.querySelector('#list') as Element));
  await paints(reader, ['Psykiskabesvär', 'psykiskohälsa', 'Samskapande']);
  await reader.inPage(() => {
    (document.querySelector('#after') as HTMLElement).hidden = true;
  });
  await paints(reader, ['Samskapande']);
  await reader.inPage(() => {
    (document.querySelector('#after') as HTMLElement).hidden = false;
  });
  await paints(reader, ['Psykiskabesvär', 'psykiskohälsa', 'Samskapande']);
});

test('a page that writes itself anew, and goes to another of its views', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await reader.inPage(() => {
    history.pushState({}, '', '/living/2');
    document.title = 'Vy två';
    document.body.innerHTML = '<main><h1>Vy två</h1><p>Universell prevention.</p></main>';
  });
  await paints(reader, ['Universellprevention']);
  await says(reader, 'Vy två');
  await says(reader, '1 begrepp på 1 ställe');
});

test('a list without end: what is added is read, a thousand at a time', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await reader.inPage(() => {
    const list = document.querySelector('#list') as Element;
    for (let i = 0; i < 1000; i++) list.insertAdjacentHTML('beforeend', `<li>Nr ${i}: vägledande principer.</li>`);
  });
  await says(reader, '4 begrepp på 1 003 ställen');
  expect(await countOf(reader, 'vagledande-principer')).toMatch(/^1.?000$/);
});

test('shadow roots, slots, frames and what a search would open are read and jumped to', async ({ reader, site }) => {
  await read(reader, `${site.address}trees`);
  const concepts = await reader.inPanel(() =>
    [...document.querySelectorAll('.scheme > ul .concept h3 button')].map((row) =>
      row.getAttribute('aria-controls')?.slice(8),
    ),
  );
  expect(concepts).toEqual([
    'psykisk-halsa',
    'psykiska-besvar',
    'psykiatriska-tillstand',
    'selektiv-prevention',
    'indikerad-prevention',
    'tertiarprevention',
    'proportionell-universalism',
    'samskapande',
  ]);
  const walkTo = async (concept: string) => {
    await openConcept(reader, concept);
    await reader.clickInPanel(`#concept-${concept} .walk-buttons button:last-child`);
  };
  await walkTo('indikerad-prevention');
  await says(reader, 'Dold tills den hittas: indikerad prevention.');
  await until('it open', () => reader.inPage(() => document.querySelector('[hidden]') === null));
  await walkTo('tertiarprevention');
  await says(reader, 'Långt ned: tertiärprevention.');
  await until('it in view', () => reader.inPage(() => scrollY > 1000));
  await walkTo('samskapande');
  await says(reader, 'Innerst: samskapande.');
});

test('a page that changes a thousand times a second keeps its turn, and is right in the end', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  const marks = (await paintedWords(reader)).length;
  const longest = await reader.inPage(async () => {
    let longest = 0;
    const observer = globalThis.PerformanceObserver?.supportedEntryTypes.includes('longtask')
      ? new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        })
      : undefined;
    observer?.observe({ type: 'longtask' });
    const paragraphs = [...document.querySelectorAll('p')];
    for (let i = 0; i < 200; i++) {
      for (let j = 0; j < 10; j++) {
        const text = paragraphs[(i * 10 + j) % paragraphs.length]?.lastChild;
        if (text instanceof Text) text.data += i % 2 ? '' : ' ';
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    document.body.insertAdjacentHTML('beforeend', '<p>Sist: samskapande.</p>');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return longest;
  });
  expect(longest).toBeLessThan(200);
  await until('the last mark', async () => (await paintedWords(reader)).length === marks + 1);
});
