import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Headers of everything that a class server answers: nothing is sniffed, framed by strangers or told to them. */
const HOUSE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'SAMEORIGIN',
};

/**
 * Serves the built game from a folder, and nothing beside it. A page that is visited is told by `mark`, a `<meta>`, that
 * there are classes here; what the service worker keeps is the file as it was built.
 */
export async function serveFile(
  folder: string,
  mark: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = pathIn(folder, request.url ?? '/');
  // A page that a browser keeps would know of no class, and would stay of an old build whoever reloads it.
  if (path === join(folder, 'service-worker.js')) return end(response, 404);
  const size = path === null ? null : await sizeOf(path);
  if (path === null || size === null) return end(response, 404);
  const isLasting = path.startsWith(join(folder, 'assets') + sep);
  if (path === join(folder, 'index.html') && isVisit(request)) return servePage(path, mark, response);
  response.writeHead(200, {
    ...HOUSE_HEADERS,
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function isVisit({ headers }: IncomingMessage): boolean {
  const to = headers['sec-fetch-dest'];
  return to === undefined || to === 'document';
}

async function servePage(path: string, mark: string, response: ServerResponse): Promise<void> {
  const page = (await readFile(path, 'utf8')).replace(/<head>|(?=<title>)/, (head) => `${head}${mark}`);
  const headers = { ...HOUSE_HEADERS, 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-cache' };
  response.writeHead(200, headers).end(page);
}

/** Answers JSON. */
export function serveJson(response: ServerResponse, status: number, text: string): void {
  const headers = { ...HOUSE_HEADERS, 'Content-Type': TYPES['.json'], 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(text);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, HOUSE_HEADERS).end();
}

/** The file that an address asks for; null when it points out of the folder or cannot be read. */
function pathIn(folder: string, address: string): string | null {
  try {
    const { pathname } = new URL(address, 'http://class');
    const name = decodeURIComponent(pathname);
    const path = normalize(join(folder, name.endsWith('/') ? `${name}index.html` : name));
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
