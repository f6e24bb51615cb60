import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { RemissContext } from '../../../../../../extension/state/answers/take-in/what-is-read.ts';
import { type WorkAsked, workOn } from '../../../../../../extension/state/answers/take-in/work.ts';
import { docxBytes, p, r } from '../../../../../docx.ts';
import { workbook } from '../../../../../workbook.ts';
import { on, said } from '../../import/word-copies.ts';

const remissText = [
  '6.1 Ansvar för uppföljning',
  'Strategin ska främja psykisk hälsa och förebygga ohälsa i alla åldrar, i samverkan med kommunerna och civilsamhället i hela regionen.',
  'Den följs upp varje år i en rapport som redovisas för regionstyrelsen och de nämnder som har ansvar för insatserna i strategin.',
];
const remiss: RemissContext = {
  titles: ['Strategi för psykisk hälsa'],
  numbers: ['RS 2026/112'],
  texts: [{ text: remissText.join('\u2029'), sections: [] }],
};
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const file = (name: string, bytes: Uint8Array): WorkAsked => ({
  ...{ is: 'file', name, remiss },
  bytes: new Uint8Array(bytes),
});

async function answersIn(name: string, content: string | Uint8Array) {
  const done = await workOn(file(name, typeof content === 'string' ? bytesOf(content) : content));
  if (done.is !== 'answers') throw new Error(done.is);
  return done.answers;
}
/** Each point as its words, its stance, and what it is about. */
const pointsIn = ({ points, snapshot }: Awaited<ReturnType<typeof answersIn>>[number]) =>
  points.map(({ spans, stance, about }) => [
    spans.map(({ start, end }) => snapshot?.text.slice(start, end)).join(' … '),
    stance,
    ...about,
  ]);

const headed = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
const letter = docxBytes({
  body: p(r('Yttrande över strategi för psykisk hälsa')) + p(r('Nämnden tillstyrker förslaget.')) + headed,
  parts: { header: p(r('Skogsby kommun')) + p(r('Dnr SN 2026/91')) },
});

test('a Word file is its text, without what stands around its pages', async () => {
  const [answer, other] = await answersIn('svar.docx', letter);
  expect(other).toBeUndefined();
  expect(answer).toMatchObject({ title: 'svar.docx', form: 'word', numbers: ['SN 2026/91'], warnings: [] });
  expect(answer?.snapshot?.text).toBe('Yttrande över strategi för psykisk hälsa\u2029Nämnden tillstyrker förslaget.');
  expect(answer?.identifiers.map(({ kind }) => kind)).toEqual(['bytes', 'text']);
});

test('a list is an answer whose rows are points', async () => {
  const [answer] = await answersIn(
    'synpunkter.csv',
    'Avsnitt;Synpunkt;Förslag;Typ\n6.1 Ansvar;Ansvaret bör framgå.;Regionen ansvarar.;sak\n7;Varför nämns inte skolan?;;fråga\n;Bra.;;\n',
  );
  expect(answer).toMatchObject({ form: 'list', warnings: [] });
  expect(answer && pointsIn(answer)).toEqual([
    ['Ansvaret bör framgå.\nFörslag: Regionen ansvarar.', 'ändringsförslag', '6.1'],
    ['Varför nämns inte skolan?', 'fråga', '7'],
    ['Bra.', 'påpekande', 'hela'],
  ]);
});

test('a list of several bodies is an answer of each', async () => {
  const rows = [
    ['Synpunkt', 'Remissinstans'],
    ['Ansvaret bör framgå.', 'Socialnämnden'],
    ['Kostnaderna saknas.', 'Region Nordbygd'],
    ['Skolan nämns inte.', 'Socialnämnden'],
  ];
  const answers = await answersIn('alla.xlsx', workbook({ name: 'Synpunkter', rows }));
  expect(answers.map((one) => [one.who, pointsIn(one).map(([words]) => words)])).toEqual([
    ['Socialnämnden', ['Ansvaret bör framgå.', 'Skolan nämns inte.']],
    ['Region Nordbygd', ['Kostnaderna saknas.']],
  ]);
});

test('annotations are points on the words that they quote', async () => {
  const json = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: 'https://a.se/1',
    body: { type: 'TextualBody', value: 'Ansvaret bör framgå.', purpose: 'commenting' },
    target: { source: 'https://a.se/remiss', selector: { type: 'TextQuoteSelector', exact: 'följs upp varje år' } },
  });
  const [answer] = await answersIn('anteckningar.jsonld', json);
  expect(answer?.points).toMatchObject([{ quote: 'följs upp varje år' }]);
});

test('a copy of the remiss with comments is an answer of the comments, by who made them', async () => {
  const [heading = '', first = '', second = ''] = remissText;
  const copy = docxBytes({
    body: p(r(heading)) + p(on(1, r(first))) + p(on(2, r(second))),
    parts: { comments: said(1, 'Anna Ek', 'Nämn skolan.') + said(2, 'Bo Ask', 'Varför varje år?') },
  });
  const answers = await answersIn('Strategin med kommentarer.docx', copy);
  expect(answers.map((one) => [one.who, ...pointsIn(one), one.points[0]?.quote])).toEqual([
    ['Anna Ek', ['Nämn skolan.', 'ändringsförslag'], first],
    ['Bo Ask', ['Varför varje år?', 'fråga'], second],
  ]);
});

test('such an answer is of the day of its last comment', async () => {
  const [, first = '', second = ''] = remissText;
  const dated = (id: number, date: string) =>
    said(id, 'Anna Ek', 'Nämn skolan.').replace('w:author', `w:date="${date}" w:author`);
  const copy = docxBytes({
    body: remissText
      .map((text) => p(text === first ? on(1, r(text)) : text === second ? on(2, r(text)) : r(text)))
      .join(''),
    parts: { comments: dated(1, '2027-02-12T16:40:00Z') + dated(2, '2027-02-03T09:00:00Z') },
  });
  expect(await answersIn('Kopia.docx', copy)).toMatchObject([{ who: 'Anna Ek', date: '2027-02-12' }]);
});

test('an answer with comments in its margin is its text, and that is told', async () => {
  const own = docxBytes({ body: p(on(1, r('Nämnden tillstyrker.'))), parts: { comments: said(1, 'Anna', 'Kolla.') } });
  expect(await answersIn('svar.docx', own)).toMatchObject([{ warnings: ['remarks-apart'] }]);
});

test('notes on a PDF of the remiss are the answer', async () => {
  const blocks = [
    { kind: 'heading' as const, level: 1, text: '6.1 Ansvar för uppföljning' },
    ...remissText.slice(1).map((text) => ({ kind: 'paragraph' as const, level: 0, text })),
    { kind: 'paragraph' as const, level: 0, text: 'Vem ansvarar?', source: 'note' as const },
  ];
  const done = await workOn({ is: 'read', text: { blocks }, about: { title: 'a.pdf', form: 'pdf' }, remiss });
  expect(done.is === 'answers' && done.answers.map(pointsIn)).toEqual([[['Vem ansvarar?', 'fråga', '6.1']]]);
});

const sentence = 'The committee supports the strategy and would like to see clearer responsibilities in chapter six. ';
const long = 'Nämnden anser att ansvaret för den psykiska hälsan bör framgå. '.repeat(5000);
test.each([
  ['an empty file', 'tom.docx', '', ['empty']],
  ['one in English', 'answer.txt', sentence.repeat(8), ['english']],
  ['one of 200 pages', 'lång.txt', long, ['long']],
  ['one in an old format', 'svar.rtf', '{\\rtf1 Hej}', ['old-format']],
  ['a broken Word file', 'svar.docx', 'PK\u0003\u0004 och inget mer', ['damaged']],
  ['a list of headings alone', 'lista.csv', 'Avsnitt;Synpunkt\n', ['no-rows']],
  [
    'a list whose columns nobody knows',
    'lista.csv',
    'Ruta;Fritext\nett;Ansvaret bör framgå tydligare.\n',
    ['guessed-column'],
  ],
])('%s is told', async (_, name, content, warnings) => {
  const [answer] = await answersIn(name, content);
  expect(answer?.warnings).toEqual(warnings);
});

const bodiesIn = async (name: string, content: string | Uint8Array) => {
  const done = await workOn(file(name, typeof content === 'string' ? bytesOf(content) : content));
  return done.is === 'bodies' ? done.names : done.is;
};

test.each([
  ['headed as one', 'Remissinstans\nSkolkyrkan\nBris\n', ['Skolkyrkan', 'Bris']],
  ['with what is known of each', 'Nr;Instans;E-post\n1;Region Nordbygd;a@b.se\n2;Bris;\n', ['Region Nordbygd', 'Bris']],
  ['without headings', 'Socialnämnden\nRegion Nordbygd\nBris\n', ['Socialnämnden', 'Region Nordbygd', 'Bris']],
  ['that waits for what they say', 'Remissinstans;Synpunkt\nSocialnämnden;\nBris;\n', ['Socialnämnden', 'Bris']],
  ['with what they say', 'Remissinstans;Synpunkt\nSocialnämnden;Bra.\nBris;\n', 'answers'],
  ['with what they say, headed otherwise', 'Instans;Fritext\nBris;Ansvaret bör framgå.\nSkolkyrkan;\n', 'answers'],
  ['of sentences about bodies', 'Kommunen saknar resurser\nRegionen bör ansvara\n', 'answers'],
  ['of one alone', 'Remissinstans\nBris\n', 'answers'],
  ['of concepts', 'Hälsa\nSamverkan\nMålbild\n', 'answers'],
])('a list %s is told from a list of bodies', async (_, content, expected) => {
  expect(await bodiesIn('lista.csv', content)).toEqual(expected);
});

test('a list of bodies may be a workbook', async () => {
  const rows = [
    ['Remissinstans', 'Skickad'],
    ['Socialnämnden', '2026-03-02'],
    ['Bris', ''],
  ];
  expect(await bodiesIn('lista.xlsx', workbook({ name: 'Blad1', rows }))).toEqual(['Socialnämnden', 'Bris']);
});

test('an answer to something else is told by what the ärende is called, where the remiss itself isn’t kept', async () => {
  const other = 'Yttrande över förslag till cykelplan. Nämnden vill ha fler cykelbanor. '.repeat(6);
  const asked = { ...file('svar.txt', bytesOf(other)), remiss: { ...remiss, texts: [] } };
  expect(await workOn(asked)).toMatchObject({ answers: [{ warnings: ['other-remiss'] }] });
});

test('what a text says is read with what stands around its pages; points are in the text alone', async () => {
  const body = [
    'Yttrande över strategi för psykisk hälsa',
    'Skogsby kommun tillstyrker förslaget.',
    'Kommunen anser att ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.',
  ];
  const bytes = docxBytes({
    body: body.map((words) => p(r(words))).join('') + headed,
    parts: { header: p(r('Skogsby kommun, dnr KS 2026/118')) },
  });
  const [answer] = await answersIn('svar.docx', bytes);
  expect(answer).toMatchObject({ who: 'Skogsby kommun', numbers: ['KS 2026/118'], overall: 'tillstyrker med ändring' });
  expect(answer && pointsIn(answer)).toContainEqual([body[2], 'ändringsförslag', '6.1']);
});

test('a pasted mail has its subject and sender as its title, and the day that it was sent', async () => {
  const text =
    'Från: Anna Ek <anna@nordbygd.se>\nSkickat: den 3 mars 2026 10:12\nÄmne: Svar på remiss\n\nVi avstår från att svara.';
  const done = await workOn({ is: 'pasted', text, title: 'Inklistrad text', remiss });
  expect(done).toMatchObject({ answers: [{ title: 'Svar på remiss – Anna Ek', form: 'mail', date: '2026-03-03' }] });
});

test('a zip without a document is no answer, and a Word file that has lost its text is kept', async () => {
  const text = new TextEncoder().encode('Bilder från mötet');
  const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files));
  const read = (bytes: Uint8Array<ArrayBuffer>) => workOn({ is: 'file', name: 'fil', bytes, remiss });
  expect(await read(zip({ 'bilder/anteckning.txt': text }))).toEqual({ is: 'unknown' });
  expect(await read(zip({ '[Content_Types].xml': text, 'word/styles.xml': text }))).toMatchObject({ is: 'answers' });
});

test('a picture is no answer, and a PDF and a page are read where they can be', async () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3, 4);
  expect((await workOn(file('bild.png', picture))).is).toBe('unknown');
  expect((await workOn(file('svar.pdf', bytesOf('%PDF-1.7')))).is).toBe('pdf');
  expect((await workOn(file('svar.html', bytesOf('<html><p>Hej</p></html>')))).is).toBe('html');
});

test('a mail whose head and text are written in UTF-8 as they are', async () => {
  const mail =
    'From: Karin Lund <k@post.example>\nDate: Mon, 4 May 2026 10:00:00 +0200\nSubject: Remissvar från Österåkers kommun\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nÄven Österåkers kommun anser att strategin bör kortas.\n';
  const bytes = new TextEncoder().encode(mail);
  const read = await workOn({ is: 'file', name: 'svar.eml', bytes, remiss: { titles: [], numbers: [], texts: [] } });
  expect(read).toMatchObject({
    answers: [
      { who: 'Österåkers kommun', snapshot: { text: 'Även Österåkers kommun anser att strategin bör kortas.' } },
    ],
  });
});
