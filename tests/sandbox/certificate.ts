import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// Tags of DER, the distinguished encoding of ASN.1.
const [BOOLEAN, INTEGER, BITS, OCTETS, OID, UTF8, SEQUENCE, SET, TIME] = [
  1, 2, 3, 4, 6, 12, 0x30, 0x31, 0x18,
];
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const [DNS_NAME, IP_ADDRESS] = [0x82, 0x87];

/** A self-signed certificate for the loopback names and others, valid from a day ago until tomorrow. */
export function selfSigned(hostNames: string[] = []): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, oid('1.2.840.10045.4.3.2'));
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, oid('2.5.4.3'), der(UTF8, Buffer.from('Sandbox on loopback')))),
  );
  const day = 86_400_000;
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    der(SEQUENCE, time(Date.now() - day), time(Date.now() + day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, ...extensions(hostNames))),
  );
  const signature = sign('sha256', body, privateKey);
  const cert = der(SEQUENCE, body, algorithm, der(BITS, Buffer.from([0]), signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(cert) };
}

function extensions(hostNames: string[]): Buffer[] {
  const v6 = Buffer.alloc(16);
  v6[15] = 1;
  const names = der(
    SEQUENCE,
    ...['localhost', ...hostNames].map((name) => der(DNS_NAME, Buffer.from(name))),
    der(IP_ADDRESS, Buffer.from([127, 0, 0, 1])),
    der(IP_ADDRESS, v6),
  );
  const isAuthority = der(SEQUENCE, der(BOOLEAN, Buffer.from([0xff])));
  const serverAuth = der(SEQUENCE, oid('1.3.6.1.5.5.7.3.1'));
  // Digital signature and certificate signing: bits 0 and 5.
  const usage = der(BITS, Buffer.from([2, 0b1000_0100]));
  return [
    der(SEQUENCE, oid('2.5.29.17'), der(OCTETS, names)),
    der(SEQUENCE, oid('2.5.29.19'), der(BOOLEAN, Buffer.from([0xff])), der(OCTETS, isAuthority)),
    der(SEQUENCE, oid('2.5.29.15'), der(BOOLEAN, Buffer.from([0xff])), der(OCTETS, usage)),
    der(SEQUENCE, oid('2.5.29.37'), der(OCTETS, serverAuth)),
  ];
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(OID, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(number: number): number[] {
  const digits = [number & 0x7f];
  for (let left = number >>> 7; left > 0; left >>>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

/** `20250131235959Z` */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\.\d+|[-:T]/g, '');
  return der(TIME, Buffer.from(digits));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
