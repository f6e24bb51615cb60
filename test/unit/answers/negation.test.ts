import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string, head = 'Sala kommun') => readAnswer(`${head}\n\nYttrande\n\n${text}`);
/** "stöd? 3: Det är bra.": with a mark where it isn't sure. */
const told = (text: string) =>
  read(text).points.map(
    ({ stance, sure, about, text: words }) => `${stance}${sure ? '' : '?'} ${about.join()}: ${words}`,
  );

describe('a refusal that is denied is none', () => {
  test.each([
    'Kommunen avstyrker inte förslaget.',
    'Kommunen avstyrker alltså inte förslaget.',
    'Därför avstyrker kommunen inte förslaget.',
    'Kommunen motsätter sig inte förslaget.',
    'Kommunen motsätter sig därför inte strategin.',
    'Kommunen har aldrig avstyrkt förslaget.',
    'Kommunen vill inte avstyrka förslaget.',
    'Kommunen avser inte att avstyrka förslaget.',
    'Nämnden beslutar att inte avstyrka förslaget.',
    'Kommunen ser inget skäl att avstyrka förslaget.',
    'Kommunen ser ingen anledning att avstyrka förslaget.',
    'Kommunen har inte funnit tillräckliga skäl att avstyrka förslaget.',
    'Det finns ingen anledning för kommunen att motsätta sig strategin.',
    'Kommunen är inte emot förslaget.',
    'Kommunen är varken för eller emot förslaget.',
    'Kommunen förordar inte förslaget men avstyrker det inte heller.',
    'Kommunen varken tillstyrker eller avstyrker förslaget.',
    'Kommunen vill varken tillstyrka eller avstyrka förslaget.',
    'Kommunen kan varken tillstyrka eller avstyrka strategin.',
    'Kommunen anser inte att förslaget bör avslås.',
    'Det betyder inte att kommunen avstyrker förslaget.',
    'Kommunen avvisar inte strategin.',
    'Kommunen kan inte se något skäl att inte ställa sig bakom strategin.',
  ])('%s', (sentence) => {
    const { overall, points } = read(sentence);
    expect(['oklart', 'inget att erinra']).toContain(overall);
    expect(points.filter(({ stance, sure }) => sure || stance === 'invändning')).toEqual([]);
  });

  test.each([
    ['Kommunen avstyrker förslaget, inte minst på grund av kostnaden.', 'avstyrker'],
    ['Kommunen avstyrker inte bara förslaget utan också den plan som följer av det.', 'avstyrker'],
    ['Kommunen kan inte annat än avstyrka förslaget.', 'avstyrker'],
    ['Kommunen kan inte annat än tillstyrka förslaget.', 'tillstyrker'],
    ['Kommunen avstår inte från att yttra sig.', 'oklart'],
    ['Kommunen kan inte tillstyrka förslaget.', 'avstyrker'],
    ['Kommunen tillstyrker inte förslaget.', 'avstyrker'],
    ['Kommunen ställer sig inte bakom strategin.', 'avstyrker'],
    ['Strategin är inte finansierad och kommunen avstyrker förslaget.', 'avstyrker'],
    ['Eftersom strategin inte är finansierad avstyrker kommunen förslaget.', 'avstyrker'],
    ['Kommunen avstyrker förslaget som inte har någon finansiering.', 'avstyrker'],
    ['Kommunen avstyrker inte förslaget. Kommunen tillstyrker strategin.', 'tillstyrker'],
  ])('and one that isn’t stays: %s', (sentence, overall) => {
    expect(read(sentence).overall).toBe(overall);
  });
  test('says why it is unclear where the body takes no side', () => {
    expect(read('Kommunen varken tillstyrker eller avstyrker.').overallWhy).toMatch(
      /^instansen varken tillstyrker eller avstyrker: ”Kommunen varken/,
    );
    expect(read('Kommunen kan inte annat än tillstyrka förslaget.').overall).not.toBe('avstyrker');
  });
});

describe('a judgement that is denied is turned', () => {
  test.each([
    ['stöd? 3: ', 'Vi anser inte att avsnitt 3 bör strykas.'],
    ['stöd? 3: ', 'Däremot tycker vi inte att avsnitt 3 bör tas bort.'],
    ['stöd? 3: ', 'Vi anser inte att avsnitt 3 är otydligt.'],
    ['stöd? 3: ', 'Avsnitt 3 bör inte strykas.'],
    ['stöd? 3: ', 'Avsnitt 3 behöver inte ändras.'],
    ['stöd? 3: ', 'Kommunen ser ingen risk med kapitel 3.'],
    ['stöd? 3: ', 'Kommunen ifrågasätter inte kapitel 3.'],
    ['invändning 4: ', 'Det är inte bra att kapitel 4 saknas.'],
    ['invändning 4: ', 'Det är inte positivt att kapitel 4 är så kort.'],
    ['invändning 4: ', 'Inte bra att kapitel 4 saknas.'],
    ['invändning 4: ', 'Vi tycker inte att kapitel 4 är bra.'],
    ['invändning 4: ', 'Vi anser inte att kapitel 4 räcker.'],
    ['stöd 4: ', 'Det är inte minst bra att kapitel 4 finns.'],
  ])('%s%s', (point, sentence) => {
    expect(told(sentence)).toEqual([`${point}${sentence}`]);
  });
  test('what is asked for and denied is no wish', () => {
    for (const sentence of ['Kommunen förordar inte förslaget.', 'Kommunen kräver inte att kapitel 3 stryks.'])
      expect(told(sentence).filter((one) => /^(?:ändringsförslag|stöd) /.test(one))).toEqual([]);
  });
});

describe('what isn’t said outright isn’t the stance', () => {
  test.each([
    ['a question', 'Skulle kommunen avstyrka förslaget? Nej, kommunen tillstyrker det.', 'tillstyrker'],
    ['a question alone', 'Bör kommunen avstyrka förslaget?', 'oklart'],
    ['a quotation', 'I remissen står att ”kommunen avstyrker förslaget”. Vi delar inte den bilden.', 'oklart'],
    ['with plain marks', 'I remissen står att "kommunen avstyrker förslaget".', 'oklart'],
    ['of several sentences', 'I remissen står: ”Kommunen är kritisk. Kommunen avstyrker förslaget.”', 'oklart'],
    ['a condition', 'Om finansieringen inte löses avstyrker kommunen förslaget.', 'oklart'],
    ['behind', 'Kommunen avstyrker förslaget om finansieringen inte löses.', 'oklart'],
    ['såvida', 'Kommunen avstyrker förslaget, såvida inte regionen betalar.', 'oklart'],
    ['for support', 'Om kapitel 3 tas bort tillstyrker kommunen förslaget.', 'tillstyrker med förbehåll'],
    [
      'nothing to object, under a condition',
      'Kommunen har inget att erinra mot förslaget, under förutsättning att regionen finansierar kostnaderna.',
      'oklart',
    ],
    ['a matter that is named with "om"', 'Kommunen avstyrker förslaget om en ny strategi.', 'avstyrker'],
  ])('%s: %s', (_, text, overall) => {
    expect(read(text).overall).toBe(overall);
  });
  test('a stance under a condition is no sure point', () => {
    expect(told('Om finansieringen inte löses avstyrker kommunen förslaget.')).toEqual([
      'invändning? hela: Om finansieringen inte löses avstyrker kommunen förslaget.',
    ]);
    expect(
      told('Om kapitel 3 tas bort tillstyrker kommunen förslaget.').filter((one) => /^\S+[^?] /.test(one)),
    ).toEqual([]);
  });
  test('a condition is told as one, and no objection because of its "inget"', () => {
    for (const body of ['Kommunen', 'Kommunstyrelsen']) {
      const sentence = `${body} har inget att erinra mot förslaget, under förutsättning att regionen finansierar kostnaderna.`;
      expect(told(sentence)).toEqual([`påpekande? hela: ${sentence}`]);
      expect(read(sentence).overallWhy).toMatch(/^om helheten, med ett villkor: ”har inget att erinra”/);
    }
  });
});

describe('whose stance it is', () => {
  test.each([
    ['Heby kommun tillstyrker förslaget.', 'oklart'],
    ['Enligt uppgift avstyrker Heby kommun förslaget.', 'oklart'],
    ['Heby kommun har inget att erinra mot förslaget.', 'oklart'],
    ['Heby kommun har inga synpunkter på förslaget.', 'oklart'],
    ['Heby kommun avstår från att yttra sig.', 'oklart'],
    ['Länsstyrelsen avstyrker förslaget.', 'oklart'],
    ['Förslaget tillstyrks av Heby kommun.', 'oklart'],
    [
      'Region Stockholm skriver att flera kommuner avstyrkte den förra strategin. Heby kommun tillstyrker förslaget.',
      'oklart',
    ],
    ['Heby kommun avstyrker förslaget. Sala kommun tillstyrker förslaget.', 'tillstyrker'],
    ['Sala kommun avstyrker förslaget.', 'avstyrker'],
    ['Kommunstyrelsen avstyrker förslaget.', 'avstyrker'],
    ['Förslaget avstyrks av kommunen.', 'avstyrker'],
  ])('%s %s', (text, overall) => {
    expect(read(text).overall).toBe(overall);
  });
  test('another body’s is no point of the writer', () => {
    expect(told('Heby kommun tillstyrker förslaget. Heby kommun anser att kapitel 3 bör strykas.')).toEqual([]);
  });
  test.each(['Sala kommun och Heby kommun', 'Sala och Heby kommuner'])('%s answer together', (head) => {
    const { instans, overall, points } = read(
      'Kommunerna avstyrker förslaget. Kommunerna anser att kapitel 3 bör strykas.',
      head,
    );
    expect([instans, overall, points.map(({ stance, sure }) => [stance, sure])]).toEqual([
      head,
      'avstyrker',
      [
        ['invändning', true],
        ['ändringsförslag', true],
      ],
    ]);
  });
});

describe('whose name ends in "s" is itself', () => {
  test.each(['Älvsnäs kommun', 'Ekerängens kommun', 'Region Västernäs'])('%s', (head) => {
    const { overall, points } = read(`${head} avstyrker förslaget.`, head);
    expect([overall, points.map(({ sure }) => sure)]).toEqual(['avstyrker', [true]]);
  });
});

describe('a part is not the whole', () => {
  test('what is left without comment is only the part that is named', () => {
    const { overall, points } = read(
      'Kommunen avstår från att yttra sig över kapitel 4. I övrigt tillstyrks förslaget.',
    );
    expect([overall, points.map(({ stance, about }) => [stance, about])]).toEqual([
      'tillstyrker',
      [['stöd', ['hela']]],
    ]);
  });
  test('nor is the whole what was spoken of before', () => {
    expect(told('Kommunen anser att avsnitt 3 bör strykas. Kommunen avstyrker förslaget.')).toEqual([
      'ändringsförslag 3: Kommunen anser att avsnitt 3 bör strykas.',
      'invändning hela: Kommunen avstyrker förslaget.',
    ]);
  });
});

describe('a reservation silences whoever reserves himself, and nobody else', () => {
  test.each([
    ['Kommunen anser att kapitel 3 bör strykas. Eva Ek (S) reserverar sig mot beslutet.', 'oklart', 1],
    [
      'Kommunen anser att kapitel 3 bör strykas. Moderaterna reserverar sig till förmån för eget yrkande. Kommunen avstyrker förslaget.',
      'avstyrker',
      2,
    ],
    ['Kommunen tillstyrker förslaget. Eva Ek lämnar ett särskilt yttrande. Vi avstyrker förslaget.', 'tillstyrker', 1],
    [
      'Kommunen tillstyrker förslaget. Eva Ek (S) reserverar sig med följande motivering: Kapitel 3 bör strykas.',
      'tillstyrker',
      1,
    ],
    ['Eva Ek (S) reserverar sig mot beslutet.\n\nVi anser att kapitel 3 bör strykas.', 'oklart', 0],
  ])('%s', (text, overall, count) => {
    const { overall: told, points } = read(text);
    expect([told, points.length]).toEqual([overall, count]);
  });
  test.each([
    [
      'Förslag till beslut\n\nNämnden avstyrker förslaget.\n\nBeslut\n\nNämnden beslutar att tillstyrka förslaget.',
      'tillstyrker',
    ],
    ['Förslag till beslut\n\nNämnden avstyrker förslaget.\n\nBeslut\n\nNämnden tillstyrker förslaget.', 'tillstyrker'],
    [
      'Förslag till beslut\n\nKommunen avstyrker förslaget.\n\nBeslut\n\nKommunen tillstyrker förslaget.',
      'tillstyrker',
    ],
    [
      'Yrkanden\n\nEva Ek (S) yrkar avslag på förslaget. Bo Alm (M) yrkar att kommunen ska avstyrka förslaget.\n\nBeslut\n\nKommunstyrelsen tillstyrker förslaget.',
      'tillstyrker',
    ],
    [
      'Yrkanden\n\nEva Ek (S) yrkar bifall.\n\nKommunstyrelsens beslut\n\nKommunstyrelsen beslutar att avstyrka förslaget.',
      'avstyrker',
    ],
  ])('a decision is read behind what was proposed: %s', (text, overall) => {
    expect(read(text).overall).toBe(overall);
  });
});

test('a board in quotation marks is the one that answers', () => {
  const { instans, points } = read(
    'Nämnden ”Barn & unga” avstyrker förslaget. Nämnden anser att kapitel 3 bör strykas.',
    'Nämnden ”Barn & unga”',
  );
  expect([instans, points.length]).toEqual(['Nämnden ”Barn & unga”', 2]);
});
