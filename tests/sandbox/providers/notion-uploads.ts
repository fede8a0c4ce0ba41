import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { partsOf } from '../http/multipart.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import { isUploadable, refusal, UUID } from './notion-format.ts';
import type { Route } from './routes.ts';
import type { ProviderCall, ProviderContext, ProviderReply } from './types.ts';

const MB = 1024 * 1024;
const HOUR = 3_600_000;

interface Upload {
  id: string;
  mode: 'single_part' | 'multi_part';
  status: 'pending' | 'uploaded' | 'expired';
  filename: string;
  contentType: string;
  parts: number;
  sizes: Map<number, number>;
  expiresAt: Date;
  content: Intake;
  file?: StoredFile;
}

/** Notion's file uploads: created, sent in one or several parts, completed. */
export class NotionUploads {
  readonly #context: ProviderContext;
  readonly #uploads = new Map<string, Upload>();

  constructor(context: ProviderContext) {
    this.#context = context;
  }

  readonly routes: Route[] = [
    ['POST', /^\/v1\/file_uploads$/, (call) => this.#create(call)],
    ['GET', /^\/v1\/file_uploads\/([^/]+)$/, (_call, id) => this.#with(id, (upload) => this.#show(upload))],
    [
      'POST',
      /^\/v1\/file_uploads\/([^/]+)\/send$/,
      (call, id) => this.#with(id, (upload) => this.#send(call, upload)),
    ],
    [
      'POST',
      /^\/v1\/file_uploads\/([^/]+)\/complete$/,
      (_call, id) => this.#with(id, (one) => this.#complete(one)),
    ],
  ];

  /** Expires incomplete uploads. */
  expire(): void {
    for (const upload of this.#uploads.values()) if (upload.status === 'pending') upload.status = 'expired';
  }

  /** The stored file of an upload that is ready to be attached. */
  attachable(id: unknown): StoredFile | undefined {
    const upload = typeof id === 'string' ? this.#uploads.get(id) : undefined;
    return upload?.status === 'uploaded' ? upload.file : undefined;
  }

  async #create(call: ProviderCall): Promise<ProviderReply> {
    const {
      mode = 'single_part',
      filename,
      content_type: type,
      number_of_parts: parts,
    } = await call.body.json();
    if (mode !== 'single_part' && mode !== 'multi_part')
      return refusal(400, 'validation_error', 'mode is unknown');
    if (mode === 'multi_part' && !(Number.isInteger(parts) && parts >= 1 && parts <= 10_000)) {
      return refusal(400, 'validation_error', 'number_of_parts should be between 1 and 10000');
    }
    if (mode === 'multi_part' && !filename)
      return refusal(400, 'validation_error', 'filename should be defined');
    if (type === 'application/octet-stream') return unsupported(type);
    if (!isUploadable(filename ?? '')) {
      const what = 'Provided `filename` has an extension that is not supported for the File Upload API.';
      return refusal(400, 'validation_error', what);
    }
    const upload: Upload = {
      id: newUuid(),
      mode,
      status: 'pending',
      filename: filename ?? '',
      contentType: type ?? '',
      parts: mode === 'multi_part' ? parts : 1,
      sizes: new Map(),
      expiresAt: new Date(Date.now() + HOUR),
      content: new Intake('NOTION'),
    };
    this.#uploads.set(upload.id, upload);
    return this.#show(upload);
  }

  async #send(call: ProviderCall, upload: Upload): Promise<ProviderReply> {
    if (upload.status !== 'pending')
      return refusal(400, 'validation_error', `file upload is ${upload.status}`);
    let partNumber = 1;
    let seen = false;
    // A part that is cut off must leave no trace, so it is written to a copy.
    const content = upload.content.fork();
    const before = content.bytes;
    for await (const part of partsOf(call.headers['content-type'] ?? '', call.body.chunks())) {
      if (part.name === 'part_number') partNumber = Number(await textOf(part.chunks));
      if (part.name !== 'file') continue;
      const type = part.contentType.split(';', 1)[0] ?? '';
      if (type === '' || type === 'application/octet-stream') return unsupported(type);
      if (upload.contentType !== '' && upload.contentType.split(';', 1)[0] !== type) {
        return refusal(
          400,
          'validation_error',
          `content type ${type} is not the ${upload.contentType} announced`,
        );
      }
      upload.contentType ||= part.contentType;
      upload.filename ||= part.filename ?? '';
      for await (const chunk of part.chunks) content.add(chunk);
      seen = true;
    }
    const size = content.bytes - before;
    if (!seen) return refusal(400, 'validation_error', 'body should have a file');
    if (size > 20 * MB) return refusal(400, 'validation_error', 'a part must not be larger than 20 MiB');
    if (!(partNumber >= 1 && partNumber <= upload.parts)) {
      return refusal(400, 'validation_error', `part_number should be between 1 and ${upload.parts}`);
    }
    // Repeated or unordered parts keep the size right; the hash is only right for parts in order.
    if (!upload.sizes.has(partNumber)) upload.content = content;
    upload.sizes.set(partNumber, size);
    if (upload.mode === 'single_part') this.#finish(upload);
    return this.#show(upload);
  }

  #complete(upload: Upload): ProviderReply {
    if (upload.mode !== 'multi_part' || upload.status !== 'pending') {
      return refusal(400, 'validation_error', `file upload is ${upload.mode} and ${upload.status}`);
    }
    if (upload.sizes.size < upload.parts) {
      return refusal(
        400,
        'validation_error',
        `only ${upload.sizes.size} of ${upload.parts} parts have been sent`,
      );
    }
    const small = [...upload.sizes].find(([number, size]) => number < upload.parts && size < 5 * MB);
    if (small) return refusal(400, 'validation_error', `part ${small[0]} is smaller than 5 MiB`);
    this.#finish(upload);
    return this.#show(upload);
  }

  #finish(upload: Upload): void {
    upload.status = 'uploaded';
    upload.file = this.#context.files.add({
      provider: 'NOTION',
      name: upload.filename,
      mimeType: upload.contentType,
      ...upload.content.result(),
    });
  }

  #with(id: string | undefined, act: (upload: Upload) => ProviderReply | Promise<ProviderReply>) {
    if (id === undefined || !UUID.test(id))
      return refusal(400, 'validation_error', 'the id should be a valid uuid');
    const upload = this.#uploads.get(id);
    return upload
      ? act(upload)
      : refusal(404, 'object_not_found', `Could not find file_upload with ID: ${id}.`);
  }

  #show(upload: Upload): ProviderReply {
    const { id, status, filename, contentType, expiresAt, mode } = upload;
    const multi = mode === 'multi_part';
    return json(200, {
      object: 'file_upload',
      id,
      status,
      filename: filename || null,
      content_type: contentType || null,
      content_length: upload.file?.bytes ?? null,
      expiry_time: expiresAt.toISOString(),
      archived: false,
      ...(multi ? { number_of_parts: { total: upload.parts, sent: upload.sizes.size } } : {}),
      ...(status === 'pending'
        ? { upload_url: this.#context.signedUrls.at(`/v1/file_uploads/${id}/send`) }
        : {}),
      ...(status === 'pending' && multi
        ? { complete_url: this.#context.signedUrls.at(`/v1/file_uploads/${id}/complete`) }
        : {}),
    });
  }
}

const unsupported = (type: string): ProviderReply =>
  refusal(
    400,
    'validation_error',
    `Provided content type "${type}" is not supported for the File Upload API.`,
  );

async function textOf(chunks: AsyncGenerator<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}
