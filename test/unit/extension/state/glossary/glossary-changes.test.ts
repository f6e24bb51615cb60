import { describe, expect, test } from 'vitest';
import { type OwnConcept, recordIdOf, schemeIdOf } from '../../../../../comments/model/own-glossary.ts';
import {
  conceptChanges,
  copiedConcept,
  deletedConcept,
  inOrder,
  movedConcept,
  newConcept,
} from '../../../../../extension/state/glossary/concept-changes.ts';
import { type ConceptForm, conceptFormOf } from '../../../../../extension/state/glossary/concept-form.ts';
import {
  glossaryHeadChanges,
  glossaryHeadFormOf,
  newGlossary,
} from '../../../../../extension/state/glossary/glossary-changes.ts';
import { glossaryDeedOf } from '../../../../../extension/state/glossary/glossary-deed.ts';
import { isOwnAddress, ownAddress, readOwnPlace } from '../../../../../extension/state/glossary/own-place.ts';
import { loadGlossary } from '../../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';
import type { Change } from '../../../../../storage/commands/command.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { ownGlossaries, ownGlossaryRecords } from '../../../../../storage/queries/own-glossaries.ts';
import { recentGlossarySteps, recentSteps } from '../../../../../storage/queries/recent-steps.ts';
import { command, newStore } from '../../../comments/model/records.ts';

const packaged = loadGlossary(schemeFiles).schemes;
const headForm = { ...glossaryHeadFormOf(), title: 'Älvmarkens ord', publisher: 'Region Älvmarken' };
const form = (term: string, more: Partial<ConceptForm> = {}): ConceptForm => {
  const opened = conceptFormOf({ prefLabel: { sv: term }, source: [{ title: 'Egen', year: null }] });
  return { ...opened, ...more };
};

class Written {
  readonly store: Store;
  readonly glossary: string;
  private constructor(store: Store, glossary: string) {
    this.store = store;
    this.glossary = glossary;
  }
  static async of(...terms: string[]): Promise<Written> {
    const made = newGlossary(headForm);
    if (!made) throw new Error('no title');
    const written = new Written(await newStore(), recordIdOf(made.id));
    await written.do(...made.changes);
    for (const term of terms) await written.add(term);
    return written;
  }
  do(...changes: Change[]) {
    return runCommand(this.store, { ...command(...changes), scope: this.glossary });
  }
  async add(term: string, more: Partial<ConceptForm> = {}): Promise<string> {
    const id = crypto.randomUUID();
    await this.do(newConcept(this.glossary, await this.concepts(), id, form(term, more)));
    return id;
  }
  concepts = async () => inOrder((await ownGlossaryRecords(this.store)).concepts);
  terms = async () => (await this.concepts()).map(({ prefLabel }) => prefLabel.sv);
  async called(term: string): Promise<OwnConcept> {
    const found = (await this.concepts()).find(({ prefLabel }) => prefLabel.sv === term);
    if (!found) throw new Error(term);
    return found;
  }
  /** What can be undone, as it is named. */
  async deed() {
    const { undo } = await recentGlossarySteps(this.store);
    return undo && [glossaryDeedOf(undo), undo.title, undo.within];
  }
}

describe('a glossary', () => {
  test('without a title is none, and its head is written as far as it is changed', async () => {
    expect(newGlossary({ ...headForm, title: ' \u202e' })).toBeUndefined();
    const written = await Written.of('krisplan');
    const [before] = (await ownGlossaryRecords(written.store)).glossaries;
    if (!before) throw new Error('none');
    expect(glossaryHeadChanges(before, { ...headForm, title: '' })).toBeUndefined();
    expect(glossaryHeadChanges(before, headForm)).toEqual([]);
    const changes = glossaryHeadChanges(before, {
      ...headForm,
      publisher: '',
      version: 'fastställd',
      adopted: '2027-02-01',
    });
    await written.do(...(changes ?? []));
    expect(changes).toMatchObject([{ fields: { publisher: null, version: 'fastställd', adopted: '2027-02-01' } }]);
    expect((await ownGlossaries(written.store))[0]?.version).toBe('fastställd 2027-02-01');
    expect(await written.deed()).toEqual(['editGlossary', 'Älvmarkens ord', 'Älvmarkens ord']);
    await written.do({ do: 'delete', kind: 'glossary', id: written.glossary });
    expect(await written.deed()).toEqual(['deleteGlossary', 'Älvmarkens ord', 'Älvmarkens ord']);
    // Steps of ärenden are others.
    expect(await recentSteps(written.store)).toEqual({});
  });

  test.each(packaged.map((scheme) => [scheme.id, scheme] as const))(
    'is a copy of %s, word for word',
    async (_, basis) => {
      const made = newGlossary(headForm, basis);
      const store = await newStore();
      await runCommand(store, { ...command(...(made?.changes ?? [])), scope: recordIdOf(made?.id ?? '') });
      const [copy] = await ownGlossaries(store);
      const [glossary] = (await ownGlossaryRecords(store)).glossaries;
      expect(glossary?.basis).toBe(basis.id);
      const ids = new Map(copy?.concepts.map(({ id }, i) => [basis.concepts[i]?.id ?? '', id]));
      const mapped = (list: string[] | undefined) => list?.map((id) => ids.get(id) ?? id);
      expect(copy?.concepts).toEqual(
        basis.concepts.map((one) => ({
          ...one,
          id: ids.get(one.id),
          ...(one.broader && { broader: mapped(one.broader) }),
          ...(one.related && { related: mapped(one.related) }),
        })),
      );
      expect(new Set(copy?.concepts.map(({ id }) => id)).size).toBe(basis.concepts.length);
    },
  );
});

describe('its concepts', () => {
  test('are changed field by field, and one that is as it was isn’t', async () => {
    const written = await Written.of('krisplan');
    const before = await written.called('krisplan');
    expect(conceptChanges(before, form('krisplan'))).toEqual([]);
    await written.do(...conceptChanges(before, form('trygghetsplan', { notation: '1.1' })));
    expect(await written.called('trygghetsplan')).toMatchObject({ notation: '1.1' });
    expect(await written.deed()).toEqual(['editConcept', 'trygghetsplan', 'Älvmarkens ord']);
  });

  test('are moved up and down, and nowhere beyond the ends', async () => {
    const written = await Written.of('a', 'b', 'c');
    const move = async (term: string, by: -1 | 1) => {
      const changes = movedConcept(await written.concepts(), (await written.called(term)).id, by);
      if (changes.length > 0) await written.do(...changes);
      return (await written.terms()).join('');
    };
    expect(await move('c', -1)).toBe('acb');
    expect(await written.deed()).toEqual(['moveConcept', 'c', 'Älvmarkens ord']);
    expect(await move('c', -1)).toBe('cab');
    expect(await move('c', -1)).toBe('cab');
    expect(await move('b', 1)).toBe('cab');
    expect(await move('c', 1)).toBe('acb');
  });

  test('get other numbers where none lies between two', () => {
    const concepts = [1, 1, 1, 1 + Number.EPSILON].map(
      (order, i) => ({ kind: 'concept', id: `urn:uuid:${i}`, order }) as OwnConcept,
    );
    const moved = (id: string, by: -1 | 1) => {
      const orders = new Map(
        movedConcept(concepts, id, by).flatMap((one) =>
          one.do === 'set' && 'order' in one.fields ? [[one.id, Number(one.fields.order)] as const] : [],
        ),
      );
      return inOrder(concepts.map((one) => ({ ...one, order: orders.get(one.id) ?? one.order })))
        .map(({ id }) => id.at(-1))
        .join('');
    };
    expect(moved('urn:uuid:3', -1)).toBe('0132');
    expect(moved('urn:uuid:0', 1)).toBe('1023');
    expect(moved('urn:uuid:1', -1)).toBe('1023');
  });

  test('are copied behind the one that they are of, with a name of their own', async () => {
    const written = await Written.of('krisplan', 'vårdkedja');
    const { id, changes } = copiedConcept(
      await written.concepts(),
      await written.called('krisplan'),
      'krisplan (kopia)',
    );
    await written.do(...changes);
    expect(await written.terms()).toEqual(['krisplan', 'krisplan (kopia)', 'vårdkedja']);
    expect(schemeIdOf((await written.called('krisplan (kopia)')).id)).toBe(id);
    expect(await written.deed()).toEqual(['addConcept', 'krisplan (kopia)', 'Älvmarkens ord']);
  });

  test('are deleted with what refers to them, and come back with it', async () => {
    const written = await Written.of('insats');
    const above = schemeIdOf((await written.called('insats')).id);
    await written.add('stöd', { broader: [above, 'psykisk-halsa'] });
    await written.add('hjälp', { related: [above] });
    const of = await written.called('insats');
    await written.do(...deletedConcept(await written.concepts(), of));
    expect(await written.terms()).toEqual(['stöd', 'hjälp']);
    expect((await written.called('stöd')).broader).toEqual(['psykisk-halsa']);
    expect((await written.called('hjälp')).related).toBeUndefined();
    expect(await written.deed()).toEqual(['deleteConcept', 'insats', 'Älvmarkens ord']);
    await runCommand(written.store, { type: 'undo', id: 'undo', scope: written.glossary });
    expect((await written.called('stöd')).broader).toEqual([above, 'psykisk-halsa']);
    expect((await written.called('hjälp')).related).toEqual([above]);
  });
});

test.each([
  [{}, '/begrepp.html?own'],
  [{ glossary: 'a-1' }, '/begrepp.html?own#a-1'],
  [{ glossary: 'a-1', concept: 'new' }, '/begrepp.html?own#a-1/new'],
])('the place %o has an address of its own', (place, address) => {
  expect(ownAddress(place)).toBe(address);
  const url = new URL(address, 'https://extension.example');
  expect(readOwnPlace(url.hash)).toEqual(place);
  expect(isOwnAddress(url)).toBe(true);
  expect(isOwnAddress(new URL('https://extension.example/begrepp.html?search=own'))).toBe(false);
});
