/**
 * npm run --silent find-terms -- [--schemes core|all|id,id] [--suppress LIST.json] [--ocr] [--text OUT] FILE   (or - for standard input)
 * Prints one JSON object a line, { start, end, text, concept, scheme, how, label, restored?, certainty? }, UTF-16 offsets
 * into the file. Of an HTML page, a PDF, a Word file, an OpenDocument text or an EPUB book the offsets are those of its blocks as one text, which --text writes, and each hit
 * has its section, too, and in a PDF its page. Of a PDF that is damaged, or has no end, the rest is read: what is missing is said on
 * standard error, and the exit code is 1. With --ocr the pages of a PDF that have no text, or harmed text, are read off their pictures.
 */
import { DocxUnreadable } from '../documents/docx/file/docx-unreadable.ts';
import { loadGlossary } from '../glossary/glossary.ts';
import type { Scheme } from '../glossary/schema.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { type HiddenMark, readHiddenMarks } from '../language/matching/hidden-marks.ts';
import { compile, type Lexicon } from '../language/matching/lexicon.ts';
import type { Match } from '../language/matching/match.ts';
import { termsOf } from '../language/matching/terms.ts';
import { argumentsOf } from './arguments.ts';
import { blocksOfFile, fileKind } from './documents/blocks-of-file.ts';
import { findInDocument } from './documents/document-text.ts';
import { PdfUnreadable } from './documents/pdf-pages.ts';
import { findInPlainText } from './documents/plain-text.ts';
import { readText, writeOut } from './documents/text-file.ts';

const usage =
  'npm run --silent find-terms -- [--schemes core|all|id,id] [--suppress LISTA.json] [--ocr] [--text UT.txt] FIL (.txt, .md, .html, .xhtml, .xml, .svg, .pdf, .docx, .dotx, .docm, .odt, .ott, .epub; - är standard in)';

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf(
    {
      schemes: { type: 'string', default: 'core' },
      suppress: { type: 'string' },
      ocr: { type: 'boolean', default: false },
      text: { type: 'string' },
    },
    usage,
  );
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(`Ange en fil.\n${usage}`);
  if (/\.(?:doc|dot)$/i.test(file)) throw new Error(new DocxUnreadable('old').told(file));

  const { schemes, problems } = loadGlossary(schemeFiles);
  for (const problem of problems) console.error(JSON.stringify(problem));
  const lexicon = compile(termsOf(chosen(schemes, values.schemes)));
  const hiddenMarks = values.suppress === undefined ? [] : hiddenMarksIn(values.suppress);
  const { text, hits } = await found(lexicon, file, hiddenMarks, values.ocr);
  if (values.text !== undefined) writeOut(values.text, text, '--text', [file, values.suppress]);
  const lines = hits.map(({ start, end, ...rest }) =>
    JSON.stringify({ start, end, text: text.slice(start, end), ...rest }),
  );
  if (lines.length > 0) console.log(lines.join('\n'));
}

async function found(
  lexicon: Lexicon,
  file: string,
  hiddenMarks: readonly HiddenMark[],
  recognises: boolean,
): Promise<{ text: string; hits: Match[] }> {
  const kind = fileKind(file);
  if (recognises && kind !== 'pdf') throw new Error(`--ocr är för PDF-filer.\n${usage}`);
  if (kind === undefined) {
    const text = readText(file === '-' ? 0 : file);
    return { text, hits: findInPlainText(lexicon, text, hiddenMarks, file) };
  }
  return findInDocument(lexicon, await blocksOfFile(file, kind, tellMissing, recognises), hiddenMarks, file);
}

/** What was found still counts, but the sentence and the exit code say that something is missing. */
function tellMissing(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function hiddenMarksIn(file: string): HiddenMark[] {
  const list = readHiddenMarks(readText(file));
  if (list) return list;
  throw new Error(`${file} är ingen lista över bortvalda träffar. Exportera en ny ur Remissläsaren.`);
}

function chosen(schemes: Scheme[], which: string): Scheme[] {
  if (which === 'all') return schemes;
  if (which === 'core') return schemes.filter((scheme) => scheme.core);
  return which.split(',').map((id) => {
    const scheme = schemes.find((candidate) => candidate.id === id.trim());
    if (scheme) return scheme;
    throw new Error(`Systemet ${id} finns inte. De som finns: ${schemes.map((known) => known.id).join(', ')}.`);
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof PdfUnreadable ? 1 : 2;
}
