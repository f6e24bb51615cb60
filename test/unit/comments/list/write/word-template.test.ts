import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { tjansteskrivelse } from '../../../../../comments/list/templates/letter/tjansteskrivelse.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { bundledNames } from '../../../../../comments/list/write/word-template/bundled-names.ts';
import { bundledTemplate } from '../../../../../comments/list/write/word-template/bundled-templates.ts';
import { checkTemplate } from '../../../../../comments/list/write/word-template/check-template.ts';
import { withoutLabels } from '../../../../../comments/list/write/word-template/empty-labels.ts';
import { fillTemplate } from '../../../../../comments/list/write/word-template/fill-template.ts';
import { largestTemplate } from '../../../../../comments/list/write/word-template/limits.ts';
import { isForBoard } from '../../../../../comments/list/write/word-template/placeholders.ts';
import { comment, on, source } from '../list-source.ts';
import { fileWith, placesOf } from './word-files.ts';

const changed = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
};
const paragraphs = (bytes: Uint8Array) => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return [...document.getElementsByTagName('w:p')].map((one) => one.textContent).filter(Boolean);
};

const letter = yttrande(
  source([
    on('Fler', 'a', { commenting: 'Skriv {{datum}} här.', editing: 'Alla' }),
    comment('r', { target: { type: 'document' }, commenting: 'Nej.', tagging: ['Reservation: Bo Alm (X)'] }),
  ]),
);

test.each(bundledNames)('the template that is bundled can be used and filled: %s', async (name) => {
  const bytes = await bundledTemplate(name);
  expect(await checkTemplate(bytes)).toMatchObject({
    places: expect.arrayContaining(['text', 'underskrift', 'övriga']),
  });
  const said = paragraphs(await fillTemplate(letter, bytes, ['text', 'underskrift', 'övriga']));
  expect(said.join('\n')).not.toMatch(/\{\{|\}\}$/m);
  const title = `${name === 'brev' ? '' : 'Tjänsteskrivelse: '}Yttrande över Strategi för psykisk hälsa`;
  expect(said).toEqual(expect.arrayContaining([title, '1 Mål', 'Föreslagen lydelse', 'Alla']));
  expect(said.indexOf('Reservation från Bo Alm (X)')).toBeGreaterThan(said.lastIndexOf('Älvmarkens kommun'));
});

test.each(bundledNames)('from its second page on, whose letter it is stands above: %s', async (name) => {
  const parts = unzipSync(await fillTemplate(letter, await bundledTemplate(name), ['text', 'underskrift', 'övriga']));
  const headers = Object.keys(parts).filter((part) => /^word\/header\d+\.xml$/.test(part));
  const texts = headers.map(
    (part) =>
      new JSDOM(strFromU8(parts[part] as Uint8Array), { contentType: 'application/xml' }).window.document
        .documentElement.textContent,
  );
  expect(texts.toSorted()).toEqual(['', 'Älvmarkens kommun1 mars 2026   Dnr KS 2026/12']);
  expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('<w:titlePg/>');
});

test.each(bundledNames)('who signs is not parted from the end of what is signed: %s', async (name) => {
  const one = yttrande(source([comment('a', { target: { type: 'document' }, commenting: 'Sist.' })]));
  const parts = unzipSync(await fillTemplate(one, await bundledTemplate(name), ['text', 'underskrift', 'övriga']));
  const { document } = new JSDOM(strFromU8(parts['word/document.xml'] as Uint8Array), {
    contentType: 'application/xml',
  }).window;
  const all = [...document.getElementsByTagName('w:p')];
  const last = all.findLastIndex(({ textContent }) => textContent === 'Sist.');
  expect(all[last]?.getElementsByTagName('w:keepNext')).toHaveLength(1);
  expect(all[last + 1]?.textContent).toBe('Älvmarkens kommun');
});

test('a table is as wide as the text of the file that it is put into', async () => {
  const bytes = await fillTemplate(letter, await fileWith('{{text}}'), ['text']);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  expect([...xml.matchAll(/<w:tblW [^>]*>/g)].map(([width]) => width)).toEqual(['<w:tblW w:type="pct" w:w="5000"/>']);
  expect([...new Set([...xml.matchAll(/<w:tcW [^>]*>/g)].map(([width]) => width))]).toEqual([
    '<w:tcW w:type="pct" w:w="2500"/>',
  ]);
});

test('a file of one’s own has the letter in its places, and keeps the rest', async () => {
  const bytes = await fileWith('Vårt sidhuvud', 'Dnr {{ dnr }}', '{{text}}', 'Hälsningar');
  const said = paragraphs(await fillTemplate(letter, bytes, ['dnr', 'text']));
  expect(said.slice(0, 2)).toEqual(['Vårt sidhuvud', 'Dnr KS 2026/12']);
  expect(said.at(-1)).toBe('Hälsningar');
  // What somebody has written in braces is no place.
  expect(said.find((text) => text?.includes('datum'))).toBe('Skriv {\u2060{datum}} här.');
  expect(said).toContain('Reservation från Bo Alm (X)');
  expect(said).not.toContain('Älvmarkens kommun');
});

/** Of an ärende that nobody has said anything of. */
const bare = yttrande({
  documents: source([]).documents,
  editions: source([]).editions,
  snapshots: new Map(),
  comments: [],
  concepts: [],
  now: source([]).now,
});
/** All that is seen of the file, headers and footers, too, line by line. */
const seen = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([part]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(part))
    .flatMap(([, xml]) => {
      const { document } = new JSDOM(strFromU8(xml), { contentType: 'application/xml' }).window;
      return [...document.getElementsByTagName('w:p')].map(({ textContent }) => textContent.trim()).filter(Boolean);
    });

test.each(bundledNames)('no label stands before nothing in the template that is bundled: %s', async (name) => {
  const places = ['text', 'underskrift', 'övriga'];
  const said = seen(await fillTemplate(bare, await bundledTemplate(name), places));
  expect(said.filter((text) => /Dnr|dnr|Handläggare|Till\b/.test(text))).toEqual([]);
  expect(said.filter((text) => text.includes('1 mars 2026'))).toHaveLength(2);
  // And with something to say it is there.
  const full = seen(await fillTemplate(letter, await bundledTemplate(name), places)).join('\n');
  expect(full).toMatch(/Dnr KS 2026\/12/);
});

test('labels of a file of one’s own go with their places, and sentences stay', async () => {
  const texts = [
    'Dnr {{dnr}}',
    'Diarienummer: {{ dnr }}',
    'Datum {{datum}}    Dnr {{dnr}}',
    'Dnr {{dnr}}\tHej',
    'Ert dnr {{ert dnr}}. Svara.',
  ];
  const said = paragraphs(await fillTemplate(bare, await fileWith(...texts, '{{text}}', 'Slut'), ['dnr', 'text']));
  expect(said).toEqual(['Datum 1 mars 2026', '\tHej', 'Ert dnr . Svara.', 'Slut']);
});

test('a label above what others say stands on their page, and goes where nobody has said anything', async () => {
  const bytes = await fileWith('{{text}}', '{{underskrift}}', 'Särskilda yttranden', '{{ övriga }}', 'Slut');
  const places = ['text', 'underskrift', 'övriga'];
  const full = await fillTemplate(letter, bytes, places);
  const said = paragraphs(full);
  expect(said[said.indexOf('Särskilda yttranden') + 1]).toBe('Reservation från Bo Alm (X)');
  expect(strFromU8(unzipSync(full)['word/document.xml'] as Uint8Array)).not.toContain('pageBreakBefore');
  expect(paragraphs(await fillTemplate(bare, bytes, places))).toEqual(['Slut']);
  // Without a label what others say begins on a page of its own.
  const apart = await fillTemplate(letter, await fileWith('{{text}}', '{{underskrift}}', '{{övriga}}'), places);
  expect(strFromU8(unzipSync(apart)['word/document.xml'] as Uint8Array)).toContain('pageBreakBefore');
});

test('what stands above an empty place is a label only where it is none of the text', async () => {
  const bytes = await fileWith('Se även bilagan.', '{{övriga}}', '{{text}}', '{{underskrift}}');
  const said = paragraphs(await fillTemplate(bare, bytes, ['text', 'underskrift', 'övriga']));
  expect(said).toEqual(['Se även bilagan.']);
});

test('a tjänsteskrivelse says what is to be decided and about what, and nothing where that isn’t said', async () => {
  const bytes = await bundledTemplate('tjänsteskrivelse');
  const filled = (one: typeof letter) => fillTemplate(one, bytes, ['text', 'underskrift', 'övriga']).then(paragraphs);
  const said = await filled(yttrande(source([], { decision: 'Nämnden antar yttrandet.' })));
  const at = said.indexOf('Förslag till beslut');
  expect(said.slice(at, at + 5)).toEqual([
    'Förslag till beslut',
    'Nämnden antar yttrandet.',
    'Ärendet',
    'Ärendet gäller Strategi för psykisk hälsa, från Region Älvmarken.',
    'Sammanfattning',
  ]);
  expect(await filled(letter)).not.toContain('Förslag till beslut');
  expect((await filled(bare)).join()).not.toMatch(/Förslag|Ärendet/);
});

test('a tjänsteskrivelse goes to one’s own board, which isn’t who signs it, and not to whom the board answers', async () => {
  const { arende } = source([]) as { arende: NonNullable<ReturnType<typeof source>['arende']> };
  const given = yttrande(source([], { arende: { ...arende, recipient: 'Regionens registrator', signers: 'Anna Ek' } }));
  const bytes = await bundledTemplate('tjänsteskrivelse');
  const places = await placesOf(bytes);
  expect(isForBoard(places)).toBe(true);
  expect(tjansteskrivelse(given).name).toBe('Tjänsteskrivelse');
  const said = paragraphs(await fillTemplate(tjansteskrivelse(given), bytes, places));
  expect(said).toContain('Till Älvmarkens kommun');
  expect(said.join()).not.toMatch(/registrator|har gett/);
  expect(said.at(-1)).toBe('Anna Ek');
  expect(said.at(-2)).not.toBe('Älvmarkens kommun');
});

test.each([
  ['Datum: {{datum}} Dnr: {{dnr}} Kontakt: {{kontakt}}', 'Datum: {{datum}}'],
  ['Dnr: {{dnr}}, Datum: {{datum}}, Kontakt: {{kontakt}}', 'Datum: {{datum}}'],
  ['Datum {{datum}} Dnr {{dnr}}', 'Datum {{datum}}'],
  ['Almvik {{datum}} Er ref: {{dnr}}', 'Almvik {{datum}}'],
  ['Kontakt: {{kontakt}} | Dnr: {{dnr}}', ''],
  ['Vi svarar på: {{dnr}} från {{myndighet}}', 'Vi svarar på: {{dnr}} från {{myndighet}}'],
  ['Datum: {{datum}} Dnr: {{dnr}} gäller.', 'Datum: {{datum}} Dnr: {{dnr}} gäller.'],
])('labels without a value go also where others stand on the line: %s', (text, left) => {
  const xml = (said: string) => `<w:tc><w:p><w:r><w:t>${said}</w:t></w:r></w:p></w:tc>`;
  expect(withoutLabels(xml(text), new Set(['dnr', 'kontakt']))).toBe(xml(left));
});

test('a label in pieces goes as well, and what needs a paragraph keeps one', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (...texts: string[]) => `<w:tc><w:p>${texts.map(run).join('')}</w:p></w:tc>`;
  const empty = new Set(['dnr']);
  expect(withoutLabels(cell('D', 'nr ', '{{', 'dnr', '}}'), empty)).toBe(cell('', '', '', '', ''));
  const [first, next] = [`<w:p>${run('Dnr {{dnr}}')}</w:p>`, `<w:p>${run('Hej')}</w:p>`];
  expect(withoutLabels(first + next, empty)).toBe(next);
  expect(withoutLabels(first + next, new Set(['datum']))).toBe(first + next);
  const withBreak = `<w:p>${run('Dnr {{dnr}}')}<w:sectPr/></w:p>${next}`;
  expect(withoutLabels(withBreak, empty)).toContain('<w:sectPr/>');
});

test('headings are those of the file, whatever it calls them', async () => {
  const bytes = changed(await fileWith('{{text}}'), 'word/styles.xml', (xml) =>
    xml
      .replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style></w:styles>',
      )
      .replaceAll('w:styleId="Heading2"', 'w:styleId="Old"')
      .replace(/(<w:style [^>]*w:styleId="Old"[^>]*><w:name w:val=")[^"]*/, '$1other'),
  );
  const xml = strFromU8(
    unzipSync(await fillTemplate(letter, bytes, ['text']))['word/document.xml'] ?? new Uint8Array(),
  );
  expect(xml).toContain('<w:pStyle w:val="Rubrik2"/>');
});

const ole = (text: string) => {
  const units = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...units]);
};

test.each<[name: string, bytes: () => Promise<Uint8Array> | Uint8Array, fault: object]>([
  ['no place for the text', () => fileWith('{{datum}}'), { why: 'no-text' }],
  ['a place that isn’t known', () => fileWith('{{text}}', '{{namn}}'), { why: 'unknown', names: ['namn'] }],
  ['words beside the text', () => fileWith('Se {{text}}'), { why: 'not-alone', names: ['text'] }],
  ['no Word file', () => strToU8('%PDF-1.7'), { why: 'not-word' }],
  ['a packed file of another kind', () => zipSync({ 'a.txt': strToU8('a') }), { why: 'not-word' }],
  [
    'one whose text is broken off',
    async () => changed(await fileWith('{{text}}'), 'word/document.xml', (xml) => xml.slice(0, xml.indexOf('</w:p>'))),
    { why: 'damaged' },
  ],
  [
    'one with an end missing inside',
    async () => changed(await fileWith('{{text}}'), 'word/document.xml', (xml) => xml.replace('</w:r>', '')),
    { why: 'damaged' },
  ],
  ['one with a password', () => ole('EncryptedPackage'), { why: 'locked' }],
  ['one of before 2007', () => ole('WordDocument'), { why: 'other-kind' }],
  [
    'a .dotx',
    async () =>
      changed(await fileWith('{{text}}'), '[Content_Types].xml', (xml) =>
        xml.replace('document.main+xml', 'template.main+xml'),
      ),
    { why: 'other-kind' },
  ],
  [
    'one that may not be changed',
    async () =>
      changed(await fileWith('{{text}}'), 'word/settings.xml', (xml) =>
        xml.replace('</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'),
      ),
    { why: 'locked' },
  ],
  ['one that is too large', () => new Uint8Array(largestTemplate + 1), { why: 'too-large' }],
])('a file that can’t be written into says why: %s', async (_, bytes, fault) => {
  expect(await checkTemplate(await bytes())).toEqual(fault);
});

test('a file with a place for the letter in several paragraphs says so', async () => {
  const twice = await checkTemplate(await fileWith('{{text}}', 'Bilaga', '{{ text }}', '{{datum}}', '{{datum}}'));
  expect(twice).toMatchObject({ repeated: ['text'] });
  expect(await checkTemplate(await fileWith('{{text}}', '{{underskrift}}'))).toMatchObject({ repeated: [] });
});
