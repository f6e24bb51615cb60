import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import * as stores from '../../../../storage/db/store.ts';

vi.mock(import('../../../../storage/db/store.ts'), async (original) => {
  const { openStore } = await original();
  return { openStore: vi.fn(openStore) };
});
const { contextStore } = await import('../../../../storage/db/context-store.ts');

test('a context opens its database once, whoever asks, and again where that failed', async () => {
  vi.mocked(stores.openStore).mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  const refused = [contextStore({ private: false }), contextStore({ private: false })];
  expect((await Promise.allSettled(refused)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(stores.openStore).toHaveBeenCalledTimes(1);
  const [one, other] = await Promise.all([contextStore({ private: false }), contextStore({ private: false })]);
  expect(one).toBe(other);
  expect(stores.openStore).toHaveBeenCalledTimes(2);
  const hidden = await contextStore({ private: true });
  expect([one.private, hidden.private]).toEqual([false, true]);
  one.db.close();
  hidden.db.close();
});
