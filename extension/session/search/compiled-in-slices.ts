import { measured } from '../../../documents/measured.ts';
import { pageHasItsTurn, slice } from '../../../documents/turn.ts';
import { compileInPortions, type Lexicon } from '../../../language/matching/lexicon.ts';
import type { Term } from '../../../language/matching/terms.ts';

/** Compiles labels while the page gets its turn in between. */
export async function compiledInSlices(terms: Iterable<Term>): Promise<Lexicon> {
  const portions = compileInPortions(terms);
  for (;;) {
    const until = performance.now() + slice;
    const compiled = measured('find', () => {
      for (;;) {
        const { done, value } = portions.next();
        if (done) return value;
        if (performance.now() > until) return undefined;
      }
    });
    if (compiled) return compiled;
    await pageHasItsTurn();
  }
}
