import { expect, test } from 'vitest';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { isRecognised, quoteOf } from '../../../../comments/model/target/quote.ts';
import type { ReadBlock } from '../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../extension/session/search/whole-text.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { commentsOf } from '../../../../storage/queries/read.ts';
import { carryOverComments } from '../../../../storage/use-cases/carry-over.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { aComment, command, newStore } from '../../comments/model/records.ts';
import { readText } from '../../extension/session/search/read-texts.ts';

const paragraphs = [
  'Psykisk ohälsa är den vanligaste orsaken till sjukskrivning i länet.',
  'Andelen invånare som mår bra ska öka till 80 procent före 2032.',
  'Barn och unga ska få hjälp inom trettio dagar från den första kontakten.',
  'Regionstyrelsen följer upp strategin varje år och redovisar den.',
];

/** @param scanned which of the paragraphs are read from pictures */
function version(href: string, scanned: readonly boolean[], first = ''): { text: WholeText; read: ReadText } {
  const blocks = [...(first ? [first] : []), ...paragraphs].map((text, i) => ({
    ...{ id: i + 1, kind: 'paragraph', level: 0, looks: 'swedish', text },
    origin: scanned[i] ? 'ocr' : 'text',
  })) as unknown as ReadBlock[];
  const text = new WholeText({ blocks: () => blocks, hitsIn: () => [] });
  const recognised = text.recognisedSpans;
  return {
    text,
    read: readText(text.flat.text, {
      identifiers: [{ kind: 'address', value: href, strength: 'proposes' }],
      ...(recognised.length > 0 && { recognised }),
    }),
  };
}

/** Which of four comments, one on each paragraph, say in the new version that their words were read from a picture. */
async function carried(from: ReturnType<typeof version>, to: ReturnType<typeof version>): Promise<boolean[]> {
  const store = await newStore();
  const { document, edition, changes, snapshot } = await newDocumentFrom(from.read);
  const comments = paragraphs.map((paragraph, i) => {
    const start = from.text.flat.text.indexOf(paragraph);
    const target = from.text.passage({ start, end: start + paragraph.length });
    return { do: 'create', record: aComment(`on-${i}`, { document, edition, target }) } as const;
  });
  await runCommand(store, { ...command(...changes, ...comments), scope: document, snapshots: [snapshot] });
  const result = await carryOverComments(store, { read: to.read, from: edition }, (sent) => runCommand(store, sent));
  const copies = (await commentsOf(store, document)).filter((comment) => comment.edition === result.edition);
  return paragraphs.map((paragraph) => {
    const copy = copies.find((one) => quoteOf(one) === paragraph);
    if (!copy) throw new Error(`no comment on "${paragraph}"`);
    return isRecognised(copy);
  });
}

const none = [false, false, false, false];
const all = [true, true, true, true];
const some = [true, true, false, true];

test.each([
  ['a clean text onto a scan', none, all],
  ['a scan onto a clean text', all, none],
  ['a clean text onto one that is scanned in part', none, some],
  ['a text that is scanned in part onto a scan', some, all],
  ['a scan onto one that is scanned in part', all, some],
])('what is carried over from %s says what its words are read from now', async (_name, before, now) => {
  const from = version('https://a.se/utkast.pdf', before);
  expect(await carried(from, version('https://a.se/antagen.pdf', [false, ...now], 'Antagen i juni.'))).toEqual(now);
});

test('the words from pictures are told as stretches, paragraphs after each other together', () => {
  const { text } = version('https://a.se/', some);
  const said = text.recognisedSpans.map(({ start, end }) => text.flat.text.slice(start, end).split('\u2029'));
  expect(said).toEqual([paragraphs.slice(0, 2), paragraphs.slice(3)]);
  expect(version('https://a.se/', none).text.recognisedSpans).toEqual([]);
});
