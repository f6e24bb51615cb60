import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerTextOf } from '../../../../../../commands/documents/answer-text.ts';
import { readAnswerText } from '../../../../../../extension/state/answers/take-in/read-answer-text.ts';
import { seemsRemiss } from '../../../../../../extension/state/answers/take-in/seems-remiss.ts';
import type { TextBlock } from '../../../../../../extension/state/answers/take-in/what-is-read.ts';
import { ownAnswers, stockholmAnswers } from '../../../../../answers/own-answers.ts';
import { shared } from '../../../../../shared.ts';

const plan = readFileSync(new URL('../../../../../documents/answers/handlingsplan.md', import.meta.url), 'utf8');
const blocksOf = (text: string): TextBlock[] =>
  text
    .split(/\n{2,}/)
    .filter((words) => words.trim() !== '')
    .map((text) =>
      text.startsWith('#') ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', level: 0, text },
    );
const kept = (...texts: string[]) => ({
  ...{ titles: [], numbers: [] },
  texts: texts.map((text) => ({ text: text.replace(/\n{2,}/g, '\u2029'), sections: [] })),
});
const seems = (blocks: readonly TextBlock[], remiss: ReturnType<typeof kept>) =>
  seemsRemiss(blocks, readAnswerText(blocks, [], remiss).points, remiss);
/** The plan itself, behind the letter that it was sent with. */
const chapters = plan.slice(plan.indexOf('\n#', plan.indexOf('# Remiss') + 1));
const parts = blocksOf(chapters);

describe('where the remiss is kept', () => {
  test.each([
    ['itself', parts],
    ['one half of it', parts.slice(0, Math.ceil(parts.length / 2))],
    [
      'a scan that was read without dots',
      parts.map((one) => ({ ...one, text: one.text.replace(/[åä]/g, 'a').replace(/ö/g, 'o') })),
    ],
    [
      'another version, a quarter of whose paragraphs are new',
      parts.map((one, i) => (i % 4 ? one : { ...one, text: 'Detta har skrivits på nytt i den senare versionen.' })),
    ],
  ])('it is known: %s', (_, blocks) => {
    expect(seems(blocks, kept(plan))).toBe(true);
  });

  const quoted = parts.filter(({ kind, text }) => kind === 'paragraph' && text.length > 300).slice(0, 6);
  test.each([
    [
      'a letter stands before it',
      [{ kind: 'paragraph' as const, level: 0, text: 'Yttrande över förslaget' }, ...parts],
    ],
    [
      'it says what it wants between long quotations',
      quoted.flatMap((one) => [
        one,
        { kind: 'paragraph' as const, level: 0, text: 'Nämnden anser att stycket bör strykas.' },
      ]),
    ],
    [
      'it is short, and mostly a quotation',
      quoted.slice(0, 1).map((one) => ({ ...one, text: one.text.slice(0, 300) })),
    ],
  ])('an answer is none: %s', (_, blocks) => {
    expect(seems(blocks, kept(plan))).toBe(false);
  });
});

test('no answer is taken for the remiss, whether that is kept or not', () => {
  const strategy = shared('gold/strategi.txt');
  const texts = kept(plan, ...(strategy === undefined ? [] : [readFileSync(strategy, 'utf8')]));
  const all = [...ownAnswers(), ...stockholmAnswers()];
  expect(all.length).toBeGreaterThan(70);
  const taken = all.filter(({ text }) => seems(blocksOf(text), texts) || seems(blocksOf(text), kept()));
  expect(taken.map(({ name }) => name)).toEqual([]);
});

test('a plan of its own kind is known where no remiss is kept', () => {
  const title = { kind: 'heading' as const, level: 1, text: 'Handlingsplan för psykisk hälsa 2027–2032' };
  const own = ['Inledning', 'Syfte', 'Målbild', 'Uppföljning'].flatMap((text, i): TextBlock[] => [
    { kind: 'heading', level: 2, text: `${i + 1}. ${text}` },
    {
      kind: 'paragraph',
      level: 0,
      text: 'Planen visar hur kommunerna och regionen ska arbeta tillsammans. '.repeat(16),
    },
  ]);
  expect(seems([title, ...own], kept())).toBe(true);
  const asked = {
    kind: 'paragraph' as const,
    level: 0,
    text: 'Nämnden har beretts tillfälle att yttra sig, och anser att den är bra.',
  };
  expect(seems([title, asked, ...own], kept())).toBe(false);
});

const strategy = shared('gold/strategi.txt');
describe.skipIf(strategy === undefined)('the strategy of the region', () => {
  test.each(['gold/strategi.txt', 'gold/strategi-ocr.txt', 'documents/strategi.html', 'documents/word/strategi.docx'])(
    'as %s',
    async (file) => {
      const { blocks } = await answerTextOf(shared(file) ?? '', () => {});
      expect(seemsRemiss(blocks, [], kept(readFileSync(strategy ?? '', 'utf8')))).toBe(true);
      expect(seemsRemiss(blocks, [], kept())).toBe(true);
    },
  );
  test.each(['documents/remissvar.pdf', 'documents/pm-rotel-viii.html', 'documents/remiss-regeringen.html'])(
    'is not %s',
    async (file) => {
      const { blocks } = await answerTextOf(shared(file) ?? '', () => {});
      expect(seemsRemiss(blocks, [], kept(readFileSync(strategy ?? '', 'utf8')))).toBe(false);
    },
  );
});
