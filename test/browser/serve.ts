import { createServer, type ServerResponse } from 'node:http';
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

/** A page with a status and headers of its own; `endless` goes on sending white space for ever. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  endless?: true;
}

/** Serves these pages on loopback, from path to content: PDF by what is in it, else by the path's ending, else HTML. */
export function serve(pages: Record<string, string | Buffer | Answer>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // Asked for by the browser alone, which would tell of an error.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (!Object.hasOwn(pages, path)) return response.writeHead(404).end();
    const wanted = pages[path] as string | Buffer | Answer;
    if (typeof wanted === 'object' && !Buffer.isBuffer(wanted)) return answer(wanted, response);
    const page = Buffer.from(wanted as string);
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

function answer({ status = 200, headers = {}, body = '', endless }: Answer, response: ServerResponse): void {
  response.writeHead(status, headers);
  if (!endless) {
    response.end(body);
    return;
  }
  response.write(body);
  const more = setInterval(() => response.write(' '.repeat(4096)), 20);
  response.on('close', () => clearInterval(more));
}
