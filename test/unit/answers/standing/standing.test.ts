import { describe, expect, test } from 'vitest';
import { joinedSpans, splitAt, withoutPointsWith } from '../../../../answers/standing/change-spans.ts';
import {
  countedAnswers,
  instansStanding,
  isLaterAnswer,
  latestAnswers,
  overallBy,
  suggestedOverallBy,
} from '../../../../answers/standing/instans-standing.ts';
import { ledgerOf, ledgerParagraphs, wordsOfPoint } from '../../../../answers/standing/ledger.ts';
import { instanserSentTo, listedInstanser } from '../../../../answers/standing/listed-instanser.ts';
import { isDisputed, matrixOf } from '../../../../answers/standing/matrix.ts';
import type { AnswerPoint, Instans, PointStance, RemissAnswer } from '../../../../comments/model/answer.ts';

const instans = (fields: Partial<Instans>) => ({ id: 'i', name: 'Socialnämnden', ...fields }) as Instans;
const answer = (id: string, fields: Partial<RemissAnswer> = {}) => ({ id, instans: 'i', ...fields }) as RemissAnswer;
const point = (id: string, spans: [number, number][], fields: Partial<AnswerPoint> = {}) =>
  ({
    ...{ id, answer: 'a', state: 'taken', stance: 'stöd', about: [], concepts: [] },
    ...{ spans: spans.map(([start, end]) => ({ start, end })), ...fields },
  }) as unknown as AnswerPoint;

describe('how far it has come with a remissinstans', () => {
  test.each<[string, Partial<Instans>, RemissAnswer[], string]>([
    ['not asked', {}, [], 'unasked'],
    ['asked on a day that nobody knows', { asked: '' }, [], 'asked'],
    ['reminded', { asked: '', reminded: '2026-05-20' }, [], 'reminded'],
    ['declined', { asked: '', reminded: '', declined: '' }, [], 'declined'],
    ['answered though it had declined', { declined: '' }, [answer('a')], 'answered'],
    ['somebody else has answered', { asked: '' }, [answer('a', { instans: 'other' })], 'asked'],
  ])('%s', (_, fields, answers, standing) => {
    expect(instansStanding(instans(fields), answers)).toBe(standing);
  });

  test('an answer that has a later version isn’t counted', () => {
    const answers = [answer('first'), answer('later', { replaces: 'first' })];
    expect(countedAnswers(answers).map(({ id }) => id)).toEqual(['later']);
  });

  test('an answer that seems to be about another remiss is there, and isn’t counted', () => {
    const answers = [answer('a', { warnings: ['other-remiss'] }), answer('b', { warnings: ['long'] })];
    expect(latestAnswers(answers)).toHaveLength(2);
    expect(countedAnswers(answers).map(({ id }) => id)).toEqual(['b']);
    expect(instansStanding(instans({ asked: '' }), countedAnswers(answers.slice(0, 1)))).toBe('asked');
  });

  const takenIn = (day: string) => ({ '*': { created: `${day}T08:00:00.000Z`, modified: '' } });
  test.each<[string, Partial<RemissAnswer>, Partial<RemissAnswer>, boolean]>([
    ['by its day', { date: '2026-04-01' }, { date: '2026-03-01' }, true],
    ['not where its day is before', { date: '2026-03-01' }, { date: '2026-04-01' }, false],
    [
      'by its day, though it was taken in first',
      { date: '2026-04-01', stamps: takenIn('2026-05-01') },
      { date: '2026-03-01', stamps: takenIn('2026-05-02') },
      true,
    ],
    [
      'taken in later, where one has no day',
      { stamps: takenIn('2026-05-02') },
      { date: '2026-04-01', stamps: takenIn('2026-05-01') },
      true,
    ],
    ['taken in first', { stamps: takenIn('2026-05-01') }, { stamps: takenIn('2026-05-02') }, false],
  ])('which of two is the later: %s', (_, one, other, isLater) => {
    expect(isLaterAnswer(answer('a', one), answer('b', other))).toBe(isLater);
  });

  test.each<[string, RemissAnswer['overall'][], string | undefined]>([
    ['one answer', ['avstyrker'], 'avstyrker'],
    ['one that says so and one that doesn’t', ['tillstyrker', 'oklart'], 'tillstyrker'],
    ['two that say different things', ['tillstyrker', 'avstyrker'], undefined],
    ['none that says so', ['oklart'], 'oklart'],
    ['nobody has looked', [undefined], undefined],
  ])('where it stands on the whole: %s', (_, all, overall) => {
    const answers = all.map((one, i) => answer(String(i), one ? { overall: one, overallConfirmed: true } : {}));
    expect(overallBy(answers).get('i')).toBe(overall);
  });
});

describe('the ledger', () => {
  const text = 'Rubrik\u2029Första stycket.\u2029 \u2029Andra stycket.';
  test('has each paragraph with text', () => {
    expect(ledgerParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Rubrik',
      'Första stycket.',
      'Andra stycket.',
    ]);
  });

  test.each<[string, AnswerPoint[], [number, number][], string[]]>([
    ['nothing is done', [], [], ['open', 'open', 'open']],
    ['a point over two paragraphs', [point('p', [[7, 40]])], [], ['open', 'point', 'point']],
    ['a suggestion', [point('p', [[7, 12]], { state: 'suggested' })], [], ['open', 'suggested', 'open']],
    [
      'a suggestion beside a point',
      [point('p', [[7, 12]]), point('q', [[13, 20]], { state: 'suggested' })],
      [],
      ['open', 'suggested', 'open'],
    ],
    ['somebody has said that there is none', [], [[0, 6]], ['none', 'open', 'open']],
    ['a point counts for more than that there is none', [point('p', [[0, 3]])], [[0, 6]], ['point', 'open', 'open']],
  ])('%s', (_, points, without, states) => {
    const withoutPoints = without.map(([start, end]) => ({ start, end }));
    const ledger = ledgerOf(text, { withoutPoints }, points);
    expect(ledger.paragraphs.map(({ state }) => state)).toEqual(states);
    expect(ledger.done).toBe(states.filter((state) => state === 'point' || state === 'none').length);
    expect(ledger.total).toBe(3);
  });

  test('a point’s words are the answer’s', () => {
    expect(
      wordsOfPoint(
        text,
        point('p', [
          [7, 22],
          [25, 31],
        ]),
      ),
    ).toBe('Första stycket. … Andra');
    expect(wordsOfPoint(text, point('p', [[0, 13]]))).toBe('Rubrik\nFörsta');
  });
});

describe('a point’s words over the end of a line or a page', () => {
  const cut =
    'När det gäller hur staden ska förhålla sig till strategin ser\u2029Arbetsmarknadsförvaltningen goda möjligheter.';
  test.each<[string, string, string]>([
    ['a page’s end before a name', cut, cut.replace('\u2029', ' ')],
    [
      'small letters go on',
      'Nämnden anser att ansvaret\u2029behöver bli tydligare.',
      'Nämnden anser att ansvaret behöver bli tydligare.',
    ],
    ['lines', 'Ansvaret bör delas av\n  Region Norr och\nkommunen.', 'Ansvaret bör delas av Region Norr och kommunen.'],
    ['a sentence has ended', 'Det är bra.\u2029Men ansvaret saknas.', 'Det är bra.\nMen ansvaret saknas.'],
    ['a heading', 'Ansvar\u2029Det är bra.', 'Ansvar\nDet är bra.'],
    ['items', 'Vi vill se:\u2029fler skolor\u2029fler lärare', 'Vi vill se:\nfler skolor\nfler lärare'],
  ])('%s', (_, text, words) => {
    expect(wordsOfPoint(text, { spans: [{ start: 0, end: text.length }] })).toBe(words);
  });
});

describe('spans', () => {
  const text = 'Bra förslag. Ansvaret bör framgå.';
  test.each<[number, string[] | undefined]>([
    [12, ['Bra förslag.', 'Ansvaret bör framgå.']],
    [13, ['Bra förslag.', 'Ansvaret bör framgå.']],
    [0, undefined],
    [33, undefined],
  ])('cut at %i', (at, halves) => {
    const cut = splitAt([{ start: 0, end: 33 }], at, text);
    expect(cut?.map((spans) => wordsOfPoint(text, { spans }))).toEqual(halves);
  });

  test.each<[string, [number, number][], string]>([
    [
      'neighbours',
      [
        [13, 33],
        [0, 12],
      ],
      'Bra förslag. Ansvaret bör framgå.',
    ],
    [
      'with words between',
      [
        [0, 3],
        [13, 21],
      ],
      'Bra … Ansvaret',
    ],
    [
      'one within the other',
      [
        [0, 33],
        [4, 11],
      ],
      'Bra förslag. Ansvaret bör framgå.',
    ],
  ])('two points as one: %s', (_, spans, words) => {
    const points = spans.map((span, i) => point(String(i), [span]));
    expect(wordsOfPoint(text, { spans: joinedSpans(points, text) })).toBe(words);
  });

  test('a paragraph without points, put in and taken out', () => {
    const put = withoutPointsWith({ withoutPoints: [{ start: 20, end: 30 }] }, { start: 0, end: 6 }, true);
    expect(put).toEqual([
      { start: 0, end: 6 },
      { start: 20, end: 30 },
    ]);
    expect(withoutPointsWith({ withoutPoints: put }, { start: 0, end: 6 }, false)).toEqual([{ start: 20, end: 30 }]);
  });
});

describe('the matrix', () => {
  const of = (id: string, answer: string, stance: PointStance, about: string[]) =>
    point(id, [[0, 1]], { answer, stance, about });
  const points = [
    of('1', 'a', 'ändringsförslag', ['6.1', '7']),
    of('2', 'b', 'stöd', ['6.1']),
    of('3', 'b', 'fråga', []),
    of('4', 'nobody’s', 'stöd', ['6.1', '6.1']),
  ];
  const rows = matrixOf(
    points,
    'about',
    new Map([
      ['a', 'x'],
      ['b', 'y'],
    ]),
    ['1', '6.1', '7'],
  );

  test('rows stand as the remiss has them, those without a part last, and none is empty', () => {
    expect(rows.map(({ key }) => key)).toEqual(['6.1', '7', '']);
  });
  test('a point is counted once in a row, under its instans', () => {
    const [row] = rows;
    expect([...(row?.cells ?? [])].map(([key, { points }]) => [key, points])).toEqual([
      ['x', ['1']],
      ['y', ['2']],
      ['', ['4']],
    ]);
    expect(row?.total.counts).toMatchObject({ stöd: 2, ändringsförslag: 1 });
  });
  test('who wants a change where somebody else agrees is disputed', () => {
    expect(rows.map(isDisputed)).toEqual([true, false, false]);
  });
});

test('an instans that both supports and wants a change isn’t in disagreement with itself', () => {
  const own = [point('1', [[0, 1]], { about: ['1'] }), point('2', [[0, 1]], { about: ['1'], stance: 'invändning' })];
  const instansOf = new Map([
    ['a', 'x'],
    ['b', 'y'],
  ]);
  expect(matrixOf(own, 'about', instansOf).map(isDisputed)).toEqual([false]);
  const other = point('3', [[0, 1]], { answer: 'b', about: ['1'] });
  expect(matrixOf([...own, other], 'about', instansOf).map(isDisputed)).toEqual([true]);
});

describe('lists of remissinstanser', () => {
  test.each<[string, string[]]>([
    ['Socialnämnden\n- Region Nordbygd\n3. Länsstyrelsen;', ['Socialnämnden', 'Region Nordbygd', 'Länsstyrelsen']],
    ['Brukarrådet; SOCIALNÄMNDEN; brukarrådet', ['Brukarrådet', 'SOCIALNÄMNDEN']],
    ['---\n\n2026', []],
    [
      [
        ...['Sändlista:', 'Socialnämnden', 'Remissvaren ska ha kommit in senast den 12 februari 2027.'],
        ...['registrator@kommun.example', 'Region Nordbygd (registrator@region.example)', 'Svar senast 2027-02-12'],
        ...['E-post: remiss@kommun.example', 'Box 123', '123 45 Nordbygd', 'Storgatan 5', 'www.kommun.example'],
        ...['Marknadsdomstolen', 'Kommunala pensionärsrådet'],
      ].join('\n'),
      ['Socialnämnden', 'Region Nordbygd', 'Marknadsdomstolen', 'Kommunala pensionärsrådet'],
    ],
    [
      'Förvaltningar:\nSocialförvaltningen\nStadsdelsnämnder:\nFarsta stadsdelsnämnd\nÖvriga remissinstanser:\nBrukarrådet',
      ['Socialförvaltningen', 'Farsta stadsdelsnämnd', 'Brukarrådet'],
    ],
    [
      'Kommuner\nAskmora kommun\nBjörkhamns kommun\nMyndigheter och organisationer\nSkolverket\nRädda Barnen',
      ['Askmora kommun', 'Björkhamns kommun', 'Skolverket', 'Rädda Barnen'],
    ],
    ['Statliga myndigheter\nSkolverket\nSocialstyrelsen', ['Skolverket', 'Socialstyrelsen']],
    [
      'Socialnämnden:\nSkolverket\nSveriges Kommuner och Regioner',
      ['Socialnämnden', 'Skolverket', 'Sveriges Kommuner och Regioner'],
    ],
    ['Kommuner\nRegioner\nLänsstyrelser', ['Kommuner', 'Regioner', 'Länsstyrelser']],
    ['Brukarråd\nPensionärsråd\nKommuner', ['Brukarråd', 'Pensionärsråd', 'Kommuner']],
    ['Kommuner\nSkolverket\nSocialstyrelsen', ['Kommuner', 'Skolverket', 'Socialstyrelsen']],
    ['Fackliga organisationer:\nVision', ['Vision']],
    ['Bostadsbolagen: Hemviken AB', ['Bostadsbolagen: Hemviken AB']],
  ])('%j', (list, names) => {
    expect(listedInstanser(list)).toEqual(names);
  });

  test('those that are there already aren’t listed again', () => {
    expect(listedInstanser('socialnämnden\nBrukarrådet', ['Socialnämnden'])).toEqual(['Brukarrådet']);
  });

  test('a missiv’s list ends at running text or another heading', () => {
    const blocks = ['Missiv', 'Remissinstanser', 'Socialnämnden', 'Brukarrådet', 'Svar', 'Senast den 1 maj.'];
    const starts = blocks.map((_, i) => blocks.slice(0, i).join('\u2029').length + (i > 0 ? 1 : 0));
    expect(instanserSentTo(blocks.join('\u2029'), new Set([0, 1, 4].map((i) => starts[i] as number)))).toEqual([
      'Socialnämnden',
      'Brukarrådet',
    ]);
    expect(instanserSentTo('Socialnämnden\u2029Brukarrådet', new Set())).toEqual([]);
  });

  test('what is only suggested of one of its answers is said of none, until somebody has confirmed it', () => {
    const sure = answer('sure', { overall: 'tillstyrker', overallConfirmed: true });
    const read = answer('read', { overall: 'tillstyrker' });
    expect([overallBy([sure, read]).size, suggestedOverallBy([sure, read]).get('i')]).toEqual([0, 'tillstyrker']);
    expect([overallBy([sure]).get('i'), suggestedOverallBy([sure]).size]).toEqual(['tillstyrker', 0]);
  });
});
