import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as a plain static host would: a folder by its `index.html` and with its slash, what is
 * missing by `404.html`, texts packed with gzip. `base` is the path that the site is put under, as in `/report/`.
 */
export async function serve(dist: string, base = '/') {
  const server = http.createServer((request, response) => {
    void answer(dist, base, request.url ?? '/').then(({ status, headers, body }) => {
      const packed = /text|json|xml/.test(headers['content-type'] ?? '');
      response
        .writeHead(status, packed ? { ...headers, 'content-encoding': 'gzip' } : headers)
        .end(packed ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections(); // those that a tab keeps open too
      }),
  };
}

async function answer(dist: string, base: string, url: string) {
  const { pathname } = new URL(url, 'http://localhost');
  let file = pathname.startsWith(base)
    ? path.join(dist, decodeURIComponent(pathname.slice(base.length)))
    : '';
  if (await isFolder(file)) {
    if (!pathname.endsWith('/')) return { status: 301, headers: { location: `${pathname}/` }, body: '' };
    file = path.join(file, 'index.html');
  }
  const found = await readFile(file).catch(() => undefined);
  const shown = found ? file : path.join(dist, '404.html');
  return {
    status: found ? 200 : 404,
    headers: { 'content-type': types[path.extname(shown)] ?? 'application/octet-stream' },
    body: found ?? (await readFile(shown).catch(() => 'Not found')),
  };
}

async function isFolder(file: string) {
  return stat(file).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
