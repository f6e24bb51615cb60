import type { Refusal } from '../../../../extension/protocol/messaging.ts';
import type { OwnPage } from '../../../../extension/state/own-page.ts';
import { keysIn } from '../../keys.ts';
import { measuresIn } from '../../measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { date, shortWhen } = measuresIn('sv');
const refusals: Record<Exclude<Refusal, 'own'>, { why: string; what: string }> = {
  closed: {
    why: 'Det här är en av webbläsarens egna sidor, eller tilläggsbutiken. Där får tillägg inte läsa något.',
    what: 'Öppna remissen i en egen flik och klicka på knappen där.',
  },
  pdf: {
    why: 'Dokumentet är en PDF, och i webbläsarens egen läsare kommer Remissläsaren inte åt texten.',
    what: 'Öppna den i Remissläsarens läsare.',
  },
  file: {
    why: 'Webbläsaren låter inte Remissläsaren läsa filer på din dator.',
    what: 'Öppna webbläsarens sida för tillägg, välj Remissläsaren och tillåt åtkomst till filadresser. Ladda sedan om filen och klicka på knappen igen.',
  },
  other: {
    why: 'Webbläsaren låter inte Remissläsaren läsa den här sidan.',
    what: 'Ladda om sidan och klicka på knappen igen. Hjälper det inte kan sidan vara spärrad av webbläsaren eller av din arbetsgivare.',
  },
};
/** What the panel has to do beside a page of ours. */
const ownPages = {
  arenden: {
    why: 'Öppna ett dokument i listan.',
    what: 'Då visar panelen dess begrepp och dina kommentarer.',
  },
  learning: {
    why: 'Du kan öva i panelen också.',
    what: 'Fliken Lär finns bredvid varje dokument du läser.',
  },
  concepts: {
    why: 'Panelen visar begreppen i dokumentet du läser.',
    what: 'Ordlistan på den här sidan har alla begrepp, vare sig dokumentet nämner dem eller inte.',
  },
  maps: {
    why: 'Panelen hör till dokumentet du läser.',
    what: 'Öppnar du kartan från ett begrepp i panelen visar den också vad dokumentet nämner.',
  },
  export: {
    why: 'Kommentarerna ändrar du i dokumentet.',
    what: 'Öppna det i en annan flik, så visas de i panelen. Listan på den här sidan följer med.',
  },
  options: {
    why: 'Det du väljer på sidan gäller även panelen.',
    what: 'Öppna en remiss i en annan flik för att se hur det blir.',
  },
  help: {
    why: 'Panelen hör till dokumentet du läser.',
    what: 'Öppna en remiss och klicka på knappen, så visas begreppen här.',
  },
  answers: {
    why: 'Här går du igenom vad andra har svarat.',
    what: 'Panelen visar begreppen i dokument som du läser. Öppna ett i en annan flik.',
  },
  welcome: {
    why: 'Här visar panelen begreppen i dokumentet du läser.',
    what: 'Öppna exemplet, så ser du hur det fungerar.',
  },
} satisfies Record<OwnPage, { why: string; what: string }>;
const problemKinds = {
  missing: 'saknas',
  invalid: 'har ett värde som inte går att använda',
  unknown: 'är ett okänt fält',
  duplicate: 'finns redan i en annan post',
  unresolved: 'hänvisar till något som inte finns',
};

/** The panel: what is read, what can't be read and why, and the search for concepts. */
export const panelSv = {
  tabs: { name: 'Panelens flikar', concepts: 'Begrepp', comments: 'Kommentarer', learning: 'Lär' },
  always: 'Alltid på den här webbplatsen',
  end: 'Sluta läsa',
  left: {
    why: 'Du har gått vidare till en ny sida.',
    what: (keys: string) =>
      keys
        ? `Klicka på knappen igen, eller tryck ${keysIn('sv', keys)}, för att läsa den också.`
        : 'Klicka på knappen igen för att läsa den också.',
  },
  off: {
    why: 'Läsningen är avstängd i den här fliken.',
    what: (keys: string) =>
      `Öppna en remiss och klicka på Remissläsarens knapp i webbläsarens verktygsfält${keys ? `, eller tryck ${keysIn('sv', keys)}` : ''}.`,
    promise: 'Texten lämnar aldrig din dator.',
  },
  starting: 'Läser sidan …',
  privateWindow: 'Privat fönster. Du kan läsa, men inget om det du läser sparas.',
  ownPages,
  openExample: 'Öppna exemplet',
  refusals,
  unread: {
    foreign: 'En del av sidan hör till en annan webbplats och läses inte',
    closed: 'En del av sidan lämnar webbläsaren inte ut, så den läses inte',
    open: 'Öppna den i en egen flik om du vill ha den läst.',
    noAddress: 'Den har ingen egen adress att öppna.',
    unnamed: 'en ram utan namn',
  },
  noXml: {
    why: 'Sidan är en datafil (XML) som webbläsaren visar på sitt eget sätt, och den kan inte läsas.',
    what: 'Finns samma text som webbsida eller PDF? Öppna den i stället.',
  },
  brokenXml: {
    why: 'Filen är trasig (XML), så webbläsaren visar ett felmeddelande i stället för texten.',
    what: 'Be avsändaren om en hel fil, eller öppna samma text som webbsida eller PDF.',
  },
  brokenBehind: 'Filen är trasig (XML). Bara det som står före felet har lästs. Be avsändaren om en hel fil.',
  emptyFile: {
    why: 'Dokumentet har ingen text.',
    what: 'Består det av bilder? Spara det som PDF och öppna den, så kan texten i bilderna läsas.',
  },
  noText: {
    why: 'Sidan har ingen text att läsa.',
    what: 'Är sidan en bild av ett dokument? Sök efter en version med text, eller vänta tills sidan har laddats klart och klicka på knappen igen.',
  },
  noConcepts: 'Texten nämner inga begrepp ur de system du har valt. Du kan slå på fler nedan.',
  schemesOn: (on: number, all: number) => `${numbers.format(on)} av ${numbers.format(all)} valda`,
  noneOfScheme: 'Texten nämner inga begrepp ur systemet.',
  absent: (count: number) => `I systemet men inte i dokumentet (${numbers.format(count)})`,
  findConcept: 'Sök begrepp',
  sorting: 'Ordning',
  sortings: {
    model: 'Som i systemet',
    place: 'Som i dokumentet',
    count: 'Vanligast först',
    name: 'Bokstavsordning',
  },
  notFound: (sought: string) => `Inget begrepp i de system du har valt heter ”${sought}”.`,
  foundInOff: 'Det finns i system som är avstängda:',
  uncertain: (places: number) => `varav ${numbers.format(places)} ${places === 1 ? 'osäker' : 'osäkra'} i skadad text`,
  summary: (places: number, concepts: number) =>
    `${numbers.format(concepts)} begrepp, ${numbers.format(places)} ${places === 1 ? 'förekomst' : 'förekomster'}`,
  addToArenden: 'Lägg till bland ärendena',
  documentMenu: 'Mer',
  keys: 'Kortkommandon',
  aboutDocument: 'Om dokumentet',
  aboutReading: 'Att veta om läsningen',
  moreWarnings: (count: number) => `+${numbers.format(count)}`,
  /** In the head's one line, where it is never cut. @param day the last one, "2026-03-01" */
  daysLeft: (days: number, day: string): string => {
    if (days === 0) return 'svara senast i dag';
    if (days > 0) return `${numbers.format(days)} ${days === 1 ? 'dag' : 'dagar'} kvar`;
    if (days === -1) return 'gick ut i går';
    return `gick ut ${shortWhen(day)}`;
  },
  stillReading: 'läser …',
  noFacts: 'Varken avsändare, diarienummer eller svarsdag hittades i texten.',
  facts: { sender: 'Avsändare', number: 'Diarienummer', deadline: 'Svara senast' },
  date,
  definedConcepts: (count: number) => `Dokumentets egna definitioner (${numbers.format(count)})`,
  definedWhat: 'De här begreppen beskriver dokumentet självt. Öppna ett för att jämföra med källan.',
  onlyStruckConcepts: 'Begrepp nämns bara i struken text.',
  problemsHeading: 'Begrepp som inte gick att läsa in',
  problemsWhat:
    'Övriga begreppssystem fungerar som vanligt. Installera om tillägget, eller visa det här för den som förvaltar det:',
  problem: (file: string, concept: string | undefined, field: string, kind: keyof typeof problemKinds) =>
    `${file}: ${concept ? `begreppet ${concept}, ` : ''}fältet ${field || '(hela filen)'} ${problemKinds[kind]}.`,
};
