import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileRefused, usage } from '../../answer/failure.ts';
import { checkOutgoing } from '../../files/upload/outgoing.ts';
import { describeBytes } from '../../http/body.ts';
import { type JsonSchema, propertiesOf, type ToolDefinition } from '../../tools/definition.ts';
import type { CommandContext } from '../shared/context.ts';
import { pairOf } from '../shared/input.ts';

/** Maximum size of a file in bytes: base64 adds a third, and the whole input is held in memory. */
const MAX_BYTES = 32 * 1024 * 1024;

/** A file that `--attach FIELD=FILE` puts into the input. */
export interface Attachment {
  field: string;
  /** Absolute, links resolved. */
  path: string;
  /** Encoded for the field: base64, base64url, a data URL, or text. */
  value: string;
  /** Shown to the user instead of the content. */
  preview: { file: string; bytes: number; sha256: string; encoding: string };
}

/**
 * Reads the files of `--attach`, with the same guards as an upload.
 *
 * @throws Failure USAGE, FILE_NOT_FOUND, FILE_REFUSED
 */
export async function readAttachments(
  context: CommandContext,
  tool: ToolDefinition,
  flags: readonly string[],
): Promise<Attachment[]> {
  const attachments: Attachment[] = [];
  for (const flag of flags) {
    const [field, name] = pairOf(
      flag,
      /^([^=]*[^=\s][^=]*)=(.+)$/s,
      '--attach FIELD=FILE',
      'Write --attach file=report.pdf: a parameter of the tool, and the file to put there.',
    );
    if (attachments.some((other) => other.field === field))
      throw usage(`--attach names ${field} twice.`, 'Give each parameter one file.');
    attachments.push(await readAttachment(context, tool, field, resolve(context.host.cwd, name)));
  }
  return attachments;
}

async function readAttachment(
  context: CommandContext,
  tool: ToolDefinition,
  field: string,
  file: string,
): Promise<Attachment> {
  const { path, stats } = await checkOutgoing(file, context.host.homeDir);
  if (stats.size > MAX_BYTES) {
    const hint = 'Use upload-file, or proxy-request --input-file, which stream a file of any size.';
    throw fileRefused(path, `has ${stats.size} bytes; ${MAX_BYTES} is the most that --attach takes`, hint);
  }
  const bytes = await readFile(path);
  const encoding = encodingOf(tool, field);
  const preview = { file: path, ...describeBytes(bytes), encoding };
  return { field, path, preview, value: await encode(bytes, encoding, field, path) };
}

type Encoding = 'base64' | 'base64url' | 'data URL' | 'text';

/** How a parameter expects a file to be encoded, by its name, format and description. */
function encodingOf(tool: ToolDefinition, field: string): Encoding {
  const property = Object(Reflect.get(propertiesOf(tool), field)) as JsonSchema;
  const { description = '', format = '', contentEncoding = '' } = property;
  const about = `${String(format)} ${String(contentEncoding)} ${String(description)}`;
  if (/\bdata[ -]?ur[il]s?\b/i.test(about)) return 'data URL';
  if (/base64[- ]?url|url[- ]?safe base64/i.test(`${field} ${about}`)) return 'base64url';
  const isBytes = /base_?64/i.test(`${field} ${about}`) || /^(?:byte|binary)$/i.test(String(format));
  return isBytes || /(?:^|_)content_?bytes$/i.test(field) ? 'base64' : 'text';
}

async function encode(bytes: Buffer, encoding: Encoding, field: string, path: string): Promise<string> {
  if (encoding === 'text') return asText(bytes, field, path);
  if (encoding !== 'data URL') return bytes.toString(encoding);
  const { default: mime } = await import('mime');
  const type = mime.getType(basename(path)) ?? 'application/octet-stream';
  return `data:${type};base64,${bytes.toString('base64')}`;
}

function asText(bytes: Buffer, field: string, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fileRefused(
      path,
      `is not UTF-8 text, and the schema does not say that ${field} takes base64`,
      'Look at the schema with get-tool: another parameter may take the file.',
    );
  }
}
