import { expect, test } from 'vitest';
import { startFrom } from '../../../components/comment-form/start-from.ts';
import { commonEn as en } from '../../../components/i18n/en/shared/common.ts';
import { commonSv as sv } from '../../../components/i18n/sv/shared/common.ts';
import { sourceText } from '../../../components/ui/schemes/source-text.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import type { Concept } from '../../../glossary/schema.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';

const glossary = loadGlossary(schemeFiles);
const entries = glossary.schemes.flatMap((scheme) => scheme.concepts.map((concept) => ({ scheme, concept })));
const byId = new Map(entries.map(({ concept }) => [concept.id, concept]));
const labelsOf = ({ prefLabel, altLabel = [] }: Concept) => [prefLabel.sv, ...altLabel];
const notesOf = (id: string) => (byId.get(id)?.scopeNote ?? []).map(({ sv }) => sv).join(' ');
/** Each source once, with a concept that names it. */
const sources = new Map(
  entries.flatMap(({ concept }) => concept.source.map((one) => [JSON.stringify(one), { one, concept: concept.id }])),
);

test.each([...sources.values()].map(({ one, concept }) => [`${concept}: ${one.publisher}`, one] as const))(
  '%s is cited as a reader understands it',
  (_name, { title, publisher, year, section = '', note = '' }) => {
    for (const one of year?.split('/') ?? []) {
      expect(Number(one)).toBeGreaterThan(1900);
      expect(Number(one)).toBeLessThanOrEqual(new Date().getFullYear());
    }
    const cited = [title, publisher, section].join(' | ');
    // How it was read belongs in the note; so does what it repeats.
    expect(cited).not.toMatch(/OCR|spegel|etikett| via |ref\. till|senare version|u\.å\./i);
    expect(title).not.toMatch(/återger|uppdaterad \d/);
    expect(`${cited} ${note}`, 'a name a reader knows').not.toMatch(/FoHM|wiki/i);
    expect(note).toMatch(/^$|^\p{Lu}.*\.$/u);
  },
);

test('the concepts of the model rest on what the agencies agreed on', () => {
  for (const { concept } of entries.filter(({ scheme }) => scheme.id === 'begreppsmodell-psykisk-halsa')) {
    expect(concept.source[0], concept.id).toMatchObject({ title: 'Begrepp inom området psykisk hälsa', year: '2020' });
    expect(concept.source.length, concept.id).toBeGreaterThan(1);
  }
});

test('two concepts on the same words say why', () => {
  const named = Map.groupBy(
    entries.flatMap(({ concept }) => labelsOf(concept).map((label) => ({ label: label.toLowerCase(), concept }))),
    ({ label }) => label,
  );
  const shared = [...named].filter(([, owners]) => owners.length > 1);
  expect(shared.map(([label]) => label).toSorted()).toEqual([
    'förebyggande insats',
    'god och jämlik folkhälsa',
    'handikapp',
    'hälsofrämjande arbete',
    'psykisk sjukdom',
    'samverkan',
  ]);
  for (const [label, owners] of shared) {
    for (const { concept } of owners) {
      const said = `${notesOf(concept.id)} ${Object.keys(concept.unsearched ?? {}).join(' ')}`.toLowerCase();
      const elsewhere = owners.some((other) => other.concept.unsearched?.[label]);
      expect(elsewhere || said.includes(label), `${concept.id} on "${label}"`).toBe(true);
    }
  }
});

test.each([
  ['god-folkhalsa', 'good public health'],
  ['avstyrka', 'advise against'],
  ['funktionsnedsattning', 'impairment'],
  ['funktionshinder', 'disability'],
  ['wicked-issues', 'wicked issues'],
  ['tvarsektoriell', 'cross-sectoral collaboration'],
  ['friskfaktor', 'health-promoting factor'],
  ['det-tidiga-livets-villkor', 'conditions in early life'],
  ['rufs-2050', 'Regional Development Plan for the Stockholm Region'],
])('%s is "%s" in English', (id, english) => {
  expect(byId.get(id)?.prefLabel.en).toBe(english);
});

test.each([
  ['psykisk-ohalsa', /^Samlingsbegrepp för/],
  ['psykiska-besvar', /en reaktion på påfrestningar/],
  ['atta-malomraden', /stor betydelse för en god och jämlik hälsa/],
  ['malbild', /så att befolkningen kan/],
  ['vertikal-integrering', /Vissa menar att samordning innebär hög grad av vertikal integrering/],
  ['rufs-2050', /^Regional utvecklingsplan/],
  ['preventionsniva', /universell.*selektiv.*indikerad.*primär.*sekundär.*tertiär/],
  ['preventiv-paradox', /mycket till befolkningen.*lite till var och en/],
  ['delat-ansvar', /folkhälsan/],
  ['samverkan', /Ingen av dem har mandat/],
])('the definition of %s says %s', (id, said) => {
  expect(byId.get(id)?.definition?.sv).toMatch(said);
});

test.each([
  ['indikerad-prevention', /Gordon \(1983\).*utan symtom.*IOM \(1994\).*tecken eller symtom/],
  ['princip-manskliga-rattigheter', /Nationella minoriteter och personer med funktionshinder är nya/],
  ['vagledande-principer', /budget ersatt uppförandekod/],
  ['psykiskt-valbefinnande', /strategi \(avsnitt 3\)/],
  ['psykisk-ohalsa', /strategi \(avsnitt 3\).*lidande/],
  ['forebyggande-atgard', /snävare läsning \(2020\)/],
  ['inget-att-erinra', /Inga synpunkter är ett annat svar/],
])('a note of %s says %s', (id, said) => {
  expect(notesOf(id)).toMatch(said);
});

test('what helps health and what protects it are told apart by their first sentences', () => {
  const first = (id: string) => byId.get(id)?.definition?.sv.split('. ')[0];
  expect(first('friskfaktor')).not.toBe(first('skyddsfaktor'));
});

test.each(
  ['motesplats', 'samtal', 'samsyn', 'samverkan-trappsteg', 'samhandling'].map((id, i) => [id, i + 1] as const),
)('%s is step %i', (id, number) => expect(notesOf(id)).toMatch(new RegExp(`^Steg ${number} av fem`)));

test('the consultation process has its words, and a public body behind each definition', () => {
  const process = glossary.schemes.find(({ id }) => id === 'remissprocess');
  const ids = process?.concepts.map(({ id }) => id) ?? [];
  for (const id of [
    'remiss',
    'yttrande',
    'tjansteutlatande',
    'kontorsyttrande',
    'sarskilt-uttalande',
    'ersattaryttrande',
    'beredning',
    'remisstid',
  ])
    expect(ids).toContain(id);
  expect(byId.get('remiss')?.definition).toBeDefined();
});

test('a comment that starts from a source without a year says so in words', () => {
  const [undated] = entries.filter(({ concept }) => concept.definition && concept.source[0]?.year === null);
  expect(undated).toBeDefined();
  expect(startFrom(glossary, undated?.concept.id ?? '', '')).toContain(', utan år');
});

test('no source that is shown lacks its year without saying so, or has two stops', () => {
  for (const { undated } of [sv, en]) {
    for (const { concept } of entries) {
      const said = [startFrom(glossary, concept.id, ''), ...concept.source.map((one) => sourceText(one, undated))];
      expect(said.join('\n')).not.toMatch(/null|undefined|[?!…]\.|\.\.(?!\.)/);
    }
  }
  const asked = { title: 'Vad är psykisk hälsa?', publisher: 'Folkhälsomyndigheten', year: null };
  expect(sourceText(asked, sv.undated)).toBe('Vad är psykisk hälsa? Folkhälsomyndigheten, utan år.');
});
