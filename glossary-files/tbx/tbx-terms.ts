import type { ConceptDraft, LabelDraft, TermStatusName } from '../draft.ts';
import { type MarkupElement, markupElements, markupText } from '../markup/markup-tree.ts';
import type { Telling } from '../result.ts';
import { categoriesIn, type TbxCategory, withoutGroups } from './tbx-categories.ts';

/** ISO 30042, `administrativeStatus`, and what `normativeAuthorization` and older files call the same. */
const statuses: Readonly<Record<string, TermStatusName>> = {
  'preferredTerm-admn-sts': 'rekommenderad',
  preferredTerm: 'rekommenderad',
  preferred: 'rekommenderad',
  standardizedTerm: 'rekommenderad',
  'admittedTerm-admn-sts': 'tillåten',
  admittedTerm: 'tillåten',
  admitted: 'tillåten',
  'deprecatedTerm-admn-sts': 'avrådd',
  deprecatedTerm: 'avrådd',
  deprecated: 'avrådd',
  'supersededTerm-admn-sts': 'avrådd',
  supersededTerm: 'avrådd',
  superseded: 'avrådd',
};

const statusNames = new Set(['administrativeStatus', 'normativeAuthorization']);
const termSections = new Set(['termSec', 'tig', 'ntig']);

/** The terms of a language, with what is said of each. */
export function readTerms(draft: ConceptDraft, section: MarkupElement, language: string, told: Telling): void {
  for (const one of markupElements(section)) {
    if (!termSections.has(one.name)) continue;
    // In an `ntig` the term and its notes stand in a group, and what describes the term beside that.
    const group = markupElements(one).find(({ name }) => name === 'termGrp');
    const parts = group ? [...markupElements(one), ...markupElements(group)] : markupElements(one);
    const term = parts.find(({ name }) => name === 'term');
    const label: LabelDraft = { text: term ? markupText(term) : '', language, is: 'open' };
    const said = categoriesIn([...withoutGroups(one), ...(group ? withoutGroups(group) : [])], told);
    for (const category of said) readCategory(draft, label, category, told);
    draft.labels.push(label);
  }
}

function readCategory(draft: ConceptDraft, label: LabelDraft, said: TbxCategory, told: Telling): void {
  const { category, text } = said;
  if (statusNames.has(category)) {
    const status = Object.hasOwn(statuses, text) ? statuses[text] : undefined;
    if (status === undefined) told.fault('unknown-status', draft.place, `${label.text}: ${text}`);
    else {
      label.status = status;
      if (status === 'rekommenderad') label.is = 'preferred';
      if (text.startsWith('superseded')) told.leave('superseded-as-avradd', text);
    }
    for (const beside of said.beside)
      if (beside.category === 'note') label.note = beside.text;
      else if (beside.category === 'source') label.source = beside.text;
      else told.leave('property', `administrativeStatus: ${beside.category}`);
  } else if (category === 'context' || category === 'example') {
    draft.examples.push({ text, language: label.language });
    for (const beside of said.beside) told.leave('property', `${category}: ${beside.category}`);
  } else if (category === 'source') draft.sources.push({ title: text, year: null });
  else if (category === 'definition') draft.definitions.push({ text, language: label.language });
  else told.leave('property', category === 'note' ? 'term: note' : category);
}
