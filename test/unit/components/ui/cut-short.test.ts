import { expect, test } from 'vitest';
import { cutShort } from '../../../../components/ui/cut-short.ts';

test.each<[string, string, number, string]>([
  ['what fits', 'Nämnder och bolag', 20, 'Nämnder och bolag'],
  ['words', 'Nämnder och bolag bedömer vilka insatser', 20, 'Nämnder och bolag …'],
  ['one long word', 'utvecklingsrelaterade', 12, 'utveckling …'],
  ['a sign of two units', 'abcdefghi🙂🙂🙂', 12, 'abcdefghi …'],
])('%s', (_what, text, longest, short) => {
  expect(cutShort(text, longest)).toBe(short);
});

test('pages of text become a name that can be heard', () => {
  expect(cutShort('Människor i olika tillstånd behöver stöd. '.repeat(280)).length).toBeLessThanOrEqual(200);
});
