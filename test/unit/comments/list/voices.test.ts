import { expect, test } from 'vitest';
import { chosenOf, leftOutOf } from '../../../../comments/list/entries/entries.ts';
import { othersAmong, senderHeading, senderName, sendersOf } from '../../../../comments/list/entries/sender.ts';
import { stanceSentence } from '../../../../comments/list/entries/sentences.ts';
import type { CellPart, ListSource } from '../../../../comments/list/list.ts';
import { isSameOrganisation } from '../../../../comments/list/organisation.ts';
import { cellsOfCsv } from '../../../../comments/list/read/formats/csv.ts';
import { readTable } from '../../../../comments/list/read/table.ts';
import { iso } from '../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../comments/list/templates/yttrande.ts';
import { shownText } from '../../../../comments/list/write/cell-text.ts';
import { writeList } from '../../../../comments/list/write/formats/formats.ts';
import { toPlainText } from '../../../../comments/list/write/formats/plain-text.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { comment, document, edition, on, source } from './list-source.ts';

const anna = { id: 'urn:uuid:anna', name: 'Anna Öst', remissinstans: 'Socialförvaltningen' };
const nobody = { id: 'urn:uuid:nobody' };

test.each<[one: string, other: string, same: boolean]>([
  ['Äldreförvaltningen', 'Äldreförvaltningen, Stockholms stad', true],
  ['Äldreförvaltningen i Stockholms stad', 'äldreförvaltningen', true],
  ['Stockholms stad, Äldreförvaltningen', 'Äldreförvaltningen, Stockholms stad', true],
  ['Älvmarkens kommun', 'Älvmarkens  kommun', true],
  ['Socialförvaltningen, Stockholms stad', 'Äldreförvaltningen, Stockholms stad', false],
  ['Stockholms stad', 'Äldreförvaltningen, Stockholms stad', false],
  ['Äldreförvaltningen, Malmö stad', 'Äldreförvaltningen, Stockholms stad', false],
  ['Region Älvmarken', 'Region Stockholm', false],
  ['Region Stockholm, habiliteringen', 'Region Stockholm', false],
  ['', 'Region Stockholm', false],
])('"%s" and "%s" are one organisation: %s', (one, other, same) => {
  expect(isSameOrganisation(one, other)).toBe(same);
  expect(isSameOrganisation(other, one)).toBe(same);
});

type Case = [
  name: string,
  comment: Partial<Comment>,
  fields: Partial<ListSource>,
  heading: string | undefined,
  who?: string,
];
const { arende } = source([]) as { arende: NonNullable<ListSource['arende']> };
const { remissinstans: _, handlaggare: __, ...unsaid } = arende;

test.each<Case>([
  ['whoever names our organisation', {}, {}, undefined],
  ['another organisation', { creator: anna }, {}, 'Från Socialförvaltningen', 'Anna Öst, Socialförvaltningen'],
  ['the reader, whatever they call it', { creator: anna }, { reviewer: anna }, undefined],
  [
    'who names the reader’s organisation, where the ärende calls it otherwise',
    { creator: anna },
    { reviewer: { id: 'urn:x', name: 'Bo Ask', remissinstans: 'Socialförvaltningen' } },
    undefined,
  ],
  ['the handläggare by name', { creator: { id: 'urn:x', name: 'åsa öberg' } }, {}, undefined],
  ['a name alone', { creator: { id: 'urn:x', name: 'Per' } }, {}, 'Från Per', 'Per'],
  ['nobody knows whose', { creator: nobody }, {}, 'Utan uppgift om avsändare', ''],
  ['a single author where nothing says who answers', { creator: anna }, { arende: unsaid }, undefined],
  [
    'another than the reader there',
    { creator: anna },
    { arende: unsaid, reviewer: nobody },
    'Från Socialförvaltningen',
  ],
  [
    'the reader’s organisation where the ärende names none',
    { creator: anna },
    { arende: unsaid, reviewer: { id: 'urn:x', remissinstans: 'socialförvaltningen' } },
    undefined,
  ],
  [
    'a statement of its own by its label',
    { tagging: ['ersättaryttrande'] },
    {},
    'Ersättaryttrande',
    'ersättaryttrande',
  ],
  [
    'and whose it is by that label, never by who has written it down',
    { tagging: ['reservation: Bo Alm (X); Eva Ek (X)'] },
    {},
    'Reservation från Bo Alm (X), Eva Ek (X)',
    'Bo Alm (X), Eva Ek (X), reservation',
  ],
  [
    'whose it is, elsewhere',
    { creator: anna, tagging: ['Reservation från Bo Alm (X)'] },
    {},
    'Reservation från Bo Alm (X), Socialförvaltningen',
    'Bo Alm (X), Socialförvaltningen, reservation',
  ],
  [
    'by the role of its author, whose it is then',
    { creator: { ...nobody, name: 'Per Svensson', remissinstans: 'Älvmarkens kommun', role: 'ersättare' } },
    {},
    'Ersättaryttrande från Per Svensson',
  ],
  [
    'by the role, elsewhere',
    { creator: { ...anna, role: 'Ersättare' } },
    {},
    'Ersättaryttrande från Anna Öst, Socialförvaltningen',
    'Anna Öst, Socialförvaltningen, ersättaryttrande',
  ],
])('whose a comment is: %s', (_, fields, others, heading, who) => {
  const comments = [comment('a', fields)];
  const sender = sendersOf(source(comments, others))(comments[0] as Comment);
  expect(sender && senderHeading(sender)).toBe(heading);
  if (sender && who !== undefined) expect(senderName(sender)).toBe(who);
});

const mixed = [
  on('Fler', 'ours', { commenting: 'Vårt.', assessing: 'tillstyrker med förbehåll' }),
  on('Fler', 'hers', { commenting: 'Hennes.', assessing: 'avstyrker', creator: anna }),
  on('alla', 'words', { commenting: 'Vilka?', creator: anna }),
  on('alla', 'whose', { commenting: 'Oklart.', assessing: 'inga synpunkter', creator: nobody }),
];
const lines = (parts: readonly CellPart[]) =>
  parts.flatMap((part) => {
    if (part.type === 'signature') return [];
    return part.type === 'proposal' ? part.proposed : `${part.type === 'heading' ? part.level : ''}${part.text}`;
  });

test('in a yttrande nobody speaks with another’s voice', () => {
  expect(lines(yttrande(source(mixed)).parts)).toEqual([
    '2Sammanfattning',
    'Älvmarkens kommun tillstyrker förslaget med ändring.',
    'Begreppen behöver bli tydligare.',
    '21 Mål',
    'Fler',
    'Älvmarkens kommun tillstyrker det citerade med förbehåll. Vårt.',
    '2Från Socialförvaltningen',
    'Lämnat av andra än Älvmarkens kommun.',
    'Synpunkter från Anna Öst:',
    '3Strategi',
    'alla',
    'Vilka?',
    '41 Mål',
    'Fler',
    'Socialförvaltningen avstyrker det citerade. Hennes.',
    '2Utan uppgift om avsändare',
    '3Strategi',
    'alla',
    'Ställningstagande: inga synpunkter på det citerade. Oklart.',
  ]);
  expect(toPlainText(yttrande(source(mixed)))).not.toMatch(/Älvmarkens kommun (?:avstyrker|har inga synpunkter)/);
});

const { remissinstans: us, ...whoAnswersUnsaid } = arende;
test.each<[name: string, creator: Comment['creator'], fields: Partial<ListSource>, said: string[]]>([
  ['a person alone', { id: 'urn:x', name: 'Ola Berg' }, {}, ['2Från Ola Berg']],
  ['nobody', nobody, {}, ['2Utan uppgift om avsändare']],
  ['another organisation', anna, {}, ['2Från Socialförvaltningen', `Lämnat av andra än ${us}.`]],
  [
    'an organisation where nothing says which is ours',
    anna,
    { arende: whoAnswersUnsaid, reviewer: nobody },
    ['2Från Socialförvaltningen'],
  ],
])('a letter says that others have left it only where that is known: %s', (_, creator, fields, said) => {
  const letter = yttrande(source([on('Fler', 'a', { creator })], fields));
  expect(lines(letter.parts).filter((line) => /^2(?:Från|Utan)|andra än/.test(line))).toEqual(said);
});

test('only our own, where that is chosen; how many are left out is told', () => {
  expect(lines(yttrande(source(mixed), { own: true }).parts).join('\n')).not.toContain('Från');
  const senderOf = sendersOf(source(mixed));
  expect(chosenOf(mixed, { own: true }, senderOf)).toHaveLength(1);
  expect(leftOutOf(mixed, { own: true }, senderOf)).toMatchObject({ others: 3 });
  expect(othersAmong(mixed, senderOf)).toEqual([
    { name: '', count: 1 },
    { name: 'Socialförvaltningen', count: 2 },
  ]);
});

test.each<[Comment['target'] | undefined, Partial<Comment>, string]>([
  [{ type: 'document' }, {}, 'Älvmarkens kommun avstyrker dokumentet som helhet.'],
  [{ type: 'section', path: ['Strategi', '1 Mål'], selectors: [] }, {}, 'Älvmarkens kommun avstyrker avsnittet.'],
  [
    { type: 'rectangle', page: 4, left: 0, top: 0, width: 9, height: 9 },
    {},
    'Älvmarkens kommun avstyrker det som en yta på sidan visar.',
  ],
  [
    { type: 'rectangle', page: 4, left: 0, top: 0, width: 100, height: 100 },
    {},
    'Älvmarkens kommun avstyrker det som sidan visar.',
  ],
  [undefined, {}, 'Älvmarkens kommun avstyrker det citerade.'],
  [undefined, { editing: 'x' }, 'Älvmarkens kommun avstyrker nuvarande lydelse.'],
])('a stance on a part says of what: %o', (target, fields, sentence) => {
  const one = on('Fler', 'a', { assessing: 'avstyrker', ...(target && { target }), ...fields });
  expect(lines(yttrande(source([one])).parts)).toContain(`${sentence} Synpunkt a`);
});

test.each<[NonNullable<Comment['assessing']>, Comment['target'] | undefined, string]>([
  ['tillstyrker med ändring', undefined, 'Älvmarkens kommun tillstyrker lydelsen med följande ändring:'],
  [
    'tillstyrker med förbehåll',
    { type: 'section', path: ['Strategi', '1 Mål'], selectors: [] },
    'Älvmarkens kommun tillstyrker avsnittet med förbehåll för följande ändring:',
  ],
])('%s leads on to what is proposed', (assessing, target, sentence) => {
  const one = on('Fler', 'a', { assessing, commenting: 'Oklart.', editing: 'x', ...(target && { target }) });
  const { stance: _, ...undecided } = arende;
  const said = lines(yttrande(source([one], { arende: undecided })).parts);
  expect(said.filter((line) => /tillstyrker (?:lydelsen|nuvarande|avsnittet)/.test(line))).toEqual([sentence]);
  // Words that are to be others stand before what is said of them; a section has its heading.
  expect(said.slice(-3)).toEqual(target ? ['Oklart.', sentence, 'x'] : [sentence, 'x', 'Oklart.']);
});

test.each<[NonNullable<Comment['assessing']>, string]>([
  ['tillstyrker', 'Vi tillstyrker avsnittet.'],
  ['tillstyrker med ändring', 'Vi tillstyrker avsnittet med ändring.'],
  ['tillstyrker med förbehåll', 'Vi tillstyrker avsnittet med förbehåll.'],
  ['avstyrker', 'Vi avstyrker avsnittet.'],
  ['avråder', 'Vi avråder från avsnittet.'],
  ['inget att erinra', 'Vi har inget att erinra mot avsnittet.'],
  ['inga synpunkter', 'Vi har inga synpunkter på avsnittet.'],
])('%s of a section', (stance, sentence) => expect(stanceSentence(stance, 'Vi', 'avsnittet')).toBe(sentence));

test('an area says its page, and stands under the headings that reign there', () => {
  const target = { type: 'rectangle', page: 4, left: 0, top: 0, width: 9, height: 9 } as const;
  const area = (id: string, path?: string[]) => comment(id, { target: { ...target, ...(path && { path }) } });
  expect(lines(yttrande(source([area('a', ['Strategi', '1 Mål'])])).parts).slice(3)).toEqual([
    '21 Mål',
    'Gäller en yta på sidan 4.',
    'Synpunkt a',
  ]);
  const list = templateTable(source([area('a', ['Strategi', '1 Mål']), area('b')]), synpunktslista);
  expect(list.rows.map(({ cells }) => cells.slice(1, 3).map(shownText))).toEqual([
    ['', '4 (yta)'],
    ['1 Mål', '4 (yta)'],
  ]);
});

test('the usual list has a column for the organisation as soon as there are several; a chosen one stays as it is', () => {
  const headings = (comments: Comment[], columns = synpunktslista.columns) =>
    templateTable(source(comments), { ...synpunktslista, columns }).columns.map(({ heading }) => heading);
  expect(headings(mixed.slice(0, 1)).at(-1)).toBe('Lämnad av');
  expect(headings(mixed).at(-1)).toBe('Remissinstans');
  expect(headings([comment('a', { tagging: ['Reservation'] })]).slice(-2)).toEqual(['Remissinstans', 'Etiketter']);
  expect(headings([comment('a', { creator: { ...anna, role: 'ersättare' } })]).at(-1)).toBe('Roll');
  expect(headings(mixed, [{ key: 'commenting' }])).toEqual(['Synpunkt']);
});

test('the form of ISO says who it is where it isn’t us', () => {
  const comments = iso(source(mixed)).rows.map(({ cells }) => cells[5] && shownText(cells[5]));
  expect(comments).toContain('Tillstyrker med förbehåll.\nVårt.');
  expect(comments).toContain('Anna Öst, Socialförvaltningen:\nAvstyrker.\nHennes.');
});

test('a row that names another organisation is not taken for ours', () => {
  const reader = { id: 'urn:uuid:reader', name: 'Åsa Öberg', remissinstans: 'Älvmarkens kommun' };
  const creators = (rows: string[][]) =>
    readTable([['Synpunkt', 'Lämnad av', 'Remissinstans'], ...rows], {
      source: source([]),
      place: { document, edition },
      creator: reader,
      newId: () => 'urn:uuid:new',
      now: new Date(),
    }).rows.map((row) => row.outcome === 'new' && row.comment.creator);
  expect(
    creators([
      ['Ett', 'Åsa Öberg', 'Älvmarkens kommun'],
      ['Två', 'Åsa Öberg', 'Socialförvaltningen'],
      ['Tre', '', 'Socialförvaltningen'],
      ['Fyra', '', ''],
    ]),
  ).toEqual([
    reader,
    {
      id: 'urn:x-remisslasaren:person:%C3%85sa%20%C3%96berg%2C%20Socialf%C3%B6rvaltningen',
      name: 'Åsa Öberg',
      remissinstans: 'Socialförvaltningen',
    },
    { id: 'urn:x-remisslasaren:person:Socialf%C3%B6rvaltningen', remissinstans: 'Socialförvaltningen' },
    { id: 'urn:x-remisslasaren:unknown' },
  ]);
});

test('an area comes back under its headings, and says whose it is', async () => {
  const area = {
    type: 'rectangle',
    page: 4,
    left: 1.5,
    top: 2,
    width: 50,
    height: 9,
    path: ['Strategi', '1 Mål'],
  } as const;
  const target = { ...area, path: [...area.path] };
  const list = templateTable(source([comment('a', { target, creator: anna })]), synpunktslista);
  const csv = await writeList(list, 'csv');
  const { rows } = readTable(cellsOfCsv(String(csv)), {
    source: source([]),
    place: { document, edition },
    creator: { id: 'urn:uuid:reader', name: 'Åsa Öberg', remissinstans: 'Älvmarkens kommun' },
    newId: () => 'urn:uuid:new',
    now: new Date(),
  });
  expect(rows).toMatchObject([
    { outcome: 'new', comment: { target, creator: { name: 'Anna Öst', remissinstans: 'Socialförvaltningen' } } },
  ]);
});

test('what our own members say against us comes first behind the signature, and is chosen for itself', () => {
  const per = { id: 'urn:uuid:per', name: 'Per Svensson', remissinstans: 'Älvmarkens kommun' };
  const some = [
    ...mixed,
    comment('no', { creator: per, tagging: ['Reservation: Bo Alm (X)'], target: { type: 'document' } }),
    comment('hers', { creator: anna, tagging: ['Reservation'], target: { type: 'document' } }),
  ];
  const headings = (choice: object) =>
    yttrande(source(some), choice).parts.flatMap((part) =>
      part.type === 'heading' && part.level === 2 && /från|Från|Utan|Reservation/.test(part.text)
        ? [`${part.apart ? '| ' : ''}${part.text}`]
        : [],
    );
  const [own, others] = [
    ['| Reservation från Bo Alm (X)'],
    ['| Från Socialförvaltningen', '| Reservation, Socialförvaltningen', '| Utan uppgift om avsändare'],
  ];
  expect(headings({})).toEqual([...own, ...others]);
  expect(headings({ own: true })).toEqual([]);
  expect(headings({ own: true, reservations: true })).toEqual(own);
  expect(headings({ reservations: false })).toEqual(others);
  expect(leftOutOf(some, { reservations: false }, sendersOf(source(some)))).toMatchObject({
    reservations: 1,
    others: 0,
  });
});

test('a reservation without a name names nobody, also where it takes a stance', () => {
  const some = [
    comment('no', { tagging: ['Reservation'], assessing: 'avstyrker', target: { type: 'document' } }),
    comment('his', { tagging: ['Reservation'], creator: { id: 'urn:x', name: 'Per' }, target: { type: 'document' } }),
  ];
  const text = toPlainText(yttrande(source(some)));
  expect(text.slice(text.indexOf('Reservation'))).not.toMatch(/Åsa|Per\b|kommun avstyrker/);
});

test('whose a reservation is comes back with a list', async () => {
  const tagging = ['budget', 'Reservation: Bo Alm (X); Eva Ek (X)'];
  const csv = await writeList(templateTable(source([comment('a', { tagging })]), synpunktslista), 'csv');
  const { rows } = readTable(cellsOfCsv(String(csv)), {
    source: source([]),
    place: { document, edition },
    creator: nobody,
    newId: () => 'urn:uuid:new',
    now: new Date(),
  });
  expect(rows).toMatchObject([{ outcome: 'new', comment: { tagging } }]);
});

test('the form of ISO says whose a reservation is', () => {
  const one = on('Fler', 'no', { commenting: 'Nej.', tagging: ['Reservation'] });
  const named = on('Fler', 'his', { commenting: 'Nej.', tagging: ['Reservation: Bo Alm (X)'] });
  const comments = iso(source([one, named])).rows.map(({ cells }) => cells[5] && shownText(cells[5]));
  expect(comments).toEqual(['Bo Alm (X), reservation:\nNej.', 'Reservation:\nNej.']);
});
