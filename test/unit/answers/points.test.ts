import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const head = 'Askmora kommun\n2027-02-02\n\n';
const pointsOf = (text: string) => readAnswer(head + text).points;
/** "stöd: Det är bra." */
const told = (text: string) => pointsOf(text).map(({ stance, text: words }) => `${stance}: ${words}`);

describe('a sentence that says what the body thinks', () => {
  test.each([
    ['stöd', 'Kommunen välkomnar satsningen på fritidsgårdar.'],
    ['stöd', 'Det är positivt att planen nämner de äldre.'],
    ['stöd', 'Bra att uppföljningen samordnas.'],
    ['stöd', 'Bra däremot att badplatserna nämns.'],
    ['stöd', 'Stödet till personalen är vi för.'],
    ['stöd', 'I sak delar kommunen principen om likvärdighet.'],
    ['stöd', 'Ambitionen är det inget fel på.'],
    ['stöd', 'Samarbetet med akademin hälsas med glädje.'],
    ['stöd', 'Nämnden (AN) tillstyrker förslaget.'],
    ['invändning', 'Ärligt talat fattar jag inte vem texten är till för.'],
    ['invändning', 'Uppdelningen håller inte i vardagen.'],
    ['invändning', 'Målbilden låter sig inte mätas.'],
    ['invändning', 'Den byggda miljön behandlas styvmoderligt.'],
    ['invändning', 'Strategin är skriven för andra och lämnar kommunerna vid sidan av.'],
    ['invändning', 'Ansvaret skjuts därmed över på den enskilde.'],
    ['invändning', 'Vackra ord, noll verkstad.'],
    ['ändringsförslag', 'Kommunens majoritet anser att arbetet bör börja om.'],
    ['ändringsförslag', 'Formuleringen kan lämpligen bytas mot en annan.'],
    ['ändringsförslag', 'Scheman och återhämtning hör hemma i uppräkningen.'],
    ['fråga', 'En fråga som uppkommer är hur erfarenheter från andra ska tas till vara.'],
    ['stöd', 'Att detta lyfts in stödjs av kommunen.'],
    ['stöd', 'Vi ställer oss bakom tanken på en väg in.'],
    ['stöd', 'Förslaget tillstyrks.'],
    ['stöd', 'Kommunen anser att det bidrar till känsla av delaktighet och förenklar införandet.'],
    ['invändning', 'Kommunen anser att planen förenklar bilden av skolans ansvar.'],
    ['stöd', 'Kommunen noterar att planen nämner barnen, vilket är positivt.'],
    ['invändning', 'Kommunen delar inte bilden av skolans ansvar.'],
    ['invändning', 'Tabell 1 är svår att tolka.'],
    ['invändning', 'Av texten framgår emellertid inte vem som ansvarar.'],
    ['invändning', 'De existentiella frågorna lyser med sin frånvaro.'],
    ['invändning', 'Samtidigt är det otydligt vad som väntas av kommunerna.'],
    ['invändning', 'Kommunen noterar att barnen inte nämns.'],
    ['invändning', 'Någon analys av kostnaderna presenteras inte.'],
    ['invändning', 'Avslutningsvis vill vi uttrycka vår oro över bemanningen.'],
    ['invändning', 'De är emellertid långt ifrån tillräckliga.'],
    ['ändringsförslag', 'Avsnitt 6 bör kompletteras med en tabell.'],
    ['ändringsförslag', 'Kommunen hade gärna sett en tydligare koppling till skolan.'],
    ['ändringsförslag', 'Kommunen anser att ansvaret måste klargöras.'],
    ['ändringsförslag', 'Kommunen vill trycka på att ansvaret behöver förtydligas.'],
    ['ändringsförslag', 'Stryk den tredje punkten.'],
    ['ändringsförslag', 'Det vore värdefullt om planen nämnde detta.'],
    ['fråga', 'Hur ska kön hanteras?'],
    ['fråga', 'Vi undrar om planen är bindande.'],
    ['påpekande', 'Kommunen förutsätter att arbetet finansieras.'],
    ['påpekande', 'Det är angeläget att indikatorerna kan brytas ned på kön.'],
    ['påpekande', 'Det kan erinras om skyldigheten att samråda.'],
  ])('%s: %s', (stance, sentence) => {
    expect(told(sentence)).toEqual([`${stance}: ${sentence}`]);
  });
});

describe('a wish with an adverb between, and in turned order', () => {
  const adverbs = ['dessutom', 'därför', 'också', 'även', 'vidare', 'samtidigt', 'gärna', 'särskilt'];
  const wishes = (adverb: string) => {
    const first = adverb.slice(0, 1).toUpperCase() + adverb.slice(1);
    return [
      ...['vill', 'önskar', 'föreslår', 'ser gärna'].map(
        (verb) => `Förvaltningen ${verb} ${adverb} att ansvaret delas.`,
      ),
      ...['vill', 'önskar', 'föreslår'].map((verb) => `${first} ${verb} förvaltningen att ansvaret delas.`),
      `Utbildningsförvaltningen vill ${adverb} att elevhälsans roll förtydligas i avsnittet om samverkan.`,
      `Utbildningsförvaltningen vill ${adverb} se en tydligare roll för elevhälsan.`,
      `${first} vill vi att ansvaret förtydligas.`,
      `${first} vill Utbildningsförvaltningen i första hand att ansvaret förtydligas.`,
      `${first} ser förvaltningen gärna att ansvaret delas.`,
      `${first} efterfrågar förvaltningen en ansvarsfördelning.`,
      ...['anser', 'menar'].map((verb) => `Förvaltningen ${verb} ${adverb} att ansvaret bör delas.`),
      ...['anser', 'menar'].map((verb) => `${first} ${verb} förvaltningen att ansvaret bör delas.`),
    ];
  };
  const read = (sentence: string) =>
    readAnswer(`Utbildningsförvaltningen\n2027-02-02\n\n${sentence}`).points.map(({ stance, sure }) => [stance, sure]);

  test.each(adverbs.flatMap(wishes))('%s', (sentence) => {
    expect(read(sentence)).toEqual([['ändringsförslag', true]]);
  });
  test.each(adverbs)('what is lacking, with %s', (adverb) => {
    expect(read(`Förvaltningen saknar ${adverb} ett mål.`)).toEqual([['invändning', true]]);
  });
  test.each(['Eleverna vill dessutom att ansvaret förtydligas.', 'Dessutom vill barnen att ansvaret förtydligas.'])(
    'nobody else’s: %s',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );
  test('what is stressed is no wish', () => {
    expect(read('Dessutom vill förvaltningen särskilt lyfta vikten av samverkan.')).toEqual([['påpekande', true]]);
  });
});

describe('what looks like a wish and may be none', () => {
  test.each<[string, string, boolean]>([
    [
      'Strategin ger incitament till att inventera områden där det finns behov av ytterligare samordning.',
      'stöd',
      false,
    ],
    ['Strategin möjliggör insatser för barn som behöver stöd.', 'stöd', false],
    ['Strategin ger incitament till samverkan, och det finns behov av mer.', 'ändringsförslag', true],
    ['Strategin ger incitament som behöver förtydligas.', 'ändringsförslag', true],
    ['Strategin bidrar inte till att nå barn som behöver stöd.', 'ändringsförslag', true],
    ['En strategi bör även visa vilka prioriteringar som är viktiga.', 'påpekande', false],
    ['Därför bör en strategi visa hur målen nås.', 'påpekande', false],
    ['Strategier bör vara korta.', 'påpekande', false],
    ['Kommunen anser att en plan bör vara kort.', 'påpekande', false],
    ['En handlingsplan bör tas fram.', 'ändringsförslag', true],
    ['Handlingsplaner behöver tas fram.', 'ändringsförslag', true],
    ['Planen bör visa hur en strategi ska se ut.', 'ändringsförslag', true],
  ])('%s', (sentence, stance, sure) => {
    expect(pointsOf(sentence).map((point) => [point.stance, point.sure])).toEqual([[stance, sure]]);
  });
});

describe('a sentence that doesn’t', () => {
  test.each([
    ['presents the body', 'Kommunen arbetar sedan flera år med föräldrastöd.'],
    ['tells the background', 'Den psykiska ohälsan har ökat bland unga.'],
    ['restates the proposal', 'Planen föreslår insatser på tre nivåer.'],
    ['restates what is to be', 'Enligt förslaget bör nämnderna beakta planen i sin budget.'],
    ['tells what others think', 'Regionen menar att planen är vägledande.'],
    ['tells what a study lacks', 'Enligt SBU saknas vetenskapligt stöd för många program.'],
    ['is procedure', 'Kommunen har beretts tillfälle att yttra sig över förslaget.'],
    ['proposes a decision', 'Förvaltningen föreslår att nämnden godkänner tjänsteutlåtandet som svar på remissen.'],
    ['leaves a part without comment', 'Inga synpunkter.'],
    ['announces', 'Nämnden har följande frågor:'],
    ['tells what the body has done', 'Vi har under året utbildat 400 personer och det har varit mycket uppskattat.'],
    ['says what the body is for', 'Vårt mål är att bidra till ett bättre liv för alla barn.'],
    ['tells how it is in the land', 'I länet saknas det boenden för unga.'],
    ['wishes luck', 'Kommunen önskar lycka till i det fortsatta arbetet.'],
    ['concedes', 'Även om planen inte nämner skolan ligger den nära vårt arbete.'],
  ])('%s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('stands under a reservation, or tells the case', () => {
    expect(told('Bakgrund\n\nDet är viktigt att barn mår bra. Skolan bör göra mer.')).toEqual([]);
    expect(told('Reservation\n\nKim Alm (K) reserverar sig.\n\nFörslaget saknar mål och bör avslås.')).toEqual([]);
  });
});

describe('where a point begins and ends', () => {
  test('two opinions in a sentence are two points with the same words', () => {
    const sentence = 'Det är positivt att planen nämner äldre men kommunen saknar ett barnperspektiv.';
    expect(told(sentence)).toEqual([`stöd: ${sentence}`, `invändning: ${sentence}`]);
  });
  test('a mere concession is none of its own', () => {
    expect(told('Målet är rimligt men bör konkretiseras.')).toEqual([
      'ändringsförslag: Målet är rimligt men bör konkretiseras.',
    ]);
  });
  test('what can’t stand alone belongs to the sentence before', () => {
    const text = 'Planen bör knyta an till nivåerna. Detta för att underlätta för skolan.';
    expect(told(text)).toEqual([`ändringsförslag: ${text}`]);
  });
  test('a page’s end within a sentence doesn’t cut it', () => {
    const text =
      'Kommunen anser att planens mål och medel är tydliga och att samverkan med skolan är av största vikt under\n\n\n\nhela barndomen.';
    expect(told(text)).toEqual([`påpekande: ${text}`]);
  });
  test('an item of a list, as it was announced', () => {
    expect(
      told('Mindre bra\n\n- Många svåra ord\n- Oklart vem som gör vad\n\nFörslag\n\n- En lathund för skolor'),
    ).toEqual([
      'invändning: Många svåra ord',
      'invändning: Oklart vem som gör vad',
      'ändringsförslag: En lathund för skolor',
    ]);
  });
  test('a cell of a table, by its column', () => {
    const table =
      '| Avsnitt | Synpunkt | Motivering | Förslag |\n| --- | --- | --- | --- |\n| 2 | Ordet är svårt | Vi tror det | Byt ord |\n| 5.1 | Inga | | – |\n| 7 | | | Lägg till mått |';
    const points = pointsOf(table);
    expect(points.map(({ stance, text, about }) => [stance, text, about])).toEqual([
      ['invändning', 'Ordet är svårt', ['2']],
      ['ändringsförslag', 'Byt ord', ['2']],
      ['ändringsförslag', 'Lägg till mått', ['7']],
    ]);
  });
  test('a form that is filled in, and numbers on lines of their own', () => {
    const form =
      'Avsnitt: 3.1\nSynpunkt: Otydligt begrepp.\nFörslag: Byt ord.\nMotivering: Vi tror det.\n\n5.2\nMålet är bra.';
    expect(pointsOf(form).map(({ stance, text, about }) => [stance, text, about])).toEqual([
      ['invändning', 'Otydligt begrepp.', ['3.1']],
      ['ändringsförslag', 'Byt ord.', ['3.1']],
      ['stöd', 'Målet är bra.', ['5.2']],
    ]);
  });
  test('offsets are those of the text, and each paragraph is told, with or without points', () => {
    const text = `${head}Det är bra.\n\nKommunen har två skolor.\n\nAvsnitt 3 bör strykas.`;
    const { points, paragraphs } = readAnswer(text);
    for (const { start, end, text: words } of points) expect(text.slice(start, end)).toBe(words);
    expect(paragraphs.map(({ start, end, hasPoints }) => [text.slice(start, end), hasPoints])).toEqual([
      ['Askmora kommun', false],
      ['2027-02-02', false],
      ['Det är bra.', false],
      ['Kommunen har två skolor.', false],
      ['Avsnitt 3 bör strykas.', true],
    ]);
  });
  test('the reason names the words', () => {
    expect(pointsOf('Avsnitt 6 bör kompletteras.')[0]?.why).toBe('något som bör ändras: ”bör”; 6 nämns i meningen');
    expect(pointsOf('Kommunen saknar ett mål.')[0]?.why).toContain('”saknar”');
  });
});
