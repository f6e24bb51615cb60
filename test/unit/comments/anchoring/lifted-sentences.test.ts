import { describe, expect, test } from 'vitest';
import { findAll } from '../../../../comments/anchoring/find.ts';
import { keptDocument } from '../../../../comments/text/kept-document.ts';
import { selectorsAt } from '../../../../comments/text/selectors-at.ts';
import { readMarks } from '../../../marked-text.ts';

const filler = [
  'Regionen har under våren träffat föreningar och skolor för att höra hur de ser på förslaget. Många vill ha mer stöd.',
  'Enkäten besvarades av drygt sextusen personer, och svaren skiljer sig mellan kommunerna.',
  'Kostnaderna beräknas rymmas inom ramen fram till nästa översyn av ekonomin.',
  'Biblioteken är mötesplatser för alla åldrar och ligger nära bostadsområdena. De har öppet på kvällarna.',
];
const [one, two, three, four] = filler as [string, string, string, string];
const before = 'Resurser fördelas inom verksamheten genom avtal och beställningar.';
const behind = 'Nämnderna redovisar utfallet när året är slut.';

const mark = (words: string) => `[[${words}|k]]`;
const text = (...paragraphs: string[]) => paragraphs.join('\u2029');
const lifted = {
  long: 'Nya former för ekonomistyrning, såsom utfallskontrakt och modeller för samfinansiering, kan vara aktuella.',
  'longer than what is compared as one':
    'Nya former för ekonomistyrning, såsom utfallskontrakt och modeller för samfinansiering mellan offentliga aktörer, kan vara aktuella där flera huvudmän delar på ansvaret för insatser som ger sin nytta först efter lång tid.',
  'of five words': 'Planen revideras vart fjärde år.',
};
const few = (sentence: string) => sentence.replace(/(\S+ \S+)(\S*)$/, (_, words, end) => mark(words) + end);

async function placeOf(old: string, now: string, given: 'ours' | 'snapshot') {
  const [was, is] = [readMarks(old), readMarks(now)];
  const [document, found] = [
    keptDocument({ text: was.text, sections: [] }),
    keptDocument({ text: is.text, sections: [] }),
  ];
  const span = was.spans[0] ?? { start: 0, end: 0 };
  // All paragraphs are commented on, so that the old text is known where its snapshot isn't.
  const selectors = [span, ...document.places].map(({ start, end }) => selectorsAt(document, { start, end }));
  const [place] = await findAll(selectors, found, given === 'snapshot' ? { old: document } : {});
  return { place, words: place?.span && is.text.slice(place.span.start, place.span.end), wanted: is.spans[0] };
}

describe.each(['ours', 'snapshot'] as const)('a sentence lifted out of its paragraph, %s', (given) => {
  describe.each(Object.entries(lifted))('%s', (_, sentence) => {
    const whole = mark(sentence);
    test.each([
      ['from the end', [one, `${before} ${whole}`, two, three, four], [one, before, two, three, whole, four]],
      ['from the beginning', [one, `${whole} ${behind}`, two, three, four], [one, behind, two, three, whole, four]],
      [
        'from the middle',
        [one, `${before} ${whole} ${behind}`, two, three, four],
        [one, `${before} ${behind}`, two, three, whole, four],
      ],
      ['to the front', [one, two, `${before} ${whole}`, three, four], [whole, one, two, before, three, four]],
      [
        'some words of it',
        [one, `${before} ${few(sentence)}`, two, three, four],
        [one, before, two, three, few(sentence), four],
      ],
      [
        'into another paragraph',
        [one, `${before} ${whole}`, two, three, four],
        [one, before, two, three, `${four} ${whole}`],
      ],
    ])('%s', async (_, old, now) => {
      const { place, wanted } = await placeOf(text(...old), text(...now), given);
      expect(place?.state).toBe('moved');
      expect(place?.span).toEqual(wanted && { start: wanted.start, end: wanted.end });
    });
  });

  test.each([
    [
      'which stood twice',
      [one, `${before} ${mark(lifted.long)}`, two, `${three} ${lifted.long}`, four],
      [one, before, two, three, `${lifted.long} ${behind}`, four],
    ],
    [
      'which stands twice',
      [one, `${before} ${mark(lifted.long)}`, two, three, four],
      [one, before, two, `${three} ${lifted.long}`, `${lifted.long} ${behind}`, four],
    ],
    [
      'of so few words that they may be chance',
      [one, `${before} ${mark('Staden ansvarar.')}`, two, three, four],
      [one, before, two, three, four.replace(' De ', ' Staden ansvarar. De ')],
    ],
  ])('%s: nothing tells where it is', async (_, old, now) => {
    const { place } = await placeOf(text(...old), text(...now), given);
    expect(place?.state).toBe('lost');
  });
});
