import { array, boolean, constantFrom, integer, oneof, option, record, string, tuple } from 'fast-check';
import type { GlossaryContent } from '../../../glossary/own/content.ts';
import type { Concept } from '../../../glossary/schema.ts';
import { cleanText } from '../../../glossary-files/clean-text.ts';
import { isReservedName } from '../../../glossary-files/labels.ts';

/** What breaks formats: markup, formulas, separators, escapes, names that objects have for themselves, spaces, controls. */
const hostile = [
  '<b>fet</b>',
  '<script>alert(1)</script>',
  '&amp; & &#65;',
  ']]>',
  '=1+1',
  '+46',
  '-x',
  '@SUM(A1)',
  "'=1",
  "'",
  '"',
  'a"b',
  'a;b',
  'a | b',
  'a\\b',
  'a\\;b',
  '#c1',
  '#',
  '_x0041_',
  'a_x000D_',
  '__proto__',
  'constructor',
  'toString',
  'sv: ord',
  '  ',
  ' a ',
  'a\nb',
  'a\n\nb',
  'a\n \nb',
  'a\r\nb',
  'a\tb',
  '\u0000',
  '\ud800',
  '\ufffd',
  '\ufeff',
  '\u2028',
  '\u00ad',
  '{"@id": "x"}',
  '<#c1>',
  '@prefix a: <b> .',
  'SANT',
  '1',
  '2.10',
  '- ord',
  '• ord',
  'å',
  'Ö',
];

const anyWords = oneof(
  {
    weight: 3,
    arbitrary: constantFrom('vård', 'omsorg', 'hälsa', 'tidig insats', 'stöd', 'samordnad plan', 'nätverk'),
  },
  { weight: 1, arbitrary: string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: array(oneof(constantFrom(...hostile), string()), { minLength: 1, maxLength: 3 }).map(
      (all) => all.join('') || '-',
    ),
  },
);
/** No schema asks that a text be more than blanks, but every editor does. */
const words = anyWords.filter((text) => cleanText(text) !== '');
const maybe = <T>(arbitrary: Parameters<typeof option<T>>[0]) => option(arbitrary, { nil: undefined });
const without = (value: object) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

const inBoth = record({ sv: words, en: maybe(words) }).map(without);
const source = record({
  title: words,
  publisher: maybe(words),
  year: constantFrom(null, null, '2020', '2020/2021'),
  section: maybe(words),
  note: maybe(words),
  address: maybe(constantFrom('https://a.se/b?c=d&e', 'http://å.se/ö"x')),
}).map(without);

const status = constantFrom('rekommenderad', 'tillåten', 'avrådd', undefined);
const label = record({ text: words, status, note: maybe(words), source: maybe(words), unsearched: maybe(words) });

const concept = record({
  labels: array(label, { minLength: 1, maxLength: 4 }),
  english: maybe(words),
  labelsElsewhere: maybe(
    array(record({ language: constantFrom('fi', 'en', 'de', 'sv-FI', 'se'), label: words }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  forms: maybe(
    array(record({ word: words, paradigm: maybe(words), added: maybe(array(words, { minLength: 1, maxLength: 2 })) }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
  definition: maybe(inBoth),
  scopeNote: maybe(array(inBoth, { minLength: 1, maxLength: 3 })),
  example: maybe(array(words, { minLength: 1, maxLength: 2 })),
  broader: array(integer({ min: 0, max: 9 }), { maxLength: 2 }),
  related: array(integer({ min: 0, max: 9 }), { maxLength: 2 }),
  elsewhere: boolean(),
  notation: maybe(words),
  hasAddress: boolean(),
  source: array(source, { minLength: 1, maxLength: 3 }),
});

const head = record({
  title: inBoth,
  description: maybe(inBoth),
  publisher: maybe(words),
  version: maybe(words),
  adopted: maybe(constantFrom('2027-02-01')),
  address: maybe(constantFrom('https://a.se/ordlista', 'urn:x:ordlista', 'inget')),
  rights: maybe(words),
}).map(without);

/** Glossaries as a schema allows them, whatever stands in their texts. */
export const anyGlossary = tuple(head, array(concept, { minLength: 1, maxLength: 6 })).map(
  ([given, drafts]) =>
    ({
      head: given,
      concepts: drafts.map(({ labels, english, forms, elsewhere, hasAddress, broader, related, ...rest }, i) => {
        const texts = [...new Set(labels.map(({ text }) => text))];
        const own = texts.map((text) => labels.find((one) => one.text === text));
        const statuses = own.flatMap((one) =>
          one?.status && !isReservedName(one.text)
            ? [[one.text, without({ status: one.status, note: one.note, source: one.source })] as const]
            : [],
        );
        const unsearched = own.flatMap((one) =>
          one?.unsearched === undefined || isReservedName(one.text) ? [] : [[one.text, one.unsearched] as const],
        );
        const above = broader.map((at) => `c${at + 1}`).filter((id) => Number(id.slice(1)) <= i);
        const beside = related.map((at) => `c${at + 1}`).filter((id) => Number(id.slice(1)) <= drafts.length);
        const both = [...new Set([...above, ...(elsewhere ? ['samverkan'] : [])])];
        return without({
          ...rest,
          id: `c${i + 1}`,
          prefLabel: without({ sv: texts[0], en: english }),
          altLabel: texts.length > 1 ? texts.slice(1) : undefined,
          forms:
            forms &&
            Object.fromEntries(
              forms.filter(({ word }) => !isReservedName(word)).map(({ word, ...form }) => [word, without(form)]),
            ),
          termStatus: statuses.length > 0 ? Object.fromEntries(statuses) : undefined,
          unsearched: unsearched.length > 0 ? Object.fromEntries(unsearched) : undefined,
          broader: both.length > 0 ? both : undefined,
          related: beside.length > 0 ? [...new Set(beside)] : undefined,
          address: hasAddress ? `https://a.se/begrepp/${i + 1}` : undefined,
        }) as unknown as Concept;
      }),
    }) as unknown as GlossaryContent,
);

/** A small glossary of one's own, with all that a concept can have. */
export const example: GlossaryContent = {
  head: {
    title: { sv: 'Älvmarkens ordlista', en: 'The glossary of Älvmarken' },
    description: { sv: 'Ord som socialförvaltningen använder.' },
    publisher: 'Älvmarkens kommun',
    version: '1.2',
    adopted: '2027-02-01',
    address: 'https://www.alvmarken.example/ordlista',
    rights: 'CC0',
  },
  concepts: [
    {
      id: 'stod',
      prefLabel: { sv: 'stöd', en: 'support' },
      definition: { sv: 'Insats som hjälper någon i vardagen.', en: 'Measure that helps somebody in everyday life.' },
      notation: '1',
      address: 'https://www.alvmarken.example/ordlista/stod',
      source: [{ title: 'Socialtjänstens handbok', publisher: 'Älvmarkens kommun', year: '2025', section: '2.1' }],
    },
    {
      id: 'tidigt-stod',
      prefLabel: { sv: 'tidigt stöd', en: 'early support' },
      altLabel: ['tidiga insatser', 'förstödet', 'förebyggande stöd'],
      labelsElsewhere: [
        { language: 'fi', label: 'varhainen tuki' },
        { language: 'en', label: 'early help' },
      ],
      forms: { forstodet: { added: ['förstödena'], paradigm: 'stöd' } },
      unsearched: { 'tidiga insatser': 'för vanligt' },
      termStatus: {
        'tidigt stöd': { status: 'rekommenderad' },
        förstödet: { status: 'avrådd', note: 'Förväxlas med förskott.', source: 'Språkgruppen' },
        'förebyggande stöd': { status: 'tillåten' },
      },
      definition: { sv: 'Stöd som ges innan behovet har blivit stort.' },
      scopeNote: [
        { sv: 'Ges utan biståndsbeslut.', en: 'Given without a decision.' },
        { sv: 'Kan ges till en familj.' },
      ],
      example: ['Familjen fick tidigt stöd.'],
      broader: ['stod'],
      related: ['samverkan'],
      notation: '1.1',
      source: [{ title: 'egen', year: null }],
    },
  ],
};
