import { GlossaryRefused } from '../result.ts';
import { ownBase } from './triples.ts';

type Json = { [key: string]: unknown };

/** What a name in a file means. */
export interface NameMeaning {
  iri: string;
  /** Its values are addresses ('@id', '@vocab'), or texts of that type. */
  type?: string;
  /** Null: its texts have none, whatever the context says. */
  language?: string | null;
  isLanguageMap: boolean;
  isIndexed: boolean;
  isReverse: boolean;
}

/** What names mean at a place of a JSON-LD file. https://www.w3.org/TR/json-ld11/#the-context */
export interface NameContext {
  base: string;
  vocab?: string;
  language?: string;
  /** As the file defines them, before they are expanded. */
  given: ReadonlyMap<string, unknown>;
  known: Map<string, NameMeaning | undefined>;
}

export const emptyContext = (): NameContext => ({ base: ownBase, given: new Map(), known: new Map() });

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The context that a file gives, beside the one around it. One at an address is never fetched.
 * @throws {GlossaryRefused}
 */
export function withContext(around: NameContext, local: unknown): NameContext {
  if (local === undefined) return around;
  if (local === null) return emptyContext();
  if (Array.isArray(local)) return local.reduce<NameContext>((context, one) => withContext(context, one), around);
  if (typeof local === 'string') throw new GlossaryRefused('remote-context', local);
  if (!isMap(local)) throw new GlossaryRefused('odd-context', JSON.stringify(local));
  const given = new Map(around.given);
  const context: NameContext = { ...around, given, known: new Map() };
  for (const [name, value] of Object.entries(local)) {
    if (name === '@base') context.base = typeof value === 'string' ? resolved(value, around.base) : ownBase;
    else if (name === '@language') setOrDelete(context, 'language', value);
    else if (name === '@vocab') setOrDelete(context, 'vocab', value);
    else if (name === '@version' || name === '@protected') continue;
    else if (name.startsWith('@')) throw new GlossaryRefused('odd-context', name);
    else given.set(name, value);
  }
  return context;
}

function setOrDelete(context: NameContext, key: 'language' | 'vocab', value: unknown): void {
  if (typeof value === 'string') context[key] = value;
  else delete context[key];
}

/** Undefined for a name that means nothing: what it says isn't read, as in any reader of JSON-LD. */
export function meaningOf(name: string, context: NameContext): NameMeaning | undefined {
  if (context.known.has(name)) return context.known.get(name);
  // A name that explains itself by itself means nothing.
  context.known.set(name, undefined);
  const meaning = meaningGiven(name, context);
  context.known.set(name, meaning);
  return meaning;
}

const plain = { isLanguageMap: false, isIndexed: false, isReverse: false };

function meaningGiven(name: string, context: NameContext): NameMeaning | undefined {
  if (!context.given.has(name)) {
    const iri = expanded(name, context, true);
    return iri === undefined ? undefined : { iri, ...plain };
  }
  const value = context.given.get(name);
  if (value === null) return undefined;
  if (typeof value === 'string') {
    const iri = value === name ? ownIri(name, context) : expanded(value, context, true);
    return iri === undefined ? undefined : { iri, ...plain };
  }
  if (!isMap(value) || '@context' in value || '@nest' in value) throw new GlossaryRefused('odd-context', name);
  const { '@id': id, '@reverse': reverse, '@type': type, '@language': language, '@container': container } = value;
  if (id === null) return undefined;
  const target = typeof reverse === 'string' ? reverse : typeof id === 'string' ? id : name;
  const iri = target === name ? ownIri(name, context) : expanded(target, context, true);
  const containers = [container].flat().filter((one) => one !== undefined && one !== null);
  for (const one of containers)
    if (!['@set', '@list', '@language', '@index'].includes(String(one)))
      throw new GlossaryRefused('odd-context', String(one));
  if (iri === undefined) return undefined;
  return {
    iri,
    ...(typeof type === 'string' && { type: type.startsWith('@') ? type : (expanded(type, context, true) ?? type) }),
    ...((typeof language === 'string' || language === null) && { language }),
    isLanguageMap: containers.includes('@language'),
    isIndexed: containers.includes('@index'),
    isReverse: typeof reverse === 'string',
  };
}

/** A name that is defined without an address of its own: `skos:note`, or one of the vocabulary's. */
function ownIri(name: string, context: NameContext): string | undefined {
  const colon = name.indexOf(':');
  if (colon > 0) {
    const prefix = meaningOf(name.slice(0, colon), context)?.iri;
    return prefix === undefined ? name : `${prefix}${name.slice(colon + 1)}`;
  }
  return context.vocab === undefined ? undefined : `${context.vocab}${name}`;
}

/** An address in full. @param isName may it be a name of the context, as keys and types are? */
export function expanded(value: string, context: NameContext, isName: boolean): string | undefined {
  if (value.startsWith('@') || value.startsWith('_:')) return value;
  if (isName && context.given.has(value)) return meaningOf(value, context)?.iri;
  const colon = value.indexOf(':');
  if (colon >= 0) {
    const [prefix, rest] = [value.slice(0, colon), value.slice(colon + 1)];
    if (rest.startsWith('//') || !context.given.has(prefix)) return value;
    const iri = meaningOf(prefix, context)?.iri;
    return iri === undefined ? value : `${iri}${rest}`;
  }
  if (!isName) return resolved(value, context.base);
  return context.vocab === undefined ? undefined : `${context.vocab}${value}`;
}

/** As far as files need it: a fragment, a name beside the base, an address. */
function resolved(value: string, base: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) return value;
  const plainBase = base.replace(/#.*$/s, '');
  if (value === '' || value.startsWith('#')) return `${plainBase}${value}`;
  const [origin = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(plainBase) ?? [];
  if (value.startsWith('/')) return `${origin}${value}`;
  return `${plainBase.slice(0, Math.max(plainBase.lastIndexOf('/') + 1, origin.length))}${value}`;
}
