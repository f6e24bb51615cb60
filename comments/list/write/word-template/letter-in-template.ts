import { strFromU8 } from 'fflate';
import { Packed } from '../../../../packed/packed.ts';
import type { CellPart, Letter } from '../../list.ts';
import { listRoom } from '../../read/formats/workbook/limits.ts';
import { partWithoutEmptyPlaces } from './empty-labels.ts';
import { blockNames, type ValueName } from './placeholders.ts';
import { templateContents } from './template-contents.ts';
import { templateParagraphs } from './template-paragraphs.ts';

const place = /\{\{([^{}]*)\}\}/g;

/**
 * A letter with all that a Word file says around it, and without what that has no place for: as `fillTemplate` writes it, to be seen before.
 * Much quicker than to write it, and without the package for that.
 * @param bytes of a file that `checkTemplate` has nothing against
 * @throws BrokenZip or TooMuch where it has
 */
export function letterInTemplate(given: Letter, bytes: Uint8Array): Letter {
  const packed = new Packed(bytes, listRoom);
  const textOf = (name: string) => {
    const part = packed.part(name);
    return part && strFromU8(part);
  };
  const places = templateParagraphs(textOf).flatMap(({ text }) => placesIn(text));
  const { letter, values, blocks, empty } = templateContents(given, places);
  const paragraphs = templateParagraphs((name) => {
    const xml = textOf(name);
    return xml === undefined ? undefined : partWithoutEmptyPlaces(xml, name, empty);
  });
  const parts = paragraphs.flatMap(({ text, level }): readonly CellPart[] => {
    const [first] = placesIn(text);
    const block = blockNames.find((name) => name === first);
    if (block) return blocks[block];
    const said = text
      // A gap of several spaces is one on paper, too, and none on a page of the web.
      .replace(/ {3,}/g, '\u2003')
      .replace(place, (all, name: string) => values.get(name.trim() as ValueName) ?? all)
      .trim();
    if (said === '') return [];
    return [level === undefined ? { type: 'text', text: said } : { type: 'heading', level, text: said }];
  });
  return { ...letter, parts };
}

const placesIn = (text: string): string[] => [...text.matchAll(place)].map(([, name = '']) => name.trim());
