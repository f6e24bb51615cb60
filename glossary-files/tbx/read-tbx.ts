import type { GlossaryContent } from '../../glossary/own/content.ts';
import { assembled } from '../assemble.ts';
import { languageTag } from '../clean-text.ts';
import { type ConceptDraft, emptyDraft, type SpokenText } from '../draft.ts';
import { emptyHead, headIn } from '../head-draft.ts';
import { type MarkupElement, markupElements, markupText } from '../markup/markup-tree.ts';
import { paired } from '../paired-notes.ts';
import { GlossaryRefused, type Telling } from '../result.ts';
import { categoriesIn, type TbxCategory, withoutGroups } from './tbx-categories.ts';
import { readTerms } from './tbx-terms.ts';

/** What an entry, a language and a term are called in ISO 30042:2019 and in the older `martif`. */
const entryNames = new Set(['conceptEntry', 'termEntry']);
const languageNames = new Set(['langSec', 'langSet']);

/**
 * A glossary in TBX: ISO 30042:2019 in both its styles (categories as attributes, DCA, or as elements, DCT), and the older TBX-Basic.
 * @throws {GlossaryRefused} where there is no concept in it
 */
export function glossaryOfTbx(root: MarkupElement, name: string, told: Telling): GlossaryContent {
  const entries: MarkupElement[] = [];
  const body = descendants(root, (element) => element.name === 'body')[0];
  for (const entry of body ? markupElements(body) : [])
    if (entryNames.has(entry.name)) entries.push(entry);
    else told.leave('property', entry.name);
  if (entries.length === 0) throw new GlossaryRefused('not-a-glossary', 'conceptEntry');
  const back = descendants(root, (element) => element.name === 'back')[0];
  if (back) told.leave('property', 'back');
  const drafts = entries.map((entry, i) => entryDraft(entry, i, told));
  return assembled(headIn(headOf(root, told), name, told), drafts, told);
}

/** The language of the file is often that of its tool: what it is called counts as Swedish. */
function headOf(root: MarkupElement, told: Telling) {
  const head = emptyHead();
  const asSwedish = (element: MarkupElement): SpokenText => ({
    text: markupText(element),
    language: 'sv',
  });
  const first = (name: string) => descendants(root, (element) => element.name === name)[0];
  const [title, publication, source, revision] = ['titleStmt', 'publicationStmt', 'sourceDesc', 'revisionDesc'].map(
    first,
  );
  for (const one of title ? markupElements(title) : [])
    if (one.name === 'title') head.titles.push(asSwedish(one));
    else told.leave('head', one.name);
  const paragraphs = source ? markupElements(source).map(markupText) : [];
  if (paragraphs.length > 0) head.descriptions.push({ text: paragraphs.join('\n'), language: 'sv' });
  const said = publication ? markupElements(publication).map(markupText) : [];
  if (said.length > 0) head.publisher = said.join(' ');
  if (revision) told.leave('head', 'revisionDesc');
  return head;
}

function entryDraft(entry: MarkupElement, at: number, told: Telling): ConceptDraft {
  const id = entry.attributes.get('id');
  const draft = emptyDraft({ name: id ?? `${entry.name} ${at + 1}` });
  if (id !== undefined) {
    draft.key = id;
    draft.id = id.replace(/^_(?=\d)/, '');
  }
  const notes: SpokenText[] = [];
  readCategories(draft, entry, '', notes, told);
  for (const section of markupElements(entry)) {
    if (!languageNames.has(section.name)) continue;
    const given = section.attributes.get('xml:lang') ?? section.attributes.get('lang') ?? '';
    const language = languageTag(given) ?? given;
    readCategories(draft, section, language, notes, told);
    readTerms(draft, section, language, told);
  }
  draft.notes = paired(notes);
  return draft;
}

/** Concepts above: in the dialects that have them. `TBX-Basic` has none. */
const aboveNames = new Set([
  'superordinateConceptGeneric',
  'superordinateConceptPartitive',
  'broaderConceptGeneric',
  'broaderConceptPartitive',
  'superordinateConcept',
  'broaderConcept',
]);
const belowNames = new Set([
  'subordinateConceptGeneric',
  'subordinateConceptPartitive',
  'narrowerConceptGeneric',
  'narrowerConceptPartitive',
  'subordinateConcept',
  'narrowerConcept',
]);
const besideNames = new Set([
  'crossReference',
  'relatedConcept',
  'coordinateConceptGeneric',
  'coordinateConceptPartitive',
  'coordinateConcept',
]);

/** What is said of a concept, or of it in a language. @param language empty for what is said in none */
function readCategories(
  draft: ConceptDraft,
  around: MarkupElement,
  language: string,
  notes: SpokenText[],
  told: Telling,
): void {
  for (const one of categoriesIn(withoutGroups(around), told)) {
    const { category, text, target } = one;
    if (category === 'definition') {
      draft.definitions.push({ text, language: one.language || language });
      for (const said of one.beside) besideDefinition(draft, said, told);
    } else if (category === 'note') notes.push({ text, language: one.language || language });
    else if (category === 'source') draft.sources.push({ title: text, year: null });
    else if (category === 'context' || category === 'example')
      draft.examples.push({ text, language: one.language || language });
    else if (aboveNames.has(category)) relation(draft.broader, target, text, told);
    else if (belowNames.has(category)) relation(draft.narrower, target, text, told);
    else if (besideNames.has(category)) relation(draft.related, target, text, told);
    else if (category === 'conceptPosition') draft.notations.push(text);
    else told.leave('property', category);
  }
}

function besideDefinition(draft: ConceptDraft, { category, text }: TbxCategory, told: Telling): void {
  if (category === 'source') draft.sources.push({ title: text, year: null });
  else told.leave('property', `definition: ${category}`);
}

/** Without a target the words stand for a concept that nothing leads to. */
function relation(to: string[], target: string, text: string, told: Telling): void {
  if (target !== '') to.push(target.replace(/^#/, ''));
  else told.leave('relation', text);
}

function descendants(root: MarkupElement, is: (element: MarkupElement) => boolean): MarkupElement[] {
  const found: MarkupElement[] = [];
  const rest = [root];
  for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
    if (is(one)) found.push(one);
    else if (!entryNames.has(one.name))
      for (const child of markupElements(one)) if (!entryNames.has(child.name)) rest.push(child);
  }
  return found;
}
