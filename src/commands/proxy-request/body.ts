import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Failure, usage } from '../../answer/failure.ts';
import { parseJsonOr, toJsonLine } from '../../answer/json.ts';
import { isObject } from '../../tools/definition.ts';
import type { CommandContext } from '../shared/context.ts';
import { decodeUtf8, pairOf, parseFlag } from '../shared/input.ts';
import type { Flags } from './spec.ts';

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The body of a proxied request. */
export interface ProxyBody {
  /** The content type to send if the caller's headers set none. */
  contentType: string | undefined;
  /** A form's content type contains its boundary, so the caller's own Content-Type is dropped. */
  isForm: boolean;
  bytes: number;
  /** The local file that is sent, links resolved. */
  file?: string;
  /** For previews: the text itself, or size and sha256, for which a file is read completely. */
  describe(): Promise<unknown>;
  /** The body; each call opens a new stream. */
  open(): Buffer | Readable;
}

/**
 * The body that the flags describe: JSON, text or bytes of `--body`, or a file as a multipart form, or raw.
 *
 * @throws Failure USAGE, INVALID_JSON, INVALID_HEADER, FILE_NOT_FOUND, FILE_REFUSED
 */
export async function readBody(
  context: CommandContext,
  flags: Flags,
  headers: Record<string, string>,
): Promise<ProxyBody | undefined> {
  const { 'input-file': file, 'form-field': field } = flags;
  const hint = 'Write --form name=value, once for each field.';
  const fields = flags.form.map((flag) => pairOf(flag, /^([^=]+)=(.*)$/s, '--form K=V', hint));
  const other = file !== undefined ? '--input-file' : '--form';
  if (flags.body !== undefined && (file !== undefined || fields.length > 0))
    throw usage(`--body and ${other} exclude each other.`, 'Send one of them.');
  if (file === undefined && field !== undefined)
    throw usage(
      '--form-field names the field of --input-file.',
      'Pass --input-file, or leave --form-field out.',
    );
  if (file !== undefined) return await fileBody(context, file, field ?? 'file', fields, headers);
  if (fields.length > 0) return ofBytes(urlEncoded(fields), FORM_TYPE);
  if (flags.body === undefined) return undefined;
  const bytes = await context.input.bytes('body', flags.body);
  const isForm = labelOf(headers)?.toLowerCase().startsWith(FORM_TYPE);
  const members = isForm && parseJsonOr(bytes.toString('utf8'), undefined);
  // A JSON object with a form's content type is meant as a form.
  if (isObject(members))
    return ofBytes(
      urlEncoded(Object.entries(members).flatMap(([name, member]) => fieldsOf(name, member))),
      FORM_TYPE,
    );
  return ofBytes(bytes, contentTypeOf(bytes, flags.body, headers));
}

function ofBytes(bytes: Buffer, contentType: string | undefined): ProxyBody {
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text).equals(bytes);
  return {
    contentType,
    isForm: false,
    bytes: bytes.length,
    describe: async () => (isText ? text : (await import('../../http/body.ts')).describeBytes(bytes)),
    open: () => bytes,
  };
}

async function fileBody(
  context: CommandContext,
  path: string,
  field: string,
  fields: [string, string][],
  headers: Record<string, string>,
): Promise<ProxyBody> {
  if (field === '' && fields.length > 0)
    throw usage(
      "--form-field '' sends only the bytes, without a form.",
      'Leave out one of --form-field and --form.',
    );
  if (field !== '') assertFormType(headers);
  const [{ openSource, readSource, hashSource, textFallback }, { multipartForm }] = await Promise.all([
    import('../../files/upload/source.ts'),
    import('../../files/upload/multipart.ts'),
  ]);
  const full = resolve(context.host.cwd, path);
  const source = await textFallback(await openSource(full, { homeDir: context.host.homeDir }));
  const describe = async () => {
    const sha256 = await hashSource(source);
    return {
      file: full,
      bytes: source.bytes,
      mime_type: source.mimeType,
      sha256,
      form_field: field,
      ...(fields.length > 0 && { form: Object.fromEntries(fields) }),
    };
  };
  const { bytes, mimeType: contentType } = source;
  const file = source.path;
  if (field === '')
    return { contentType, isForm: false, bytes, file, describe, open: () => readSource(source) };
  const { headers: form, body, bodyBytes } = multipartForm(source, field, fields);
  const isForm = true;
  return { contentType: form['Content-Type'], bytes: bodyBytes, isForm, file, describe, open: () => body };
}

/** A form with another content type is most likely meant to be sent as raw bytes. */
function assertFormType(headers: Record<string, string>): void {
  const label = labelOf(headers);
  if (label === undefined || /^multipart\/form-data\b/i.test(label)) return;
  throw new Failure('INVALID_HEADER', `--input-file sends a multipart form, not ${label.slice(0, 80)}.`, {
    hint: "Pass --form-field '' to send only the file's bytes, or leave Content-Type out.",
  });
}

/** The content type that the caller sets. */
function labelOf(headers: Record<string, string>): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}

/** What looks like JSON must be JSON, unless the caller set another content type; the text is sent unchanged. */
function contentTypeOf(bytes: Buffer, shown: string, headers: Record<string, string>): string | undefined {
  const label = labelOf(headers);
  if (label !== undefined && !/\bjson\b/i.test(label)) return label;
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text).equals(bytes);
  if (label !== undefined || (isText && /^\s*[[{]/.test(text))) {
    parseFlag('body', decodeUtf8('body', bytes, shown), shown);
    return 'application/json';
  }
  if (!isText) return 'application/octet-stream';
  return parseJsonOr(text, undefined) !== undefined ? 'application/json' : 'text/plain; charset=utf-8';
}

/** A urlencoded form (https://url.spec.whatwg.org/#concept-urlencoded-serializer). */
function urlEncoded(fields: readonly [string, string][]): Buffer {
  return Buffer.from(new URLSearchParams([...fields]).toString());
}

/** A member of a JSON object as form fields: `a[b]=1` for members of objects, `a[]=1` for items of lists. */
function fieldsOf(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(`${name}[]`, item));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, member]) => fieldsOf(`${name}[${key}]`, member));
  if (value === null || value === undefined) return [];
  return [[name, typeof value === 'string' ? value : toJsonLine(value)]];
}
