import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes));

test.each<[string, string[]]>([
  ['suicidpreventionsarbete', ['suicidprevention']],
  ['suicidpreventionsplanens', ['suicidprevention']],
  ['folkhälsorapport', ['folkhalsa']],
  // In each scheme the longest beginning: preventionsnivå in one, prevention in another.
  ['preventionsnivåindelning', ['preventionsniva', 'forebyggande-arbete']],
  ['begreppsmodellsarbetet', ['begreppsmodell']],
  ['samskapandeprocesser', ['samskapande']],
  ['samverkanspartner', ['samverkan', 'samverkan-trappsteg']],
  ['remissinstansernas', ['remissinstans']],
  // Names, and words that only begin alike.
  ['folkhälsomyndigheten', []],
  ['remissar', []],
  ['stigmatiskt', []],
  ['tillitsfull', []],
  ['yttrandefriheten', []],
  ['yttrandefrihetsgrundlagen', []],
])('%s is built on %j', (word, concepts) => {
  const hits = findTerms(lexicon, `Om ${word} i länet.`);
  expect(hits.map(({ concept }) => concept)).toEqual(concepts);
  for (const { start, end } of hits) expect([start, end]).toEqual([3, 3 + word.length]);
});

test('what a hyphen ends is the beginning of a compound', () => {
  const hits = findTerms(lexicon, 'Om berednings- och beslutsprocesser, och om beredning.');
  expect(hits.map(({ concept, how, start }) => [concept, how, start])).toEqual([
    ['beredning', 'compound', 3],
    ['beredning', 'form', 44],
  ]);
});

test('a word that has its own label is no compound', () => {
  expect(findTerms(lexicon, 'folkhälsoarbetets').map(({ concept, how }) => [concept, how])).toEqual([
    ['folkhalsoarbete', 'form'],
  ]);
});
