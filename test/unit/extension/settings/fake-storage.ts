type Changes = Record<string, { newValue?: unknown }>;

/** `storage.local` as browsers have it: what is read is a copy, comes later, and whoever listens hears of each write. */
export function fakeStorage() {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: Changes) => void>();
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const local = {
    async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
      const wanted = keys === null ? Object.keys(stored) : [keys].flat();
      const found = Object.fromEntries(wanted.flatMap((key) => (key in stored ? [[key, stored[key]]] : [])));
      await later();
      return structuredClone(found);
    },
    async set(entries: Record<string, unknown>): Promise<void> {
      await later();
      Object.assign(stored, structuredClone(entries));
      tell(Object.fromEntries(Object.entries(entries).map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys: string | string[]): Promise<void> {
      await later();
      for (const key of [keys].flat()) delete stored[key];
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
    },
  };
  return { stored, listeners, local };
}
