import { expect, test } from 'vitest';
import type { Comment } from '../../annotations/comment.ts';
import { shownText } from '../../comment-list/cell-text.ts';
import { chosenOf } from '../../comment-list/entries.ts';
import { fileName } from '../../comment-list/file-name.ts';
import { headOf } from '../../comment-list/head.ts';
import { linkTo } from '../../comment-list/link.ts';
import type { Table } from '../../comment-list/list.ts';
import { type Order, orders } from '../../comment-list/order.ts';
import { begreppssvar } from '../../comment-list/templates/begreppssvar.ts';
import { iso } from '../../comment-list/templates/iso.ts';
import { readTemplate, type Template, tableOf } from '../../comment-list/templates/own.ts';
import { synpunktslista } from '../../comment-list/templates/synpunktslista.ts';
import { yttrande } from '../../comment-list/templates/yttrande.ts';
import { comment, edition, on, source } from './list-source.ts';

const texts = ({ rows }: Table) => rows.map(({ cells }) => cells.map(shownText));
const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id.replace('urn:uuid:', ''));

test.each<[string, Comment[], string[]]>([
  ['done comes in', [comment('a')], ['a']],
  ['a draft does not', [comment('a', { status: 'utkast' })], []],
  ['nor what is internal', [comment('a', { internal: true })], []],
  ['nor what is deleted', [{ ...comment('a'), deleted: true }], []],
  ['nor what only marks', [comment('a', { commenting: undefined, tagging: ['x'] } as never)], []],
  ['a stance alone says something', [comment('a', { commenting: undefined, assessing: 'avstyrker' } as never)], ['a']],
  [
    'of a comment and its copy in a newer edition, the copy',
    [comment('a'), comment('b', { derivedFrom: 'urn:uuid:a', edition: 'urn:uuid:new' })],
    ['b'],
  ],
  [
    'also where the copy has become internal',
    [comment('a'), comment('b', { derivedFrom: 'urn:uuid:a', edition: 'urn:uuid:new', internal: true })],
    [],
  ],
  [
    'a copy in the same edition stands beside it',
    [comment('a'), comment('b', { derivedFrom: 'urn:uuid:a' })],
    ['a', 'b'],
  ],
])('who goes out: %s', (_, comments, expected) => {
  expect(ids(chosenOf(comments))).toEqual(expected);
});

test('drafts where they are asked for', () => {
  expect(
    ids(chosenOf([comment('a', { status: 'utkast' }), comment('b', { internal: true })], { drafts: true })),
  ).toEqual(['a']);
});

const some = [
  on('utgår', 'insats', { classifying: 'sak', assessing: 'avstyrker', creator: { id: 'urn:x', name: 'Östen' } }),
  on('Fler', 'fler', { classifying: 'redaktionell', assessing: 'tillstyrker', creator: { id: 'urn:y', name: 'Anna' } }),
  comment('section', {
    target: { type: 'section', path: ['Strategi', '1 Mål'], selectors: [] },
    classifying: 'allmän',
  }),
  comment('whole', { target: { type: 'document' } }),
  comment('lost', { carried: { state: 'lost' } }),
];

test.each<[Order, string[]]>([
  ['place', ['whole', 'section', 'fler', 'insats', 'lost']],
  ['section', ['whole', 'lost', 'section', 'fler', 'insats']],
  ['type', ['section', 'insats', 'fler', 'whole', 'lost']],
  ['stance', ['fler', 'insats', 'whole', 'section', 'lost']],
  ['reviewer', ['fler', 'whole', 'section', 'lost', 'insats']],
])('in order of %s', (order, expected) => {
  const { rows } = tableOf(source(some), synpunktslista, { order });
  expect(rows.map(({ id }) => id?.replace('urn:uuid:', ''))).toEqual(expected);
});

test('there is a test for each order', () => expect(orders).toHaveLength(5));

test('without the text, comments of pages and sections stand by what the others say', () => {
  const at = (start: number, page: number, path: string[]) => ({
    target: {
      type: 'passage' as const,
      selectors: [
        { type: 'TextPositionSelector' as const, start, end: start + 1 },
        { type: 'FragmentSelector' as const, value: `page=${page}` },
        { type: 'remiss:SectionSelector' as const, path },
      ],
    },
  });
  const comments = [
    comment('p2', at(90, 2, ['B'])),
    comment('box', { target: { type: 'rectangle', page: 1, left: 0, top: 5, width: 9, height: 9 } }),
    comment('p1', at(10, 1, ['A'])),
    comment('B', { target: { type: 'section', path: ['B'], selectors: [] } }),
  ];
  const { rows } = tableOf(source(comments, { snapshots: new Map() }), synpunktslista);
  expect(rows.map(({ id }) => id)).toEqual(['p1', 'box', 'B', 'p2'].map((id) => `urn:uuid:${id}`));
});

test('a synpunktslista', () => {
  const list = tableOf(
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
    'Sida',
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
      'Strategi › 2 Insatser',
      '',
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
  const link = 'https://a.se/strategi#:~:text=alla';
  expect(letter.parts).toEqual([
    { type: 'heading', level: 2, text: 'Sammanfattning' },
    { type: 'text', text: 'Älvmarkens kommun tillstyrker med ändring.' },
    { type: 'text', text: 'Begreppen behöver bli tydligare.' },
    { type: 'heading', level: 2, text: 'Övergripande synpunkter' },
    { type: 'text', text: 'Bra.' },
    { type: 'heading', level: 2, text: 'Strategi' },
    { type: 'quote', text: 'alla', link },
    { type: 'text', text: 'Vilka?' },
    { type: 'heading', level: 3, text: '1 Mål' },
    { type: 'text', text: 'Älvmarkens kommun har inget att erinra.' },
    { type: 'text', text: 'Först.' },
    { type: 'text', text: 'Sedan.' },
    { type: 'proposal', now: 'Fler', proposed: 'Alla' },
    { type: 'text', text: 'Skäl.' },
    { type: 'heading', level: 3, text: '2 Insatser' },
    { type: 'text', text: 'Sist.' },
    { type: 'proposal', now: 'psykisk hälsa i skolan', proposed: '(utgår)' },
  ]);
});

const about = (id: string, fields: Partial<Comment>) =>
  on('psykisk hälsa i skolan', id, { identifying: ['psykisk-halsa'], commenting: 'x', ...fields });

test.each<[string, Partial<Comment>[], [string, string]]>([
  ['nothing says', [{}], ['', '']],
  ['tillstyrker', [{ assessing: 'tillstyrker' }], ['ja', 'ja']],
  ['inget att erinra', [{ assessing: 'inget att erinra' }], ['ja', 'ja']],
  ['med ändring is a yes with words', [{ assessing: 'tillstyrker med ändring' }], ['ja', 'ja']],
  ['avstyrker', [{ assessing: 'avstyrker' }], ['nej', 'nej']],
  ['avråder', [{ assessing: 'avråder' }], ['nej', 'nej']],
  ['inga synpunkter answers nothing', [{ assessing: 'inga synpunkter' }], ['', '']],
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
  ['yes and no is no answer', [{ assessing: 'tillstyrker' }, { assessing: 'avstyrker' }], ['', '']],
])('begreppssvar, ja or nej: %s', (_, fields, expected) => {
  const list = begreppssvar(source(fields.map((some, i) => about(String(i), some))));
  expect(texts(list).map(([, term, definition]) => [term, definition])).toEqual([expected]);
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
  const first = '1 Mål: Avstyrker. Ett. Ersätt ”Fler” med ”Alla”.';
  expect(texts(list)).toEqual([
    ['mål [mal-a]', 'nej', 'nej', first],
    ['psykisk hälsa', 'nej', 'nej', `${first}\n\n2 Insatser: Två.`],
  ]);
});

test.each<[Comment['classifying'], string]>([
  ['allmän', 'ge'],
  ['fråga', 'ge'],
  ['upplysning', 'ge'],
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
  const list = tableOf(source(some), template);
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

test.each<[string, string, Parameters<typeof linkTo>[1], string | undefined]>([
  ['words', 'https://a.se/b', { quote: 'psykisk hälsa' }, 'https://a.se/b#:~:text=psykisk%20h%C3%A4lsa'],
  ['with a fragment of its own', 'https://a.se/#/x', { quote: 'a' }, 'https://a.se/#/x:~:text=a'],
  [
    'signs that mean something',
    'https://a.se/',
    { quote: 'för-, a & b' },
    'https://a.se/#:~:text=f%C3%B6r%2D%2C%20a%20%26%20b',
  ],
  [
    'words that stand there more than once',
    'https://a.se/',
    { quote: 'mål', prefix: 'lf alla våra ', suffix: ' och de', times: 2 },
    'https://a.se/#:~:text=alla%20v%C3%A5ra-,m%C3%A5l,-och',
  ],
  [
    'over blocks',
    'https://a.se/',
    { quote: 'Ett två\u2029tre fyra' },
    'https://a.se/#:~:text=Ett%20tv%C3%A5,tre%20fyra',
  ],
  ['half a character', 'https://a.se/', { quote: 'a\ud83d' }, 'https://a.se/#:~:text=a%EF%BF%BD'],
  ['a PDF', 'https://a.se/b.pdf', { quote: 'a', page: 3 }, 'https://a.se/b.pdf#page=3'],
  ['nothing but the document', 'https://a.se/b', {}, 'https://a.se/b'],
  ['a file', 'file:///home/b.pdf', { quote: 'a' }, undefined],
  ['a script', 'javascript:alert(1)', { quote: 'a' }, undefined],
])('links back: %s', (_, address, passage, expected) => {
  expect(linkTo(address, passage)).toBe(expected);
});

test.each<[string, string | undefined, string]>([
  ['KS 2026/12', 'Älvmarkens kommun', 'KS 2026-12 Älvmarkens kommun 2026-03-01 Yttrande.docx'],
  ['../..\\x:*?"<>|\0', 'CON', '-..-x- - CON 2026-03-01 Yttrande.docx'],
  ['', undefined, '2026-03-01 Yttrande.docx'],
])('a file of %s is called', (number, remissinstans, expected) => {
  const head = { title: 'x', theirNumbers: [], ownNumbers: number ? [number] : [], documents: [], date: '2026-03-01' };
  expect(fileName({ ...head, ...(remissinstans && { remissinstans }) }, 'Yttrande', 'docx')).toBe(expected);
});

test('an edition without an address links nowhere', () => {
  const bare = source([on('Fler', 'a')], { editions: [{ id: edition, document: 'urn:uuid:d', identifiers: [] }] });
  expect(JSON.stringify(tableOf(bare, synpunktslista))).not.toContain('link');
});
