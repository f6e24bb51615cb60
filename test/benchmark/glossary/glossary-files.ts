/**
 * npm run benchmark -- glossary-files: 10,000 concepts read and written in each format, in processor time of this thread, against the limit of two
 * seconds and against `JSON.parse` of the same glossary.
 */
import type { GlossaryContent } from '../../../glossary/own/content.ts';
import { compareGlossaries } from '../../../glossary-files/compare.ts';
import { readGlossaryFile } from '../../../glossary-files/read-glossary-file.ts';
import { writeGlossary, writtenFormats } from '../../../glossary-files/write-glossary.ts';

const count = 10_000;
/** In milliseconds. */
const limit = 2_000;

const content: GlossaryContent = {
  head: { title: { sv: 'Stor ordlista' }, publisher: 'Älvmarkens kommun' },
  concepts: Array.from({ length: count }, (_, i) => ({
    id: `c${i + 1}`,
    prefLabel: { sv: `begrepp nummer ${i}`, en: `concept ${i}` },
    altLabel: [`synonym ${i}`, `annan ${i}`],
    termStatus: { [`annan ${i}`]: { status: 'avrådd' as const } },
    definition: {
      sv: `Insats som någon får när behov ${i} har vuxit, och som ges av den som har ansvar för det enligt avtal.`,
    },
    scopeNote: [{ sv: `Används i ärenden av slag ${i}.` }],
    example: [`Här gavs insats ${i}.`],
    ...(i > 0 && { broader: [`c${Math.floor((i - 1) / 2) + 1}`] }),
    notation: String(i),
    source: [{ title: 'Handbok', publisher: 'Älvmarkens kommun', year: '2025' }],
  })),
};

async function timed<Done>(task: () => Done | Promise<Done>): Promise<{ done: Done; ms: number }> {
  const before = process.threadCpuUsage();
  const done = await task();
  const { user, system } = process.threadCpuUsage(before);
  return { done, ms: (user + system) / 1000 };
}

const json = JSON.stringify(content);
const { ms: peer } = await timed(() => JSON.parse(json));
const row = (what: string, ms: number) =>
  console.log(
    `${what.padEnd(18)} ${(ms / 1000).toFixed(2).padStart(6)} s ${(ms / limit).toFixed(2).padStart(6)} of the limit ${(ms / peer).toFixed(0).padStart(6)} × JSON.parse`,
  );

for (const format of writtenFormats) {
  const { done, ms } = await timed(() => writeGlossary(content, format));
  row(`${format}, written`, ms);
  if (format === 'docx' || format === 'html') continue;
  const bytes = typeof done.file === 'string' ? new TextEncoder().encode(done.file) : done.file;
  const { done: read, ms: reading } = await timed(() => readGlossaryFile('stor.csv', bytes));
  if (read.is !== 'read' || read.content.concepts.length !== count) throw new Error(`${format} was not read`);
  row(`${format}, read`, reading);
}
const other = structuredClone(content);
row('compared', (await timed(() => compareGlossaries(content, other))).ms);
