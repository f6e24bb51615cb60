/** node memory.ts FILE.pdf ENGINES: reads all pages off their pictures, and prints the most memory that it took, in MB. */
import { readFileSync } from 'node:fs';
import { openToDraw, recognisedPages } from '../../../commands/documents/ocr/recognised-pages.ts';

const [file = '', engines = '1'] = process.argv.slice(2);
const bytes = readFileSync(file);
const { opened, close } = await openToDraw(bytes);
const pages = Array.from({ length: opened.numPages }, (_, i) => i + 1);
await close();
// What the system holds for the most begins, on Linux, with what the process took that has begun this one.
let most = 0;
const look = () => {
  most = Math.max(most, process.memoryUsage.rss());
};
const looking = setInterval(look, 50);
for await (const outcome of recognisedPages(bytes, pages, Number(engines))) {
  if (outcome.is === 'failed') throw new Error(`Page ${outcome.page} wasn't read: ${outcome.why}.`);
  look();
}
clearInterval(looking);
console.log(Math.round(most / 1e6));
