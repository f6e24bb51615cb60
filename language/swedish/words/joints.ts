/** Last members of long compounds in policy texts, by the beginning that their forms share. */
const lastMembers = [
  'analys',
  'ansvar',
  'arbete',
  'avvikelse',
  'behandling',
  'beteckning',
  'byggnad',
  'faktor',
  'främjande',
  'förbund',
  'förening',
  'förhålland',
  'förvaltning',
  'hinder',
  'inriktning',
  'kollegi',
  'kontor',
  'kontrakt',
  'marknad',
  'modell',
  'myndighet',
  'möjlighet',
  'nedsättning',
  'nivå',
  'nämnd',
  'organisation',
  'planering',
  'politik',
  'prevention',
  'process',
  'relaterad',
  'samordning',
  'samverkan',
  'skapande',
  'styrelse',
  'ställning',
  'tagande',
  'trappa',
  'uppdrag',
  'utförare',
  'utlåtande',
  'utredning',
  'utveckling',
  'verksamhet',
  'yttrande',
  'överenskommelse',
];

const joint = new RegExp(`(?<=\\p{L}{5})(?=${lastMembers.join('|')})`, 'giu');
const longWord = /\p{L}{13,}/gu;

/**
 * A text with soft hyphens at the joints of its long compounds. Chromium gets its dictionaries later, or not at all,
 * and would else break "utvecklingsrelaterade" anywhere and without a hyphen.
 */
export const withJoints = (text: string) => text.replace(longWord, (word) => word.replace(joint, '\u00ad'));
