import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';
import { withJoints } from '../../../../../language/swedish/words/joints.ts';

test.each([
  ['utvecklingsrelaterade psykiska funktionsavvikelser', 'utvecklings-relaterade psykiska funktions-avvikelser'],
  ['preventionsnivå', 'preventions-nivå'],
  ['Remissammanställning', 'Remissamman-ställning'],
  ['arbetsgivaruppdrag', 'arbetsgivar-uppdrag'],
  ['samverkansöverenskommelsen', 'samverkans-överenskommelsen'],
  ['nivåer', 'nivåer'],
  ['folkhälsa', 'folkhälsa'],
])('%s', (text, expected) => {
  expect(withJoints(text).replaceAll('\u00ad', '-')).toBe(expected);
});

test('no label has a word that a narrow panel must break at random', () => {
  const { schemes } = loadGlossary(schemeFiles);
  const labels = schemes.flatMap(({ concepts }) => concepts.map(({ prefLabel }) => withJoints(prefLabel.sv)));
  expect(labels.flatMap((label) => label.match(/\p{L}{15,}/gu) ?? [])).toEqual([]);
});
