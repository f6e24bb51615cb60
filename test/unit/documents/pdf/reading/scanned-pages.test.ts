import { expect, test } from 'vitest';
import { withPdf } from '../../../../../commands/documents/pdf-blocks.ts';
import { PageStates } from '../../../../../documents/pdf/reading/page-states.ts';
import { startReading } from '../../../../../documents/pdf/reading/read-page.ts';
import { scannedAmong } from '../../../../../documents/pdf/reading/scanned-pages.ts';
import { WholeReading } from '../../../../../documents/pdf/reading/whole-reading.ts';
import { line, pdfOfPages } from '../../../../pdf-files/pdf-objects.ts';
import { writtenPage } from '../ocr/written-page.ts';

const dnr = 'Region Sandvik Dnr RS 2026-0418 Inkom 2026-11-02 Sida';

test.each<[string, Record<number, string>, number, number[]]>([
  ['a stamp on each page', { 1: `${dnr} 1`, 2: `${dnr} 2`, 3: `${dnr}  10` }, 0, [1, 2, 3]],
  ['a stamp on the first page of a scan', { 1: dnr }, 7, [1]],
  ['a stamp on each page, another on the first', { 1: `${dnr} Kopia`, 2: dnr, 3: dnr, 4: dnr }, 0, [1, 2, 3, 4]],
  ['a cover on a picture', { 1: 'Strategi för psykisk hälsa' }, 0, []],
  ['slides on a picture', { 1: 'Målbild', 2: 'Så arbetar vi', 3: 'Tack', 4: 'Frågor', 5: 'Tack' }, 1, []],
])('%s', (_, stamps, textless, scanned) => {
  const found = scannedAmong(new Map(Object.entries(stamps).map(([page, words]) => [Number(page), words])), textless);
  expect([...found]).toEqual(scanned);
});

const picture = 'q 575 0 0 822 10 10 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q';

/** What of a file is said to lack text, and whether it can still be put in. */
async function read(pages: readonly string[], recognised: readonly number[] = []) {
  const states = new PageStates(pages.length);
  let stays = false;
  await withPdf(pdfOfPages(pages.map((content) => ({ content }))), async (pdf) => {
    const opened = { reading: await startReading(pdf), end: () => {} };
    const reading = new WholeReading(
      opened,
      async () => opened,
      1,
      (answer) => {
        states.take(answer);
        if (answer.is === 'done') ({ stays } = answer);
      },
    );
    for (const page of recognised)
      reading.recognised({ ...writtenPage([{ text: 'Om psykisk hälsa i regionen', x: 70, y: 100 }]), page });
    await reading.run();
  });
  return { missing: states.withPoorText('missing'), recognised: states.pagesRead().recognised, stays };
}

const stamped = `${picture} ${line(dnr)}`;

test('the pages of a scan that a register has stamped lack text, whatever has been read of the others', async () => {
  expect(await read([stamped, stamped, stamped])).toEqual({ missing: [1, 2, 3], recognised: 0, stays: true });
  expect(await read([stamped, picture, picture])).toMatchObject({ missing: [1, 2, 3] });
  expect(await read([stamped, picture, picture], [2, 3])).toEqual({ missing: [1], recognised: 2, stays: true });
});

test('a cover on a picture is as it should be', async () => {
  const text = line('Strategin ska bidra till bättre psykisk hälsa i hela befolkningen.');
  expect(await read([stamped, text, text])).toEqual({ missing: [], recognised: 0, stays: false });
});
