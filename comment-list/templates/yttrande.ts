import { type Choice, entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { headOf } from '../head.ts';
import type { Letter, ListSource, Part } from '../list.ts';
import { type SectionTree, sectionTree } from '../sections.ts';
import { type Sender, senderHeading } from '../sender.ts';
import { leadingOn, shortened, stanceSentence, struck } from '../sentences.ts';

/** Quotes that only say what is spoken of are cut here; in UTF-16 units. */
const longestQuote = 300;

/** By name, as they are read. */
const { compare } = new Intl.Collator('sv', { numeric: true });

/**
 * An answer as a letter: where we stand and why, then section by section in the order of the remitted document; last what others
 * than we say, each under a heading of their own.
 */
export function yttrande(source: ListSource, { drafts = false, own = false }: Choice = {}): Letter {
  const head = headOf(source);
  const entries = entriesOf(source, { drafts, own });
  const several = new Set(entries.map(({ place }) => place.documentNumber)).size > 1;
  const us = head.remissinstans;
  const parts: Part[] = [];
  if (head.stance || head.summary) {
    parts.push({ type: 'heading', level: 2, text: 'Sammanfattning' });
    if (head.stance) parts.push({ type: 'text', text: stanceSentence(head.stance, us ?? 'Vi') });
    if (head.summary) parts.push(...paragraphs(head.summary));
  }
  parts.push(...bySection(ofUs(entries), several, 2, (entry) => said(entry, us ?? 'Vi')));
  const others = Map.groupBy(entries.flatMap(fromOthers), ({ from }) => senderHeading(from));
  for (const [heading, theirs] of [...others].toSorted(([a], [b]) => compare(a, b))) {
    parts.push({ type: 'heading', level: 2, text: heading });
    parts.push({ type: 'text', text: us === undefined ? 'Lämnat av andra än oss.' : `Lämnat av andra än ${us}.` });
    parts.push(...bySection(theirs, several, 3, ({ from, ...entry }) => saidBy(from, entry)));
  }
  return { kind: 'letter', name: 'Yttrande', head, parts };
}

const ofUs = (entries: readonly Entry[]) => entries.filter(({ from }) => from === undefined);
const fromOthers = (entry: Entry): (Entry & { from: Sender })[] => (entry.from ? [{ ...entry, from: entry.from }] : []);

/** @param top the level of the outermost headings */
function bySection<One extends Entry>(
  entries: readonly One[],
  several: boolean,
  top: number,
  write: (entry: One) => Part[],
): Part[] {
  const withHeadings = new Set(entries.flatMap(({ place }) => (place.path.length > 0 ? [place.documentNumber] : [])));
  const tree = sectionTree(entries, (entry) => [
    ...(several ? [entry.place.document] : []),
    ...headingsOver(entry, withHeadings),
  ]);
  // What is said of the whole has no heading of the document's to stand under.
  const whole: Part[] = tree.own.length > 0 ? [{ type: 'heading', level: top, text: 'Övergripande synpunkter' }] : [];
  return [...whole, ...partsOf(tree, top, write)];
}

const partsOf = <One>({ own, below }: SectionTree<One>, level: number, write: (entry: One) => Part[]): Part[] => [
  ...own.flatMap(write),
  ...[...below.values()].flatMap((section): Part[] => [
    { type: 'heading', level: Math.min(level, 6), text: section.heading },
    ...partsOf(section, level + 1, write),
  ]),
];

/** Of a part of a page, in a document that isn't known to have headings, the page. */
const headingsOver = (
  { place: { path, page, documentNumber }, comment: { target } }: Entry,
  withHeadings: ReadonlySet<number>,
): readonly string[] =>
  !withHeadings.has(documentNumber) && target.type === 'rectangle' && page !== undefined ? [`Sida ${page}`] : path;

/** What somebody else says, in their own name or in nobody's. */
function saidBy({ name }: Sender, entry: Entry): Part[] {
  const parts = said(entry, name);
  if (name === undefined || entry.comment.assessing) return parts;
  return [{ type: 'text', text: `Synpunkt från ${name}:` }, ...parts];
}

function said({ comment, place }: Entry, who: string | undefined): Part[] {
  const { commenting, describing, editing, assessing, target } = comment;
  const { quote, page, link } = place;
  const parts: Part[] = [];
  const where = { ...(page !== undefined && { page }), ...(link !== undefined && { link }) };
  if (target.type === 'rectangle') parts.push({ type: 'text', text: `Gäller en yta på sidan ${target.page}.` });
  if (quote !== undefined && editing === undefined)
    parts.push({ type: 'quote', text: shortened(quote, longestQuote), ...where });
  const what = target.type === 'passage' ? 'lydelsen' : spokenOf(comment);
  const lead = assessing && editing !== undefined ? leadingOn(assessing, who, what) : undefined;
  if (assessing && !lead) parts.push({ type: 'text', text: stanceSentence(assessing, who, spokenOf(comment)) });
  if (commenting) parts.push(...paragraphs(commenting));
  if (lead) parts.push({ type: 'text', text: lead });
  if (editing !== undefined)
    parts.push({ type: 'proposal', ...(quote !== undefined && { now: quote }), proposed: editing || struck });
  if (describing) parts.push(...paragraphs(describing));
  return parts;
}

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
      return editing === undefined ? 'det citerade' : 'nuvarande lydelse';
  }
}

const paragraphs = (text: string): Part[] =>
  text.split(/(?:\r?\n[ \t]*){2,}/).flatMap((one) => (one.trim() === '' ? [] : [{ type: 'text', text: one.trim() }]));
