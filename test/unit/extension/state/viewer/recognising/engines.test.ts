import { expect, test } from 'vitest';
import { enginesFor } from '../../../../../../extension/state/viewer/recognising/recognising-protocol.ts';

test.each([
  [1, 1],
  [2, 1],
  [4, 2],
  [16, 2],
])('with %i cores there are %i engines', (cores, engines) => {
  expect(enginesFor(cores)).toBe(engines);
});
