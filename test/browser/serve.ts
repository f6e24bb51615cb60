import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
};

export interface Site {
  /** With a slash at the end. */
  address: string;
  close(): void;
}

/** Serves these pages on loopback, from path to content. A path without an ending is HTML. */
export function serve(pages: Record<string, string | Buffer>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages[path];
    if (page === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', types[path.split('.')[1] ?? 'html'] ?? 'application/octet-stream');
    response.end(page);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
