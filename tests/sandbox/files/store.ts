import { createHash } from 'node:crypto';
import { newId } from '../secrets.ts';
import { generated, hashOf } from './content.ts';

/** What is known of a file: of big ones length and hash, of small ones the content too. */
export interface StoredFile {
  provider: string;
  id: string;
  name: string;
  mimeType: string;
  bytes: number;
  sha256: string;
  /** Kept below 1 MiB. */
  content?: Buffer;
  /** The folder: at Drive its id, with Graph its path, `/Reports`. */
  parent: string;
  /** The drive or site it is on, where that is not the person's own. */
  drive: string;
  /** Its content is a function of id and size, so it can be read however big it is. */
  generated: boolean;
  /** Counts contents, from 1. */
  version: number;
  createdAt: Date;
  webUrl: string;
}

/** A file to be there without an upload: with `content`, or so and so many generated `bytes`. */
export interface FileSpec {
  provider: string;
  name: string;
  id?: string;
  mimeType?: string;
  content?: string | Uint8Array;
  bytes?: number;
  parent?: string;
  drive?: string;
}

type Uploaded = Pick<StoredFile, 'provider' | 'name' | 'mimeType' | 'bytes' | 'sha256'> &
  Partial<Pick<StoredFile, 'id' | 'content' | 'parent' | 'drive' | 'generated'>>;

/** The files of all providers. */
export class Files {
  #all: StoredFile[] = [];

  clear(): void {
    this.#all = [];
  }

  list(provider?: string): StoredFile[] {
    return this.#all.filter((file) => provider === undefined || file.provider === provider);
  }

  get(provider: string, id: string): StoredFile | undefined {
    return this.#all.find((file) => file.provider === provider && file.id === id);
  }

  find(provider: string, fits: (file: StoredFile) => boolean): StoredFile | undefined {
    return this.#all.find((file) => file.provider === provider && fits(file));
  }

  add(uploaded: Uploaded): StoredFile {
    const { provider, name, parent = '', drive = '' } = uploaded;
    const id = uploaded.id ?? newId('file');
    const webUrl = `https://${provider.toLowerCase()}.example/${drive || 'me'}/${id}/${encodeURIComponent(name)}`;
    const file: StoredFile = {
      createdAt: new Date(),
      generated: false,
      version: 1,
      ...uploaded,
      id,
      parent,
      drive,
      webUrl,
    };
    this.#all.push(file);
    return file;
  }

  /** Puts new content into a file, which stays the same file. */
  replace(
    file: StoredFile,
    by: Pick<StoredFile, 'bytes' | 'sha256' | 'mimeType'> & { content?: Buffer },
  ): StoredFile {
    delete file.content;
    return Object.assign(file, { generated: false, version: file.version + 1 }, by);
  }

  async place({
    content,
    bytes,
    mimeType = 'application/octet-stream',
    ...spec
  }: FileSpec): Promise<StoredFile> {
    if (content !== undefined) {
      const kept = Buffer.from(content);
      const sha256 = createHash('sha256').update(kept).digest('hex');
      return this.add({ ...spec, mimeType, bytes: kept.length, sha256, content: kept });
    }
    const id = spec.id ?? newId('file');
    const size = bytes ?? 0;
    const sha256 = await hashOf(generated(id, size));
    return this.add({ ...spec, id, mimeType, bytes: size, sha256, generated: true });
  }

  remove(file: StoredFile): void {
    this.#all = this.#all.filter((other) => other !== file);
  }

  /** The bytes of a file, wholly or in part; nothing for an uploaded one too big to keep. */
  read(file: StoredFile, start = 0, end = file.bytes): AsyncIterable<Uint8Array> | undefined {
    const { content } = file;
    if (content) return only(content.subarray(start, end));
    return file.generated ? generated(file.id, file.bytes, start, end) : undefined;
  }
}

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
