/**
 * npm run --silent comment-list -- FILE.jsonld [MORE.jsonld …] --template synpunkter|yttrande|begrepp|iso|OWN.json
 *   --format docx|xlsx|csv|md|html|jsonld|txt [--out FILE] [--order place|section|type|stance|reviewer] [--drafts] [--own]
 * --own: only what the remissinstans in the head says itself, by what the comments' authors say of themselves.
 * Writes comments as a list, an answer or a form. Without --out the file is called as authorities ask and lies in the current
 * folder. Prints the file's name; what couldn't be read is told on standard error, and the rest is written.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Choice, chosenOf } from '../comment-list/entries.ts';
import { fileName } from '../comment-list/file-name.ts';
import { formatNames, written } from '../comment-list/formats/formats.ts';
import { toJsonLd } from '../comment-list/formats/json-ld.ts';
import type { CommentList, ListSource } from '../comment-list/list.ts';
import { orders } from '../comment-list/order.ts';
import { sendersOf } from '../comment-list/sender.ts';
import { readTemplate, tableOf } from '../comment-list/templates/own.ts';
import { type TemplateName, templateNames, templates } from '../comment-list/templates/templates.ts';
import { sourceOf } from './comments-in-files.ts';
import { readText } from './text-file.ts';

const usage = [
  'npm run --silent comment-list -- KOMMENTARER.jsonld [FLER.jsonld …]',
  `--template ${templateNames.join('|')}|MALL.json --format ${formatNames.join('|')}`,
  `[--out FIL] [--order ${orders.join('|')}] [--drafts] [--own]`,
].join(' ');

async function main(): Promise<void> {
  const { values, positionals } = parsed();
  if (positionals.length === 0) throw new Error(`Ange en fil med kommentarer.\n${usage}`);
  const format = oneOf(formatNames, values.format, 'Formatet');
  const choice = {
    ...(values.order !== undefined && { order: oneOf(orders, values.order, 'Ordningen') }),
    ...(values.drafts && { drafts: true }),
    ...(values.own && { own: true }),
  };
  const listOf = templateOf(values.template);
  const { source, unread } = sourceOf(positionals, new Date());
  for (const line of unread) console.error(line);
  if (chosenOf(source.comments, choice, sendersOf(source)).length === 0) {
    throw new Error(
      values.own
        ? 'Filen har inga egna kommentarer att skriva. Utan --own följer även andras med.'
        : 'Filen har inga kommentarer att skriva: interna, borttagna och rena markeringar följer aldrig med.',
    );
  }
  const list = listOf(source, choice);
  const out = values.out ?? fileName(list.head, list.name, format);
  write(
    out,
    format === 'jsonld' ? `${JSON.stringify(toJsonLd(source, choice), null, 2)}\n` : await written(list, format),
  );
  console.log(out);
}

function parsed() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        template: text,
        format: text,
        out: text,
        order: text,
        drafts: { type: 'boolean' },
        own: { type: 'boolean' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function oneOf<Name extends string>(names: readonly Name[], given: string | undefined, what: string): Name {
  const name = names.find((one) => one === given);
  if (name !== undefined) return name;
  throw new Error(
    `${what} ${given ?? 'saknas'}${given ? ' finns inte' : ''}. De som finns: ${names.join(', ')}.\n${usage}`,
  );
}

type ListOf = (source: ListSource, choice: Choice) => CommentList;

function templateOf(given: string | undefined): ListOf {
  if (!given?.endsWith('.json')) return templates[oneOf<TemplateName>(templateNames, given, 'Mallen')];
  const read = readTemplate(readText(given));
  if (read.ok) return (source, choice) => tableOf(source, read.template, choice);
  const where = read.field ? `: ${read.field} är ${read.found}` : '';
  throw new Error(`${given} är ingen mall för kommentarslistor${where}.`);
}

function write(out: string, content: string | Uint8Array): void {
  try {
    writeFileSync(out, content);
  } catch {
    throw new Error(`${out} går inte att skriva.`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
