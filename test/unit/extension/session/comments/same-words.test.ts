import { expect, test } from 'vitest';
import { plainDocument } from '../../../../../comments/text/plain-document.ts';
import { placeComments } from '../../../../../extension/session/comments/place-comments.ts';

const text = plainDocument(
  'Kommunen ansvarar för vården.\u2029Regionen följer upp vården.\u2029Vårdens aktörer mäter.\u2029Ingen annan mäter vården än.',
);

test.each([
  ['that stand in several places', 'vården', ['vården', 'vården', 'vården']],
  ['that are gone', 'skolan', []],
])(
  'of words %s, which can’t be told by what stood around them, the same words are the places to choose',
  async (_, exact, places) => {
    const quote = {
      type: 'TextQuoteSelector' as const,
      exact,
      prefix: 'Helt andra ord stod ',
      suffix: ' i den texten då.',
    };
    const target = { type: 'passage' as const, selectors: [quote] };
    const [placed] = await placeComments(
      [{ id: 'one', target }],
      text,
      () => 'Helt andra ord.',
      undefined,
      () => undefined,
    );
    expect(placed?.state).toBe('lost');
    expect(placed?.candidates.map(({ start, end }) => text.text.slice(start, end))).toEqual(places);
  },
);
