/**
 * The kinds of text that comments were once shown at the wrong place in: each is either found where it belongs, or lost.
 */
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../../comments/anchoring/find.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { plainDocument } from '../../../../comments/text/plain-document.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';
import { readMarks } from '../../../marked-text.ts';

const one = 'Regionen har under våren träffat föreningar och skolor för att höra hur de ser på förslaget.';
const two = 'Enkäten besvarades av drygt sextusen personer, och svaren skiljer sig mellan kommunerna.';
const three = 'Kostnaderna beräknas rymmas inom ramen fram till nästa översyn av ekonomin.';
const four = 'Biblioteken är mötesplatser för alla åldrar och ligger nära bostadsområdena.';
const boilerplate = (who: string, when: string) =>
  `${who} ansvarar för att följa upp insatserna inom området och redovisar resultatet till styrelsen senast i ${when} varje år.`;
const again = 'Uppföljning sker årligen inom ramen för ordinarie verksamhet.';
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const mark = (words: string) => `[[${words}|k]]`;

interface Case {
  name: string;
  /** The comments' words stand in double brackets, as do those that are to be found. */
  before: string;
  after: string;
  /** How many places a lost one lists at least. */
  candidates?: number;
}

const cases: Case[] = [
  {
    name: 'boilerplate deleted, its look-alike edited just behind',
    before: text(one, mark(boilerplate('Kommunen', 'mars')), boilerplate('Regionen', 'mars'), two),
    after: text(one, boilerplate('Regionen', 'mars').replace('följa', 'följas'), two),
  },
  {
    name: 'boilerplate deleted, its look-alike far away',
    before: text(boilerplate('Nämnden', 'maj'), one, two, mark(boilerplate('Kommunen', 'mars')), three),
    after: text(boilerplate('Nämnden', 'maj'), one, two, three),
  },
  {
    name: 'boilerplate edited, its look-alikes as they were',
    before: text(boilerplate('Nämnden', 'maj'), one, mark(boilerplate('Kommunen', 'mars')), two),
    after: text(boilerplate('Nämnden', 'maj'), one, mark(boilerplate('Kommunen', 'oktober')), two),
  },
  {
    name: 'boilerplate deleted, its look-alike moved',
    before: text(one, mark(boilerplate('Kommunen', 'mars')), two, three, boilerplate('Regionen', 'mars'), four),
    after: text(boilerplate('Regionen', 'mars'), one, two, three, four),
  },
  {
    name: 'a sentence that ends many paragraphs goes with its own',
    before: text(`${one} ${again}`, `${two} ${mark(again)}`, `${three} ${again}`, four),
    after: text(`${three} ${again}`, four, `${one} ${again}`, `${two} ${mark(again)}`),
  },
  {
    name: 'a sentence that ends many paragraphs, its own deleted',
    before: text(`${one} ${again}`, `${two} ${mark(again)}`, `${three} ${again}`, four),
    after: text(`${one} ${again}`, `${three} ${again}`, four),
  },
  {
    name: 'a heading that also stands in the contents, one moved and the other edited',
    before: text('Mål', mark('Vägledande principer'), 'Ansvar', one, two, 'Vägledande principer', three, four),
    after: text('Mål', 'Vägledande ramar', 'Ansvar', one, 'Vägledande principer', two, three, four),
  },
  {
    name: 'a word that begins another sentence at the same place',
    before: text(
      one,
      mark('Kommunerna'),
      'svarar för förskola, skola, socialtjänst och fritid.',
      two,
      'Kommunerna väger in de ungas vardag när de prövar ansökningar om tillstånd.',
    ),
    after: text(one, 'Kommunerna väger in de ungas vardag när de prövar ansökningar om tillstånd.', two),
  },
  {
    name: 'common words here and there in what has come instead',
    before: text(one, `Folkhälsomyndigheten ansvarar ${mark('för att följa upp')} insatserna inom länet.`, two),
    after: text(
      one,
      'Det finns skäl för eftertanke, och att kommunen växer följer av detta, säger man upp mot norr.',
      two,
    ),
  },
  {
    name: 'the same words twice, and nothing tells which',
    before: text(one, mark(boilerplate('Kommunen', 'mars')), two),
    after: text(three, boilerplate('Kommunen', 'mars'), four, boilerplate('Kommunen', 'mars'), again),
    candidates: 2,
  },
  {
    name: 'text put in the middle of a quote belongs to it',
    before: text(one, `${mark('Elever ska få hjälp tidigt. Vårdnadshavare bjuds alltid in till mötet.')} ${two}`),
    after: text(
      one,
      `${mark('Elever ska få hjälp tidigt. Rektor leder arbetet med stöd av kurator. Vårdnadshavare bjuds alltid in till mötet.')} ${two}`,
    ),
  },
  {
    name: 'a paragraph and its copy, one beside what stood before it and one beside what stood behind it',
    before: text(one, two, mark(three), four, again),
    after: text(one, two, three, three, four, again),
    candidates: 2,
  },
  {
    name: 'boilerplate deleted, a copy of its look-alike in its place',
    before: text(one, mark(boilerplate('Kommunen', 'mars')), two, three, boilerplate('Nämnden', 'maj'), four),
    after: text(again, boilerplate('Nämnden', 'maj'), three, boilerplate('Nämnden', 'maj'), four),
  },
  {
    name: 'two headings of the same words that have both left their order, one of them deleted',
    before: text(mark('Vägledande principer'), one, two, three, 'Vägledande principer', four, again),
    after: text(one, two, 'Vägledande principer', three, four, again),
  },
  {
    name: 'text put in behind a heading’s number',
    before: text(one, mark('8. Uppföljning och ikraftträdande'), two, three),
    after: text(
      one,
      four,
      mark('8. Styrelsen bjuder in till dialogmöten i alla kommuner före sommaren. Uppföljning och ikraftträdande'),
      two,
      three,
    ),
  },
  {
    name: 'the marks of a heading go with its words',
    before: text(one, mark('#### **4. Målbild**'), two),
    after: text(one, mark('#### **4. Målbilden**'), two),
  },
  {
    name: 'a short item deleted, its words begin a new sentence elsewhere',
    before: text(one, three, 'Granåsby folkhögskola', mark('Högskolan i Norrsele'), 'Brukarföreningen', two, four),
    after: text('Högskolan i Norrsele undersöker hälsans betydelse för arbetslivet.', one, three, two, four),
    candidates: 1,
  },
  {
    name: 'two words of a deleted heading, far from each other in what has come instead',
    before: text(one, mark('Psykisk hälsa'), two, three),
    after: text(one, 'Där ges psykisk vård i tid för bättre hälsa åt många.', two, three),
  },
];

describe.each(['ours', 'snapshot'] as const)('look-alikes, %s', (given) => {
  test.each(cases)('$name', async ({ before, after, candidates = 0 }) => {
    const [old, now] = [readMarks(before), readMarks(after)];
    const document = plainDocument(old.text);
    // All paragraphs are commented on, so that nearly all of the old text is known.
    const spans = [old.spans[0] ?? { start: 0, end: 0 }, ...document.places.filter(({ start, end }) => start < end)];
    const [found] = await findAll(
      spans.map(({ start, end }) => selectorsOf(document, { start, end })),
      plainDocument(now.text),
      given === 'snapshot' ? { old: document } : {},
    );
    const [place] = now.spans;
    expect(found?.span !== undefined).toBe(place !== undefined);
    if (place && found?.span)
      expect(Math.max(Math.abs(found.span.start - place.start), Math.abs(found.span.end - place.end))).toBeLessThan(2);
    expect(found?.candidates.length).toBeGreaterThanOrEqual(candidates);
  });
});

test('of two equal places, the one under the heading that the comment names', async () => {
  const blocks = (...texts: [string, 'heading' | 'paragraph'][]) =>
    flatten(texts.map(([words, kind], id) => ({ id, kind, level: kind === 'heading' ? 1 : 0, text: words })));
  const now = blocks(
    ['Skola', 'heading'],
    [boilerplate('Nämnden', 'mars'), 'paragraph'],
    ['Vård', 'heading'],
    [boilerplate('Nämnden', 'mars'), 'paragraph'],
  );
  const quote = { type: 'TextQuoteSelector', exact: boilerplate('Nämnden', 'mars') } as const;
  const [plain] = await findAll([[quote]], now);
  expect(plain?.state).toBe('lost');
  const [found] = await findAll([[quote, { type: 'remiss:SectionSelector', path: ['Vård'] }]], now);
  expect(found?.span?.start).toBe(now.places[3]?.start);
});

test.each(['ours', 'snapshot'])(
  'in a text made of repetitions, a sentence edited and a copy elsewhere, %s',
  async (given) => {
    const texts = Array.from({ length: 6 }, () => [one, two, three, four]).flat();
    const old = plainDocument(text(...texts));
    const now = plainDocument(text(two, ...texts.with(9, two.replace('drygt', 'omkring'))));
    const spans = old.places.filter(({ start, end }) => start < end);
    const found = await findAll(
      spans.map(({ start, end }) => selectorsOf(old, { start, end })),
      now,
      given === 'snapshot' ? { old } : {},
    );
    expect(found[9]?.state).toBe('lost');
    expect(found[9]?.candidates.length).toBeGreaterThanOrEqual(2);
  },
);
