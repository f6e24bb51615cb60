import { describe, expect, test } from 'vitest';
import { guide } from '../../../../components/help/guide.ts';
import { type GuidePart, readGuide, textOfPart } from '../../../../components/help/read-guide.ts';
import { menu } from '../../../../components/i18n/menu.ts';
import { helpParts } from '../../../../components/ui/help-address.ts';
import { allWords } from '../i18n/all-words.ts';

/** Sentences and names of a table, functions left out. */
function saidIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table ? Object.values(table).flatMap(saidIn) : [];
}

const named = (parts: readonly GuidePart[]) =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const lines =
        block.is === 'paragraph'
          ? [block.spans]
          : block.is === 'list'
            ? block.items
            : [...block.head, ...block.rows.flat()];
      return lines.flat().filter(({ is }) => is === 'emphasis');
    }),
  );

describe('the help', () => {
  test('has the same parts, and in them the same forms, in both languages', () => {
    const form = ({ level, blocks }: GuidePart) => [
      level,
      ...blocks.map((block) =>
        block.is === 'list' ? block.items.length : block.is === 'table' ? block.rows.length : 'p',
      ),
    ];
    expect(guide.en.map(form)).toEqual(guide.sv.map(form));
  });

  test('has an address for each part, and those that surfaces lead to are there', () => {
    const ids = guide.sv.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([]);
    expect(helpParts.filter((part) => !ids.includes(part))).toEqual([]);
    expect(guide.en.map(({ id }) => id)).toEqual(ids);
  });

  test.each(['sv', 'en'] as const)('names in %s what the interface calls so', (language) => {
    const said = [...saidIn(allWords(language)), ...saidIn(menu[language])];
    const lacking = named(guide[language]).filter(
      ({ text }) => !said.some((one) => one === text || one.startsWith(text)),
    );
    expect(lacking.map(({ text }) => text)).toEqual([]);
  });
});

describe('its forms', () => {
  test('are headings, paragraphs, lists, tables, and words in a line; pictures are left out', () => {
    const parts = readGuide(
      [
        '# Så\n\nInledning.\n\n## Lämna in\n\nTryck **Alt+Skift+R**, **F6** eller **?**\noch välj _Spara_ i `{{text}}`. **Så här:** ja.',
        '![En bild](pictures/a.png)\n\n1. Ett\n   till.\n2. Två.\n\n### PDF:er\n\n- Ett.\n\n| A | B |\n| - | - |\n| c | _d_ |',
      ].join('\n\n'),
    );
    expect(parts.map(({ title, id, level }) => [title, id, level])).toEqual([
      ['Lämna in', 'lamna-in', 2],
      ['PDF:er', 'pdfer', 3],
    ]);
    expect(parts[0]?.blocks).toEqual([
      {
        is: 'paragraph',
        spans: [
          ['text', 'Tryck '],
          ['keys', 'Alt+Skift+R'],
          ['text', ', '],
          ['keys', 'F6'],
          ['text', ' eller '],
          ['keys', '?'],
          ['text', ' och välj '],
          ['emphasis', 'Spara'],
          ['text', ' i '],
          ['code', '{{text}}'],
          ['text', '. '],
          ['strong', 'Så här:'],
          ['text', ' ja.'],
        ].map(([is, text]) => ({ is, text })),
      },
      { is: 'list', ordered: true, items: [[{ is: 'text', text: 'Ett till.' }], [{ is: 'text', text: 'Två.' }]] },
    ]);
    expect(parts[1]?.blocks.map(({ is }) => is)).toEqual(['list', 'table']);
    expect(textOfPart(parts[1] as GuidePart)).toBe('PDF:er\nEtt.\nA\nB\nc\nd');
  });

  test.each(['> Citat.', '```\nkod\n```', '<b>html</b>', '[en länk](https://example.org)'])('%s is none', (text) => {
    expect(() => readGuide(`## A\n\n${text}`)).toThrow();
  });
});
