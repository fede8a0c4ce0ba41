import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Failure } from '../answer/failure.ts';
import type { Call } from './call.ts';
import { parseFlag } from './input.ts';

/** What a proxied request carries. */
export interface ProxyBody {
  /** What the body is, where the caller's headers do not say. */
  contentType: string | undefined;
  bytes: number;
  /** For previews: the text itself, or size and sha256; a file is read whole for it. */
  describe(): Promise<unknown>;
  /** The body; streams are opened anew each time. */
  open(): Buffer | Readable;
}

interface BodyFlags {
  body?: string | undefined;
  'input-file'?: string | undefined;
  'form-field'?: string | undefined;
}

/**
 * The body that the flags describe: JSON, text or bytes of `--body`, or a file as a multipart form, or raw.
 *
 * @throws Failure USAGE, INVALID_JSON, FILE_NOT_FOUND, FILE_REFUSED
 */
export async function readBody(
  call: Call,
  flags: BodyFlags,
  headers: Record<string, string>,
): Promise<ProxyBody | undefined> {
  const file = flags['input-file'];
  if (flags.body !== undefined && file !== undefined) {
    throw new Failure('USAGE', '--body and --input-file exclude each other.', { hint: 'Send one of them.' });
  }
  if (file === undefined && flags['form-field'] !== undefined) {
    throw new Failure('USAGE', '--form-field names the field of --input-file.', {
      hint: 'Pass --input-file, or leave --form-field out.',
    });
  }
  if (file !== undefined) return await fileBody(call, file, flags['form-field'] ?? 'file');
  if (flags.body === undefined) return undefined;
  const bytes = await call.input.bytes('body', flags.body);
  const contentType = contentTypeOf(bytes, flags.body, headers);
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text).equals(bytes);
  return {
    contentType,
    bytes: bytes.length,
    describe: async () => (isText ? text : await describeBytes(bytes)),
    open: () => bytes,
  };
}

async function fileBody(call: Call, path: string, field: string): Promise<ProxyBody> {
  const [{ openSource, readSource, hashSource }, { multipartForm }] = await Promise.all([
    import('../files/source.ts'),
    import('../files/multipart.ts'),
  ]);
  const full = resolve(call.host.cwd, path);
  const source = await openSource(full, { homeDir: call.host.homeDir, textFallback: true });
  const describe = async () => {
    const sha256 = await hashSource(source);
    return { file: full, bytes: source.bytes, mime_type: source.mimeType, sha256, form_field: field };
  };
  if (field === '')
    return { contentType: source.mimeType, bytes: source.bytes, describe, open: () => readSource(source) };
  const form = multipartForm(source, { field });
  return { contentType: form.contentType, bytes: form.bytes, describe, open: () => form.body };
}

/** What looks like JSON must be JSON, unless the caller labelled it otherwise; the text itself goes out untouched. */
function contentTypeOf(bytes: Buffer, shown: string, headers: Record<string, string>): string | undefined {
  const label = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (label !== undefined && !/\bjson\b/i.test(label)) return label;
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text).equals(bytes);
  if (label !== undefined || (isText && /^\s*[[{]/.test(text))) {
    parseFlag('body', text.replace(/^\uFEFF/, ''), shown);
    return 'application/json';
  }
  if (!isText) return 'application/octet-stream';
  return isJson(text) ? 'application/json' : 'text/plain; charset=utf-8';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function describeBytes(bytes: Buffer): Promise<unknown> {
  const { createHash } = await import('node:crypto');
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
