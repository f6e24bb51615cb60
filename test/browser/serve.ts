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

/** Serves these pages on loopback, from path to content: PDF by what is in it, else by the path's ending, else HTML. */
export function serve(pages: Record<string, string | Buffer>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!Object.hasOwn(pages, path)) return response.writeHead(404).end();
    const page = Buffer.from(pages[path] as string);
    const type = page.subarray(0, 5).toString() === '%PDF-' ? 'pdf' : (path.split('.')[1] ?? 'html');
    // A page that lets nothing of anyone else's in.
    if (path === '/hard')
      response.setHeader('content-security-policy', "default-src 'none'; script-src 'unsafe-inline'");
    response.setHeader('content-type', types[type] ?? 'application/octet-stream');
    response.end(page);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
