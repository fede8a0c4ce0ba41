import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { json, type Reply } from '../http/reply.ts';
import type { Incoming } from '../http/serve.ts';
import { newUuid } from '../secrets.ts';
import type { Files, StoredFile } from './store.ts';

export type FileHostHandler = (incoming: Incoming) => Reply | undefined | Promise<Reply | undefined>;

const KEPT = 10_000;

interface Signed {
  file: StoredFile;
  expiresAt: number;
}

/** Pre-signed downloads: `/signed/<key>/<name>?expires=…`, valid for an hour by default. */
export class SignedUrls {
  readonly #signed = new Map<string, Signed>();
  readonly #files: Files;
  readonly #seconds: number;
  #origin = '';

  constructor(files: Files, seconds: number) {
    this.#files = files;
    this.#seconds = seconds;
  }

  set origin(origin: string) {
    this.#origin = origin;
  }

  /** Any address on the other host. */
  at(path: string): string {
    return `${this.#origin}${path}`;
  }

  make(file: StoredFile): { url: string; expiresAt: Date } {
    const key = newUuid();
    const expiresAt = Date.now() + this.#seconds * 1000;
    this.#signed.set(key, { file, expiresAt });
    // Removes the oldest, so that memory does not grow.
    if (this.#signed.size > KEPT) this.#signed.delete(this.#signed.keys().next().value ?? '');
    const url = this.at(`/signed/${key}/${encodeURIComponent(file.name)}?expires=${expiresAt}`);
    return { url, expiresAt: new Date(expiresAt) };
  }

  /** Expires every URL issued so far. */
  expire(): void {
    for (const signed of this.#signed.values()) signed.expiresAt = 0;
  }

  clear(): void {
    this.#signed.clear();
  }

  readonly handler: FileHostHandler = ({ method, path, headers, entry }) => {
    const [, area, key = ''] = path.split('/');
    if (area !== 'signed' || (method !== 'GET' && method !== 'HEAD')) return undefined;
    const signed = this.#signed.get(key);
    if (!signed || signed.expiresAt <= Date.now()) {
      const body =
        '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
      return { status: 403, headers: { 'content-type': 'application/xml' }, body };
    }
    entry.executed = true;
    return download(this.#files, signed.file, headers);
  };
}

/** The whole file, or the requested range if `If-Range` matches the content. */
export function download(
  files: Files,
  file: StoredFile,
  { range = '', 'if-range': condition }: Record<string, string> = {},
): Reply {
  const etag = `"${file.sha256.slice(0, 32)}"`;
  const isSame = condition === undefined || condition === etag;
  const match = isSame ? /^bytes=(\d+)-(\d*)$/.exec(range) : null;
  const start = match ? Number(match[1]) : 0;
  const end = match?.[2] ? Math.min(Number(match[2]) + 1, file.bytes) : file.bytes;
  if (match && start >= file.bytes) {
    return { status: 416, headers: { 'content-range': `bytes */${file.bytes}` }, body: '' };
  }
  const body = files.read(file, start, end);
  if (!body)
    return json(410, {
      error: { code: 'gone', message: 'The sandbox kept only length and hash of this file.' },
    });
  if (file.encoding === 'gzip') {
    const headers = { 'content-type': file.mimeType, 'content-encoding': 'gzip' };
    return { status: 200, headers, body: Readable.from(files.read(file) ?? []).pipe(createGzip()) };
  }
  return {
    status: match ? 206 : 200,
    headers: {
      'content-type': file.mimeType,
      'content-length': String(end - start),
      'accept-ranges': 'bytes',
      etag,
      ...(match ? { 'content-range': `bytes ${start}-${end - 1}/${file.bytes}` } : {}),
    },
    body,
  };
}
