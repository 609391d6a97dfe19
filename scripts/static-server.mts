import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPolicy } from './html-plugins.mts';

/** Where the built site is and under which path it is served. `base` begins and ends with a slash. */
export interface SiteOptions {
  readonly root: string;
  readonly base?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
const TEXT = /^text\/|json|svg/;
/** What hosts use when they compress on the fly. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The file that an address names, or undefined where it leads outside the site, to a dot file or nowhere. */
export const findFile = (root: string, base: string, address: string): string | undefined => {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const inside = normalize(path.slice(base.length));
  if (inside.split(sep).some((part) => part.startsWith('.') && part !== '.')) return undefined;
  const file = join(root, inside, path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const createCompressor = () => {
  const known = new Map<string, Buffer>();
  return (etag: string, body: Buffer): Buffer => {
    const packed = known.get(etag) ?? brotliCompressSync(body, BROTLI);
    known.set(etag, packed);
    return packed;
  };
};

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  compress: ReturnType<typeof createCompressor>,
): void => {
  const body = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const policy = type.startsWith('text/html') ? readPolicy(body.toString()) : undefined;
  const hashed = file.includes(`${sep}assets${sep}`);
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', hashed ? 'max-age=31536000, immutable' : 'no-cache');
  if (policy) response.setHeader('Content-Security-Policy', policy);
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const packs =
    TEXT.test(type) && /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  if (packs) response.setHeader('Content-Encoding', 'br').setHeader('Vary', 'Accept-Encoding');
  const sent = packs ? compress(etag, body) : body;
  response.setHeader('Content-Length', sent.length).writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : sent);
};

/** A server of static files and nothing else, with the page's own policy as a header too. Unknown addresses get 404. */
export const createStaticServer = ({ root, base = '/' }: SiteOptions): Server => {
  const compress = createCompressor();
  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const refuse = (status: number): void =>
      void response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    try {
      const file = findFile(root, base, request.url ?? '/');
      return file ? send(request, response, file, compress) : refuse(404);
    } catch {
      return refuse(400);
    }
  });
};

/** Listens on this machine only, at the first free port from `port` on (0: any). Resolves to the port. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0 || port >= 65535) return reject(error);
      return resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.removeAllListeners('error');
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
