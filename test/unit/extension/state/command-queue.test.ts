import { expect, test } from 'vitest';
import { CommandQueue } from '../../../../extension/state/command-queue.ts';
import { StorageFailure } from '../../../../storage/db/failure.ts';

const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));

test('a failure is told, the next command is done all the same, and then there is none', async () => {
  const queue = new CommandQueue();
  const done: string[] = [];
  const told: unknown[] = [];
  queue.failure.subscribe((failure) => told.push(failure));
  const answers = [
    queue.run(async () => done.push('first')),
    queue.run(full),
    queue.run(async () => done.push('third')),
  ];
  expect(await Promise.all(answers)).toEqual([true, false, true]);
  expect(done).toEqual(['first', 'third']);
  expect(told).toEqual([undefined, 'full', undefined]);
});

test('what the caller tells of itself waits for its turn, too', async () => {
  const queue = new CommandQueue();
  const order: string[] = [];
  const before = queue.run(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('before');
  });
  const own = queue.inTurn(async () => {
    order.push('own');
    throw new StorageFailure('missing');
  });
  expect(queue.isBusy).toBe(true);
  await expect(own).rejects.toMatchObject({ kind: 'missing' });
  await before;
  expect(order).toEqual(['before', 'own']);
  expect(queue.failure.value).toBeUndefined();
});

test('what the caller tells of itself ends an earlier failure when it is done', async () => {
  const queue = new CommandQueue();
  await queue.run(full);
  expect(queue.failure.value).toBe('full');
  await queue.inTurn(async () => 'saved');
  expect(queue.failure.value).toBeUndefined();
});
