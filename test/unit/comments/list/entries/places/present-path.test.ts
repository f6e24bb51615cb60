import { expect, test } from 'vitest';
import { entriesOf } from '../../../../../../comments/list/entries/entries.ts';
import { comment, source } from '../../list-source.ts';

test.each<[string, string[], string[]]>([
  ['under a title that is another now', ['Strategi 2026', '1 Mål'], ['Strategi', '1 Mål']],
  ['of the document’s own title', ['Strategi 2026'], ['Strategi']],
  ['that the document has no more', ['Strategi 2026', '9 Borta'], ['Strategi 2026', '9 Borta']],
  ['that is as it was', ['Strategi', '2 Insatser'], ['Strategi', '2 Insatser']],
])('a comment that has lost its words in a section %s', (_, path, expected) => {
  const lost = comment('a', {
    target: {
      type: 'passage',
      selectors: [
        { type: 'TextQuoteSelector', exact: 'Ord som är borta' },
        { type: 'remiss:SectionSelector', path },
      ],
    },
    carried: { state: 'lost', quote: 'Ord som är borta' },
  });
  expect(entriesOf(source([lost])).map(({ place }) => place.path)).toEqual([expected]);
});
