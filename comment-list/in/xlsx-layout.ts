import { strFromU8, unzipSync } from 'fflate';
import type { Sheet } from './sheet.ts';

export type Layout = Pick<Sheet, 'merged' | 'isHidden'>;

/** Of all that is unpacked, in bytes, and of a sheet, in cells with those that are left empty: lists have some 100,000. */
const [largest, mostCells] = [200e6, 5e6];

/** A file of some kilobytes may say that it fills the memory. */
export class TooManyCells extends Error {}

/**
 * What read-excel-file leaves out of a workbook: which cells are merged and which sheets hidden, in the order of the sheets.
 * https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.spreadsheet.sheet
 * @throws {TooManyCells} before the cells of such a workbook are read
 */
export function layoutOf(bytes: Uint8Array): Layout[] {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      if (unpacked > largest) throw new TooManyCells();
      return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
    },
  });
  const textOf = (path: string) => (files[path] ? strFromU8(files[path]) : '');
  const paths = new Map(
    tagsIn(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return tagsIn(textOf('xl/workbook.xml'), 'sheet').map(({ id = '', state }) => {
    const sheet = textOf(paths.get(id) ?? '');
    checkCells(sheet);
    return {
      isHidden: state === 'hidden' || state === 'veryHidden',
      merged: tagsIn(sheet, 'mergeCell').flatMap(({ ref = '' }) => cellsIn(ref)),
    };
  });
}

function checkCells(sheet: string): void {
  let [cells, rows, columns] = [0, 0, 0];
  for (const [, letters = '', row] of sheet.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g)) {
    cells++;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(letters) + 1);
    if (cells > mostCells || rows * columns > mostCells) throw new TooManyCells();
  }
}

/** The attributes of every tag of a name, without their prefixes. None that is read here holds an entity. */
function tagsIn(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [key, a ?? b]),
    ),
  );
}

/** "B2:B3" */
function cellsIn(ref: string): Sheet['merged'] {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  if (!left || !top || !right || !bottom) return [];
  return [{ top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) }];
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
