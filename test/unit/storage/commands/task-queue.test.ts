import { expect, test } from 'vitest';
import { TaskQueue } from '../../../../storage/commands/task-queue.ts';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('tasks are done one after the other in the order in which they were given, however long each takes', async () => {
  const queue = new TaskQueue();
  const log: string[] = [];
  const task = (name: string, milliseconds: number) => async () => {
    log.push(`${name} begins`);
    await after(milliseconds);
    log.push(`${name} ends`);
    return name;
  };
  const done = [queue.run(task('a', 10)), queue.run(task('b', 1)), queue.run(task('c', 0))];
  expect(queue.isBusy).toBe(true);
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(queue.isBusy).toBe(false);
});

test('one that fails is told to its caller alone, and the next is done', async () => {
  const queue = new TaskQueue();
  const failing = queue.run(() => Promise.reject(new Error('full')));
  const throwing = queue.run(() => {
    throw new Error('at once');
  });
  const next = queue.run(async () => 'done');
  await expect(failing).rejects.toThrow('full');
  await expect(throwing).rejects.toThrow('at once');
  expect(await next).toBe('done');
  expect(queue.isBusy).toBe(false);
});
