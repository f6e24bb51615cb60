import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string) => readAnswer(`Sala kommun\n\nYttrande\n\n${text}`);

describe('a stance that is only in thought, or isn’t yet, is no firm one', () => {
  test.each([
    ['Kommunen kan tillstyrka strategin först när finansieringen är klarlagd.', 'tillstyrker med förbehåll'],
    ['Kommunen tillstyrker strategin först om staten betalar.', 'tillstyrker med förbehåll'],
    ['Kommunen hade kunnat tillstyrka strategin om den varit finansierad.', 'oklart'],
    ['Kommunen hade gärna tillstyrkt strategin.', 'oklart'],
    ['Vi skulle gärna tillstyrka strategin.', 'oklart'],
    ['Kommunen skulle kunna ställa sig bakom strategin.', 'oklart'],
    ['Kommunen skulle kunna avstyrka strategin.', 'oklart'],
    ['Kommunen hade avstyrkt strategin om den inte ändrats.', 'oklart'],
  ])('%s', (sentence, overall) => {
    const told = read(sentence);
    expect(told.overall).toBe(overall);
    expect(told.points.filter(({ stance, sure }) => sure && /^(?:stöd|invändning)$/.test(stance))).toEqual([]);
  });
  test.each([
    'Kommunen ber att få återkomma med om strategin tillstyrks eller avstyrks.',
    'Kommunen har ännu inte tagit ställning till om strategin ska tillstyrkas.',
    'Kommunen återkommer i frågan om strategin ska avstyrkas.',
    'Kommunen kan inte avgöra om strategin bör avstyrkas eller tillstyrkas.',
    'Nämnden får senare avgöra huruvida strategin tillstyrks eller avslås.',
  ])('%s', (sentence) => {
    const { overall, points } = read(sentence);
    expect([overall, points]).toEqual(['oklart', []]);
  });
});

describe('a condition in a sentence of its own is part of what it is set for', () => {
  test.each([
    'Kommunen tillstyrker strategin. Detta under förutsättning att staten finansierar den.',
    'Kommunen tillstyrker strategin. Dock under förutsättning att kapitel 4 stryks.',
    'Kommunen ställer sig bakom strategin. Det gäller dock bara om staten betalar.',
    'Kommunen tillstyrker strategin. Detta förutsatt att den finansieras.',
    'Kommunen tillstyrker strategin. Med förbehåll för kostnaderna.',
  ])('%s', (text) => {
    const { overall, overallWhy, points } = read(text);
    expect([overall, points.map((one) => one.text)]).toEqual(['tillstyrker med förbehåll', [text]]);
    expect(overallWhy).toMatch(/^om helheten, med ett villkor: /);
  });
  test('but not of what stands in another paragraph', () => {
    expect(read('Kommunen tillstyrker strategin.\n\nDetta under förutsättning att allt går väl.').overall).toBe(
      'tillstyrker',
    );
  });
});
