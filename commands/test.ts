/**
 * npm test: everything. npm run test:quick: what needs no browser and no build, but for files that chance has changed.
 * Each check counts as one test, the suites by what they hold. Ends with "N passed, N failed" alone on a line and an exit
 * code that says the same.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwrightCount, vitestCount } from '../test/run/counts.ts';
import { type Job, run, total } from '../test/run/runner.ts';
import { neededBrowsers } from './browser-path.ts';
import { installBrowser } from './install-browser.ts';

const isQuick = process.argv.includes('--quick');
const results = fileURLToPath(new URL('../test-results/', import.meta.url));

const checks: Job[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'pure folders know no browser', command: ['tsc', '--noEmit', '--project', 'tsconfig.pure.json'] },
  { name: 'nor does the comment list', command: ['tsc', '--noEmit', '--project', 'tsconfig.comment-list.json'] },
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  {
    name: 'who leans on whom',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.'],
  },
  { name: 'nothing unused', command: ['knip'] },
];
const unitReport = join(results, 'unit.json');
const unit: Job = {
  name: 'unit',
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
    ...(isQuick ? ['--project=pure', '--project=own pages', '--project=other', '--project=panel'] : []),
  ],
  report: { file: unitReport, count: vitestCount },
};
const build: Job = { name: 'build', command: ['npm', 'run', '--silent', 'build'] };
const firefoxPackage: Job = {
  name: 'Firefox package',
  command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'],
};
const browserReport = join(results, 'browser.json');
const browsers: Job = {
  name: 'browser',
  command: ['playwright', 'test', '--reporter=list,json'],
  report: { file: browserReport, count: playwrightCount },
  live: true,
};

/** One after the other, each whatever has become of those before. */
async function inTurn(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) await run(job);
}

/** False where one is missing or too old; then no test in them would say why it fails. */
function haveBrowsers(): boolean {
  try {
    installBrowser(neededBrowsers.chromium);
    installBrowser(neededBrowsers.firefox);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed++;
    return false;
  }
}

async function everything(): Promise<void> {
  const areThere = haveBrowsers();
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = browserReport;
  const isBuilt = await run(build);
  if (!isBuilt) total.failed++;
  await Promise.all([run(unit), inTurn([...checks, firefoxPackage])]);
  // Alone: on two cores a browser that gets its turn late fails for no fault of its own.
  if (isBuilt && areThere) await run(browsers);
}

mkdirSync(results, { recursive: true });
await (isQuick ? Promise.all([run(unit), inTurn(checks)]) : everything());

for (const name of total.skipped) console.log(`SKIPPED ${name}`);
if (process.env.CI && total.skipped.length > 0) {
  console.log('On CI nothing may be skipped: ../shared must be there.');
  total.failed += total.skipped.length;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
