/**
 * npm test: everything. Each check counts as one test, the suites by what they hold.
 * Ends with "N passed, N failed" alone on a line and an exit code that says the same.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath, firefoxPath } from './browser-path.ts';
import { installBrowser } from './install-browser.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const results = join(root, 'test-results');
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

interface Count {
  passed: number;
  failed: number;
  skipped: string[];
  /** Passed at the second try. */
  unsteady: string[];
}
const nothing: Count = { passed: 0, failed: 0, skipped: [], unsteady: [] };
const total = structuredClone(nothing);

function run(command: string, ...args: string[]): boolean {
  const environment = { ...process.env, PATH: path, FORCE_COLOR: '0' };
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment, shell: process.platform === 'win32' })
      .status === 0
  );
}

function check(name: string, ...command: [string, ...string[]]): boolean {
  const began = Date.now();
  const passed = run(...command);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  total[passed ? 'passed' : 'failed']++;
  return passed;
}

/** Runs a suite and adds up its report; a suite that dies before it reports counts as one failure. */
function suite(name: string, report: string, read: (json: string) => Count, ...command: [string, ...string[]]): void {
  const began = Date.now();
  rmSync(report, { force: true });
  const succeeded = run(...command);
  const count = existsSync(report) ? read(readFileSync(report, 'utf8')) : structuredClone(nothing);
  if (!succeeded && count.failed === 0) count.failed = 1;
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped.push(...count.skipped);
  total.unsteady.push(...count.unsteady);
}

function vitestCount(json: string): Count {
  const { testResults } = JSON.parse(json) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const tests = testResults.flatMap((file) => file.assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
    unsteady: [],
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string; projectName: string }[] }[];
}

function playwrightCount(json: string): Count {
  const specs = (suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const tests = specs(JSON.parse(json) as PlaywrightSuite).flatMap(({ title, tests }) =>
    tests.map(({ status, projectName }) => ({ status, name: `${projectName}: ${title}` })),
  );
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
    unsteady: tests.filter(({ status }) => status === 'flaky').map(({ name }) => name),
  };
}

mkdirSync(results, { recursive: true });
try {
  installBrowser(browserPath, 'chromium');
  installBrowser(firefoxPath, 'firefox-esr');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}

check('types', 'tsc', '--noEmit');
check('pure folders know no browser', 'tsc', '--noEmit', '--project', 'tsconfig.pure.json');
check('nor does the comment list', 'tsc', '--noEmit', '--project', 'tsconfig.comment-list.json');
check('lint and format', 'biome', 'ci', '--error-on-warnings', '.');
check('who leans on whom', 'depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.');
check('nothing unused', 'knip');
const built = check('build', 'npm', 'run', '--silent', 'build');
check('Firefox package', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3');
suite(
  'unit',
  join(results, 'unit.json'),
  vitestCount,
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, 'unit.json')}`,
);
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = join(results, 'browser.json');
if (built)
  suite('browser', join(results, 'browser.json'), playwrightCount, 'playwright', 'test', '--reporter=list,json');
else total.failed++;

for (const name of total.unsteady) console.log(`UNSTEADY, passed at the second try: ${name}`);
for (const name of total.skipped) console.log(`SKIPPED ${name}`);
if (process.env.CI && total.skipped.length > 0) {
  console.log('On CI nothing may be skipped: ../shared must be there.');
  total.failed += total.skipped.length;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
