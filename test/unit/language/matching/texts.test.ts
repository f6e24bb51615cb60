import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findInPlainText } from '../../../../commands/documents/plain-text.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';
import { readMarks } from '../../../marked-text.ts';
import { score } from '../../../score.ts';

const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const documents = new URL('../../../documents/', import.meta.url);
const inFolder = (folder: string) => readdirSync(new URL(folder, documents)).map((name) => `${folder}/${name}`);

// Whole texts with marks, and some of them printed, scanned and read by an engine without Swedish.
test.each([
  ...inFolder('texts').map((name) => [name, 1, 1] as const),
  ...inFolder('scans').map((name) => [name, 0.97, 0.95] as const),
])('%s: precision at least %d, recall at least %d', (name, precision, recall) => {
  const marks = readMarks(readFileSync(new URL(name, documents), 'utf8'));
  const measured = score(marks, findInPlainText(lexicon, marks.text));
  expect(measured.precision, measured.mistakes.join('\n')).toBeGreaterThanOrEqual(precision);
  expect(measured.recall, measured.mistakes.join('\n')).toBeGreaterThanOrEqual(recall);
});
