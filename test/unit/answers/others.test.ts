import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string) => readAnswer(`Sala kommun\n\nYttrande\n\n${text}`);
const stances = (text: string) => read(text).points.map(({ stance, about }) => `${stance} ${about.join()}`);

describe('what others think of the whole isn’t what the body thinks', () => {
  test.each([
    ['Enligt Attention avstyrks strategin. Kommunen har inga synpunkter.', 'inga synpunkter'],
    ['Fackförbundet Vision avstyrker strategin enligt protokoll. Arbetsgivaren noterar detta.', 'oklart'],
    ['Solna stad tillstyrker strategin. Sala kommun gör inte det.', 'oklart'],
    ['Våra medlemmar är delade: hälften tillstyrker strategin, hälften avstyrker den.', 'oklart'],
    ['Region Stockholm tillstyrker i beslut 2025 sin egen strategi.', 'oklart'],
    ['Det har framförts att strategin tillstyrks.', 'oklart'],
    ['Minoriteten avstyrker strategin.', 'oklart'],
    ['Föreningen Balans tillstyrker strategin.', 'oklart'],
    ['Solna stad avstyrker strategin. Sala kommun tillstyrker strategin.', 'tillstyrker'],
    ['Majoriteten av nämnden tillstyrker strategin. Minoriteten avstyrker den.', 'oklart'],
  ])('%s', (text, overall) => {
    const told = read(text);
    expect(told.overall).toBe(overall);
    expect(told.points.length).toBe(overall === 'tillstyrker' ? 1 : 0);
  });
});

describe('nor is it a point', () => {
  test.each([
    'Brukarorganisationen NSPH har framfört att strategin bör avstyrkas.',
    'I dialog med funktionsrättsrådet har framkommit att rådet anser att kapitel 4 bör strykas.',
    'Folkhälsomyndigheten rekommenderar att kommuner bör ha en handlingsplan.',
    'Strategin välkomnas av brukarrörelsen.',
    'Strategin avstyrks av länsstyrelsen.',
    'Regionen har lovat att kapitel 4 ska förtydligas.',
    'Länsstyrelsen har uppgett att kapitel 4 saknar mål.',
    'Det har sagts att kapitel 4 bör strykas.',
    'Socialstyrelsen har påtalat att kapitel 4 måste ändras.',
  ])('%s', (sentence) => {
    expect(stances(sentence)).toEqual([]);
  });
  test.each([
    ['Kommunen har tidigare framfört att kapitel 4 bör strykas.', ['ändringsförslag 4']],
    ['Strategin välkomnas av kommunen.', ['stöd hela']],
    ['Strategin välkomnas av flera skäl.', ['stöd hela']],
    ['Det sägs att kapitel 4 är klart, men kapitel 4 bör strykas.', ['ändringsförslag 4']],
  ])('but the body’s own is: %s', (sentence, points) => {
    expect(stances(sentence)).toEqual(points);
  });
});

describe('an answer that is joined', () => {
  test('is no support of the proposal', () => {
    const { overall, points } = read('Kommunen ansluter sig till länsstyrelsens yttrande, där strategin avstyrks.');
    expect([overall, points.filter(({ stance, sure }) => stance === 'stöd' || sure)]).toEqual(['oklart', []]);
  });
  test.each(['Storsthlm', 'Region Gotland', 'Kommunförbundet Norr'])('and attached, is %s’s', (body) => {
    const { overall, points } = read(
      `Kommunen ansluter sig till ${body}s yttrande (bifogas).\n\n---\n\n${body}\n\nYttrande\n\n${body} avstyrker strategin. Kapitel 4 bör strykas.`,
    );
    expect([overall, points.filter(({ sure }) => sure)]).toEqual(['oklart', []]);
  });
});
