import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import mime from 'mime';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import {
  type Address,
  addressOf,
  decode,
  exists,
  FOLDER,
  freeName,
  itemOnWire,
  noItem,
  OWN,
  pathOf,
  refusal,
  remoteOnWire,
  sharedUrl,
  splitPath,
} from './graph-format.ts';
import { FILE_FRAGMENTS, GraphSessions } from './graph-sessions.ts';
import { driveIdOf, libraryKey, sitesReply } from './graph-sites.ts';
import { resultOf } from './routes.ts';
import type { Provider, ProviderCall, ProviderContext, ProviderReply } from './types.ts';

/** Libraries write their own properties into Office documents. */
const OFFICE = /\.(docx|xlsx|pptx)$/i;
const PROPERTIES = Buffer.from('properties of the library');
const SMALL = 4 * 1024 * 1024;

export { SITES } from './graph-sites.ts';

type Conflict = 'fail' | 'rename' | 'replace';
interface Place {
  drive: string;
  parent: string;
  name: string;
  present: StoredFile | undefined;
}

/** OneDrive or SharePoint, which share the Graph API. */
export function microsoftGraph(key: 'ONEDRIVE' | 'SHAREPOINT', context: ProviderContext): Provider {
  const drive = new Drive(key, context);
  return {
    keys: [key],
    unauthorized: refusal(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired.',
    ),
    unknown: () => refusal(400, 'BadRequest', 'Resource not found for the segment.'),
    handle: (call) => drive.handle(call),
    run(call) {
      const search = SEARCHES[call.name];
      return search && resultOf(({ query }) => search(drive.search(String(query))), call);
    },
    fileHost: drive.sessions.fileHost,
    expireUploads: () => drive.sessions.expire(),
  };
}

/** What each tool makes of the items that were found. */
const SEARCHES: Record<string, (items: JsonObject[]) => JsonValue> = {
  onedrive_search_drive_items: (value) => ({ value }),
  sharepoint_search: (items) => {
    const hits = items.map((resource, index) => ({ hitId: String(resource.id), rank: index + 1, resource }));
    return { value: [{ hitsContainers: [{ hits, total: hits.length, moreResultsAvailable: false }] }] };
  },
};
/** `/v1.0/me/drive/root/search(q='report')`; a quote is written twice. */
const SEARCH = /^(.*)\/root\/search\(q='((?:[^']|'')*)'\)$/;

class Drive {
  readonly #key: string;
  readonly #context: ProviderContext;
  readonly sessions: GraphSessions;

  constructor(key: string, context: ProviderContext) {
    this.#key = key;
    this.#context = context;
    this.sessions = new GraphSessions(context, key, FILE_FRAGMENTS);
  }

  async handle(call: ProviderCall): Promise<ProviderReply | undefined> {
    const site = sitesReply(call.path, call.query);
    if (site) return site;
    if (call.path === '/v1.0/me/drive/sharedWithMe' && call.method === 'GET') return this.#sharedWithMe();
    const [, searched, words = ''] = SEARCH.exec(decode(call.path)) ?? [];
    const address = addressOf(searched ?? call.path);
    if (!address) return undefined;
    const drive = this.#driveOf(address);
    if (drive === undefined) return noItem();
    const { method } = call;
    if (searched !== undefined) return json(200, { value: this.search(words.replaceAll("''", "'"), drive) });
    if (address.wanted === 'createUploadSession' && method === 'POST')
      return this.#openSession(call, address, drive);
    if (address.wanted === 'content' && method === 'PUT') return this.#put(call, address, drive);
    if (address.wanted === 'children' && method === 'GET') return this.#children(call, address, drive);
    if (address.wanted === 'children' && method === 'POST') return this.#makeFolder(call, address, drive);
    if (method === 'GET' && address.wanted === 'drive') {
      return json(200, { id: driveIdOf(drive), driveType: drive === '' ? 'business' : 'documentLibrary' });
    }
    const item = this.#find(address, drive);
    if (!item) return noItem();
    if (method === 'DELETE' && address.wanted === '') {
      this.#context.files.remove(item);
      return { status: 204 };
    }
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (address.wanted === 'content') return this.#content(item);
    return json(200, this.#show(item, call.query.get('$select')));
  }

  /** Items whose names hold the words; on all drives where none is given. */
  search(words: string, drive?: string): JsonObject[] {
    const wanted = words.toLowerCase();
    return this.#context.files
      .list(this.#key)
      .filter((file) => (drive ?? file.drive) === file.drive && file.name.toLowerCase().includes(wanted))
      .map((file) => this.#show(file) as JsonObject);
  }

  /** The `drive` of files on this drive; `undefined` for an unknown site or library. */
  #driveOf({ drive, site }: Address): string | undefined {
    if (drive === OWN || (drive === '' && site === undefined)) return '';
    const known = libraryKey(site, drive || undefined);
    // Any other drive exists if a file is on it.
    return (
      known ?? (site === undefined && !drive.includes('sharepoint') ? drive : libraryKey(drive, undefined))
    );
  }

  #find({ by }: Address, drive: string): StoredFile | undefined {
    const { files } = this.#context;
    if ('share' in by) {
      const url = sharedUrl(by.share);
      return files.find(this.#key, (file) => file.webUrl === url);
    }
    if ('path' in by)
      return files.find(this.#key, (file) => file.drive === drive && pathOf(file) === by.path);
    const known = files.get(this.#key, by.id);
    const item = known?.drive === drive ? known : undefined;
    if (by.below === undefined || !item) return item;
    return files.find(this.#key, (file) => pathOf(file) === `${pathOf(item)}/${by.below}`);
  }

  /** The target of an upload; `undefined` if its parent or item does not exist. */
  #place(address: Address, drive: string): Place | undefined {
    const present = this.#find(address, drive);
    if (present) return { drive, parent: present.parent, name: present.name, present };
    if ('path' in address.by) return { drive, ...splitPath(address.by.path), present };
    if (!('id' in address.by) || address.by.below === undefined) return undefined;
    const folder = this.#context.files.get(this.#key, address.by.id);
    return folder && { drive, ...splitPath(`${pathOf(folder)}/${address.by.below}`), present };
  }

  async #put(call: ProviderCall, address: Address, drive: string): Promise<ProviderReply> {
    const place = this.#place(address, drive);
    if (!place) return noItem();
    const conflict = (call.query.get('@microsoft.graph.conflictBehavior') ?? 'replace') as Conflict;
    if (isTaken(place.present, conflict)) return exists();
    const intake = new Intake(this.#key);
    for await (const chunk of call.body.chunks()) intake.add(chunk);
    if (intake.bytes > SMALL)
      return refusal(413, 'requestEntityTooLarge', 'Use an upload session from 4 MB up.');
    return this.#store(place, conflict, call.headers['content-type'] ?? '', intake).reply;
  }

  async #openSession(call: ProviderCall, address: Address, drive: string): Promise<ProviderReply> {
    const { item = {} } = await call.body.json();
    const conflict: Conflict = item['@microsoft.graph.conflictBehavior'] ?? 'fail';
    if (!['fail', 'rename', 'replace'].includes(conflict))
      return refusal(400, 'invalidRequest', 'conflictBehavior');
    const place = this.#place(address, drive);
    if (!place) return noItem();
    if (isTaken(place.present, conflict)) return exists();
    const reply = this.sessions.open((intake) => {
      const now = this.#place(address, drive) ?? place;
      return isTaken(now.present, conflict) ? { reply: exists() } : this.#store(now, conflict, '', intake);
    });
    return { ...reply, reads: true };
  }

  #store({ drive, parent, name, present }: Place, conflict: Conflict, type: string, intake: Intake) {
    const { files, switches } = this.#context;
    if (this.#key === 'SHAREPOINT' && switches.rewritesOffice && OFFICE.test(name)) intake.add(PROPERTIES);
    const mimeType = type || mime.getType(name) || 'application/octet-stream';
    if (present && conflict === 'replace') {
      const file = files.replace(present, { mimeType, ...intake.result() });
      return { file, reply: json(200, this.#show(file)) };
    }
    const own = present ? freeName(files, this.#key, drive, parent, name) : name;
    const file = files.add({ provider: this.#key, drive, parent, name: own, mimeType, ...intake.result() });
    return { file, reply: json(201, this.#show(file)) };
  }

  #content(item: StoredFile): ProviderReply {
    if (item.mimeType === FOLDER) return refusal(400, 'invalidRequest', 'A folder has no content.');
    if (item.target !== undefined) return refusal(400, 'invalidRequest', 'The item is on another drive.');
    return { status: 302, headers: { location: this.#context.signedUrls.make(item).url }, body: '' };
  }

  #children(call: ProviderCall, address: Address, drive: string): ProviderReply {
    const item = 'path' in address.by && address.by.path === '/' ? undefined : this.#find(address, drive);
    const folder = 'path' in address.by ? address.by.path.replace(/\/$/, '') : item && pathOf(item);
    if (folder === undefined) return noItem();
    const found = this.#context.files
      .list(this.#key)
      .filter((file) => file.drive === drive && file.parent === folder);
    const start = Number(call.query.get('$skiptoken') ?? 0);
    const end = start + Number(call.query.get('$top') ?? 200);
    const next = `https://graph.microsoft.com${call.path}?$top=${end - start}&$skiptoken=${end}`;
    return json(200, {
      value: found.slice(start, end).map((file) => this.#show(file, call.query.get('$select'))),
      ...(end < found.length ? { '@odata.nextLink': next } : {}),
    });
  }

  /** Items on other drives. */
  #sharedWithMe(): ProviderReply {
    const found = this.#context.files.list(this.#key).filter(({ drive, target }) => drive === '' && target);
    return json(200, { value: found.map((file) => this.#show(file)) });
  }

  async #makeFolder(call: ProviderCall, address: Address, drive: string): Promise<ProviderReply> {
    const { name = '' } = await call.body.json();
    const under = 'path' in address.by ? address.by.path.replace(/\/$/, '') : '';
    const made = { provider: this.#key, drive, parent: under, name, mimeType: FOLDER, bytes: 0, sha256: '' };
    return json(201, this.#show(this.#context.files.add(made)));
  }

  #show(file: StoredFile, select?: string | null): object {
    const target = file.target === undefined ? undefined : this.#context.files.get(this.#key, file.target);
    const all = target
      ? remoteOnWire(file, target, driveIdOf(target.drive))
      : itemOnWire(file, driveIdOf(file.drive), this.#context.signedUrls.make(file).url);
    if (!select) return all;
    const wanted = select.split(',').map((one) => one.trim().replace(/^content\./, '@microsoft.graph.'));
    return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key)));
  }
}

/** A file never replaces a folder. */
function isTaken(present: StoredFile | undefined, conflict: Conflict): boolean {
  return (
    present !== undefined && (conflict === 'fail' || (conflict === 'replace' && present.mimeType === FOLDER))
  );
}
