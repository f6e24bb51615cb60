import { escapedMarkup } from '../markup/scan-markup.ts';
import type { RdfNode, RdfValue } from './skos-tree.ts';
import { longName, writtenPrefixes } from './triples.ts';

/** https://www.w3.org/TR/rdf-syntax-grammar/ */
export function rdfXmlOf(nodes: readonly RdfNode[]): string {
  const prefixes = Object.entries(writtenPrefixes).map(([prefix, iri]) => `xmlns:${prefix}="${iri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${prefixes.join('\n  ')}>\n${nodes.map(element).join('\n')}\n</rdf:RDF>\n`;
}

const element = ({ address = '', type = 'rdf:Description', says }: RdfNode): string =>
  `  <${type} rdf:about="${escapedMarkup(address)}">\n${says.map((saying) => property(saying, '    ')).join('\n')}\n  </${type}>`;

function property([name, value]: readonly [string, RdfValue], indent: string): string {
  if ('target' in value) return `${indent}<${name} rdf:resource="${escapedMarkup(value.target)}"/>`;
  if ('says' in value) {
    const type = value.type === undefined ? [] : [`${indent}  <rdf:type rdf:resource="${longName(value.type)}"/>`];
    const inner = [...type, ...value.says.map((saying) => property(saying, `${indent}  `))];
    return `${indent}<${name} rdf:parseType="Resource">\n${inner.join('\n')}\n${indent}</${name}>`;
  }
  const { text, language, type } = value;
  const how =
    language !== undefined ? ` xml:lang="${language}"` : type !== undefined ? ` rdf:datatype="${longName(type)}"` : '';
  return `${indent}<${name}${how}>${escapedMarkup(text)}</${name}>`;
}
