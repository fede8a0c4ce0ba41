import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import type { FileHostHandler } from '../files/host.ts';
import { Intake } from '../files/intake.ts';
import { newUuid } from '../secrets.ts';
import { ToolFailure } from './routes.ts';
import type { ProviderContext } from './types.ts';

const AREA = 'slack-upload';
const MOST = 1024 * 1024 * 1024;

type Params = Record<string, JsonValue | undefined>;

interface Upload {
  id: string;
  filename: string;
  length: number;
  expired: boolean;
  received?: Intake;
}

/** Slack's uploads: get a URL on another host, send the bytes there, then share the file in a channel. */
export class SlackFiles {
  readonly #context: ProviderContext;
  readonly #uploads = new Map<string, Upload>();

  constructor(context: ProviderContext) {
    this.#context = context;
  }

  /** `files.getUploadURLExternal` */
  open({ filename, length }: Params): JsonObject {
    const size = Number(length);
    if (typeof filename !== 'string' || filename === '' || !Number.isInteger(size) || size < 1) {
      throw new ToolFailure('invalid_arguments', 'invalid_arguments');
    }
    if (size > MOST) throw new ToolFailure('file_upload_size_restricted', 'file_upload_size_restricted');
    const key = newUuid();
    const id = `F${key.replaceAll('-', '').slice(0, 10).toUpperCase()}`;
    this.#uploads.set(key, { id, filename, length: size, expired: false });
    return { upload_url: this.#context.signedUrls.at(`/${AREA}/v1/${key}`), file_id: id };
  }

  /** `files.completeUploadExternal`: all files or none; `post` writes the message in the channel. */
  complete(params: Params, post: (files: JsonObject[]) => void): JsonObject {
    const asked = listOf(params.files);
    const uploads = asked.map(({ id }) => [...this.#uploads].find(([, upload]) => upload.id === id));
    const ready = uploads.map((found) => found?.[1]);
    if (asked.length === 0) throw new ToolFailure('invalid_arguments', 'invalid_arguments');
    if (ready.some((upload) => upload?.received === undefined || upload.expired)) {
      throw new ToolFailure('file_not_found', 'file_not_found');
    }
    const files = ready.flatMap((upload, index) => (upload ? [shown(upload, asked[index]?.title)] : []));
    // If the channel refuses, the files do not change.
    if (params.channel_id) post(files);
    for (const found of uploads) {
      const [key, upload] = found ?? [];
      if (key === undefined || !upload?.received) continue;
      this.#uploads.delete(key);
      this.#context.files.add({
        provider: 'SLACK',
        id: upload.id,
        name: upload.filename,
        mimeType: 'application/octet-stream',
        parent: String(params.channel_id ?? ''),
        ...upload.received.result(),
      });
    }
    return { files };
  }

  expire(): void {
    for (const upload of this.#uploads.values()) upload.expired = true;
  }

  readonly fileHost: FileHostHandler = async ({ method, path, body, entry }) => {
    const [, area, , key = ''] = path.split('/');
    if (area === 'files-pri' && method === 'GET') return signIn();
    if (area !== AREA) return undefined;
    const upload = this.#uploads.get(key);
    if (method !== 'POST') return { status: 405, body: 'Method Not Allowed' };
    if (!upload || upload.expired) return { status: 404, body: 'Not Found' };
    const intake = new Intake('SLACK');
    for await (const chunk of body.chunks()) intake.add(chunk);
    if (intake.bytes !== upload.length) return { status: 400, body: 'length mismatch' };
    upload.received = intake;
    entry.executed = true;
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: `OK - ${intake.bytes}` };
  };
}

/** The answer to a download without the user's token: a page with status 200. */
function signIn() {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body: '<!DOCTYPE html><html><title>Sign in</title><p>Sign in</html>' };
}

function shown({ id, filename, length }: Upload, title?: JsonValue): JsonObject {
  return {
    id,
    name: filename,
    title: title ?? filename,
    size: length,
    permalink: `https://sandbox.slack.example/files/U0000000001/${id}/${encodeURIComponent(filename)}`,
  };
}

/** Accepts a list, or its JSON text in a form. */
function listOf(value: JsonValue | undefined): JsonObject[] {
  try {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(list) ? (list as JsonObject[]) : [];
  } catch {
    return [];
  }
}
