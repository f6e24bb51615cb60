import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { GlossaryContent } from '../../../glossary/own/content.ts';
import { wordList } from '../../../glossary-files/word-list/word-list.ts';
import { writeGlossary } from '../../../glossary-files/write-glossary.ts';
import { example } from './made-glossary.ts';

const named = (...terms: string[]): GlossaryContent => ({
  head: { title: { sv: 'Ord' } },
  concepts: terms.map((sv, i) => ({ id: `c${i}`, prefLabel: { sv }, source: [{ title: 'egen', year: null }] })),
});

describe('a word list', () => {
  it('is in Swedish order, under letters', () => {
    const list = wordList(
      named('ö', 'ådra', 'Ädel', 'a', 'école', 'zon', '12-stegsmodellen', '(social) trygghet', 'stöd'),
    );
    expect(list.map(({ letter, entries }) => [letter, ...entries.map(({ term }) => term)])).toEqual([
      ['0–9', '12-stegsmodellen'],
      ['A', 'a'],
      ['E', 'école'],
      ['S', '(social) trygghet', 'stöd'],
      ['Z', 'zon'],
      ['Å', 'ådra'],
      ['Ä', 'Ädel'],
      ['Ö', 'ö'],
    ]);
  });

  it('leads from each other term to the preferred one', () => {
    const all = wordList(example).flatMap(({ entries }) => entries);
    expect(all.filter(({ is }) => is === 'see')).toEqual([
      { is: 'see', term: 'förebyggande stöd', status: 'tillåten', to: 'tidigt stöd' },
      { is: 'see', term: 'förstödet', status: 'avrådd', to: 'tidigt stöd' },
      { is: 'see', term: 'tidiga insatser', to: 'tidigt stöd' },
    ]);
  });
});

it('as a web page has all that is said, under headings, and nothing that runs', async () => {
  const { file } = await writeGlossary(example, 'html');
  const { document } = new JSDOM(String(file)).window;
  expect(document.documentElement.lang).toBe('sv');
  expect([...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
    'Älvmarkens ordlista',
    'F',
    'S',
    'T',
  ]);
  const entry = [...document.querySelectorAll('article')].find((one) =>
    one.querySelector('h3')?.textContent?.startsWith('tidigt'),
  );
  const said = [...(entry?.querySelectorAll('dt') ?? [])].map(
    (dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent}`,
  );
  expect(entry?.querySelector('h3')?.textContent).toBe('tidigt stöd (rekommenderad term) early support');
  expect([...(entry?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Stöd som ges innan behovet har blivit stort.',
    'Anmärkning: Ges utan biståndsbeslut.',
    'Anmärkning: Kan ges till en familj.',
  ]);
  expect(said).toEqual([
    'Nummer: 1.1',
    'Synonym: tidiga insatser',
    'Tillåten term: förebyggande stöd',
    'Avrådd term: förstödet (Förväxlas med förskott.)',
    'På andra språk: varhainen tuki (fi), early help (en)',
    'Överordnat begrepp: stöd',
    'Exempel: Familjen fick tidigt stöd.',
    'Källa: egen',
  ]);
  for (const link of document.querySelectorAll('a'))
    expect(document.getElementById(decodeURIComponent(link.hash.slice(1)))).not.toBeNull();
  expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
});

it('as a Word file has headings in levels, and the same words', async () => {
  const { file } = await writeGlossary(example, 'docx');
  const xml = strFromU8(unzipSync(file as Uint8Array)['word/document.xml'] ?? new Uint8Array());
  const paragraphs = xml.split('</w:p>').map((one) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(one)?.[1],
    text: [...one.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
  }));
  const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
  expect(styled('Heading1')).toEqual(['Älvmarkens ordlista']);
  expect(styled('Heading2')).toEqual(['F', 'S', 'T']);
  expect(styled('Heading3')).toEqual(['stöd', 'tidigt stöd (rekommenderad term)']);
  expect(paragraphs.map(({ text }) => text)).toContain('Stöd som ges innan behovet har blivit stort.');
  expect(styled('ListHead')).toContain('Avrådd term: förstödet (Förväxlas med förskott.)');
});
