import '../page-workers.ts';
import { expect, test } from 'vitest';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { until } from '../own-page.ts';

const { newInstanser } = await import('../../../../extension/state/answers/instans-changes.ts');

test('the address of a remissinstans leads to it, also far down in a long list', async () => {
  const others = newInstanser(
    urn('asked'),
    Array.from({ length: 40 }, (_, i) => `A ${i}`),
  );
  await storeAnswers([...exampleAnswers(), ...others], answerTexts);
  await openAnswers('instanser', '.instans-list', urn('school'));
  await until(
    'the focus',
    () => document.activeElement?.textContent?.replaceAll('\u00ad', '') === 'Utbildningsförvaltningen',
  );
  expect(document.activeElement?.closest('li')?.textContent).toContain('Svarade');
});
