import { saidIn } from '../../../../../comments/list/read/remarks/said-in.ts';
import { type FlatDocument, placeAt } from '../../../../../comments/text/flatten.ts';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { DocxUnreadable, type WhyDocxUnreadable } from '../../../../../documents/docx/file/docx-unreadable.ts';
import { hasStream } from '../../../../../documents/docx/file/ole-streams.ts';
import { type DocxRemark, remarksIn } from '../../../../../documents/docx/remarks/remarks.ts';
import { openDocument } from '../../../../../documents/flow/content/open-document.ts';
import { listInWord } from '../../../import/word-list.ts';
import { isTextOf } from '../is-remiss.ts';
import { type ListedAnswer, listedInCells, type SaidApart, saidWords } from '../listed-points.ts';
import { sectionNamed } from '../section-named.ts';
import type { RemissContext, TakeInWarning, TextBlock } from '../what-is-read.ts';
import { flowCells } from './flow-cells.ts';

type FlowForm = 'word' | 'odt' | 'epub';

export type WordRead =
  | {
      is: 'text';
      form: FlowForm;
      blocks: TextBlock[];
      letterhead: TextBlock[];
      title: string;
      warnings: TakeInWarning[];
    }
  | { is: 'listed'; form: FlowForm | 'list'; listed: ListedAnswer[] }
  | { is: 'spreadsheet' }
  | { is: 'unread'; form: FlowForm | 'list'; why: TakeInWarning };

/** A Word file and its like: a running text as it stands with its changes made, a list in tables, or the remiss itself with comments in it. */
export function readWordAnswer(bytes: Uint8Array<ArrayBuffer>, remiss: RemissContext): WordRead {
  try {
    if (bytes[0] === 0xd0 && hasStream(bytes, '__properties_version1.0'))
      return { is: 'unread', form: 'word', why: 'outlook' };
    const opened = openDocument(bytes);
    const form = opened.kind === 'docx' ? 'word' : opened.kind;
    const { blocks, headers, title, content } = opened.read('final');
    const warnings: TakeInWarning[] = [];
    if (opened.kind === 'docx') {
      const file = new DocxFile(bytes);
      const { remarks, original } = remarksIn(file);
      if (remarks.length > 0 && isTextOf(original.text, remiss))
        return { is: 'listed', form, listed: remarked(remarks, original) };
      const tables = listInWord(file, remarks.length > 0);
      const listed = tables ? listedInCells(tables) : [];
      // Any table may look like a list; one whose columns nobody knows is a text with a table in it.
      if (listed.some(({ said, warnings: told }) => said.length > 0 && !told.includes('guessed-column')))
        return { is: 'listed', form: 'list', listed };
      if (remarks.some(({ is }) => is === 'comment')) warnings.push('remarks-apart');
    }
    const cells = flowCells(content);
    const text = blocks.map(({ id, kind, level, text: words }) => {
      const cell = cells.get(id);
      return { kind, level, text: words, ...(cell && { cell }) };
    });
    const letterhead = headers.map(({ kind, level, text: words }) => ({ kind, level, text: words }));
    return { is: 'text', form, blocks: text, letterhead, title, warnings };
  } catch (error) {
    if (!(error instanceof DocxUnreadable)) throw error;
    if (error.why === 'spreadsheet') return { is: 'spreadsheet' };
    return { is: 'unread', form: 'word', why: whyUnread[error.why] ?? 'damaged' };
  }
}

const whyUnread: Partial<Record<WhyDocxUnreadable, TakeInWarning>> = {
  ...{ old: 'old-format', rtf: 'old-format', apple: 'old-format', presentation: 'presentation' },
  ...{ locked: 'locked', protected: 'locked', 'too-large': 'too-large', 'no-document': 'empty' },
};

/** Each comment and change by who made it: one copy may have gone round among several. */
function remarked(remarks: readonly DocxRemark[], original: FlatDocument<number>): ListedAnswer[] {
  const by = Map.groupBy(remarks, ({ author }) => author.trim());
  const said = [...by].map(([author, those]) => {
    const date = latestDay(those);
    return {
      ...(author !== '' && { who: author }),
      ...(date !== undefined && { date }),
      ...{ said: those.flatMap((one) => saidInMargin(one, original)), warnings: [] },
    };
  });
  return said.filter((one) => one.said.length > 0);
}

/** The day of the last that somebody has said: then the answer was finished. As "2027-02-12"; undefined where the file has no dates. */
const latestDay = (remarks: readonly DocxRemark[]): string | undefined =>
  remarks
    .flatMap(({ date, edits = [] }) => [date, ...edits.map((edit) => edit.date)])
    .flatMap((date) => /^(?:19|20)\d\d-\d\d-\d\d/.exec(date ?? '') ?? [])
    .toSorted()
    .at(-1);

function saidInMargin(remark: DocxRemark, original: FlatDocument<number>): SaidApart[] {
  const { span, editing, is, replies } = remark;
  const answers = replies.map(({ author, text }) => (author === '' ? text : `${author}: ${text}`));
  const text = saidWords([saidIn(remark), ...answers], editing);
  if (text === '') return [];
  const path = span ? (original.places[placeAt(original, span.start)]?.section ?? []) : (remark.section ?? []);
  const quote =
    span && !remark.beside ? original.text.slice(span.start, span.end).replaceAll('\u2029', '\n').trim() : '';
  return [
    {
      ...{ text, about: sectionNamed(path), concepts: [] },
      ...(quote !== '' && { quote }),
      ...(editing !== undefined && { stance: 'ändringsförslag' as const }),
      why: is === 'comment' ? 'kommentar i remissen' : 'ändring i remissen',
    },
  ];
}
