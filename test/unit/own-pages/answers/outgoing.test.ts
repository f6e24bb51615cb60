/** What goes out of an ärende's answers: chosen, seen and saved, and the joint wordings of our own. */
import { signal } from '@preact/signals';
import { strFromU8, unzipSync } from 'fflate';
import { h } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../../storage/commands/command.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { fileWith } from '../../comments/list/write/word-files.ts';
import { chooseFile, files, fill, flip, forgetAll, open, press, says, send, shown, until } from '../own-page.ts';
import '../page-workers.ts';

const { AnswersPage } = await import('../../../../components/answers/AnswersPage.tsx');
const { answersAddress } = await import('../../../../components/app/answers-address.ts');

/** Our own are as many as are named. */
async function openOutgoing(own: readonly string[] = [], changed: readonly Change[] = exampleAnswers()) {
  await forgetAll();
  const changes = changed.map((change) => {
    if (change.do !== 'create') return change;
    const { record } = change;
    const isOwn = record.kind === 'instans' && own.includes(record.id.replace('urn:uuid:', ''));
    return { do: 'ensure' as const, record: isOwn ? { ...record, own: true } : record };
  });
  await send({ type: 'change', scope: urn('put'), changes, snapshots: answerTexts });
  const address = answersAddress(urn('asked'), 'outgoing').slice(1);
  await open(address, () => h(AnswersPage, { hash: signal(address.slice(address.indexOf('#'))), isPrivate: false }));
}

const paper = () => document.querySelector('.paper')?.textContent?.replaceAll('\u00ad', '') ?? '';
const paperSays = (words: string) => until(words, () => paper().includes(words));
const saved = (ending: string) => until(ending, () => [...files.keys()].find((name) => name.endsWith(ending)));
const textOf = async (name: string) => (files.get(name) as Blob).text();
const partOf = async (name: string, part: string) =>
  strFromU8(unzipSync(new Uint8Array(await (files.get(name) as Blob).arrayBuffer()))[part] ?? new Uint8Array());

beforeEach(forgetAll);

test('a PM is seen as it will be, ordered as it is wished, and saved as what it is', async () => {
  await openOutgoing();
  await paperSays('Synpunkter efter remissinstans');
  expect(paper()).not.toContain('saknar ett resonemang');
  await flip('Avsnitt i remissen');
  await paperSays('Synpunkter efter avsnitt');
  await paperSays('Bilaga: synpunkterna svar för svar');
  await flip('Bilaga');
  await until('no appendix', () => !paper().includes('Bilaga'));
  await fill('Vad ärendet gäller', 'Regionens nya strategi.');
  await paperSays('Regionens nya strategi.');
  await press('Spara som Word');
  const word = await saved('Remissammanställning Strategi för psykisk hälsa.docx');
  expect(await partOf(word, 'word/document.xml')).toContain('Regionen anser att ansvaret för uppföljningen');
  await flip('Markdown');
  await press('Spara som Markdown');
  expect(await textOf(await saved('.md'))).toContain('## Synpunkter efter avsnitt');
  await flip('JSON-LD');
  await press('Spara som JSON-LD');
  expect(JSON.parse(await textOf(await saved('.jsonld')))).toMatchObject({ type: 'AnnotationCollection', total: 5 });
});

test('a workbook has a sheet of points, of who says what, and of who was asked', async () => {
  await openOutgoing();
  await flip('Excel');
  await paperSays('Nr');
  await fill('Blad i förhandsvisningen', 'Matris');
  await paperSays('1 invändning och 2 ändringsförslag');
  await press('Spara som Excel');
  const book = await partOf(await saved('.xlsx'), 'xl/workbook.xml');
  expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...['Synpunkter', 'Matris', 'Remissinstanser', 'Ärende'],
  ]);
  expect(book.match(/_FilterDatabase/g)).toHaveLength(3);
});

test('what is left to do is said, with the way to it; a Word file of one’s own takes the PM', async () => {
  await openOutgoing();
  await says('2 föreslagna synpunkter är inte tagna. De kommer inte med.');
  await says('7 stycken är inte genomgångna.');
  await says('3 synpunkter saknar hantering.');
  const ways = [...document.querySelectorAll('.doubted a')].map((one) => one.getAttribute('href'));
  expect(ways).toContain(answersAddress(urn('asked'), 'go-through', urn('a-social')));
  await chooseFile('[accept*=".docx"]', 'Vår mall.docx', Uint8Array.from(await fileWith('Nämndens PM', '{{text}}')));
  await paperSays('Nämndens PM');
  expect(paper()).toContain('Beredning');
});

test('our own agree on a wording: those who do stand in one group, and it stands in the letter', async () => {
  await openOutgoing(['social', 'region']);
  await flip('Gemensamt yttrande');
  await says('0 av 3 avsnitt har en gemensam lydelse.');
  await until('conflicts first', () => shown('.joint h3') === 'Avsnitt 6.1 Hela förslaget Avsnitt 7.1');
  await press('Spara lydelsen, Avsnitt 6.1');
  await says('Skriv en lydelse.');
  await press('Använd orden från Utbildningsförvaltningen');
  // Whose words they are stands behind them, until somebody says otherwise.
  await flip('Står bakom: Utbildningsförvaltningen');
  await press('Spara lydelsen, Avsnitt 6.1');
  await says('Välj minst en synpunkt');
  await flip('Står bakom: Utbildningsförvaltningen');
  await press('Spara lydelsen, Avsnitt 6.1');
  await says('Bakom den står Utbildningsförvaltningen.');
  await paperSays('Avsnitt 6.1Förvaltningen delar inte bedömningen att ansvaret behöver förtydligas.Region Nordbygd:');
  await fill('Gemensam lydelse, Hela förslaget', 'Vi är positiva.');
  await press('Spara lydelsen, Hela förslaget');
  await says('1 av 3 avsnitt har en gemensam lydelse.');
  await press('Ta bort lydelsen, Hela förslaget');
  await says('0 av 3 avsnitt har en gemensam lydelse.');
});

test('without answers, and without any of our own, it is said what to do', async () => {
  await openOutgoing([], exampleAnswers().slice(0, 1));
  await says('Inga svar har kommit in än.');
  const [arende, ...others] = exampleAnswers();
  const none = others.filter((one) => one.do === 'create' && one.record.kind !== 'point');
  await openOutgoing([], [arende as Change, ...none]);
  await says('Inga synpunkter är tagna än.');
  await flip('Gemensamt yttrande');
  await says('Ingen av era egna har svarat.');
});

test('which bodies are our own is chosen where the joint answer is made, one press each', async () => {
  await openOutgoing();
  await flip('Gemensamt yttrande');
  await says('0 av 1 avsnitt har en gemensam lydelse.');
  await flip('Utbildningsförvaltningen');
  await says('Ingen av era egna har svarat.');
  await flip('Region Nordbygd');
  await paperSays('Regionen anser att ansvaret för uppföljningen bör förtydligas.');
  await says('0 av 2 avsnitt har en gemensam lydelse.');
  await flip('Region Nordbygd');
  await says('Ingen av era egna har svarat.');
});
