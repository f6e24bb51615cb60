import type { Comment, Target } from '../../../comments/model/comment.ts';
import type { Selector } from '../../../comments/model/target/selectors.ts';
import { selectorsOf } from '../../../comments/model/target/target.ts';
import type { FlatDocument } from '../../../comments/text/flatten.ts';
import { selectorsAt } from '../../../comments/text/selectors-at.ts';
import { asItStands } from './place-comments.ts';

/**
 * The text that each comment was made in, of a document whose pages come one by one or are recognised while it is read: with each the text
 * is another, so comments of one reading have been made in several. In an earlier text words that stand on several pages can't be told apart.
 */
export class OriginTexts {
  /** What a target says of its words → the text that it was made in. */
  private known = new Map<string, string>();
  /** What was written on last: its comment may come when the text has become another. */
  private written: string | undefined;

  /** A form is open for these words, which have just been selected, or were commented on before. */
  write(target: Target, now: FlatDocument<unknown>): void {
    const key = keyOf(target);
    if (key === undefined) return;
    this.written = key;
    if (!this.known.has(key) && standsAsSaid(selectorsOf(target), now)) this.known.set(key, now.text);
  }

  /**
   * @param now the text as it is
   * @param other the text of what has been made in none that was seen; undefined where that is the text as it is
   * @returns the text that a target was made in; undefined where that is the text as it is, or only pages have come behind since
   */
  of(
    comments: readonly Pick<Comment, 'target'>[],
    now: FlatDocument<unknown>,
    other: string | undefined,
  ): (target: Target) => string | undefined {
    const before = this.known;
    this.known = new Map();
    const keep = (key: string | undefined, text: string | undefined) => {
      if (key !== undefined && text !== undefined) this.known.set(key, text);
    };
    keep(this.written, before.get(this.written ?? ''));
    for (const { target } of comments) {
      const key = keyOf(target);
      const isMadeHere = () => other === undefined || standsAsSaid(selectorsOf(target), now);
      keep(key, before.get(key ?? '') ?? (isMadeHere() ? now.text : undefined));
    }
    const isPart = new Map([...new Set(this.known.values())].map((text) => [text, now.text.startsWith(text)]));
    return (target) => {
      const text = this.known.get(keyOf(target) ?? '');
      return text === undefined ? other : isPart.get(text) ? undefined : text;
    };
  }

  forget(): void {
    this.known.clear();
    this.written = undefined;
  }
}

/** Undefined where it has no words, or doesn't say where they stood. */
function keyOf(target: Target): string | undefined {
  const selectors = selectorsOf(target);
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  const position = selectors.find((one) => one.type === 'TextPositionSelector');
  return quote && position && JSON.stringify([position.start, position.end, quote.exact, quote.prefix, quote.suffix]);
}

/** Do the words stand where the selectors say, with all that they say of them? Pages may have come behind since, with the same words. */
function standsAsSaid(selectors: readonly Selector[], text: FlatDocument<unknown>): boolean {
  const span = asItStands(selectors, text)?.span;
  if (!span) return false;
  const now = selectorsAt(text, span);
  return selectors.every((said) => now.some((one) => isAsSaid(said, one)));
}

function isAsSaid(said: Selector, now: Selector): boolean {
  if (said.type === 'TextQuoteSelector' && now.type === said.type)
    return now.prefix === said.prefix && (now.suffix ?? '').startsWith(said.suffix ?? '');
  if (said.type === 'remiss:ParagraphSelector' && now.type === said.type)
    return now.before === said.before && now.after.startsWith(said.after);
  if (said.type === 'remiss:OccurrenceSelector' && now.type === said.type)
    return now.nth === said.nth && now.of >= said.of;
  return JSON.stringify(now) === JSON.stringify(said);
}
