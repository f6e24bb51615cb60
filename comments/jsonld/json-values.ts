import { is } from 'valibot';
import { instant } from '../model/calendar.ts';
import type { JsonLd } from './json-ld.ts';

/** Says what couldn't be read: where in an annotation, and what stands there. */
export type Tell = (part: string, found: unknown) => void;

export const isObject = (value: unknown): value is JsonLd =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD writes one of something as itself, several as an array or a list or set, and none as null or not at all. */
export function each(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null) return [];
  return isObject(value) && ('@list' in value || '@set' in value) ? each(value['@list'] ?? value['@set']) : [value];
}

export const stringIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A text as JSON-LD may write one: itself, in an array, with its language, or a map of languages, of which Swedish goes first. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const given = Array.isArray(value) ? value : [];
  if (given.length > 0) return given.every((one) => typeof one === 'string') ? given.join(' ') : textIn(given[0]);
  if (!isObject(value)) return undefined;
  if ('@value' in value) return stringIn(value['@value']);
  const languages = Object.keys(value).filter((key) => /^(?:[a-z]{2,3}(?:-\w+)*|@none)$/.test(key));
  if (languages.length !== Object.keys(value).length) return undefined;
  const first = languages.find((key) => key.startsWith('sv')) ?? languages[0];
  return first === undefined ? undefined : textIn(value[first]);
}

/** A resource stands as its id or as an object that has one. */
export const idOf = (value: unknown): unknown => (isObject(value) ? (value.id ?? value['@id']) : value);

/** What something is: its types, without the prefix that W3C's own may have. */
export const typesOf = (value: JsonLd): string[] =>
  each(value.type ?? value['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, ''));

export const inShort = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 80);

/** A time in any of the ways that ISO 8601 has, as ours; undefined where it is none. */
export function timeIn(value: unknown): string | undefined {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  if (!time || Number.isNaN(time.getTime())) return undefined;
  const text = time.toISOString();
  return is(instant, text) ? text : undefined;
}
