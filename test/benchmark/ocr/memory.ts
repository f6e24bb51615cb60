/** node memory.ts FILE.pdf ENGINES: reads all pages off their pictures, and prints the most memory that it took, in MB. */
import { readFileSync } from 'node:fs';
import { openToDraw, recognisedPages } from '../../../commands/documents/ocr/recognised-pages.ts';

const [file = '', engines = '1'] = process.argv.slice(2);
const bytes = readFileSync(file);
const { opened, close } = await openToDraw(bytes);
const pages = Array.from({ length: opened.numPages }, (_, i) => i + 1);
await close();
for await (const outcome of recognisedPages(bytes, pages, Number(engines)))
  if (outcome.is === 'failed') throw new Error(`Page ${outcome.page} wasn't read: ${outcome.why}.`);
// In kilobytes.
console.log(Math.round((process.resourceUsage().maxRSS * 1024) / 1e6));
