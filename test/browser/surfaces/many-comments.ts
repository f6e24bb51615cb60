import type { Comment, Target } from '../../../comments/model/comment.ts';
import type { Snapshot } from '../../../comments/model/model.ts';
import { type FlatDocument, flatten } from '../../../comments/text/flatten.ts';
import { selectorsAt as selectorsOf } from '../../../comments/text/selectors-at.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';

/** A page's body again and again, with the copy's number before each text, so that no two passages are the same. */
export const manyCopies = (page: string, times: number): string =>
  page.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, open: string, body: string, close: string) => {
    const copies = Array.from({ length: times }, (_, i) => body.replace(/<(p|li|h[1-6])\b[^>]*>/g, `$&${i + 1}) `));
    return open + copies.join('') + close;
  });

/** Every seventh comment begins with these words. */
export const seventh = 'Ansvarsfrågan';

/**
 * Puts so many comments beside the only one that is stored, evenly over the text, straight into the database: by the form it
 * would take an hour. The document is to be read anew after it.
 */
export async function addComments(reader: ReadingBrowser, count: number): Promise<void> {
  const page = await reader.openBeside('options.html');
  const { first, snapshot } = await page.run(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('remisslasaren');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (table: string) =>
      new Promise<never[]>((resolve) => {
        const asking = database.transaction(table).objectStore(table).getAll();
        asking.onsuccess = () => resolve(asking.result as never[]);
      });
    const [[first], [snapshot]] = [await all('comments'), await all('snapshots')] as unknown as [[Comment], [Snapshot]];
    database.close();
    return { first, snapshot };
  });
  const text = flatOf(snapshot);
  const comments = Array.from({ length: count }, (_, i) => commentAt(first, text, i, count));
  for (let from = 0; from < count; from += 200)
    await page.run(
      async (some) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('remisslasaren');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        await new Promise<void>((resolve, reject) => {
          const writing = database.transaction('comments', 'readwrite');
          for (const one of some) writing.objectStore('comments').put(one);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
        });
        database.close();
      },
      comments.slice(from, from + 200),
    );
  await page.close();
}

/** The text as it was when it was read, with its headings. */
function flatOf({ text, sections }: Snapshot): FlatDocument<number> {
  const levels = new Map(sections.map(({ start, level }) => [start, level]));
  let start = 0;
  return flatten(
    text.split('\u2029').map((block, id) => {
      const level = levels.get(start) ?? 0;
      start += block.length + 1;
      return { id, kind: level > 0 ? 'heading' : 'paragraph', level, text: block } as const;
    }),
  );
}

function commentAt(first: Comment, text: FlatDocument<number>, i: number, count: number): Comment {
  const { derivedFrom: _, ...record } = first;
  const said = [seventh, 'Begreppet', 'Målet', 'Uppföljningen', 'Stycket', 'Rubriken', 'Siffran'][i % 7];
  return {
    ...record,
    id: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    target: targetAt(text, i, count),
    commenting: `${said} nr ${i} bör förtydligas, så att kommunen och regionen vet vad som väntas av dem.`,
    status: i % 3 === 0 ? 'klar' : 'utkast',
    assessing: i % 2 === 0 ? 'tillstyrker med ändring' : 'avstyrker',
    classifying: (['sak', 'redaktionell', 'fråga'] as const)[i % 3] ?? 'sak',
    tagging: [`etikett ${i % 10}`],
    ...(i % 5 === 0 && { editing: `En ny lydelse, nummer ${i}, som säger mer.` }),
    created: new Date(Date.UTC(2026, 2, 1) + i * 1000).toISOString(),
  };
}

/** Every fiftieth is on a section, the others on words in the middle of a block. */
function targetAt(text: FlatDocument<number>, i: number, count: number): Target {
  const wide = text.places.filter(({ start, end }) => end - start > 40);
  const place = wide[Math.floor((i * wide.length) / count)];
  if (!place) return { type: 'document' };
  if (i % 50 === 49 && place.section.length > 0) {
    const heading = text.places.find(({ section }) => section === place.section) ?? place;
    return { type: 'section', path: [...place.section], selectors: selectorsOf(text, heading) };
  }
  const start = place.start + 5 + ((i * 7) % Math.max(1, place.end - place.start - 40));
  return { type: 'passage', selectors: selectorsOf(text, { start, end: start + 30 }) };
}
