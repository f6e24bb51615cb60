import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The example is a page to read, like any on the web, and has its own looks. */
const sheets = globSync('components/**/*.css').map((file) => ({ file, text: withoutComments(file) }));
const tokensFile = 'components/app/tokens.css';

/** What a component may measure by hand: its own extent and place, and where scrolling to it stops. */
const ownMeasures =
  /^((min-|max-)?(width|height|block-size|inline-size)|flex(-basis)?|grid-template(-columns|-rows)?|columns|inset.*|top|bottom|left|right|scroll-(margin|padding).*|--(scale|tabs)-.*|size|rotate)$/;
/** The room on each side of a column in the middle, half of whose own width this is. */
const besideOwnWidth = /50% - \d+rem/g;
const colour =
  /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(white|black|red|green|blue|gray|grey|yellow)\b/i;
const length = /(?<![\w-])(?!0px)\d*\.?\d+(px|rem|mm|pt)\b/;

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** Each declaration, as property and value. */
function declarations(text: string): { property: string; value: string }[] {
  return [...text.matchAll(/(?:^|[{;}])\s*(--?[\w-]+|[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.trim() }),
  );
}

/** What is told by hand in a style sheet though it has a token, or should have. */
function byHand(text: string): string[] {
  const faults: string[] = [];
  // A query can't read a token, and a sheet of paper has measures of its own.
  for (const { property, value } of declarations(text.replaceAll(/@page[^{]*\{[^}]*\}/g, ''))) {
    const isOwn = ownMeasures.test(property);
    const seen = value.replaceAll(besideOwnWidth, '');
    const isNumber =
      (/^(line-height|stroke-width|font-weight)$/.test(property) && /^[\d.]+$/.test(value)) ||
      /^bold(er)?$/.test(value);
    if (colour.test(value) || (!isOwn && length.test(seen)) || isNumber) faults.push(`${property}: ${value}`);
  }
  return faults;
}

test.each(sheets.filter(({ file }) => file !== tokensFile))('$file has no value of its own', ({ text }) => {
  expect(byHand(text)).toEqual([]);
});

test.each([
  'a { color: #fff }',
  'a { background: rgb(0 0 0 / 40%) }',
  'a { border: 1px solid var(--line) }',
  'a { border-radius: 4px; }',
  'a { font-size: 0.875rem }',
  'a { padding: var(--space-4) 8px }',
  'a { margin: calc(-1 * 8px) }',
  'a { line-height: 1.5 }',
  'a { font-weight: 600 }',
  'a { font-weight: bold }',
  'a { padding: 0; gap: 0.5rem }',
])('the test itself finds %s', (text) => expect(byHand(text)).toHaveLength(1));

test('each token is used, and each that is used is there', () => {
  const tokens = new Set(declarations(withoutComments(tokensFile)).map(({ property }) => property));
  const all = sheets.map(({ text }) => text).join('\n');
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  // Set by a script, or within one component.
  const elsewhere = new Set(
    globSync('components/**/*.{css,ts,tsx}')
      .filter((file) => file !== tokensFile)
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"\s{](--[\w-]+)['"]?\s*[:,]/g)])
      .map(([, name = '']) => name),
  );
  // PDF.js sets its own on the pages it draws.
  const fromPdfJs = new Set(['--scale-factor']);
  expect([...tokens].filter((name) => !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !tokens.has(name) && !elsewhere.has(name) && !fromPdfJs.has(name))).toEqual([]);
});

/** Each selector of a sheet, without what it must not be or have; what it may be stays. */
function selectors(text: string): string[] {
  const plain = text
    .replaceAll(/:(not|has)\((?:[^()]|\([^()]*\))*\)/g, '')
    .replaceAll(/:is\(([^()]*)\)/g, (_, choice: string) => choice.replaceAll(',', '').trim());
  return [...plain.matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, list = '']) =>
    list.split(',').map((selector) => selector.trim()),
  );
}

const classesOf = (selector: string) => [...selector.matchAll(/\.([a-z][\wåäö-]*)/gi)].map(([, name = '']) => name);

/** The classes that a sheet defines: it tells how what has one looks, wherever that stands. */
function ownClasses(text: string): Set<string> {
  const alone = selectors(text).filter((selector) => new Set(classesOf(selector)).size === 1);
  return new Set(alone.flatMap((selector) => classesOf(selector.split(/[\s>+~]+/).at(-1) ?? '')));
}

/** A shadow root can't share the pages' sheet, and says the same in its own. */
const alsoInShadowRoot = new Set(['quiet-text']);

test('no class is defined in two sheets', () => {
  const owners = new Map<string, string[]>();
  for (const { file, text } of sheets)
    for (const name of ownClasses(text)) {
      if (dirname(file) === 'components/in-page' && alsoInShadowRoot.has(name)) continue;
      owners.set(name, [...(owners.get(name) ?? []), file]);
    }
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('no sheet has two rules for the same selector', () => {
  const twice = sheets.flatMap(({ file, text }) => {
    const plain = text.replaceAll(/@[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
    const heads = [...plain.matchAll(/(?:^|\})([^{}]+)\{/g)].map(([, head = '']) => head.trim());
    return heads.filter((head, i) => heads.indexOf(head) !== i).map((head) => `${file}: ${head}`);
  });
  expect(twice).toEqual([]);
});

interface Rule {
  file: string;
  /** What it stands in: "@media (width < 16rem)". */
  within: string[];
  selector: string;
  declared: { property: string; value: string }[];
}

function rulesOf({ file, text }: { file: string; text: string }): Rule[] {
  const within: string[] = [];
  const rules: Rule[] = [];
  for (const [, head = '', body] of text.matchAll(/([^{};]*)(?:\{([^{}]*)\}|[{};])/g)) {
    const selector = head.trim();
    if (body !== undefined) rules.push({ file, within: [...within], selector, declared: declarations(`{${body};}`) });
    else if (selector.startsWith('@')) within.push(selector);
    else if (selector === '') within.pop();
  }
  return rules;
}

const rules = [...sheets, ...globSync('entrypoints/**/*.css').map((file) => ({ file, text: withoutComments(file) }))]
  .map((sheet) => ({ ...sheet, text: sheet.text.replaceAll(/@import[^;]*;/g, '') }))
  .flatMap(rulesOf);
const named = ({ file, selector }: Rule) => `${file}: ${selector}`;

test('rules are read with what they stand in', () => {
  const text = '@media (width < 16rem) { a { color: red; } @supports (gap: 0) { b { gap: 0 } } } i { top: 0 }';
  expect(rulesOf({ file: '', text }).map(({ within, selector }) => [...within, selector].join(' '))).toEqual([
    '@media (width < 16rem) a',
    '@media (width < 16rem) @supports (gap: 0) b',
    'i',
  ]);
});

test('what is chosen, pointed at or in focus doesn’t get wider letters, which would move what stands beside it', () => {
  const state = /\[aria-(selected|pressed|checked)="true"|:(checked|hover|focus|active)/;
  const widens = ({ selector, declared }: Rule) =>
    state.test(selector) &&
    declared.some(({ property }) => /^(font|font-weight|font-size|letter-spacing)$/.test(property));
  expect(rules.filter(widens).map(named)).toEqual([]);
});

test('nothing moves for who has asked for less motion', () => {
  const moves = ({ within, declared }: Rule) =>
    !within.some((query) => query.includes('prefers-reduced-motion: no-preference')) &&
    declared.some(
      ({ property, value }) =>
        /^(animation|transition|view-transition)/.test(property) ||
        (property === 'scroll-behavior' && value !== 'auto'),
    );
  expect(rules.filter(moves).map(named)).toEqual([]);
  const byScript = [...components, ...globSync('{extension,documents,entrypoints}/**/*.{ts,tsx}').map(read)];
  const moving = /behavior: '(smooth|auto)'|\.animate\(|startViewTransition/;
  expect(byScript.filter(({ text }) => moving.test(text)).map(({ file }) => file)).toEqual([]);
  // A bar that doesn't know how far it has come moves by itself, and so has no place then.
  const hidden = rules.filter(({ selector }) => selector === 'progress:not([value])');
  expect(hidden.map(({ within, declared }) => [...within, declared])).toEqual([
    ['@media (prefers-reduced-motion: reduce)', [{ property: 'display', value: 'none' }]],
  ]);
});

const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
const components = globSync('components/**/*.{ts,tsx}').map(read);

test('each sheet is brought by a component, and by no entry', () => {
  const brought = new Set(
    components.flatMap(({ file, text }) =>
      [...text.matchAll(/^import .*?'(\.[^']*\.css)(?:\?inline)?';$/gm)].map(([, path = '']) =>
        join(dirname(file), path),
      ),
    ),
  );
  const left = sheets.map(({ file }) => file).filter((file) => !brought.has(file) && file !== tokensFile);
  expect(left).toEqual([]);
  const inEntries = globSync('entrypoints/**/*.{ts,tsx}').filter((file) => /\.css'/.test(readFileSync(file, 'utf8')));
  expect(inEntries).toEqual([]);
});

/** Given to elements by PDF.js, by what draws PDFs, or made of parts: the drawing of a map and the icons. */
const givenElsewhere =
  /^(annotation|textLayer|text(Annotation|WidgetAnnotation)|linkAnnotation|popup|canvasWrapper|endOfContent|freeText|choiceWidget|markedContent|overlaid|highlight|appended|selected|selecting|page$|page-area|pdfViewer|unread|pointed|choosing-area|printed-pages|map-|icon-|term-|portrait|landscape|unnamed|arrow|open$|related|near$|left$)/;

test('each class that has a rule is given to something', () => {
  const given = new Set(
    components.flatMap(({ text }) =>
      [...text.matchAll(/\bclass=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g)].flatMap(
        ([, names = '']) => names.match(/[\wåäö-]+/g) ?? [],
      ),
    ),
  );
  // What draws a text that flows makes its elements by itself: each word of a string there may be a class of that one sheet.
  const drawn = new Set(
    globSync('documents/flow/{draw/*,flow-view}.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['`]([^'`\n]*)['`]/g)].flatMap(
        ([, words = '']) => words.match(/[\w-]+/g) ?? [],
      ),
    ),
  );
  const isDrawn = (file: string, name: string) =>
    file.endsWith('/flow-sheet.css') && (drawn.has(name) || /^(?:align-|(?:all-)?(?:deleted|moved))/.test(name));
  const idle = sheets.flatMap(({ file, text }) =>
    [...new Set(selectors(text).flatMap(classesOf))]
      .filter((name) => !given.has(name) && !givenElsewhere.test(name) && !isDrawn(file, name))
      .map((name) => `${file}: ${name}`),
  );
  expect(idle).toEqual([]);
});
