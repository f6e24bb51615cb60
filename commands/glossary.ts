/**
 * npm run --silent glossary -- FILE [--to FORMAT --out OUT] [--compare OLDER]
 * Reads a glossary in SKOS (Turtle, RDF/XML, JSON-LD), TBX, Excel, CSV or our own JSON, and prints one JSON object a line: first
 * { type: "glossary", format, head, concepts, notKept }, then { type: "fault", code, place, what }. --to writes it in another format; what that
 * can't hold is told on standard error. --compare prints { type: "added" | "gone" | "changed" | "moved", … } from an older file to this one.
 */
import type { GlossaryContent } from '../glossary/own/content.ts';
import { compareGlossaries } from '../glossary-files/compare.ts';
import { heldBy } from '../glossary-files/held.ts';
import { readGlossaryFile } from '../glossary-files/read-glossary-file.ts';
import type { GlossaryFileRead, RefusalCode } from '../glossary-files/result.ts';
import { writeGlossary, writtenFormats } from '../glossary-files/write-glossary.ts';
import { addAll } from '../language/swedish/many.ts';
import { argumentsOf } from './arguments.ts';
import { bytesOf, writeOut } from './documents/text-file.ts';

const usage = `npm run --silent glossary -- FIL [--to ${writtenFormats.join('|')} --out UT] [--compare ÄLDRE]`;

const refusals: Readonly<Record<RefusalCode, string>> = {
  empty: 'är tom',
  'too-large': 'är för stor. Dela upp den',
  'too-many': 'har fler begrepp eller delar än vad som läses. Dela upp den',
  'too-deep': 'har för många nivåer i varandra. Exportera den på nytt',
  encoding: 'är ingen text som går att läsa. Spara om den som UTF-8',
  'not-a-glossary': 'är ingen ordlista. Ange en fil i SKOS, TBX, Excel, CSV eller JSON',
  'old-excel': 'är i Excels gamla format. Spara om den som .xlsx',
  broken: 'är skadad. Exportera den på nytt ur programmet som den kommer från',
  'document-type': 'har egna förkortningar i en dokumenttyp, och sådana läses inte. Exportera den utan',
  'remote-context':
    'hänvisar till en förklaring på nätet, och ingenting hämtas. Exportera den med förklaringen i filen, eller som Turtle',
  'odd-context': 'har en förklaring av namnen som inte kan läsas. Exportera den som Turtle',
  'newer-version': 'är skriven av en senare version av Remissläsaren',
  'no-concepts': 'har inget begrepp som går att läsa',
};

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = argumentsOf({ to: text, out: text, compare: text }, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Ange en fil med en ordlista.\n${usage}`);
  const format = writtenFormats.find((one) => one === values.to);
  if (values.to !== undefined && !format)
    throw new Error(`Formatet ${values.to} finns inte. De som finns: ${writtenFormats.join(', ')}.\n${usage}`);
  if ((values.to === undefined) !== (values.out === undefined)) throw new Error(`Ange både --to och --out.\n${usage}`);
  const read = await glossaryIn(file);
  const { content, faults, notKept } = read;
  const lines: object[] = [
    { type: 'glossary', format: read.format, head: content.head, concepts: content.concepts.length, notKept },
    ...faults.map((fault) => ({ type: 'fault', ...fault })),
  ];
  if (values.compare !== undefined) addAll(lines, differences(await glossaryIn(values.compare), read));
  console.log(lines.map((line) => JSON.stringify(line)).join('\n'));
  if (!format || values.out === undefined) return;
  const { file: written, notHeld } = await writeGlossary(content, format);
  for (const { what, count } of notHeld) console.error(`${values.out} kan inte innehålla ${what} (${count}).`);
  writeOut(values.out, written, '--out', [file, values.compare]);
}

/** What a format can't hold is no change. */
function differences(older: GlossaryFileRead, newer: GlossaryFileRead): object[] {
  const before: GlossaryContent = heldBy(older.content, newer.format).content;
  const { head, added, gone, changed, moved, same } = compareGlossaries(before, newer.content);
  return [
    { type: 'compared', head, same },
    ...added.map(({ prefLabel }) => ({ type: 'added', term: prefLabel.sv })),
    ...gone.map(({ prefLabel }) => ({ type: 'gone', term: prefLabel.sv })),
    ...changed.map((one) => ({ type: 'changed', term: one.before.prefLabel.sv, fields: one.fields })),
    ...moved.map((one) => ({ type: 'moved', term: one.before.prefLabel.sv, from: one.from, to: one.to })),
  ];
}

async function glossaryIn(file: string): Promise<GlossaryFileRead> {
  const read = await readGlossaryFile(file, new Uint8Array(bytesOf(file)));
  if (read.is === 'read') return read;
  if (read.is === 'columns') {
    const names = read.columns.map(({ heading, letter }) => heading || letter).join(', ');
    throw new Error(
      `${file} har ingen kolumn som heter Term eller Begrepp. Kolumnerna heter: ${names}. Döp om den rätta.`,
    );
  }
  for (const { place, code, what } of read.faults.slice(0, 10)) console.error(JSON.stringify({ code, place, what }));
  throw new Error(`${file} ${refusals[read.why]}${read.what === '' ? '' : ` (${read.what})`}.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
