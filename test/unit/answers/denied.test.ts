import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string) => readAnswer(`Sala kommun\n\nYttrande\n\n${text}`);

describe('a "no" in other words, or further off, is one', () => {
  test.each([
    ['Det är inte så att kommunen avstyrker strategin.', ['oklart']],
    ['Det stämmer inte att kommunen avstyrker strategin.', ['oklart']],
    ['Inte heller denna gång avstyrker kommunen strategin.', ['oklart']],
    ['Aldrig avstyrker kommunen strategin.', ['oklart']],
    ['Kommunen avstyrker ingalunda strategin.', ['oklart']],
    ['Kommunen avstyrker icke strategin.', ['oklart']],
    ['Kommunen avstyrker på intet sätt strategin.', ['oklart']],
    ['Kommunen avstyrker, som framgått av tidigare svar, inte strategin.', ['oklart']],
    ['Kommunen avstyrker\u200b inte strategin.', ['oklart']],
    ['Kommunen av\u200bstyrker in\u2060te strategin.', ['oklart']],
    ['Kommunen avstyrker \u200b\ufeff inte strategin.', ['oklart']],
  ])('no refusal: %s', (sentence, overall) => {
    const told = read(sentence);
    expect(overall).toContain(told.overall);
    expect(told.points.map(({ stance, sure }) => [stance, sure])).toEqual([['stöd', false]]);
  });
  test.each([
    ['Vi kan omöjligen tillstyrka strategin.', ['avstyrker']],
    ['Kommunen kan icke tillstyrka strategin.', ['avstyrker']],
    ['Kommunen kan under inga omständigheter tillstyrka strategin.', ['avstyrker']],
    ['Kommunen tillstyrker strategin icke.', ['avstyrker']],
    ['Kommunen tillstyrker på inget vis strategin.', ['avstyrker']],
    ['Strategin är inget vi kan ställa oss bakom.', ['avstyrker']],
    ['Strategin är ingenting som kommunen kan tillstyrka.', ['avstyrker']],
    ['Kommunen är långt ifrån positiv till strategin.', ['oklart', 'avstyrker']],
    ['Kommunen är långt ifrån nöjd med strategin.', ['oklart', 'avstyrker']],
    ['Aldrig att kommunen tillstyrker strategin.', ['oklart', 'avstyrker']],
    ['Det är inte så att kommunen tillstyrker strategin.', ['oklart', 'avstyrker']],
    ['Inte heller i år tillstyrker kommunen strategin.', ['oklart', 'avstyrker']],
  ])('no support: %s', (sentence, overall) => {
    const told = read(sentence);
    expect(overall).toContain(told.overall);
    expect(told.points.map(({ stance }) => stance)).toEqual(['invändning']);
  });
  test('what isn’t denied stays', () => {
    for (const [sentence, overall] of [
      ['Kommunen tillstyrker strategin, inte minst för barnens skull.', 'tillstyrker'],
      ['Inte minst därför tillstyrker kommunen strategin.', 'tillstyrker'],
    ] as const)
      expect(read(sentence).overall, sentence).toBe(overall);
  });
  test('a point spans the characters that nobody sees', () => {
    const [point] = read('Kommunen av\u200bstyrker strategin.').points;
    expect(point?.text).toBe('Kommunen av\u200bstyrker strategin.');
  });
});
