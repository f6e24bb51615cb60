import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const sender = 'Region Norr';
const whoIn = (text: string) => readAnswer(text, undefined, { sender }).instans;
const opinion = '\n\nNämnden avstyrker strategin.\n';
const letter = 'Yttrande\n\nVi tillstyrker strategin.\n\n';

describe('a board is told with the kommun whose it is', () => {
  test.each([
    ['Socialnämnden\nSala kommun\nProtokollsutdrag', 'Socialnämnden, Sala kommun'],
    ['SALA KOMMUN\nSocialnämnden', 'Socialnämnden, Sala kommun'],
    ['Kultur- och fritidsnämnden\nUpplands Väsby kommun', 'Kultur- och fritidsnämnden, Upplands Väsby kommun'],
    ['Miljönämnden\nSolna stad', 'Miljönämnden, Solna stad'],
    ['Kvarnby kommun, socialnämnden\nDnr SN 2027/6', 'Socialnämnden, Kvarnby kommun'],
    ['Region Syd\nKulturnämnden', 'Kulturnämnden, Region Syd'],
    // Who governs a kommun speaks for it.
    ['Kommunstyrelsen\nSala kommun', 'Sala kommun'],
    ['Sala kommun\nKommunstyrelsen', 'Sala kommun'],
    // The sender's own is called as the sender calls it.
    ['Region Norr\nKulturnämnden', 'Kulturnämnden'],
    ['Socialnämnden\n2027-02-02', 'Socialnämnden'],
  ])('%s', (head, expected) => {
    expect(whoIn(head + opinion)).toBe(expected);
  });
});

describe('who signs', () => {
  test.each([
    ['Bo Alm\nhandläggare, Region Syd', 'Region Syd'],
    ['Eva Ek\nOrdföranden i Äldrenämnden, Botkyrka kommun', 'Äldrenämnden, Botkyrka kommun'],
    ['Eva Ek\nOrdförande i Miljönämnden', 'Miljönämnden'],
    ['Bo Alm, utredare, Länsstyrelsen i Norrs län', 'Länsstyrelsen i Norrs län'],
  ])('%s', (foot, expected) => {
    expect(whoIn(letter + foot)).toBe(expected);
  });
});

describe('who is named beside another', () => {
  test.each([
    [
      'who sent what is answered',
      'Nacka kommun har inga synpunkter på remissen.\n\nMvh\nNacka kommun\n\n----- Ursprungligt meddelande -----\nFrån: Region Stockholm\nTill: Nacka kommun\n\nRegion Stockholm har beretts tillfälle.',
      'Nacka kommun',
    ],
    [
      'who is written to',
      'Region Norr\nHälso- och sjukvårdsnämnden\nBox 6909\n102 39 Norrstad\n\nYttrande över strategin\n\nFöreningen Hjärnkoll välkomnar strategin.\n\nAnna Ek\nOrdförande, Hjärnkoll',
      'Föreningen Hjärnkoll',
    ],
    [
      'who has asked',
      'Yttrande\n\nRegion Syd har gett Sala kommun tillfälle att yttra sig över strategin.\n\nKommunen tillstyrker strategin.\n\nFör kommunstyrelsen\n\nAnna Ek\nOrdförande',
      'Sala kommun',
    ],
    [
      'those that it speaks for',
      'Yttrande\n\nKommunförbundet Storsthlm, som företräder länets 26 kommuner, avstyrker strategin.',
      'Kommunförbundet Storsthlm',
    ],
  ])('%s', (_, text, expected) => {
    expect(whoIn(text)).toBe(expected);
  });
});
