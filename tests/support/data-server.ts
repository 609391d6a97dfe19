import { createServer, type Server } from 'node:http';
import { onTestFinished, vi } from 'vitest';
import { listen } from '../../scripts/static-server.mts';

/** What the server answers to a path: a status, a type and a body. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves answers from a real server for one test, and lets the page's relative addresses lead there, as a browser would.
 * Unknown paths get 404. Gives a function that stops the server early.
 */
export const serveData = async (
  answers: Readonly<Record<string, Answer>>,
): Promise<() => Promise<void>> => {
  const server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').slice(1)];
    response.writeHead(answer ? (answer.status ?? 200) : 404, {
      'Content-Type': answer?.type ?? 'application/json',
    });
    response.end(answer?.body ?? 'not found');
  });
  const port = await listen(server, 0);
  const page = `http://127.0.0.1:${port}/`;
  const browserFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    browserFetch(new URL(path, page), init),
  );
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await close(server);
  });
  return () => close(server);
};
