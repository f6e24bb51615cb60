import { addAll } from '../../../../language/swedish/many.ts';
import type { Stance } from '../../../model/comment.ts';
import { isWholePage, selectorsOf } from '../../../model/target/target.ts';
import type { Entry } from '../../entries/entry.ts';
import { proposalIntroduction, shortened, stanceSentence, struck, struckWords } from '../../entries/sentences.ts';
import type { CellPart } from '../../list.ts';
import { pageHeading } from './letter-sections.ts';
import { withoutLineEnds } from './line-end-hyphens.ts';
import { saysStance } from './own-words.ts';
import type { SaidStances } from './said-stances.ts';

/** Quotes that only say what is spoken of are cut here; in UTF-16 units. */
const longestQuote = 300;

/** What is longer isn't kept on one page with what it leads to; in UTF-16 units. */
const longestKept = 4 * longestQuote;

/** A comment, and in whose voice it stands: nobody's where that isn't known. */
export interface Voiced {
  entry: Entry;
  who: string | undefined;
}

/**
 * The comments under one heading as running text: what is spoken of, as a quote or as the wordings side by side, what is said of it and why.
 * A stance is the first sentence of what is said; of several passages in turn that it is the same on, it stands once before them.
 * @param heading that they stand under
 */
export function sectionParts(voiced: readonly Voiced[], said: SaidStances, heading = ''): CellPart[] {
  const parts: CellPart[] = [];
  let quoted: string | undefined;
  const unsaid = new Map<Voiced, Stance | undefined>();
  for (const one of voiced) {
    unsaid.set(one, unsaidStance(one, said));
    said.say(one.who, one.entry);
  }
  const goOn = inTurn(voiced, unsaid);
  voiced.forEach((one, i) => {
    const stance = unsaid.get(one);
    const [goesOn, isInTurn] = [goOn[i] === true, goOn[i - 1] === true];
    if (stance && goesOn && !isInTurn)
      parts.push({ type: 'text', text: stanceSentence(stance, one.who, 'följande formuleringar'), leads: true });
    const isSaidBefore = isInTurn || goesOn;
    const { quote } = one.entry.place;
    addAll(
      parts,
      entryParts(one, isSaidBefore ? undefined : stance, {
        isQuoted: quote !== undefined && quote === quoted,
        heading,
      }),
    );
    quoted = quote;
  });
  return parts;
}

/** The stance, where the letter has to state it. */
function unsaidStance({ entry, who }: Voiced, said: SaidStances): Stance | undefined {
  const { assessing, target } = entry.comment;
  if (assessing === undefined || saysOwnStance({ entry, who })) return undefined;
  // A comment that says nothing but its stance would be lost, unless it is on the whole document.
  return said.isSaid(who, entry) && (!isBare(entry) || target.type === 'document') ? undefined : assessing;
}

const isBare = ({ comment: { commenting, describing, editing } }: Entry): boolean =>
  !commenting && !describing && editing === undefined;

/**
 * Of each whether the next one stands under the same sentence that says the stance of both. Nothing in a letter shows where such a row ends:
 * where what comes behind it says no stance it would be read as part of it, so each says its own.
 */
function inTurn(voiced: readonly Voiced[], unsaid: ReadonlyMap<Voiced, Stance | undefined>): boolean[] {
  const goOn: boolean[] = [];
  let isToldApart = true;
  for (let i = voiced.length - 1; i >= 0; i--) {
    const [one, next] = [voiced[i] as Voiced, voiced[i + 1]];
    const isRow = next !== undefined && isAlike(one, next, unsaid);
    if (!isRow) isToldApart = next === undefined || unsaid.get(next) !== undefined || saysOwnStance(next);
    goOn[i] = isRow && isToldApart;
  }
  return goOn;
}

function saysOwnStance({ entry, who }: Voiced): boolean {
  const { assessing, commenting = '', describing = '' } = entry.comment;
  return assessing !== undefined && saysStance(`${commenting}\n${describing}`, assessing, who ?? '');
}

/** Do both take the same stance on words, one after the other? */
function isAlike(a: Voiced, b: Voiced, unsaid: ReadonlyMap<Voiced, Stance | undefined>): boolean {
  const isOnWords = ({ entry: { comment, place } }: Voiced) =>
    comment.target.type === 'passage' && !place.struck && place.earlier === undefined;
  const stance = unsaid.get(a);
  return stance !== undefined && stance === unsaid.get(b) && a.who === b.who && isOnWords(a) && isOnWords(b);
}

/** What the reader of the letter has just read: the words quoted, and the heading. */
interface Told {
  isQuoted: boolean;
  heading: string;
}

function entryParts({ entry, who }: Voiced, stance: Stance | undefined, told: Told): CellPart[] {
  const { comment, place } = entry;
  const { commenting, describing, editing, target } = comment;
  const { quote, struck: isStruck, earlier } = place;
  const parts: CellPart[] = [];
  const { isQuoted } = told;
  const about = aboutWhat(entry, told);
  if (about !== undefined && !(quote !== undefined && isQuoted)) parts.push({ type: 'text', text: about, leads: true });
  if (quote !== undefined && !isQuoted && (editing === undefined || isStruck))
    parts.push({ type: 'quote', text: shortened(quote, longestQuote), ...quotedFrom(place) });
  const what = target.type === 'passage' && !isStruck && earlier === undefined ? 'lydelsen' : spokenOf(entry, told);
  const lead = stance && editing !== undefined ? proposalIntroduction(stance, who, what) : undefined;
  const first = stance && !lead ? stanceSentence(stance, who, spokenOf(entry, told)) : undefined;
  const [opening, ...rest] = [...paragraphs(commenting), ...paragraphs(describing)];
  const texts = [[first, opening].filter(Boolean).join(' '), ...rest].filter(Boolean);
  const said = texts.map((text): CellPart => ({ type: 'text', text }));
  if (editing === undefined) return [...parts, ...said];
  const proposed = withoutLineEnds(editing, exactOf(target)) || struck;
  const introduction: CellPart[] = lead ? [{ type: 'text', text: lead, leads: true }] : [];
  if (quote !== undefined && !isStruck) {
    const isShort = quote.length + proposed.length <= longestKept;
    const wordings: CellPart = {
      type: 'proposal',
      now: quote,
      ...quotedFrom(place),
      ...(earlier !== undefined && { earlier }),
      proposed,
      ...(said.length > 0 && isShort && { leads: true }),
    };
    // The words come first: what is said of them would be read as part of the comment before it.
    return [...parts, ...introduction, wordings, ...said];
  }
  const isShort = texts.join('').length <= longestKept;
  const leading = texts.map(
    (text, i): CellPart => ({ type: 'text', text, ...((isShort || i === texts.length - 1) && { leads: true }) }),
  );
  return [...parts, ...leading, ...introduction, { type: 'proposal', proposed }];
}

/** Of the words that are quoted: their pages, and whether they were read from a picture. */
const quotedFrom = ({
  page,
  lastPage,
  recognised,
}: Entry['place']): Pick<Extract<CellPart, { type: 'quote' }>, 'page' | 'lastPage' | 'recognised'> => ({
  ...(page !== undefined && { page }),
  ...(lastPage !== undefined && { lastPage }),
  ...(recognised && { recognised }),
});

const exactOf = (target: Entry['comment']['target']): string =>
  selectorsOf(target).find((one) => one.type === 'TextQuoteSelector')?.exact ?? '';

/** What nothing else in the letter tells of the place; words that stand in the document are quoted, and that is enough. */
function aboutWhat(
  { comment: { target, editing }, place: { struck: isStruck, earlier } }: Entry,
  { heading }: Told,
): string | undefined {
  if (target.type === 'rectangle' && earlier === undefined && heading === pageHeading(target.page)) return undefined;
  if (target.type === 'rectangle')
    return `Gäller ${isWholePage(target) ? '' : 'en yta på '}sidan ${target.page}${earlier ? ` ${earlier}` : ''}.`;
  if (isStruck && earlier !== undefined) return `Gäller text som var struken ${earlier}:`;
  if (isStruck) return 'Gäller text som är struken i dokumentet:';
  if (earlier === undefined) return undefined;
  if (target.type === 'section') return `Gäller avsnittet som det stod ${earlier}.`;
  return editing === undefined ? `Gäller text ${earlier}:` : undefined;
}

/** A stance on a part must not be read as one on the whole, nor one on words of an earlier version as one on what stands there now. */
function spokenOf(
  { comment: { target, editing }, place: { struck: isStruck, earlier } }: Entry,
  { heading }: Told,
): string {
  if (earlier !== undefined) return `${goneFrom[target.type]} ${earlier}`;
  switch (target.type) {
    case 'document':
      return 'dokumentet som helhet';
    case 'section':
      return 'avsnittet';
    case 'rectangle':
      if (isWholePage(target)) return 'det som sidan visar';
      return heading === pageHeading(target.page) ? 'det som en yta på sidan visar' : 'det som ytan visar';
    case 'passage':
      if (isStruck) return struckWords;
      return editing === undefined ? 'det citerade' : 'nuvarande lydelse';
  }
}

const goneFrom: Record<Entry['comment']['target']['type'], string> = {
  document: 'dokumentet som helhet',
  section: 'avsnittet',
  rectangle: 'det som ytan visar',
  passage: 'lydelsen',
};

export const paragraphs = (text = ''): string[] =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((one) => one.trim())
    .filter(Boolean);
