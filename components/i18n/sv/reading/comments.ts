import type { Undoable } from '../../../../storage/commands/command.ts';
import { keysIn } from '../../keys.ts';
import { measuresIn } from '../../measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { clock, timeOrDay, when } = measuresIn('sv');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** What a step did, as the object of "Ångra:". */
function stepped({ do: deed, kind, count, fields }: Undoable): string {
  const what = kind === 'comment' ? (count === 1 ? 'kommentaren' : comments(count)) : kinds[kind];
  if (deed === 'take-in') return `inläsning av ${comments(count)}`;
  if (deed === 'take-in-answers') return 'inläsning av svar';
  if (deed === 'take-in-concepts') return 'inläsning av begrepp';
  if (deed === 'carry-over') return `överföring av ${comments(count)}`;
  if (deed === 'create') return kind === 'comment' && count === 1 ? 'ny kommentar' : `tillägg av ${what}`;
  if (deed === 'delete') return `borttagning av ${what}`;
  if (deed === 'set' && fields.length === 1 && fields[0] === 'status') return `ändrad status för ${what}`;
  if (deed === 'set' && fields.length === 1 && fields[0] === 'tagging') return `ändrade etiketter för ${what}`;
  if (deed === 'set' && fields.length === 1 && fields[0] === 'target') return `flytt av ${what}`;
  return `ändring av ${what}`;
}

const kinds: Record<Undoable['kind'], string> = {
  arende: 'ärendet',
  document: 'dokumentet',
  edition: 'versionen',
  comment: 'kommentaren',
  instans: 'remissinstansen',
  answer: 'svaret',
  group: 'gruppen',
  point: 'synpunkten',
  glossary: 'ordlistan',
  concept: 'begreppet',
  several: 'flera uppgifter',
};

/** The form for a comment, and the list of them. */
export const commentsSv = {
  form: {
    new: 'Ny kommentar',
    edit: 'Ändra kommentar',
    about: 'Gäller',
    aboutKinds: {
      passage: 'markerad text',
      selected: 'ny markering',
      section: (title: string) => `avsnittet ${title}`,
      itsSection: 'avsnittet',
      document: 'dokumentet',
      rectangle: (page: number, isWhole: boolean) => `${isWhole ? '' : 'en yta på '}sidan ${numbers.format(page)}`,
    },
    comment: 'Synpunkt',
    stance: 'Ställningstagande',
    type: 'Typ',
    none: 'Inget valt',
    proposal: 'Förslag till ny lydelse',
    propose: 'Föreslå ny lydelse',
    withdraw: 'Ta bort förslaget',
    gone: 'Orden tas bort.',
    reason: 'Motivering',
    labels: 'Etiketter',
    labelsHint: 'Skilj dem åt med komma.',
    concepts: 'Begrepp',
    statements: 'Inte vår synpunkt',
    whose: 'Från',
    whoseAsked: 'från vem?',
    whoseHint: 'Namnen står i rubriken när svaret lämnas in. Tomt: inget namn.',
    status: 'Status',
    statuses: { draft: 'Utkast', ready: 'Klar', internal: 'Endast internt' },
    internalWhat: 'Tas aldrig med när du exporterar.',
    save: 'Spara',
    saveKeys: keysIn('sv', 'Ctrl+Enter'),
    later: 'Stäng',
    laterWhat: 'Det du har skrivit finns kvar som utkast (Esc)',
    discard: 'Släng utkastet',
    /** Of a comment that is kept as it was before. */
    discardChanges: 'Släng ändringarna',
    empty: 'Skriv en synpunkt först.',
    changedElsewhere:
      'Inte sparad än: kommentaren har ändrats i ett annat fönster medan du skrev. Spara igen för att behålla det som står här.',
    deleted:
      'Inte sparad än: kommentaren har tagits bort medan du skrev, här eller i ett annat fönster. Spara igen för att få tillbaka den med det som står här, eller släng ändringarna.',
    here: 'Här',
    there: 'Där',
    nothing: 'inget',
    takeTheirs: 'Ta deras',
    takeTheirsOf: (part: string) => `Ta deras: ${part}`,
    takeMine: 'Ta tillbaka mitt',
    takeMineOf: (part: string) => `Ta tillbaka mitt: ${part}`,
    tooLong: 'Texten är längre än en miljon tecken och har inte sparats. Dela upp den på flera kommentarer.',
    textProblems: {
      'text-failed':
        'Kommentaren är inte sparad, för dokumentets text gick inte att läsa. Utkastet finns kvar. Ladda om sidan, läs den på nytt och spara igen.',
      'text-late':
        'Kommentaren är inte sparad, för sidan svarade inte i tid. Utkastet finns kvar. Vänta en stund och spara igen, eller ladda om sidan.',
      'text-gone':
        'Kommentaren är inte sparad, för sidan stängdes eller laddades om. Utkastet finns kvar. Läs sidan på nytt och spara igen.',
    },
    draftKept: 'Utkastet finns kvar här.',
    draft: (at: string) => `Utkast från ${when(at)}`,
    changeOn: (quote: string) => `Påbörjad ändring av kommentaren på ”${quote}”`,
    changeOf: (name: string) => `Påbörjad ändring av kommentaren ”${name}”`,
    changeOfGone: 'Påbörjad ändring av en kommentar som är borttagen',
    resume: 'Fortsätt skriva',
    savedBefore: 'Det du skrev förut är sparat som utkast.',
    saving: 'Sparar …',
    saved: (at: string) => `Sparad ${clock(at)}.`,
    toDocument: 'F6 går till dokumentet.',
    wordsOf: (count: number) => `${numbers.format(count)} tecken`,
    who: 'Vem lämnar synpunkterna?',
    whoIs: (who: string) => `Lämnas av ${who}`,
    whoWhat:
      'Du fyller i det en gång. Uppgifterna följer med alla kommentarer som du lämnar in, även dem du redan har skrivit.',
    name: 'Namn',
    role: 'Roll',
    remissinstans: 'Remissinstans',
    wholeQuote: 'Visa hela citatet',
    withoutStruck: 'utan strukna ord',
    startFrom: (words: string, scheme: string, definition: string | undefined, source: string) =>
      definition
        ? `I dokumentet står ”${words}”. ${scheme} har definitionen ”${definition}” (${source}).`
        : `I dokumentet står ”${words}”. ${scheme} nämner begreppet men säger inte vad det betyder (${source}).`,
    startFromStruck: (words: string, scheme: string, definition: string | undefined, source: string) =>
      definition
        ? `I dokumentet är ”${words}” struket. ${scheme} har definitionen ”${definition}” (${source}).`
        : `I dokumentet är ”${words}” struket. ${scheme} nämner begreppet men säger inte vad det betyder (${source}).`,
  },
  list: {
    none: 'Inga kommentarer än.',
    noneWhat: (keys: string) =>
      `Markera ord i dokumentet och välj ”Kommentera”${keys ? `, eller tryck ${keysIn('sv', keys)}` : ''}. Ett avsnitt eller hela dokumentet kommenterar du från menyn.`,
    inOther: (count: number) => `${count === 1 ? 'En kommentar' : comments(count)} finns i den andra versionen.`,
    inOtherWhat: (count: number) =>
      `Om du svarar att det här är en ny version eller samma dokument följer ${count === 1 ? 'den' : 'de'} med hit.`,
    noneWhatWithoutText:
      'Filen har ingen text att markera. Välj ”Kommentera en yta” eller ”Kommentera hela dokumentet” i menyn.',
    deleted: 'Kommentarerna är borttagna.',
    deletedWith: (kind: Undoable['kind'], title: string) =>
      kind === 'arende' ? `De togs bort med ärendet ”${title}”.` : `De togs bort med dokumentet ”${title}”.`,
    undoDeletion: 'Ångra borttagningen',
    noneFit: 'Inga kommentarer matchar sökningen.',
    showAll: 'Visa alla',
    onSelection: 'Kommentera markerad text',
    onDocument: 'Kommentera hela dokumentet',
    onSection: 'Kommentera ett avsnitt',
    onArea: 'Kommentera en yta',
    close: 'Stäng',
    cancel: 'Avbryt',
    menu: 'Fler val för kommentarer',
    noSections: 'Dokumentet har inga rubriker.',
    search: 'Sök i kommentarer',
    searchShort: 'Sök',
    filter: 'Filtrera',
    filtered: (shown: number, all: number) => `${numbers.format(shown)} av ${comments(all)} visas`,
    clear: 'Visa alla',
    withoutFilter: (name: string) => `Ta bort filtret ${name}`,
    looked: (seen: number, all: number) => `${numbers.format(seen)} av ${numbers.format(all)} sedda`,
    allLooked: 'Du har sett alla kommentarer som behövde granskas.',
    any: 'Alla',
    filters: {
      stance: 'Ställningstagande',
      type: 'Typ',
      label: 'Etikett',
      concept: 'Begrepp',
      reviewer: 'Lämnad av',
      status: 'Status',
      place: 'Ställe',
    },
    unknownReviewer: 'Okänd',
    statuses: { utkast: 'Utkast', klar: 'Klar' },
    sorting: 'Ordning',
    sortings: { place: 'Som i dokumentet', changed: 'Senast ändrade först', stance: 'Ställningstagande', type: 'Typ' },
    places: {
      unchanged: 'På rätt ställe',
      moved: 'Flyttad',
      changed: 'Texten är ändrad',
      lost: 'Stället är inte hittat',
      unread: 'Sidan är inte läst',
      unseen: 'Syns inte i den här visningen',
      document: 'Hela dokumentet',
      'without-place': 'Utan koppling till texten',
      elsewhere: 'Söker stället …',
    },
    toLookAt: (count: number) =>
      count === 1 ? '1 kommentar behöver granskas' : `${numbers.format(count)} kommentarer behöver granskas`,
    changeBegun: 'En ändring är påbörjad men inte sparad.',
    stoodIn: 'Stod förut i',
    pageUnread:
      'Sidan är inte läst, så det går inte att säga var på den kommentaren hör hemma. Kommentaren finns kvar.',
    needLook: 'Behöver granskas',
    lookAt: 'Granska',
    wholeDocument: 'Hela dokumentet',
    withoutSection: 'Före första rubriken',
    page: (page: string) => `Sida ${page}`,
    expandAll: 'Visa allt',
    previous: 'Föregående kommentar',
    next: 'Nästa kommentar',
    walk: 'Gå mellan kommentarerna',
    walkAt: (number: number, all: number) => `${numbers.format(number)} av ${numbers.format(all)}`,
    show: 'Visa i dokumentet',
    edit: 'Ändra',
    remove: 'Ta bort',
    less: 'Visa mindre',
    proposal: 'Förslag',
    proposalBefore: 'Förslaget skrevs till de förra orden',
    editProposal: 'Ändra förslaget',
    reason: 'Motivering',
    internal: 'Endast internt',
    choose: 'Välj flera',
    chooseOne: (about: string) => `Välj ${about}`,
    chosen: (count: number) =>
      count === 0 ? 'Välj kommentarer' : `${comments(count)} ${count === 1 ? 'vald' : 'valda'}`,
    chooseAll: (count: number) => `Välj alla ${numbers.format(count)}`,
    chooseNone: 'Välj inga',
    change: 'Ändra',
    changeChosen: (count: number) => `Ändra ${comments(count)}`,
    removeChosen: (count: number) => `Ta bort ${comments(count)}`,
    markDone: (count: number) => `Ändra ${comments(count)} till klar`,
    markDraft: (count: number) => `Ändra ${comments(count)} till utkast`,
    markInternal: (count: number) => `Ändra ${comments(count)} till endast internt`,
    markShared: (count: number) => `Låt ${comments(count)} följa med i export`,
    labelChosen: (count: number) => `Sätt en etikett på ${comments(count)}`,
    label: 'Etikett',
    add: 'Lägg till',
    stopChoosing: 'Sluta välja',
    changed: (count: number) => (count === 1 ? 'Kommentaren är ändrad.' : `${comments(count)} är ändrade.`),
    removed: (count: number) => (count === 1 ? 'Kommentaren är borttagen.' : `${comments(count)} är borttagna.`),
    undoShort: 'Ångra',
    redoShort: 'Gör om',
    undo: (what: Undoable) => `Ångra: ${stepped(what)}`,
    redo: (what: Undoable) => `Gör om: ${stepped(what)}`,
    undone: (what: Undoable) => `Ångrat: ${stepped(what)}.`,
    redone: (what: Undoable) => `Gjort om: ${stepped(what)}.`,
    notKnownYet: 'Kommentarerna visas när hela dokumentet är läst.',
    isPrivate: 'I ett privat fönster sparas inget. Öppna dokumentet i ett vanligt fönster för att kommentera.',
    count: comments,
    by: (name: string) => `av ${name}`,
    writtenAt: (at: string) => timeOrDay(at),
    changedAt: (at: string) => `ändrad ${timeOrDay(at)}`,
    exactly: (at: string) => when(at),
  },
  overall: {
    title: 'Samlat ställningstagande',
    what: 'Gäller hela ärendet och står först i svaret.',
    stance: 'Ställningstagande',
    summary: 'Sammanfattning',
  },
};
