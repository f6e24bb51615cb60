import { expect, test } from 'vitest';
import { readAnswerText } from '../../../../../../extension/state/answers/take-in/read-answer-text.ts';
import type { Scheme } from '../../../../../../glossary/schema.ts';

const own = (sv: string): Scheme => ({
  ...{ id: 'own', title: { sv: 'Egna', en: 'Own' }, core: false, own: true },
  concepts: [{ id: 'c1', prefLabel: { sv }, source: [] }],
});
const conceptsIn = (key: string, schemes: Scheme[]) =>
  readAnswerText(
    [{ kind: 'paragraph', level: 0, text: 'Sala kommun anser att trygghetsplanerna för psykisk hälsa bör bli fler.' }],
    [],
    { titles: [], numbers: [], texts: [], ...(key && { own: { key, schemes } }) },
  ).points.flatMap(({ concepts }) => concepts);

test('points name the concepts of own glossaries, as these are when they are read', () => {
  expect(conceptsIn('', [])).toEqual(['psykisk-halsa']);
  expect(conceptsIn('1', [own('trygghetsplan')]).toSorted()).toEqual(['c1', 'psykisk-halsa']);
  expect(conceptsIn('2', [own('krisplan')])).toEqual(['psykisk-halsa']);
});
