import { expect, test } from 'vitest';
import { isSamePage } from '../../../../comments/similarity/same-page.ts';

const prose = [
  'Strategin gäller för alla nämnder och bolag i regionen under åren 2027 till 2032.',
  'Psykisk ohälsa är den vanligaste orsaken till sjukskrivning i länet.',
  'Andelen som mår bra ska öka till 80 procent före 2032.',
  'Regionstyrelsen följer upp strategin varje år och redovisar den för fullmäktige.',
];
const page = (...changes: [number, number, ...string[]][]) => {
  const blocks = ['Meny', 'Start', 'Strategi', 'Uppdaterad 2026-03-01', ...prose, 'Mål', '12 procent', 'Kontakt'];
  const [first, second, third, fourth, ...rest] = blocks as [string, string, string, string, ...string[]];
  const all = [first, second, third, rest[0] as string, fourth, ...rest.slice(1)];
  for (const [at, removed, ...put] of changes) all.splice(at, removed, ...put);
  return all.join('\u2029');
};
const cookies =
  'Vi använder kakor för att webbplatsen ska fungera och för statistik. Du väljer själv vilka kakor du godkänner.';

// Meny, Start, Strategi, prose 0, Uppdaterad …, prose 1, prose 2, prose 3, Mål, 12 procent, Kontakt
test.each<[string, string, boolean]>([
  ['nothing', page(), true],
  [
    'white space and soft hyphens',
    page([6, 1, `Andelen  som mår\n bra ska öka till 80 pro\u00adcent före 2032.`]),
    true,
  ],
  ['when it was changed', page([4, 1, 'Uppdaterad 2026-04-17 09.12']), true],
  ['that it now says when it was changed', page([4, 1]), true],
  ['a notice of cookies before it', page([0, 0, cookies, 'Godkänn', 'Neka']), true],
  ['a notice of cookies behind it', page([11, 0, cookies]), true],
  ['the menu', page([1, 1, 'Startsida', 'Nyheter (3)']), true],
  ['news below', page([11, 0, 'Nytt avtal om vården är klart.', 'Regionen söker fler ungdomsmottagningar.']), true],
  ['a word of the running text', page([5, 1, (prose[1] ?? '').replace('vanligaste', 'näst vanligaste')]), false],
  ['a figure in the running text', page([6, 1, (prose[2] ?? '').replace('80', '85')]), false],
  ['a year in the running text', page([3, 1, (prose[0] ?? '').replace('2032', '2033')]), false],
  ['a new paragraph', page([6, 0, 'Barn och unga går före.']), false],
  ['a paragraph that is gone', page([6, 1]), false],
  ['two paragraphs in another order', page([5, 2, prose[2] ?? '', prose[1] ?? '']), false],
  ['a heading between', page([4, 1, 'Nuläge']), false],
  ['as much behind it as there was', page([11, 0, ...Array.from({ length: 9 }, (_, i) => `${cookies} ${i}.`)]), false],
  ['everything', 'Sidan finns inte.\u2029Den har kanske flyttats.', false],
])('what has changed: %s', (_name, now, same) => {
  expect(isSamePage(page(), now)).toBe(same);
  expect(isSamePage(now, page())).toBe(same);
});

test('a long text that has become another is told soon', () => {
  const blocks = Array.from({ length: 20_000 }, (_, i) => `Stycke ${i} handlar om psykisk hälsa i regionen.`);
  const now = blocks.map((block, i) => (i % 2 ? block : `${block} Och mer.`));
  expect(isSamePage(blocks.join('\u2029'), now.join('\u2029'))).toBe(false);
});
