import { TooMuch } from '../../../../comments/list/read/formats/workbook/limits.ts';
import { cellsOfXlsx } from '../../../../comments/list/read/formats/workbook/xlsx.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { answerKindOf } from './answer-kind.ts';
import { type AboutFile, answerFromText, answersFromList, type TextOfAnswer, withoutText } from './answers-from.ts';
import { type MailHead, mailHeadOf, pastedMail } from './formats/mail.ts';
import { mailBodyOf } from './formats/mime.ts';
import { blocksOfPlain } from './formats/plain-blocks.ts';
import { readWordAnswer } from './formats/word.ts';
import { isTextOf } from './is-remiss.ts';
import { listedInCells, listedInJson, listedInText, type SaidApart } from './listed-points.ts';
import { sectionNamed } from './section-named.ts';
import type { AnswerRead, Attachment, RemissContext } from './what-is-read.ts';

export type WorkAsked =
  | { is: 'file'; name: string; bytes: Uint8Array<ArrayBuffer>; remiss: RemissContext }
  | { is: 'pasted'; text: string; title: string; remiss: RemissContext }
  /** What the page has read that only a page can. */
  | { is: 'read'; text: TextOfAnswer; about: AboutFile; remiss: RemissContext };

export type WorkAnswer =
  | { is: 'answers'; answers: AnswerRead[]; attachments: Attachment[] }
  /** Only the page can read it. */
  | { is: 'pdf'; about: AboutFile }
  | {
      is: 'html';
      html: string;
      about: AboutFile;
      around?: Pick<TextOfAnswer, 'letterhead' | 'sent'>;
      attachments: Attachment[];
    }
  /** A list of bodies, and no answer of any. */
  | { is: 'bodies'; names: string[] }
  /** No document at all: nothing is kept of it. */
  | { is: 'unknown' };

/** Makes answers of a file or a text, in whatever thread. */
export async function workOn(asked: WorkAsked): Promise<WorkAnswer> {
  if (asked.is === 'read') return workOnRead(asked);
  if (asked.is === 'pasted') return workOnPasted(asked);
  return workOnFile(asked);
}

const one = (answer: AnswerRead, attachments: Attachment[] = []): WorkAnswer => ({
  is: 'answers',
  answers: [answer],
  attachments,
});

/** A copy of the remiss with notes on its pages is an answer of the notes. */
async function workOnRead({ text, about, remiss }: Extract<WorkAsked, { is: 'read' }>): Promise<WorkAnswer> {
  const isNote = ({ source }: TextOfAnswer['blocks'][number]) => source === 'note';
  const own = text.blocks.filter((block) => !isNote(block));
  const isCopy = own.length < text.blocks.length && isTextOf(own.map((block) => block.text).join('\u2029'), remiss);
  if (!isCopy) return one(await answerFromText(text, about, remiss));
  return {
    is: 'answers',
    answers: await answersFromList([{ said: notesIn(text.blocks), warnings: [] }], about, remiss),
    attachments: [],
  };
}

/** Each note under the heading that it stands below. */
function notesIn(blocks: TextOfAnswer['blocks']): SaidApart[] {
  let heading: string[] = [];
  return blocks.flatMap(({ kind, source, text }) => {
    if (source === undefined && kind === 'heading') heading = [text];
    const words = text.replaceAll('\u2029', '\n').trim();
    return source === 'note' && words !== ''
      ? [{ text: words, about: sectionNamed(heading), concepts: [], why: 'anteckning i remissen' }]
      : [];
  });
}

async function workOnPasted({ text, title, remiss }: Extract<WorkAsked, { is: 'pasted' }>): Promise<WorkAnswer> {
  const mail = pastedMail(text);
  const about: AboutFile = { title: mail ? titleOfMail(mail.head) || title : title, form: mail ? 'mail' : 'text' };
  const blocks = blocksOfPlain(mail?.body ?? text);
  return one(await answerFromText({ blocks, ...around(mail?.head) }, about, remiss));
}

/** What a mail's head says of its text. */
const around = (head: MailHead | undefined): Pick<TextOfAnswer, 'letterhead' | 'sent'> =>
  head ? { letterhead: head.lines.map((text) => ({ kind: 'paragraph', level: 0, text })), sent: head.date } : {};

const titleOfMail = ({ subject, from }: MailHead): string => [subject, from].filter((part) => part !== '').join(' – ');

async function workOnFile({ name, bytes, remiss }: Extract<WorkAsked, { is: 'file' }>): Promise<WorkAnswer> {
  const found = answerKindOf(bytes);
  if (found.kind === 'other') return { is: 'unknown' };
  const about = { title: name, hash: await sha256(bytes) };
  switch (found.kind) {
    case 'empty':
      return one(await withoutText({ ...about, form: formByName(name) }));
    case 'too-large':
      return one(await withoutText({ ...about, form: formByName(name), warnings: ['too-large'] }));
    case 'rtf':
      return one(await withoutText({ ...about, form: 'word', warnings: ['old-format'] }));
    case 'pdf':
      return { is: 'pdf', about: { ...about, form: 'pdf' } };
    case 'html':
      return { is: 'html', html: found.text, about: { ...about, form: 'html' }, attachments: [] };
    case 'packed':
      return packed(bytes, about, remiss);
    case 'json':
      return listed(() => listedInJson(found.text), about, remiss);
    case 'mail':
      return mailed(found.text, about, remiss);
    case 'text':
      return textual(found.text, about, remiss);
  }
}

type Named = Pick<AboutFile, 'title' | 'hash'>;

async function packed(bytes: Uint8Array<ArrayBuffer>, named: Named, remiss: RemissContext): Promise<WorkAnswer> {
  const read = readWordAnswer(bytes, remiss);
  if (read.is === 'spreadsheet') {
    const cells = await cellsOfXlsx(bytes).catch((error: unknown) => {
      if (error instanceof TooMuch) throw error;
      return undefined;
    });
    if (cells) return listed(() => listedInCells(cells), named, remiss);
    return one(await withoutText({ ...named, form: 'list', warnings: ['damaged'] }));
  }
  if (read.is === 'unread' && read.why === 'empty' && !hasPartsOfDocument(bytes)) return { is: 'unknown' };
  if (read.is === 'unread') return one(await withoutText({ ...named, form: read.form, warnings: [read.why] }));
  const about = { ...named, form: read.form };
  if (read.is === 'listed')
    return { is: 'answers', answers: await answersFromList(read.listed, about, remiss), attachments: [] };
  const { blocks, letterhead, warnings } = read;
  return one(await answerFromText({ blocks, letterhead }, { ...about, warnings }, remiss));
}

/** In bytes: what a zip holds is listed at its end, by name. */
const listOfZip = 1e6;

/** A Word file without its text may have lost it; a zip of pictures was never one. */
const hasPartsOfDocument = (bytes: Uint8Array): boolean =>
  /\[Content_Types\]\.xml|mimetype|content\.xml/.test(new TextDecoder('latin1').decode(bytes.subarray(-listOfZip)));

async function listed(
  read: () => ReturnType<typeof listedInJson>,
  named: Named,
  remiss: RemissContext,
): Promise<WorkAnswer> {
  const about: AboutFile = { ...named, form: 'list' };
  try {
    const found = read();
    const names = found.flatMap(({ bodies = [] }) => bodies);
    if (names.length > 0) return { is: 'bodies', names };
    return { is: 'answers', answers: await answersFromList(found, about, remiss), attachments: [] };
  } catch (error) {
    console.warn('list of an answer', error);
    return one(await withoutText({ ...about, warnings: [error instanceof TooMuch ? 'too-large' : 'damaged'] }));
  }
}

async function mailed(latin: string, named: Named, remiss: RemissContext): Promise<WorkAnswer> {
  const head = mailHeadOf(latin);
  const { text, html, attachments } = mailBodyOf(latin);
  const about: AboutFile = { ...named, title: titleOfMail(head) || named.title, form: 'mail' };
  if (text === undefined && html !== undefined) return { is: 'html', html, about, around: around(head), attachments };
  const blocks = blocksOfPlain(text ?? '');
  return one(await answerFromText({ blocks, ...around(head) }, about, remiss), attachments);
}

async function textual(text: string, named: Named, remiss: RemissContext): Promise<WorkAnswer> {
  const isNamedList = /\.(?:csv|tsv|tab)$/i.test(named.title);
  const rows = isNamedList ? () => listedInText(text, true) ?? [] : undefined;
  const found = rows ? undefined : listedInText(text, false);
  if (rows ?? found) return listed(rows ?? (() => found ?? []), named, remiss);
  const mail = pastedMail(text);
  const blocks = blocksOfPlain(mail?.body ?? text);
  const title = (mail && titleOfMail(mail.head)) || named.title;
  return one(
    await answerFromText({ blocks, ...around(mail?.head) }, { ...named, title, form: mail ? 'mail' : 'text' }, remiss),
  );
}

/** What has nothing in it is told by its name alone. */
function formByName(name: string): AboutFile['form'] {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^do[ct]/.test(ending)) return 'word';
  if (/^(?:xls|csv|json)/.test(ending)) return 'list';
  if (/^html?$/.test(ending)) return 'html';
  return ending === 'pdf' || ending === 'odt' || ending === 'epub' ? ending : ending === 'eml' ? 'mail' : 'text';
}
