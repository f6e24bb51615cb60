import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

const core = loadGlossary(coreSchemeFiles).schemes;
const lexicon = compile(termsOf(core));

const found = (text: string) =>
  findTerms(lexicon, text).map(({ start, end, concept }) => `${text.slice(start, end)} = ${concept}`);

test.each<[string, string, string[]]>([
  ['a term', 'God psykisk hälsa.', ['psykisk hälsa = psykisk-halsa']],
  ['definite and genitive', 'den psykiska hälsans villkor', ['psykiska hälsans = psykisk-halsa']],
  ['plural', 'de psykiska besvären', ['psykiska besvären = psykiska-besvar']],
  ['singular of a plural label', 'en psykisk sjukdom', ['psykisk sjukdom = psykiska-sjukdomar-och-syndrom']],
  ['a slip of agreement', 'psykiskt hälsa', ['psykiskt hälsa = psykisk-halsa']],
  ['capitals', 'VÄGLEDANDE PRINCIPER', ['VÄGLEDANDE PRINCIPER = vagledande-principer']],
  ['a line break inside', 'psykisk\n   hälsa', ['psykisk\n   hälsa = psykisk-halsa']],
  ['a no-break space', 'psykisk\u00a0hälsa', ['psykisk\u00a0hälsa = psykisk-halsa']],
  ['soft hyphens', 'psykiskt väl\u00adbefinnande', ['psykiskt väl\u00adbefinnande = psykiskt-valbefinnande']],
  ...['¹ ', ' ¹', '¹', '[1]', ' [1]', '[1][2]', '1,2', '1, 2', '¹,²', '*', '†', '1)', ' [¹²]', '123'].map(
    (reference): [string, string, string[]] => {
      const text = `psykisk${reference}${reference.endsWith(' ') ? '' : ' '}hälsa`;
      return [`over a reference: ${reference}`, text, [`${text} = psykisk-halsa`]];
    },
  ),
  ['over a reference that touches both words', 'psykisk1hälsa', ['psykisk1hälsa = psykisk-halsa']],
  ['over a reference that touches the next word', 'psykisk 1hälsa', ['psykisk 1hälsa = psykisk-halsa']],
  ['over a reference in a coordination', 'psykisk ¹ och fysisk hälsa', ['psykisk ¹ och fysisk hälsa = psykisk-halsa']],
  ['a figure between blanks is no reference', 'Andel psykisk 45 hälsa. Universell 7 prevention, psykisk 1 hälsa', []],
  ['nor between tabs, as in a table', 'psykisk\t45\thälsa', []],
  ['nor in a coordination', 'fysisk 12 och psykisk 14 hälsa', []],
  ['a number is no reference in other places', 'psykisk, 1 hälsa, psykisk 2030 hälsa, psykisk 1. hälsa', []],
  ['a footnote’s digit', 'preventionsnivåerna2', ['preventionsnivåerna = preventionsniva']],
  [
    'quotes and brackets',
    '”psykisk ohälsa” (NPF)',
    ['psykisk ohälsa = psykisk-ohalsa', 'NPF = utvecklingsrelaterade-psykiska-funktionsavvikelser'],
  ],
  [
    'the longest',
    'psykiska sjukdomar och syndrom',
    ['psykiska sjukdomar och syndrom = psykiska-sjukdomar-och-syndrom'],
  ],
  [
    'the longest that is whole',
    'psykiska sjukdomar och skador',
    ['psykiska sjukdomar = psykiska-sjukdomar-och-syndrom'],
  ],
  [
    'a label that begins inside another',
    'psykiska sjukdomar och psykiska besvär',
    ['psykiska sjukdomar = psykiska-sjukdomar-och-syndrom', 'psykiska besvär = psykiska-besvar'],
  ],
  [
    'three words',
    'utvecklingsrelaterad psykisk funktionsavvikelse',
    ['utvecklingsrelaterad psykisk funktionsavvikelse = utvecklingsrelaterade-psykiska-funktionsavvikelser'],
  ],
  [
    'both spellings of a level',
    'indikerad eller indikativ prevention',
    ['indikerad = indikerad-prevention', 'indikativ prevention = indikerad-prevention'],
  ],
  ['not inside a word', 'opsykisk hälsa, psykisk hälsaktig', []],
  ['not without its dots', 'psykisk halsa', []],
  ['not over other words', 'psykisk eller hälsa', []],
  ['not over a full stop', 'Den är psykisk. Hälsa är annat.', []],
  [
    'not look-alikes',
    'anföra besvär, serveringstillstånd, psykiatrisk vård, universell utformning, selektiv mutism',
    [],
  ],
  ['not a description', 'ansvar för eget bidrag (princip)', []],
  ['a title whose words name a concept', 'Begrepp inom området psykisk hälsa', ['psykisk hälsa = psykisk-halsa']],
  ['lone surrogates', '\ud800psykisk hälsa\udc00', ['psykisk hälsa = psykisk-halsa']],
  ['an empty text', '', []],
])('%s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('hits are in order and disjoint within a scheme', () => {
  const text = 'psykisk hälsa psykisk ohälsa vägledande principer universella insatser '.repeat(50);
  const ends = new Map<string, number>();
  expect(findTerms(lexicon, text).length).toBe(200);
  for (const { scheme, start, end } of findTerms(lexicon, text)) {
    expect(start).toBeGreaterThanOrEqual(ends.get(scheme) ?? 0);
    ends.set(scheme, end);
  }
});

test('a long text that is set wide is searched as far as it goes, and quickly', () => {
  const long = findTerms(lexicon, `${'p s y k i s k '.repeat(50_000)} h ä l s a`);
  expect(long.at(-1)).toMatchObject({ concept: 'psykisk-halsa' });
  const page = 'p s y k i s k  h ä l s a  o c h  a n n a t '.repeat(240);
  findTerms(lexicon, page);
  const before = process.threadCpuUsage();
  expect(findTerms(lexicon, page)).toHaveLength(240);
  const { user, system } = process.threadCpuUsage(before);
  // In microseconds of this thread's own work, however busy the machine is; some 30,000 alone.
  expect(user + system).toBeLessThan(150_000);
});
