import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed.ts';

/** A page of the news server: its HTML, or the HTML, as text or bytes, with headers of its own. */
export type ServedPage = string | { body: string | Uint8Array; headers: Record<string, string> };

/** Pages by host and path; one that is only promised is answered when it is there. */
export type ServedPages = Record<string, ServedPage | Promise<ServedPage>>;

export interface NewsServer {
  /** On 127.0.0.1; the browser is told to look for every host here. */
  port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  publicKeyHash: string;
  /** What was asked for, as host and path, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages over HTTPS on this machine under any host name, with a certificate made on the spot.
 * A page is looked up by host and path: `www.bbc.com/news/one`. Nothing else is answered, so nothing else is reached.
 */
export async function serveNews(pages: ServedPages): Promise<NewsServer> {
  const { key, cert, publicKeyHash } = selfSigned('Sidelight sample news');
  const requests: string[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const address = `${request.headers.host}${request.url}`.replace(/[?#].*/, '');
    requests.push(address);
    answer(response, await pages[address]);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { port: (server.address() as AddressInfo).port, publicKeyHash, requests, close };
}

function answer(response: ServerResponse, page: ServedPage | undefined): void {
  const { body, headers } = typeof page === 'object' ? page : { body: page, headers: {} };
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body ?? 'Not on this server.');
}
