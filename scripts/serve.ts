import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Form, forms, type SentPage } from './page-forms';

/** A running server of sample pages. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  readonly port: number;
  /** Paths asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads a file of the folder, or a page given by name; undefined where there is none. */
function find(folder: string, pages: Readonly<Record<string, string>>, path: string): string | Buffer | undefined {
  if (Object.hasOwn(pages, path)) return pages[path];
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return readFileSync(file);
}

function respond(content: string | Buffer, path: string, form: string | null): SentPage {
  const ending = extname(path);
  if (ending !== '.html') return { bytes: Buffer.from(content), type: types[ending] ?? 'application/octet-stream' };
  const way = form && Object.hasOwn(forms, form) ? (form as Form) : 'utf8';
  return forms[way](content.toString(), path);
}

function answer(folder: string, pages: Readonly<Record<string, string>>, asked: string[]) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(request.url ?? '/');
    const path = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
    const content = find(folder, pages, path);
    // Browsers ask for an icon of every site; that the samples have none is no error.
    if (content === undefined) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    const { bytes, type } = respond(content, path, searchParams.get('as'));
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
  };
}

/**
 * Serves a folder of sample pages, and `pages` by their paths, to this machine only. `?as=` gives a page in another form:
 * see `forms` in page-forms.ts.
 */
export async function serve(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer(answer(folder, pages, asked));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
