import { describe, expect, test } from 'vitest';
import { prepareRemiss } from '../../../answers/about/remiss.ts';
import { readAnswer } from '../../../answers/read-answer.ts';

const remiss = prepareRemiss(`# Strategi för trygga vattendrag

## 1. Inledning

Strategin gäller alla nämnder i länet. Vattnet berör oss alla, och det ska bli bättre för varje år.

## 1.1 Syfte

Syftet är att ge en gemensam riktning för arbetet med vattendragen i länet under hela perioden.

## 2. Begreppsmodell

Modellen kommer från myndigheterna. Begreppsmodellen visar hur vattnets delar hänger ihop.

*Bild 1: Vattnets delar*

## 3. Vägledande principer

Principerna vilar på försiktighet. Badplatserna nämns i varje beslut, och "vattnet tillhör alla" är grunden.

## 3.1 Långsiktig uthållighet

Medel säkras för tre år i taget, genom avtal och upphandlingar i alla bolag som berörs.

## 4. Uppföljning

Resultaten redovisas varje år till fullmäktige, med mått för varje vattendrag i länet.
`);
const aboutOf = (text: string) =>
  readAnswer(`Viks kommun\n2027-01-01\n\n${text}`, undefined, { remiss }).points.map(({ about }) => about);

describe('the remiss', () => {
  test('has its sections by number, with its figures', () => {
    expect(remiss.sections.map(({ number, titles }) => `${number} ${titles.join()}`)).toEqual([
      '1 Inledning',
      '1.1 Syfte',
      '2 Begreppsmodell',
      '3 Vägledande principer',
      '3.1 Långsiktig uthållighet',
      '4 Uppföljning',
    ]);
    expect([...remiss.figures.values()]).toEqual([{ name: 'Bild 1', section: '2' }]);
    expect(remiss.title).toBe('Strategi för trygga vattendrag');
  });
  test('a table of contents isn’t the sections', () => {
    const text = '1. Inledning\t3\n2. Mål\t4\n\n## 1. Inledning\n\nOrd om vatten.\n\n## 2. Mål\n\nOrd om mål.';
    const { sections } = prepareRemiss(text);
    expect(sections.map(({ number }) => number)).toEqual(['1', '2']);
    expect(text.slice(sections[1]?.start, sections[1]?.end)).toBe('## 2. Mål\n\nOrd om mål.');
  });
});

describe('what a point is about', () => {
  test.each([
    ['a number', 'Avsnitt 3.1 bör strykas.', ['3.1']],
    ['several', 'Kapitel 2 och 4 är otydliga.', ['2', '4']],
    ['a figure', 'Bild 1 är svår att läsa.', ['Bild 1']],
    ['the only figure of the section', 'Begreppsmodellens bild är svår att läsa.', ['Bild 1']],
    ['a title', 'Kommunen välkomnar de vägledande principerna.', ['3']],
    ['a part of a title', 'Principerna är bra.', ['3']],
    ['a word that stands in one section alone', 'Det är positivt att badplatserna nämns.', ['3']],
    ['a quotation', 'Formuleringen ”vattnet tillhör alla” är bra.', ['3']],
    ['a word for the same', 'Utvärderingen är för svag, det behövs mer.', ['4']],
    ['a title that is a common word', 'Kommunen delar synen i inledningen.', ['1']],
    ['a common word is no title', 'Kommunen föreslår detta i syfte att spara pengar.', []],
    ['the whole', 'Kommunen tillstyrker strategin.', ['hela']],
    ['nothing of it', 'Vi vill ha fler lärare.', []],
    ['a word of any document', 'Det är positivt att medel finns och att det berörs.', []],
    [
      'the name of the whole, with more than its title has',
      'Kommunen är positiv till en strategi för trygga vattendrag.',
      ['hela'],
    ],
    [
      'what another word of the sentence has',
      'Kommunen vill lyfta betydelsen av samarbetet genom Vattenrådet och dess arbete.',
      [],
    ],
    ['no years, and no sums', 'Kommunen saknar medel för 2 av de 3 åren.', []],
  ])('%s', (_, text, about) => {
    expect(aboutOf(text)).toEqual([about]);
  });

  test.each([
    ['Avsnitt 3.1 bör strykas.', '3.1 nämns i meningen'],
    ['Kommunen välkomnar de vägledande principerna.', '”vägledande”, ”principerna” svarar mot rubriken till 3'],
    ['Det är positivt att badplatserna nämns.', '”badplatserna” står bara i 3'],
    ['Formuleringen ”vattnet tillhör alla” är bra.', 'citatet står i 3'],
    ['Kommunen tillstyrker strategin.', 'förslaget i sin helhet nämns'],
  ])('is said with why: %s', (text, because) => {
    const [point] = readAnswer(`Viks kommun\n2027-01-01\n\n${text}`, undefined, { remiss }).points;
    expect(point?.why.split('; ').slice(1)).toEqual([because]);
  });

  test('goes on with a pronoun, and not over a paragraph', () => {
    expect(aboutOf('De vägledande principerna är bra. De bör också kortas.')).toEqual([['3'], ['3']]);
    expect(aboutOf('De vägledande principerna är bra.\n\nDe bör kortas.')).toEqual([['3'], []]);
  });
  test('goes on into a short sentence of the same paragraph where it is firm', () => {
    expect(aboutOf('De vägledande principerna är bra. Ett barnperspektiv bör läggas till.')).toEqual([['3'], ['3']]);
    expect(aboutOf('Det är bra att badplatserna nämns. Strategin bör få fler mål.')).toEqual([['3'], ['hela']]);
  });
  test('is the whole where the body says its stance on it, whatever lone word stands beside', () => {
    expect(aboutOf('Kommunen tillstyrker strategin för alla som har badplatser.')).toEqual([['hela']]);
    expect(aboutOf('Badplatserna i strategin är bra.')).toEqual([['3']]);
  });
  test('is what a heading begins a title with', () => {
    expect(aboutOf('Vägledande\n\nTexten är för kort.')).toEqual([['3']]);
  });
  test('a short word that one section has again and again tells it', () => {
    const often = prepareRemiss(
      '## 1. Mål\n\nVattnet är rent och klart för alla i länet, varje år.\n\n## 2. Roller\n\nChefer ansvarar. En chef mäter, och varje chef redovisar.\n\n## 3. Annat\n\nHär står något helt annat om vatten och länet.\n',
    );
    const { points } = readAnswer('Chefers villkor måste komma först.', undefined, { remiss: often });
    expect(points.map(({ about }) => about)).toEqual([['2']]);
  });
  test('is the heading’s', () => {
    expect(aboutOf('Avsnitt 4 Uppföljning\n\nMåtten är för få.\n\nÖvrigt\n\nVi vill ha fler lärare.')).toEqual([
      ['4'],
      [],
    ]);
    expect(aboutOf('3.1. Medlen räcker inte. De bör ökas.')).toEqual([['3.1'], ['3.1']]);
  });
  test('quotes as the remiss has it', () => {
    const answer = readAnswer('Orden ”vattnet  tillhör alla” är bra.', undefined, { remiss });
    expect(answer.points.map(({ quote }) => quote)).toEqual(['vattnet tillhör alla']);
  });
  test('without a remiss what is numbered is still told', () => {
    const { points } = readAnswer('Avsnitt 3.1 bör strykas.\n\nPrinciperna är bra.');
    expect(points.map(({ about }) => about)).toEqual([['3.1'], []]);
  });
});

test('a body’s name at the top is no section, and what is said of the whole counts', () => {
  const text = 'Badplatsnämnden\n\nBadplatsnämnden ställer sig positiv till strategin.';
  const blocks = [
    { start: 0, end: 15, kind: 'heading' as const },
    { start: 17, end: text.length, kind: 'paragraph' as const },
  ];
  expect(readAnswer(text, blocks, { remiss }).overall).toBe('tillstyrker');
});

test('the number of another matter, and none of the words of the title, are told', () => {
  const text = 'Viks kommun\nEr beteckning: TN 2021-0044\n\nKommunen tillstyrker förslaget. Tvärbanan bör förlängas.';
  const read = (...senderNumbers: string[]) => readAnswer(text, undefined, { remiss, senderNumbers });
  expect([read('HSN 2020-1').warnings, read('HSN 2020-1').overall]).toEqual([['other-remiss'], 'oklart']);
  expect(read('TN 2021-0044').warnings).toEqual([]);
});
