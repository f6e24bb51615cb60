import { addAll } from '../../../../language/swedish/many.ts';
import type { Stance } from '../../../model/comment.ts';
import { isWholePage, selectorsOf } from '../../../model/target.ts';
import type { Entry } from '../../entries/entry.ts';
import { proposalIntroduction, shortened, stanceSentence, struck, struckWords } from '../../entries/sentences.ts';
import type { CellPart } from '../../list.ts';
import { withoutLineEnds } from './line-end-hyphens.ts';
import { saysStance } from './own-words.ts';
import type { SaidStances } from './said-stances.ts';

/** Quotes that only say what is spoken of are cut here; in UTF-16 units. */
const longestQuote = 300;

/** A comment, and in whose voice it stands: nobody's where that isn't known. */
export interface Voiced {
  entry: Entry;
  who: string | undefined;
}

/**
 * The comments under one heading as running text: what is spoken of, what is said of it and why, and what is proposed instead. A stance is
 * the first sentence of what is said; of several passages in turn that it is the same on, it stands once before them.
 */
export function sectionParts(voiced: readonly Voiced[], said: SaidStances): CellPart[] {
  const parts: CellPart[] = [];
  let quoted: string | undefined;
  const unsaid = new Map<Voiced, Stance | undefined>();
  for (const one of voiced) {
    unsaid.set(one, unsaidStance(one, said));
    said.say(one.who, one.entry);
  }
  voiced.forEach((one, i) => {
    const stance = unsaid.get(one);
    const before = voiced[i - 1];
    const isInTurn = before !== undefined && isAlike(one, before, unsaid);
    const after = voiced[i + 1];
    if (stance && !isInTurn && after && isAlike(one, after, unsaid))
      parts.push({ type: 'text', text: stanceSentence(stance, one.who, 'följande formuleringar'), leads: true });
    const isSaidBefore = isInTurn || (after !== undefined && isAlike(one, after, unsaid));
    const { quote } = one.entry.place;
    addAll(parts, entryParts(one, isSaidBefore ? undefined : stance, quote !== undefined && quote === quoted));
    quoted = quote;
  });
  return parts;
}

/** The stance that has to be put into words. */
function unsaidStance({ entry, who }: Voiced, said: SaidStances): Stance | undefined {
  const { assessing, commenting = '', describing = '', target } = entry.comment;
  if (assessing === undefined) return undefined;
  if (saysStance(`${commenting}\n${describing}`, assessing, who ?? '')) return undefined;
  // What says nothing else would be lost, except on the whole.
  return said.isSaid(who, entry) && (!isBare(entry) || target.type === 'document') ? undefined : assessing;
}

const isBare = ({ comment: { commenting, describing, editing } }: Entry): boolean =>
  !commenting && !describing && editing === undefined;

/** Do both take the same stance on words, one after the other? */
function isAlike(a: Voiced, b: Voiced, unsaid: ReadonlyMap<Voiced, Stance | undefined>): boolean {
  const isOnWords = ({ entry: { comment } }: Voiced) => comment.target.type === 'passage' && !comment.target.struck;
  const stance = unsaid.get(a);
  return stance !== undefined && stance === unsaid.get(b) && a.who === b.who && isOnWords(a) && isOnWords(b);
}

/** @param isQuoted have the words just been quoted? */
function entryParts({ entry, who }: Voiced, stance: Stance | undefined, isQuoted: boolean): CellPart[] {
  const { comment, place } = entry;
  const { commenting, describing, editing, target } = comment;
  const { page, quote, struck: isStruck } = place;
  const parts: CellPart[] = [];
  if (target.type === 'rectangle')
    parts.push({
      type: 'text',
      text: `Gäller ${isWholePage(target) ? '' : 'en yta på '}sidan ${target.page}.`,
      leads: true,
    });
  if (isStruck) parts.push({ type: 'text', text: 'Gäller text som är struken i dokumentet:', leads: true });
  if (quote !== undefined && !isQuoted && (editing === undefined || isStruck))
    parts.push({ type: 'quote', text: shortened(quote, longestQuote), ...(page !== undefined && { page }) });
  const what = target.type === 'passage' && !isStruck ? 'lydelsen' : spokenOf(comment);
  const lead = stance && editing !== undefined ? proposalIntroduction(stance, who, what) : undefined;
  const first = stance && !lead ? stanceSentence(stance, who, spokenOf(comment)) : undefined;
  const [opening, ...rest] = [...paragraphs(commenting), ...paragraphs(describing)];
  const texts = [[first, opening].filter(Boolean).join(' '), ...rest].filter(Boolean);
  const isShort = texts.join('').length <= longestQuote * 4;
  for (const text of texts)
    parts.push({ type: 'text', text, ...(editing !== undefined && isShort && { leads: true }) });
  if (lead) parts.push({ type: 'text', text: lead, leads: true });
  if (editing !== undefined)
    parts.push({
      type: 'proposal',
      ...(quote !== undefined && !isStruck && { now: quote, ...(page !== undefined && { page }) }),
      proposed: withoutLineEnds(editing, exactOf(target)) || struck,
    });
  return parts;
}

const exactOf = (target: Entry['comment']['target']): string =>
  selectorsOf(target).find((one) => one.type === 'TextQuoteSelector')?.exact ?? '';

/** A stance on a part must not be read as one on the whole. */
function spokenOf({ target, editing }: Entry['comment']): string {
  switch (target.type) {
    case 'document':
      return 'dokumentet som helhet';
    case 'section':
      return 'avsnittet';
    case 'rectangle':
      return 'det som ytan visar';
    case 'passage':
      if (target.struck) return struckWords;
      return editing === undefined ? 'det citerade' : 'nuvarande lydelse';
  }
}

export const paragraphs = (text = ''): string[] =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((one) => one.trim())
    .filter(Boolean);
