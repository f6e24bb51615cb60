export type TripleObject = { node: string } | { text: string; language: string };

/** Relative addresses of a file are resolved against this, and are ids of the file's own. RFC 2606: nobody has it. */
export const ownBase = 'https://ordlista.invalid/';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const skosxl = 'http://www.w3.org/2008/05/skos-xl#';
const dct = 'http://purl.org/dc/terms/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';

/** Prefix → namespace, of all that is written, in that order. */
export const writtenPrefixes: Readonly<Record<string, string>> = {
  skos,
  skosxl,
  dct,
  rdf,
  rdfs,
  owl,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** What SKOS has no words for: how a term is valued, and how it is looked for. A name and no address: nothing is there to be fetched. */
  remiss: 'urn:x-remisslasaren:glossary:',
};

const prefixes: Readonly<Record<string, string>> = {
  ...writtenPrefixes,
  dc: 'http://purl.org/dc/elements/1.1/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  adms: 'http://www.w3.org/ns/adms#',
  void: 'http://rdfs.org/ns/void#',
  cc: 'http://creativecommons.org/ns#',
  schema: 'http://schema.org/',
  isothes: 'http://purl.org/iso25964/skos-thes#',
  bibo: 'http://purl.org/ontology/bibo/',
};

const namespaces = Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix] as const);

const shortNames = new Map<string, string>();
/** Files have a handful of properties, and each of them some thousand times. */
const mostKept = 500;

/** "skos:prefLabel"; the whole address where nothing here knows it. */
export function shortName(iri: string): string {
  const known = shortNames.get(iri) ?? shortened(iri);
  if (shortNames.size < mostKept) shortNames.set(iri, known);
  return known;
}

function shortened(iri: string): string {
  for (const [namespace, prefix] of namespaces)
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  return iri;
}

/** The opposite of `shortName`, for names of ours. */
export function longName(short: string): string {
  const colon = short.indexOf(':');
  return `${prefixes[short.slice(0, colon)] ?? ''}${short.slice(colon + 1)}`;
}

/** Is it an address in full, which RDF can point at? What begins as the file's own is none. */
export const isAddress = (text: string): boolean =>
  /^[a-z][a-z\d+.-]*:[^\s<>"{}|^`\\]+$/i.test(text) && !text.startsWith(ownBase);
