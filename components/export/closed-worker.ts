/**
 * A page's own policy doesn't reach its workers, and the manifest's lets the reader fetch PDFs: so a worker of ours gives away, before
 * anything else is loaded, what it could send with.
 */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource'])
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
