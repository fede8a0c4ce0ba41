import type { Json, ProviderApi } from '../../api.ts';

export interface Attachment {
  id: string;
  name: string;
  type: string;
}

/** The files of a message; attached mails and events have no bytes. @param message its path */
export async function attachmentsOf(api: ProviderApi, message: string): Promise<Attachment[]> {
  const files: Attachment[] = [];
  const first = `${message}/attachments?$select=id,name,contentType,size`;
  for (let path: string | undefined = first; path !== undefined; ) {
    const list: Json = await api.get(path);
    const entries = api.list(list?.value, "the message's attachments");
    for (const { '@odata.type': kind, id, name, contentType } of entries) {
      if (typeof id !== 'string' || (typeof kind === 'string' && !/fileAttachment$/.test(kind))) continue;
      files.push({ id, name: String(name ?? id), type: String(contentType ?? 'application/octet-stream') });
    }
    const next: unknown = list['@odata.nextLink'];
    path = typeof next === 'string' ? next.replace(/^https:\/\/[^/]+/, '') : undefined;
  }
  return files;
}
