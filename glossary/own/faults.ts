import type { Concept, Scheme } from '../schema.ts';
import { isTooCommon } from './common-words.ts';

/** What a concept is as it is being written: its preferred term may still be empty. */
export type WrittenConcept = Pick<
  Concept,
  'id' | 'prefLabel' | 'altLabel' | 'definition' | 'broader' | 'unsearched'
> & {
  source: readonly { title: string; year: string | null; address?: string | undefined }[];
};

/** One thing that is wrong with a concept, or that its writer will want to know. */
export interface ConceptFault {
  kind:
    | 'term-missing'
    | 'term-repeated'
    | 'term-taken'
    | 'term-elsewhere'
    | 'term-common'
    | 'names-itself'
    | 'circle'
    | 'source-missing'
    | 'source-year'
    | 'source-address';
  /** The term that it is about. */
  label?: string;
  /** Which of the sources it is about. */
  at?: number;
  /** What else it is about: the preferred term of the other concept, the title of the other system, or the way round the circle. */
  of?: string;
  /** Nothing that keeps it from being saved. */
  isNotice?: true;
}

/** Who has a label: a concept by its preferred term, and the system that it stands in. */
interface LabelOwner {
  id: string;
  name: string;
  scheme: Scheme;
}

/** Folded label → who has it. */
export type LabelOwners = ReadonlyMap<string, readonly LabelOwner[]>;

/** Labels that differ in case alone are one. */
export const sameLabel = (label: string): string => label.trim().toLowerCase();

const labelsIn = ({ prefLabel, altLabel = [] }: Pick<Concept, 'prefLabel' | 'altLabel'>) => [prefLabel.sv, ...altLabel];

/** Whose each label of these systems is: made once, and asked at each letter that is written. */
export function labelOwners(schemes: readonly Scheme[]): LabelOwners {
  const owners = new Map<string, LabelOwner[]>();
  for (const scheme of schemes) {
    for (const concept of scheme.concepts) {
      const owner = { id: concept.id, name: concept.prefLabel.sv, scheme };
      for (const label of new Set(labelsIn(concept).map(sameLabel))) {
        const before = owners.get(label);
        if (before) before.push(owner);
        else owners.set(label, [owner]);
      }
    }
  }
  return owners;
}

/** What a concept stands among while it is written. */
export interface Surroundings {
  /** Of its own glossary and of the systems that are on. */
  owners: LabelOwners;
  /** The id of its own glossary. */
  scheme: string;
  /** What the concept with this id stands under, and what it is called. */
  concept(id: string): Pick<Concept, 'prefLabel' | 'broader'> | undefined;
  /** Does the text name this label, in any form? */
  isNamedIn(text: string, label: string): boolean;
}

/** What is wrong with a concept, field by field in the order of its form. */
export function conceptFaults(written: WrittenConcept, around: Surroundings): ConceptFault[] {
  return [
    ...ofTerms(written, around),
    ...ofDefinition(written, around),
    ...ofSources(written),
    ...ofPlace(written, around),
  ];
}

/** Those that keep it from being saved: what was wrong when it was opened may be mended later. */
export function blocking(faults: readonly ConceptFault[], before: readonly ConceptFault[]): ConceptFault[] {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return faults.filter((one) => !one.isNotice && !known.has(JSON.stringify(one)));
}

function ofTerms(written: WrittenConcept, { owners, scheme }: Surroundings): ConceptFault[] {
  const labels = labelsIn(written).map((label) => label.trim());
  const faults: ConceptFault[] = labels[0] === '' ? [{ kind: 'term-missing' }] : [];
  const seen = new Set<string>();
  for (const label of labels) {
    if (label === '') continue;
    const same = sameLabel(label);
    if (seen.has(same)) faults.push({ kind: 'term-repeated', label });
    seen.add(same);
    const others = (owners.get(same) ?? []).filter(({ id }) => id !== written.id);
    const taken = others.find((one) => one.scheme.id === scheme);
    const elsewhere = others.find((one) => one.scheme.id !== scheme);
    if (taken) faults.push({ kind: 'term-taken', label, of: taken.name });
    if (elsewhere) faults.push({ kind: 'term-elsewhere', label, of: elsewhere.scheme.title.sv, isNotice: true });
    if (isTooCommon(label) && !Object.hasOwn(written.unsearched ?? {}, label))
      faults.push({ kind: 'term-common', label, isNotice: true });
  }
  return faults;
}

function ofDefinition(written: WrittenConcept, { isNamedIn }: Surroundings): ConceptFault[] {
  const text = written.definition?.sv ?? '';
  const label = labelsIn(written).find((one) => one.trim() !== '' && isNamedIn(text, one));
  return label === undefined || text === '' ? [] : [{ kind: 'names-itself', label, isNotice: true }];
}

function ofSources({ source }: WrittenConcept): ConceptFault[] {
  if (source.every(({ title }) => title === '')) return [{ kind: 'source-missing', at: 0 }];
  return source.flatMap(({ title, year, address }, at): ConceptFault[] => [
    ...(title === '' ? [{ kind: 'source-missing', at } as const] : []),
    ...(year !== null && !/^\d{4}(\/\d{4})?$/.test(year) ? [{ kind: 'source-year', at } as const] : []),
    ...(address !== undefined && !/^https?:\/\/\S+$/.test(address) ? [{ kind: 'source-address', at } as const] : []),
  ]);
}

function ofPlace(written: WrittenConcept, around: Surroundings): ConceptFault[] {
  const circle = circleOver(written, around);
  return circle ? [{ kind: 'circle', of: circle.join(' → ') }] : [];
}

/** The names on the way up that leads back to where it began; undefined where none does. */
function circleOver({ id, prefLabel, broader = [] }: WrittenConcept, { concept }: Surroundings): string[] | undefined {
  const seen = new Set<string>();
  const ways = broader.map((one) => ({ at: one, names: [prefLabel.sv] }));
  for (let way = ways.pop(); way; way = ways.pop()) {
    const { at, names } = way;
    if (at === id) return [...names, prefLabel.sv];
    if (seen.has(at)) continue;
    seen.add(at);
    const above = concept(at);
    for (const one of above?.broader ?? []) ways.push({ at: one, names: [...names, above?.prefLabel.sv ?? at] });
  }
  return undefined;
}
