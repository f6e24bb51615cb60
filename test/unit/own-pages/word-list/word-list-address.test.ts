import { describe, expect, test } from 'vitest';
import { fitsFilter, obstaclesTo, publishersOf } from '../../../../extension/state/word-list/chosen-rows.ts';
import {
  readWordListAddress,
  type WordFilter,
  type WordListPlace,
  wordListAddress,
} from '../../../../extension/state/word-list/word-list-address.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { wordRows } from '../../../../glossary/word-rows.ts';

const read = (address: string) => readWordListAddress(new URL(address, 'https://extension.example'));

describe('the address', () => {
  test.each<[string, WordListPlace]>([
    ['/begrepp.html', { schemes: 'on', words: '' }],
    ['/begrepp.html#psykisk-halsa', { schemes: 'on', words: '', concept: 'psykisk-halsa' }],
    ['/begrepp.html?schemes=all&search=ungas+%C3%A5r', { schemes: 'all', words: 'ungas år' }],
    [
      '/begrepp.html?scheme=all&source=Forte&status=avr%C3%A5dd#on',
      { schemes: { id: 'all' }, publisher: 'Forte', status: 'avrådd', words: '', concept: 'on' },
    ],
  ])('%s says it all, and back', (address, place) => {
    expect(wordListAddress(place)).toBe(address);
    const { publisher, status, concept } = place;
    expect(read(address)).toEqual({ ...place, publisher, status, concept });
  });

  test.each([
    ['?status=constructor', { status: undefined }],
    ['?schemes=some&scheme=', { schemes: 'on' }],
    ['#100%', { concept: '100%' }],
    ['#', { concept: undefined }],
    ['#%C3%A5r', { concept: 'år' }],
  ])('%s, written by hand, is read as far as it goes', (address, place) => expect(read(address)).toMatchObject(place));
});

describe('the filters', () => {
  const rows = wordRows(loadGlossary(schemeFiles));
  const labelsWith = (filter: WordFilter, choice = {}) =>
    rows.filter((row) => fitsFilter(row, filter, choice)).map(({ label }) => label);
  const named = (label: string) => rows.filter((row) => row.label === label);

  test('systems that are on are those that the reader has chosen', () => {
    expect(labelsWith({ schemes: 'on' })).not.toContain('handikapp');
    expect(labelsWith({ schemes: 'on' }, { sprakbruk: true })).toContain('handikapp');
    expect(labelsWith({ schemes: 'on' }, { preventionsnivaer: false })).not.toContain('profylax');
    expect(labelsWith({ schemes: { id: 'samverkanstrappan' } })).toEqual(
      expect.arrayContaining(['mötesplats', 'samtal', 'samsyn']),
    );
    expect(labelsWith({ schemes: { id: 'constructor' } })).toEqual([]);
  });

  test('a term’s status is its own, and most have none', () => {
    expect(new Set(labelsWith({ schemes: 'all', status: 'avrådd' }))).toEqual(
      new Set(['handikapp', 'profylax', 'tertiärprevention']),
    );
    expect(labelsWith({ schemes: 'all', status: 'none' })).not.toContain('profylax');
  });

  test('a source is one of the concept’s', () => {
    expect(publishersOf(rows)).toContain('Forte');
    expect(labelsWith({ schemes: 'all', publisher: 'Forte' })).toContain('psykisk hälsa');
    expect(labelsWith({ schemes: 'all', publisher: 'Forte' })).not.toContain('handikapp');
  });

  test.each<[string, string, WordFilter, string[]]>([
    ['of a system that is off', 'handikapp', { schemes: 'on' }, ['schemes']],
    ['of another source', 'psykisk hälsa', { schemes: 'on', publisher: 'Tillväxtverket' }, ['publisher']],
    ['two together', 'handikapp', { schemes: 'on', status: 'tillåten' }, ['schemes', 'status']],
    ['nothing', 'finns inte', { schemes: 'on' }, []],
  ])('what is in the way is said: %s', (_, label, filter, obstacles) =>
    expect(obstaclesTo(named(label), filter, {})).toEqual(obstacles),
  );
});
