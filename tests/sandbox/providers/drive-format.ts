import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import type { ProviderReply } from './types.ts';

export const FOLDER = 'application/vnd.google-apps.folder';
export const NATIVE = 'application/vnd.google-apps.';

/** The root folder of a drive. */
const rootOf = ({ drive }: StoredFile): string => drive || 'root';

/** Google's error body. */
export function refusal(status: number, reason: string, message: string): ProviderReply {
  const errors = [{ message, domain: 'global', reason }];
  return json(status, { error: { code: status, message, errors } });
}

export const noFile = (id: string): ProviderReply => refusal(404, 'notFound', `File not found: ${id}.`);

/** A file as Drive shows it: four fields, unless `fields` selects others. */
export function onWire(
  file: StoredFile,
  fields?: string | null,
  targetMimeType?: string,
): Record<string, unknown> {
  const isNative = file.mimeType.startsWith(NATIVE);
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(isNative
      ? {}
      : {
          size: String(file.bytes),
          md5Checksum: file.hashes.md5,
          sha1Checksum: file.hashes.sha1,
          sha256Checksum: file.sha256,
        }),
    parents: [file.parent || rootOf(file)],
    ...(file.target === undefined
      ? {}
      : { shortcutDetails: { targetId: file.target, ...(targetMimeType && { targetMimeType }) } }),
    ...(file.resourceKey === undefined ? {} : { resourceKey: file.resourceKey }),
    createdTime: file.createdAt.toISOString(),
    modifiedTime: file.createdAt.toISOString(),
    webViewLink: file.webUrl,
    trashed: false,
    ...(file.drive ? { driveId: file.drive } : {}),
  };
  const inside = /files\(([^)]*)\)/.exec(fields ?? '')?.[1] ?? fields;
  if (inside === '*' || inside === 'files/*') return all;
  const wanted = inside ? inside.split(',').map((one) => one.trim()) : ['kind', 'id', 'name', 'mimeType'];
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key)));
}

/**
 * The common part of Drive's search language: `name = 'a' and 'b' in parents and mimeType = 'c'`. Like Drive, it ignores
 * the case of names.
 */
export function matches(file: StoredFile, query: string): boolean {
  return (
    query
      // Not inside of a quoted name.
      .split(/\s+and\s+(?=(?:[^'\\]|\\.|'(?:[^'\\]|\\.)*')*$)/)
      .filter(Boolean)
      .every((term) => {
        const parent = /^'([^']*)' in parents$/.exec(term)?.[1];
        if (parent !== undefined) return (file.parent || rootOf(file)) === parent;
        const [, field, operator, value = ''] = /^(\w+)\s*(!?=|contains)\s*'?(.*?)'?$/.exec(term) ?? [];
        const plain = value.replace(/\\(.)/g, '$1');
        if (field === 'trashed') return (plain === 'false') === (operator === '=');
        const own = field === 'mimeType' ? file.mimeType : file.name;
        if (operator === 'contains') return own.toLowerCase().includes(plain.toLowerCase());
        return (own.toLowerCase() === plain.toLowerCase()) === (operator === '=');
      })
  );
}
