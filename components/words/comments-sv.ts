import type { Undoable } from '../../storage/command.ts';
import { keysIn } from './keys.ts';
import { measuresIn } from './measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { clock, when } = measuresIn('sv');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** What a step did, as the object of "Ångra:". */
function stepped({ do: deed, kind, count, fields }: Undoable): string {
  const what = kind === 'comment' ? (count === 1 ? 'kommentaren' : comments(count)) : kinds[kind];
  if (deed === 'take-in') return `inläsning av ${comments(count)}`;
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
  several: 'flera uppgifter',
};

/** The bar at a selection, the form for a comment, and the list of them. */
export const commentsSv = {
  quoted: (words: string) => `”${words}”`,
  bar: {
    name: 'Markerad text',
    comment: 'Kommentera',
    commentKeys: 'Alt+Skift+K',
    highlight: 'Markera',
    copy: 'Kopiera citat med avsnitt',
    waiting: 'Läser klart dokumentet först …',
    marked: 'Markerat.',
    copied: 'Kopierat.',
    'not-copied': 'Webbläsaren lät inte Remissläsaren kopiera. Tryck Ctrl+C i stället.',
    panelKeys: (keys: string) =>
      keys
        ? `Tryck ${keysIn('sv', keys)} för att öppna panelen. Formuläret visas där.`
        : 'Öppna panelen från webbläsarens meny för sidofält. Formuläret visas där.',
  },
  tabs: { name: 'Panelens flikar', concepts: 'Begrepp', comments: 'Kommentarer', learning: 'Lär' },
  commentsHere: (count: number) => (count === 1 ? 'En kommentar här' : `${comments(count)} här`),
  highlighted: 'Markerat utan kommentar',
  form: {
    new: 'Ny kommentar',
    edit: 'Ändra kommentaren',
    about: 'Gäller',
    aboutKinds: {
      passage: 'den markerade texten',
      selected: 'det du har markerat nu',
      section: (title: string) => `avsnittet ${title}`,
      document: 'hela dokumentet',
      rectangle: (page: number) => `en yta på sidan ${numbers.format(page)}`,
    },
    comment: 'Synpunkt',
    stance: 'Ställningstagande',
    type: 'Typ',
    none: 'Inget valt',
    proposal: 'Förslag till ny lydelse',
    propose: 'Föreslå ny lydelse',
    withdraw: 'Ta bort förslaget',
    difference: 'Så ändras texten',
    gone: 'Orden tas bort.',
    reason: 'Motivering',
    labels: 'Etiketter',
    labelsHint: 'Skilj dem åt med komma.',
    concepts: 'Begrepp i texten',
    done: 'Klar',
    internal: 'Endast internt',
    internalWhat: 'Tas aldrig med när du exporterar.',
    save: 'Spara',
    saveKeys: 'Ctrl+Enter',
    later: 'Stäng, behåll utkastet',
    discard: 'Släng utkastet',
    empty: 'Skriv en synpunkt först.',
    draftKept: 'Utkastet finns kvar här.',
    draft: (at: string) => `Utkast från ${when(at)}`,
    resume: 'Fortsätt skriva',
    savedBefore: 'Det du skrev förut är sparat som utkast.',
    saving: 'Sparar …',
    saved: (at: string) => `Sparad ${clock(at)}.`,
    wordsOf: (count: number) => `${numbers.format(count)} tecken`,
    who: 'Vem lämnar synpunkterna?',
    whoWhat: 'Du fyller i det en gång. Uppgifterna följer med när du lämnar in kommentarerna.',
    name: 'Namn',
    role: 'Roll',
    remissinstans: 'Remissinstans',
    quoteLeft: (characters: number) => `och ${numbers.format(characters)} tecken till`,
    startFrom: (words: string, scheme: string, definition: string | undefined, source: string) =>
      definition
        ? `I dokumentet står ”${words}”. ${scheme} har definitionen ”${definition}” (${source}).`
        : `I dokumentet står ”${words}”. ${scheme} nämner begreppet men säger inte vad det betyder (${source}).`,
  },
  list: {
    none: 'Inga kommentarer än.',
    noneWhat:
      'Markera ord i dokumentet och välj ”Kommentera”, eller tryck Alt+Skift+K. Du kan också kommentera ett avsnitt eller hela dokumentet.',
    noneFit: 'Inga kommentarer matchar sökningen.',
    showAll: 'Visa alla',
    onSelection: 'Kommentera markerad text',
    onDocument: 'Kommentera hela dokumentet',
    onSection: 'Kommentera ett avsnitt',
    noSections: 'Dokumentet har inga rubriker.',
    search: 'Sök i kommentarer',
    filter: 'Filtrera',
    filtered: (shown: number, all: number) => `${numbers.format(shown)} av ${comments(all)} visas`,
    clear: 'Visa alla',
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
    statuses: { utkast: 'Utkast', klar: 'Klar' },
    sorting: 'Ordning',
    sortings: { place: 'Som i dokumentet', changed: 'Senast ändrade först', stance: 'Ställningstagande', type: 'Typ' },
    places: {
      unchanged: 'På rätt ställe',
      moved: 'Flyttad',
      changed: 'Texten är ändrad',
      lost: 'Stället finns inte kvar',
      document: 'Hela dokumentet',
      'without-place': 'Utan koppling till texten',
      elsewhere: 'Söker stället …',
    },
    toLookAt: (count: number) =>
      count === 1 ? '1 kommentar behöver granskas' : `${numbers.format(count)} kommentarer behöver granskas`,
    needLook: 'Behöver granskas',
    lookAt: 'Granska',
    wholeDocument: 'Hela dokumentet',
    withoutSection: 'Före första rubriken',
    page: (page: string) => `Sida ${page}`,
    expandAll: 'Visa allt',
    collapseAll: 'Visa kortfattat',
    previous: 'Föregående kommentar',
    next: 'Nästa kommentar',
    show: 'Visa i dokumentet',
    edit: 'Ändra',
    remove: 'Ta bort',
    more: 'Visa hela',
    less: 'Visa mindre',
    proposal: 'Förslag',
    reason: 'Motivering',
    internal: 'Endast internt',
    choose: 'Välj flera',
    chooseOne: (about: string) => `Välj ${about}`,
    chosen: (count: number) => `${numbers.format(count)} valda`,
    chooseAll: 'Välj alla som visas',
    markDone: 'Ändra till klar',
    markDraft: 'Ändra till utkast',
    markInternal: 'Ändra till endast internt',
    markShared: 'Låt följa med i export',
    addLabel: 'Lägg till etikett',
    add: 'Lägg till',
    stopChoosing: 'Sluta välja',
    removed: (count: number) => (count === 1 ? 'Kommentaren är borttagen.' : `${comments(count)} är borttagna.`),
    undo: (what: Undoable) => `Ångra: ${stepped(what)}`,
    redo: (what: Undoable) => `Gör om: ${stepped(what)}`,
    undone: (what: Undoable) => `Ångrat: ${stepped(what)}.`,
    redone: (what: Undoable) => `Gjort om: ${stepped(what)}.`,
    notKnownYet: 'Kommentarerna visas när hela dokumentet är läst.',
    isPrivate: 'I ett privat fönster sparas inget. Öppna dokumentet i ett vanligt fönster för att kommentera.',
    workspace: 'Alla ärenden',
    count: comments,
    by: (name: string) => `av ${name}`,
    changedAt: (at: string) => `ändrad ${when(at)}`,
  },
  overall: {
    title: 'Samlat ställningstagande',
    what: 'Gäller hela ärendet och står först i svaret.',
    stance: 'Ställningstagande',
    summary: 'Sammanfattning',
  },
};
