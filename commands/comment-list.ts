/**
 * npm run --silent comment-list -- FILE.jsonld|FILE.docx [MORE …] --template synpunkter|yttrande|begrepp|iso|OWN.json
 *   --format docx|xlsx|csv|md|html|jsonld|txt [--out FILE] [--order place|section|type|stance|reviewer] [--drafts] [--own]
 *   [--word-template FILE.docx|brev|tjänsteskrivelse]
 * --word-template: the Word file that a yttrande is written into.
 * --own: only what the remissinstans in the head says itself, by what the comments' authors say of themselves.
 * Writes comments as a list, an answer or a form; of a Word file its comments, and its tracked changes as proposals. Without --out the file is called as authorities ask and lies in the current
 * folder. Prints the file's name; what couldn't be read is told on standard error, and the rest is written.
 */
import { chosenOf, type EntryChoice } from '../comments/list/entries/entries.ts';
import { orders } from '../comments/list/entries/order.ts';
import { sendersOf } from '../comments/list/entries/sender.ts';
import { type CommentList, empty, type ListSource, textCell } from '../comments/list/list.ts';
import { tjansteskrivelse } from '../comments/list/templates/letter/tjansteskrivelse.ts';
import { readTemplate, templateTable } from '../comments/list/templates/own.ts';
import { type TemplateName, templateNames, templates } from '../comments/list/templates/templates.ts';
import { fileName } from '../comments/list/write/file-name.ts';
import { listFormats, writeList } from '../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../comments/list/write/formats/json-ld.ts';
import { bundledNames } from '../comments/list/write/word-template/bundled-names.ts';
import { isForBoard } from '../comments/list/write/word-template/placeholders.ts';
import { letterSv } from '../components/i18n/sv/own-pages/letter.ts';
import { argumentsOf } from './arguments.ts';
import { fileSourceOf } from './comments/comments-in-files.ts';
import { withWordFiles } from './comments/comments-in-word.ts';
import { isWordName } from './documents/docx-file-of.ts';
import { bytesOf, readText, writeOut } from './documents/text-file.ts';

const usage = [
  'npm run --silent comment-list -- KOMMENTARER.jsonld|DOKUMENT.docx [FLER …]',
  `--template ${templateNames.join('|')}|MALL.json --format ${listFormats.join('|')}`,
  `[--out FIL] [--order ${orders.join('|')}] [--drafts] [--own] [--replies] [--word-template FIL.docx|${bundledNames.join('|')}]`,
].join(' ');

async function main(): Promise<void> {
  const { values, positionals } = parsed();
  if (positionals.length === 0) throw new Error(`Ange en fil med kommentarer.\n${usage}`);
  const format = oneOf(listFormats, values.format, 'Formatet');
  const choice = {
    ...(values.order !== undefined && { order: oneOf(orders, values.order, 'Ordningen') }),
    ...(values.drafts && { drafts: true }),
    ...(values.own && { own: true }),
    ...(values.replies && { replies: true }),
  };
  const listOf = templateOf(values.template);
  const wordTemplate = await wordTemplateOf(values['word-template']);
  const now = new Date();
  const given = fileSourceOf(
    positionals.filter((file) => !isWordName(file)),
    now,
  );
  const { source, unread } = await withWordFiles(given, positionals.filter(isWordName), now);
  for (const line of unread) console.error(line);
  if (chosenOf(source.comments, choice, sendersOf(source)).length === 0) {
    throw new Error(
      values.own
        ? 'Filen har inga egna kommentarer att skriva. Utan --own följer även andras med.'
        : 'Filen har inga kommentarer att skriva: interna, borttagna och rena markeringar följer aldrig med.',
    );
  }
  const made = withoutNone(listOf(source, choice));
  const list =
    made.kind === 'letter' && wordTemplate && isForBoard(wordTemplate.places) ? tjansteskrivelse(made) : made;
  const out = values.out ?? fileName(list.head, list.name, format);
  writeOut(out, await content(), '--out');
  console.log(out);

  async function content(): Promise<string | Uint8Array> {
    if (format === 'jsonld') return `${JSON.stringify(toJsonLd(source, choice), null, 2)}\n`;
    if (!wordTemplate) return writeList(list, format);
    if (list.kind !== 'letter' || format !== 'docx')
      throw new Error('--word-template är till för ett yttrande: ange --template yttrande --format docx.');
    const { fillTemplate } = await import('../comments/list/write/word-template/fill-template.ts');
    return fillTemplate(list, wordTemplate.bytes, wordTemplate.places);
  }
}

function parsed() {
  const text = { type: 'string' } as const;
  return argumentsOf(
    {
      template: text,
      format: text,
      out: text,
      order: text,
      drafts: { type: 'boolean' },
      own: { type: 'boolean' },
      replies: { type: 'boolean' },
      'word-template': text,
    },
    usage,
  );
}

function oneOf<Name extends string>(names: readonly Name[], given: string | undefined, what: string): Name {
  const name = names.find((one) => one === given);
  if (name !== undefined) return name;
  throw new Error(
    `${what} ${given ?? 'saknas'}${given ? ' finns inte' : ''}. De som finns: ${names.join(', ')}.\n${usage}`,
  );
}

type ListOf = (source: ListSource, choice: EntryChoice) => CommentList;

function templateOf(given: string | undefined): ListOf {
  if (!given?.endsWith('.json')) return templates[oneOf<TemplateName>(templateNames, given, 'Mallen')];
  const read = readTemplate(readText(given));
  if (read.ok) return (source, choice) => templateTable(source, read.template, choice);
  const where = read.field ? `: ${read.field} är ${read.found}` : '';
  throw new Error(
    `${given} är ingen mall för kommentarslistor${where}. Rätta den, eller ange en av ${templateNames.join(', ')}.`,
  );
}

/** @throws Error with a sentence where it can't be written into */
async function wordTemplateOf(given: string | undefined) {
  if (given === undefined) return undefined;
  // What reads and writes Word is large, and only this needs it.
  const [{ bundledTemplate }, { checkTemplate }] = await Promise.all([
    import('../comments/list/write/word-template/bundled-templates.ts'),
    import('../comments/list/write/word-template/check-template.ts'),
  ]);
  const bundled = bundledNames.find((name) => name === given);
  const bytes = bundled ? await bundledTemplate(bundled) : new Uint8Array(bytesOf(given));
  const read = await checkTemplate(bytes);
  if ('why' in read) throw new Error(letterSv.fault(given, read));
  return { bytes, places: read.places };
}

/** Said in the table itself, too: headings alone look like a table that has lost its rows. */
function withoutNone(list: CommentList): CommentList {
  if (list.kind !== 'table' || list.rows.length > 0) return list;
  const sentence =
    'Ingen kommentar gäller något begrepp. Välj begrepp i kommentarernas formulär, eller ange en annan mall.';
  console.error(sentence);
  const last = list.columns.length - 1;
  return { ...list, rows: [{ cells: list.columns.map((_, i) => (i === last ? textCell(sentence) : empty)) }] };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
