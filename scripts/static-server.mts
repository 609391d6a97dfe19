import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chooseEncoding, ENCODINGS, type Encoding } from './choose-encoding.mts';
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
  '.parquet': 'application/vnd.apache.parquet',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
const TEXT = /^text\/|json|svg|\/xml/;
/** Files whose name changes with their content. */
const HASHED = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/;
/** What hosts use when they compress on the fly. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Who may show the page in a frame, which a policy in the page cannot say: this host, and anyone one exhibit alone. */
const framing = (address: string): string => {
  const { searchParams } = new URL(address, 'http://localhost');
  return `frame-ancestors ${searchParams.get('embed') === '1' ? '*' : "'self'"}`;
};

/** The file that an address names, or undefined where it leads outside the site, to a dot file or nowhere. */
export const findFile = (root: string, base: string, address: string): string | undefined => {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const inside = normalize(path.slice(base.length));
  if (inside.split(sep).some((part) => part.startsWith('.') && part !== '.')) return undefined;
  const file = join(root, inside, path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const createPacker = () => {
  const known = new Map<string, Buffer>();
  /** The file that the build has packed, or the body packed now, once for each content. */
  return (file: string, body: Buffer, encoding: Encoding, etag: string): Buffer => {
    const built = `${file}${ENCODINGS[encoding]}`;
    if (existsSync(built)) return readFileSync(built);
    const packed =
      known.get(etag) ?? (encoding === 'br' ? brotliCompressSync(body, BROTLI) : gzipSync(body));
    known.set(etag, packed);
    return packed;
  };
};

/** True where the browser has this very content already. Hosts in between may have made the tag a weak one. */
const isKnown = (request: IncomingMessage, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .some((each) => each.trim().replace(/^W\//, '') === etag);

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  pack: ReturnType<typeof createPacker>,
): void => {
  const body = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packable = TEXT.test(type);
  const encoding = packable
    ? chooseEncoding(request.headers['accept-encoding']?.toString())
    : undefined;
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const etag = `"${[hash, encoding].filter(Boolean).join('-')}"`;
  const policy = type.startsWith('text/html') ? readPolicy(body.toString()) : undefined;
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    HASHED.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
  );
  if (packable) response.setHeader('Vary', 'Accept-Encoding');
  if (policy)
    response.setHeader('Content-Security-Policy', `${policy}; ${framing(request.url ?? '/')}`);
  if (isKnown(request, etag)) return void response.writeHead(304).end();
  response.setHeader('Content-Type', type);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  const sent = encoding ? pack(file, body, encoding, etag) : body;
  response.setHeader('Content-Length', sent.length).writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : sent);
};

/** A server of static files and nothing else, with the page's own policy as a header too and the headers of docs/deploy.md. Unknown addresses get 404. */
export const createStaticServer = ({ root, base = '/' }: SiteOptions): Server => {
  const pack = createPacker();
  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // Open data; and a frame without rights of its own asks for its scripts as a stranger.
    response.setHeader('Access-Control-Allow-Origin', '*');
    const refuse = (status: number): void =>
      void response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    try {
      const file = findFile(root, base, request.url ?? '/');
      return file ? send(request, response, file, pack) : refuse(404);
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
