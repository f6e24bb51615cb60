import { expect, test } from 'vitest';
import { headOf } from '../../../../../comments/list/entries/head.ts';
import type { Table } from '../../../../../comments/list/list.ts';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { readTemplate, type Template, templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { shownText } from '../../../../../comments/list/write/cell-text.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { comment, on, source } from '../list-source.ts';

const texts = ({ rows }: Table) => rows.map(({ cells }) => cells.map(shownText));

test('a synpunktslista', () => {
  const list = templateTable(
    source([
      on('psykisk hälsa i skolan', 'a', {
        commenting: 'Oklart.',
        describing: 'Skäl.',
        editing: '',
        classifying: 'sak',
        assessing: 'tillstyrker med ändring',
        identifying: ['psykisk-halsa', 'mal-b', 'okänt'],
      }),
    ]),
    synpunktslista,
  );
  expect(list.columns.map(({ heading }) => heading)).toEqual([
    'Nr',
    'Avsnitt',
    'Citat',
    'Synpunkt',
    'Motivering',
    'Förslag till ny lydelse',
    'Typ',
    'Ställningstagande',
    'Begrepp',
    'Lämnad av',
  ]);
  expect(texts(list)).toEqual([
    [
      '1',
      '2 Insatser',
      'psykisk hälsa i skolan',
      'Oklart.',
      'Skäl.',
      '(utgår)',
      'sak',
      'tillstyrker med ändring',
      'psykisk hälsa; mål [mal-b]; [okänt]',
      'Åsa Öberg',
    ],
  ]);
});

test('a synpunktslista has no column in which nothing stands, and says what is on the whole document', () => {
  const list = templateTable(
    source([
      comment('a', { target: { type: 'document' }, commenting: 'Bra.' }),
      on('Fler', 'b', { commenting: 'Hur?' }),
    ]),
    synpunktslista,
  );
  expect(list.columns.map(({ heading }) => heading)).toEqual(['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Lämnad av']);
  expect(texts(list)).toEqual([
    ['1', 'Hela dokumentet', '', 'Bra.', 'Åsa Öberg'],
    ['2', '1 Mål', 'Fler', 'Hur?', 'Åsa Öberg'],
  ]);
  expect(list.rows.map(({ path }) => path)).toEqual([undefined, 'Strategi › 1 Mål']);
});

test('the head', () => {
  expect(headOf(source([]))).toEqual({
    title: 'Strategi för psykisk hälsa',
    sender: 'Region Älvmarken',
    theirNumbers: ['RS 2026/1'],
    ownNumbers: ['KS 2026/12'],
    documents: ['Strategi, remissversion'],
    remissinstans: 'Älvmarkens kommun',
    handlaggare: 'Åsa Öberg',
    date: '2026-03-01',
    stance: 'tillstyrker med ändring',
    summary: 'Begreppen behöver bli tydligare.',
  });
});

test('a yttrande follows the disposition of the remitted document', () => {
  const letter = yttrande(
    source([
      on('psykisk hälsa i skolan', 'c', { commenting: 'Sist.', editing: '' }),
      on('Fler', 'b', {
        commenting: 'Först.\n\nSedan.',
        editing: 'Alla',
        describing: 'Skäl.',
        assessing: 'inget att erinra',
      }),
      comment('a', { target: { type: 'document' }, commenting: 'Bra.' }),
      on('alla', 'd', { commenting: 'Vilka?' }),
    ]),
  );
  expect(letter.parts).toEqual([
    { type: 'heading', level: 2, text: 'Sammanfattning' },
    { type: 'text', text: 'Älvmarkens kommun tillstyrker förslaget med ändring.' },
    { type: 'text', text: 'Begreppen behöver bli tydligare.' },
    { type: 'heading', level: 2, text: 'Övergripande synpunkter' },
    { type: 'text', text: 'Bra.' },
    { type: 'heading', level: 2, text: 'Strategi' },
    { type: 'quote', text: 'alla' },
    { type: 'text', text: 'Vilka?' },
    { type: 'heading', level: 3, text: '1 Mål' },
    { type: 'proposal', now: 'Fler', proposed: 'Alla', leads: true },
    { type: 'text', text: 'Älvmarkens kommun har inget att erinra mot nuvarande lydelse. Först.' },
    { type: 'text', text: 'Sedan.' },
    { type: 'text', text: 'Skäl.' },
    { type: 'heading', level: 3, text: '2 Insatser' },
    { type: 'proposal', now: 'psykisk hälsa i skolan', proposed: '(utgår)', leads: true },
    { type: 'text', text: 'Sist.' },
    { type: 'signature', authority: 'Älvmarkens kommun', signers: [] },
  ]);
});

const about = (id: string, fields: Partial<Comment>) =>
  on('psykisk hälsa i skolan', id, { identifying: ['psykisk-halsa'], commenting: 'x', ...fields });

test.each<[string, Partial<Comment>[], [string, string]]>([
  ['nothing says', [{}], ['', '']],
  [
    'without a label a stance is on the words, which hold a concept by chance',
    [{ assessing: 'tillstyrker' }],
    ['', ''],
  ],
  ['and so with conditions', [{ assessing: 'tillstyrker med förbehåll' }], ['', '']],
  ['tillstyrker', [{ assessing: 'tillstyrker', tagging: ['term'] }], ['ja', '']],
  [
    'inget att erinra is said as it is',
    [{ assessing: 'inget att erinra', tagging: ['term'] }],
    ['inget att erinra', ''],
  ],
  ['a change stays', [{ assessing: 'tillstyrker med ändring', tagging: ['term'] }], ['ja, med ändring', '']],
  ['so does a condition', [{ assessing: 'tillstyrker med förbehåll', tagging: ['term'] }], ['ja, med förbehåll', '']],
  ['avråder', [{ assessing: 'avråder', tagging: ['term'] }], ['nej', '']],
  ['inga synpunkter answers nothing', [{ assessing: 'inga synpunkter', tagging: ['term'] }], ['', '']],
  [
    'of two concepts the label doesn’t say which',
    [{ assessing: 'avstyrker', tagging: ['term'], identifying: ['psykisk-halsa', 'psykisk-ohalsa'] }],
    ['', ''],
  ],
  [
    'somebody else’s is none of ours',
    [{ assessing: 'avstyrker', tagging: ['term'], creator: { id: 'urn:x', remissinstans: 'Socialförvaltningen' } }],
    ['', ''],
  ],
  ['the label term', [{ assessing: 'avstyrker', tagging: ['Term'] }], ['nej', '']],
  ['the label definition', [{ assessing: 'avstyrker', tagging: ['definition'] }], ['', 'nej']],
  ['both labels', [{ assessing: 'avstyrker', tagging: ['term', 'definition'] }], ['nej', 'nej']],
  [
    'two comments, one each',
    [
      { assessing: 'tillstyrker', tagging: ['term'] },
      { assessing: 'avstyrker', tagging: ['definition'] },
    ],
    ['ja', 'nej'],
  ],
  [
    'yes and no is no answer',
    [
      { assessing: 'tillstyrker', tagging: ['term'] },
      { assessing: 'avstyrker', tagging: ['term'] },
    ],
    ['', ''],
  ],
  [
    'nor are a yes and one with a condition summed up',
    [
      { assessing: 'tillstyrker', tagging: ['term'] },
      { assessing: 'tillstyrker med förbehåll', tagging: ['term'] },
    ],
    ['', ''],
  ],
])('begreppssvar, ja or nej: %s', (_, fields, expected) => {
  const list = begreppssvar(source(fields.map((some, i) => about(String(i), some))));
  expect(texts(list)[0]?.slice(1, 3)).toEqual(expected);
});

test('what is said of a part of a page without a heading stands under its page', () => {
  const area = comment('a', {
    target: { type: 'rectangle', page: 3, left: 0, top: 0, width: 9, height: 9 },
    commenting: 'Otydligt.',
  });
  const { parts } = yttrande(source([area]));
  expect(parts.flatMap((part) => (part.type === 'heading' ? [part.text] : []))).toEqual(['Sammanfattning', 'Sida 3']);
});

test('a begreppssvar has a row a concept', () => {
  const list = begreppssvar(
    source([
      on('Fler', 'a', {
        identifying: ['mal-a', 'psykisk-halsa'],
        commenting: 'Ett.',
        editing: 'Alla',
        assessing: 'avstyrker',
      }),
      about('b', { commenting: 'Två.' }),
      on('alla', 'c'),
    ]),
  );
  expect(list.columns.map(({ heading }) => heading)).toEqual([
    'Begrepp',
    'Tillstyrkes term',
    'Tillstyrkes definition',
    'Synpunkter',
  ]);
  const first = '1 Mål, om ”Fler”: Avstyrker. Ett. Ersätt ”Fler” med ”Alla”.';
  expect(texts(list)).toEqual([
    ['mål [mal-a]', '', '', first],
    ['psykisk hälsa', '', '', `${first}\n\n2 Insatser: Två.`],
  ]);
});

test.each<[Comment['classifying'], string]>([
  ['allmän', 'ge'],
  ['fråga', ''],
  ['upplysning', ''],
  ['sak', 'te'],
  ['redaktionell', 'ed'],
  [undefined, ''],
])('ISO: %s is %s', (classifying, expected) => {
  const list = iso(source([on('Fler', 'a', { ...(classifying && { classifying }) })]));
  expect(texts(list)[0]?.[4]).toBe(expected);
});

test('the form of ISO, IEC and CEN', () => {
  const list = iso(
    source([
      on('Fler', 'a', { commenting: 'Oklart.', editing: 'Alla', assessing: 'avstyrker' }),
      on('Tabell 2 visar', 'b', { commenting: 'Vilken?' }),
      on('alla', 'c', { commenting: 'Vilka?' }),
    ]),
  );
  expect(list.columns.map(({ heading }) => heading)).toEqual([
    'MB/NC',
    'Line number',
    'Clause/Subclause',
    'Paragraph/Figure/Table',
    'Type of comment',
    'Comments',
    'Proposed change',
    'Observations of the secretariat',
  ]);
  expect(texts(list)).toEqual([
    ['SE-001', '', 'Strategi', 'Paragraph 1', '', 'Vilka?', '', ''],
    ['SE-002', '', '1', 'Paragraph 1', '', 'Avstyrker.\nOklart.', 'Ersätt ”Fler” med ”Alla”.', ''],
    ['SE-003', '', '1', 'Table 2', '', 'Vilken?', '', ''],
  ]);
});

test('an own template can be kept as a file', () => {
  const template: Template = {
    format: 'remisslasaren-mall',
    version: 1,
    name: 'Till nämnden',
    order: 'stance',
    columns: [{ key: 'assessing', heading: 'Vi' }, { key: 'commenting' }],
  };
  const read = readTemplate(JSON.stringify(template));
  expect(read).toEqual({ ok: true, template });
  const said = [on('utgår', 'insats', { assessing: 'avstyrker' }), on('Fler', 'fler', { assessing: 'tillstyrker' })];
  const list = templateTable(source(said), template);
  expect(list.columns.map(({ heading }) => heading)).toEqual(['Vi', 'Synpunkt']);
  expect(texts(list)[0]).toEqual(['tillstyrker', 'Synpunkt fler']);
});

test.each<[string, string, string]>([
  ['no JSON', 'x', ''],
  ['another file', '{}', 'format'],
  [
    'an unknown column',
    '{"format":"remisslasaren-mall","version":1,"name":"a","columns":[{"key":"x"}]}',
    'columns.0.key',
  ],
  ['none', '{"format":"remisslasaren-mall","version":1,"name":"a","columns":[]}', 'columns'],
  [
    'a heading twice',
    '{"format":"remisslasaren-mall","version":1,"name":"a","columns":[{"key":"number"},{"key":"page","heading":"Nr"}]}',
    'columns.1.heading',
  ],
])('a template that is none says where: %s', (_, json, field) => {
  expect(readTemplate(json)).toMatchObject({ ok: false, field });
});
