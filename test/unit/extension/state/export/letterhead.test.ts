import { expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = vi.hoisted(() => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (some: object) => void Object.assign(stored, some),
        onChanged: { addListener: () => {} },
      },
    },
  },
}));
const { followLetterhead, keepLetterFields } = await import('../../../../../extension/state/export/letterhead.ts');

const arende = { id: 'urn:uuid:a', recipient: 'Regionen', signers: 'Per Lind' };
const asked = (isDone = true) => {
  const changes: unknown[] = [];
  return {
    changes,
    do: async (_: string, some: object[]) => {
      changes.push(...some);
      return isDone;
    },
  };
};

test('recipient and signers are the ärende’s; signers and contact are what the next begins with', async () => {
  const workspace = asked();
  expect(await keepLetterFields(workspace, arende, { recipient: '', signers: 'Anna Ek', contact: 'Torget 1' })).toBe(
    true,
  );
  expect(workspace.changes).toEqual([
    { do: 'set', kind: 'arende', id: 'urn:uuid:a', fields: { recipient: null, signers: 'Anna Ek' } },
  ]);
  expect((await followLetterhead()).value).toEqual({ signers: 'Anna Ek', contact: 'Torget 1' });
});

test('what stays as it is isn’t written, and nothing is kept that the database refuses', async () => {
  const same = asked();
  await keepLetterFields(same, arende, { recipient: 'Regionen', signers: 'Per Lind', contact: '' });
  expect(same.changes).toEqual([]);
  expect((await followLetterhead()).value).toEqual({ signers: 'Per Lind' });
  await keepLetterFields(same, arende, { contact: 'Torget 1' });
  expect(same.changes).toEqual([]);
  expect((await followLetterhead()).value).toEqual({ signers: 'Per Lind', contact: 'Torget 1' });
  await keepLetterFields(same, arende, { contact: '' });
  expect(await keepLetterFields(asked(false), arende, { recipient: 'X', signers: '', contact: 'Y' })).toBe(false);
  expect((await followLetterhead()).value).toEqual({ signers: 'Per Lind' });
});
