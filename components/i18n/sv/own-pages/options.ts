const numbers = new Intl.NumberFormat('sv');

/** The page with the settings. */
export const optionsSv = {
  atOnce: 'Ändringar gäller direkt, i alla flikar.',
  appearance: 'Utseende och språk',
  colours: 'Färger i panelen, i rutan vid ett begrepp och på Remissläsarens egna sidor',
  appearances: { system: 'Samma som datorn', light: 'Ljusa', dark: 'Mörka' },
  sites: 'Webbplatser som alltid läses',
  noSites:
    'Inga än. Välj ”Alltid på den här webbplatsen” i panelens meny när du läser en sida, så läses webbplatsen automatiskt.',
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
  allKeys: 'Visa alla kortkommandon',
  changeKeysInChrome: 'Du ändrar dem på sidan chrome://extensions/shortcuts.',
  changeKeysInFirefox:
    'Du ändrar dem på sidan about:addons. Klicka på kugghjulet och välj ”Hantera kortkommandon för tillägg”.',
  data: 'Dina uppgifter',
  dataWhat:
    'Allt du väljer och skriver sparas i webbläsaren på din egen dator. Inget skickas någonstans, och du behöver inget konto. Tar du bort tillägget försvinner uppgifterna också.',
  practice: {
    data: 'Övning',
    answers: (count: number) =>
      count === 0 ? 'Du har inte svarat på några kort än.' : `Här finns ${numbers.format(count)} sparade svar.`,
    saveAnswers: 'Spara svaren som fil',
    forget: 'Ta bort alla svar …',
    forgetWhat: 'Alla svar och pass tas bort, och det går inte att ångra. Mina kort och kurser finns kvar.',
    forgetNow: 'Ta bort alla svar',
    cancel: 'Avbryt',
    forgotten: 'Alla svar är borttagna.',
  },
  recognised: {
    heading: 'Sidor som är lästa ur bilder',
    kept: (count: number, most: number) =>
      `Här finns ${numbers.format(count)} ${count === 1 ? 'sida, så att den' : 'sidor, så att de'} inte behöver läsas igen. Som mest sparas ${numbers.format(most)} sidor, och de äldsta tas bort först. Tar du bort ett dokument försvinner dess sidor också.`,
    forget: 'Ta bort de lästa sidorna',
    forgotten: 'De lästa sidorna är borttagna. De går att läsa igen.',
  },
};
