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
  ['Begreppsmodellen', 'Begrepps-modellen'],
  ['Världshälsoorganisationens', 'Världshälso-organisationens'],
  ['Folkhälsomyndigheten', 'Folkhälso-myndigheten'],
  ['samhällsbyggnadsförvaltningsorganisationen', 'samhälls-byggnads-förvaltnings-organisationen'],
  ['Miljönämndens', 'Miljö-nämndens'],
  ['Arbetsmarknadsförvaltningen', 'Arbets-marknads-förvaltningen'],
  ['stadsdelsnämnd', 'stadsdels-nämnd'],
  ['Socialnämndens', 'Social-nämndens'],
  ['Stadsbyggnadsnämnden', 'Stads-byggnads-nämnden'],
  ['Kammarkollegiet', 'Kammar-kollegiet'],
  ['utvecklingsarbete', 'utvecklings-arbete'],
  ['nivåer', 'nivåer'],
  ['folkhälsa', 'folkhälsa'],
])('%s', (text, expected) => {
  expect(withJoints(text).replaceAll('\u00ad', '-')).toBe(expected);
});

test('no label and no name of a system has a word that a narrow panel must break at random', () => {
  const { schemes } = loadGlossary(schemeFiles);
  const names = schemes.flatMap(({ title, concepts }) => [title.sv, ...concepts.map(({ prefLabel }) => prefLabel.sv)]);
  expect(names.flatMap((name) => withJoints(name).match(/\p{L}{15,}/gu) ?? [])).toEqual([]);
});
