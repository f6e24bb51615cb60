import type { Stance } from '../../../model/comment.ts';
import { pathKey } from '../../../text/heading-path.ts';
import type { Entry } from '../../entries/entry.ts';

/** Where a letter has said that somebody stands: on the whole, and on sections. What follows from that isn't said again. */
export class SaidStances {
  private readonly said = new Map<string, Stance>();

  /** @param who by name; what each of them says holds for them alone */
  sayOfWhole(who: string | undefined, stance: Stance): void {
    this.said.set(keyOf(who, []), stance);
  }

  /** Has the comment's stance been stated already, for the nearest section (or the whole) that it belongs to? */
  isSaid(who: string | undefined, { comment: { assessing }, place }: Entry): boolean {
    // Two unknown authors may be different people, so what one has stated doesn't count for the other.
    if (who === undefined || assessing === undefined) return assessing === undefined;
    for (let depth = place.path.length; depth > 0; depth--) {
      const stance = this.said.get(keyOf(who, [String(place.documentNumber), ...place.path.slice(0, depth)]));
      if (stance !== undefined) return stance === assessing;
    }
    const [ofAll, ofDocument] = [keyOf(who, []), keyOf(who, [String(place.documentNumber)])].map((key) =>
      this.said.get(key),
    );
    // Where the answer and a document's comment say different things, neither holds for its parts.
    if (ofAll !== undefined && ofDocument !== undefined && ofAll !== ofDocument) return false;
    return (ofDocument ?? ofAll) === assessing;
  }

  say(who: string | undefined, { comment: { assessing, target }, place }: Entry): void {
    if (assessing === undefined) return;
    const document = String(place.documentNumber);
    if (target.type === 'document') this.said.set(keyOf(who, [document]), assessing);
    if (target.type === 'section') this.said.set(keyOf(who, [document, ...place.path]), assessing);
  }
}

const keyOf = (who: string | undefined, path: readonly string[]) => pathKey([who ?? '', ...path]);
