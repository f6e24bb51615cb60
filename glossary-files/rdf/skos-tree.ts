import type { GlossaryContent } from '../../glossary/own/content.ts';
import type { Concept, Source } from '../../glossary/schema.ts';
import { isAddress } from './triples.ts';

/** A thing and what is said of it, by short names, in the order in which it is written. */
export interface RdfNode {
  /** Missing where nothing else points at it. Begins with `#`, or is empty, where it only holds within the file. */
  address?: string;
  /** Short name; missing where what points at it says what it is. */
  type?: string;
  says: readonly (readonly [property: string, value: RdfValue])[];
}
export type RdfValue = RdfNode | { target: string } | { text: string; language?: string; type?: string };
type Saying = RdfNode['says'][number];

/** A glossary in the words of SKOS, and in words of our own where it has none; the glossary first, then its concepts. */
export function skosTree({ head, concepts }: GlossaryContent): RdfNode[] {
  const addresses = new Map(concepts.map(({ id, address }) => [id, address ?? `#${id}`]));
  const addressOf = (id: string) => addresses.get(id) ?? `#${id}`;
  const scheme = head.address ?? '';
  return [schemeNode(head, scheme), ...concepts.map((concept) => conceptNode(concept, { addressOf, scheme }))];
}

const say = (property: string, text: string | undefined, language?: string): Saying[] =>
  text === undefined ? [] : [[property, { text, ...(language !== undefined && { language }) }]];

const schemeNode = (head: GlossaryContent['head'], address: string): RdfNode => ({
  address,
  type: 'skos:ConceptScheme',
  says: [
    ...say('dct:title', head.title.sv, 'sv'),
    ...say('dct:title', head.title.en, 'en'),
    ...say('dct:description', head.description?.sv, 'sv'),
    ...say('dct:description', head.description?.en, 'en'),
    ...say('dct:publisher', head.publisher),
    ...say('owl:versionInfo', head.version),
    ...(head.adopted === undefined ? [] : [['dct:issued', { text: head.adopted, type: 'xsd:date' }] as const]),
    ...say('dct:rights', head.rights),
  ],
});

interface Addresses {
  addressOf(id: string): string;
  scheme: string;
}

function conceptNode(concept: Concept, { addressOf, scheme }: Addresses): RdfNode {
  const { id, prefLabel, definition, scopeNote = [], example = [], notation, source } = concept;
  const hasPairs = scopeNote.length > 1 && scopeNote.some(({ en }) => en !== undefined);
  return {
    address: addressOf(id),
    type: 'skos:Concept',
    says: [
      ...(concept.address === undefined ? [] : say('dct:identifier', id)),
      ...say('skos:notation', notation),
      ...say('skos:prefLabel', prefLabel.sv, 'sv'),
      ...say('skos:prefLabel', prefLabel.en, 'en'),
      ...(concept.altLabel ?? []).flatMap((text) => say('skos:altLabel', text, 'sv')),
      ...elsewhere(concept),
      ...labelNodes(concept),
      ...say('skos:definition', definition?.sv, 'sv'),
      ...say('skos:definition', definition?.en, 'en'),
      ...scopeNote.flatMap(({ sv, en }): Saying[] =>
        hasPairs
          ? [['skos:scopeNote', { says: [...say('rdf:value', sv, 'sv'), ...say('rdf:value', en, 'en')] }]]
          : [...say('skos:scopeNote', sv, 'sv'), ...say('skos:scopeNote', en, 'en')],
      ),
      ...example.flatMap((text) => say('skos:example', text, 'sv')),
      ...(concept.broader ?? []).map((one) => ['skos:broader', { target: addressOf(one) }] as const),
      ...(concept.related ?? []).map((one) => ['skos:related', { target: addressOf(one) }] as const),
      ...source.map((one) => ['dct:source', sourceValue(one)] as const),
      ...formNodes(concept),
      ['skos:inScheme', { target: scheme }],
    ],
  };
}

/** SKOS has one preferred term in each language at most; those stand first. What there is in English is beside `prefLabel.en`. */
function elsewhere({ labelsElsewhere = [] }: Concept): Saying[] {
  const has = new Set(['en']);
  return labelsElsewhere.flatMap(({ language, label }) => {
    const property = has.has(language) ? 'skos:altLabel' : 'skos:prefLabel';
    has.add(language);
    return say(property, label, language);
  });
}

function labelNodes({ prefLabel, altLabel = [], termStatus = {}, unsearched = {} }: Concept): Saying[] {
  return [prefLabel.sv, ...altLabel].flatMap((label, i): Saying[] => {
    const status = Object.hasOwn(termStatus, label) ? termStatus[label] : undefined;
    const reason = Object.hasOwn(unsearched, label) ? unsearched[label] : undefined;
    if (!status && reason === undefined) return [];
    const says = [
      ...say('skosxl:literalForm', label, 'sv'),
      ...say('remiss:termStatus', status?.status),
      ...say('skos:note', status?.note),
      ...say('dct:source', status?.source),
      ...say('remiss:unsearched', reason),
    ];
    return [[i === 0 ? 'skosxl:prefLabel' : 'skosxl:altLabel', { type: 'skosxl:Label', says }]];
  });
}

function sourceValue({ title, publisher, year, section, note, address }: Source): RdfValue {
  if ([publisher, section, note, address].every((one) => one === undefined) && year === null) return { text: title };
  return {
    says: [
      ...say('dct:title', title),
      ...say('dct:publisher', publisher),
      ...say('dct:date', year ?? undefined),
      ...say('remiss:section', section),
      ...say('skos:note', note),
      ...(address === undefined
        ? []
        : [['rdfs:seeAlso', isAddress(address) ? { target: address } : { text: address }] as const]),
    ],
  };
}

const formNodes = ({ forms = {} }: Concept): Saying[] =>
  Object.entries(forms).map(([word, { paradigm, added = [], struck = [] }]) => [
    'remiss:forms',
    {
      says: [
        ...say('remiss:word', word),
        ...say('remiss:paradigm', paradigm),
        ...added.flatMap((form) => say('remiss:added', form)),
        ...struck.flatMap((form) => say('remiss:struck', form)),
      ],
    },
  ]);
