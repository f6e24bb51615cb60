import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const points = (text: string) => readAnswer(`Sala kommun\n\nYttrande\n\n${text}`).points;

describe('what a sentence turns is no sure objection', () => {
  test.each([
    'Kommunen saknar inget i strategin.',
    'Det finns inget som tyder på att strategin är otillräcklig.',
    'Ingenting tyder på att kapitel 4 är otydligt.',
    'Det finns ingen anledning att tro att kommunen är negativ till strategin.',
    'Det vore fel att påstå att strategin är dålig.',
    'Det vore missvisande att hävda att strategin saknar mål.',
    'Kommunen motsätter sig på intet sätt kapitel 4, tvärtom.',
    'Lyckligtvis saknas dubbelreglering.',
    'Att strategin skulle vara för lång, som vissa hävdar, stämmer inte.',
    'Det har sagts att strategin saknar mål, vilket kommunen inte håller med om.',
    'Att avstyrka strategin vore fel.',
    'Att avslå strategin vore ett misstag.',
    'Ingen av nämnderna avstyrker strategin.',
    'Nämnden ser inte att målbilden är otydlig.',
    'Kommunen delar inte Socialstyrelsens uppfattning att strategin bör avstyrkas.',
    'Kommunen instämmer inte i kritiken att strategin är otydlig.',
    'Inga ändringar behövs.',
    'Inga tillägg krävs.',
    'Strategin kunde inte vara bättre.',
    'Bättre strategi har vi inte sett.',
    'I vårt förra yttrande ansåg vi att strategin borde avstyrkas.',
    'Kommunen undrar inte över regionens motiv.',
    'Det är ju förstås alldeles utmärkt att kommunerna ännu en gång får betala notan.',
  ])('%s', (sentence) => {
    expect(points(sentence).filter(({ stance, sure }) => sure || stance === 'invändning')).toEqual([]);
  });
});

test.each([
  ['Kommunen instämmer i kritiken att strategin är otydlig.', 'invändning'],
  ['Kommunen instämmer med invändningarna mot kapitel 4.', 'invändning'],
  ['Strategin tillstyrks ej.', 'invändning'],
  ['Strategin tillstyrks inte av oss men väl av länsstyrelsen.', 'invändning'],
  ['Strategin välkomnas inte.', 'invändning'],
  ['Kommunen har ingenting emot att preventionsnivåerna används.', 'stöd'],
  ['Kommunen instämmer i att strategin är bra.', 'stöd'],
  ['Det vore fel att stryka kapitel 4.', 'invändning'],
])('and what isn’t turned is what it says: %s', (sentence, stance) => {
  expect(points(sentence).map((one) => one.stance)).toEqual([stance]);
});
