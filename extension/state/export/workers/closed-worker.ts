/**
 * A page's content security policy doesn't apply to its workers, and the manifest's allows fetching PDFs: so a worker removes, before
 * anything else is loaded, every function that it could send data with.
 */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource'])
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
