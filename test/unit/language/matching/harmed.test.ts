import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';
import { followLooks, looksOf } from '../../../../language/swedish/letters/looks.ts';
import { ocrKey } from '../../../../language/swedish/letters/ocr-key.ts';

const document = (name: string) => readFileSync(new URL(`../../../documents/${name}`, import.meta.url), 'utf8');
const remiss = document('alvmarken.html').replace(/<[^>]*>/g, ' ');

const english =
  'The region shall send its proposal to the municipalities, who have until February to comment on it. '.repeat(5);
const german =
  'Der Vorschlag wird an die Gemeinden geschickt, die bis Februar Zeit für ihre Stellungnahme haben. '.repeat(5);

test.each<[string, string, string]>([
  ['a remiss', remiss, 'swedish'],
  ['a remiss without dots', remiss.replace(/[åä]/g, 'a').replace(/ö/g, 'o'), 'harmed'],
  ['a remiss with é for ö', remiss.replace(/[åä]/g, 'a').replace(/ö/g, 'é'), 'harmed'],
  ['English', english, 'other'],
  ['German', german, 'other'],
  [
    'Norwegian',
    'Regionen skal sende forslaget til kommunene, og de har frist til februar med en kort uttalelse om det. '.repeat(5),
    'other',
  ],
  ['decomposed letters', remiss.normalize('NFD'), 'swedish'],
  ['a dotted line', '.'.repeat(600), 'swedish'],
  ['figures', '1 234 567 '.repeat(100), 'swedish'],
  ['nothing but space', `${' '.repeat(900)}Hem ${' '.repeat(900)}Sök`, 'swedish'],
])('%s', (_name, text, looks) => {
  expect(looksOf(text, 'swedish')).toBe(looks);
});

test('a short text looks as the text before it', () => {
  expect(looksOf('psykisk halsa', 'harmed')).toBe('harmed');
  expect(looksOf('psykisk halsa', 'swedish')).toBe('swedish');
});

test('a list of names in a harmed text is harmed, in a clean one no Swedish', () => {
  const names = 'Norrsele Kvarnby Granasby Askmora Ytterforsa Landgangen Vattendelaren Torvald Ekeskar '.repeat(6);
  expect(looksOf(names, 'harmed')).toBe('harmed');
  expect(looksOf(names, 'swedish')).toBe('other');
});

test.each([
  ['hälsa', 'halsa hdlsa hailsa hialsa'],
  ['ohälsa', 'ohalsa ohdlsa óhalsa'],
  ['välbefinnande', 'valbefinnande vialbefinnande valbetinnande wälbefinnande välbefinande'],
  ['besvär', 'besvar besvdr besvair'],
  ['förebyggande', 'forebyggande fdrebyggande férebyggande'],
])('%s and what scanners make of it have one skeleton', (word, harmed) => {
  for (const form of harmed.split(' ')) expect(ocrKey(form), form).toBe(ocrKey(word));
});

const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const found = (text: string) =>
  findTerms(lexicon, text, 'harmed').map(({ start, end, concept }) => `${text.slice(start, end)} = ${concept}`);

test.each<[string, string[]]>([
  ['psykiskt vialbefinnande', ['psykiskt vialbefinnande = psykiskt-valbefinnande']],
  ['psykisk ohdlsa', ['psykisk ohdlsa = psykisk-ohalsa']],
  ['psykiskt valbetinnande', ['psykiskt valbetinnande = psykiskt-valbefinnande']],
  ['psykiska be-\nsvar', ['psykiska be-\nsvar = psykiska-besvar']],
  ['de wagledande principerna', ['wagledande principerna = vagledande-principer']],
  ['psykisk h4lsa', ['psykisk h4lsa = psykisk-halsa']],
  ['psykisk halsa och valbefinnande', ['psykisk halsa = psykisk-halsa', 'valbefinnande = psykiskt-valbefinnande']],
  ['psykisk och fysisk ohalsa', ['psykisk och fysisk ohalsa = psykisk-ohalsa']],
  ['preventionsnivaer', ['preventionsnivaer = preventionsniva']],
  ['proporti0nell universalism', ['proporti0nell universalism = proportionell-universalism']],
  ['samskapande', ['samskapande = samskapande']],
  // Ordinary words stay what they are.
  ['fysisk halsa', []],
  ['god halsa och valbefinnande', []],
  ['effektiv prevention', []],
  ['psykologisk halsa', []],
  ['sociala insatser', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('what is whole is no guess, and a guess says how sure it is', () => {
  expect(findTerms(lexicon, 'psykisk hälsa', 'harmed')[0]).toMatchObject({ how: 'form' });
  expect(findTerms(lexicon, 'psykisk hdlsa', 'harmed')[0]).toMatchObject({ how: 'tolerant', certainty: 0.92 });
});

test('harmed text of a line a block is found out, clean text never taken for it', () => {
  const harmed = remiss.replace(/[åä]/g, 'a').replace(/ö/g, 'o').split('\n');
  const [ofHarmed, ofClean] = [followLooks(), followLooks()];
  expect(harmed.map((line) => ofHarmed(line)).at(-1)).toBe('harmed');
  expect(remiss.split('\n').map((line) => ofClean(line))).not.toContain('harmed');
});

test('digits taken for letters are guesses', () => {
  expect(findTerms(lexicon, 'psykisk h4lsa', 'harmed')[0]).toMatchObject({ how: 'tolerant' });
});

test('clean text is never read tolerantly', () => {
  expect(findTerms(lexicon, 'psykisk halsa')).toEqual([]);
});

// alvmarken.html printed, rasterised at 110 dpi with noise, and read by tesseract 5.3 with its English model.
test('a scan of the test remiss read without Swedish: nearly all of its concepts, and no others', () => {
  const text = document('alvmarken-ocr.txt');
  const key: { concept: string }[] = JSON.parse(document('alvmarken.key.json'));
  const looksOfNext = followLooks(looksOf(text, 'swedish'));
  const hits = text.split(/\n\s*\n/).flatMap((paragraph) => {
    return findTerms(lexicon, paragraph, looksOfNext(paragraph)).map(({ concept }) => concept);
  });
  const right = commonInOrder(
    key.map(({ concept }) => concept),
    hits,
  );
  expect(right / key.length).toBeGreaterThanOrEqual(0.95);
  expect(right / hits.length).toBeGreaterThanOrEqual(0.97);
});

/** The length of the longest common subsequence: the text's order is the key's. */
function commonInOrder(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
