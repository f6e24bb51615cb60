import { type Cell, type Table, textCell } from '../../comments/list/list.ts';
import type { GlossaryContent } from '../../glossary/own/content.ts';
import type { Concept } from '../../glossary/schema.ts';
import { idMark } from '../relations.ts';
import { type GlossaryColumnKind, glossaryColumnKinds } from '../result.ts';
import { cellOfLines, cellOfNotes, cellOfTerms } from './cell-values.ts';
import { aboutRows, columnHeadings } from './column-names.ts';
import { relationKey } from './relation-key.ts';

/** Always there, so that a list can be filled in; others only where something stands in them. */
const always = new Set<GlossaryColumnKind>(['term', 'synonyms', 'deprecated', 'definition', 'notes', 'source', 'id']);

/** In characters. */
const widths: Partial<Record<GlossaryColumnKind, number>> = {
  notation: 8,
  term: 24,
  definition: 50,
  notes: 40,
  id: 10,
  status: 14,
};

/** A row a concept, in columns that come back. @param content what the format holds, by `heldBy` */
export function glossaryTable(content: GlossaryContent): Table {
  const cellIn = cellWriter(content);
  const rows = content.concepts.map((concept) => glossaryColumnKinds.map((kind) => cellIn(kind, concept)));
  const kept = glossaryColumnKinds.map((kind, i) => always.has(kind) || rows.some((texts) => texts[i] !== ''));
  return {
    kind: 'table',
    name: 'Begrepp',
    head: {
      title: content.head.title.sv,
      theirNumbers: [],
      ownNumbers: [],
      documents: [],
      date: content.head.adopted ?? '',
    },
    columns: glossaryColumnKinds
      .filter((_, i) => kept[i])
      .map((kind) => ({ key: kind, heading: columnHeadings[kind], width: widths[kind] ?? 20 })),
    rows: rows.map((texts) => ({ cells: texts.filter((_, i) => kept[i]).map((text): Cell => textCell(text)) })),
    returns: false,
  };
}

function cellWriter({ concepts }: GlossaryContent): (kind: GlossaryColumnKind, concept: Concept) => string {
  const nameOf = relationNames(concepts);
  return (kind, concept) => {
    const { prefLabel, altLabel = [], labelsElsewhere = [], definition, scopeNote = [] } = concept;
    const statusOf = (label: string) =>
      concept.termStatus && Object.hasOwn(concept.termStatus, label) ? concept.termStatus[label]?.status : undefined;
    const withStatus = (status?: string) => cellOfTerms(altLabel.filter((label) => statusOf(label) === status));
    switch (kind) {
      case 'term':
        return cellOfTerms([prefLabel.sv]);
      case 'status':
        return statusOf(prefLabel.sv) ?? '';
      case 'synonyms':
        return withStatus();
      case 'recommended':
        return withStatus('rekommenderad');
      case 'allowed':
        return withStatus('tillåten');
      case 'deprecated':
        return withStatus('avrådd');
      case 'definition':
        return definition?.sv ?? '';
      case 'definitionEn':
        return definition?.en ?? '';
      case 'notes':
        return cellOfNotes(scopeNote.map(({ sv }) => sv));
      case 'notesEn':
        return cellOfNotes(scopeNote.flatMap(({ en }) => en ?? []));
      case 'examples':
        return cellOfLines(concept.example ?? []);
      case 'source':
        return cellOfLines(concept.source.map(({ title }) => title));
      case 'broader':
        return cellOfTerms((concept.broader ?? []).map(nameOf));
      case 'related':
        return cellOfTerms((concept.related ?? []).map(nameOf));
      case 'english': {
        const more = labelsElsewhere.flatMap(({ language, label }) => (language === 'en' ? [label] : []));
        return cellOfTerms([...(prefLabel.en === undefined ? [] : [prefLabel.en]), ...more]);
      }
      case 'otherLanguages':
        return cellOfTerms(
          labelsElsewhere.flatMap(({ language, label }) => (language === 'en' ? [] : [`${language}: ${label}`])),
        );
      default:
        return concept[kind] ?? '';
    }
  };
}

/** A concept above or beside stands as its term where that is one concept's alone, else as its id. */
function relationNames(concepts: readonly Concept[]): (id: string) => string {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(relationKey(name), (counts.get(relationKey(name)) ?? 0) + 1);
  for (const { prefLabel, notation } of concepts) {
    count(prefLabel.sv);
    if (notation !== undefined) count(notation);
  }
  const terms = new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel.sv]));
  return (id) => {
    const term = terms.get(id) ?? '';
    return term !== '' && !term.startsWith(idMark) && counts.get(relationKey(term)) === 1 ? term : `${idMark}${id}`;
  };
}

/** What the glossary says of itself, a row each, with its label. */
export function aboutLines({ head }: GlossaryContent): [label: string, value: string][] {
  const { title, description, publisher, version, adopted, address, rights } = head;
  const said: Readonly<Record<keyof typeof aboutRows, string | undefined>> = {
    title: title.sv,
    titleEn: title.en,
    description: description?.sv,
    descriptionEn: description?.en,
    publisher,
    version,
    adopted,
    address,
    rights,
  };
  return (Object.keys(aboutRows) as (keyof typeof aboutRows)[]).flatMap((key) => {
    const value = said[key];
    return value === undefined ? [] : [[aboutRows[key], value] as [string, string]];
  });
}
