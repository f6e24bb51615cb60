import type { Source, WordForms } from '../../glossary/schema.ts';
import type { ConceptDraft, TermStatusName } from '../draft.ts';
import type { Telling } from '../result.ts';
import { type Said, spokenTexts } from './said.ts';
import { ownBase, type TripleObject } from './triples.ts';

const statuses: readonly string[] = ['rekommenderad', 'tillåten', 'avrådd'] satisfies TermStatusName[];
const isStatus = (text: string | undefined): text is TermStatusName => text !== undefined && statuses.includes(text);

const firstText = (said: Said | undefined, property: string) => spokenTexts(said?.get(property))[0]?.text;

/** A term that is a thing of its own (SKOS-XL), so that something can be said of it. */
export function labelNode(draft: ConceptDraft, is: 'preferred' | 'other', said: Said | undefined, told: Telling): void {
  const known = new Set([
    'rdf:type',
    'skosxl:literalForm',
    'remiss:termStatus',
    'remiss:unsearched',
    'skos:note',
    'dct:source',
  ]);
  for (const [property, values] of said ?? [])
    if (!known.has(property)) told.leave('property', `skosxl: ${property}`, values.length);
  const [status, unsearched, note, source] = ['remiss:termStatus', 'remiss:unsearched', 'skos:note', 'dct:source'].map(
    (one) => firstText(said, one),
  );
  for (const one of spokenTexts(said?.get('skosxl:literalForm')))
    draft.labels.push({
      ...one,
      is,
      ...(isStatus(status) && { status }),
      ...(note !== undefined && { note }),
      ...(source !== undefined && { source }),
      ...(unsearched !== undefined && { unsearched }),
    });
}

/** A text, an address, or a node that says more of it. */
export function sourceNode(object: TripleObject, about: ReadonlyMap<string, Said>, told: Telling): Source {
  if ('text' in object) return { title: object.text, year: null };
  const said = about.get(object.node);
  const isOwn = object.node.startsWith('_:') || object.node.startsWith(ownBase);
  const own = isOwn ? {} : { address: object.node };
  if (!said) return { title: object.node, year: null, ...own };
  const node = said.get('rdfs:seeAlso')?.[0];
  const address = node && 'node' in node ? node.node : node?.text;
  const known = new Set([
    'rdf:type',
    'dct:title',
    'dc:title',
    'rdfs:label',
    'dct:publisher',
    'dc:publisher',
    'dct:date',
    'dct:issued',
    'dc:date',
    'remiss:section',
    'skos:note',
    'rdfs:seeAlso',
  ]);
  for (const [property, values] of said)
    if (!known.has(property)) told.leave('property', `dct:source: ${property}`, values.length);
  const one = (...properties: string[]) => properties.map((property) => firstText(said, property)).find(Boolean);
  const [publisher, section, note] = [one('dct:publisher', 'dc:publisher'), one('remiss:section'), one('skos:note')];
  return {
    title: one('dct:title', 'dc:title', 'rdfs:label') ?? (isOwn ? '' : object.node),
    ...(publisher !== undefined && { publisher }),
    year: one('dct:date', 'dct:issued', 'dc:date') ?? null,
    ...(section !== undefined && { section }),
    ...(note !== undefined && { note }),
    ...(address !== undefined ? { address } : own),
  };
}

/** How a word of a term bends, where that isn't what its ending says. */
export function wordFormsOf(said: Said | undefined): [string, WordForms][] {
  const word = firstText(said, 'remiss:word');
  if (word === undefined) return [];
  const [paradigm] = spokenTexts(said?.get('remiss:paradigm'));
  const [added, struck] = ['remiss:added', 'remiss:struck'].map((one) =>
    spokenTexts(said?.get(one)).map(({ text }) => text),
  );
  return [
    [
      word,
      {
        ...(paradigm && { paradigm: paradigm.text }),
        ...(added && added.length > 0 && { added }),
        ...(struck && struck.length > 0 && { struck }),
      },
    ],
  ];
}
