/** What the reports of the test runners say, in numbers. */

export interface Count {
  passed: number;
  failed: number;
  /** Their names. */
  skipped: string[];
}

export function vitestCount(json: string): Count {
  const { testResults } = JSON.parse(json) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const tests = testResults.flatMap((file) => file.assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string; projectName: string }[] }[];
}

export function playwrightCount(json: string): Count {
  const specs = (suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const tests = specs(JSON.parse(json) as PlaywrightSuite).flatMap(({ title, tests }) =>
    tests.map(({ status, projectName }) => ({ status, name: `${projectName}: ${title}` })),
  );
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  };
}
