import { expect, test } from 'vitest';
import { linkTo } from '../../../../../../comments/list/entries/places/link.ts';
import { templateTable } from '../../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../../comments/list/templates/synpunktslista.ts';
import { fileName } from '../../../../../../comments/list/write/file-name.ts';
import { writeList } from '../../../../../../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../../../../../../comments/list/write/formats/json-ld.ts';
import { document, edition, on, source } from '../../list-source.ts';

test.each<[string, string, Parameters<typeof linkTo>[1], string | undefined]>([
  ['words', 'https://a.se/b', { quote: 'psykisk hälsa' }, 'https://a.se/b#:~:text=psykisk%20h%C3%A4lsa'],
  ['with a fragment of its own', 'https://a.se/#/x', { quote: 'a' }, 'https://a.se/#/x:~:text=a'],
  [
    'signs that mean something',
    'https://a.se/',
    { quote: 'för-, a & b' },
    'https://a.se/#:~:text=f%C3%B6r%2D%2C%20a%20%26%20b',
  ],
  [
    'words that stand there more than once',
    'https://a.se/',
    { quote: 'mål', prefix: 'lf alla våra ', suffix: ' och de', times: 2 },
    'https://a.se/#:~:text=alla%20v%C3%A5ra-,m%C3%A5l,-och',
  ],
  [
    'over blocks',
    'https://a.se/',
    { quote: 'Ett två\u2029tre fyra' },
    'https://a.se/#:~:text=Ett%20tv%C3%A5,tre%20fyra',
  ],
  ['half a character', 'https://a.se/', { quote: 'a\ud83d' }, 'https://a.se/#:~:text=a%EF%BF%BD'],
  ['half a character in the address', 'https://a.se/\ud83d?b', {}, 'https://a.se/%EF%BF%BD?b'],
  [
    'what is no character',
    'https://a.se/\uffff#\u{1ffff}',
    { quote: 'a\uffff' },
    'https://a.se/%EF%BF%BF#%F0%9F%BF%BF:~:text=a%EF%BF%BF',
  ],
  ['what is no character, in a PDF', 'https://a.se/b\ufffe.pdf', { page: 3 }, 'https://a.se/b%EF%BF%BE.pdf#page=3'],
  ['a PDF', 'https://a.se/b.pdf', { quote: 'a', page: 3 }, 'https://a.se/b.pdf#page=3'],
  ['nothing but the document', 'https://a.se/b', {}, 'https://a.se/b'],
  ['a file', 'file:///home/b.pdf', { quote: 'a' }, undefined],
  ['a script', 'javascript:alert(1)', { quote: 'a' }, undefined],
])('links back: %s', (_, address, passage, expected) => {
  expect(linkTo(address, passage)).toBe(expected);
});

const strategy = 'Remiss av Strategi för främjande av psykisk hälsa och välbefinnande';
test.each<[string, string | undefined, string, title?: string]>([
  ['KS 2026/12', 'Älvmarkens kommun', 'KS 2026-12 Älvmarkens kommun 2026-03-01 Yttrande.docx'],
  ['../..\\x:*?"<>|\0', 'CON', '-..-x- - CON 2026-03-01 Yttrande.docx'],
  ['', undefined, '2026-03-01 Yttrande x.docx'],
  ['', 'A', 'A 2026-03-01 Yttrande Strategi för främjande av psykisk hälsa.docx', strategy],
  ['', 'A', `A 2026-03-01 Yttrande ${'å'.repeat(40)}.docx`, 'å'.repeat(99)],
  ['KS 1', 'A', 'KS 1 A 2026-03-01 Yttrande.docx', strategy],
])('a file of %s is called', (number, remissinstans, expected, title = 'x') => {
  const head = { title, theirNumbers: [], ownNumbers: number ? [number] : [], documents: [], date: '2026-03-01' };
  expect(fileName({ ...head, ...(remissinstans && { remissinstans }) }, 'Yttrande', 'docx')).toBe(expected);
});

test('an edition without an address links nowhere', () => {
  const bare = source([on('Fler', 'a')], { editions: [{ id: edition, document: 'urn:uuid:d', identifiers: [] }] });
  expect(JSON.stringify(templateTable(bare, synpunktslista))).not.toContain('link');
});

test.each([['file:///C:/Users/asa.oberg/remiss.pdf'], ['chrome-extension://abc/viewer.html?file=x'], ['urn:x:a']])(
  'the address %s stays on the machine, whatever file the list becomes',
  async (value) => {
    const editions = [
      {
        ...source([]).editions[0],
        id: edition,
        document,
        identifiers: [{ kind: 'address' as const, value, strength: 'proposes' as const }],
      },
    ];
    const given = source([on('psykisk hälsa', 'a', { commenting: 'Oklart.' })], { editions });
    expect(JSON.stringify(toJsonLd(given))).not.toContain(value);
    for (const format of ['csv', 'html', 'md', 'txt'] as const)
      expect(String(await writeList(templateTable(given, synpunktslista), format))).not.toContain(value);
  },
);
