import { each, isObject, typesOf } from './json-values.ts';

/** What Open Annotation called what W3C has under another name. http://www.openannotation.org/spec/core/ */
const renamed: ReadonlyMap<string, string> = new Map([
  ['hasBody', 'body'],
  ['hasTarget', 'target'],
  ['hasSource', 'source'],
  ['hasSelector', 'selector'],
  ['hasPurpose', 'purpose'],
  ['hasStartSelector', 'startSelector'],
  ['hasEndSelector', 'endSelector'],
  ['motivatedBy', 'motivation'],
  ['annotatedBy', 'creator'],
  ['annotatedAt', 'created'],
  ['chars', 'value'],
]);
/** As a prefix, or as the whole address that it stands for. */
const prefix =
  /^(?:(?:oa|cnt|rdf|dc|dcterms|foaf|as):|http:\/\/www\.w3\.org\/(?:ns\/oa#|2011\/content#|1999\/02\/22-rdf-syntax-ns#)|http:\/\/purl\.org\/dc\/(?:terms|elements\/1\.1)\/|http:\/\/xmlns\.com\/foaf\/0\.1\/)/;

/** An annotation in the names that W3C's own context gives; one that has them stays as it is. */
export function withShortNames(annotation: unknown): unknown {
  if (!isObject(annotation) || !typesOf(annotation).includes('Annotation')) return annotation;
  return Object.keys(annotation).some((key) => prefix.test(key) || renamed.has(key))
    ? shortened(annotation)
    : annotation;
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? shortened(value[0]) : value.map(shortened);
  if (!isObject(value)) return value;
  if ('@value' in value) return value['@value'];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [shortName(key), inOwn(shortName(key), inner)]),
  );
}

function inOwn(name: string, value: unknown): unknown {
  const plain = shortened(value);
  const isWord = name === 'motivation' || name === 'purpose';
  return isWord ? each(plain).map(wordOf) : plain;
}

const wordOf = (one: unknown) => {
  const id = isObject(one) ? (one.id ?? one['@id']) : one;
  return typeof id === 'string' ? id.replace(prefix, '') : one;
};

function shortName(key: string): string {
  const name = key.replace(prefix, '');
  return renamed.get(name) ?? name;
}
