import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string) => readAnswer(`Sala kommun\n\nYttrande\n\n${text}`);
const stances = (text: string) =>
  read(text).points.map(({ stance, sure, about }) => `${stance}${sure ? '' : '?'} ${about.join()}`);

describe('what is excepted is objected to, and the rest is supported', () => {
  test.each([
    ['Kommunen tillstyrker strategin utom kapitel 4, som avstyrks.', ['stöd hela', 'invändning 4']],
    ['Kommunen tillstyrker strategin, med undantag för kapitel 4.', ['stöd hela', 'invändning? 4']],
    ['Kommunen ställer sig bakom strategin i stort men inte kapitel 4.', ['stöd hela', 'invändning? 4']],
    ['Kommunen ställer sig bakom strategin men inte bakom kapitel 4.', ['stöd hela', 'invändning? 4']],
    ['Kommunen har inga invändningar mot strategin men mot kapitel 4.', ['stöd hela', 'invändning? 4']],
    ['Kommunen välkomnar strategin, bortsett från avsnitt 3.', ['stöd hela', 'invändning? 3']],
    ['Kommunen avstyrker kapitel 4 men tillstyrker strategin i övrigt.', ['invändning 4', 'stöd hela']],
    ['Kommunen avstyrker avsnitt 2 men stödjer strategin i övrigt.', ['invändning 2', 'stöd hela']],
  ])('%s', (sentence, points) => {
    expect(stances(sentence)).toEqual(points);
    expect(['tillstyrker med förbehåll', 'oklart']).toContain(read(sentence).overall);
  });
  test('a section that one half names is not what the other is about', () => {
    expect(
      stances('Kommunen har inget att erinra mot strategin men vill framhålla vikten av samverkan i avsnitt 5.'),
    ).toEqual(['stöd hela', 'påpekande 5']);
    expect(
      stances('Kommunen har inget att invända mot att strategin antas, men kan inte tillstyrka avsnitt 5.1.'),
    ).toEqual(['stöd hela', 'invändning 5.1']);
  });
});

describe('a part that is refused or supported is not the whole', () => {
  test.each([
    ['Kommunen tillstyrker inriktningen i strategin men avstyrker finansieringen.', 'oklart'],
    ['Kommunen avstyrker förslaget om en gemensam nämnd. I övrigt har kommunen inget att invända.', 'oklart'],
    ['Kommunen avstyrker strategins förslag om en samordnare.', 'oklart'],
    ['Kommunen avstyrker planens förslag till organisation.', 'oklart'],
    ['Kommunen avstyrker förslaget om ett nytt råd.', 'oklart'],
    ['Kommunen avstyrker uppföljningen i strategin.', 'oklart'],
    ['Kommunen tillstyrker endast kapitel 2 och 3 i strategin.', 'oklart'],
    ['Kommunen tillstyrker bara avsnitt 2 i strategin.', 'oklart'],
    ['Kommunen tillstyrker strategin. Dock avstyrks den del som rör finansieringen.', 'tillstyrker med förbehåll'],
    ['Kommunen tillstyrker strategin. Dock avstyrks kapitel 4.', 'tillstyrker med förbehåll'],
    ['Kommunen avstyrker förslaget om en ny strategi.', 'avstyrker'],
    ['Kommunen tillstyrker förslaget till strategi.', 'tillstyrker'],
  ])('%s', (text, overall) => {
    expect(read(text).overall).toBe(overall);
  });
});
