/** Headings, cells and other short paragraphs: where they stand says more of them than their few words do. */
import { describe, expect, test } from 'vitest';
import { describe as selectorsOf } from '../../annotations/describe.ts';
import { findAll, type State } from '../../annotations/find.ts';
import { plainDocument } from '../../annotations/plain-document.ts';
import { w3c } from '../anchoring/score.ts';
import { readMarks } from '../marked-text.ts';

const one = 'Regionen har under våren träffat föreningar och skolor för att höra hur de ser på förslaget.';
const two = 'Enkäten besvarades av drygt sextusen personer, och svaren skiljer sig mellan kommunerna.';
const three = 'Kostnaderna beräknas rymmas inom ramen fram till nästa översyn av ekonomin.';
const four = 'Biblioteken är mötesplatser för alla åldrar och ligger nära bostadsområdena.';
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const mark = (words: string) => `[[${words}|k]]`;
const follows = (who: string) => `${who} följer upp insatserna inom området och redovisar dem i mars.`;

const cases: { name: string; state: State; before: string; after: string }[] = [
  {
    name: 'a heading with another number',
    state: 'changed',
    before: text(one, mark('2. Begrepp'), two, three),
    after: text(one, mark('3. Begrepp'), two, three),
  },
  {
    name: 'a heading with another word, its number as it was',
    state: 'changed',
    before: text(one, mark('2. Beredning'), two, three),
    after: text(one, mark('2. Handläggning'), two, three),
  },
  {
    name: 'a heading deleted, its word in a sentence further down',
    state: 'lost',
    before: text(one, mark('Uppföljning'), two, three, four),
    after: text(one, two, three, `${four} Där sker uppföljning varje år.`),
  },
  {
    name: 'a heading deleted, its word at the beginning of the next paragraph',
    state: 'lost',
    before: text(mark('Strategi'), 'Strategi för främjande av psykisk hälsa i länet', one, two),
    after: text('Strategi för främjande av psykisk hälsa i länet', one, two),
  },
  {
    name: 'a heading deleted, its neighbour moved far away, its words in a sentence between them',
    state: 'lost',
    before: text(one, mark('Lokalt samråd'), 'Handläggare Maj-Lis Forsgård', two, three, four),
    after: text(one, two, `${three} Ett lokalt samråd hålls i mars.`, four, 'Handläggare Maj-Lis Forsgård'),
  },
  {
    name: 'a heading moved',
    state: 'moved',
    before: text(mark('Vägledande principer'), one, two, three, four),
    after: text(one, two, three, mark('Vägledande principer'), four),
  },
  {
    name: 'boilerplate moved, its look-alike as it was',
    state: 'moved',
    before: text(mark(follows('Kommunen')), one, two, follows('Nämnden'), three, four),
    after: text(one, two, follows('Nämnden'), three, mark(follows('Kommunen')), four),
  },
  {
    name: 'a heading joined with what stands behind it',
    state: 'unchanged',
    before: text(one, mark('Ansvar'), two, three),
    after: text(one, `${mark('Ansvar')} ${two}`, three),
  },
];

describe.each(['w3c', 'ours', 'snapshot'] as const)('short paragraphs, %s', (given) => {
  test.each(cases)('$name', async ({ state, before, after }) => {
    const [old, now] = [readMarks(before), readMarks(after)];
    const document = plainDocument(old.text);
    // All paragraphs are commented on, so that nearly all of the old text is known.
    const spans = [old.spans[0] ?? { start: 0, end: 0 }, ...document.places.filter(({ start, end }) => start < end)];
    const selectors = spans.map(({ start, end }) => selectorsOf(document, { start, end }));
    const [found] = await findAll(
      given === 'w3c' ? selectors.map(w3c) : selectors,
      plainDocument(now.text),
      given === 'snapshot' ? { old: document } : {},
    );
    const [place] = now.spans;
    expect(found?.state).toBe(state);
    expect(found?.span).toEqual(place && { start: place.start, end: place.end });
  });
});
