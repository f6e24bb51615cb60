import { isAnonymous } from '../../../comments/model/came-with.ts';
import type { FlatSpan } from '../../../comments/text/flatten.ts';
import type { BlockId } from '../../block.ts';
import type { FlowComment } from '../../flow/content/comment-places.ts';
import type { Edit, MovedWords } from './edits.ts';

/** In UTF-16 units: in a comment on more than this the changes are apart, as each would be lost among words that stay. */
const mostTogether = 400;

/** Which changes a comment stands on: those by its author go with the first such comment. */
export class ChangesByBlock {
  private readonly byBlock = new Map<BlockId, { edit: Edit; of: readonly Edit[] | MovedWords }[]>();
  private readonly told = new Set<readonly Edit[] | MovedWords>();

  constructor(groups: readonly (readonly Edit[])[], moves: readonly MovedWords[]) {
    for (const group of groups) this.add(group, group);
    for (const move of moves) this.add(move, [...move.away, ...move.here]);
  }

  private add(of: readonly Edit[] | MovedWords, edits: readonly Edit[]): void {
    for (const edit of edits) {
      const known = this.byBlock.get(edit.block);
      if (known) known.push({ edit, of });
      else this.byBlock.set(edit.block, [{ edit, of }]);
    }
  }

  on({ author, spans }: FlowComment): { edits: Edit[]; move?: MovedWords } {
    const [span, ...more] = spans;
    // Two who have no name may be two people.
    if (isAnonymous(author)) return { edits: [] };
    if (!span || more.length > 0 || span.end - span.start > mostTogether) return { edits: [] };
    const here = (this.byBlock.get(span.block) ?? []).filter(
      ({ edit, of }) =>
        edit.author === author &&
        edit.start <= span.end &&
        edit.end >= span.start &&
        overlaps(edit, span) &&
        !this.told.has(of),
    );
    const all = new Set(here.map(({ of }) => of));
    for (const of of all) this.told.add(of);
    const [move] = [...all].flatMap((of) => ('away' in of ? [of] : []));
    return { edits: [...all].flatMap((of) => ('away' in of ? [] : of)), ...(move && { move }) };
  }

  isTold(of: readonly Edit[] | MovedWords): boolean {
    return this.told.has(of);
  }
}

/** A comment on no words stands at a place, which may be at a change's end. */
const overlaps = (edit: Edit, { start, end }: FlatSpan) => start === end || (edit.start < end && edit.end > start);
