import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';
import type { Pattern } from '../../regexps/made-regexps.ts';
import { type Attack, attacksOn, searchAll, searching } from '../../regexps/regexp-attacks.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders =
  'answers,commands,comments,components,documents,entrypoints,extension,glossary,glossary-files,language,learning,storage';
const files = globSync([`{${folders}}/**/*.{ts,tsx}`, '*.ts'], { cwd: root });
/** Run without a browser when they are loaded, so that what they make of strings is made. */
const pure = /^(?:answers|comments|glossary|glossary-files|language|learning|documents\/(?:facts|pdf\/text))\//;
/** Each block that is read there is cut to 3,000 characters before (`documents/facts.ts`). */
const bounded = /^documents\/facts\//;

/** Patterns as they stand in the files. */
function written(file: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags } = node as { type?: string; pattern?: string; flags?: string };
    if (type === 'RegExpLiteral') found.push({ source: pattern ?? '', flags: flags ?? '', where: file, line: 0 });
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(readFileSync(`${root}${file}`, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') }));
  return found;
}

/** Patterns that are made of strings while a file is loaded or a text is searched, in a process of its own: the tests' has its own way with stacks. */
function made(): Pattern[] {
  const loaded = files.filter((file) => pure.test(file));
  const { stdout, stderr } = spawnSync(process.execPath, ['test/regexps/made-regexps.ts', root, ...loaded], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const wall = () => performance.now();
/** Milliseconds of this thread's own work, however busy the machine is; some systems count it in steps of ten. */
const cpuTime = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

function time(pattern: RegExp, text: string, by: () => number): number {
  const start = by();
  searchAll(pattern, text);
  return by() - start;
}

/** Some microseconds of work a letter: most take a hundredth, and what squares its length passes it soon. */
const room = (length: number) => 5 + (3 * length) / 1000;
const isSlow = (pattern: RegExp, text: string) =>
  time(pattern, text, wall) > room(text.length) &&
  [1, 2, 3].every(() => time(pattern, text, cpuTime) > room(text.length));

/** Shortest first: what doubles with each letter is known by some dozens of them, and would never end on more. */
const lengths = [16, 22, 28, 34, 40, 60, 200];
const longer = [12_000, 50_000, 200_000, 400_000];

/** Which attack a pattern takes more time on than goes in step with its length; undefined where it takes none so. */
function slowOn({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string | undefined {
  const pattern = searching({ source, flags });
  const costs: { cost: number; attack: Attack }[] = [];
  for (const attack of attacksOn(source)) {
    if (lengths.some((length) => isSlow(pattern, attack.text(length)))) return attack.name;
    const cost = time(pattern, attack.text(1500), wall);
    if (cost > 0.3 && isSlow(pattern, attack.text(longer[0] as number))) return attack.name;
    costs.push({ cost, attack });
  }
  // Times of some microseconds say little of which is the worst.
  const dearest = costs.toSorted((a, b) => b.cost - a.cost).slice(0, 6);
  const found = dearest.find(({ attack }, rank) =>
    (rank === 0 ? longer : longer.slice(0, 2)).some((length) => isSlow(pattern, attack.text(length))),
  );
  return found?.attack.name;
}

const madeOnes = made();

test('every place that makes a pattern of strings is among those that are tried', () => {
  const places = files.flatMap((file) =>
    readFileSync(`${root}${file}`, 'utf8')
      .split('\n')
      .flatMap((line, i) => (/^(?!\s*(?:\/?\*|\/\/)).*\bRegExp\(/.test(line) ? [`${file}:${i + 1}`] : [])),
  );
  expect(places.length).toBeGreaterThan(40);
  const tried = new Set(madeOnes.map(({ where, line }) => `${where}:${line}`));
  expect(places.filter((place) => !tried.has(place))).toEqual([]);
});

test('every pattern takes as long as its text is, whatever the text', () => {
  const all = [...files.flatMap(written), ...madeOnes].filter(({ where }) => !bounded.test(where));
  const once = [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
  expect(once.length).toBeGreaterThan(400);
  const slow = once.flatMap((pattern) => {
    const attack = slowOn(pattern);
    return attack === undefined ? [] : [`${pattern.where}: /${pattern.source}/${pattern.flags} on ${attack}`];
  });
  expect(slow).toEqual([]);
});

test.each([
  ['/(?:\\d+[.)]?)+\\s/', /(?:\d+[.)]?)+\s/],
  ['/\\s+$/', /\s+$/],
  ['/\\s+\\S*$/', /\s+\S*$/],
  ['/[\\r\\n]+$/', /[\r\n]+$/],
  ['/(a|aa)+$/', /(a|aa)+$/],
  ['/\\S+@\\S+/', /\S+@\S+/],
  ['/^\\s*(?:x)?\\s*y/', /^\s*(?:x)?\s*y/],
])('%s is known for what it is', (_, { source, flags }) => {
  expect(slowOn({ source, flags })).toBeDefined();
});
