import type { RdfNode, RdfValue } from './skos-tree.ts';
import { longName, writtenPrefixes } from './triples.ts';

/** https://www.w3.org/TR/turtle/ */
export function turtleOf(nodes: readonly RdfNode[]): string {
  const prefixes = Object.entries(writtenPrefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  return `${[prefixes.join('\n'), ...nodes.map((node) => `${addressed(node.address ?? '')}${saidOf(node, '    ')} .`)].join('\n\n')}\n`;
}

function saidOf({ type, says }: RdfNode, indent: string): string {
  const byProperty = Map.groupBy(says, ([property]) => property);
  const lines = [...byProperty].map(([property, values]) => {
    const written = values.map(([, value]) => writtenValue(value, indent));
    return `${property} ${written.join(`,\n${indent}    `)}`;
  });
  return ` ${[...(type === undefined ? [] : [`a ${type}`]), ...lines].join(` ;\n${indent}`)}`;
}

function writtenValue(value: RdfValue, indent: string): string {
  if ('target' in value) return addressed(value.target);
  if ('says' in value) return `[${saidOf(value, `${indent}    `)} ]`;
  const { text, language, type } = value;
  const end = language !== undefined ? `@${language}` : type !== undefined ? `^^<${longName(type)}>` : '';
  return `"${escapedText(text)}"${end}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapedText = (text: string) =>
  text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? '').replace(/\p{Cc}/gu, inUnits);
const inUnits = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What an address may not hold is written as its code, which a reader gives back. */
const addressed = (iri: string) => `<${iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, inUnits)}>`;
