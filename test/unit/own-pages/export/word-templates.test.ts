/** A letter in the Word file that it is written into, as it is seen on the page. */
import { beforeEach, expect, test } from 'vitest';
import { exampleWork, urn } from '../../../example-work.ts';
import { fileWith } from '../../comments/list/write/word-files.ts';
import { chooseRadio, openExport } from '../export-page.ts';
import { chooseFile, fill, forgetAll, press, put, says, shown, until } from '../own-page.ts';

beforeEach(async () => {
  await forgetAll();
  await put(exampleWork());
});

const paper = () => document.querySelector('.paper')?.textContent ?? '';
const paperSays = (words: string) => until(words, () => paper().includes(words));

test('the preview has what a Word file says around a letter, and nothing that it has no place for', async () => {
  await openExport(urn('next'));
  await chooseRadio('template', 'yttrande');
  await fill('Undertecknas av', 'Anna Ek, ordförande');
  await paperSays('Mottagare');
  await fill('Word-mall', 'Tjänsteskrivelse');
  await paperSays('Tjänsteskrivelse: Yttrande över Strategi för psykisk hälsa');
  await paperSays('Till Region Sandåkra');
  expect(document.querySelector('.paper dl, .paper > h3')).toBeNull();
  expect(paper()).not.toMatch(/Mottagare|har gett|Förslag till beslut/);
  await says('Tjänsteskrivelse Strategi för psykisk hälsa.docx');
  await fill('Förslag till beslut', 'Nämnden antar yttrandet.');
  await paperSays('Förslag till beslutNämnden antar yttrandet.');

  const own = Uint8Array.from(await fileWith('Vår kommun', '{{text}}', 'Hälsningar'));
  await chooseFile('[accept*=".docx"]', 'Vår mall.docx', own);
  await paperSays('Vår kommun');
  expect(paper()).toContain('Hälsningar');
  expect(paper()).not.toMatch(/Anna Ek|Mottagare|Yttrande över/);
  expect(shown('.file-name')).toContain('Yttrande Strategi för psykisk hälsa.docx');

  // As another format it is a letter with a head again.
  await chooseRadio('format', 'md');
  await paperSays('Anna Ek, ordförande');
  await paperSays('Mottagare');
  await chooseRadio('format', 'docx');
  await paperSays('Vår kommun');
  await press('Ta bort mallen');
  await paperSays('Anna Ek, ordförande');
});
