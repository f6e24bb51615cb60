import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));

/** The words of the text, of which these are doubtful. */
const certain = (text: string, doubted: readonly string[]) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    certainty: doubted.includes(word) ? 40 : 95,
  }));

test.each<[string, string, string[], string[]]>([
  ['a doubtful word is taken for the term that it was', 'om psykisk hiilsa i', ['hiilsa'], ['psykisk hiilsa']],
  ['a certain one never is', 'om psykisk hiilsa i', [], []],
  ['nor because another is doubtful', 'om psykisk hiilsa i vlrden', ['vlrden'], []],
  ['both words of a term', 'om psylkisk halsa.', ['psylkisk', 'halsa.'], ['psylkisk halsa']],
  ['a stray mark beside a doubtful word', 'om psykisk |h4lsa', ['|h4lsa'], ['psykisk |h4lsa']],
  ['over a line’s end', 'om psykisk häl-\nssa i', ['häl-', 'ssa'], ['psykisk häl-\nssa']],
  ['right words are what they are', 'om psykisk hälsa', ['hälsa'], ['psykisk hälsa']],
])('%s', (_name, text, doubted, expected) => {
  const found = findTerms(lexicon, text, 'swedish', certain(text, doubted));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  for (const { how } of found) expect(how).toBe(text.includes('psykisk hälsa') ? 'form' : 'tolerant');
});
