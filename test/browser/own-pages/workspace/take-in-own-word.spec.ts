import { expect } from '@playwright/test';
import { DocxFile } from '../../../../documents/docx/file/docx-file.ts';
import { docxBytes, p, r } from '../../../docx.ts';
import { poll, test } from '../../fixtures.ts';
import { chooseInMenu, commentOnWords } from '../../surfaces/comments.ts';
import { readerSays } from '../../surfaces/pdf.ts';
import { catchSaved, savedBytes } from '../../surfaces/reader-files.ts';
import { readWord } from '../../surfaces/word.ts';
import {
  chooseCopy,
  faults,
  leaveNothing,
  openWorkspace,
  overflows,
  pageSays,
  press,
} from '../../surfaces/workspace-page.ts';

test.afterAll(({ reader }) => leaveNothing(reader));

const by = (author: string, day: string) => `w:author="${author}" w:date="2026-03-${day}T10:00:00Z"`;
const said = (id: number, author: string, day: string, text: string) =>
  `<w:comment w:id="${id}" ${by(author, day)}><w:p w14:paraId="P${id}">${r(text)}</w:p></w:comment>`;
const on = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`;
const changed = `<w:del w:id="1" ${by('Eva Sand', '01')}>${r('varje')}</w:del><w:ins w:id="2" ${by('Eva Sand', '01')}>${r('vartannat')}</w:ins>`;

const remiss = (words: string, comments: string, rest = ' med regionen om barns och ungas psykiska hälsa.') =>
  docxBytes({
    body:
      p(r('Strategi för trygghet'), '<w:outlineLvl w:val="0"/>') +
      p(`${r('Kommunen ska ')}${words}${r(rest)}`) +
      p(`${r('Uppföljning sker ')}${changed}${r(' år.')}`),
    parts: { comments },
  });
const sent = remiss(on(0, r('samverka')), said(0, 'Eva Sand', '01', 'Räcker det att samverka?'));
/** With other ids, as Word gives them. */
const copy = remiss(
  on(7, on(3, r('samverka'))),
  said(3, 'Bo Ask', '09', 'Säg hur.') + said(7, 'Eva Sand', '01', 'Räcker det att samverka?'),
);

test('a remiss that came with comments: a colleague’s copy brings the colleague’s alone; one’s own saved copy brings nothing', async ({
  reader,
}) => {
  await readWord(reader, sent, 'remiss.docx');
  await commentOnWords(reader, 'barns och ungas', 'Även äldre?');
  await chooseInMenu(reader, 'Spara Word med kommentarer');
  await readerSays(reader, 'En kommentar läggs in i en kopia av filen');
  await catchSaved(reader);
  await reader.clickInReader('.saving .main-button');
  await readerSays(reader, 'remiss med kommentarer.docx.');
  const own = await savedBytes(reader);
  expect(new DocxFile(own).related('comments')).toBeDefined();

  await openWorkspace(reader, '.arende');
  await chooseCopy(reader, 'remiss Bo.docx', copy);
  await pageSays(reader, '1 ny, 0 ändrade, 0 oförändrade, 2 som stod redan i dokumentet');
  await pageSays(reader, 'Stod redan i dokumentet (2)');
  expect(await reader.inPage(() => document.querySelectorAll('.preview input[type=checkbox]:checked').length)).toBe(1);
  expect.soft(await faults(reader), 'seen before').toEqual([]);
  await reader.resizePage(360, 640);
  await poll(() => overflows(reader)).toBe(false);
  await reader.resizePage(1000, 800);
  await press(reader, 'Läs in 1 kommentar');
  await pageSays(reader, 'Kommentarerna är inlästa');

  await chooseCopy(reader, 'remiss med kommentarer.docx', own);
  await pageSays(reader, '0 nya, 0 ändrade, 1 oförändrad, 2 som stod redan i dokumentet');
  await press(reader, 'Avbryt');
  await chooseCopy(
    reader,
    'remiss Cia.docx',
    remiss(on(3, r('samverka')), said(3, 'Cia Vik', '10', 'Hur?'), ' med regionen om barns hälsa.'),
  );
  await pageSays(reader, '1 ny, 0 ändrade, 0 oförändrade, 1 som stod redan i dokumentet');
  await pageSays(reader, 'Texten skiljer sig från dokumentet på ett ställe utan att ändringen är spårad.');
  expect.soft(await faults(reader), 'seen before').toEqual([]);
});

test('what a colleague has written in the sender’s comment, and what was changed without tracking, is seen', async ({
  reader,
}) => {
  await readWord(reader, sent, 'remiss.docx');
  await commentOnWords(reader, 'barns och ungas', 'Även äldre?');
  await openWorkspace(reader, '.arende');
  const changedBody =
    p(r('Strategi för trygghet'), '<w:outlineLvl w:val="0"/>') +
    p(`${r('Kommunen ska ')}${on(7, r('samverka'))}${r(' med regionen om barns hälsa.')}`) +
    p(r('Uppföljning sker vartannat år.'));
  const comments = said(7, 'Eva Sand', '01', 'Räcker det att samverka? Nej, skriv samordna.');
  await chooseCopy(reader, 'remiss Cia.docx', docxBytes({ body: changedBody, parts: { comments } }));
  await pageSays(reader, 'Stod i dokumentet, ändrat i filen (1)');
  await pageSays(reader, 'Tillagt i kommentaren av Eva Sand, som skrev ”Räcker det att samverka?”:');
  await pageSays(reader, 'Vem har lämnat synpunkterna?');
  await pageSays(reader, 'Ändrat utan spårning (1)');
  await pageSays(reader, 'Dokumentets ändringar som inte längre är spårade (1)');
  await reader.inPage(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('.preview details')) one.open = true;
  });
  await pageSays(reader, 'Ändringen av Eva Sand är godkänd i filen. Vem som har godkänt den står inte där.');
  await reader.resizePage(360, 640);
  await poll(() => overflows(reader)).toBe(false);
  expect.soft(await faults(reader), 'seen narrow').toEqual([]);
  await reader.resizePage(1000, 800);
  expect.soft(await faults(reader), 'seen wide').toEqual([]);

  await press(reader, 'Avbryt');
  await chooseCopy(reader, 'remiss Dan.docx', remiss(r('samarbeta'), ''));
  await pageSays(reader, 'Ändrat utan spårning (1)');
});
