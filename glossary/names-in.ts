import type { Scheme } from './schema.ts';

/** All concepts of these schemes by their preferred terms. */
export const namesIn = (schemes: readonly Scheme[]): { id: string; name: string }[] =>
  schemes.flatMap(({ concepts }) => concepts.map(({ id, prefLabel }) => ({ id, name: prefLabel.sv })));
