import { describe, expect, test } from 'vitest';
import { find, findAll } from '../../../../comments/anchoring/find.ts';
import type { State } from '../../../../comments/anchoring/found-place.ts';
import { plainDocument } from '../../../../comments/text/plain-document.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';
import { w3c } from '../../../anchoring/score.ts';
import { readMarks } from '../../../marked-text.ts';

const filler = [
  'Regionen har under våren träffat föreningar och skolor för att höra hur de ser på förslaget.',
  'Enkäten besvarades av drygt sextusen personer, och svaren skiljer sig mellan kommunerna.',
  'Kostnaderna beräknas rymmas inom ramen fram till nästa översyn av ekonomin.',
  'Biblioteken är mötesplatser för alla åldrar och ligger nära bostadsområdena.',
];
const [one, two, three, four] = filler as [string, string, string, string];
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

interface Case {
  name: string;
  /** The comment's words stand in double brackets. */
  before: string;
  /** So do the words that are to be found; none where the comment is lost. */
  after: string;
  state: State;
  candidates?: number;
  /** In what mode the case makes sense; else in all. */
  only?: 'snapshot';
}

const quote = 'Stödet ska ges så nära klassrummet som möjligt';
const marked = `[[${quote}|k]]`;

const cases: Case[] = [
  {
    name: 'nothing has changed',
    before: text(one, `${marked}.`, two),
    after: text(one, `${marked}.`, two),
    state: 'unchanged',
  },
  {
    name: 'wrapped and hyphenated',
    before: text(one, `${marked}.`, two),
    after: text(one, '[[Stödet ska ges så nära klass-\nrummet   som\nmöjligt|k]].', two),
    state: 'unchanged',
  },
  {
    name: 'soft hyphens and no-break spaces',
    before: text(one, `${marked}.`, two),
    after: text(one, '[[Stödet\u00a0ska ges så nära klass\u00adrummet som möjligt|k]].', two),
    state: 'unchanged',
  },
  {
    name: 'another case is a change',
    before: text(one, `${marked}.`),
    after: text(one, `[[${quote.toUpperCase()}|k]].`),
    state: 'changed',
  },
  {
    name: 'its paragraph has moved over others',
    before: text(`${marked}.`, one, two, three),
    after: text(one, two, `${marked}.`, three),
    state: 'moved',
  },
  {
    name: 'a paragraph before it has moved',
    before: text(four, one, `${marked}.`, two, three),
    after: text(one, `${marked}.`, two, four, three),
    state: 'unchanged',
  },
  {
    name: 'a word replaced',
    before: text(one, `${marked}.`, two),
    after: text(one, '[[Stödet ska ges så nära hemmet som möjligt|k]].', two),
    state: 'changed',
  },
  {
    name: 'harmed by a scanner',
    before: text(one, `${marked}.`, two),
    after: text(one, '[[Stodet ska ges sa nara klassrummet som mojligt|k]].', two),
    state: 'changed',
  },
  {
    name: 'less than 40 % of the words left',
    before: text(one, `${marked}.`, two),
    after: text(one, 'Hjälpen bör finnas så tätt inpå skolsalen det går.', two),
    state: 'lost',
  },
  {
    name: 'the words are gone, the paragraph around is there',
    before: text(
      one,
      `Elever som mår dåligt ska få hjälp tidigt. ${marked}. Vårdnadshavare bjuds alltid in till mötet.`,
      two,
    ),
    after: text(one, 'Elever som mår dåligt ska få hjälp tidigt. Vårdnadshavare bjuds alltid in till mötet.', two),
    state: 'lost',
  },
  { name: 'deleted', before: text(one, `${marked}.`, two), after: text(one, two), state: 'lost' },
  {
    name: 'deleted, a near-duplicate stays elsewhere',
    before: text(
      'Regionen ansvarar för att följa upp insatserna och redovisar i mars.',
      one,
      two,
      '[[Kommunen ansvarar för att följa upp insatserna och redovisar i mars.|k]]',
      three,
    ),
    after: text('Regionen ansvarar för att följa upp insatserna och redovisar i mars.', one, two, three),
    state: 'lost',
    only: 'snapshot',
  },
  {
    name: 'three common words, one of many places',
    before: text(`${one} Det ska vara så.`, `${two} [[Det ska vara|k]] så.`, `${three} Det ska vara så.`),
    after: text(`${one} Det ska vara så.`, `${two} [[Det ska vara|k]] så.`, `${three} Det ska vara så.`),
    state: 'unchanged',
  },
  {
    name: 'over a paragraph’s end',
    before: text(one, 'Stödet ges nära [[klassrummet.\n\nLäraren tar upp|k]] sin oro inom en vecka.', two),
    after: text(one, 'Stödet ges nära [[klassrummet.\n\nLäraren tar upp|k]] sin oro inom en vecka.', two),
    state: 'unchanged',
  },
  {
    name: 'in a cell of a table',
    before: text('År', '2017', '2021', 'Gott välbefinnande', '58,2', '[[54,9|k]]', '53,0', one),
    after: text('År', '2017', '2021', 'Gott välbefinnande', '58,2', '[[54,9|k]]', '53,0', one),
    state: 'unchanged',
  },
  {
    name: 'at the document’s start',
    before: text(`${marked}.`, one),
    after: text(`${marked}.`, two, one),
    state: 'unchanged',
  },
  { name: 'at the document’s end', before: text(one, marked), after: text(two, one, marked), state: 'unchanged' },
  {
    name: 'a copy put in far before it',
    before: text(one, two, three, `${marked}.`, four),
    after: text(`${quote}.`, one, two, three, `${marked}.`, four),
    state: 'unchanged',
  },
  {
    name: 'a copy put in just before it: nothing tells which',
    before: text(one, two, `${marked}.`, four),
    after: text(one, two, `${quote}.`, `${quote}.`, four),
    state: 'lost',
    candidates: 2,
  },
  {
    name: 'a heading that the table of contents repeats',
    before: text('Mål', 'Ansvar', 'Uppföljning', one, 'Mål', two, '[[Ansvar|k]]', three, 'Uppföljning', four),
    after: text('Mål', 'Ansvar', 'Uppföljning', one, 'Mål', two, '[[Ansvar|k]]', three, 'Uppföljning', four),
    state: 'unchanged',
  },
  {
    name: 'its paragraph split',
    before: text(one, `Elever ska få hjälp tidigt. ${marked}. ${two}`, three),
    after: text(one, 'Elever ska få hjälp tidigt.', `${marked}. ${two}`, three),
    state: 'unchanged',
  },
  {
    name: 'its paragraph joined with the one before',
    before: text(one, `${marked}. ${two}`, three),
    after: text(`${one} ${marked}. ${two}`, three),
    state: 'unchanged',
  },
  {
    name: 'a longer form of its last word is a change',
    before: text(one, 'De [[ansvarar för insats|k]] och vård.', two),
    after: text(one, 'De [[ansvarar för insatsen|k]] och vård.', two),
    state: 'changed',
  },
  {
    name: 'a dash alone, where one stands between the same words',
    before: text(one, '[[–|k]]', two),
    after: text(three, one, '[[–|k]]', two),
    state: 'unchanged',
  },
  {
    name: 'a dash alone, where several do: nothing tells which',
    before: text(one, '[[–|k]]', '–', two),
    after: text(three, one, '–', '–', two),
    state: 'lost',
    candidates: 2,
  },
];

describe.each(['ours', 'snapshot'] as const)('one comment, %s', (given) => {
  test.each(cases.filter(({ only }) => !only || only === given))('$name', ({ before, after, state, candidates }) => {
    const [old, now] = [readMarks(before), readMarks(after)];
    const document = plainDocument(old.text);
    const span = old.spans[0] ?? { start: 0, end: 0 };
    const found = find(
      selectorsOf(document, span),
      plainDocument(now.text),
      given === 'snapshot' ? document : undefined,
    );
    const [place] = now.spans;
    expect(found.state).toBe(state);
    expect(found.span).toEqual(place && state !== 'lost' ? { start: place.start, end: place.end } : undefined);
    if (candidates !== undefined) expect(found.candidates).toHaveLength(candidates);
  });
});

test('order among the comments decides between equals', async () => {
  const again = 'Nämnden redovisar i mars varje år.';
  const [old, now] = [text(one, again, two, again, three, again), text(one, again, two, four, again, three, again)];
  const document = plainDocument(old);
  const places = [...old.matchAll(/Nämnden redovisar/g)].map(({ index }) => ({ start: index, end: index + 17 }));
  const found = await findAll(
    places.map((span) => w3c(selectorsOf(document, span))),
    plainDocument(now),
  );
  expect(found.map(({ span }) => span?.start)).toEqual(
    [...now.matchAll(/Nämnden redovisar/g)].map(({ index }) => index),
  );
});

test('a quote of several sentences, one of which may be at two places by now: the others are surely there', async () => {
  const again = 'Nämnden redovisar varje år.';
  const old = plainDocument(text(one, `${three} ${four} ${again}`, two));
  const now = plainDocument(text(one, again, `${three} ${four}`, again, two));
  const start = old.text.indexOf(three);
  const [found] = await findAll([selectorsOf(old, { start, end: old.text.indexOf(two) - 2 })], now);
  expect(found?.state).toBe('unchanged');
  expect(found?.span?.start).toBe(now.text.indexOf(three));
});

test('a quote without a position is found where it is the only one, and not where it isn’t', () => {
  const document = plainDocument(text(one, `${quote}.`, two, 'Det är bra.', three, 'Det är bra.'));
  const of = (exact: string) => find([{ type: 'TextQuoteSelector', exact }], document);
  expect(of(quote)).toMatchObject({ state: 'unchanged', score: 1 });
  expect(of('Det är bra')).toMatchObject({ state: 'lost', span: undefined });
});

test('nor is a quote of which nothing else is told where one of two places begins a paragraph', () => {
  const again = 'Nämnden ska följa upp arbetet årligen.';
  const document = plainDocument(text(`${again} Här står mer.`, `Barn och unga får stöd. ${again} Slut på stycket.`));
  const found = find([{ type: 'TextQuoteSelector', exact: 'Nämnden ska' }], document);
  expect(found).toMatchObject({ state: 'lost', span: undefined });
});

test('a comment without a quote is lost, and the others are found', async () => {
  const document = plainDocument(text(one, `${quote}.`, two));
  const span = { start: document.text.indexOf(quote), end: document.text.indexOf(quote) + quote.length };
  const found = await findAll([[], selectorsOf(document, span)], document);
  expect(found.map(({ state }) => state)).toEqual(['lost', 'unchanged']);
});

test('a text with a paragraph a line', () => {
  const [old, now] = [
    [`${quote}.`, one, two, three],
    [one, two, `${quote}.`, three],
  ].map((lines) => plainDocument(lines.join('\n')));
  if (!old || !now) throw new Error('No texts');
  const found = find(w3c(selectorsOf(old, { start: 0, end: quote.length })), now, old);
  expect(found).toMatchObject({ state: 'moved', span: { start: now.text.indexOf(quote) } });
});
