import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCount, vitestCount } from '../../run/counts.ts';
import { run, total } from '../../run/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'report.json');
const report = (...statuses: string[]) =>
  JSON.stringify({
    testResults: [{ assertionResults: statuses.map((status) => ({ status, fullName: `one that ${status}` })) }],
  });
const node = (source: string): [string, ...string[]] => [process.execPath, '-e', source];
const writing = (json: string) => `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(json)});`;

/** Name, what runs, whether it has a report; what it adds. */
test.each<[string, [string, ...string[]], boolean, number, number]>([
  ['a check that passes', node(''), false, 1, 0],
  ['a check that fails', node('process.exit(3)'), false, 0, 1],
  ['a command that isn’t there', [join(folder, 'nothing')], false, 0, 1],
  ['a suite', node(writing(report('passed', 'passed'))), true, 2, 0],
  ['a suite in which one fails', node(`${writing(report('passed', 'failed'))}process.exit(1)`), true, 1, 1],
  ['a suite that ends badly with nothing failed', node(`${writing(report('passed'))}process.exit(1)`), true, 1, 1],
  ['a suite that dies before it reports', node('process.exit(1)'), true, 0, 1],
])('%s is counted', async (name, command, hasReport, passed, failed) => {
  // One of an earlier time isn't this one's.
  writeFileSync(file, report('passed', 'passed', 'passed'));
  const before = { ...total };
  const succeeded = await run({ name, command, ...(hasReport && { report: { file, count: vitestCount } }) });
  expect([total.passed - before.passed, total.failed - before.failed]).toEqual([passed, failed]);
  expect(succeeded).toBe(failed === 0);
});

test('what was left out is told by its name', () => {
  expect(vitestCount(report('passed', 'skipped', 'todo')).skipped).toEqual(['one that skipped', 'one that todo']);
});

test('in a browser what passes at a second try has failed, and suites lie in suites', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: 'firefox' }] });
  const json = JSON.stringify({
    suites: [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky'), spec('c', 'unexpected')] }] },
      { specs: [spec('d', 'skipped')] },
    ],
  });
  expect(playwrightCount(json)).toEqual({ passed: 1, failed: 2, skipped: ['firefox: d'] });
});
