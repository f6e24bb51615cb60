import { type MarkupElement, markupElements, markupText } from '../markup/markup-tree.ts';
import type { Telling } from '../result.ts';

/** A data category and its value, in whichever style it is written. */
export interface TbxCategory {
  /** As ISO 12620 calls it: "definition"; of elements without a type their own name: "note". */
  category: string;
  text: string;
  /** The id that it points at, or the address; empty where it points at nothing. */
  target: string;
  /** Where it says its own. */
  language: string;
  /** What else stands in its group: the source of a definition. */
  beside: readonly TbxCategory[];
}

const groups = new Set(['descripGrp', 'termNoteGrp', 'adminGrp', 'transacGrp', 'descripNoteGrp']);
/** Elements of the categories in DCA; `note`, `date` and others have no type. */
const typed = new Set([
  'descrip',
  'descripNote',
  'termNote',
  'admin',
  'adminNote',
  'transac',
  'transacNote',
  'ref',
  'xref',
  'termCompList',
  'hi',
]);
/** Parts of an entry that hold others. */
const sections = new Set([
  'langSec',
  'langSet',
  'termSec',
  'tig',
  'ntig',
  'termGrp',
  'term',
  'termCompGrp',
  'termCompList',
]);

interface Grouped {
  element: MarkupElement;
  beside: readonly MarkupElement[];
}

/** The elements that say something, each with those that stand in a group with it. */
export const withoutGroups = (around: MarkupElement): Grouped[] =>
  markupElements(around).flatMap((element): Grouped[] => {
    if (sections.has(element.name)) return [];
    if (!groups.has(element.name)) return [{ element, beside: [] }];
    const [first, ...beside] = markupElements(element);
    return first ? [{ element: first, beside }] : [];
  });

export const categoriesIn = (grouped: readonly Grouped[], told: Telling): TbxCategory[] =>
  grouped.flatMap(({ element, beside }) => {
    const one = categoryOf(element, told);
    return one ? [{ ...one, beside: beside.flatMap((other) => categoryOf(other, told) ?? []) }] : [];
  });

function categoryOf(element: MarkupElement, told: Telling): TbxCategory | undefined {
  const { attributes, name } = element;
  const category = typed.has(name) ? (attributes.get('type') ?? '') : name;
  const text = markupText(element).trim();
  // A term's own parts are no categories.
  if (category === '') {
    told.leave('property', name);
    return undefined;
  }
  const target = attributes.get('target') ?? '';
  return { category, text, target, language: attributes.get('xml:lang') ?? '', beside: [] };
}
