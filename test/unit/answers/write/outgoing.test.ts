/** What is made of the answers of others: a PM, tables, the form of ISO and JSON-LD. */
import { expect, test } from 'vitest';
import { answerTables } from '../../../../answers/write/answer-tables.ts';
import { answersInJsonLd } from '../../../../answers/write/answers-json-ld.ts';
import { answersInIso } from '../../../../answers/write/iso-form.ts';
import { jointYttrande } from '../../../../answers/write/joint-yttrande.ts';
import { outgoingDoubts } from '../../../../answers/write/outgoing-doubts.ts';
import { remissammanstallning } from '../../../../answers/write/remissammanstallning.ts';
import type { OutgoingChoice } from '../../../../answers/write/source.ts';
import { withUnknownInstanser } from '../../../../answers/write/unknown-instanser.ts';
import { urn } from '../../../example-work.ts';
import { lineOf, linesOf, under } from './letter-lines.ts';
import { exampleSource } from './outgoing-source.ts';

const choice: OutgoingChoice = { order: 'instans', appendix: false, notes: false, names: true };
const pm = (changes = {}, how: Partial<OutgoingChoice> = {}) =>
  remissammanstallning(exampleSource(changes), { ...choice, ...how });

test('a PM says who was asked, who has answered, who declines and who is waited for', () => {
  expect(under(pm(), '## Beredning')).toEqual([
    'Remissen skickades den 2 mars 2026 till Länsstyrelsen, Miljö- och samhällsbyggnadsförvaltningen, Region Nordbygd, Socialnämnden och Utbildningsförvaltningen.',
    'Remissen har också skickats till Brukarrådet.',
    'Svar har kommit från Region Nordbygd (12 juni 2026), Socialnämnden (10 juni 2026) och Utbildningsförvaltningen (15 juni 2026).',
    'Länsstyrelsen har avstått från att svara.',
    'Brukarrådet och Miljö- och samhällsbyggnadsförvaltningen (påmind den 20 maj 2026) har inte svarat.',
  ]);
  const other = pm({
    school: { asked: undefined },
    'a-region': { instans: undefined },
    asked: { description: 'Om hälsa.' },
  });
  expect(linesOf(other)).toContain(
    'Svar har också kommit från Utbildningsförvaltningen (15 juni 2026), som inte står bland de tillfrågade.',
  );
  expect(linesOf(other)).toContain('Av ett svar framgår inte vilken remissinstans det kommer från.');
  expect(linesOf(other)).toContain('## Okänd remissinstans (region.docx)'.replace('##', () => '###'));
  expect(under(other, '## Ärendet')).toEqual(['Om hälsa.']);
});

test('its summary counts where they stand, and tells what they disagree on', () => {
  expect(under(pm(), '## Sammanfattning')).toEqual([
    'Tre av sex tillfrågade remissinstanser har svarat.',
    'Tillstyrker (1): Region Nordbygd\nTillstyrker med ändring (1): Socialnämnden\nAvstyrker (1): Utbildningsförvaltningen',
    'Svaren innehåller fem synpunkter: en stödjande synpunkt, en invändning och tre ändringsförslag.',
    '”Ansvaret för uppföljningen bör framgå”: Två instanser vill att ansvaret förtydligas.',
    'I följande delar har remissinstanserna lämnat både invändningar och ändringsförslag:',
    '6.1 Uppföljning: Utbildningsförvaltningen har invändningar, medan Region Nordbygd och Socialnämnden vill se ändringar.',
    'Förslaget är att två synpunkter beaktas. Tre synpunkter är ännu inte bedömda.',
  ]);
});

test('where nobody is listed as asked, nobody is told apart; where none of those asked has answered, no other came also', () => {
  const unasked = { asked: undefined };
  const nobody = exampleSource();
  const instanser = nobody.instanser.map(({ asked: _, reminded: __, declined: ___, ...one }) => one);
  expect(under(remissammanstallning({ ...nobody, instanser }, choice), '## Beredning')).toEqual([
    'Svar har kommit från Region Nordbygd (12 juni 2026), Socialnämnden (10 juni 2026) och Utbildningsförvaltningen (15 juni 2026).',
  ]);
  expect(under(pm({ region: unasked, social: unasked, school: unasked }), '## Beredning')).toContain(
    'Svar har kommit från Region Nordbygd (12 juni 2026), Socialnämnden (10 juni 2026) och Utbildningsförvaltningen (15 juni 2026), som inte står bland de tillfrågade.',
  );
});

test('of each section each body is told once, with all that it has there, and nobody is said to contradict anybody', () => {
  const of = (changes: Record<string, Record<string, unknown>>) =>
    under(pm(changes), '## Sammanfattning').filter((line) => /^I följande|^6\.1|^Hela/.test(line));
  expect(of({ p5: { about: ['6.1'], stance: 'invändning' }, p6: { stance: 'stöd' }, p2: { about: [] } })).toEqual([
    'I följande delar har remissinstanserna lämnat både stödjande och kritiska synpunkter:',
    '6.1 Uppföljning: Utbildningsförvaltningen uttrycker stöd, medan Region Nordbygd har invändningar och vill se ändringar.',
  ]);
  expect(of({ p5: { about: ['6.1'], stance: 'stöd' } })).toEqual([
    'I följande delar har remissinstanserna lämnat både stödjande och kritiska synpunkter:',
    '6.1 Uppföljning: Region Nordbygd uttrycker stöd men vill se ändringar; Utbildningsförvaltningen har invändningar; Socialnämnden vill se ändringar.',
  ]);
});

test.each(['instans', 'section', 'group'] as const)(
  'ordered by %s, what is said of a group stands in the summary, and what is done about it once',
  (order) => {
    const letter = pm({}, { order });
    expect(under(letter, '## Sammanfattning')).toContain(
      '”Ansvaret för uppföljningen bör framgå”: Två instanser vill att ansvaret förtydligas.',
    );
    expect(linesOf(letter).filter((line) => line.includes('Ansvaret läggs till.'))).toHaveLength(1);
  },
);

test('what the points are about is counted where only the whole is named, and never said to be among it', () => {
  const of = (changes: Record<string, Record<string, unknown>>) =>
    under(pm(changes), '## Remissinstanserna i korthet')[1]?.replace(/^.*(?:ändringsförslag|synpunkt)\. /, '');
  expect(of({ p4: { about: [] }, p5: { about: ['hela'] } })).toBe('En av dem gäller hela förslaget.');
  expect(of({ p4: { about: [] }, p5: { about: ['hela', '7.1'] } })).toBe('De gäller hela förslaget samt avsnitt 7.1.');
  expect(of({ p4: { about: [] }, p5: { about: ['7.1'] } })).toBe('De gäller bland annat avsnitt 7.1.');
});

test('of one whose stance doesn’t come out of the answer just that is said', () => {
  expect(under(pm({ 'a-school': { overall: 'oklart' } }), '## Sammanfattning')[1]).toContain(
    'Ställningstagandet framgår inte (1): Utbildningsförvaltningen',
  );
});

test('a stance counts, and is told wherever the points are, when its body has been removed', () => {
  const { instanser, ...stored } = exampleSource();
  const source = withUnknownInstanser({
    ...stored,
    instanser: instanser.filter(({ id }) => id !== urn('region')),
  });
  const letter = remissammanstallning(source, { ...choice, appendix: true });
  const who = 'Okänd remissinstans (region.docx)';
  expect(under(letter, '## Sammanfattning').slice(0, 2)).toEqual([
    'Två av fem tillfrågade remissinstanser har svarat. Av ett svar framgår inte vilken remissinstans det kommer från.',
    `Tillstyrker (1): ${who}\nTillstyrker med ändring (1): Socialnämnden\nAvstyrker (1): Utbildningsförvaltningen`,
  ]);
  expect(under(letter, '## Remissinstanserna i korthet').slice(-2)).toEqual([
    `### ${who}`,
    `${who} tillstyrker förslaget. Svaret innehåller två ändringsförslag. De gäller avsnitt 6.1 och 7.1.`,
  ]);
  // In short, with its points, and in the appendix.
  expect(linesOf(letter).filter((line) => line === `### ${who}`)).toHaveLength(3);
  const [, matrix, bodies] = answerTables(source, choice);
  expect(matrix?.columns.at(-1)?.heading).toBe(who);
  const row = bodies?.rows
    .at(-1)
    ?.cells.map((cell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : ''));
  expect([row?.[0], row?.[6], row?.[7]]).toEqual([who, 'Tillstyrker', 2]);
  expect(linesOf(remissammanstallning(exampleSource(), choice)).join()).not.toContain('Okänd');
});

test('where the reading only suggests a stance, none is said, and whoever saves is told', () => {
  const changes = { 'a-region': { overallConfirmed: undefined } };
  const letter = pm(changes);
  expect(under(letter, '## Sammanfattning')[1]).toBe(
    'Tillstyrker med ändring (1): Socialnämnden\nAvstyrker (1): Utbildningsförvaltningen\nStällningstagandet inte bekräftat (1): Region Nordbygd',
  );
  expect(under(letter, '## Remissinstanserna i korthet').slice(0, 2)).toEqual([
    '### Region Nordbygd',
    'Svaret innehåller två ändringsförslag. De gäller avsnitt 6.1 och 7.1.',
  ]);
  const source = exampleSource(changes);
  const [, , bodies] = answerTables(source, choice);
  expect(JSON.stringify(bodies?.rows)).toContain('Inte bekräftat');
  expect(JSON.stringify([bodies?.rows, answersInJsonLd(source)])).not.toMatch(/"tillstyrker"/i);
  expect(outgoingDoubts(source).unconfirmed).toEqual([{ answer: urn('a-region'), who: 'Region Nordbygd', count: 1 }]);
});

test('of an instans it says where it stands and what the coordinator has written, or else what can be counted', () => {
  const letter = pm({
    social: { summary: 'Nämnden vill se tydligare ansvar.\n\nDen tar upp barn.' },
    'a-school': { overall: 'oklart' },
  });
  expect(under(letter, '## Remissinstanserna i korthet')).toEqual([
    '### Region Nordbygd',
    'Region Nordbygd tillstyrker förslaget. Svaret innehåller två ändringsförslag. De gäller avsnitt 6.1 och 7.1.',
    '### Socialnämnden',
    'Socialnämnden tillstyrker förslaget med ändring. Nämnden vill se tydligare ansvar.',
    'Den tar upp barn.',
    '### Utbildningsförvaltningen',
    'Hur Utbildningsförvaltningen ställer sig till förslaget som helhet framgår inte av svaret. Svaret innehåller en invändning. Den gäller avsnitt 6.1.',
  ]);
});

test('by section each point stands once, with who says it and what is done about it; suggested ones never', () => {
  const letter = pm(
    {
      p5: { about: ['7.1', '6.1'] },
      p6: { response: 'beaktas inte', reason: 'Ansvaret är oklart', decided: '2026-06-18', decidedBy: 'Anna Ek' },
    },
    { order: 'section', appendix: true },
  );
  expect(under(letter, '## Synpunkter efter avsnitt')).toEqual([
    '### Hela förslaget',
    '3. Socialnämnden, stöd:',
    '> Socialnämnden är positiv till strategin och delar bilden av behoven.',
    '### 6.1 Uppföljning',
    '1. Region Nordbygd, ändringsförslag:',
    '> Regionen anser att ansvaret för uppföljningen bör förtydligas.',
    'Förslag till hantering: beaktas. Ansvaret läggs till. Detsamma gäller synpunkt 4.',
    '2. Region Nordbygd, ändringsförslag:',
    '> […] de ekonomiska konsekvenserna behöver beskrivas.',
    '4. Socialnämnden, ändringsförslag:',
    '> Nämnden anser att ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.',
    'Hanteras tillsammans med synpunkt 1.',
    '5. Utbildningsförvaltningen, invändning:',
    '> Förvaltningen delar inte bedömningen att ansvaret behöver förtydligas.',
    'Beslut den 18 juni 2026 (Anna Ek): beaktas inte. Ansvaret är oklart.',
    '### 7.1 Kostnader',
    'Se även synpunkt 2 (Region Nordbygd).',
  ]);
  expect(linesOf(letter).join('\n')).not.toContain('saknar ett resonemang');
  expect(letter.parts.filter((part) => part.type === 'heading' && part.apart).map(lineOf)).toEqual([
    '## Bilaga: synpunkterna svar för svar',
  ]);
});

test('by group it says once what is done, and what has no group stands last', () => {
  const lines = under(pm({}, { order: 'group' }), '## Synpunkter efter fråga');
  expect(lines.slice(0, 9)).toEqual([
    '### Ansvaret för uppföljningen bör framgå',
    'Två instanser vill att ansvaret förtydligas.',
    'Framförs av Region Nordbygd och Socialnämnden.',
    '1. Region Nordbygd, ändringsförslag, avsnitt 6.1:',
    '> Regionen anser att ansvaret för uppföljningen bör förtydligas.',
    '4. Socialnämnden, ändringsförslag, avsnitt 6.1:',
    '> Nämnden anser att ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.',
    'Förslag till hantering: beaktas. Ansvaret läggs till.',
    '### Övriga synpunkter',
  ]);
});

test('of an answer that couldn’t be read it isn’t said that anything doesn’t come out of it; who took no stance is named', () => {
  const letter = pm({
    'a-region': { overall: 'oklart', overallConfirmed: undefined, warnings: ['english'] },
    'a-social': { overall: undefined },
    'a-school': { overall: 'oklart', overallConfirmed: undefined, snapshot: undefined },
  });
  expect(under(letter, '## Sammanfattning')[1]).toBe(
    'Inget samlat ställningstagande, enskilda synpunkter (1): Socialnämnden\nSvaret har inte kunnat läsas (1): Utbildningsförvaltningen\nInte bedömt (1): Region Nordbygd',
  );
  expect(linesOf(letter).join('\n')).toContain(
    'Hur Region Nordbygd ställer sig till förslaget som helhet har inte bedömts.',
  );
  expect(linesOf(letter).join('\n')).not.toContain('framgår inte');
  expect(under(letter, '## Remissinstanserna i korthet')).toContainEqual(
    expect.stringMatching(/^Inget samlat ställningstagande, enskilda synpunkter\. Svaret innehåller/),
  );
});

test('an answer whose file couldn’t be read is told as that, and stands first before one saves', () => {
  const points = exampleSource().points.filter(({ answer }) => answer !== urn('a-school'));
  const of = (changes: Record<string, Record<string, unknown>>) => {
    const source = { ...exampleSource(changes), points };
    return { source, line: under(remissammanstallning(source, choice), '## Remissinstanserna i korthet').at(-1) };
  };
  const locked = { snapshot: undefined, overall: undefined, title: 'locked.pdf', warnings: ['locked'] };
  const { source, line } = of({ 'a-school': locked });
  expect(line).toBe('Svaret från Utbildningsförvaltningen har inte kunnat läsas.');
  expect(outgoingDoubts(source).unread).toEqual([
    { answer: urn('a-school'), who: 'Utbildningsförvaltningen', title: 'locked.pdf' },
  ]);
  expect(of({ 'a-school': { ...locked, overall: 'avstyrker' } }).line).toBe(
    'Utbildningsförvaltningen avstyrker förslaget. Svaret från Utbildningsförvaltningen har inte kunnat läsas.',
  );
  expect(of({ 'a-school': locked, school: { summary: 'De vill vänta.' } }).line).toContain('De vill vänta.');
  expect(outgoingDoubts(exampleSource()).unread).toEqual([]);
});

test('an answer in another language whose stance somebody has said is unclear stands with the others of which that is said', () => {
  const letter = pm({
    'a-region': { overall: 'oklart', overallConfirmed: true, warnings: ['english'] },
    'a-school': { overall: 'oklart', overallConfirmed: true },
  });
  const [, stances = ''] = under(letter, '## Sammanfattning');
  expect(stances).toContain('(2): Region Nordbygd och Utbildningsförvaltningen');
  expect(stances).not.toContain('Inte bedömt');
});

test('an answer that seems to be about another remiss goes out when somebody has said that it is about this one', () => {
  const doubtful = { 'a-region': { warnings: ['other-remiss'] } };
  expect(linesOf(pm(doubtful)).join()).not.toContain('Regionen anser');
  expect(linesOf(pm({})).join()).toContain('Regionen anser');
  expect(outgoingDoubts(exampleSource(doubtful)).otherRemiss).toEqual([
    { answer: urn('a-region'), who: 'Region Nordbygd', count: 1 },
  ]);
});

test('the day of who has answered twice is that of the later answer, in whatever order they are stored', () => {
  const source = exampleSource();
  const first = source.answers.find(({ id }) => id === urn('a-region')) as (typeof source.answers)[number];
  const later = { ...first, id: urn('a-later'), date: '2026-08-01' };
  for (const answers of [
    [...source.answers, later],
    [later, ...source.answers],
  ])
    expect(linesOf(remissammanstallning({ ...source, answers }, choice)).join()).toContain(
      'Region Nordbygd (1 augusti 2026)',
    );
});

test.each([
  ['ändringsförslag', 'Det'],
  ['påpekande', 'Det'],
  ['invändning', 'Den'],
] as const)('the only point, one %s, is referred to as its word asks', (stance, they) => {
  const source = exampleSource();
  const points = source.points.flatMap((one) => (one.id === urn('p6') ? [{ ...one, stance, about: ['hela'] }] : []));
  expect(linesOf(remissammanstallning({ ...source, points }, choice)).join()).toContain(
    `${they} gäller hela förslaget.`,
  );
});

test('a group that says the contrary of another is told only where two bodies stand in them', () => {
  const contrary = exampleSource().groups[0];
  const against = (answer: string) => {
    const source = exampleSource();
    const other = { ...contrary, id: 'other', heading: 'Ansvaret är tydligt' } as (typeof source.groups)[number];
    const groups = [...source.groups.map((one) => ({ ...one, against: 'other' })), other];
    const all = source.points.filter(({ group }) => group === contrary?.id);
    const mine = all.filter((one) => one.answer === urn('a-region'));
    const theirs = { ...(mine[0] as (typeof mine)[number]), id: 'theirs', answer, group: 'other' };
    const letter = remissammanstallning({ ...source, groups, points: [...mine, theirs] }, choice);
    return linesOf(letter).some((line) => line.includes('Motsatt ståndpunkt: ”'));
  };
  expect([against(urn('a-region')), against(urn('a-social'))]).toEqual([false, true]);
});

test('what is made of others’ answers says nothing of where we stand ourselves', () => {
  const source = exampleSource({ asked: { stance: 'avstyrker', summary: 'Vi är emot.', signers: 'Anna Ek' } });
  for (const { head } of [answersInIso(source), remissammanstallning(source, choice), ...answerTables(source, choice)])
    expect([head.stance, head.summary, head.signers]).toEqual([undefined, undefined, undefined]);
  expect(jointYttrande(source, choice).head).toMatchObject({ stance: 'avstyrker', summary: 'Vi är emot.' });
});

test('two opinions in the same words are quoted once, where the same is done about both', () => {
  const source = exampleSource({ p5: { about: ['6.1'], response: 'noteras' } });
  const twin = { ...source.points.find(({ id }) => id === urn('p5')), id: 'twin', stance: 'stöd' as const };
  const leads = (more: object) => {
    const points = [...source.points, { ...twin, ...more } as (typeof source.points)[number]];
    const letter = remissammanstallning({ ...source, points }, { ...choice, order: 'section' });
    return linesOf(letter).filter((line) => /Region Nordbygd, .*:$/.test(line));
  };
  expect(leads({})).toEqual([
    '1. Region Nordbygd, ändringsförslag:',
    '2 och 3. Region Nordbygd, ändringsförslag och stöd:',
  ]);
  expect(leads({ response: 'beaktas' })).toHaveLength(3);
  // In the order of the words that they were found by, whichever was kept first.
  const ordered = (why: string, other: string) => {
    const points = source.points.map((one) => (one.id === urn('p5') ? { ...one, why } : one));
    const both = { ...source, points: [...points, { ...twin, why: other } as (typeof source.points)[number]] };
    return linesOf(remissammanstallning(both, { ...choice, order: 'section' })).find((line) =>
      line.startsWith('2 och 3'),
    );
  };
  expect(ordered('ett behov: ”behöver”', 'ett omdöme: ”de ekonomiska …”; mer')).toBe(
    '2 och 3. Region Nordbygd, stöd och ändringsförslag:',
  );
  expect(ordered('ett omdöme: ”de ekonomiska”', 'ett behov: ”behöver”')).toBe(
    '2 och 3. Region Nordbygd, ändringsförslag och stöd:',
  );
});

test('what is proposed and what is decided are told apart', () => {
  const decided = { decided: '2026-06-18' };
  const changes = {
    p1: { response: 'beaktas', ...decided },
    p5: { response: 'beaktas inte', ...decided },
    p6: { response: 'noteras' },
  };
  expect(under(pm(changes), '## Sammanfattning').at(-1)).toBe(
    'Förslaget är att två synpunkter beaktas och en noteras. Det är beslutat att en synpunkt beaktas och en inte beaktas.',
  );
});

test('whoever saves is told what is left to do', () => {
  const doubts = outgoingDoubts(
    exampleSource({
      social: { own: true },
      region: { own: true },
      'a-region': { instans: undefined, snapshot: undefined },
    }),
  );
  expect(doubts).toMatchObject({
    open: [
      { who: 'Socialnämnden', count: 4 },
      { who: 'Utbildningsförvaltningen', count: 2 },
    ],
    suggested: [
      { who: 'Socialnämnden', count: 1 },
      { who: 'Utbildningsförvaltningen', count: 1 },
    ],
    nobodys: [{ answer: urn('a-region'), who: 'Okänd remissinstans (region.docx)', count: 1 }],
    textless: [{ who: 'Okänd remissinstans (region.docx)', count: 1 }],
    undecided: 3,
    proposed: 2,
    unworded: 2,
    conflicts: 1,
  });
});
