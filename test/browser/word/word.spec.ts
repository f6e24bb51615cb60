import { expect } from '@playwright/test';
import { docxBytes, p, r } from '../../docx.ts';
import { wordRemiss } from '../../word-remiss.ts';
import { until } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { chooseInMenu, commentOnWords, leaveNoComments, listedComments } from '../surfaces/comments.ts';
import { readerSays } from '../surfaces/pdf.ts';
import { chooseView, markedComments, readWord, sheetDrawn, sheetText } from '../surfaces/word.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('a Word file is shown as a page to read, with numbers, notes, tables, changes and comments', async ({
  reader,
}) => {
  await readWord(reader, wordRemiss());
  await test.step('what the panel says of it', async () => {
    await says(reader, 'Handlingsplan för psykisk hälsa');
    await says(reader, 'Skogsby kommun');
  });
  await test.step('its text, with what Word draws', async () => {
    const text = await sheetText(reader);
    for (const line of [
      '1 Inledning',
      '1.1 Begrepp',
      '2 Uppföljning',
      'Arbetet ska i första hand främja god psykisk hälsa hos alla invånare, och särskilt hos barn och unga.',
      '• psykiska besvär',
      '– av skilda slag',
      'b) förebyggande insatser, universella och riktadeBA2',
      '1 Begreppsmodellen finns hos SKR.',
      'Sida 2, ungefär',
      'Skogsby kommun, 123 45 Skogsby',
    ])
      expect(`\n${text}\n`).toContain(`\n${line}\n`);
  });
  await test.step('who has changed what, by line and by name', async () => {
    await readerSays(reader, 'Dokumentet har spårade ändringar av Anna Ek (2) och Bo Ask (2).');
    const changes = await reader.inReader(() =>
      [...document.querySelectorAll<HTMLElement>('.flow-sheet .change')].map((one) => [
        one.textContent,
        one.title,
        getComputedStyle(one).textDecorationLine,
      ]),
    );
    expect(changes).toEqual([
      ['i första hand ', 'Struket av Anna Ek 5 oktober 2026', 'line-through'],
      ['god ', 'Infogat av Bo Ask 6 oktober 2026', 'underline'],
      ['Redovisningen lämnas till fullmäktige.', 'Infogat av Bo Ask 8 oktober 2026', 'underline'],
      ['¶', 'Infogat av Bo Ask 8 oktober 2026', 'underline'],
    ]);
  });
  await test.step('the comments of others', async () => {
    await readerSays(reader, 'I filen finns 3 kommentarer av Anna Ek och Bo Ask.');
    await readerSays(reader, 'Anna Ek, 2 oktober 2026 Säg vem som ansvarar för uppföljningen. Bo Ask, 3 oktober 2026');
    const isFolded = () =>
      reader.inReader(() => document.querySelector<HTMLDetailsElement>('details.file-comment')?.open === false);
    expect(await isFolded()).toBe(true);
    expect(await sheetText(reader)).not.toContain('Är elevhälsan med här?');
    await reader.clickInReader('.item .comment-sign');
    await readerSays(reader, 'Är elevhälsan med här?');
    expect(await reader.inReader(() => document.activeElement?.localName)).toBe('summary');
    expect(await reader.inReader(() => location.hash)).toBe('');
    await reader.clickInReader('.flow-note input[type="checkbox"]');
    await poll(() => sheetText(reader)).not.toContain('Säg vem som ansvarar');
    await reader.clickInReader('.flow-note input[type="checkbox"]');
  });
  await test.step('pictures', () =>
    until('the picture', () =>
      reader.inReader(() => {
        document.querySelector('.flow-picture')?.scrollIntoView();
        return (document.querySelector<HTMLImageElement>('.flow-picture')?.naturalWidth ?? 0) > 0;
      }),
    ));
  expect(await violations(reader, 'page')).toEqual([]);
});

test('each reading of tracked changes, with one’s own comment in its place in all of them', async ({ reader }) => {
  await readWord(reader, wordRemiss());
  await commentOnWords(reader, 'hos alla invånare', 'Också besökare?');
  const painted = () => markedComments(reader);
  await poll(painted).toEqual(['hos alla invånare']);
  const sentence = async () => /Arbetet ska .*/.exec(await sheetText(reader))?.[0];
  await chooseView(reader, 'Slutlig');
  await poll(sentence).toBe('Arbetet ska främja god psykisk hälsa hos alla invånare, och särskilt hos barn och unga.');
  await poll(painted).toEqual(['hos alla invånare']);
  expect(await sheetText(reader)).toContain('Redovisningen lämnas till fullmäktige.');
  await chooseView(reader, 'Ursprunglig');
  await poll(sentence).toBe(
    'Arbetet ska i första hand främja psykisk hälsa hos alla invånare, och särskilt hos barn och unga.',
  );
  await poll(painted).toEqual(['hos alla invånare']);
  expect(await sheetText(reader)).not.toContain('Redovisningen lämnas till fullmäktige.');
  await chooseView(reader, 'Med markering');
  await poll(sentence).toBe(
    'Arbetet ska i första hand främja god psykisk hälsa hos alla invånare, och särskilt hos barn och unga.',
  );
  await poll(painted).toEqual(['hos alla invånare']);
  await test.step('loaded again, it is all there', async () => {
    await reader.inReader(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
    });
    await until('the page anew', () => reader.inReader(() => !('isOld' in globalThis)));
    await sheetDrawn(reader);
    await poll(painted).toEqual(['hos alla invånare']);
    await poll(() => listedComments(reader)).toEqual(['Också besökare?']);
  });
});

test('one comes back to where one was', async ({ reader }) => {
  const long = docxBytes({
    body: Array.from({ length: 400 }, (_, i) =>
      p(r(`Stycke ${i} om psykisk hälsa i kommunens alla verksamheter.`)),
    ).join(''),
  });
  await readWord(reader, long, 'lang.docx');
  const top = () =>
    reader.inReader(() => {
      const at = document.querySelector('.flow-scroll')?.getBoundingClientRect();
      return [...document.querySelectorAll('.flow-sheet p')].find(
        (one) => one.getBoundingClientRect().bottom > (at?.top ?? 0),
      )?.textContent;
    });
  await reader.inReader(() => document.querySelectorAll('.flow-sheet p')[250]?.scrollIntoView());
  await poll(top).toContain('Stycke 250 ');
  await until('the place to be kept', () =>
    reader.inReader(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      const all = await (browser ?? chrome).storage.local.get(null);
      return Object.values(all).some((one) => (one as { page?: number }).page === 251);
    }),
  );
  await readWord(reader, long, 'lang.docx');
  await poll(top).toContain('Stycke 250 ');
});

test('the headings are as deep in the sidebar as among the panel’s sections', async ({ reader }) => {
  const styles = [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
    )
    .join('');
  const heading = (text: string, style: string) => p(r(text), `<w:pStyle w:val="${style}"/>`);
  const body = [
    heading('Plan för psykisk hälsa', 'T'),
    heading('1 Inledning', 'H1'),
    // A level is left out, and numbers say more than levels.
    heading('Bakgrund', 'H3'),
    heading('2 Mål', 'H1'),
    heading('2.1 Delmål', 'H1'),
    p(r('Alla ska må bra.')),
  ].join('');
  const title = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
  await readWord(reader, docxBytes({ body, parts: { styles: title + styles } }), 'rubriker.docx');
  await reader.clickInReader('.icon-sidebar');
  const read = (list: string) =>
    [...document.querySelectorAll<HTMLElement>(`${list} li`)].map(
      (one) => `${Number.parseInt(getComputedStyle(one).paddingInlineStart, 10) / 12} ${one.textContent}`,
    );
  const deep = ['0 Plan för psykisk hälsa', '0 1 Inledning', '1 Bakgrund', '0 2 Mål', '1 2.1 Delmål'];
  await poll(() => reader.inReader(read, '.outline')).toEqual(deep);
  await reader.inPanel(() => document.querySelector<HTMLElement>('#tab-comments')?.click());
  await chooseInMenu(reader, 'Kommentera ett avsnitt');
  await poll(() => reader.inPanel(read, '.section-list')).toEqual(deep);
});
