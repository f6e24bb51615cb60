import type { Document } from '../model/model.ts';
import { titleInSwedish } from '../model/title.ts';

/** By title, as the page with all ärenden has them. */
const { compare } = new Intl.Collator('sv', { numeric: true });

type Ordered = Pick<Document, 'title' | 'role'>;

/** The order of documents in an answer by their roles: the proposal first, then what belongs to it. */
export const inDocumentOrder = <One extends Ordered>(documents: readonly One[]): One[] =>
  documents.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(titleInSwedish(a.title), titleInSwedish(b.title)));

const ranks: Record<NonNullable<Ordered['role']> | 'unsaid', number> = {
  förslag: 0,
  unsaid: 1,
  missiv: 2,
  annat: 3,
  bilaga: 4,
};

/** Where nobody has said what a document is, its title may: "Bilaga 1. Handlingsplan", "Handlingsplan (bilaga 1)". */
function rankOf({ role, title }: Ordered): number {
  if (role !== undefined) return ranks[role];
  return ranks[/(?:^\s*|[(,–-]\s*)(?:bilaga|appendix)(?![\p{L}])/iu.test(title) ? 'bilaga' : 'unsaid'];
}
