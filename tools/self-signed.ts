import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface SelfSigned {
  /** PEM, for `https.createServer`. */
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key: what `--ignore-certificate-errors-spki-list` takes, so that no other certificate is trusted. */
  publicKeyHash: string;
}

/**
 * A self-signed certificate for a server on this machine, valid for two days.
 * Node signs but cannot lay out X.509, and the libraries that can bring some twenty packages: these are its few DER fields
 * (RFC 5280, section 4.1; version 1, so without extensions).
 */
export function selfSigned(name: string): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const subject = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
  const validity = sequence(utcTime(-DAY), utcTime(DAY));
  // The first bit of a DER integer is its sign: 7f keeps the serial number positive.
  const serial = der(0x02, Buffer.from([0x7f, ...randomBytes(8)]));
  const body = sequence(serial, ECDSA_SHA256, subject, validity, subject, spki);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = sequence(body, ECDSA_SHA256, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    publicKeyHash: createHash('sha256').update(spki).digest('base64'),
  };
}

const DAY = 24 * 60 * 60 * 1000;
const COMMON_NAME = der(0x06, Buffer.from([0x55, 0x04, 0x03]));
const ECDSA_SHA256 = sequence(der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])));

/** Tag, length and content. A length of 128 or more stands behind a byte that counts its bytes; DER wants the fewest. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const { length } = Buffer.concat(content);
  const short = length < 0x80 ? [length] : [0x81, length];
  const bytes = length < 0x100 ? short : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), ...content]);
}

function sequence(...content: Buffer[]): Buffer {
  return der(0x30, ...content);
}

/** YYMMDDHHMMSSZ, so many milliseconds from now. */
function utcTime(offset: number): Buffer {
  const digits = new Date(Date.now() + offset).toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}
