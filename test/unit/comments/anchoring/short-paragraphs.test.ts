/** Headings, cells and other short paragraphs: where they stand says more of them than their few words do. */
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../../comments/anchoring/find.ts';
import type { State } from '../../../../comments/anchoring/found-place.ts';
import { plainDocument } from '../../../../comments/text/plain-document.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';
import { w3c } from '../../../anchoring/score.ts';
import { readMarks } from '../../../marked-text.ts';

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
  {
    name: 'a cell that another one of the same words has come to stand beside',
    state: 'lost',
    before: text(one, mark('Klart: 2027'), two, three, 'Klart: 2027', four),
    after: text(one, 'Klart: 2027', 'Klart: 2027', two, three, four),
  },
  {
    name: 'a cell that was edited, another one as it was has come to stand beside it',
    state: 'lost',
    before: text(one, mark('Uppföljning sker årligen'), two, three, 'Uppföljning sker årligen', four),
    after: text(one, 'Uppföljning sker årligen', 'Uppföljning sker nästan årligen', two, three, four),
  },
  {
    name: 'two cells of the same words that stood side by side before',
    state: 'unchanged',
    before: text(one, mark('Klart: 2027'), 'Klart: 2027', two, three),
    after: text(one, mark('Klart: 2027'), 'Klart: 2027', two, three),
  },
  {
    name: 'a title read badly, its words the beginning of another paragraph',
    state: 'changed',
    before: text(
      mark('Strategi för främjande av psykisk hälsa och välbefinnande'),
      'Strategi',
      `Strategi för främjande av psykisk hälsa och välbefinnande samt förebyggande av psykisk ohälsa`,
      one,
      two,
    ),
    after: text(
      mark('Strategi for framjandc av psykisk hälsa och välbefinnande'),
      'Strategi',
      `Strategi för främjande av psykisk hälsa och välbefinnande samt förebyggande av psykiska besvär`,
      one,
      two,
    ),
  },
  {
    name: 'a heading read badly, the sentence behind it, which began with its word, deleted',
    state: 'changed',
    before: text(
      one,
      mark('5.5 Primärvården'),
      'Primärvården möter de allra flesta som söker för psykiska besvär.',
      two,
      three,
    ),
    after: text(one, mark('5.5 Primirvarden'), two, three),
  },
  {
    name: 'a heading bent, its word as it was the first of what stands behind it',
    state: 'changed',
    before: text(one, mark('Strategi'), 'Strategi för främjande av psykisk hälsa', two, three),
    after: text(one, mark('Strategin'), 'Strategi för främjande av psykisk hälsa', two, three),
  },
  {
    name: 'a heading of one word, a sentence that begins with it put in before it',
    state: 'unchanged',
    before: text(one, mark('Uppföljning'), 'Uppföljning av arbetet görs varje år.', two, three),
    after: text(
      one,
      'Uppföljning sker årligen.',
      mark('Uppföljning'),
      'Uppföljning av arbetet görs varje år.',
      two,
      three,
    ),
  },
  {
    name: 'a number behind a date with the same figure, another word put in',
    state: 'unchanged',
    before: text('Uppdraget ska redovisas senast den 12 maj 2017.', mark('2'), one, two),
    after: text('Uppdraget ska redovisas senast den 12 maj 2017.', `åtminstone ${mark('2')}`, one, two),
  },
  {
    name: 'an item with its mark, moved',
    state: 'moved',
    before: text(one, mark('- kunskap om vägledande samtal'), two, three, four),
    after: text(one, two, three, mark('- kunskap om vägledande samtal'), four),
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
