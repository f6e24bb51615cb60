/**
 * npm run benchmark -- storage: what 10,000 comments cost in Chromium's IndexedDB: to save one, list a document's, search
 * them all, undo, and take a backup and read it back. Medians in milliseconds.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Comment } from '../../comments/model/comment.ts';
import type { Change } from '../../storage/commands/command.ts';
import { launchChromium } from '../browser/drivers/chromium.ts';

const root = new URL('../../', import.meta.url);
const count = 10_000;

/** The modules of storage/ as a page imports them, types taken away. */
const imports = { dexie: '/node_modules/dexie/dist/modern/dexie.mjs', valibot: '/node_modules/valibot/dist/index.mjs' };
const page = `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script>`;
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/') return response.setHeader('content-type', 'text/html').end(page);
  try {
    const source = readFileSync(new URL(`.${path}`, root), 'utf8');
    response.setHeader('content-type', 'text/javascript');
    response.end(path.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const browser = await launchChromium({ extension: fileURLToPath(new URL('.output/chrome-mv3', root)) });
await browser.open(`http://127.0.0.1:${port}/`);
const inOne = await browser.inPage(measure, count, 1);
const inTwenty = await browser.inPage(measure, count, 20);
for (const [documents, told] of [
  [1, inOne],
  [20, inTwenty],
] as const) {
  console.log(`${count} comments in ${documents === 1 ? 'one document' : `${documents} documents`}`);
  for (const [what, ms] of Object.entries(told)) console.log(`  ${what.padEnd(44)} ${ms.toFixed(1).padStart(8)}`);
}
await browser.close();
server.close();

/** In the page. */
async function measure(count: number, documents: number): Promise<Record<string, number>> {
  // As text, so that neither the compiler nor Node looks for them.
  const load = (path: string) => import(path) as Promise<never>;
  const { openStore } = (await load('/storage/store.ts')) as typeof import('../../storage/db/store.ts');
  const { runCommand } = (await load(
    '/storage/run-command.ts',
  )) as typeof import('../../storage/commands/run-command.ts');
  const { commentsOf } = (await load('/storage/read.ts')) as typeof import('../../storage/queries/read.ts');
  const { searchComments } = (await load('/storage/search.ts')) as typeof import('../../storage/queries/search.ts');
  const { readBackup, writeBackup } = (await load(
    '/storage/backup.ts',
  )) as typeof import('../../storage/backup/backup.ts');
  const { restore } = (await load('/storage/restore.ts')) as typeof import('../../storage/backup/restore.ts');
  const told: Record<string, number> = {};
  const timed = async <T>(what: string, times: number, task: (i: number) => Promise<T>): Promise<T> => {
    const took: number[] = [];
    let last: T | undefined;
    for (let i = 0; i < times; i++) {
      const began = performance.now();
      last = await task(i);
      took.push(performance.now() - began);
    }
    told[what] = took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
    if (times > 20) told[`${what}, slowest of ${times}`] = Math.max(...took);
    return last as T;
  };
  const words =
    'ansvaret för uppföljningen av psykisk hälsa i kommunen bör framgå tydligare och delas med regionen'.split(' ');
  const said = (i: number, length: number) =>
    Array.from({ length }, (_, j) => words[(i * 7 + j * 3 + ((i * j) % 5)) % words.length]).join(' ');
  const documentOf = (i: number) => `urn:uuid:document-${i % documents}`;
  const comment = (i: number): Change => ({
    do: 'create',
    record: {
      ...{ kind: 'comment', id: `urn:uuid:comment-${i}`, document: documentOf(i), edition: 'urn:uuid:edition' },
      target: {
        type: 'passage',
        selectors: [
          { type: 'TextQuoteSelector', exact: said(i, 12), prefix: said(i + 1, 6), suffix: said(i + 2, 6) },
          { type: 'TextPositionSelector', start: i * 80, end: i * 80 + 70 },
        ],
      },
      ...{ commenting: `${said(i, 40)} nr${i}`, assessing: 'tillstyrker med ändring', classifying: 'sak' },
      ...{ editing: said(i + 3, 15), tagging: ['ansvar'], status: 'utkast', internal: false },
      creator: { id: 'urn:uuid:reviewer', name: 'Åsa Öberg', role: 'handläggare', remissinstans: 'Sandåkra' },
      created: '2026-03-01T09:00:00.000Z',
    } as Omit<Comment, 'stamps' | 'deleted'>,
  });
  const change = (id: string, scope: string, changes: Change[]) => ({ type: 'change' as const, id, scope, changes });

  const store = await openStore({ private: false, name: `benchmark-${documents}` });
  const scope = documentOf(0);
  const half = Array.from({ length: count - 200 }, (_, i) => comment(i));
  await timed('save 9,800 in one command', 1, () => runCommand(store, change('all', scope, half)));
  await timed('save one', 200, (i) => runCommand(store, change(`one-${i}`, scope, [comment(count - 200 + i)])));
  const set = (i: number): Change => ({
    ...{ do: 'set', kind: 'comment', id: `urn:uuid:comment-${i * documents}` },
    fields: { commenting: `ändrad ${i}` },
  });
  await timed('change one', 200, (i) => runCommand(store, change(`change-${i}`, scope, [set(i)])));
  await timed('undo one', 100, (i) => runCommand(store, { type: 'undo', id: `undo-${i}`, scope }));
  await timed('redo one', 100, (i) => runCommand(store, { type: 'redo', id: `redo-${i}`, scope }));
  const listed = await timed('list a document’s', 7, () => commentsOf(store, scope));
  if (listed.length !== count / documents) throw new Error(`${listed.length} listed`);
  await timed('search them, one word', 7, async () => searchComments(listed, 'nr4321'));
  await timed('search them, three words', 7, async () => searchComments(listed, 'ansvaret kommunen tydligare'));
  const file = await timed('write a backup', 3, () => writeBackup(store, {}));
  told['  its size, MB'] = file.length / 1e6;
  const read = await timed('read and check a backup', 3, () => readBackup(file));
  if ('refused' in read) throw new Error(read.refused);
  await timed('restore it, nothing new', 3, () => restore(store, read.backup));
  const empty = await openStore({ private: false, name: `benchmark-empty-${documents}` });
  await timed('restore it into an empty database', 1, () => restore(empty, read.backup));
  return told;
}
