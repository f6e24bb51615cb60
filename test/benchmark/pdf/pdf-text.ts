/**
 * npm run benchmark -- pdf-text [FOLDER]: the words of each page as poppler's pdftotext reads it in the same run, against those
 * in our blocks. Over every PDF in the folder and those in it, or over our own test documents and the shared ones.
 *
 * Lost: poppler has the word, and neither our blocks nor our furniture have it. Doubled: we have it more often. Furniture counts
 * apart, and is listed to be looked at; furniture that no other page has may be text that was taken for it.
 *
 * In order: of the pairs of words that are neighbours in our blocks, those that are neighbours in poppler's text as well, either in
 * its reading order or in the file's. Where blocks end the two may differ without fault of either.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { shared } from '../../shared.ts';
import { wordsIn } from '../../words-lost.ts';
import type { PageCount } from './pdf-text-of-file.ts';

/** A file that takes longer is told as not compared. */
const timeout = 120_000;
/** So many pages, and of each so many words, are printed. */
const most = 15;

const own = fileURLToPath(new URL('../../documents', import.meta.url));
const [, given] = process.argv.slice(2);
const folders = given ? [given] : [own, shared('documents'), shared('cases')].filter((one) => one !== undefined);
const missing = folders.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());

async function compareAll(): Promise<void> {
  const counts: PageCount[] = [];
  const unread: string[] = [];
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.pdf$/i.test(name));
    for (const name of files.sort()) {
      try {
        const pages = await pagesOf(join(folder, name));
        counts.push(...pages);
        console.log(`${name}: ${pages.length} pages, ${told(pages)}`);
        for (const line of furnitureIn(pages)) console.log(`    furniture: ${line}`);
      } catch (error) {
        unread.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  }
  console.log(`\nall: ${new Set(counts.map(({ file }) => file)).size} files, ${told(counts)}`);
  tellWorst(counts);
  tellWorstOrdered(counts);
  if (unread.length > 0) console.log(`not compared, ${unread.length} files:\n  ${unread.join('\n  ')}`);
}

function pagesOf(file: string): Promise<PageCount[]> {
  const worker = new Worker(new URL('./pdf-text-of-file.ts', import.meta.url), { workerData: file });
  return new Promise<PageCount[]>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not read within ${timeout / 1000} s`)), timeout);
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('ended without an answer'));
    });
  }).finally(() => worker.terminate());
}

function tellWorst(counts: readonly PageCount[]): void {
  const wrong = ({ lost, doubled }: PageCount) => lost.length + doubled.length;
  const worst = counts.filter(wrong).toSorted((a, b) => wrong(b) - wrong(a));
  console.log(`pages with words lost or doubled: ${worst.length} of ${counts.length}; the worst:`);
  for (const { file, page, words, lost, doubled } of worst.slice(0, most)) {
    console.log(`  ${file} p. ${page}, ${words} words`);
    if (lost.length > 0) console.log(`    lost ${lost.length}: ${some(lost)}`);
    if (doubled.length > 0) console.log(`    doubled ${doubled.length}: ${some(doubled)}`);
  }
}

/** By share: a page of few words in a wrong order is as wrong as a long one. */
function tellWorstOrdered(counts: readonly PageCount[]): void {
  const share = ({ order }: PageCount) => order.apart.length / Math.max(order.pairs, 1);
  const worst = counts.filter(share).toSorted((a, b) => share(b) - share(a));
  console.log(`pages with words in another order: ${worst.length} of ${counts.length}; the worst:`);
  for (const { file, page, order } of worst.slice(0, most)) {
    console.log(`  ${file} p. ${page}, ${order.apart.length} of ${order.pairs} pairs`);
    console.log(`    ${order.apart.slice(0, most).join(', ')}${order.apart.length > most ? ' …' : ''}`);
  }
}

function told(pages: readonly PageCount[]): string {
  const sum = (of: (page: PageCount) => number) => pages.reduce((total, page) => total + of(page), 0);
  const words = sum((page) => page.words);
  const share = (count: number) => `${count} (${((100 * count) / Math.max(words, 1)).toFixed(2)} %)`;
  const files = Map.groupBy(pages, ({ file }) => file);
  const [pairs, apart] = [sum(({ order }) => order.pairs), sum(({ order }) => order.apart.length)];
  const once = [...files.values()].flatMap((of) => [...kindsOf(of).values()].filter(isOnce).flat());
  return [
    `${words} words`,
    `lost ${share(sum(({ lost }) => lost.length))}`,
    `doubled ${share(sum(({ doubled }) => doubled.length))}`,
    `joined otherwise ${sum(({ joinedOtherwise }) => joinedOtherwise.length)}`,
    `in order ${(100 - (100 * apart) / Math.max(pairs, 1)).toFixed(2)} % of ${pairs} pairs`,
    `furniture ${share(sum(({ furniture }) => countWords(furniture)))}, on one page alone ${countWords(once)}`,
  ].join(', ');
}

const countWords = (lines: readonly string[]) => lines.reduce((sum, line) => sum + wordsIn(line).length, 0);

/** A file's furniture: what differs by numbers alone is one kind. */
const kindsOf = (pages: readonly PageCount[]): Map<string, string[]> =>
  Map.groupBy(
    pages.flatMap(({ furniture }) => furniture),
    (line) => line.replace(/\d+/g, '#'),
  );

/** Has only one page the line, and is it no page number? */
const isOnce = (lines: readonly string[]) => lines.length === 1 && /\p{L}{5}/u.test(lines[0] ?? '');

function furnitureIn(pages: readonly PageCount[]): string[] {
  const kinds = [...kindsOf(pages)].toSorted(([, a], [, b]) => b.length - a.length);
  const lines = kinds.slice(0, most).map(([words, all]) => `${all.length} × ${words.slice(0, 100)}`);
  return kinds.length > most ? [...lines, `and ${kinds.length - most} other kinds`] : lines;
}

const some = (words: readonly string[]) => words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');

if (spawnSync('pdftotext', ['-v']).error) {
  console.error(
    "pdf-text: poppler's pdftotext isn't installed (Debian: poppler-utils): there is nothing to compare with.",
  );
  process.exitCode = 1;
} else if (missing) {
  console.error(`pdf-text: there is no folder ${missing}.`);
  process.exitCode = 1;
} else await compareAll();
