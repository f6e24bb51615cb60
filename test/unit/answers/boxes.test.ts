import { expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

test.each([
  ['[ ] Tillstyrker\n[x] Avstyrker\n[ ] Inga synpunkter', 'avstyrker'],
  ['[x] Tillstyrker\n[ ] Avstyrker\n[ ] Inga synpunkter', 'tillstyrker'],
  ['☐ Tillstyrker ☒ Tillstyrker med ändringar ☐ Avstyrker', 'tillstyrker med ändring'],
  ['☒ Tillstyrker med förbehåll\n☐ Avstyrker', 'tillstyrker med förbehåll'],
  ['( ) Tillstyrker\n(x) Inga synpunkter\n( ) Avstyrker', 'inga synpunkter'],
  ['☐ Tillstyrker ☐ Avstyrker ☐ Inga synpunkter', 'oklart'],
  ['Svarsalternativ (stryk det som inte gäller):\nTillstyrker\nAvstyrker\nInga synpunkter', 'oklart'],
  ['Svarsalternativ (stryk det som inte gäller): Tillstyrker / Avstyrker / Inga synpunkter', 'oklart'],
  ['☒ Tillstyrker ☐ Avstyrker ☒ Inga synpunkter', 'oklart'],
  ['Ställningstagande: ☐ Tillstyrker ☑ Avstår från att yttra sig', 'avstår'],
])('a form is answered by what is ticked, and its choices are no opinions: %s', (form, expected) => {
  const { overall, points } = readAnswer(`Sala kommun\nYttrande\n\n${form}\n`);
  expect(overall).toBe(expected);
  expect(points).toEqual([]);
});
