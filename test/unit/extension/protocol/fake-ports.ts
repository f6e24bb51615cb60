type Heard = (message: unknown) => void;
type Connected = (port: object) => void;

/** The ports of `tabs.connect` and `runtime.onConnect`, as far as the browsers go between their ends: what is sent is a copy, and comes later. */
export function fakePorts(sender: object) {
  const connecting = new Set<Connected>();
  const connect = (_tab: number, { name }: { name: string }) => {
    const ends = [0, 1].map(() => ({ heard: [] as Heard[], closed: [] as (() => void)[] }));
    const end = (own: number) => ({
      name,
      sender,
      postMessage: (message: unknown) => {
        const copy: unknown = JSON.parse(JSON.stringify(message));
        queueMicrotask(() => {
          for (const listener of ends[1 - own]?.heard ?? []) listener(copy);
        });
      },
      disconnect: () => queueMicrotask(() => ends[1 - own]?.closed.forEach((listener) => void listener())),
      onMessage: { addListener: (listener: Heard) => void ends[own]?.heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => void ends[own]?.closed.push(listener) },
    });
    const near = end(0);
    queueMicrotask(() => {
      if (connecting.size === 0) for (const listener of ends[0]?.closed ?? []) listener();
      for (const listener of connecting) listener(end(1));
    });
    return near;
  };
  const onConnect = {
    addListener: (listener: Connected) => void connecting.add(listener),
    removeListener: (listener: Connected) => void connecting.delete(listener),
  };
  return { connecting, connect, onConnect };
}
