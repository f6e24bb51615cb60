import { type Choice, entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { headOf } from '../head.ts';
import type { Letter, ListSource, Part } from '../list.ts';
import { stanceSentence, struck } from '../sentences.ts';

/** Quotes that only say what is spoken of are cut here; in UTF-16 units. */
const longestQuote = 300;

/** An answer as a letter: where we stand and why, then section by section in the order of the remitted document. */
export function yttrande(source: ListSource, { drafts = false }: Choice = {}): Letter {
  const head = headOf(source);
  const entries = entriesOf(source, { drafts });
  const several = new Set(entries.map(({ place }) => place.documentNumber)).size > 1;
  const parts: Part[] = [];
  if (head.stance || head.summary) {
    parts.push({ type: 'heading', level: 2, text: 'Sammanfattning' });
    if (head.stance) parts.push({ type: 'text', text: stanceSentence(head.stance, head.remissinstans) });
    if (head.summary) parts.push(...paragraphs(head.summary));
  }
  let before: readonly string[] | undefined;
  for (const entry of entries) {
    const path = [...(several ? [entry.place.document] : []), ...entry.place.path];
    parts.push(...headings(before, path), ...said(entry, head.remissinstans));
    before = path;
  }
  return { kind: 'letter', name: 'Yttrande', head, parts };
}

/** The headings that are other than those the comment before stood under. */
function headings(before: readonly string[] | undefined, path: readonly string[]): Part[] {
  if (path.length === 0) {
    // What is said of the whole has no heading of the document's to stand under.
    return before?.length === 0 ? [] : [{ type: 'heading', level: 2, text: 'Övergripande synpunkter' }];
  }
  let same = 0;
  while (same < path.length && path[same] === before?.[same]) same++;
  // After something under a deeper heading, what is above it needs its heading again.
  const from = before && same === path.length && before.length > path.length ? path.length - 1 : same;
  return path.slice(from).map((text, i) => ({ type: 'heading', level: Math.min(from + i + 2, 6), text }));
}

function said({ comment, place }: Entry, who: string | undefined): Part[] {
  const { commenting, describing, editing, assessing } = comment;
  const { quote, page, link } = place;
  const parts: Part[] = [];
  const where = { ...(page !== undefined && { page }), ...(link !== undefined && { link }) };
  if (quote !== undefined && editing === undefined) parts.push({ type: 'quote', text: shortened(quote), ...where });
  if (assessing) parts.push({ type: 'text', text: stanceSentence(assessing, who) });
  if (commenting) parts.push(...paragraphs(commenting));
  if (editing !== undefined)
    parts.push({ type: 'proposal', ...(quote !== undefined && { now: quote }), proposed: editing || struck });
  if (describing) parts.push(...paragraphs(describing));
  return parts;
}

const paragraphs = (text: string): Part[] =>
  text.split(/(?:\r?\n[ \t]*){2,}/).flatMap((one) => (one.trim() === '' ? [] : [{ type: 'text', text: one.trim() }]));

function shortened(quote: string): string {
  const text = quote.replace(/\s+/g, ' ');
  if (text.length <= longestQuote) return text;
  return `${text
    .slice(0, longestQuote)
    .toWellFormed()
    .replace(/\s+\S*$/, '')} […]`;
}
