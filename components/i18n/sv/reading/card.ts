import { keysIn } from '../../keys.ts';

const numbers = new Intl.NumberFormat('sv');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** What is said at a word of the page that is read, and by parts that stand there and elsewhere. */
export const cardSv = {
  card: {
    struck: 'Orden är strukna i dokumentet och räknas inte.',
    recognised: (certainty: number) => `Läst ur bilden, säkerhet ${numbers.format(certainty)} procent.`,
    close: 'Stäng',
    several: (count: number) => `${numbers.format(count)} begrepp i samma ord`,
    place: 'Plats i begreppsträdet',
    openInPanel: 'Visa i panelen',
    panelKeys: (keys: string) =>
      keys
        ? `Tryck ${keysIn('sv', keys)} för att öppna panelen. Begreppet visas där.`
        : 'Öppna panelen från webbläsarens meny för sidofält. Begreppet visas där.',
    more: 'Mer',
    less: 'Mindre',
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
  quoted: (words: string) => `”${words}”`,
  commentsHere: (count: number) => (count === 1 ? 'En kommentar här' : `${comments(count)} här`),
  bar: {
    name: 'Markerad text',
    commentKeys: (keys: string) => keysIn('sv', keys),
    highlight: 'Markera',
    copy: 'Kopiera citat med avsnitt',
    /** What is selected beside the text. */
    beside: {
      furniture:
        'Sidhuvud och sidfot står på alla sidor och har inget eget ställe i texten. Kommentera hela dokumentet i stället.',
      'file-comment':
        'Det här är en kommentar i filen. Markera orden i texten som den gäller, så kan du kommentera dem.',
    },
    onDocument: 'Kommentera hela dokumentet',
    waiting: 'Läser klart dokumentet först …',
    marked: 'Markerat.',
    copied: 'Kopierat.',
    'not-copied': 'Webbläsaren lät inte Remissläsaren kopiera. Högerklicka på orden och kopiera därifrån i stället.',
    panelKeys: (keys: string) =>
      keys
        ? `Tryck ${keysIn('sv', keys)} för att öppna panelen. Formuläret visas där.`
        : 'Öppna panelen från webbläsarens meny för sidofält. Formuläret visas där.',
  },
};
