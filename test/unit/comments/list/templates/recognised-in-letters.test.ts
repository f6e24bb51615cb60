import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { quoteIn } from '../../../../../comments/list/entries/sentences.ts';
import { noteText } from '../../../../../comments/list/templates/note.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { writeList } from '../../../../../comments/list/write/formats/formats.ts';
import { bundledTemplate } from '../../../../../comments/list/write/word-template/bundled-templates.ts';
import { fillTemplate } from '../../../../../comments/list/write/word-template/fill-template.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { pagesOf, previewOf } from '../../../../../extension/state/export/preview.ts';
import { on, source } from '../list-source.ts';

/** A comment on words that were read from a picture. */
const onPicture = (words: string, id: string, fields: Partial<Comment>): Comment => {
  const { target, ...rest } = on(words, id, fields);
  return { ...rest, target: { ...target, recognised: true } as Comment['target'] };
};

/** Our own words and proposals, a reservation, and what another party to a joint answer says. */
const letter = yttrande(
  source([
    onPicture('Fler', 'a', { commenting: 'Bra.' }),
    onPicture('må bra', 'b', { editing: 'må väl' }),
    onPicture('psykisk hälsa följs', 'c', { commenting: 'Nej.', tagging: ['Reservation: Bo Alm (X)'] }),
    onPicture('hälsa i skolan', 'd', {
      commenting: 'Ja.',
      creator: { id: 'urn:uuid:anna', remissinstans: 'Socialförvaltningen' },
    }),
    on('gäller alla', 'e', { commenting: 'Också.' }),
  ]),
);
const quotes = ['Fler', 'psykisk hälsa följs', 'hälsa i skolan'].map((words) => `”${words}” (läst ur bild)`);

const wordText = (bytes: Uint8Array): string[] => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return [...document.getElementsByTagName('w:p')].map(({ textContent }) => textContent);
};

test.each<[string, () => Promise<string[]>]>([
  ['in Word', async () => wordText((await writeList(letter, 'docx')) as Uint8Array)],
  [
    'in a file of one’s own',
    async () => wordText(await fillTemplate(letter, await bundledTemplate('brev'), ['text', 'underskrift', 'övriga'])),
  ],
  [
    'as HTML',
    async () => {
      const { document } = new JSDOM((await writeList(letter, 'html')) as string).window;
      return [...document.querySelectorAll('blockquote, th, p')].map(({ textContent }) => textContent);
    },
  ],
  [
    'as text',
    async () => ((await writeList(letter, 'txt')) as string).split('\n').map((line) => line.trim().replace(/:$/, '')),
  ],
  [
    'as Markdown',
    async () =>
      ((await writeList(letter, 'md')) as string).split(/\n|\|/).map((line) => line.replace(/^> /, '').trim()),
  ],
])('an answer says of each quote that it was read from a picture: %s', async (_name, textOf) => {
  const said = await textOf();
  expect(said).toEqual(expect.arrayContaining([...quotes, 'Nuvarande lydelse (läst ur bild)', '”gäller alla”']));
});

test('an answer as a table says it in the cells', async () => {
  const csv = (await writeList(letter, 'csv')) as string;
  for (const quote of [...quotes, 'må bra (läst ur bild)']) expect(csv).toContain(quote);
  expect(csv).not.toContain('”gäller alla” (');
});

test('the preview says it', () => {
  const shown = previewOf(letter, pagesOf(letter), 0);
  const parts = shown.kind === 'letter' ? shown.parts : [];
  expect(parts.flatMap((part) => (part.type === 'quote' ? [[part.text, part.recognised]] : []))).toContainEqual([
    '”Fler”',
    true,
  ]);
  expect(JSON.stringify(parts)).toContain('Nuvarande lydelse (läst ur bild)');
});

test('so does a note in a file whose text lacks the words', () => {
  const comment = onPicture('Fler', 'a', { commenting: 'Bra.' });
  const place = { path: [], quote: 'Fler', recognised: true as const };
  expect(noteText({ comment, place } as never, false)).toContain('”Fler” (läst ur bild)');
});

test('a cell may say both that the words are struck and that they were read from a picture', () => {
  expect(quoteIn('Fler (struken text) (läst ur bild) (i den förra versionen)')).toEqual({
    ...{ quote: 'Fler', struck: true, recognised: true },
  });
});
