import { describe, expect, test } from 'vitest';
import type { Remissvar } from '../../../answers/answer.ts';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string): Remissvar => readAnswer(text);
const body = '\n\nVi tillstyrker förslaget till strategi.\n';

describe('who answers', () => {
  test.each([
    ['a letterhead', 'Askmora kommun\n2027-02-02\nDnr KS 2026/311\n\nTill Region Norr', 'Askmora kommun'],
    ['in capitals, and once more', 'YTTERFORSA KOMMUN\n\nYtterforsa kommun har inga synpunkter.', 'Ytterforsa kommun'],
    [
      'who was asked',
      'Myndigheten för barns villkor (MBV) har beretts tillfälle att yttra sig.',
      'Myndigheten för barns villkor',
    ],
    [
      'a genitive',
      'Äldreförvaltningens tjänsteutlåtande daterat den 27 april 2021 har följande lydelse.',
      'Äldreförvaltningen',
    ],
    [
      'a genitive in a title',
      'Äldreförvaltningens tjänsteutlåtande daterat den 27 april 2021\n\nVi tycker.',
      'Äldreförvaltningen',
    ],
    [
      'a mail',
      'Från: Brukarföreningen Vattendelaren <post@vatten.example>\nTill: Region Norr\nÄmne: Svar',
      'Brukarföreningen Vattendelaren',
    ],
    [
      'a person in a mail',
      'Från: Gun-Britt Elversson <g@post.example>\nTill: Region Norr\nÄmne: Planen',
      'Gun-Britt Elversson',
    ],
    [
      'quotation marks',
      'Föreningen ”Hopp”\n\nFöreningen ”Hopp” har beretts tillfälle att yttra sig.',
      'Föreningen ”Hopp”',
    ],
    [
      'a sign that begins an address elsewhere',
      'Från: Liv < Hopp <post@hopp.example>\nTill: Region Norr',
      'Liv < Hopp',
    ],
    [
      'a body for which a person sends a mail',
      'Från: Karin Lund <k@post.example>\nTill: Region Norr\nÄmne: Remiss\n\nHej!\n\nAskmora kommun anser att planen bör kortas.\n\nKarin Lund',
      'Askmora kommun',
    ],
    [
      'a body in the mail’s subject',
      'Från: Karin Lund <k@post.example>\nTill: Region Norr\nÄmne: Sv: Remissvar från Askmora kommun\n\nVi anser att planen bör kortas.',
      'Askmora kommun',
    ],
    [
      'a body behind a person',
      'Från: Anja Myr, hållbarhetschef, Hemvikens bostäder AB\nTill: Region Norr',
      'Hemvikens bostäder AB',
    ],
    [
      'who signs',
      'Hej!\n\nVi är glada att få svara.\n\nPlanen är bra.\n\nSkriv mer.\n\nMvh\n\nFör Älvmarkens idrottsråd',
      'Älvmarkens idrottsråd',
    ],
    [
      'a protocol',
      'Protokoll från möte med Sociala rådet i Norr den 24 maj 2021\n\nRådet anser att planen är bra.',
      'Sociala rådet i Norr',
    ],
    ['a field', '**Remissinstans:** Institutet för stadsliv\n**Datum:** 2021-06-02', 'Institutet för stadsliv'],
    ['a name that tells no body', 'Attention Vik\n2027-01-02\n\nVi tycker att planen är bra.', 'Attention Vik'],
    [
      'in a title',
      '# Yttrande från Sällskapet Vikens vänner över plan för bad\n\nVi tycker att planen är bra.',
      'Sällskapet Vikens vänner',
    ],
    [
      'what it says of itself',
      'Storvik ser att planen är bra. Storvik anser att den bör kortas. Vidare saknar Storvik mål.',
      'Storvik',
    ],
    [
      'its name before its abbreviation',
      'Föreningen Vikens chefer (FVC) har fått planen.\n\nFVC anser det. FVC ser det. FVC vill det.',
      'Föreningen Vikens chefer',
    ],
    ...[
      ...[
        'den 5 maj 2021',
        '2021-05-05',
        '20210505',
        '210505',
        '5/5 2021',
        '5/5-21',
        '(2021-05-05)',
        '5.5.2021',
        '5 maj',
      ],
      ...['daterat den 5 maj 2021', 'onsdagen den 5 maj 2021', '– 5 maj 2021', 'maj 2021', 'den 5:e maj 2021'],
    ].map((date): [string, string, string] => [
      `beside its date, ${date}`,
      `Idrottsförvaltningen ${date}`,
      'Idrottsförvaltningen',
    ]),
    ['with a month in its name', 'Föreningen Augusti\n2021-05-05', 'Föreningen Augusti'],
    ['with a number in its name', 'Distrikt 5 i Majorna kommun\n2021-05-05', 'Distrikt 5 i Majorna kommun'],
    ['nobody', 'Planen är bra.', null],
  ])('%s', (_, head, instans) => {
    expect(read(head + body).instans).toBe(instans);
  });
});

describe('when', () => {
  test.each([
    ['in the head', 'Datum\n2027-02-02\n\nSvar senast 2027-02-12', '2027-02-02'],
    ['with its month', 'Högskolan i Norr\nDatum: 5 februari 2027', '2027-02-05'],
    ['of a sitting', 'Socialnämnden\nSammanträdesdatum 2027-01-26', '2027-01-26'],
    ['as it is said', 'Förvaltningens tjänsteutlåtande daterat den 4 maj 2021 har följande lydelse.', '2021-05-04'],
    ['a mail', 'Från: A\nSkickat: den 3 maj 2021 08:41\nÄmne: Remiss', '2021-05-03'],
    ['with a place', 'Planen är bra.\n\nNorrsele den 10 februari 2027\n\nStyrelsen', '2027-02-10'],
    ['in figures', 'Rådet\n12/2 2027', '2027-02-12'],
    [
      'of the body that decides, not of its office',
      'Farsta stadsdelsnämnd beslutade vid sitt sammanträde den 15 april 2021 följande.\n\nFarsta stadsdelsförvaltnings tjänsteutlåtande daterat den 12 april 2021 har i huvudsak följande lydelse.',
      '2021-04-15',
    ],
    [
      'of the body that decides, turned, behind its office’s',
      'Farsta stadsdelsförvaltning\nDatum: 2021-04-12\n\nDen 15 april 2021 beslutade stadsdelsnämnden att godkänna förvaltningens tjänsteutlåtande daterat den 12 april 2021 som svar.',
      '2021-04-15',
    ],
    [
      'of the sitting, behind its office’s',
      'Tjänsteutlåtande\nDatum: 2021-04-12\n\nFarsta stadsdelsnämnd\nSammanträdesdatum 2021-04-15',
      '2021-04-15',
    ],
    [
      'not of a decision to send the remiss',
      'Farsta stadsdelsförvaltning\n2021-04-12\n\nRegionstyrelsen beslutade den 3 mars 2021 att skicka remissen på svar senast den 1 juni 2021.',
      '2021-04-12',
    ],
    [
      'not of a decision on something else',
      'Farsta stadsdelsnämnd\nDatum: 2021-04-12\n\nNämnden antog den 3 mars 2019 följande riktlinjer och en egen plan.',
      '2021-04-12',
    ],
    [
      'not the last day, nor the day of the remiss',
      'Vi svarar på er remiss daterad den 3 maj 2021. Svar ska lämnas senast den 1 juni 2021.',
      null,
    ],
    ['no such month', 'Rådet\n2027-13-40', null],
  ])('%s', (_, text, date) => {
    expect(read(text).date).toBe(date);
  });
});

describe('its own number, and not the sender’s', () => {
  test.each([
    ['Askmora kommun\nDnr KS 2026/311\n\nEr beteckning: Dnr RN 2026-0418', ['KS 2026/311']],
    ['Länsstyrelsen\nÄrendebeteckning 700-8841-2026\nEr beteckning RN 2026-0418', ['700-8841-2026']],
    ['Rådet\n\nSvar på remiss RN 2026-0418', []],
    ['Vårt dnr 14/2027\nErt dnr RN 2026-0418', ['14/2027']],
  ])('%j', (text, dnr) => {
    expect(read(text + body).dnr).toEqual(dnr);
  });
});

describe('the stance on the whole', () => {
  const of = (sentence: string) => read(`Askmora kommun\n2027-02-02\n\n${sentence}`).overall;
  test.each([
    ['Kommunen tillstyrker förslaget.', 'tillstyrker'],
    ['Kommunen ställer sig positiv till strategin.', 'tillstyrker'],
    ['Kommunen ställer sig bakom planen. Avsnitt 3 bör dock förtydligas.', 'tillstyrker med ändring'],
    ['Kommunen kan ställa sig bakom planen under förutsättning att den finansieras.', 'tillstyrker med förbehåll'],
    ['Kommunen avstyrker förslaget.', 'avstyrker'],
    ['Kommunen kan inte ställa sig bakom strategin i dess nuvarande form.', 'avstyrker'],
    ['Kommunen har inget att erinra mot förslaget.', 'inget att erinra'],
    ['Kommunen har inga invändningar mot förslaget.', 'inget att erinra'],
    ['Kommunen har inte några synpunkter att lämna.', 'inga synpunkter'],
    ['Kommunen avstår från att yttra sig.', 'avstår'],
    ['Kommunen har valt att inte yttra sig.', 'avstår'],
    ['Kommunen avstyrker den del av förslaget som gäller konsekvensanalyser.', 'oklart'],
    ['Kommunen har i övrigt inga synpunkter på förslaget. Avsnitt 3 bör förtydligas.', 'oklart'],
    ['Kommunen har inga synpunkter på begreppsmodellen.', 'oklart'],
    ['Kommunen har inget att erinra mot avsnitt 4.', 'oklart'],
    ['I övrigt avstår kommunen från att lämna synpunkter.', 'oklart'],
    ['Kommunen ser strategin som ett välkommet dokument.', 'tillstyrker'],
    ['Sammantaget ger kommunen strategin sitt stöd.', 'tillstyrker'],
    ['Kommunen stödjer förslaget att fritidsgårdarna får mer pengar.', 'oklart'],
    ['Regionen tillstyrker förslaget.', 'oklart'],
    ['Kommunen har ingenting att invända mot att förslaget avslås.', 'oklart'],
    ['Kommunen har inget att erinra mot att planen dras tillbaka och förkastas.', 'oklart'],
    ['Kommunen tillstyrker att strategin inte antas.', 'oklart'],
    ['Kommunen tillstyrker avslag på förslaget.', 'oklart'],
    ['Kommunen tillstyrker att strategin antas.', 'tillstyrker'],
    [
      'Förvaltningen föreslår att kommunen tillstyrker förslaget. Kommunen beslutade att avslå förvaltningens förslag.',
      'oklart',
    ],
    ['Planen är bra. Men den saknar mål. Den är för lång. Ansvaret är otydligt.', 'oklart'],
  ])('%s: %s', (sentence, overall) => {
    expect(of(sentence)).toBe(overall);
  });

  test('isn’t what was proposed to a board that turned the proposal down', () => {
    const { overall } = read(
      'Socialnämnden i Askmora kommun\n2027-02-02\n\nFörvaltningen föreslår att nämnden tillstyrker förslaget.\n\nNämnden beslutade att avslå förvaltningens förslag och avstyrka.',
    );
    expect(['oklart', 'avstyrker']).toContain(overall);
  });

  const ofBoard = (sentences: string) => read(`Socialnämnden i Askmora kommun\n2027-02-02\n\n${sentences}`);
  test.each([
    ['Nämnden avstyrker förvaltningens förslag.', 'oklart'],
    ['Nämnden ställer sig inte bakom förvaltningens förslag.', 'oklart'],
    ['Nämnden beslutar att tillstyrka förvaltningens förslag.', 'oklart'],
    ['Nämnden avstyrker förvaltningens förslag och tillstyrker i stället strategin.', 'tillstyrker'],
    ['I motsats till förvaltningens förslag beslutar nämnden att tillstyrka strategin.', 'tillstyrker'],
    ['I motsats till förvaltningens förslag beslutar nämnden att avstyrka strategin.', 'avstyrker'],
    ['Förvaltningen avstyrker strategin.\n\nNämnden beslutade i stället att tillstyrka strategin.', 'tillstyrker'],
    [
      'Förvaltningen föreslår att nämnden avstyrker strategin.\n\nNämnden beslutar att tillstyrka strategin.',
      'tillstyrker',
    ],
    ['Nämnden beslutar att avstyrka strategin.\n\nFörvaltningen är positiv till strategin.', 'avstyrker'],
    [
      'Nämnden beslutar, efter votering, att avslå förvaltningens förslag och att i stället avstyrka strategin.',
      'avstyrker',
    ],
    ['Nämnden beslutar att bifalla ordförandens förslag om att avstyrka strategin.', 'avstyrker'],
    ['Nämnden tillstyrker förvaltningens förslag till yttrande.\n\nFörvaltningen avstyrker strategin.', 'avstyrker'],
    [
      'Nämnden tillstyrker strategin.\n\nKarin Ek (L) och Bo Al (S) anser att nämnden borde avstyrka strategin.',
      'tillstyrker',
    ],
    ['Nämnden tillstyrker strategin.\n\nSärskilt uttalande\n\nVi avstyrker strategin.', 'tillstyrker'],
    [
      'Nämnden tillstyrker strategin.\n\nKim Alm lämnar ett särskilt uttalande.\n\nVi avstyrker strategin.',
      'tillstyrker',
    ],
    ['Nämnden avstyrker Region Norrs förslag till strategi.', 'avstyrker'],
  ])('is what the board decides: %s %s', (sentences, overall) => {
    expect(ofBoard(sentences).overall).toBe(overall);
  });
  test('says why it is unclear where what was proposed is turned down', () => {
    expect(ofBoard('Nämnden avstyrker förvaltningens förslag.').overallWhy).toBe(
      'ett förslag till svar avslås, och vad som svaras i stället sägs inte: ”avstyrker förvaltningens förslag.”',
    );
  });

  test('is nobody else’s', () => {
    const text =
      'Askmora kommun\n\nKommunen tillstyrker planen.\n\nReservation\n\nKim Alm (K): Jag avstyrker förslaget. Planen borde ha avslagits.';
    expect(of(text)).toBe('tillstyrker');
  });
});
