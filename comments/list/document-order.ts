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

function rankOf({ role, title }: Ordered): number {
  if (role !== undefined) return ranks[role];
  return ranks[isAppendix({ title }) ? 'bilaga' : 'unsaid'];
}

/** Where nobody has said what a document is, its title may: "Bilaga 1. Handlingsplan", "Handlingsplan (bilaga 1)". */
const isAppendix = ({ title }: Pick<Ordered, 'title'>) =>
  /(?:^\s*|[(,–-]\s*)(?:bilaga|appendix)(?![\p{L}])/iu.test(title);

/** For files, which give documents in their order and don't say what each is: appendices go behind, and the rest stays. */
export const appendicesLast = <One extends Pick<Ordered, 'title'>>(documents: readonly One[]): One[] =>
  documents.toSorted((a, b) => Number(isAppendix(a)) - Number(isAppendix(b)));
