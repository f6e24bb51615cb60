/** A file of comments that is taken into an ärende: what it would do is seen before, and is then one step. */
import { beforeEach, expect, test } from 'vitest';
import { templates } from '../../../../comments/list/templates/templates.ts';
import { toCsv } from '../../../../comments/list/write/formats/csv.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { made } from '../../../../comments/model/record.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { anArende, exampleWork, urn } from '../../../example-work.ts';
import { buttonNamed, fill, flip, focused, forgetAll, press, says, shown, takeFile, until } from '../own-page.ts';
import '../page-workers.ts';
import { openWith } from '../workspace-page.ts';

beforeEach(forgetAll);

/** As if the reader had chosen that file for the ärende with that title. */
const choose = (arende: string, name: string, text: string) =>
  takeFile(`a place for ${name}`, name, text, () =>
    [...document.querySelectorAll('.arende')]
      .find((one) => one.querySelector('h3')?.textContent?.replaceAll('\u00ad', '') === arende)
      ?.querySelector<HTMLInputElement>('.import-comments input[type=file]'),
  );
const flipInPreview = (label: string) => flip(label, '.preview');
const canPress = (name: string) => buttonNamed(name)?.disabled === false;

const strategi = 'Strategi för psykisk hälsa';

/** The list of what is klar in the first document, as it is exported; cells by line. */
function exported(changes: readonly Change[]): string[][] {
  const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
  const comments = changes.flatMap((one) =>
    one.do === 'create' && one.record.kind === 'comment' && one.record.document === urn('d1')
      ? [made<Comment>(one.record, stamper)]
      : [],
  );
  const documents = [{ id: urn('d1'), title: 'Förslag till strategi' }];
  const source = { documents, editions: [], snapshots: new Map(), comments, concepts: [], now: new Date() };
  const list = templates.synpunkter(source, {});
  const lines = toCsv(list).slice(1).trimEnd().split('\r\n');
  return lines.map((line) => line.slice(1, -1).split('";"'));
}

test('a list that was edited by hand: seen before, taken in as one step, undone; and a file that is none', async () => {
  const changes = exampleWork();
  await openWith(changes);
  await choose(strategi, 'brev.txt', 'Kära kollega,\nhär kommer våra synpunkter.');
  await says('brev.txt har inga kommentarer som går att läsa.');

  // A text changed, a stance that is none, a row added, one broken, and the columns turned round.
  // Motivering has a column again, though nobody had written any.
  const [[...headings] = [], first = [], second = []] = exported(changes);
  headings.push('Motivering');
  const set = (line: string[], cells: Record<string, string>) =>
    headings.map((heading, i) => cells[heading] ?? line[i] ?? '');
  const empty = headings.map(() => '');
  const edited = [
    headings,
    set(first, { Synpunkt: 'Vem <b>ansvarar</b>?', Motivering: 'Det står inte.' }),
    set(second, { Ställningstagande: 'kanske' }),
    set(empty, { Synpunkt: 'Tillagd i kalkylarket.', Citat: 'insatser ska samordnas' }),
    set(empty, { Synpunkt: 'Trasig.', Id: 'inget id' }),
  ].map((line) => line.toReversed());
  await choose(strategi, 'lista.csv', edited.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\n'));
  await says('1 ny, 1 ändrad, 1 oförändrad, 1 som inte går att läsa');
  await says('Rad 5. Id: ”inget id” är inget id; töm cellen om raden är ny.');
  await says('Nu Vem ansvarar borttaget: för samordningen?');
  await says('I filen Vem tillagt: <b>ansvarar tillagt: </b>?');
  await says('Tillagd i kalkylarket.');
  await until('the focus on what the file has', () => focused()?.includes('Det här finns i lista.csv'));

  await flipInPreview('Motivering');
  // The row that was added says nobody's name.
  await says('En kommentar saknar uppgift om vem som har skrivit den.');
  expect(canPress('Läs in 2 kommentarer')).toBe(false);
  await flipInPreview('Någon annan');
  expect(canPress('Läs in 2 kommentarer')).toBe(false);
  await fill('Namn', 'Lena Grön');
  await says('Lena Grön');
  await press('Läs in 2 kommentarer');
  await says(`Kommentarerna är inlästa i ”${strategi}”.`);
  await says('4 kommentarer (3 klara, 1 utkast)');
  await fill('Sök i alla kommentarer och svar', 'ansvarar');
  await says('Vem <b>ansvarar</b>?');
  expect(shown()).not.toContain('Det står inte.');
  await fill('Sök i alla kommentarer och svar', '');
  await press(`Ångra: läsa in kommentarer i ”${strategi}”`);
  await says('3 kommentarer (2 klara, 1 utkast)');
  await fill('Sök i alla kommentarer och svar', 'ansvarar');
  await says('Vem ansvarar för samordningen?');
  await fill('Sök i alla kommentarer och svar', '');

  // Another tool's annotation, of a page that isn't known here.
  const annotation = {
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Ur ett annat verktyg.' },
    target: { source: 'https://annan.example/', selector: { type: 'TextQuoteSelector', exact: 'samordnas' } },
  };
  await choose(strategi, 'annat.jsonld', JSON.stringify({ type: 'AnnotationCollection', items: [annotation] }));
  await says('En kommentar väntar på att du väljer dokument.');
  await says('En kommentar säger inte vilket av ärendets dokument den gäller.');
  expect(shown()).not.toMatch(/inget nytt|Går inte att läsa/);
  await fill('En kommentar säger inte vilket av ärendets dokument den gäller. Lägg den i:', 'Förslag till strategi');
  // Nor does it say whose it is.
  await flipInPreview('Någon annan');
  await fill('Namn', 'Alva Rost');
  await says('1 ny, 0 ändrade, 0 oförändrade');
  await press('Läs in 1 kommentar');
  await says('4 kommentarer (3 klara, 1 utkast)');
});

test('what of a list isn’t taken in as it stands is seen at once; what is only good to know is folded', async () => {
  await openWith(exampleWork());
  const lines = ['Nr;Synpunkt;Ställningstagande', '1;Bra.;Tillstyrker ej;här;extra', '2;Oklart.;Tillstyrker delvis'];
  await choose(strategi, 'lista.csv', lines.join('\n'));
  await says('Läses inte in som det står (3)');
  await says('Rad 2. ”här; extra” står i celler utan rubrik och har inte lästs');
  await says('Rad 2. Ställningstagande: ”Tillstyrker ej” har lästs som ”avstyrker”.');
  await says(
    'Rad 3. Ställningstagande: ”Tillstyrker delvis” är inget av ställningstagandena här och står i motiveringen.',
  );
  await says('Motivering: Ställningstagande: Tillstyrker delvis');
  // Numbers of others are no news; that is told to who asks.
  expect(shown()).not.toContain('numrerar bara raderna');
});

test('comments of ours that a list has lost on the way are counted, and stay', async () => {
  const changes = exampleWork();
  await openWith(changes);
  const text = (lines: string[][]) => lines.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\n');
  const [headings = [], first = []] = exported(changes);
  await choose(strategi, 'hel.csv', text(exported(changes)));
  await says('0 nya, 0 ändrade, 2 oförändrade');
  expect(shown('.preview')).not.toContain('finns inte i filen');
  await press('Avbryt');
  await choose(strategi, 'kort.csv', text([headings, first.with(headings.indexOf('Synpunkt'), 'Kortare.')]));
  await says('0 nya, 1 ändrad, 0 oförändrade');
  await says('En av ärendets kommentarer finns inte i filen. Den står kvar som den är.');
  await press('Läs in 1 kommentar');
  await says('3 kommentarer (2 klara, 1 utkast)');
  // A list of somebody else's lacks none of ours.
  await choose(strategi, 'andras.csv', 'Avsnitt;Synpunkt\nMål;Bra');
  await says('1 ny, 0 ändrade, 0 oförändrade');
  expect(shown('.preview')).not.toContain('finns inte i filen');
});

test('titles, names and file names that turn the direction of writing turn none of ours', async () => {
  const turned = 'Strategi \u202egpj.exe';
  const changes = [
    ...exampleWork(),
    anArende('turned', turned),
    { do: 'set', kind: 'document', id: urn('d1'), fields: { arende: urn('turned') } } as Change,
  ];
  await openWith(changes);
  await choose('Strategi gpj.exe', 'brev\u202etxt.exe', 'Kära kollega.');
  await says('brevtxt.exe har inga kommentarer som går att läsa.');
  await choose('Strategi gpj.exe', 'lista\u202evsc.exe', 'Synpunkt;Lämnad av\nBra;Lena \u202enörG');
  await says('Det här finns i listavsc.exe');
  await says('Lena nörG');
  await press('Läs in 1 kommentar');
  await says('Kommentarerna är inlästa i ”Strategi gpj.exe”.');
  expect(document.body.outerHTML).not.toMatch(/[\u202a-\u202e]/);
});

/** The selects that ask about a column: name, choice and first option of each. */
const askedColumns = () =>
  [...document.querySelectorAll<HTMLSelectElement>('.unknown-columns select')].map((one) => [
    one.labels?.[0]?.firstChild?.textContent ?? '',
    one.selectedOptions[0]?.textContent ?? '',
    document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
  ]);

test('a list whose columns nobody knows is asked about, and read as it is answered', async () => {
  await openWith(exampleWork());
  await choose(
    strategi,
    'enkät.csv',
    'Åsikt;Var i texten;Prio\nOklart vem som ansvarar;Inledning;1\nBra att skolan nämns;Mål;2\n',
  );
  await says('Ingen kolumn är synpunkten. Välj den kolumn som har synpunkternas text.');
  await says('2 rader i filen. De visas när du har valt vad kolumnerna är.');
  expect(askedColumns()).toEqual([
    ['Kolumnen ”Åsikt” är', 'Tas inte in', 'Först i kolumnen: ”Oklart vem som ansvarar”, ”Bra att skolan nämns”'],
    ['Kolumnen ”Var i texten” är', 'Tas inte in', 'Först i kolumnen: ”Inledning”, ”Mål”'],
    ['Kolumnen ”Prio” är', 'Tas inte in', 'Först i kolumnen: ”1”, ”2”'],
  ]);

  await fill('Kolumnen ”Åsikt” är', 'Synpunkt');
  await says('2 nya, 0 ändrade, 0 oförändrade');
  expect(shown()).not.toContain('Ingen kolumn är synpunkten.');
  await fill('Kolumnen ”Var i texten” är', 'Avsnitt');
  await says('avsnittet Mål');
  expect(askedColumns().map(([, chosen]) => chosen)).toEqual(['Synpunkt', 'Avsnitt', 'Tas inte in']);

  await flipInPreview('Jag');
  await until('the button', () => canPress('Läs in 2 kommentarer'));
  await press('Läs in 2 kommentarer');
  await says('5 kommentarer (4 klara, 1 utkast)');
});
