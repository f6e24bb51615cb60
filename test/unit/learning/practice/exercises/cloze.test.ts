import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clozeBlocksIn } from '../../../../../commands/cloze-blocks.ts';
import { blocksOfHtml } from '../../../../../commands/documents/html-blocks.ts';
import { blocksOfPdf } from '../../../../../commands/documents/pdf-blocks.ts';
import { conceptsOf } from '../../../../../glossary/glossary.ts';
import { compile } from '../../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../../language/matching/terms.ts';
import {
  blocksOf,
  type ClozeBlock,
  type ClozeRejection,
  clozeRejections,
  clozesIn,
} from '../../../../../learning/practice/exercises/cloze.ts';
import { namesAnswer } from '../../../../../learning/practice/exercises/names-answer.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { shared } from '../../../../shared.ts';
import { glossary } from '../material.ts';

const lexicon = compile(termsOf(glossary.schemes.filter(({ core }) => core)));
const everything = compile(termsOf(glossary.schemes));
const paragraph = (text: string): ClozeBlock => ({ text, heading: false });
const found = (...blocks: ClozeBlock[]) => clozesIn(blocks, lexicon, glossary);
const shown = (...blocks: ClozeBlock[]) =>
  found(...blocks).clozes.map(({ before, answer, after }) => `${before}[${answer}]${after}`);

test.each([
  [
    'Arbetet med samskapandet fortsätter under hela perioden i länet.',
    'Arbetet med [samskapandet] fortsätter under hela perioden i länet.',
  ],
  [
    'Det första. Kommunen vill minska psy-\nkiska besvären hos\nunga kvinnor i länet. Det sista.',
    'Kommunen vill minska [psykiska besvären] hos unga kvinnor i länet.',
  ],
  [
    'Arbetet med vården1 är en del av samskapandet3, som alla i kommunen1 bidrar till.2',
    'Arbetet med vården är en del av [samskapandet], som alla i kommunen bidrar till.',
  ],
  ['Psykisk hälsa och ekonomi hänger ihop i varje kommun.', '[Psykisk hälsa] och ekonomi hänger ihop i varje kommun.'],
])('of %j', (text, expected) => {
  expect(shown(paragraph(text))).toEqual([expected]);
});

const harmed =
  'Arbetet for okad psykisk halsa ar en fraga for alla namnder och bolag i regionen och for lanets kommuner. ';
test.each<[ClozeRejection, string | ClozeBlock]>([
  ['heading', { text: 'Så arbetar vi med samskapande i kommunen.', heading: true }],
  [
    'otherLanguage',
    'The region will work with psykisk hälsa and all that comes with it in the future, and in the past. '.repeat(6),
  ],
  ['harmed', harmed.repeat(6)],
  ['harmed', 'Kommunen arbetar med samskapande i v\ufffdrje del av verksamheten.'],
  ['compound', 'Arbetet bygger på en preventionsnivåindelning som alla förvaltningar känner.'],
  ['shared', 'Planen gäller universella och selektiva insatser i hela kommunen.'],
  ['fragment', 'samskapande mellan kommunen och regionen under hela perioden'],
  ['fragment', 'Samskapande mellan kommunen och regionen ............ 12.'],
  ['fragment', 'Insatser för samskapande mellan kommunen och regionen under hela perioden.'],
  ['caption', 'Bild 2: Bilden visar hur samskapande påverkar arbetet i kommunen.'],
  ['caption', 'Tabell 3. Hur kommunen arbetar med samskapande är sammanfattat här.'],
  ['caption', 'Källa: Kommunen visar hur samskapande är tänkt att fungera i länet.'],
  ['listed', 'Kommunen ska • arbeta med samskapande • följa upp arbetet varje år.'],
  ['short', 'Arbetet bygger på samskapande.'],
  ['long', `Arbetet med samskapande ${'är viktigt och '.repeat(16)}pågår.`],
  ['twice', 'Utan samskapande blir det inget, och med samskapandet blir det mycket.'],
  ['namesAnswer', 'Med samskapande menas i planen att samskapandeprocessen drivs av alla.'],
  ['namesAnswer', 'Med psykisk ohälsa (PO) menas i planen allt som får människor att lida.'],
])('%s: %j', (reason, given) => {
  const { clozes, mentions, rejected } = found(typeof given === 'string' ? paragraph(given) : given);
  expect(rejected[reason]).toBeGreaterThan(0);
  if (reason !== 'shared' && reason !== 'twice') expect(clozes).toEqual([]);
  expect(Object.values(rejected).reduce((sum, count) => sum + count)).toBe(mentions - clozes.length);
});

test('a sentence that stands twice is one, whatever its white space', () => {
  const { clozes, rejected } = found(
    paragraph('Kommunen arbetar med samskapande i varje del av verksamheten.'),
    paragraph('Kommunen arbetar med\nsamskapande i varje del av verksamheten.'),
  );
  expect([clozes.length, rejected.repeated]).toEqual([1, 1]);
});

test('a kept text is blocks again, and knows its headings', () => {
  const blocks = blocksOf({ text: 'Mål\u2029Texten.\u2029Medel', sections: [{ start: 0 }, { start: 12 }] });
  expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([
    ['Mål', true],
    ['Texten.', false],
    ['Medel', true],
  ]);
});

test('what was struck out gives no sentence, of a kept text or a file', async () => {
  const [kept, gone] = [
    'Kommunen arbetar med samskapande i varje del av verksamheten.',
    'Kommunen bedrev samskapande i någon enstaka del av verksamheten.',
  ];
  const struck = [{ start: kept.length + 1, before: kept.length + 1 }];
  const text = `${kept}\u2029${gone}`;
  expect(blocksOf({ text, sections: [], struck })).toEqual([{ text: kept, heading: false }]);
  expect(blocksOf({ text, sections: [], struck: [{ start: 0, before: 0 }] })).toEqual([]);
  expect(blocksOf({ text, sections: [] })).toHaveLength(2);
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'a.html');
  writeFileSync(
    file,
    `<meta charset="utf-8"><p><del>${gone}</del><ins>${kept}</ins></p><p class="x"><s>${gone}</s></p>`,
  );
  expect(await clozeBlocksIn(file)).toEqual([{ text: kept, heading: false }]);
  const word = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'a.docx');
  const by = 'w:id="1" w:author="Anna Ek"';
  writeFileSync(word, docxBytes({ body: p(`<w:del ${by}>${r(gone)}</w:del><w:ins ${by}>${r(kept)}</w:ins>`) }));
  expect(await clozeBlocksIn(word)).toEqual([{ text: kept, heading: false }]);
});

const folder = shared('documents');
const documents = folder ? readdirSync(folder).filter((name) => /\.(pdf|html)$/.test(name)) : [];
const needsShared = test.skipIf(documents.length === 0);

/** Printed by `npm run clozes`, and kept in docs/learning.md. Every mention is a sentence or is left out for one reason. */
needsShared.each(documents.length > 0 ? documents : ['(needs ../shared)'])('%s (needs ../shared)', async (name) => {
  const file = shared(`documents/${name}`) as string;
  const read = name.endsWith('.pdf') ? await blocksOfPdf(file) : await blocksOfHtml(file);
  const blocks = read.map(({ text, kind, looks }) => ({ text, heading: kind === 'heading', ...(looks && { looks }) }));
  const { clozes, mentions, rejected } = clozesIn(blocks, everything, glossary);
  expect(clozeRejections.reduce((sum, reason) => sum + rejected[reason], clozes.length)).toBe(mentions);
  for (const { concept, before, answer, after } of clozes) {
    expect(`${before}${answer}${after}`).toMatch(/^["”»(]?\p{Lu}.*[.!?]["”»)]?\d{0,2}$/u);
    const [named] = conceptsOf(glossary, [concept]);
    expect(named && namesAnswer(`${before} … ${after}`, named), `${before}[${answer}]${after}`).toBe(false);
    expect(`${before}${after}`.toLowerCase()).not.toContain(answer.toLowerCase());
  }
});
