import { newId } from '../secrets.ts';
import { generated } from './content.ts';
import type { HashName } from './hashes.ts';
import { Intake, type IntakeResult } from './intake.ts';

/** A stored file: length and hash, and for small files the content. */
export interface StoredFile {
  provider: string;
  id: string;
  name: string;
  mimeType: string;
  bytes: number;
  sha256: string;
  /** Other hashes that the provider shows. */
  hashes: Partial<Record<HashName, string>>;
  /** Kept if below 1 MiB. */
  content?: Buffer;
  /** The folder: its id at Drive, its path at Graph, such as `/Reports`. */
  parent: string;
  /** The drive or site of the file, if it is not the user's own. */
  drive: string;
  /** Whether the content is generated from id and size. */
  generated: boolean;
  /** The Content-Encoding in which it is stored and served, as some hosts do. */
  encoding?: 'gzip';
  /** Drive and OneDrive: the id of the target of a shortcut, or of an item on someone else's drive. */
  target?: string;
  /** Drive: the key that a request must send besides the id. */
  resourceKey?: string;
  /** Notion: the property of the page (its `parent`) that contains the file. */
  property?: string;
  /** The version of the content, from 1. */
  version: number;
  createdAt: Date;
  webUrl: string;
}

/** A file to create without an upload: with `content`, or with this many generated `bytes`. */
export interface FileSpec {
  provider: string;
  name: string;
  id?: string;
  mimeType?: string;
  content?: string | Uint8Array;
  bytes?: number;
  parent?: string;
  drive?: string;
  encoding?: 'gzip';
  target?: string;
  resourceKey?: string;
  property?: string;
}

type Uploaded = Pick<StoredFile, 'provider' | 'name' | 'mimeType' | 'bytes' | 'sha256'> &
  Partial<
    Pick<
      StoredFile,
      | 'id'
      | 'hashes'
      | 'content'
      | 'webUrl'
      | 'parent'
      | 'drive'
      | 'generated'
      | 'encoding'
      | 'target'
      | 'resourceKey'
      | 'property'
    >
  >;

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
    const id = uploaded.id ?? newFileId(provider);
    const webUrl =
      uploaded.webUrl ??
      `https://${provider.toLowerCase()}.example/${drive || 'me'}/${id}/${encodeURIComponent(name)}`;
    const file: StoredFile = {
      createdAt: new Date(),
      generated: false,
      hashes: {},
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

  /** Replaces the content of a file, which keeps its id. */
  replace(file: StoredFile, by: IntakeResult & Pick<StoredFile, 'mimeType'>): StoredFile {
    delete file.content;
    return Object.assign(file, { generated: false, version: file.version + 1 }, by);
  }

  async place({
    content,
    bytes = 0,
    mimeType = 'application/octet-stream',
    ...spec
  }: FileSpec): Promise<StoredFile> {
    const intake = new Intake(spec.provider);
    if (content !== undefined) {
      const kept = Buffer.from(content);
      intake.add(kept);
      return this.add({ ...spec, mimeType, ...intake.result(), content: kept });
    }
    const id = spec.id ?? newFileId(spec.provider);
    for await (const chunk of generated(id, bytes)) intake.add(chunk);
    const { content: _small, ...hashed } = intake.result();
    return this.add({ ...spec, id, mimeType, ...hashed, generated: true });
  }

  remove(file: StoredFile): void {
    this.#all = this.#all.filter((other) => other !== file);
  }

  /** All or some of a file's bytes; undefined for a large upload, whose content is not kept. */
  read(file: StoredFile, start = 0, end = file.bytes): AsyncIterable<Uint8Array> | undefined {
    const { content } = file;
    if (content) return only(content.subarray(start, end));
    return file.generated ? generated(file.id, file.bytes, start, end) : undefined;
  }
}

/** Box's ids are only digits. */
function newFileId(provider: string): string {
  const id = newId('file');
  return provider === 'BOX' ? id.slice('file_'.length) : id;
}

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
