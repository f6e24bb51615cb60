import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { findInBlocks } from '../../../../language/matching/find-in-blocks.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes.filter(({ core }) => core)));

/** The words of the hits in the last block, with how where it isn't plain. */
const found = (...texts: string[]) =>
  findInBlocks(
    lexicon,
    texts.map((text) => ({ text, looks: 'swedish' as const })),
  )
    .at(-1)
    ?.map(({ start, end, concept, how, restored }) =>
      [texts.at(-1)?.slice(start, end), concept, ...(how === 'abbreviation' ? [restored] : [])].join(' = '),
    );

const po = (words: string) => `${words} = psykisk-ohalsa = psykisk ohälsa`;
const pu = (words: string) => `${words} = proportionell-universalism = proportionell universalism`;

test.each<[string, string, string[]]>([
  ['Psykisk ohälsa (PO) är vanligt.', 'Stöd vid PO.', [po('PO')]],
  ['Psykisk ohälsa (nedan PO) är vanligt.', 'Stöd vid PO.', [po('PO')]],
  ['Psykisk ohälsa (förkortat ”PO”) är vanligt.', 'Stöd vid PO.', [po('PO')]],
  ['psykisk ohälsa, i fortsättningen PO, ökar', 'Stöd vid PO.', [po('PO')]],
  ['psykisk ohälsa [PO]', 'Stöd vid PO.', [po('PO')]],
  ['PO (psykisk ohälsa) ökar.', 'Stöd vid PO.', [po('PO')]],
  ['PO, det vill säga psykisk ohälsa, ökar.', 'Stöd vid PO.', [po('PO')]],
  ['PO står för psykisk ohälsa.', 'Stöd vid PO.', [po('PO')]],
  ['PO: psykisk ohälsa', 'Stöd vid PO.', [po('PO')]],
  ['Principen proportionell universalism (PU) styr.', 'PU:s fördelning, PU-modellen', [pu('PU:s'), pu('PU-modellen')]],
  ['psykisk hälsa (PH) och ohälsa (PO)', 'PO är inte PH.', [po('PO'), 'PH = psykisk-halsa = psykisk hälsa']],
  ['Den psykiska ohälsan (PO) ökar.', 'Stöd vid PO.', [po('PO')]],
  ['psykisk ohälsa (PO)', 'STÖD VID PO', []],
  // Case, whole words, and what spells the term.
  ['psykisk ohälsa (PO)', 'floden Po, POST, A-PO, IPO', []],
  ['psykisk ohälsa (SBU)', 'Enligt SBU.', []],
  ['Nationell Samverkan för psykisk hälsa (NSPH)', 'NSPH svarar.', []],
  ['psykisk ohälsa (se bilaga)', 'Se bilaga.', []],
  ['psykisk ohälsa (PO) och psykiskt obehag (PO)', 'Stöd vid PO.', []],
  ['selektiv prevention (SP) och sekundär prevention (SP)', 'Stöd genom SP.', []],
  // What the glossary knows, unless the document means something else by it.
  [
    'Om neuropsykiatriska funktionsnedsättningar (NPF).',
    'Elever med NPF',
    ['NPF = utvecklingsrelaterade-psykiska-funktionsavvikelser'],
  ],
  [
    'Om neuropsykiatrisk funktionsvariation (NPF).',
    'Elever med NPF',
    ['NPF = utvecklingsrelaterade-psykiska-funktionsavvikelser'],
  ],
  ['Norrlands porfyrförening saknas. Norra Parkens Förening (NPF) svarar.', 'NPF har svarat.', []],
])('%s … %s', (introduction, text, expected) => {
  expect(found(introduction, text)).toEqual(expected);
  expect(found(text, introduction, text)).toEqual(expected);
});

test('an abbreviation counts where it is introduced as well', () => {
  expect(found('Psykisk ohälsa (PO) är vanligt.')).toEqual(['Psykisk ohälsa = psykisk-ohalsa', po('PO')]);
});
