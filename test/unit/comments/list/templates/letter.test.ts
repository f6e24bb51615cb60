import { expect, test } from 'vitest';
import { shortened } from '../../../../../comments/list/entries/sentences.ts';
import type { CellPart, ListSource } from '../../../../../comments/list/list.ts';
import { letterTitle } from '../../../../../comments/list/templates/letter/letter-title.ts';
import { withoutLineEnds } from '../../../../../comments/list/templates/letter/line-end-hyphens.ts';
import { saysStance } from '../../../../../comments/list/templates/letter/own-words.ts';
import { membersOf, runningName } from '../../../../../comments/list/templates/letter/running-name.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { asTable, shownText } from '../../../../../comments/list/write/cell-text.ts';
import { toHtml } from '../../../../../comments/list/write/formats/html.ts';
import { toMarkdown } from '../../../../../comments/list/write/formats/markdown.ts';
import { toPlainText } from '../../../../../comments/list/write/formats/plain-text.ts';
import type { Comment, Stance } from '../../../../../comments/model/comment.ts';
import { comment, on, source } from '../list-source.ts';

const { arende } = source([]) as { arende: NonNullable<ListSource['arende']> };
const textsOf = (parts: readonly CellPart[]) => parts.flatMap((part) => ('text' in part ? [part.text] : []));
const letterOf = (comments: readonly Comment[], head: Partial<typeof arende> = {}) =>
  yttrande(source(comments, { arende: { ...arende, ...head } }));
const said = (comments: readonly Comment[], head: Partial<typeof arende> = {}) =>
  textsOf(letterOf(comments, head).parts).filter((text) => /styrk|avråd|erinra|inga synpunkter/.test(text));

const section = { type: 'section' as const, path: ['Strategi', '1 Mål'], selectors: [] };

test.each<[name: string, comments: Comment[], head: Partial<typeof arende>, sentences: string[]]>([
  [
    'the ärende’s is said of no part again',
    [
      on('alla', 'a', { assessing: 'avstyrker' }),
      on('Fler', 'b', { assessing: 'avstyrker', editing: 'Alla' }),
      comment('c', { target: { type: 'document' }, assessing: 'avstyrker' }),
    ],
    { stance: 'avstyrker' },
    ['Älvmarkens kommun avstyrker förslaget.'],
  ],
  [
    'it stands first, and then the summary with words of its own',
    [comment('a', { target: { type: 'document' }, assessing: 'tillstyrker med förbehåll' })],
    { stance: 'tillstyrker med ändring', summary: 'Kommunen tillstyrker strategin om finansieringen klargörs.' },
    [
      'Älvmarkens kommun tillstyrker förslaget med ändring.',
      'Kommunen tillstyrker strategin om finansieringen klargörs.',
      'Älvmarkens kommun tillstyrker dokumentet som helhet med förbehåll. Synpunkt a',
    ],
  ],
  [
    'a comment’s own words on the whole don’t stand for it',
    [comment('a', { target: { type: 'document' }, commenting: 'Vi tillstyrker strategin.' })],
    { stance: 'tillstyrker', summary: 'Bra.' },
    ['Älvmarkens kommun tillstyrker förslaget.', 'Vi tillstyrker strategin.'],
  ],
  [
    'a comment’s own words are enough for it',
    [on('Fler', 'a', { assessing: 'avstyrker', commenting: 'Vi avstyrker ordet.' })],
    { stance: 'tillstyrker' },
    ['Älvmarkens kommun tillstyrker förslaget.', 'Vi avstyrker ordet.'],
  ],
  [
    'what is said of a section holds for its words',
    [
      comment('a', { target: section, assessing: 'avstyrker', commenting: 'Otydligt.' }),
      on('Fler', 'b', { assessing: 'avstyrker' }),
      on('Tabell 2', 'c', { assessing: 'tillstyrker' }),
    ],
    { stance: 'tillstyrker' },
    [
      'Älvmarkens kommun tillstyrker förslaget.',
      'Älvmarkens kommun avstyrker avsnittet. Otydligt.',
      'Älvmarkens kommun tillstyrker det citerade. Synpunkt c',
    ],
  ],
  [
    'what is said of a whole document hides none that is another than the answer’s',
    [
      comment('a', { target: { type: 'document' }, assessing: 'tillstyrker' }),
      on('Fler', 'b', { assessing: 'tillstyrker' }),
      on('Tabell 2', 'c', { assessing: 'avstyrker' }),
    ],
    { stance: 'avstyrker' },
    [
      'Älvmarkens kommun avstyrker förslaget.',
      'Älvmarkens kommun tillstyrker dokumentet som helhet. Synpunkt a',
      'Älvmarkens kommun tillstyrker det citerade. Synpunkt b',
      'Älvmarkens kommun avstyrker det citerade. Synpunkt c',
    ],
  ],
  [
    'one on several words in turn stands before them',
    [
      on('Fler', 'a', { assessing: 'avstyrker' }),
      on('må bra', 'b', { assessing: 'avstyrker' }),
      on('Tabell 2', 'c', { assessing: 'tillstyrker' }),
    ],
    {},
    [
      'Älvmarkens kommun tillstyrker förslaget med ändring.',
      'Älvmarkens kommun avstyrker följande formuleringar.',
      'Älvmarkens kommun tillstyrker det citerade. Synpunkt c',
    ],
  ],
  [
    'each says its own where what comes behind says none, and would be read as of the same stance',
    [
      on('Fler', 'a', { assessing: 'avstyrker' }),
      on('må bra', 'b', { assessing: 'avstyrker' }),
      on('Tabell 2', 'c', { commenting: 'Ingår lärande?' }),
    ],
    {},
    [
      'Älvmarkens kommun tillstyrker förslaget med ändring.',
      'Älvmarkens kommun avstyrker det citerade. Synpunkt a',
      'Älvmarkens kommun avstyrker det citerade. Synpunkt b',
    ],
  ],
  [
    'a row of the same stance ends where one says another in words of its own',
    [
      on('Fler', 'a', { assessing: 'avstyrker' }),
      on('må bra', 'b', { assessing: 'avstyrker' }),
      on('Tabell 2', 'c', { assessing: 'tillstyrker', commenting: 'Älvmarkens kommun tillstyrker tabellen.' }),
    ],
    {},
    [
      'Älvmarkens kommun tillstyrker förslaget med ändring.',
      'Älvmarkens kommun avstyrker följande formuleringar.',
      'Älvmarkens kommun tillstyrker tabellen.',
    ],
  ],
])('a stance is said once: %s', (_, comments, head, sentences) => {
  expect(said(comments, head)).toEqual(sentences);
});

test('a stance without a word more isn’t lost', () => {
  const { commenting: _, ...bare } = on('Fler', 'a', { assessing: 'avstyrker' });
  expect(said([bare], { stance: 'avstyrker' })).toEqual([
    'Älvmarkens kommun avstyrker förslaget.',
    'Älvmarkens kommun avstyrker det citerade.',
  ]);
});

test('what nobody is known to have said of the whole isn’t taken from another who isn’t known', () => {
  const unknown = (id: string, fields: Partial<Comment>) =>
    comment(id, { creator: { id: `urn:uuid:${id}` }, ...fields });
  const letter = letterOf([
    unknown('a', { target: { type: 'document' }, assessing: 'avstyrker' }),
    unknown('b', { target: section, assessing: 'avstyrker' }),
  ]);
  expect(textsOf(letter.parts).filter((text) => text.startsWith('Ställningstagande'))).toHaveLength(2);
});

test('a comment says what it is on, as a quote or as both wordings, then what and why; a quote is quoted once', () => {
  const { parts } = letterOf([
    on('Fler', 'a', { commenting: 'Ett.', describing: 'Skäl.' }),
    on('Fler', 'b', { commenting: 'Två.', describing: 'Därför.', editing: 'Alla' }),
    on('må bra', 'c', { commenting: 'Tre.' }),
    on('må bra', 'd', { commenting: 'Fyra.' }),
  ]);
  expect(parts.slice(3).map((part) => ('text' in part ? part.text : part.type))).toEqual([
    '1 Mål',
    'Fler',
    'Ett.',
    'Skäl.',
    'proposal',
    'Två.',
    'Därför.',
    'må bra',
    'Tre.',
    'Fyra.',
    'signature',
  ]);
});

const anna = { id: 'urn:uuid:anna', name: 'Anna Öst', remissinstans: 'Socialförvaltningen' };

test('two who answer together: what one of them says has its heading, and isn’t called another’s', () => {
  const together = 'Socialförvaltningen och Äldreförvaltningen';
  const { parts } = letterOf([on('Fler', 'a', { creator: anna, assessing: 'avstyrker' })], { remissinstans: together });
  expect(textsOf(parts)).toEqual(
    expect.arrayContaining([
      'Från Socialförvaltningen',
      'Synpunkter från Anna Öst:',
      'Socialförvaltningen avstyrker det citerade. Synpunkt a',
    ]),
  );
  expect(textsOf(parts).join()).not.toMatch(/andra än|Äldreförvaltningen avstyrker/);
});

test('who signs stands below what they sign; a reservation begins a page of its own behind it', () => {
  const reservation = comment('a', {
    target: { type: 'document' },
    commenting: 'Nej.',
    tagging: ['Reservation: Bo Alm (X)'],
  });
  const { parts } = letterOf([reservation], { signers: 'Anna Ek, kommundirektör\n Per Lind ' });
  expect(parts.slice(3)).toEqual([
    { type: 'signature', authority: 'Älvmarkens kommun', signers: ['Anna Ek, kommundirektör', 'Per Lind'] },
    { type: 'heading', level: 2, text: 'Reservation från Bo Alm (X)', apart: true },
    { type: 'text', text: 'Nej.' },
  ]);
});

test('who signs is the authority’s own, unless the ärende says others', () => {
  const signed = (fields: Partial<ListSource>) =>
    yttrande(source([], fields)).parts.flatMap((part) => (part.type === 'signature' ? part.signers : []));
  const letterhead = { signers: 'Anna Ek' };
  expect(signed({ letterhead })).toEqual(['Anna Ek']);
  expect(signed({ letterhead, arende: { ...arende, signers: 'Per Lind' } })).toEqual(['Per Lind']);
});

test.each([
  ['Strategi för psykisk hälsa', 'Yttrande över Strategi för psykisk hälsa'],
  ['Remiss av betänkandet En ny lag', 'Yttrande över betänkandet En ny lag'],
  ['Remiss: Strategi', 'Yttrande över Strategi'],
  ['Remissen', 'Yttrande över Remissen'],
])('%s is answered as %s', (title, expected) => expect(letterTitle('Yttrande', title)).toBe(expected));

test.each([
  ['Äldreförvaltningen, Stockholms stad', 'Äldreförvaltningen'],
  ['Region Stockholm, habiliteringen', 'Region Stockholm, habiliteringen'],
  ['Älvmarkens kommun', 'Älvmarkens kommun'],
])('%s is called %s in running text', (name, expected) => expect(runningName(name)).toBe(expected));

test.each<[string, string[]]>([
  ['Socialförvaltningen och Äldreförvaltningen', ['Socialförvaltningen', 'Äldreförvaltningen']],
  ['Klimat- och näringslivsdepartementet', []],
  ['Älvmarkens kommun', []],
])('who answers together: %s', (name, expected) => expect(membersOf(name)).toEqual(expected));

test.each<[text: string, stance: Stance, says: boolean]>([
  ['Vi tillstyrker förslaget i stort.', 'tillstyrker', true],
  ['Älvmarkens kommun tillstyrker med ändringar.', 'tillstyrker med ändring', true],
  ['Vi tillstyrker inte förslaget.', 'avstyrker', true],
  ['Vi tillstyrker inte förslaget.', 'tillstyrker', false],
  ['Nämnden har inget att erinra.', 'inget att erinra', true],
  ['Andra tillstyrker. Vi är osäkra.', 'tillstyrker', false],
  ['Otydligt.', 'avstyrker', false],
])('%s says that we stand so: %s, %s', (text, stance, says) =>
  expect(saysStance(text, stance, 'Älvmarkens kommun')).toBe(says),
);

test('a proposal has a word whole that a line’s end has broken in the document, and no other', () => {
  expect(withoutLineEnds('natio- nella hälso- och om- råden', 'natio- nella hälso- och')).toBe(
    'nationella hälso- och om- råden',
  );
});

/** Words of the second page. */
const onPage = (words: string, id: string, fields: Partial<Comment>) => {
  const one = on(words, id, fields);
  const { target } = one as { target: Extract<Comment['target'], { type: 'passage' }> };
  return { ...one, target: { ...target, selectors: [...target.selectors, page] } } as Comment;
};
const page = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: 'page=2' } as const;

test('what is proposed has its page as a quote has, in every format', async () => {
  const letter = letterOf([
    onPage('Fler', 'a', { editing: 'Alla', commenting: 'För få.' }),
    onPage('alla', 'b', { commenting: 'Vilka?' }),
  ]);
  expect(letter.parts).toContainEqual({ type: 'proposal', now: 'Fler', page: 2, proposed: 'Alla', leads: true });
  for (const write of [toHtml, toMarkdown, toPlainText])
    for (const words of ['Nuvarande lydelse (s. 2)', '(s. 2)'])
      expect(write(letter).replaceAll('\\', '')).toContain(words);
  const { columns, rows } = asTable(letter);
  expect(columns.map(({ heading }) => heading)).toEqual([
    'Avsnitt',
    'Sida',
    'Text',
    'Nuvarande lydelse',
    'Föreslagen lydelse',
  ]);
  const shown = rows.map(({ cells }) => cells.map(shownText).join('|'));
  expect(shown.filter((row) => /Fler|”alla”/.test(row))).toEqual(['Strategi|2|”alla”||', '1 Mål|2||Fler|Alla']);
  expect(asTable(letterOf([on('alla', 'a')])).columns.map(({ heading }) => heading)).not.toContain('Sida');
});

test('words that go over a page’s end have both pages, in the letter and in the list', () => {
  const both = (words: string, id: string, fields: Partial<Comment>) => {
    const one = onPage(words, id, fields);
    const { target } = one as { target: Extract<Comment['target'], { type: 'passage' }> };
    const selectors = target.selectors.map((each) =>
      each.type === 'FragmentSelector' ? { ...each, 'remiss:lastPage': 3 } : each,
    );
    return { ...one, target: { ...target, selectors } } as Comment;
  };
  const comments = [both('Fler', 'a', { editing: 'Alla' }), both('alla', 'b', { commenting: 'Vilka?' })];
  const letter = letterOf(comments);
  for (const write of [toHtml, toMarkdown, toPlainText])
    for (const words of ['Nuvarande lydelse (s. 2–3)', '”alla” (s. 2–3)'])
      expect(write(letter).replace(/\\|<\/?blockquote>/g, '')).toContain(words);
  const pagesIn = (table: ReturnType<typeof asTable>) => {
    const at = table.columns.findIndex(({ heading }) => heading === 'Sida');
    return table.rows.flatMap(({ cells }) => (cells[at] ? [shownText(cells[at])] : [])).filter(Boolean);
  };
  expect(pagesIn(asTable(letter))).toEqual(['2–3', '2–3']);
  expect(pagesIn(templateTable(source(comments), synpunktslista))).toEqual(['2–3', '2–3']);
});

test('a part of a page under the page’s heading says the page once', () => {
  const area = (id: string, fields: Partial<Comment> = {}) =>
    comment(id, { target: { type: 'rectangle', page: 4, left: 0, top: 0, width: 9, height: 9 }, ...fields });
  expect(textsOf(letterOf([area('a'), area('b', { assessing: 'avstyrker' })]).parts).slice(3)).toEqual([
    'Sida 4',
    'Synpunkt a',
    'Älvmarkens kommun avstyrker det som en yta på sidan visar. Synpunkt b',
  ]);
});

const first = `${'Ord '.repeat(50)}slut.`;
test.each([
  ['a word more than there is room for', `${'a'.repeat(290)} tillfredsställelse med livet.`, /livet\.$/],
  ['another sentence', `${first} ${'Mer '.repeat(80)}.`, /slut\. \[…\]$/],
  ['another clause', `${first.replace('.', ',')} ${'mer '.repeat(80)}.`, /slut \[…\]$/],
  ['words alone', 'ord '.repeat(200), /ord \[…\]$/],
])('a quote is cut only where a good deal goes, and where something ends: %s', (_, quote, end) => {
  const cut = shortened(quote, 300);
  expect(cut).toMatch(end);
  if (cut.endsWith('[…]')) expect(quote.length - cut.length).toBeGreaterThan(80);
});
