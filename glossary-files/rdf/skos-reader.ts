import type { GlossaryContent } from '../../glossary/own/content.ts';
import { addAll } from '../../language/swedish/many.ts';
import { assembled } from '../assemble.ts';
import type { ConceptDraft, SpokenText } from '../draft.ts';
import { emptyDraft } from '../draft.ts';
import { emptyHead, type HeadDraft, headIn } from '../head-draft.ts';
import { idMark } from '../relations.ts';
import type { Telling } from '../result.ts';
import { GlossaryRefused } from '../result.ts';
import { type Said, type Statements, spokenTexts } from './said.ts';
import { labelNode, sourceNode, wordFormsOf } from './skos-nodes.ts';
import { ownBase, shortName, type TripleObject } from './triples.ts';

/**
 * The glossary that RDF holds in the words of SKOS. https://www.w3.org/TR/skos-reference/
 * @throws {GlossaryRefused} where there is no concept in it
 */
export function glossaryOfStatements({ about }: Statements, name: string, told: Telling): GlossaryContent {
  const isA = (said: Said, type: string) =>
    said.get('rdf:type')?.some((object) => 'node' in object && shortName(object.node) === type) === true;
  const concepts = [...about].filter(
    ([, said]) => isA(said, 'skos:Concept') || (said.has('skos:prefLabel') && !said.has('rdf:type')),
  );
  if (concepts.length === 0) throw new GlossaryRefused('not-a-glossary', 'skos:Concept');
  const schemes = [...about].filter(([, said]) => isA(said, 'skos:ConceptScheme'));
  for (const type of ['skos:Collection', 'skos:OrderedCollection']) {
    const count = [...about.values()].filter((said) => isA(said, type)).length;
    if (count > 0) told.leave('property', type, count);
  }
  const [scheme, ...others] = bySize(schemes, about);
  for (const [other] of others) told.leave('glossary', other);
  const head = headIn(scheme ? headOf(scheme, about, told) : emptyHead(), name, told);
  return assembled(
    head,
    concepts.map(([node, said]) => draftOf(node, said, { about, told })),
    told,
  );
}

/** A file may hold several: the one with most concepts is what the file is. */
function bySize(schemes: readonly [string, Said][], about: ReadonlyMap<string, Said>): readonly [string, Said][] {
  if (schemes.length < 2) return schemes;
  const counts = new Map<string, number>();
  for (const said of about.values())
    for (const object of said.get('skos:inScheme') ?? [])
      if ('node' in object) counts.set(object.node, (counts.get(object.node) ?? 0) + 1);
  return schemes.toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** Undefined where it only holds within the file. */
const addressIn = (node: string) => (node.startsWith('_:') || node.startsWith(ownBase) ? undefined : node);

const titles = ['dct:title', 'rdfs:label', 'skos:prefLabel', 'dc:title'];
const descriptions = ['dct:description', 'dc:description', 'rdfs:comment', 'skos:definition', 'skos:scopeNote'];
const headProperties: readonly (readonly [
  keyof HeadDraft & ('publisher' | 'version' | 'adopted' | 'rights'),
  readonly string[],
])[] = [
  ['publisher', ['dct:publisher', 'dc:publisher', 'dct:creator', 'dc:creator']],
  ['version', ['owl:versionInfo', 'adms:version', 'schema:version']],
  ['adopted', ['dct:issued', 'dct:valid']],
  ['rights', ['dct:license', 'dct:rights', 'cc:license', 'dc:rights']],
];

function headOf([node, said]: [string, Said], about: ReadonlyMap<string, Said>, told: Telling): HeadDraft {
  const read = new Set(['rdf:type', 'skos:hasTopConcept']);
  const first = (properties: readonly string[]) => {
    const property = properties.find((one) => said.has(one));
    if (property !== undefined) read.add(property);
    return property === undefined ? [] : (said.get(property) ?? []);
  };
  const head: HeadDraft = {
    titles: spokenTexts(first(titles)),
    descriptions: spokenTexts(first(descriptions)),
    address: addressIn(node),
  };
  for (const [key, properties] of headProperties) head[key] = nameOf(first(properties)[0], about);
  for (const [property, values] of said) if (!read.has(property)) told.leave('head', property, values.length);
  return head;
}

/** Of a publisher or a licence: the text, or what the file says that a node is called, or its address. */
function nameOf(object: TripleObject | undefined, about: ReadonlyMap<string, Said>): string | undefined {
  if (object === undefined || 'text' in object) return object?.text;
  const said = about.get(object.node);
  for (const property of ['foaf:name', 'rdfs:label', 'skos:prefLabel', 'dct:title', 'schema:name', 'vcard:fn']) {
    const names = spokenTexts(said?.get(property));
    const name = names.find(({ language }) => language === 'sv') ?? names[0];
    if (name) return name.text;
  }
  return addressIn(object.node);
}

interface Around {
  about: ReadonlyMap<string, Said>;
  told: Telling;
}

/** Say which glossary a concept belongs to, or the same as is said the other way round. */
const structure = new Set([
  'rdf:type',
  'skos:inScheme',
  'skos:topConceptOf',
  'skos:hasTopConcept',
  'skos:broaderTransitive',
  'skos:narrowerTransitive',
  'skos:semanticRelation',
]);

function draftOf(node: string, said: Said, { about, told }: Around): ConceptDraft {
  const address = addressIn(node);
  const draft = emptyDraft({ name: address ?? node.replace(ownBase, '') });
  draft.key = node;
  if (address !== undefined) draft.address = address;
  else if (node.startsWith(`${ownBase}#`)) draft.id = node.slice(ownBase.length + 1);
  for (const [property, objects] of said) {
    if (structure.has(property)) continue;
    const read = readers[property];
    if (read) read(draft, objects, { about, told });
    else told.leave('property', property, objects.length);
  }
  return draft;
}

type Read = (draft: ConceptDraft, objects: readonly TripleObject[], around: Around) => void;

const label =
  (is: 'preferred' | 'other', isHidden = false): Read =>
  (draft, objects, { told }) => {
    if (isHidden) told.leave('hidden-as-synonym', 'skos:hiddenLabel', objects.length);
    for (const one of spokenTexts(objects)) draft.labels.push({ ...one, is });
  };

const labelNodes =
  (is: 'preferred' | 'other'): Read =>
  (draft, objects, { about, told }) => {
    for (const object of objects) if ('node' in object) labelNode(draft, is, about.get(object.node), told);
  };

const targets =
  (key: 'broader' | 'narrower' | 'related'): Read =>
  (draft, objects, { about }) => {
    for (const object of objects) {
      if (!('node' in object)) continue;
      const { node } = object;
      // What the file only points at may be a concept of the package.
      const isPackages = !about.has(node) && node.startsWith(`${ownBase}${idMark}`);
      draft[key].push(isPackages ? node.slice(ownBase.length) : node);
    }
  };

const notes: Read = (draft, objects, { about }) => {
  const plain = spokenTexts(objects);
  const languages = new Set(plain.map(({ language }) => language));
  // One in each language are one note; of several nothing says which translates which.
  if (languages.size === plain.length) {
    if (plain.length > 0) draft.notes.push(plain);
  } else for (const one of plain) draft.notes.push([one]);
  for (const object of objects)
    if ('node' in object) draft.notes.push(spokenTexts(about.get(object.node)?.get('rdf:value')));
};

const texts = (objects: readonly TripleObject[], about: ReadonlyMap<string, Said>): SpokenText[] =>
  objects.flatMap((object) =>
    'text' in object ? spokenTexts([object]) : spokenTexts(about.get(object.node)?.get('rdf:value')),
  );

const sources: Read = (draft, objects, { about, told }) => {
  for (const object of objects) draft.sources.push(sourceNode(object, about, told));
};

// By names that stand in a file.
const readers: Readonly<Record<string, Read>> = Object.assign(Object.create(null), {
  'skosxl:prefLabel': labelNodes('preferred'),
  'skosxl:altLabel': labelNodes('other'),
  'skosxl:hiddenLabel': labelNodes('other'),
  'skos:prefLabel': label('preferred'),
  'skos:altLabel': label('other'),
  'skos:hiddenLabel': label('other', true),
  'skos:definition': (draft, objects, { about }) => addAll(draft.definitions, texts(objects, about)),
  'skos:scopeNote': notes,
  'skos:note': notes,
  'skos:example': (draft, objects, { about }) => addAll(draft.examples, texts(objects, about)),
  'skos:notation': (draft, objects) =>
    addAll(
      draft.notations,
      spokenTexts(objects).map(({ text }) => text),
    ),
  'skos:broader': targets('broader'),
  'skos:narrower': targets('narrower'),
  'skos:related': targets('related'),
  'dct:source': sources,
  'dc:source': sources,
  'dct:identifier': (draft, [first]) => {
    if (first && 'text' in first) draft.id = first.text;
  },
  'remiss:forms': (draft, objects, { about }) => {
    for (const object of objects) if ('node' in object) addAll(draft.forms, wordFormsOf(about.get(object.node)));
  },
} satisfies Record<string, Read>);
