import { expect, test } from 'vitest';
import { englishSentenceEnds, isEnglish } from '../../../../../language/swedish/sentences/english-sentences.ts';
import { sentenceAround } from '../../../../../language/swedish/sentences/sentences.ts';

const sentenceOf = (text: string, word: string) => {
  const at = text.indexOf(word);
  const { start, end } = sentenceAround(text, at, at + word.length);
  return text.slice(start, end);
};

test.each([
  [
    'First of all. According to Mr. Smith, mental health is a human right. The end.',
    'mental health',
    'According to Mr. Smith, mental health is a human right.',
  ],
  [
    'The U.S. Government agrees with Dr. Jones that mental health matters. It is so.',
    'mental health',
    'The U.S. Government agrees with Dr. Jones that mental health matters.',
  ],
  [
    'Read this first. See Sec. Four of the Act, where mental health is of value. That is the rule.',
    'mental health',
    'See Sec. Four of the Act, where mental health is of value.',
  ],
])('an English sentence is whole: %s', (text, word, sentence) => {
  expect(sentenceOf(text, word)).toBe(sentence);
});

test.each([
  ['Planen gäller hela länet. Den följs upp av nämnden.', false],
  ['Vi citerar ”the state of mental health is of value” ur WHO:s text, och det gäller att läsa det som det är.', false],
  ['Psykisk hälsa.', false],
  ['The plan is for the whole region and is followed up by the board.', true],
])('%s: English is %s', (text, expected) => {
  expect(isEnglish(text)).toBe(expected);
});

test('a text longer than is read at once has the same sentences, and takes as long as it is', () => {
  const one =
    'Mr. Smith of the U.S. Government asked for comments. “This is the draft (of 2027).” And that is not all! ';
  const [short, long] = [one.repeat(20), one.repeat(400)];
  const ends = englishSentenceEnds(short);
  expect(ends).toHaveLength(40);
  expect(englishSentenceEnds(long).slice(0, ends.length - 1)).toEqual(ends.slice(0, -1));
  expect(englishSentenceEnds(long)).toHaveLength(20 * ends.length);
  const before = process.threadCpuUsage();
  englishSentenceEnds('. A'.repeat(30_000));
  const { user, system } = process.threadCpuUsage(before);
  // It takes a third; read at once, seven seconds.
  expect((user + system) / 1000).toBeLessThan(4000);
});
