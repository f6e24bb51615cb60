import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInDocument } from '../../../../commands/documents/document-text.ts';
import { blocksOfHtml } from '../../../../commands/documents/html-blocks.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

const folder = mkdtempSync(join(tmpdir(), 'markup-'));
const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes.filter(({ core }) => core)));

/** A page with this in its body, as blocks. */
export async function blocksOf(html: string) {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>x</title>${html}`);
  return await blocksOfHtml(file);
}
export const textsOf = async (html: string) =>
  (await blocksOf(html)).map(({ text }) => text.replace(/\s+/g, ' ').trim());
export async function hitsIn(html: string) {
  const { hits } = findInDocument(lexicon, await blocksOf(html), [], '');
  return hits.map(({ concept, struck }) => (struck ? `(${concept})` : concept));
}
