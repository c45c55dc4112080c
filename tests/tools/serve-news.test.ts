import { createHash, X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selfSigned } from '../../tools/self-signed.ts';
import { serveNews, type NewsServer } from '../../tools/serve-news.ts';

let server: NewsServer;
const late = Promise.withResolvers<string>();

beforeAll(async () => {
  server = await serveNews({
    'www.bbc.com/news/one': '<p>One',
    'www.bbc.com/news/late': late.promise,
    'variety.com/two': { body: '<p>Two', headers: { 'content-security-policy': "default-src 'none'" } },
  });
});
afterAll(() => server.close());

/** Asks the server as a browser does whose resolver was told that every host is here. */
function get(host: string, path: string): Promise<{ status: number; csp: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, headers: { host }, rejectUnauthorized: false };
    request(options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      const csp = response.headers['content-security-policy']?.toString();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, csp, body }));
    })
      .on('error', reject)
      .end();
  });
}

it('answers with the page of host and path, whatever the query', async () => {
  expect(await get('www.bbc.com', '/news/one?from=home')).toEqual({ status: 200, csp: undefined, body: '<p>One' });
});

it('answers with a page that is only promised once it is there', async () => {
  const answer = get('www.bbc.com', '/news/late');
  expect(await get('www.bbc.com', '/news/one')).toMatchObject({ status: 200 });
  late.resolve('<p>Late');
  expect(await answer).toMatchObject({ body: '<p>Late' });
});

it('sends the headers a page asks for', async () => {
  expect(await get('variety.com', '/two')).toMatchObject({ csp: "default-src 'none'", body: '<p>Two' });
});

it('answers 404 for the same path under another host', async () => {
  expect(await get('variety.com', '/news/one')).toMatchObject({ status: 404 });
});

it('has a certificate that is signed by its own key and named by the hash of that key', () => {
  const { cert, publicKeyHash } = selfSigned('Sidelight test');
  const certificate = new X509Certificate(cert);
  expect(certificate.subject).toBe('CN=Sidelight test');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  const spki = certificate.publicKey.export({ type: 'spki', format: 'der' });
  expect(createHash('sha256').update(spki).digest('base64')).toBe(publicKeyHash);
});
