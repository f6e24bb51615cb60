import { expect, test } from 'vitest';
import { bend } from '../../../../../language/swedish/words/word-forms.ts';

test.each([
  ['psykisk', 'psykisk psykiskt psykiska'],
  ['psykiska', 'psykisk psykiskt psykiska'],
  ['universell', 'universell universellt universella'],
  ['primär', 'primär primärt primära'],
  ['indikerad', 'indikerad indikerat indikerade'],
  ['utvecklingsrelaterade', 'utvecklingsrelaterad utvecklingsrelaterat utvecklingsrelaterade'],
  ['hälsa', 'hälsa hälsas hälsan hälsans hälsor hälsors hälsorna hälsornas'],
  [
    'begreppsmodell',
    'begreppsmodell begreppsmodells begreppsmodellen begreppsmodellens begreppsmodeller begreppsmodellers begreppsmodellerna begreppsmodellernas',
  ],
  [
    'riskfaktor',
    'riskfaktor riskfaktors riskfaktorn riskfaktorns riskfaktorer riskfaktorers riskfaktorerna riskfaktorernas',
  ],
  ['målområden', 'målområde målområdes målområdet målområdets målområden målområdens målområdena målområdenas'],
  ['arbetsliv', 'arbetsliv arbetslivs arbetslivet arbetslivets arbetsliven arbetslivens'],
  ['gemensamma', 'gemensam gemensamt gemensamma'],
  ['samordnade', 'samordnad samordnat samordnade'],
  ['tillstyrka', 'tillstyrka tillstyrker tillstyrkte tillstyrkt tillstyrks tillstyrkas tillstyrkts'],
  ['samverkan', 'samverkan samverkans'],
  ['ingen', 'ingen'],
  ['besvär', 'besvär besvärs besväret besvärets besvären besvärens'],
  ['tillstånd', 'tillstånd tillstånds tillståndet tillståndets tillstånden tillståndens'],
  [
    'välbefinnande',
    'välbefinnande välbefinnandes välbefinnandet välbefinnandets välbefinnanden välbefinnandens välbefinnandena välbefinnandenas',
  ],
  ['sjukdomar', 'sjukdom sjukdoms sjukdomen sjukdomens sjukdomar sjukdomars sjukdomarna sjukdomarnas'],
  [
    'funktionsavvikelser',
    'funktionsavvikelse funktionsavvikelses funktionsavvikelsen funktionsavvikelsens funktionsavvikelser funktionsavvikelsers funktionsavvikelserna funktionsavvikelsernas',
  ],
  ['nivå', 'nivå nivås nivån nivåns nivåer nivåers nivåerna nivåernas'],
  ['insatser', 'insats insatsen insatsens insatser insatsers insatserna insatsernas'],
  ['principer', 'princip princips principen principens principer principers principerna principernas'],
  ['samskapa', 'samskapa samskapar samskapade samskapat samskapas samskapats samskapades'],
  ['särskilt', 'särskild särskilt särskilda'],
  ['remisstid', 'remisstid remisstids remisstiden remisstidens remisstider remisstiders remisstiderna remisstidernas'],
  ['npf', 'npf'],
  ['och', 'och'],
])('%s', (word, forms) => {
  expect(bend(word).forms.join(' ')).toBe(forms);
});

test('every form of a word leads to the same lemma', () => {
  for (const word of ['psykisk', 'hälsa', 'besvär', 'sjukdom', 'princip', 'nivå']) {
    const lemmas = new Set(
      bend(word)
        .forms.filter((form) => !form.endsWith('s'))
        .map((form) => bend(form).lemma),
    );
    expect([...lemmas]).toEqual([bend(word).lemma]);
  }
});
