/** Lists in the shape in which a national term bank, an authority and a municipality hand theirs on, with invented content. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceOfGlossary } from '../../../glossary-files/assemble.ts';
import { readGlossaryFile } from '../../../glossary-files/read-glossary-file.ts';
import type { GlossaryColumnChoices, GlossaryFileRead } from '../../../glossary-files/result.ts';

const folder = fileURLToPath(new URL('../../documents/glossaries/', import.meta.url));

async function handed(name: string, columns?: GlossaryColumnChoices): Promise<GlossaryFileRead> {
  const read = await readGlossaryFile(name, new Uint8Array(readFileSync(folder + name)), columns && { columns });
  if (read.is !== 'read') throw new Error(JSON.stringify(read));
  return read;
}

const told = ({ faults }: GlossaryFileRead) =>
  faults.map(({ code, place, what }) => `${code} ${place.row ?? place.name}: ${what}`);
const left = ({ notKept }: GlossaryFileRead) =>
  notKept.map(({ what, name, count }) => `${count} ${what} ${name}`).toSorted();

const termBank = await handed('rikstermbanken.tbx');

describe('as Rikstermbanken hands it, in the older TBX-Basic', () => {
  const read = termBank;
  const [first, second] = read.content.concepts;

  it('with terms, status, definition, source, note and example', () => {
    expect(first).toEqual({
      id: 'tid-1',
      prefLabel: { sv: 'tidig insats', en: 'early intervention' },
      altLabel: ['förstadieinsats'],
      labelsElsewhere: [{ language: 'fi', label: 'varhainen toimi' }],
      termStatus: { 'tidig insats': { status: 'rekommenderad' }, förstadieinsats: { status: 'avrådd' } },
      definition: { sv: 'insats som ges innan ett behov har vuxit sig stort' },
      scopeNote: [{ sv: 'Uttrycket används också om insatser tidigt i livet.' }],
      example: ['Kommunen erbjuder tidiga insatser till familjer.'],
      source: [{ title: 'Terminologirådet för prov, 2024', year: null }],
    });
    expect(second?.related).toEqual(['tid-1']);
    expect(second?.definition?.sv).toBe('överenskommelse om vem som gör vad & när');
  });

  it('where no source is named the glossary is its own', () => {
    expect(second?.source).toEqual([{ title: 'Termer om tidiga insatser', year: null }]);
    expect(second?.source).toEqual([sourceOfGlossary(read.content.head)]);
  });

  it('and what is left out is told', () => {
    expect(told(read)).toEqual(['no-swedish-term tid-3: stepped care', 'unknown-target tid-2: tid-99']);
    expect(left(read)).toEqual([
      '1 definition fi',
      '1 head note',
      '1 property partOfSpeech',
      '1 property subjectField',
      '1 property transactionType',
      '1 superseded-as-avradd supersededTerm-admn-sts',
    ]);
  });
});

it('ISO 30042:2019 with categories as elements', async () => {
  const { content } = await handed('termbank-dct.tbx');
  expect(content.concepts).toEqual([
    {
      id: 'c5',
      prefLabel: { sv: 'brukarmedverkan' },
      altLabel: ['klientinflytande'],
      termStatus: {
        brukarmedverkan: { status: 'rekommenderad', note: 'Beslutad av nämnden.' },
        klientinflytande: { status: 'tillåten' },
      },
      definition: { sv: 'att den som får en insats är med och formar den' },
      example: ['Brukarmedverkan ska finnas i varje led.'],
      source: [{ title: 'Brukarrådet, 2023', year: null }],
    },
  ]);
});

const authority = await handed('socialstyrelsen.xlsx');

describe('as Socialstyrelsen hands it, in Excel with a title above', () => {
  const read = authority;

  it('is called by its title', () => {
    expect(read.content.head).toEqual({
      title: { sv: 'Termbanken: ett urval för prov' },
      description: { sv: 'Uttag 2026-10-12. Fackområde: vård och omsorg' },
    });
  });

  it('with several terms in a cell, and notes parted by an empty line', () => {
    expect(read.content.concepts[0]).toEqual({
      id: 'c1',
      prefLabel: { sv: 'fast kontakt', en: 'named contact' },
      altLabel: ['stödkontakt', 'kontaktis', 'fastis'],
      termStatus: { kontaktis: { status: 'avrådd' }, fastis: { status: 'avrådd' } },
      definition: { sv: 'person som den enskilde alltid kan vända sig till' },
      scopeNote: [{ sv: 'Utses av verksamheten.' }, { sv: 'Kan vara flera.' }],
      related: ['c2'],
      source: [{ title: 'Provmyndighetens föreskrifter 2025:3', year: null }],
    });
    // The S above its words is no concept, and a semicolon in a definition parts nothing.
    expect(read.content.concepts.map(({ prefLabel }) => prefLabel.sv)).toEqual([
      'fast kontakt',
      'samordnad plan',
      'skattning',
    ]);
    expect(read.content.concepts[1]?.definition?.sv).toBe(
      'plan som flera verksamheter gör tillsammans; den enskilde är med',
    );
  });

  it('and what is doubtful or left out is told', () => {
    expect(told(read)).toEqual(['comma-in-term 8: bedömning, värdering', 'unknown-target 6: vårdplanering']);
    expect(left(read)).toEqual(['1 column Fackområde', '1 sheet Information']);
  });
});

const municipality = await handed('elmby.csv');

describe('as a municipality hands it, with semicolons, in Latin-1, its columns called as it likes', () => {
  const read = municipality;
  const unknown = read.columns?.filter(({ is }) => is === undefined).map(({ id, values }) => [id, values[0]]);

  it('is read as far as its columns are known, and the others are shown', () => {
    expect(read.content.head).toEqual({ title: { sv: 'Ordlista för Elmby kommun' } });
    expect(read.content.concepts.map(({ prefLabel }) => prefLabel.sv)).toEqual([
      'biståndshandläggare',
      'bo hemma-insats',
      'vårdplan',
    ]);
    expect(told(read)).toEqual(['no-term 5: ']);
    expect(unknown).toEqual([
      ['heading 0 benämns inte', 'handläggare | biståndsbedömare'],
      ['heading 0 hör till', 'biståndshandläggare'],
      ['heading 0 var står det', 'Kommunens handbok, s. 4'],
    ]);
  });

  it('and wholly when the reader has said what they are', async () => {
    const columns = new Map([
      ['heading 0 benämns inte', 'deprecated'],
      ['heading 0 hör till', 'broader'],
      ['heading 0 var står det', 'source'],
    ] as const);
    const again = await handed('elmby.csv', columns);
    expect(again.content.concepts[0]).toEqual({
      id: 'c1',
      prefLabel: { sv: 'biståndshandläggare' },
      altLabel: ['handläggare', 'biståndsbedömare'],
      termStatus: { handläggare: { status: 'avrådd' }, biståndsbedömare: { status: 'avrådd' } },
      definition: { sv: 'Den som utreder vad någon har rätt till.' },
      source: [{ title: 'Kommunens handbok, s. 4', year: null }],
    });
    expect(again.content.concepts[1]?.broader).toEqual(['c1']);
    expect(again.content.concepts[2]?.definition?.sv).toBe('Plan för vården;\nskriven tillsammans');
    expect(told(again)).toEqual(['no-term 5: ', 'unknown-target 6: hemsjukvård']);
    expect(again.notKept).toEqual([]);
  });
});

const thesaurus = await handed('tesaurus.rdf');

describe('a thesaurus in RDF/XML', () => {
  const read = thesaurus;

  it('with its addresses, and narrower as broader', () => {
    expect(read.content.head).toEqual({
      title: { sv: 'Hälsans ord' },
      publisher: 'Provmyndigheten',
      adopted: '2026-05-04',
      address: 'https://termer.example/halsa',
    });
    const [, psychic] = read.content.concepts;
    expect(psychic).toMatchObject({
      address: 'https://termer.example/halsa/psykisk',
      broader: ['c1'],
      altLabel: ['själslig hälsa', 'psykisk helsa'],
      scopeNote: [{ sv: 'Mer än att inte vara sjuk.', en: 'More than the absence of illness.' }],
    });
  });

  it('and what is left out is told', () => {
    expect(left(read)).toEqual([
      '1 definition fi',
      '1 hidden-as-synonym skos:hiddenLabel',
      '1 property skos:changeNote',
      '1 property skos:exactMatch',
    ]);
  });
});
