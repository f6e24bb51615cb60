import { h } from 'preact';
import { open, until } from './own-page.ts';
import './page-workers.ts';

/** The page where an ärende's list is made, and the files that it gives. */

const { ExportPage } = await import('../../../components/export/ExportPage.tsx');
const { listPlan, reviewer } = await import('../../../extension/settings/settings.ts');
const { Exporting } = await import('../../../extension/state/export/exporting.ts');
const { followLetterhead } = await import('../../../extension/state/export/letterhead.ts');
const { followOwnTemplates } = await import('../../../extension/state/export/own-templates.ts');
const { followWordTemplates } = await import('../../../extension/state/export/word-templates.ts');

/** Opens it anew and waits for a part of it. @param id the ärende's, or that of a document without one */
export async function openExport(id: string, part = '.paper'): Promise<void> {
  await open(`export.html#${encodeURIComponent(id)}`, async () => {
    const followed = {
      own: await followOwnTemplates(),
      wordTemplates: await followWordTemplates(),
      letterhead: await followLetterhead(),
    };
    const exporting = new Exporting(id, await listPlan(id).read(), followed, await reviewer.read());
    return h(ExportPage, { id, exporting, isPrivate: false });
  });
  await until(part, () => document.querySelector(part));
}

/** Chooses what stands beside a round button. */
export async function chooseRadio(name: 'template' | 'format', value: string): Promise<void> {
  const button = await until(`${name} ${value}`, () =>
    [...document.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].find(
      (each) => each.value === value || each.closest('label')?.textContent?.startsWith(value),
    ),
  );
  button.click();
}

/** The table of the preview: its headings first. */
export const shownRows = (): string[][] =>
  [...document.querySelectorAll('.paper tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replaceAll('\u00ad', '') ?? ''),
  );

export const headingsAre = (wanted: readonly string[]) =>
  until(`the columns ${wanted}`, () => {
    const [found] = shownRows();
    if (found?.join('|') === wanted.join('|')) return true;
    throw new Error(`they are ${found}`);
  });

/** Waits until a column of the preview, without its heading, is this. */
export const columnIs = (heading: string, wanted: readonly string[]) =>
  until(`${heading}: ${wanted}`, () => {
    const [headings = [], ...rows] = shownRows();
    const at = headings.indexOf(heading);
    const column = rows.map((cells) => cells[at]);
    if (at >= 0 && column.join('|') === wanted.join('|')) return true;
    throw new Error(`it is ${at < 0 ? headings : column}`);
  });

/** Columns that no comment of the example has anything in. */
export const emptyHeadings = ['Sida', 'Motivering', 'Begrepp'];
export const usualHeadings = [
  ...['Nr', 'Avsnitt', 'Sida', 'Citat', 'Synpunkt', 'Motivering', 'Förslag till ny lydelse', 'Typ'],
  ...['Ställningstagande', 'Begrepp', 'Lämnad av'],
];
