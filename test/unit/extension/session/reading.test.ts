import { expect, test } from 'vitest';
import { lightness } from '../../../../documents/html/ground.ts';
import { pageRefusal } from '../../../../extension/background/refusal.ts';
import { markName, markOf, markSheet, markStyles } from '../../../../extension/session/marks/mark-styles.ts';
import { passageAt, passageOf } from '../../../../extension/session/search/passage.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';

test.each([
  ['chrome://settings/', 'closed'],
  ['edge://extensions', 'closed'],
  ['about:addons', 'closed'],
  ['view-source:https://a.example/', 'closed'],
  ['chrome-extension://abc/page.html', 'closed'],
  ['chrome-extension://ours/reader.html', 'own'],
  ['https://chromewebstore.google.com/detail/x', 'closed'],
  ['https://addons.mozilla.org/sv-SE/firefox/', 'closed'],
  ['https://microsoftedge.microsoft.com/addons/x', 'closed'],
  ['https://region.example/remiss.PDF?v=2#page=3', 'pdf'],
  ['file:///home/a/remiss.pdf', 'pdf'],
  ['file:///home/a/remiss.html', 'file'],
  ['https://region.example/remiss', 'other'],
  ['not an address', 'other'],
  [undefined, 'closed'],
])('%s is refused as %s', (address, refusal) => {
  expect(pageRefusal(address, 'chrome-extension://ours/')).toBe(refusal);
});

test.each([
  ['rgb(28, 33, 39)', 'dark'],
  ['rgb(230, 232, 235)', 'light'],
  ['rgba(255, 255, 255, 0.9)', 'light'],
  ['oklch(0.9 0.02 250)', 'light'],
  ['oklab(0.2 0 0)', 'dark'],
  ['lab(95 0 0)', 'light'],
  ['lch(10 5 250)', 'dark'],
  ['color(srgb 0.95 0.95 0.95)', 'light'],
  ['color(display-p3 0.1 0.1 0.1)', 'dark'],
])('the colour %s is %s', (color, expected) => {
  expect(lightness(color) > 0.55 ? 'light' : 'dark').toBe(expected);
});

test.each(Object.entries(markStyles))('the line of %s stands out on either ground', (_scheme, { colour }) => {
  expect(contrast(colour.light, '255 255 255')).toBeGreaterThanOrEqual(5.5);
  expect(contrast(colour.dark, '22 24 29')).toBeGreaterThanOrEqual(5.5);
});

test('each scheme is painted under a name that has a rule, an own one too', () => {
  const sheet = markSheet({ inherits: true });
  const schemes = [...loadGlossary(schemeFiles).schemes.map(({ id }) => id), '0a1b2c3d-0000-4000-8000-000000000001'];
  for (const scheme of schemes)
    for (const sureness of ['sure', 'uncertain', 'known', 'struck'] as const)
      expect(sheet).toContain(`::highlight(${markName(markOf(scheme), 'light', sureness)})`);
  expect(markOf('constructor')).toBe('own');
});

test.each([
  [{ inherits: true }, ':root'],
  [{ inherits: true, isPaper: true }, '.textLayer'],
  [{ inherits: false }, ''],
  [{ inherits: false, isPaper: true }, '.textLayer '],
])('the marks’ rules with %o are for "%s": where they inherit, for one element', (place, root) => {
  const selectors = new Set([...markSheet(place).matchAll(/^(.*)::highlight\(/gm)].map(([, before]) => before));
  expect([...selectors]).toEqual([root]);
});

const forcedRules = (inherits: boolean) =>
  (markSheet({ inherits }).split('(forced-colors: active)')[1] ?? '')
    .split('\n')
    .filter((rule) => rule.includes('::highlight('));

test('where colours are forced a comment is told from a concept by its lines', () => {
  // Firefox has a ground for comments alone.
  const over = forcedRules(false).filter((rule) => rule.includes('overline'));
  expect(over.length).toBeGreaterThan(0);
  expect(over.every((rule) => rule.includes('-comments-on-'))).toBe(true);
  const onPaper = markSheet({ inherits: true, isPaper: true }).split('(forced-colors: active)')[1] ?? '';
  expect(onPaper).toMatch(/-comments-on-light\) \{[^}]*underline overline/);
  // Chromium has the same for all: a comment is without a line there, and those of concepts lie on it.
  const rules = forcedRules(true);
  const withoutLine = rules.filter((rule) => !rule.includes('text-decoration') && !rule.includes('-current-on-'));
  expect(withoutLine.length).toBeGreaterThan(0);
  expect(withoutLine.every((rule) => rule.includes('-comments-on-'))).toBe(true);
  const ofConcepts = rules.filter((rule) => /-on-\w+\) \{ text-underline-offset/.test(rule));
  expect(ofConcepts.every((rule) => rule.includes('offset: 1px') && / [12]px currentcolor/.test(rule))).toBe(true);
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: string): number {
  const [r, g, b] = rgb.split(' ').map((part) => {
    const c = Number(part) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each<[string, string, string, string, string]>([
  ['a short block whole', 'Om psykisk hälsa.', 'psykisk hälsa', 'Om ', '.'],
  ['white space folded', 'Om\n  psykisk\n  hälsa\n  och  annat', 'psykisk\n  hälsa', 'Om ', ' och annat'],
  ['no soft hyphens', 'Sam\u00adman psykisk hälsa', 'psykisk hälsa', 'Samman ', ''],
  [
    'a long block cut between words',
    `${'ord '.repeat(40)}psykisk hälsa ${'ord '.repeat(40)}`,
    'psykisk hälsa',
    `… ${'ord '.repeat(14)}`,
    `${' ord'.repeat(15)} …`,
  ],
  ['one endless word', `${'x'.repeat(200)} psykisk hälsa${'.'.repeat(200)}`, 'psykisk hälsa', '… ', ' …'],
])('a passage shows %s', (_name, text, words, before, after) => {
  const start = text.indexOf(words);
  const passage = passageAt({ text }, { start, end: start + words.length }, 60);
  expect(passage).toEqual({ before, words: words.replace(/\s+/g, ' '), after });
});

test.each<[string, string, boolean, string]>([
  [
    'an entry of a list that leads elsewhere',
    'Mål\n2 Psykisk hälsa i vården\n3 Ansvar',
    true,
    '2 |Psykisk hälsa| i vården',
  ],
  ['its last entry', 'Mål\nAnsvar\nPsykisk hälsa', true, '|Psykisk hälsa|'],
  ['a single entry over two lines', '2 Psykisk hälsa\ni vården', true, '2 |Psykisk hälsa| i vården'],
  ['running text', 'Mål\n2 Psykisk hälsa i vården\n3 Ansvar', false, 'Mål 2 |Psykisk hälsa| i vården 3 Ansvar'],
])('the words around a hit: %s', (_, text, isGuide, expected) => {
  const start = text.indexOf('Psykisk');
  const hit = { block: 1, start, end: start + 'Psykisk hälsa'.length } as Parameters<typeof passageOf>[1];
  const passage = passageOf([{ id: 1, kind: 'paragraph', level: 0, text }], hit, 0, isGuide);
  expect(`${passage?.before}|${passage?.words}|${passage?.after}`).toBe(expected);
});
