import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import type { Material, OwnCloze } from '../../../../learning/practice/exercises/exercise.ts';

export const glossary = loadGlossary(schemeFiles);
export const coreConcepts = loadGlossary(coreSchemeFiles).schemes.flatMap(({ concepts }) => concepts);

export const cloze = (concept: string, key: string, fields: Partial<OwnCloze> = {}): OwnCloze => ({
  ...{
    key,
    concept,
    before: 'Att ta reda på vad befolkningen behöver och utforma arbetet tillsammans kallas ',
    answer: 'samskapande',
    after: '.',
  },
  ...{ alsoNamed: [], document: 'Plan' },
  ...fields,
});

/** What the core schemes give, and two sentences. */
export const material: Material = {
  glossary,
  pool: coreConcepts.map(({ id }) => id),
  clozes: [cloze('samskapande', 'a'), cloze('samskapande', 'b')],
};
