import type { State } from '../../../../comments/anchoring/index.ts';
import type { TextProblem } from '../../../../extension/state/comments/form/save-problem.ts';
import { measuresIn } from '../../measures.ts';
import { versionCopySv } from './version-copy.ts';

const numbers = new Intl.NumberFormat('sv');
const { day } = measuresIn('sv');
const comments = (count: number) => `${numbers.format(count)}\u00a0${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** What became of the comments, only what there is any of: "9 oförändrade, 1 flyttad, 1 ändrad, 1 saknas". */
const became = ({ unchanged, moved, changed, lost }: Record<State, number>) =>
  (
    [
      [unchanged, unchanged === 1 ? 'oförändrad' : 'oförändrade'],
      [moved, moved === 1 ? 'flyttad' : 'flyttade'],
      [changed, changed === 1 ? 'ändrad' : 'ändrade'],
      [lost, 'saknas'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${numbers.format(count)}\u00a0${says}`)
    .join(', ');

const sum = (counts: Record<State, number>) => Object.values(counts).reduce((all, count) => all + count, 0);

const at = (format: string) => (place: string | undefined) => (place === undefined ? format : `${format}: ${place}`);

/** A new version of a document, and comments whose words have changed. */
export const versionsSv = {
  heading: (title: string | undefined) =>
    title === undefined ? 'Är det här en ny version?' : `Är det här en ny version av ”${title}”?`,
  headingSame: (title: string | undefined) =>
    title === undefined ? 'Är det här samma dokument?' : `Är det här samma dokument som ”${title}”?`,
  answered: { new: 'Ny version', same: 'Samma dokument', other: 'Ett annat dokument' },
  which: 'Vilket liknar det?',
  comments: (count: number) => (count === 0 ? 'inga kommentarer' : comments(count)),
  /** @param share 0 to 1 */
  alike: (share: number) =>
    share < 0.01
      ? 'Nästan ingenting i texten är likadant.'
      : `${numbers.format(share === 1 ? 100 : Math.min(99, Math.round(share * 100)))} procent av texten är likadan.`,
  /** @param at when it was first written of, ISO 8601 */
  since: (at: string) => `från ${day(at)}`,
  version: (number: number) => `version ${numbers.format(number)}`,
  latest: (version: string) => `${version}, den senaste`,
  /** What it was read as, and where. */
  formats: {
    page: at('webbsida'),
    pdf: at('PDF'),
    word: at('Word-fil'),
    file: at('dokument'),
  },
  copy: versionCopySv,
  notComparable: 'Det finns för lite text att jämföra.',
  shares: {
    address: 'Adressen är densamma.',
    'pdf-fingerprint': 'PDF-filerna har samma inbyggda kännetecken.',
  },
  isNew: 'Det är en ny version',
  isNewWhat: (count: number) =>
    count === 0
      ? 'Det finns inga kommentarer att föra över. De du skriver nu hör till den nya versionen.'
      : count === 1
        ? 'Kommentaren förs över hit som en kopia. Den gamla står kvar i den förra versionen.'
        : `${comments(count)} förs över hit som kopior. De gamla står kvar i den förra versionen.`,
  isSame: 'Det är samma dokument',
  isSameWhat: 'Kommentarerna visas även här, och texten räknas som samma version.',
  isOther: 'Det är ett annat dokument',
  isOtherWhat: 'Inget förs över, och du får inte frågan igen.',
  later: 'Svara senare',
  working: (count: number) =>
    count === 0
      ? 'Den nya versionen sparas …'
      : `Letar upp det som ${comments(count)} gäller. I ett långt dokument tar det några sekunder.`,
  noted: 'Sparar …',
  carriedOver: (counts: Record<State, number>) =>
    sum(counts) === 0
      ? 'Den är sparad. Det fanns inga kommentarer att föra över.'
      : `${comments(sum(counts))} fördes över: ${became(counts)}.`,
  allRight: 'Alla kommentarer hamnade rätt. Du behöver inte granska dem.',
  lookAt: 'Granska det som har flyttats, ändrats eller saknas.',
  missingMaybeUnread: 'Det som saknas kan stå på en sida som inte är läst.',
  review: (count: number) =>
    count === 1 ? 'Granska kommentaren' : `Granska de ${numbers.format(count)} kommentarerna`,
  undo: 'Ångra',
  undone: 'Det är ångrat. Kopiorna är borta, och de gamla kommentarerna är som de var.',
  overtaken: 'Det går inte att ångra härifrån, eftersom något annat har gjorts sedan dess. Ångra det först.',
  textProblems: {
    'text-failed':
      'Inget har ändrats, för dokumentets text gick inte att läsa. Ladda om sidan, läs den på nytt och svara igen.',
    'text-late':
      'Inget har ändrats, för sidan svarade inte i tid. Vänta en stund och svara igen, eller ladda om sidan.',
    'text-gone': 'Inget har ändrats, för sidan stängdes eller laddades om. Läs sidan på nytt och svara igen.',
  } satisfies Record<TextProblem, string>,
  sameNoted: 'Dokumentet känns igen nästa gång du öppnar det.',
  otherNoted: 'Det är noterat. Dokumentet har egna kommentarer.',
  close: 'Stäng',
  states: {
    moved: 'Orden är desamma men står på ett annat ställe.',
    changed: 'Orden har ändrats.',
    lost: 'Orden finns inte kvar i texten.',
    maybeUnread: 'Orden finns inte i det som är läst. De kan stå på en sida som inte är läst.',
    unsure: 'Orden finns i texten, men det går inte att säga var kommentaren hör hemma.',
    several: 'Orden finns på fler ställen, och det går inte att avgöra vilket.',
    absent: 'Orden finns inte i remissen. De kan vara en kollegas egna.',
    resembling: 'Orden finns inte i remissen, men här står något som liknar dem.',
    open: 'Orden har ändrats, och flera ställen liknar dem lika mycket.',
    page: 'Kommentaren gäller en del av en sida. Kontrollera att sidan visar samma sak.',
    noPage: 'Kommentaren gällde en del av en sida som inte finns i den här versionen.',
  },
  sections: {
    moved: 'Avsnittet står på ett annat ställe.',
    changed: 'Avsnittets rubrik har ändrats.',
    lost: 'Avsnittet finns inte kvar i texten.',
    maybeUnread: 'Avsnittet finns inte i det som är läst. Det kan stå på en sida som inte är läst.',
  },
  arende: {
    heading: (title: string) => `Hör det till ärendet ”${title}”?`,
    why: (number: string) => `Diarienumret ${number} finns i båda.`,
    join: 'Ja, lägg det i ärendet',
    own: 'Nej, det är ett eget ärende',
    unanswered: 'Kommenterar du utan att svara läggs dokumentet i ärendet. Det kan du ändra senare.',
    joined: (title: string) => `Dokumentet ligger nu i ärendet ”${title}”.`,
    added: (title: string) => `”${title}” finns nu bland ärendena.`,
    show: 'Gå till Ärenden',
  },
  before: 'Förut',
  now: 'Nu',
  whole: 'Visa hela texten',
  marked: 'Genomstruket är borttaget, understruket är nytt.',
  /** Of a comment that quotes words which the document hasn't. */
  quoted: {
    before: 'I kommentaren',
    now: 'I remissen',
    marked: 'Genomstruket finns bara i kommentaren, understruket bara i remissen.',
    rewritten: 'Orden skiljer sig så mycket att skillnaderna inte markeras.',
  },
  rewritten: 'Så mycket är ändrat att skillnaderna inte markeras.',
  accept: 'Godkänn',
  move: 'Flytta till markerad text',
  moveHow: 'Hör kommentaren hemma på ett annat ställe? Markera rätt ord i dokumentet.',
  withoutPlace: 'Behåll utan koppling till texten',
  candidates: (count: number) => (count === 1 ? 'Ett liknande ställe' : `${numbers.format(count)} liknande ställen`),
  show: 'Visa',
  showOf: (number: number) => `Visa ställe ${numbers.format(number)} i dokumentet`,
  choose: 'Flytta hit',
  chooseOf: (number: number) => `Flytta kommentaren till ställe ${numbers.format(number)}`,
  moreCandidates: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
};
