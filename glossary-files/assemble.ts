import type { GlossaryContent, GlossaryHead } from '../glossary/own/content.ts';
import type { Concept, Source } from '../glossary/schema.ts';
import { cleanLine, cleanText, isEnglishTag, isSwedishTag, languageTag } from './clean-text.ts';
import type { ConceptDraft, SpokenText } from './draft.ts';
import { isReservedName, labelsIn } from './labels.ts';
import { glossaryLimits } from './limits.ts';
import { Relations } from './relations.ts';
import { type FilePlace, GlossaryRefused, type NotKept, type Telling } from './result.ts';

/** Who says what a glossary says of its own: where a file names no other source for a concept. */
export const sourceOfGlossary = ({ title, publisher }: GlossaryHead): Source => ({
  title: title.sv,
  ...(publisher !== undefined && { publisher }),
  year: null,
});

/**
 * What all formats have in common: of each draft a concept, or a fault that says why it is none.
 * @param callsBy what relations of the file may call a concept beside its key, as a table calls it by its term
 * @throws {GlossaryRefused} where there are too many
 */
export function assembled(
  head: GlossaryHead,
  drafts: readonly ConceptDraft[],
  told: Telling,
  callsBy: (concept: Concept) => readonly string[] = () => [],
): GlossaryContent {
  if (drafts.length > glossaryLimits.concepts) throw new GlossaryRefused('too-many', String(drafts.length));
  const idOf = idGiver(drafts);
  const read = drafts.flatMap((draft, i) => {
    const concept = conceptOf(draft, idOf(draft, i), { head, told });
    return concept ? [{ draft, concept }] : [];
  });
  const terms = new Set<string>();
  for (const { draft, concept } of read) {
    const term = concept.prefLabel.sv.toLowerCase();
    if (terms.has(term)) told.fault('same-term', draft.place, concept.prefLabel.sv);
    terms.add(term);
  }
  return { head, concepts: new Relations(read, callsBy, told).concepts() };
}

const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The file's own id where it can be ours and is the first of its kind, else its number in the file. */
function idGiver(drafts: readonly ConceptDraft[]): (draft: ConceptDraft, at: number) => string {
  const taken = new Map<string, ConceptDraft>();
  for (const draft of drafts)
    if (draft.id !== undefined && isId.test(draft.id) && !taken.has(draft.id)) taken.set(draft.id, draft);
  return (draft, at) => {
    if (draft.id !== undefined && taken.get(draft.id) === draft) return draft.id;
    let id = `c${at + 1}`;
    while (taken.has(id)) id = `${id}-1`;
    taken.set(id, draft);
    return id;
  };
}

function conceptOf(
  draft: ConceptDraft,
  id: string,
  { head, told }: { head: GlossaryHead; told: Telling },
): Concept | undefined {
  const { place } = draft;
  const labels = labelsIn(draft.labels, place, told);
  if (!labels) return undefined;
  const definition = inTwo(draft.definitions, place, told, 'definition');
  const scopeNote = draft.notes.flatMap((note) => inTwo(note, place, told, 'note') ?? []);
  const example = draft.examples.flatMap((one) => inTwo([one], place, told, 'example')?.sv ?? []);
  const numbers = [...new Set(draft.notations.map(cleanLine).filter(Boolean))];
  for (const more of numbers.slice(1)) told.fault('several-numbers', place, more);
  const [notation] = numbers;
  const address = cleanLine(draft.address ?? '');
  const forms = draft.forms.filter(([word]) => !isReservedName(word));
  for (const [word] of draft.forms) if (isReservedName(word)) told.fault('reserved-name', place, word);
  return {
    id,
    ...labels,
    ...(forms.length > 0 && { forms: Object.fromEntries(forms) }),
    ...(definition && { definition }),
    ...(scopeNote.length > 0 && { scopeNote }),
    ...(example.length > 0 && { example }),
    ...(notation !== undefined && { notation }),
    ...(address !== '' && { address }),
    source: sourcesIn(draft.sources, { place, told }) ?? [sourceOfGlossary(head)],
  };
}

/** Of texts in languages the Swedish one, with the English; the others are told, and English alone, since ours has Swedish always. */
function inTwo(
  texts: readonly SpokenText[],
  place: FilePlace,
  told: Telling,
  what: NotKept['what'] & ('definition' | 'note' | 'example'),
): { sv: string; en?: string } | undefined {
  const by: { sv?: string; en?: string } = {};
  for (const { text, language: given } of texts) {
    const clean = cleanText(text);
    const language = languageTag(given) ?? given;
    if (clean === '') continue;
    if (clean.length > glossaryLimits.textLetters) {
      told.fault('too-long', place, clean);
      continue;
    }
    const key = isSwedishTag(language) ? 'sv' : isEnglishTag(language) ? 'en' : undefined;
    if (key === undefined) told.leave(what, language);
    else if (by[key] === undefined) by[key] = clean;
    else if (by[key] !== clean) told.fault('several-definitions', place, clean);
  }
  const { sv, en } = by;
  if (sv === undefined && en !== undefined) told.leave(what, 'en');
  return sv === undefined ? undefined : { sv, ...(en !== undefined && { en }) };
}

const isYear = /^\d{4}(?:\/\d{4})?$/;
const isWebAddress = /^https?:\/\/[^\s]+$/;

/** Undefined where there is none. */
function sourcesIn(
  sources: readonly Source[],
  { place, told }: { place: FilePlace; told: Telling },
): Source[] | undefined {
  const once = new Map<string, Source>();
  for (const given of sources) {
    const text = (value: string | undefined) => cleanText(value ?? '');
    const [title, publisher, section, note] = [given.title, given.publisher, given.section, given.note].map(text);
    const name = title || publisher || text(given.address);
    if (!name) continue;
    const address = text(given.address);
    const isLink = isWebAddress.test(address);
    if (address !== '' && !isLink) told.fault('odd-value', place, address);
    // A day says its year.
    const [year = null] = given.year === null ? [] : (/^\d{4}(?:\/\d{4})?(?=$|-\d\d)/.exec(given.year.trim()) ?? []);
    if (given.year !== null && !(year !== null && isYear.test(year))) told.fault('odd-value', place, given.year);
    const source: Source = {
      title: name,
      ...(publisher && title && { publisher }),
      year,
      ...(section && { section }),
      ...(note && { note }),
      ...(isLink && { address }),
    };
    once.set(JSON.stringify(source), source);
  }
  return once.size > 0 ? [...once.values()] : undefined;
}
