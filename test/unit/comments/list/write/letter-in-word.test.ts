import { expect, test } from 'vitest';
import { headLines } from '../../../../../comments/list/entries/head.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { on, source } from '../list-source.ts';
import { partsOf } from './file-parts.ts';

test('a letter in Word stands, with a table where a wording is proposed', async () => {
  const parts = await partsOf(yttrande(source([on('Fler', 'a', { editing: 'Alla' })])), 'docx');
  const document = parts['word/document.xml'];
  const headings = [...(document?.getElementsByTagName('w:pStyle') ?? [])].map((style) => style.getAttribute('w:val'));
  expect(headings.filter((style) => style?.startsWith('Heading'))).toEqual(['Heading1', 'Heading2', 'Heading2']);
  expect(document?.getElementsByTagName('w:pgSz')[0]?.getAttribute('w:orient')).toBe('portrait');
  // Two of the letterhead, without lines, and the proposal's.
  expect(document?.getElementsByTagName('w:tbl')).toHaveLength(3);
});

test('those who sign are equals, whether an authority stands above them or not', async () => {
  const { arende } = source([]) as { arende: NonNullable<ReturnType<typeof source>['arende']> };
  const { remissinstans: _, ...nobody } = arende;
  const signed = async (one: typeof nobody) => {
    const signers = 'Anna Ek\nBo Alm';
    const letter = yttrande(source([], { arende: { ...one, signers } }));
    const document = (await partsOf(letter, 'docx'))['word/document.xml'];
    return [...(document?.getElementsByTagName('w:p') ?? [])]
      .slice(-3)
      .map((paragraph) => [
        paragraph.textContent,
        paragraph.getElementsByTagName('w:b')[0]?.getAttribute('w:val') !== 'false',
        paragraph.getElementsByTagName('w:spacing')[0]?.getAttribute('w:before'),
      ]);
  };
  const signers = [
    ['Anna Ek', false, '800'],
    ['Bo Alm', false, '800'],
  ];
  expect(await signed(arende)).toEqual([['Älvmarkens kommun', true, '500'], ...signers]);
  expect((await signed(nobody)).slice(1)).toEqual(signers);
});

test('a letter’s file says who wrote it, what it is and in which language', async () => {
  const core = (await partsOf(yttrande(source([on('Fler', 'a')])), 'docx'))['docProps/core.xml'];
  const said = (name: string) => core?.getElementsByTagName(name)[0]?.textContent;
  expect(['dc:title', 'dc:creator', 'dc:language', 'cp:lastModifiedBy'].map(said)).toEqual([
    'Yttrande över Strategi för psykisk hälsa',
    'Älvmarkens kommun',
    'sv-SE',
    'Åsa Öberg',
  ]);
});

test('no page of a letter ends between a heading, a quote, what is said of it and what is proposed', async () => {
  const document = (
    await partsOf(
      yttrande(
        source([
          on('Fler', 'a', { commenting: 'Ett.' }),
          on('må bra', 'b', { commenting: 'Två.', describing: 'Skäl.', editing: 'x' }),
        ]),
      ),
      'docx',
    )
  )['word/document.xml'];
  const kept = [...(document?.getElementsByTagName('w:p') ?? [])].map((paragraph) => [
    paragraph.textContent,
    paragraph.getElementsByTagName('w:keepNext').length > 0,
    paragraph.getElementsByTagName('w:keepLines').length > 0,
  ]);
  const from = kept.findIndex(([text]) => text === '1 Mål');
  expect(kept.slice(from)).toEqual([
    ['1 Mål', true, true],
    ['”Fler”', true, true],
    ['Ett.', false, true],
    ['Nuvarande lydelse', true, false],
    ['Föreslagen lydelse', true, false],
    ['må bra', true, false],
    ['x', true, false],
    ['', true, false],
    ['Två.', false, true],
    ['Skäl.', true, true],
    ['Älvmarkens kommun', false, true],
  ]);
  expect(document?.getElementsByTagName('w:hyperlink')).toHaveLength(0);
});

test('a letter’s head stands on its first page, its number and pages on all', async () => {
  const letterhead = { contact: 'Torget 1\nkommun@alvmarken.se' };
  const parts = await partsOf(yttrande(source([on('Fler', 'a')], { letterhead })), 'docx');
  const texts = (kind: string) =>
    Object.keys(parts)
      .filter((name) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name))
      .map((name) => parts[name]?.documentElement.textContent?.trim())
      .toSorted();
  expect(texts('header')).toEqual(['', 'Älvmarkens kommun1 mars 2026   Dnr KS 2026/12']);
  expect(texts('footer')[1]).toMatch(/^Torget 1Sida PAGE \(NUMPAGES\)kommun@alvmarken\.se$/);
  const top = [...(parts['word/document.xml']?.getElementsByTagName('w:tc') ?? [])].map((cell) => cell.textContent);
  expect(top).toEqual([
    'Älvmarkens kommun',
    'YTTRANDE1 mars 2026Dnr KS 2026/12Ert dnr RS 2026/1',
    'Handläggare: Åsa Öberg',
    'Region Älvmarken',
  ]);
});

test('where others’ answers are put together nobody is addressed: their number is that of the remiss', async () => {
  const letter = { ...yttrande(source([on('Fler', 'a')])), collects: true } as const;
  const document = (await partsOf(letter, 'docx'))['word/document.xml'];
  expect(document?.documentElement.textContent).toContain('Remissens dnr RS 2026/1');
  expect(document?.documentElement.textContent).not.toContain('Ert dnr');
  expect(headLines(letter)).toContainEqual(['Remissens diarienummer', 'RS 2026/1']);
});

test('a file names nobody as its author where nothing says who answers', async () => {
  const { arende: _, ...unsaid } = source([on('Fler', 'a')]);
  const core = (await partsOf(yttrande(unsaid), 'docx'))['docProps/core.xml'];
  const said = (name: string) => core?.getElementsByTagName(name)[0]?.textContent;
  expect(['dc:creator', 'cp:lastModifiedBy'].map(said)).toEqual(['', '']);
});

test('no word of the letterhead or of a heading breaks, and a name breaks at its comma', async () => {
  const { arende } = source([]);
  const remissinstans = 'Socialnämnden, Älvmarkens kommun';
  const parts = await partsOf(
    yttrande(source([on('Fler', 'a')], { ...(arende && { arende: { ...arende, remissinstans } }) })),
    'docx',
  );
  const unbroken = [...(parts['word/styles.xml']?.getElementsByTagName('w:style') ?? [])]
    .filter((style) => style.getElementsByTagName('w:suppressAutoHyphens').length > 0)
    .map((style) => style.getAttribute('w:styleId'));
  expect(unbroken).toEqual(expect.arrayContaining(['LetterHead', 'PageFoot', 'Heading1', 'Heading2', 'Heading6']));
  expect(unbroken).not.toContain('TableText');
  expect(parts['word/document.xml']?.getElementsByTagName('w:tc')[0]?.textContent).toBe(
    'Socialnämnden, Älvmarkens\u00a0kommun',
  );
});

test('the blank line before who gets a copy stays, and their number isn’t among the recipients', async () => {
  const { arende } = source([]);
  const recipient = 'Region Stockholm\n\nKopia:\nAnna Ek\n';
  const parts = await partsOf(yttrande(source([], { ...(arende && { arende: { ...arende, recipient } }) })), 'docx');
  const cells = [...(parts['word/document.xml']?.getElementsByTagName('w:tc') ?? [])].map((cell) =>
    [...cell.getElementsByTagName('w:p')].map(({ textContent }) => textContent),
  );
  expect(cells[1]).toContain('Ert dnr RS 2026/1');
  expect(cells[3]).toEqual(['Region Stockholm', '', 'Kopia:', 'Anna Ek']);
});

test('who says what follows stands on its page, though a heading comes between', async () => {
  const other = { id: 'urn:uuid:other', name: 'Per', remissinstans: 'Socialförvaltningen' };
  const document = (await partsOf(yttrande(source([on('Fler', 'a', { creator: other })])), 'docx'))[
    'word/document.xml'
  ];
  const kept = [...(document?.getElementsByTagName('w:p') ?? [])].flatMap((paragraph) =>
    paragraph.getElementsByTagName('w:keepNext').length > 0 ? [paragraph.textContent] : [],
  );
  expect(kept).toEqual(expect.arrayContaining(['Lämnat av andra än Älvmarkens kommun.', 'Synpunkter från Per:']));
});
