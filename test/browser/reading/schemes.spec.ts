import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { openConcept, paintedWords, panelText, read, says, showConcepts, test } from '../fixtures.ts';

const flip = (scheme: string) => `.schemes li:has(#about-${scheme}) input`;

test('a further system is searched, painted and listed when it is switched on, and gone when off', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}collaboration`);
  expect(await paintedWords(reader)).toEqual(['Psykisk hälsa'].map(plain));
  await showConcepts(reader);
  await reader.clickInPanel('.schemes summary');
  await reader.clickInPanel(flip('samverkan'));
  await says(reader, '4 begrepp, 4 förekomster');
  expect(await paintedWords(reader)).toEqual(['Psykisk hälsa', 'samverkan', 'samordning', 'samråd'].map(plain));
  expect(await panelText(reader)).toContain('4 av 19 valda');

  // It stays on for the next page, and can go.
  await read(reader, `${site.address}collaboration`);
  await says(reader, '4 begrepp, 4 förekomster');
  await reader.clickInPanel('.schemes summary');
  await reader.clickInPanel(flip('samverkan'));
  await says(reader, '1 begrepp, 1 förekomst');
  expect(await paintedWords(reader)).toEqual(['Psykisk hälsa'].map(plain));
});

test('an abbreviation of the document’s own counts wherever it stands, and says why', async ({ reader, site }) => {
  await read(reader, `${site.address}abbreviation`);
  expect(await paintedWords(reader)).toEqual(['PO', 'Psykisk ohälsa', 'PO'].map(plain));
  await openConcept(reader, 'psykisk-ohalsa');
  await reader.clickInPanel('.walk-next');
  await says(reader, 'Dokumentets egen förkortning för psykisk ohälsa.');
  await until('the place', () => reader.inPanel(() => document.querySelector('.passage mark')?.textContent === 'PO'));
});

/** As `paintedWords` gives them. */
const plain = (words: string) => words.replace(/\s/g, '');
