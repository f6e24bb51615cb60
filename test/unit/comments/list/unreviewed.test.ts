import { expect, test } from 'vitest';
import { entriesOf } from '../../../../comments/list/entries/entries.ts';
import { templateTable } from '../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../comments/list/templates/synpunktslista.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { on, source } from './list-source.ts';

const before = 'Färre ska må dåligt.';

test.each<[carried: Comment['carried'], quote: string]>([
  [{ state: 'changed', quote: before }, before],
  [{ state: 'changed', quote: 'Färre ska\u2029må dåligt.' }, 'Färre ska\nmå dåligt.'],
  [{ state: 'moved', quote: before }, 'Fler ska må bra.'],
  [undefined, 'Fler ska må bra.'],
])('a comment carried over as %j is on the words that were read', (carried, quote) => {
  const given = source([on('Fler ska må bra.', 'c', carried ? { carried } : {})]);
  expect(entriesOf(given).map(({ place }) => place.quote)).toEqual([quote]);
  expect(JSON.stringify(templateTable(given, synpunktslista, {}).rows)).toContain(JSON.stringify(quote).slice(1, -1));
});
