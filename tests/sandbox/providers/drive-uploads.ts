import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { BodyCut } from '../http/body.ts';
import { partsOf } from '../http/multipart.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import { FOLDER, noFile, onWire, refusal } from './drive-format.ts';
import type { Route } from './routes.ts';
import type { ProviderCall, ProviderContext, ProviderReply } from './types.ts';

const STEP = 256 * 1024;
const MULTIPART_LIMIT = 5 * 1024 * 1024;

interface Metadata {
  name?: string;
  mimeType?: string;
  parents?: string[];
}

interface Session {
  metadata: Metadata;
  contentType: string;
  /** As announced, or from the first Content-Range. */
  total: number | undefined;
  intake: Intake;
  target: StoredFile | undefined;
  drive: string;
  done?: StoredFile;
}

/** Drive's `/upload`: only bytes, metadata and bytes in one body, or chunks with 308 in between. */
export class DriveUploads {
  readonly #context: ProviderContext;
  readonly #sessions = new Map<string, Session>();

  constructor(context: ProviderContext) {
    this.#context = context;
  }

  readonly routes: Route[] = [
    ['POST', /^\/upload\/drive\/v3\/files$/, (call) => this.#start(call)],
    ['PATCH', /^\/upload\/drive\/v3\/files\/([^/]+)$/, (call, id) => this.#start(call, id)],
    ['PUT', /^\/upload\/drive\/v3\/files(?:\/[^/]+)?$/, (call) => this.#chunk(call)],
    ['DELETE', /^\/upload\/drive\/v3\/files(?:\/[^/]+)?$/, (call) => this.#cancel(call)],
  ];

  /** The session, unless it has expired. */
  expire(): void {
    this.#sessions.clear();
  }

  async #start(call: ProviderCall, id?: string): Promise<ProviderReply> {
    const target = id === undefined ? undefined : this.#context.files.get('GOOGLEDRIVE', id);
    const allDrives = call.query.get('supportsAllDrives') === 'true';
    if (id !== undefined && (!target || (target.drive && !allDrives))) return noFile(id);
    switch (call.query.get('uploadType')) {
      case 'media':
        return this.#media(call, target);
      case 'multipart':
        return this.#multipart(call, target);
      case 'resumable':
        return this.#open(call, target);
      default:
        return refusal(400, 'badRequest', 'uploadType must be media, multipart or resumable');
    }
  }

  async #media(call: ProviderCall, target: StoredFile | undefined): Promise<ProviderReply> {
    const intake = new Intake('GOOGLEDRIVE');
    for await (const chunk of call.body.chunks()) intake.add(chunk);
    return this.#answer(call, this.#store({}, call.headers['content-type'] ?? '', intake, '', target));
  }

  async #multipart(call: ProviderCall, target: StoredFile | undefined): Promise<ProviderReply> {
    const type = call.headers['content-type'] ?? '';
    if (!type.startsWith('multipart/related'))
      return refusal(400, 'badContent', `Unsupported content type: ${type}`);
    let metadata: Metadata | undefined;
    let drive: string | undefined = '';
    let contentType = '';
    const intake = new Intake('GOOGLEDRIVE');
    for await (const part of partsOf(type, call.body.chunks())) {
      if (metadata === undefined) {
        metadata = await readMetadata(part.chunks);
        drive = metadata && this.#driveOf(metadata, call);
      } else {
        contentType = part.contentType;
        for await (const chunk of part.chunks) intake.add(chunk);
      }
    }
    if (metadata === undefined) return refusal(400, 'badRequest', 'Malformed multipart body.');
    if (drive === undefined) return noFile(metadata.parents?.[0] ?? '');
    if (intake.bytes > MULTIPART_LIMIT) return refusal(413, 'uploadTooLarge', 'Request is too large.');
    return this.#answer(call, this.#store(metadata, contentType, intake, drive, target));
  }

  async #open(call: ProviderCall, target: StoredFile | undefined): Promise<ProviderReply> {
    const metadata: Metadata = await call.body.json();
    const drive = this.#driveOf(metadata, call);
    if (drive === undefined) return noFile(metadata.parents?.[0] ?? '');
    const length = call.headers['x-upload-content-length'];
    const id = newUuid();
    this.#sessions.set(id, {
      metadata,
      contentType: call.headers['x-upload-content-type'] ?? '',
      total: length === undefined ? undefined : Number(length),
      intake: new Intake('GOOGLEDRIVE'),
      target,
      drive,
    });
    const query = new URLSearchParams(call.query);
    query.set('upload_id', id);
    const location = this.#context.signedUrls.at(`${call.path}?${query}`);
    const headers = { location, 'x-guploader-uploadid': id, 'content-length': '0' };
    return { status: 200, headers, body: '', reads: true };
  }

  async #chunk(call: ProviderCall): Promise<ProviderReply> {
    const session = this.#sessions.get(call.query.get('upload_id') ?? '');
    if (!session) return refusal(404, 'notFound', 'Upload session not found.');
    const range = call.headers['content-range'];
    const asks = /^bytes \*\/(\d+|\*)$/.exec(range ?? '');
    if (asks) return session.done ? this.#answer(call, session.done) : progress(session);
    if (session.done) return this.#answer(call, session.done);
    const [, from = '0', to, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(range ?? '') ?? [];
    if (range !== undefined && to === undefined)
      return invalidRange(`Failed to parse Content-Range header: ${range}`);
    if (Number(from) !== session.intake.bytes) {
      return invalidRange(`The next byte expected is ${session.intake.bytes}, not ${from}.`);
    }
    if (size !== undefined && size !== '*') {
      if (session.total !== undefined && session.total !== Number(size))
        return invalidRange('The total has changed.');
      session.total = Number(size);
    }
    const length =
      to === undefined ? Number(call.headers['content-length'] ?? 0) : Number(to) - Number(from) + 1;
    const isLast = to === undefined || Number(to) + 1 === session.total;
    if (!isLast && length % STEP !== 0) return invalidRange('Chunks must be multiples of 262144 bytes.');
    const before = session.intake.bytes;
    await this.#take(call, session);
    if (to !== undefined && session.intake.bytes - before !== length)
      return invalidRange('Content-Range and body differ.');
    if (!isLast) return progress(session);
    session.done = this.#store(
      session.metadata,
      session.contentType,
      session.intake,
      session.drive,
      session.target,
    );
    return this.#answer(call, session.done);
  }

  /** If a chunk is cut off, Drive keeps complete steps of 256 KiB. */
  async #take(call: ProviderCall, session: Session): Promise<void> {
    let kept = session.intake;
    let intake = session.intake.fork();
    try {
      for await (const chunk of call.body.chunks()) {
        for (let rest = chunk; rest.length > 0; ) {
          const part = rest.subarray(0, STEP - (intake.bytes % STEP));
          intake.add(part);
          rest = rest.subarray(part.length);
          if (intake.bytes % STEP === 0) {
            kept = intake;
            intake = intake.fork();
          }
        }
      }
      session.intake = intake;
    } catch (error) {
      if (error instanceof BodyCut) session.intake = kept;
      throw error;
    }
  }

  #cancel(call: ProviderCall): ProviderReply {
    const known = this.#sessions.delete(call.query.get('upload_id') ?? '');
    return known
      ? { status: 499, body: '', reads: true }
      : refusal(404, 'notFound', 'Upload session not found.');
  }

  /** The drive of the parent; `undefined` if there is none, or none visible without `supportsAllDrives`. */
  #driveOf({ parents }: Metadata, call: ProviderCall): string | undefined {
    const parent = parents?.[0];
    if (parent === undefined || parent === 'root') return '';
    const allDrives = call.query.get('supportsAllDrives') === 'true';
    if (this.#context.files.find('GOOGLEDRIVE', ({ drive }) => drive === parent))
      return allDrives ? parent : undefined;
    const folder = this.#context.files.get('GOOGLEDRIVE', parent);
    if (!folder || folder.mimeType !== FOLDER) return undefined;
    return folder.drive && !allDrives ? undefined : folder.drive;
  }

  #store(
    { name, mimeType, parents }: Metadata,
    contentType: string,
    intake: Intake,
    drive: string,
    target: StoredFile | undefined,
  ): StoredFile {
    const type = mimeType ?? (contentType || 'application/octet-stream');
    const { files } = this.#context;
    if (target) return files.replace(target, { mimeType: type, ...intake.result() });
    const parent = parents?.[0] ?? '';
    return files.add({
      provider: 'GOOGLEDRIVE',
      name: name ?? 'Untitled',
      mimeType: type,
      parent: parent === 'root' || parent === drive ? '' : parent,
      drive,
      ...intake.result(),
    });
  }

  #answer(call: ProviderCall, file: StoredFile): ProviderReply {
    return json(200, onWire(file, call.query.get('fields')));
  }
}

function progress({ intake }: Session): ProviderReply {
  const headers: Record<string, string> = { 'content-length': '0' };
  if (intake.bytes > 0) headers.range = `bytes=0-${intake.bytes - 1}`;
  return { status: 308, headers, body: '', reads: true };
}

const invalidRange = (message: string): ProviderReply => refusal(400, 'badRequest', message);

async function readMetadata(chunks: AsyncGenerator<Buffer>): Promise<Metadata | undefined> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as Metadata;
  } catch {
    return undefined;
  }
}
