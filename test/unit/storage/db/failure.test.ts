import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { asFailure, type FailureKind, StorageFailure } from '../../../../storage/db/failure.ts';

const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

test.each<[string, unknown, FailureKind]>([
  ['no room', full, 'full'],
  ['no room, told by an aborted transaction', new Dexie.AbortError('aborted', full as never), 'full'],
  [
    'no room for one of many',
    new Dexie.BulkError('put', [new Dexie.AbortError('aborted', full as never)] as never),
    'full',
  ],
  ['one of ours', new StorageFailure('missing'), 'missing'],
  ['anything else', new DOMException('gone', 'InvalidStateError'), 'other'],
  ['what is no error', 'x', 'other'],
])('%s', (_name, thrown, kind) => {
  expect(asFailure(thrown)).toMatchObject({ name: 'StorageFailure', kind });
});
