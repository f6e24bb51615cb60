import type { ParagraphState } from '../../../../answers/standing/ledger.ts';
import type { GoThroughWord } from '../../../../extension/state/answers/go-through/go-through-word.ts';

const numbers = new Intl.NumberFormat('sv');
const counted = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`;

/** What is said of a paragraph to one who doesn't see its edge. */
const paragraph: Record<ParagraphState, string> = {
  point: 'Synpunkt:',
  suggested: 'Förslag:',
  none: 'Ej synpunkt:',
  open: 'Inte genomgånget:',
};

const said: Record<GoThroughWord, string> = {
  taken: 'Tagen.',
  refused: 'Ej synpunkt.',
  none: 'Ej synpunkt.',
  reopened: 'Inte genomgånget.',
  restored: 'Synpunkten är tillbaka.',
  nothingRemoved: 'Inget i stycket är borttaget.',
  stance: 'Ändrad.',
  split: 'Delad i två.',
  joined: 'Ihopslagen med nästa.',
  added: 'Ny synpunkt.',
  alreadyPoint: 'De orden är redan en synpunkt.',
  noPointHere: 'Stycket har ingen synpunkt. Välj Ny synpunkt först.',
  undone: 'Ångrat.',
  redone: 'Gjort igen.',
  nothingToUndo:
    'Det finns inget mer att ångra i den här genomgången. Det som gjorts tidigare ångrar du i raden längst ned.',
  nothingToRedo: 'Det finns inget att göra om i den här genomgången.',
  changedSince: 'Något annat i ärendet har ändrats sedan dess. Ångra det först, i raden längst ned.',
  selectFirst: 'Markera först de ord i texten som är en synpunkt.',
  oneWord: 'Det är ett enda ord och går inte att dela.',
  nothingBehind: 'Ingen synpunkt kommer efter den här.',
  allDone: 'Svaret är genomgånget.',
};

/** The view where answers are gone through. */
export const goThroughSv = {
  none: 'Inga svar finns än.',
  noneHow: 'Lägg till dem under Remissinstanser. Här läser du dem sedan med förslag på synpunkter.',
  toInstanser: 'Till Remissinstanser',
  goneAnswer: 'Svaret finns inte längre. Välj ett annat.',
  answer: 'Svar',
  previousAnswer: 'Föregående svar',
  nextAnswer: 'Nästa svar',
  option: (name: string, left: number) =>
    left === 0 ? `${name}: genomgånget` : `${name}: ${numbers.format(left)} kvar`,
  optionWithoutText: (name: string) => `${name}: ingen text`,
  number: (number: string) => `Dnr ${number}`,
  isReplaced: 'Det finns en nyare version av svaret. Den här räknas inte med.',
  alsoOfWhole: 'Om hela förslaget står det också i svaret:',
  whoSaysIt: 'Kontrollera vem som säger vad. En nämnd kan ha beslutat annat än förvaltningen föreslog.',
  here: 'Det här svaret',
  all: 'Alla svar',
  progress: (done: number, total: number) => `${numbers.format(done)} av ${counted(total, 'stycke', 'stycken')}`,
  noText: 'Svaret har ingen text att gå igenom.',
  noTextHow: 'Filen kan vara inskannad eller tom. Lägg till svaret igen när texten är läst.',
  text: 'Svarets text',
  points: 'Synpunkter',
  noPoints: 'Inga synpunkter än. Markera ord i texten och välj Ny synpunkt.',
  paragraph,
  inHand: {
    suggested: 'Förslag',
    unsure: 'Osäkert förslag',
    taken: 'Synpunkt',
    none: 'Ej synpunkt',
    open: 'Inget förslag i stycket',
    lost: 'Borttagen synpunkt',
  },
  place: (at: number, count: number) => `${numbers.format(at)} av ${numbers.format(count)}`,
  previous: 'Föregående',
  next: 'Nästa',
  nextOpen: 'Nästa ej genomgångna',
  isDone: 'Allt i svaret är genomgånget.',
  allIsDone: 'Alla svar är genomgångna.',
  take: 'Ta',
  refuse: 'Ej synpunkt',
  reopen: 'Ta tillbaka ”ej synpunkt”',
  removed: 'Borttaget i stycket',
  restore: 'Ta tillbaka',
  restoreWhat: (words: string) => `Ta tillbaka ”${words}”`,
  refuseRun: (count: number) => `Ej synpunkt i ${counted(count, 'stycke', 'stycken')} till nästa förslag`,
  split: 'Dela',
  join: 'Slå ihop med nästa',
  add: 'Ny synpunkt',
  stance: 'Ställningstagande',
  about: 'Berör',
  aboutNothing: 'Inget avsnitt angivet',
  editAbout: 'Ändra avsnitt',
  aboutField: 'Lägg till avsnitt, figur eller ”hela”',
  aboutAdd: 'Lägg till',
  aboutClose: 'Stäng',
  removeAbout: (part: string) => `Ta bort ${part}`,
  quote: 'Citerar',
  concepts: 'Begrepp',
  why: 'Varför förslaget',
  note: 'Din anteckning',
  writeNote: 'Anteckna',
  noteHow: 'Syns bara för er. Sparas när du lämnar fältet. Klar: Ctrl+Enter.',
  lost: {
    how: 'Synpunkten har tagits bort i ett annat fönster. Det du har skrivit finns kvar här, men sparas först om du tar tillbaka den.',
    restore: 'Ta tillbaka synpunkten',
    leave: 'Lämna utan att spara',
  },
  otherNote: {
    changed: 'Anteckningen har ändrats i ett annat fönster. Inget har skrivits över. Välj vad som ska stå.',
    removed: 'Anteckningen har tagits bort i ett annat fönster. Välj vad som ska gälla.',
    mine: 'Spara min',
    theirs: 'Behåll den andra',
    both: 'Spara båda',
  },
  toPassage: (title: string) => `Öppna ${title} i remissen`,
  said,
  cut: {
    how: 'Flytta strecket dit synpunkten ska delas.',
    back: 'Ett ord bakåt',
    on: 'Ett ord framåt',
    here: 'Dela här',
    leave: 'Avbryt',
    between: (before: string, after: string) => `Delas mellan ”${before}” och ”${after}”.`,
  },
  list: (taken: number, suggested: number) => {
    const points = counted(taken, 'synpunkt', 'synpunkter');
    if (suggested === 0) return points;
    return taken === 0 ? `${numbers.format(suggested)} förslag` : `${points}, ${numbers.format(suggested)} förslag`;
  },
  unsureMark: 'osäkert',
  suggestedMark: 'förslag',
};
