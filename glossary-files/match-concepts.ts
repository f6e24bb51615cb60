import type { Concept } from '../glossary/schema.ts';
import { fold } from '../language/swedish/letters/fold.ts';

interface Matched {
  pairs: { before: Concept; after: Concept }[];
  added: Concept[];
  gone: Concept[];
}

type Key = (concept: Concept) => string | undefined;

const termKey: Key = ({ prefLabel }) => fold(prefLabel.sv).text.trim().replace(/\s+/g, ' ');
const addressKey: Key = ({ address }) => address;
const notationKey: Key = ({ notation }) => notation;
const bothKey: Key = (concept) =>
  concept.notation === undefined ? undefined : `${concept.notation} ${termKey(concept)}`;

/**
 * Which concept of one version is which of another: by what names it everywhere; by number and term; by number, unless the term goes on under
 * another number, since lists are numbered anew; and by term. Of several with one key those in order, the others by what else they have.
 */
export function matchedConcepts(before: readonly Concept[], after: readonly Concept[]): Matched {
  const left = { before: new Set(before), after: new Set(after) };
  const partner = new Map<Concept, Concept>();
  const match = (key: Key, may: (one: Concept, other: Concept) => boolean = () => true) => {
    const byKey = new Map<string, Concept[]>();
    for (const one of left.before) {
      const name = key(one);
      if (name === undefined) continue;
      const all = byKey.get(name);
      if (all) all.push(one);
      else byKey.set(name, [one]);
    }
    for (const other of left.after) {
      const name = key(other);
      const candidates = name === undefined ? [] : (byKey.get(name) ?? []);
      const at = candidates.findIndex((one) => may(one, other));
      const [one] = at < 0 ? [] : candidates.splice(at, 1);
      if (!one) continue;
      partner.set(one, other);
      left.before.delete(one);
      left.after.delete(other);
    }
  };
  match(addressKey);
  // Two addresses that differ are two concepts, whatever else they share.
  const mayBe = (one: Concept, other: Concept) => one.address === undefined || other.address === undefined;
  match(bothKey, mayBe);
  const termsBefore = new Set([...left.before].map(termKey));
  const termsAfter = new Set([...left.after].map(termKey));
  match(
    notationKey,
    (one, other) => mayBe(one, other) && !termsBefore.has(termKey(other)) && !termsAfter.has(termKey(one)),
  );
  match(termKey, mayBe);
  return {
    pairs: before.flatMap((one) => {
      const other = partner.get(one);
      return other ? [{ before: one, after: other }] : [];
    }),
    added: [...left.after],
    gone: [...left.before],
  };
}
