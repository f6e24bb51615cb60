import type { Passage, Refusal } from '../../messaging.ts';
import { commentsSv } from './comments-sv.ts';
import { exportSv } from './export-sv.ts';
import { keysIn } from './keys.ts';
import { learningSv } from './learning-sv.ts';
import { mapsSv } from './maps-sv.ts';
import { readerSv } from './reader-sv.ts';
import { storageSv } from './storage-sv.ts';
import { versionsSv } from './versions-sv.ts';
import { workspaceSv } from './workspace-sv.ts';

const numbers = new Intl.NumberFormat('sv');

const refusals: Record<Refusal, { why: string; what: string }> = {
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

const problemKinds = {
  missing: 'saknas',
  invalid: 'har ett värde som inte går att använda',
  unknown: 'är ett okänt fält',
  duplicate: 'finns redan i en annan post',
  unresolved: 'hänvisar till något som inte finns',
};

/** @param name the concept's own, where `label` may be another of its names */
function why(how: Passage['how'], label: string, certainty: number, name: string): string {
  switch (how) {
    case 'form':
      return label === name
        ? 'Orden är begreppets namn eller en böjning av det.'
        : `Orden är ”${label}”, ett annat namn på begreppet, eller en böjning av det.`;
    case 'coordination':
    case 'ellipsis':
      return `Läses som ${label}: en del av uttrycket är utelämnad.`;
    case 'compound':
      return `Ordet är sammansatt med ${label}.`;
    case 'abbreviation':
      return `Dokumentets egen förkortning för ${label}.`;
    case 'tolerant':
      return `Texten är skadad och läses som ${label}. ${numbers.format(Math.round(certainty * 100))} procent av bokstäverna stämmer.`;
  }
}

export const sv = {
  language: 'sv' as const,
  reader: readerSv,
  readPage: 'Läs sidan med Remissläsaren',
  showMarks: 'Visa markeringar',
  showOverview: 'Visa översikten längs dokumentets kant',
  always: 'Alltid på den här webbplatsen',
  end: 'Sluta läsa',
  left: {
    why: 'Du har gått vidare till en ny sida.',
    what: 'Klicka på knappen igen, eller tryck Alt+Skift+R, för att läsa den också.',
  },
  off: {
    why: 'Läsningen är avstängd i den här fliken.',
    what: 'Öppna en remiss och klicka på Remissläsarens knapp i webbläsarens verktygsfält, eller tryck Alt+Skift+R.',
    promise: 'Texten lämnar aldrig din dator.',
  },
  starting: 'Läser sidan …',
  privateWindow: 'Privat fönster. Du kan läsa, men inget om det du läser sparas.',
  refusals,
  noText: {
    why: 'Sidan har ingen text att läsa.',
    what: 'Är sidan en bild av ett dokument? Sök efter en version med text, eller vänta tills sidan har laddats klart och klicka på knappen igen.',
  },
  pdf: {
    offer:
      'I Remissläsarens läsare markeras begreppen också i PDF:er. Vill du att PDF:er alltid öppnas där? Du kan ändra det i inställningarna.',
    beside: 'Den öppnas i Remissläsarens läsare i en flik bredvid.',
    always: 'Öppna PDF:er i Remissläsaren',
    onlyThis: 'Bara den här',
    open: 'Öppna i Remissläsaren',
    choose: 'Välj filen på din dator',
    isItOne: 'Öppna som PDF i Remissläsaren',
    another:
      'Installerar du ett annat PDF-tillägg tar det över, även om rutan är ikryssad här. Öppna då filen med ”Öppna PDF …”.',
    pages: 'PDF:er',
    openLink: 'Öppna länken som PDF i Remissläsaren',
    byThemselves: 'Öppna PDF:er i Remissläsaren',
    byThemselvesWhat:
      'Det går inte att veta i förväg vilka adresser som är PDF:er. Därför ber Firefox om åtkomst till alla webbplatser. Nedladdningar fungerar som vanligt.',
    siteList: 'Webbplatser som PDF:er får hämtas från',
    withdrawSite: (site: string) => `Ta bort ${site}: fråga igen innan PDF:er hämtas därifrån`,
    reading: (read: number, all: number) => `Läser sida ${numbers.format(read)} av ${numbers.format(all)} …`,
    missing: (count: number, all: number) =>
      all === 1 ? 'Sidan saknar text' : `${numbers.format(count)} av ${numbers.format(all)} sidor saknar text`,
    harmed: (count: number, all: number) =>
      all === 1
        ? 'Texten har skadats vid skanningen'
        : `Texten på ${numbers.format(count)} ${count === 1 ? 'sida' : 'sidor'} har skadats vid skanningen`,
    broken: (count: number, all: number) =>
      `${numbers.format(count)} av ${numbers.format(all)} sidor går inte att läsa`,
    onPage: (page: string) => `s. ${page}`,
    noText: {
      why: 'Filen består av inskannade bilder och har ingen text.',
      what: 'Be avsändaren om en fil med text, så kan begreppen markeras. Sidorna går att läsa och kommentera här ändå.',
    },
  },
  noConcepts: 'Texten nämner inga begrepp ur de system du har valt. Du kan slå på fler nedan.',
  schemes: 'Begreppssystem',
  schemesOn: (on: number, all: number) => `${numbers.format(on)} av ${numbers.format(all)} valda`,
  schemesWhat: 'Begreppen i de system du väljer markeras i dokumenten du läser.',
  why,
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
  options: {
    title: 'Inställningar',
    atOnce: 'Ändringar gäller direkt, i alla flikar.',
    appearance: 'Utseende och språk',
    language: 'Språk i Remissläsaren. Begrepp och definitioner är alltid på svenska.',
    languages: { browser: 'Samma som webbläsaren', sv: 'Svenska', en: 'English' },
    colours: 'Färger i panelen, i rutan vid ett begrepp och på Remissläsarens egna sidor',
    appearances: { system: 'Samma som datorn', light: 'Ljusa', dark: 'Mörka' },
    sites: 'Webbplatser som alltid läses',
    noSites:
      'Inga än. Kryssa i ”Alltid på den här webbplatsen” i panelen när du läser en sida, så läses webbplatsen automatiskt.',
    sitesWhat: 'Här läses varje sida utan att du klickar på knappen.',
    withdraw: 'Ta bort',
    withdrawSite: (site: string) => `Ta bort ${site}: läs den inte längre automatiskt`,
    hidden: 'Dolda markeringar',
    nothingHidden: 'Inga än. När en markering är fel kan du dölja den med ”Fel här?” i rutan vid begreppet.',
    hiddenWhat: 'Det här har du dolt.',
    scopes: { hit: 'på ett ställe i', document: 'i hela', everywhere: 'i alla dokument' },
    showAgain: 'Visa igen',
    showAgainForm: (form: string) => `Visa ”${form}” igen`,
    saveHidden: 'Spara som fil',
    takeInHidden: 'Läs in från fil …',
    notHiddenMarks: (file: string) =>
      `${file} är ingen lista över dolda markeringar. Välj en fil som har sparats härifrån.`,
    takenIn: (added: number, known: number) =>
      `${numbers.format(added)} lades till${known > 0 ? `, ${numbers.format(known)} fanns redan` : ''}.`,
    keys: 'Kortkommandon',
    commands: {
      _execute_action: 'Börja eller sluta läsa',
      _execute_sidebar_action: 'Öppna eller stäng panelen',
      'next-mark': 'Nästa markering',
      'previous-mark': 'Föregående markering',
      comment: 'Kommentera markerad text',
    },
    shortcut: (keys: string) => keysIn('sv', keys),
    noKeys: 'inget kortkommando',
    changeKeysInChrome: 'Du ändrar dem på sidan chrome://extensions/shortcuts.',
    changeKeysInFirefox:
      'Du ändrar dem på sidan about:addons. Klicka på kugghjulet och välj ”Hantera kortkommandon för tillägg”.',
    data: 'Dina uppgifter',
    dataWhat:
      'Allt du väljer och skriver sparas i webbläsaren på din egen dator. Inget skickas någonstans, och du behöver inget konto. Tar du bort tillägget försvinner uppgifterna också.',
  },
  welcome: {
    title: 'Välkommen till Remissläsaren',
    lead: 'Remissläsaren hjälper dig att läsa strategier och planer om psykisk hälsa som du ska svara på. Den visar vilka begrepp som används, vad de betyder och vem som säger det.',
    try: 'Prova på ett exempel',
    tryWhat: 'Exemplet följer med tillägget och fungerar utan internet.',
    does: 'Det här gör Remissläsaren',
    doesWhat: [
      'Markerar begreppen i SKR:s begreppsmodell, preventionsnivåerna och de vägledande principerna på sidan du läser.',
      'Visar definition, källa och plats i modellen när du håller pekaren över ett ord, och alla ställen i panelen bredvid.',
      'Jämför källans definition med hur dokumentet självt beskriver begreppet.',
    ],
    never: 'Det här gör Remissläsaren aldrig',
    neverWhat: [
      'Skickar något. Texten du läser, det du skriver och det du väljer stannar på din dator.',
      'Läser utan att du ber om det. Du klickar på knappen, eller väljer att en viss webbplats eller alla PDF:er ska läsas.',
      'Ändrar sidan. Markeringarna ligger ovanpå och försvinner när du slutar läsa.',
    ],
    begin: 'Så börjar du',
    beginInChrome: [
      'Klicka på pusselbiten i verktygsfältet och fäst Remissläsaren.',
      'Öppna en remiss, som webbsida eller PDF.',
      'Klicka på knappen, eller tryck Alt+Skift+R. Panelen öppnas bredvid.',
    ],
    beginInFirefox: [
      'Klicka på pusselbiten i verktygsfältet, sedan på kugghjulet vid Remissläsaren och välj ”Fäst i verktygsfältet”.',
      'Öppna en remiss, som webbsida eller PDF.',
      'Klicka på knappen, eller tryck Alt+Skift+R. Panelen öppnas i sidofältet.',
    ],
    allOptions: 'Alla inställningar',
  },
  storage: storageSv,
  ...commentsSv,
  versions: versionsSv,
  workspace: workspaceSv,
  export: exportSv,
  learning: learningSv,
  maps: mapsSv,
  untitled: 'Dokument utan titel',
  uncertain: (places: number) => `varav ${numbers.format(places)} ${places === 1 ? 'osäker' : 'osäkra'} i skadad text`,
  summary: (places: number, concepts: number) =>
    `${numbers.format(concepts)} begrepp, ${numbers.format(places)} ${places === 1 ? 'förekomst' : 'förekomster'}`,
  stillReading: 'läser …',
  places: (count: number) => (count === 1 ? '1 ställe' : `${numbers.format(count)} ställen`),
  placesNoun: (count: number) => (count === 1 ? 'ställe' : 'ställen'),
  noDefinition: 'Källan nämner begreppet men säger inte vad det betyder.',
  place: 'Plats i begreppsträdet',
  moreNarrower: (count: number, besideShown: boolean) =>
    besideShown
      ? `och ${numbers.format(count)} till`
      : `${numbers.format(count)} ${count === 1 ? 'underordnat' : 'underordnade'} begrepp`,
  seeAlso: 'Se även',
  notNamed: 'nämns inte i dokumentet',
  ofSchemeOff: (scheme: string) => `${scheme} (avstängt)`,
  schemeOff: 'Systemet är avstängt. Därför har begreppet inte sökts i dokumentet.',
  switchOn: 'Slå på systemet',
  notFound: (sought: string) => `Inget begrepp i de system du har valt heter ”${sought}”.`,
  foundInOff: 'Det finns i system som är avstängda:',
  english: 'På engelska',
  notes: 'Bra att veta',
  source: 'Källa',
  sources: 'Källor',
  undated: 'utan år',
  moreSources: (count: number) => `och ${numbers.format(count)} till`,
  opensInTab: 'öppnas i ny flik',
  card: {
    close: 'Stäng',
    several: (count: number) => `${numbers.format(count)} begrepp i samma ord`,
    place: 'Plats i trädet',
    openInPanel: 'Visa i panelen',
    panelKeys: (keys: string) =>
      keys
        ? `Tryck ${keysIn('sv', keys)} för att öppna panelen. Begreppet visas där.`
        : 'Öppna panelen från webbläsarens meny för sidofält. Begreppet visas där.',
    hide: 'Fel här?',
    scopes: {
      hit: () => 'Dölj markeringen här',
      document: (form: string) => `Dölj ”${form}” i hela dokumentet`,
      everywhere: (form: string) => `Dölj ”${form}” i alla dokument`,
    },
    hidden: 'Markeringen är dold.',
    hiddenForNow: 'Markeringen är dold så länge du läser sidan. I ett privat fönster sparas inget.',
    takeBack: 'Ångra',
  },
  statuses: { rekommenderad: 'rekommenderad term', tillåten: 'tillåten term', avrådd: 'avrådd term' },
  according: (source: string) => `enligt ${source}`,
  facts: { sender: 'Avsändare', number: 'Diarienummer', deadline: 'Svara senast' },
  showInDocument: 'Visa var det står i dokumentet',
  date: (day: string) => new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
  ownDefinitions: 'Så beskriver dokumentet begreppet',
  glossarySays: 'Källans definition',
  differencesMarked: 'Understrukna ord finns bara i den ena texten.',
  otherWords: 'Dokumentet använder till stor del andra ord än källan.',
  definedConcepts: (count: number) => `Dokumentets egna definitioner (${numbers.format(count)})`,
  definedWhat: 'De här begreppen beskriver dokumentet självt. Öppna ett för att jämföra med källan.',
  forms: 'Så skrivs det i dokumentet',
  moreForms: (count: number) => `och ${numbers.format(count)} former till`,
  kinds: { footnote: 'fotnot', 'table-cell': 'tabell' },
  passages: 'Här står det i dokumentet',
  morePassages: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  previous: 'Föregående',
  next: 'Nästa',
  previousOf: (concept: string) => `Föregående ställe för ${concept}`,
  nextOf: (concept: string) => `Nästa ställe för ${concept}`,
  position: (index: number, count: number) => `${numbers.format(index + 1)} av ${numbers.format(count)}`,
  passageGone:
    'Sidan har ändrats och stället finns inte kvar. Klicka på Remissläsarens knapp för att läsa sidan på nytt.',
  problemsHeading: 'Begrepp som inte gick att läsa in',
  problemsWhat:
    'Övriga begreppssystem fungerar som vanligt. Installera om tillägget, eller visa det här för den som förvaltar det:',
  problem: (file: string, concept: string | undefined, field: string, kind: keyof typeof problemKinds) =>
    `${file}: ${concept ? `begreppet ${concept}, ` : ''}fältet ${field || '(hela filen)'} ${problemKinds[kind]}.`,
};

type Spoken<T> = T extends (...given: infer G) => string
  ? (...given: G) => string
  : T extends 'sv'
    ? 'sv' | 'en'
    : T extends string
      ? string
      : T extends string[]
        ? string[]
        : { [K in keyof T]: Spoken<T[K]> };

/** Everything that the interface says, in one language. */
export type Words = Spoken<typeof sv>;
