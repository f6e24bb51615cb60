import type { BeforeWriting } from '../../../../documents/docx/write/before-writing.ts';
import type { WhyUntracked } from '../../../../documents/docx/write/docx-note.ts';
import type { Share } from '../../../../extension/state/viewer/flow/word-notes.ts';
import { peopleIn } from '../../people.ts';

const count = new Intl.NumberFormat('sv');
const comments = (number: number) => (number === 1 ? 'en kommentar' : `${count.format(number)} kommentarer`);
const proposals = (number: number) => (number === 1 ? 'ett förslag' : `${count.format(number)} förslag`);

/** Why a proposal stands in the comment's text alone. */
const untracked: Record<WhyUntracked, string> = {
  moved: 'kommentaren kan inte stå vid orden',
  paragraphs: 'det gäller mer än ett stycke',
  changes: 'någon annan har redan ändrat i orden',
  field: 'Word räknar ut orden själv',
  border: 'orden går över kanten på en länk eller liknande',
  content: 'det står annat än ord där, som en bild eller en not',
  overlap: 'ett annat förslag gäller samma ord',
  same: 'det ändrar ingenting',
};

const allows: Record<NonNullable<BeforeWriting['onlyAllows']>, string> = {
  nothing:
    'Avsändaren har spärrat dokumentet för ändringar. Word visar kommentarerna, men låter ingen ändra något utan lösenord.',
  comments:
    'Avsändaren har spärrat dokumentet så att bara kommentarer får läggas till. Lägg förslagen i kommentarerna.',
  changes: 'Avsändaren har bestämt att alla ändringar i dokumentet ska spåras. Det är förslagen, om du väljer det.',
  forms:
    'Avsändaren har spärrat dokumentet så att bara formulärfält får fyllas i. Word kan vägra visa kommentarerna som vanligt.',
};

export const saveWordSv = {
  reading: 'Läser dokumentet …',
  count: (number: number) =>
    number === 1
      ? 'En kommentar läggs in i en kopia av filen, som en vanlig Word-kommentar.'
      : `${count.format(number)} kommentarer läggs in i en kopia av filen, som vanliga Word-kommentarer.`,
  resolved: (number: number) =>
    `${capital(comments(number))} har etiketten Löst och läggs in som ${number === 1 ? 'löst' : 'lösta'}.`,
  there: (number: number) => `${capital(comments(number))} står redan i filen och skrivs inte en gång till.`,
  allThere: (number: number) =>
    number === 1
      ? 'Kommentaren står redan i filen. Det finns inget mer att lägga in.'
      : `Alla ${count.format(number)} kommentarer står redan i filen. Det finns inget mer att lägga in.`,
  rewritten: (number: number) =>
    `${capital(comments(number))} står i filen så som ${number === 1 ? 'den' : 'de'} löd förut. ${number === 1 ? 'Den' : 'De'} läggs in bredvid, med orden som de är nu. Vill du ha en fil med bara de nya orden: utgå från filen som du fick den.`,
  none: 'Inga kommentarer är klara än. Ändra till klar i panelen på dem som ska med.',
  noneAtAll: 'Du har inte kommenterat dokumentet än.',
  drafts: (number: number) => (number === 1 ? 'Ta med ett utkast' : `Ta med ${count.format(number)} utkast`),
  proposals: (number: number) =>
    number === 1 ? 'Ett förslag till ny lydelse skrivs' : `${count.format(number)} förslag till ny lydelse skrivs`,
  tracked: (number: number): string =>
    number === 1 ? 'som en spårad ändring i texten' : 'som spårade ändringar i texten',
  inComments: (number: number): string =>
    number === 1 ? 'i kommentaren, så att texten är orörd' : 'i kommentarerna, så att texten är orörd',
  lost: (number: number) =>
    `${capital(comments(number))} saknar ställe i texten och läggs vid dokumentets början, med orden citerade.`,
  ambiguous: (number: number) =>
    `${capital(comments(number))} gäller ord som står i texten, men det är inte säkert på vilket ställe. ${number === 1 ? 'Den' : 'De'} läggs vid dokumentets början, med orden citerade. Välj ställe i panelen om ${number === 1 ? 'den' : 'de'} ska stå vid orden.`,
  name: 'Namn',
  nameWhat:
    'Står vid dina kommentarer i Word. Det sparas, så att du inte får frågan igen. Du kan också lämna det tomt.',
  nameless: (number: number) => `${capital(comments(number))} får inget namn.`,
  areas: (number: number) =>
    `${capital(comments(number))} på en yta av en sida kommer inte med: en Word-fil har inga sidor att rita på.`,
  never: 'Interna kommentarer och markeringar utan text tas aldrig med.',
  signed: 'Filen är digitalt signerad. Signaturen gäller filen som du fick den, inte kopian.',
  final: 'Filen är markerad som slutlig eller skrivskyddad. Word frågar innan någon får ändra i kopian.',
  allows,
  writePassword:
    'Filen har ett lösenord för ändringar. Word frågar efter det när kopian öppnas, eller öppnar den skrivskyddad.',
  incomplete: 'Filen saknar en del som Word behöver. Word öppnar varken den eller kopian. Be avsändaren om en ny fil.',
  brokenLetters:
    'Filen har bokstäver som är skadade och visas som �. De skulle gå förlorade i en kopia, så ingen kan sparas. Be avsändaren om en ny fil. Kommentarerna finns kvar i Remissläsaren och kan lämnas som en lista.',
  save: 'Spara',
  writing: 'Skriver filen …',
  saved: (name: string) => `Filen är klar och heter ${name}.`,
  outcome: (number: number, changes: number, whose: { comments: readonly Share[]; changes: readonly Share[] }) => {
    const [only, ...others] = whose.comments;
    if (others.length === 0)
      return `I den finns ${comments(number)}${changes > 0 ? ` och ${changes === 1 ? 'ett förslag som spårad ändring' : `${count.format(changes)} förslag som spårade ändringar`}` : ''}${only ? ` från ${nameOf(only)}` : ''}.`;
    const tracked =
      changes === 1 ? 'Ett förslag är en spårad ändring' : `${count.format(changes)} förslag är spårade ändringar`;
    return `I den finns ${comments(number)}: ${sharesOf(whose.comments)}.${changes > 0 ? ` ${tracked}: ${sharesOf(whose.changes)}.` : ''}`;
  },
  moved: (number: number) =>
    number === 1
      ? 'En kommentar kunde inte stå precis vid sina ord, och står så nära som Word tillåter. Orden är citerade i den.'
      : `${count.format(number)} kommentarer kunde inte stå precis vid sina ord, och står så nära som Word tillåter. Orden är citerade i dem.`,
  which: (number: number): string => (number === 1 ? 'Visa vilken' : 'Visa vilka'),
  untracked: (number: number, why: WhyUntracked) =>
    `${capital(proposals(number))} står bara i kommentaren: ${untracked[why]}.`,
  unwritten: (number: number) =>
    `${capital(comments(number))} fick inte plats. ${number === 1 ? 'Den finns' : 'De finns'} kvar i Remissläsaren och kan lämnas som en lista.`,
  replaced:
    'Remissläsaren har uppdaterats eller startats om sedan sidan öppnades. Ladda om sidan och spara igen. Kommentarerna finns kvar.',
  failed:
    'Det gick inte att lägga in kommentarerna i den här filen. De finns kvar i Remissläsaren och kan lämnas som en lista.',
};

const { named } = peopleIn('sv');
const list = new Intl.ListFormat('sv');
const nameOf = ({ author }: Share) => (author === undefined ? 'dig' : named(author));
const sharesOf = (shares: readonly Share[]) =>
  list.format(shares.map((one) => `${count.format(one.count)} från ${nameOf(one)}`));

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
