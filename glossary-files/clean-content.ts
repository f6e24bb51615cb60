import type { GlossaryHead } from '../glossary/own/content.ts';
import type { Concept, WordForms } from '../glossary/schema.ts';
import { cleanLine, cleanText, languageTag } from './clean-text.ts';
import type { LabelDraft } from './draft.ts';
import { isReservedName, labelsIn } from './labels.ts';
import { Telling } from './result.ts';

/**
 * A copy of a concept as any file can hold it. What an editor or an importer has made is so already.
 * @returns `isSame` where nothing had to be changed
 */
export function cleanConcept(given: Concept): { concept: Concept; isSame: boolean } {
  const { altLabel, labelsElsewhere, termStatus, unsearched, definition, scopeNote, example, ...rest } = given;
  const concept: Concept = {
    ...rest,
    ...cleanLabels(given),
    ...(given.forms && { forms: cleanForms(given.forms) }),
    ...(definition && { definition: inBoth(definition) }),
    ...(scopeNote && { scopeNote: scopeNote.map(inBoth) }),
    ...(example && { example: example.map(cleanText).filter(Boolean) }),
    ...(given.notation !== undefined && { notation: cleanLine(given.notation) }),
    ...(given.address !== undefined && { address: cleanLine(given.address) }),
    ...(given.broader && { broader: [...new Set(given.broader)] }),
    ...(given.related && { related: [...new Set(given.related)] }),
    source: once(given.source).map((source) => ({
      ...source,
      title: cleanText(source.title) || '?',
      ...(source.publisher !== undefined && { publisher: cleanText(source.publisher) }),
      ...(source.section !== undefined && { section: cleanText(source.section) }),
      ...(source.note !== undefined && { note: cleanText(source.note) }),
    })),
  };
  const full = withoutEmpty(concept);
  return { concept: full, isSame: isSameConcept(full, given) };
}

const once = (sources: Concept['source']) => [
  ...new Map(sources.map((source) => [canonicalJson(source), source])).values(),
];

const lines = (texts: readonly string[] | undefined) => (texts ?? []).map(cleanLine).filter(Boolean);

function cleanForms(forms: NonNullable<Concept['forms']>): NonNullable<Concept['forms']> {
  const entries = Object.entries(forms).map(([word, { paradigm, added, struck }]): [string, WordForms] => {
    const [more, fewer, way] = [lines(added), lines(struck), cleanLine(paradigm ?? '')];
    return [
      cleanLine(word),
      {
        ...(way && { paradigm: way }),
        ...(more.length > 0 && { added: more }),
        ...(fewer.length > 0 && { struck: fewer }),
      },
    ];
  });
  return Object.fromEntries(entries.filter(([word]) => word !== '' && !isReservedName(word)));
}

const inBoth = ({ sv, en }: { sv: string; en?: string | undefined }) => ({
  sv: cleanText(sv) || '?',
  ...(en !== undefined && cleanText(en) !== '' && { en: cleanText(en) }),
});

/** By the same rules as what is read. */
function cleanLabels(given: Concept): Pick<Concept, 'prefLabel'> & Partial<Concept> {
  const { prefLabel, altLabel = [], labelsElsewhere = [], termStatus = {}, unsearched = {} } = given;
  const labels = [prefLabel.sv, ...altLabel].map((text, i): LabelDraft => {
    const own = Object.hasOwn(termStatus, text) ? termStatus[text] : undefined;
    const reason = Object.hasOwn(unsearched, text) ? unsearched[text] : undefined;
    return {
      text,
      language: 'sv',
      is: i === 0 ? 'preferred' : 'other',
      ...(own && { status: own.status }),
      ...(own?.note !== undefined && { note: own.note }),
      ...(own?.source !== undefined && { source: own.source }),
      ...(reason !== undefined && { unsearched: reason }),
    };
  });
  if (prefLabel.en !== undefined) labels.push({ text: prefLabel.en, language: 'en', is: 'preferred' });
  for (const { language, label } of labelsElsewhere)
    labels.push({ text: label, language: languageTag(language) || 'und', is: 'other' });
  return labelsIn(labels, {}, new Telling()) ?? { prefLabel };
}

function withoutEmpty(concept: Concept): Concept {
  const isFull = (value: unknown) =>
    value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
  return Object.fromEntries(Object.entries(concept).filter(([, value]) => isFull(value))) as Concept;
}

/** In which order terms in other languages stand says nothing. */
const isSameConcept = ({ labelsElsewhere: one, ...a }: Concept, { labelsElsewhere: other, ...b }: Concept) =>
  isAlike(a, b) && isAlike(one?.map(canonicalJson).toSorted(), other?.map(canonicalJson).toSorted());

/** Of values as JSON has them, whatever the order of their members; one that is undefined is none. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, i) => isAlike(item, other[i]))
    );
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => isAlike(a.get(key), b.get(key)));
}

/** A value as JSON, whatever the order of its members. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

export function cleanHead(head: GlossaryHead): GlossaryHead {
  const { title, description, publisher, version, adopted, address, rights } = head;
  const line = (text: string | undefined) => cleanLine(text ?? '');
  const [by, at, link, licence] = [publisher, version, address, rights].map(line);
  return {
    title: {
      sv: line(title.sv) || '?',
      ...(title.en !== undefined && line(title.en) !== '' && { en: line(title.en) }),
    },
    ...(description && { description: inBoth(description) }),
    ...(by && { publisher: by }),
    ...(at && { version: at }),
    ...(adopted !== undefined && { adopted }),
    ...(link && { address: link }),
    ...(licence && { rights: licence }),
  };
}
