import { basename } from 'node:path';
import { appendicesLast } from '../../comments/list/document-order.ts';
import type { ListSource } from '../../comments/list/list.ts';
import { readRemarks } from '../../comments/list/read/remarks/read-remarks.ts';
import { hasLeftOut } from '../../comments/list/read/remarks/remark.ts';
import type { FileRead } from '../../comments/list/read/result.ts';
import { nobody } from '../../comments/model/author.ts';
import { importSv } from '../../components/i18n/sv/own-pages/import.ts';
import { remarksIn } from '../../documents/docx/remarks/remarks.ts';
import { fromDocx } from '../documents/docx-file-of.ts';

interface FileSource {
  source: ListSource;
  /** A sentence for each thing that couldn't be read. */
  unread: string[];
}

/**
 * The comments of files with those in Word files besides: each file is a document of its own.
 * @throws Error with a sentence where a file is no Word document, or has no comments
 */
export async function withWordFiles(given: FileSource, files: readonly string[], now: Date): Promise<FileSource> {
  let { source, unread } = given;
  for (const [i, file] of files.entries()) {
    const { title, remarks, ...found } = fromDocx(file, remarksIn);
    if (remarks.length === 0)
      throw new Error(
        hasLeftOut(found.leftOut)
          ? importSv.refusals['remarks-left-out'](file, undefined, found.leftOut)
          : `${file} har inga kommentarer och inga spårade ändringar. Ange en fil som någon har kommenterat i.`,
      );
    const id = `urn:x-remisslasaren:word-file:${i + 1}:${encodeURIComponent(basename(file).toWellFormed())}`;
    const place = { document: id, edition: id };
    const text = { document: found.original, isWeb: true };
    const read = await readRemarks({ ...found, remarks }, { source, place, text, creator: nobody, now });
    const comments = read.rows.flatMap((row) =>
      row.outcome === 'new' ? [{ ...row.comment, deleted: false, stamps: {} }] : [],
    );
    // What we wrote into the file ourselves may stand in a file of ours, too: then it has only what was said there since.
    const changed = new Map(
      read.rows.flatMap((row) =>
        row.outcome === 'changed'
          ? [[row.id, Object.fromEntries(row.changes.map(({ field, after }) => [field, after]))] as const]
          : [],
      ),
    );
    source = {
      ...source,
      documents: appendicesLast([...source.documents, { id, title: title || basename(file) }]),
      editions: [...source.editions, { ...{ id, document: id }, identifiers: [] }],
      comments: [...source.comments.map((one) => ({ ...one, ...changed.get(one.id) })), ...comments],
    };
    unread = [...unread, ...untold(read).map((sentence) => `${file}: ${sentence}.`)];
  }
  return { source, unread };
}

/** What of the file isn't in the list. */
function untold({ rows, faults }: FileRead): string[] {
  const ofRows = rows.flatMap((row) =>
    row.outcome === 'unreadable' ? row.faults.map((fault) => `${importSv.row(row)}. ${importSv.fault(fault)}`) : [],
  );
  return [...faults.map((fault) => importSv.fault(fault)), ...ofRows];
}
