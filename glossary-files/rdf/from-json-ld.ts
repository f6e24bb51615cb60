import { isObject } from '../../comments/jsonld/json-values.ts';
import { GlossaryRefused } from '../result.ts';
import {
  emptyContext,
  expanded,
  meaningOf,
  type NameContext,
  type NameMeaning,
  withContext,
} from './json-ld-context.ts';
import { Statements } from './said.ts';
import { longName, type TripleObject } from './triples.ts';

/**
 * What a JSON-LD file says, by its own context: a reader of our own for what vocabularies are written with. What would change the meaning and
 * isn't known is refused. The caller has measured how deep it is.
 * @throws {GlossaryRefused}
 */
export function statementsOfJsonLd(data: unknown): Statements {
  const reading = new JsonLdReading();
  for (const one of Array.isArray(data) ? data : [data]) if (isObject(one)) reading.node(one, emptyContext());
  return reading.statements;
}

const rdfType = longName('rdf:type');

class JsonLdReading {
  readonly statements = new Statements();
  private blanks = 0;

  /** @returns what it is called */
  node(node: { [key: string]: unknown }, around: NameContext): string {
    const context = withContext(around, Object.hasOwn(node, '@context') ? node['@context'] : undefined);
    const entries = Object.entries(node).flatMap(([key, value]) => {
      const meaning = key.startsWith('@') ? { ...keyword, iri: key } : meaningOf(key, context);
      return meaning ? [{ meaning, value }] : [];
    });
    const id = entries.find(({ meaning }) => meaning.iri === '@id')?.value;
    const subject = typeof id === 'string' ? (expanded(id, context, false) ?? id) : `_:own-${this.blanks++}`;
    for (const { meaning, value } of entries) {
      if (meaning.iri.startsWith('@')) this.keyword(meaning.iri, subject, value, context);
      else for (const one of flat(value)) this.value(subject, meaning, one, context);
    }
    return subject;
  }

  private keyword(name: string, subject: string, value: unknown, context: NameContext): void {
    if (name === '@type') {
      for (const one of flat(value)) {
        const type = typeof one === 'string' ? expanded(one, context, true) : undefined;
        if (type !== undefined) this.statements.add(subject, rdfType, { node: type });
      }
    } else if (name === '@graph' || name === '@included') {
      for (const one of flat(value)) if (isObject(one)) this.node(one, context);
    } else if (name === '@reverse') {
      for (const [key, others] of isObject(value) ? Object.entries(value) : []) {
        const meaning = meaningOf(key, context);
        for (const one of flat(others)) if (meaning) this.value(subject, { ...meaning, isReverse: true }, one, context);
      }
    } else if (name === '@nest') throw new GlossaryRefused('odd-context', name);
  }

  private value(subject: string, meaning: NameMeaning, value: unknown, context: NameContext): void {
    if (meaning.isLanguageMap && isObject(value) && !('@value' in value)) {
      for (const [language, texts] of Object.entries(value))
        for (const text of flat(texts))
          if (typeof text === 'string')
            this.add(subject, meaning, { text, language: language === '@none' ? '' : language });
    } else if (meaning.isIndexed && isObject(value) && !Object.keys(value).some((key) => key.startsWith('@'))) {
      for (const one of Object.values(value).flatMap(flat))
        this.value(subject, { ...meaning, isIndexed: false }, one, context);
    } else if (isObject(value)) {
      if ('@list' in value || '@set' in value) {
        for (const one of flat(value['@list'] ?? value['@set'])) this.value(subject, meaning, one, context);
      } else if ('@value' in value) {
        const { '@value': text, '@language': language } = value;
        if (text !== null && text !== undefined)
          this.add(subject, meaning, {
            text: String(text),
            language: typeof language === 'string' ? language : '',
          });
      } else this.add(subject, meaning, { node: this.node(value, context) });
    } else if (value !== null) this.add(subject, meaning, this.plain(meaning, value, context));
  }

  private plain(meaning: NameMeaning, value: unknown, context: NameContext): TripleObject {
    const text = String(value);
    if (meaning.type === '@id' || meaning.type === '@vocab')
      return { node: expanded(text, context, meaning.type === '@vocab') ?? text };
    const language = meaning.language === undefined ? (context.language ?? '') : (meaning.language ?? '');
    const isTyped = meaning.type !== undefined && !meaning.type.startsWith('@');
    return { text, language: isTyped || typeof value !== 'string' ? '' : language };
  }

  private add(subject: string, { iri, isReverse }: NameMeaning, object: TripleObject): void {
    if (!isReverse) this.statements.add(subject, iri, object);
    else if ('node' in object) this.statements.add(object.node, iri, { node: subject });
  }
}

const keyword: Omit<NameMeaning, 'iri'> = { isLanguageMap: false, isIndexed: false, isReverse: false };

const flat = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flatMap(flat) : value === undefined ? [] : [value];
