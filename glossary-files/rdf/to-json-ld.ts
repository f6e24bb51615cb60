import type { RdfNode, RdfValue } from './skos-tree.ts';
import { longName, writtenPrefixes } from './triples.ts';

type Json = { [key: string]: unknown };

/** With its context in it, so that nothing needs to be fetched. https://www.w3.org/TR/json-ld11/ */
export const jsonLdOf = (nodes: readonly RdfNode[]): string =>
  `${JSON.stringify({ '@context': writtenPrefixes, '@graph': nodes.map(objectOf) }, null, 1)}\n`;

function objectOf({ address, type, says }: RdfNode): Json {
  const values = [...Map.groupBy(says, ([property]) => property)].map(([property, all]) => {
    const written = all.map(([, value]) => writtenValue(value));
    return [property, written.length === 1 ? written[0] : written];
  });
  return {
    ...(address !== undefined && { '@id': address }),
    ...(type !== undefined && { '@type': type }),
    ...Object.fromEntries(values),
  };
}

function writtenValue(value: RdfValue): unknown {
  if ('target' in value) return { '@id': value.target };
  if ('says' in value) return objectOf(value);
  const { text, language, type } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return type === undefined ? text : { '@value': text, '@type': longName(type) };
}
