import type { PointOrder } from '../../../../answers/write/source.ts';
import type { OutgoingForm } from '../../../../extension/state/answers/outgoing/outgoing-plan.ts';

const numbers = new Intl.NumberFormat('sv');
const counted = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`;
const points = (count: number) => counted(count, 'synpunkt', 'synpunkter');

/** What is made of the answers to a remiss, and goes out. */
export const outgoingSv = {
  settings: 'Utformning',
  form: 'Dokument',
  forms: {
    sammanstallning: {
      name: 'Remissammanställning',
      what: 'Ett PM med vem som har svarat, vad de säger och hur det hanteras.',
    },
    iso: { name: 'ISO/IEC/CEN', what: 'Formuläret, med besluten under ”Observations of the secretariat”.' },
    yttrande: { name: 'Gemensamt yttrande', what: 'Ett brev av era egna förvaltningars svar.' },
  } satisfies Record<OutgoingForm, { name: string; what: string }>,
  order: 'Synpunkterna ordnas efter',
  orders: { instans: 'Remissinstans', section: 'Avsnitt i remissen', group: 'Grupp' } satisfies Record<
    PointOrder,
    string
  >,
  appendix: 'Bilaga med alla synpunkter, svar för svar',
  appendixTwice: 'Ordnade efter remissinstans står de redan så i texten.',
  notes: 'Ta med dina anteckningar',
  notesWhat: 'De står i en egen kolumn. Utan den stannar de här.',
  names: 'Skriv ut vilka som står bakom varje lydelse',
  matterHow: 'Står först i dokumentet. Tomt: remissens namn och avsändare.',
  saved: 'Sparat.',
  sheet: 'Blad i förhandsvisningen',
  points,
  before: 'Innan du sparar',
  allDone: 'Allt är genomgånget, taget och beslutat.',
  open: (count: number) =>
    `${counted(count, 'stycke är inte genomgånget', 'stycken är inte genomgångna')}. Där kan finnas synpunkter som inte kommer med.`,
  suggested: (count: number) =>
    `${counted(count, 'föreslagen synpunkt är inte tagen', 'föreslagna synpunkter är inte tagna')}. De kommer inte med.`.replace(
      'De kommer',
      () => (count === 1 ? 'Den kommer' : 'De kommer'),
    ),
  nobodys: (count: number) =>
    `${counted(count, 'svar saknar', 'svar saknar')} remissinstans. I dokumentet står ”Okänd remissinstans”.`,
  otherRemiss: (count: number) =>
    `${counted(count, 'svar verkar gälla en annan remiss och räknas inte', 'svar verkar gälla en annan remiss och räknas inte')}. Säg vid svaret om det är rätt remiss.`,
  unconfirmed: (count: number) =>
    `${counted(count, 'svar har', 'svar har')} ett ställningstagande som bara är föreslaget. Det står inte i dokumentet förrän du har bekräftat det.`,
  textless: (count: number) => `${counted(count, 'svar har', 'svar har')} ingen text. Synpunkterna kan inte citeras.`,
  undecided: (count: number) => `${points(count)} saknar hantering.`,
  proposed: (count: number) => `${points(count)} har bara ett förslag till hantering, inget beslut.`,
  unworded: (count: number) =>
    `${counted(count, 'avsnitt saknar', 'avsnitt saknar')} gemensam lydelse. Där citeras förvaltningarnas egna ord.`,
  conflicts: (count: number) =>
    `${counted(count, 'avsnitt har', 'avsnitt har')} både stöd och kritik, eller olika slags kritik.`,
  internalSaid: (count: number) =>
    `${points(count)} talar om er egen beredning, till exempel att en nämnd ska godkänna ett tjänsteutlåtande. Skriv en gemensam lydelse utan det, eller dela synpunkten under Gå igenom.`,
  stanceless: 'Det samlade ställningstagandet saknas. Välj det under ”Ändra” vid Ärendet.',
  ofAnswer: (who: string, count: number) => `${who} (${numbers.format(count)})`,
  toDecide: 'Gå till Grupper',
  noAnswers: 'Inga svar har kommit in än.',
  noAnswersHow: 'Lägg till svaren under Remissinstanser. Här blir de en sammanställning.',
  noPoints: 'Inga synpunkter är tagna än.',
  noPointsHow: 'Ta synpunkter under Gå igenom. Det som bara är föreslaget kommer inte med.',
  noOwn: 'Ingen av era egna har svarat.',
  noOwnHow: 'Välj vilka som är era egna, under Dokument. Deras svar blir ett gemensamt yttrande.',
  ours: 'Era egna',
  oursWhat: 'Yttrandet görs av deras svar.',
  notMade:
    'Det gick inte att skapa dokumentet. Svaren är orörda. Välj ett annat dokument eller en annan ordning, eller ladda om sidan.',
  making: 'Skapar dokumentet …',
  joint: 'Gemensamma lydelser',
  jointHow: 'Välj vilka synpunkter som står bakom en lydelse. Skriv den själv, eller ta orden ur ett svar.',
  jointProgress: (done: number, total: number) =>
    `${numbers.format(done)} av ${numbers.format(total)} avsnitt har en gemensam lydelse.`,
  moreParts: (left: number) => `Visa fler avsnitt (${numbers.format(left)} kvar)`,
  conflict: 'Olika ställningstaganden',
  conflictIn: (parts: readonly string[]) =>
    `Andra ställningstaganden under ${new Intl.ListFormat('sv').format(parts.map((part) => `”${part}”`))}`,
  internal: 'Er egen beredning: hör inte hemma i brevet.',
  seeAlso: (parts: readonly string[]) =>
    `Se även ${new Intl.ListFormat('sv').format(parts.map((part) => `”${part}”`))}.`,
  agrees: (who: string) => `Står bakom: ${who}`,
  useWords: 'Använd orden',
  useWordsOf: (who: string) => `Använd orden från ${who}`,
  wording: 'Gemensam lydelse',
  wordingOf: (name: string) => `Gemensam lydelse, ${name}`,
  whoAgrees: (names: readonly string[]) => `Bakom den står ${new Intl.ListFormat('sv').format(names)}.`,
  chooseSome: 'Välj minst en synpunkt som står bakom lydelsen.',
  writeSome: 'Skriv en lydelse.',
  saveWording: 'Spara lydelsen',
  saveWordingOf: (name: string) => `Spara lydelsen, ${name}`,
  removeWording: 'Ta bort lydelsen',
  removeWordingOf: (name: string) => `Ta bort lydelsen, ${name}`,
  textGone: 'Svarets text finns inte kvar.',
};
