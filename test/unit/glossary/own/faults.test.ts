import { describe, expect, test } from 'vitest';
import { isTooCommon } from '../../../../glossary/own/common-words.ts';
import {
  blocking,
  type ConceptFault,
  conceptFaults,
  labelOwners,
  type Surroundings,
  type WrittenConcept,
} from '../../../../glossary/own/faults.ts';
import type { Concept, Scheme } from '../../../../glossary/schema.ts';

const source = [{ title: 'Egen', year: null }];
const concept = (id: string, sv: string, more: Partial<Concept> = {}): Concept => ({
  id,
  prefLabel: { sv },
  source,
  ...more,
});
const scheme = (id: string, concepts: Concept[]): Scheme => ({
  ...{ id, title: { sv: `Listan ${id}`, en: id }, core: false, own: true },
  concepts,
});

const own = scheme('own', [
  concept('plan', 'trygghetsplan', { altLabel: ['Plan för trygghet'], broader: ['stod'] }),
  concept('stod', 'stöd', { broader: ['insats'] }),
  concept('insats', 'insats'),
]);
const other = scheme('other', [concept('halsa', 'hälsa')]);
const around: Surroundings = {
  owners: labelOwners([own, other]),
  scheme: 'own',
  concept: (id) => [...own.concepts, ...other.concepts].find((one) => one.id === id),
  isNamedIn: (text, label) => text.toLowerCase().includes(label.toLowerCase()),
};
const written = (more: Partial<WrittenConcept> = {}): WrittenConcept => ({
  ...{ id: 'new', prefLabel: { sv: 'vårdkedja' }, source },
  ...more,
});
const faultsOf = (more: Partial<WrittenConcept>) => conceptFaults(written(more), around);

describe('what is said of a concept while it is written', () => {
  test.each<[string, Partial<WrittenConcept>, ConceptFault[]]>([
    ['nothing', {}, []],
    ['no term', { prefLabel: { sv: ' ' } }, [{ kind: 'term-missing' }]],
    [
      'a term that another concept has as its other, in another case',
      { altLabel: ['plan för trygghet'] },
      [{ kind: 'term-taken', label: 'plan för trygghet', of: 'trygghetsplan' }],
    ],
    [
      'a term of another system that is on',
      { prefLabel: { sv: 'Hälsa' } },
      [{ kind: 'term-elsewhere', label: 'Hälsa', of: 'Listan other', isNotice: true }],
    ],
    ['a term twice', { altLabel: ['Vårdkedja'] }, [{ kind: 'term-repeated', label: 'Vårdkedja' }]],
    ['its own terms', { id: 'plan', prefLabel: { sv: 'trygghetsplan' } }, []],
    ['a term like every other word', { altLabel: ['och'] }, [{ kind: 'term-common', label: 'och', isNotice: true }]],
    ['a common word that isn’t looked for', { altLabel: ['och'], unsearched: { och: 'För vanligt.' } }, []],
    [
      'a definition that names its own term',
      { definition: { sv: 'En vårdkedja är en kedja.' } },
      [{ kind: 'names-itself', label: 'vårdkedja', isNotice: true }],
    ],
    ['a definition that doesn’t', { definition: { sv: 'Insatser i följd.' } }, []],
    ['no source', { source: [] }, [{ kind: 'source-missing', at: 0 }]],
    ['one source of two', { source: [...source, { title: '', year: null }] }, [{ kind: 'source-missing', at: 1 }]],
    ['a year that is none', { source: [{ title: 'SOU', year: '24' }] }, [{ kind: 'source-year', at: 0 }]],
    ['years that it may be', { source: [{ title: 'SOU', year: '2023/2024' }] }, []],
    [
      'an address that would do something',
      { source: [{ title: 'SOU', year: null, address: 'javascript:alert(1)' }] },
      [{ kind: 'source-address', at: 0 }],
    ],
    ['under itself', { broader: ['new'] }, [{ kind: 'circle', of: 'vårdkedja → vårdkedja' }]],
    [
      'under what stands under it',
      { id: 'insats', prefLabel: { sv: 'insats' }, broader: ['halsa', 'plan'] },
      [{ kind: 'circle', of: 'insats → trygghetsplan → stöd → insats' }],
    ],
    ['under what isn’t there', { broader: ['gone'] }, []],
  ])('%s', (_, more, faults) => expect(faultsOf(more)).toEqual(faults));

  test('what was wrong when it was opened can be saved as it is, what is new can’t', () => {
    const before = faultsOf({ altLabel: ['trygghetsplan'] });
    expect(blocking(before, before)).toEqual([]);
    const after = faultsOf({ altLabel: ['trygghetsplan', 'stöd'] });
    expect(blocking(after, before)).toEqual([{ kind: 'term-taken', label: 'stöd', of: 'stöd' }]);
  });

  test('a circle among others, which this one only leads to, is none of its own', () => {
    const round: Surroundings = {
      ...around,
      concept: (id) => ({ prefLabel: { sv: id }, broader: [id === 'a' ? 'b' : 'a'] }),
    };
    expect(conceptFaults(written({ broader: ['a'] }), round)).toEqual([]);
  });
});

test.each([
  ['plan', true],
  ['Att', true],
  ['a', true],
  ['7', true],
  ['', true],
  ['trygghetsplan', false],
  ['plan för trygghet', false],
  ['LSS', false],
])('is "%s" too common: %s', (label, is) => expect(isTooCommon(label)).toBe(is));
