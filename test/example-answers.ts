import { createHash } from 'node:crypto';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../comments/model/answer.ts';
import type { AnyRecord, New, Snapshot } from '../comments/model/model.ts';
import type { Change } from '../storage/commands/command.ts';
import { anArende, urn } from './example-work.ts';

/** Answers to a remiss, for tests of the page where they are gone through. */

const create = (record: New<AnyRecord>): Change => ({ do: 'create', record });
const arende = urn('asked');

const snapshotOf = (blocks: readonly string[], headings: readonly number[] = []): Snapshot => {
  const text = blocks.join('\u2029');
  const starts = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, block) => sum + block.length + 1, 0));
  return {
    id: createHash('sha256').update(text).digest('hex'),
    text,
    sections: headings.map((at) => ({ start: starts[at] ?? 0, level: 1, title: blocks[at] ?? '' })),
  };
};

const social = snapshotOf(
  [
    'Yttrande över Strategi för psykisk hälsa',
    'Socialnämnden har beretts tillfälle att yttra sig över förslaget.',
    'Socialnämnden är positiv till strategin och delar bilden av behoven. Nämnden anser att ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.',
    'Nämnden saknar ett resonemang om kostnader.',
    'Enligt nämndens mening bör barn och unga nämnas i målbilden, eftersom flertalet insatser vänder sig till dem.',
  ],
  [0],
);
const region = snapshotOf([
  'Region Nordbygd tillstyrker förslaget.',
  'Regionen anser att ansvaret för uppföljningen bör förtydligas.',
  'Regionen ser positivt på de gemensamma huvudinriktningarna, men de ekonomiska konsekvenserna behöver beskrivas.',
]);
const school = snapshotOf([
  'Utbildningsförvaltningen avstyrker förslaget i dess nuvarande form.',
  'Förvaltningen delar inte bedömningen att ansvaret behöver förtydligas.',
  'Hur är det tänkt att skolans elevhälsa ska delta?',
]);
export const answerTexts: readonly Snapshot[] = [social, region, school];

const anInstans = (id: string, name: string, fields: Partial<Instans> = {}): Change =>
  create({ kind: 'instans', id: urn(id), arende, name, asked: '2026-03-02', ...fields });
const anAnswer = (id: string, instans: string, snapshot: Snapshot, fields: Partial<RemissAnswer>): Change =>
  create({
    ...{ kind: 'answer', id: urn(id), arende, instans: urn(instans), title: `${instans}.docx`, form: 'word' },
    ...{ identifiers: [], snapshot: snapshot.id, numbers: [], ...fields },
  });
const aGroup = (id: string, heading: string, fields: Partial<PointGroup> = {}): Change =>
  create({ kind: 'group', id: urn(id), arende, heading, ...fields });

/** The point with those words of the text. */
function aPoint(id: string, answer: string, { text }: Snapshot, words: string, fields: Partial<AnswerPoint>): Change {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the answer: ${words}`);
  return create({
    ...{ kind: 'point', id: urn(id), answer: urn(answer), spans: [{ start, end: start + words.length }] },
    ...{ state: 'taken', stance: 'påpekande', about: [], concepts: [], ...fields },
  });
}

/** An ärende with six remissinstanser, of which three have answered, seven points in them and a group. Its texts: `answerTexts`. */
export const exampleAnswers = (): Change[] => [
  anArende('asked', 'Strategi för psykisk hälsa', { sender: 'Älvmarkens kommun', remissinstans: 'Älvmarkens kommun' }),
  anInstans('social', 'Socialnämnden', { number: 'SN 2026/77' }),
  anInstans('region', 'Region Nordbygd'),
  anInstans('school', 'Utbildningsförvaltningen', { own: true }),
  anInstans('silent', 'Miljö- och samhällsbyggnadsförvaltningen', { reminded: '2026-05-20' }),
  anInstans('declining', 'Länsstyrelsen', { declined: '' }),
  anInstans('asked-late', 'Brukarrådet', { asked: '' }),
  anAnswer('a-social', 'social', social, {
    date: '2026-06-10',
    overall: 'tillstyrker med ändring',
    overallConfirmed: true,
    numbers: ['SN 2026/77'],
  }),
  anAnswer('a-region', 'region', region, { date: '2026-06-12', overall: 'tillstyrker', overallConfirmed: true }),
  anAnswer('a-school', 'school', school, { date: '2026-06-15', overall: 'avstyrker', overallConfirmed: true }),
  aGroup('responsible', 'Ansvaret för uppföljningen bör framgå', {
    ...{ summary: 'Två instanser vill att ansvaret förtydligas.', response: 'beaktas', reason: 'Ansvaret läggs till.' },
  }),
  aPoint('p1', 'a-social', social, 'Socialnämnden är positiv till strategin och delar bilden av behoven.', {
    ...{ stance: 'stöd', about: ['hela'], why: 'är positiv till' },
  }),
  aPoint('p2', 'a-social', social, 'Nämnden anser att ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.', {
    ...{ stance: 'ändringsförslag', about: ['6.1'], why: 'anser att … bör', group: urn('responsible') },
  }),
  aPoint('p3', 'a-social', social, 'Nämnden saknar ett resonemang om kostnader.', {
    ...{ stance: 'invändning', state: 'suggested', unsure: true, why: 'saknar' },
  }),
  aPoint('p4', 'a-region', region, 'Regionen anser att ansvaret för uppföljningen bör förtydligas.', {
    ...{ stance: 'ändringsförslag', about: ['6.1'], group: urn('responsible'), note: 'Samma som Socialnämnden.' },
  }),
  aPoint('p5', 'a-region', region, 'de ekonomiska konsekvenserna behöver beskrivas.', {
    ...{ stance: 'ändringsförslag', about: ['7.1'] },
  }),
  aPoint('p6', 'a-school', school, 'Förvaltningen delar inte bedömningen att ansvaret behöver förtydligas.', {
    ...{ stance: 'invändning', about: ['6.1'] },
  }),
  aPoint('p7', 'a-school', school, 'Hur är det tänkt att skolans elevhälsa ska delta?', {
    ...{ stance: 'fråga', state: 'suggested', why: 'frågetecken' },
  }),
];
