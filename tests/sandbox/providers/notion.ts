import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import {
  FILE_TYPES,
  type NotionBlock,
  type NotionPage,
  pageOnWire,
  refusal,
  richText,
  titleOf,
  UUID,
} from './notion-format.ts';
import { NotionUploads } from './notion-uploads.ts';
import { fromRoutes, type Results, type Route, ToolFailure } from './routes.ts';
import type { Provider, ProviderCall, ProviderContext, ProviderReply } from './types.ts';

/** Pages that exist from the start. */
export const NOTION_PAGES = {
  roadmap: '1b2c3d4e-0001-4000-8000-000000000001',
  notes: '1b2c3d4e-0002-4000-8000-000000000002',
  archive: '1b2c3d4e-0003-4000-8000-000000000003',
};

export function notion(context: ProviderContext): Provider {
  const workspace = new Workspace(context);
  const provider = fromRoutes({
    keys: ['NOTION'],
    unauthorized: refusal(401, 'unauthorized', 'API token is invalid.'),
    unknown: () => refusal(400, 'invalid_request_url', 'Invalid request URL.'),
    routes: [...workspace.uploads.routes, ...workspace.routes],
    results: workspace.results,
  });
  return {
    ...provider,
    expireUploads: () => workspace.uploads.expire(),
    handle: (call) =>
      call.headers['notion-version'] === undefined
        ? refusal(400, 'missing_version', 'Notion-Version header failed validation: it should be defined.')
        : provider.handle(call),
  };
}

class Workspace {
  readonly uploads: NotionUploads;
  readonly routes: Route[];
  readonly #context: ProviderContext;
  readonly #pages = new Map<string, NotionPage>();
  #blocks: NotionBlock[] = [];

  constructor(context: ProviderContext) {
    this.#context = context;
    this.uploads = new NotionUploads(context);
    this.routes = this.#ownRoutes();
    for (const [name, id] of Object.entries(NOTION_PAGES)) {
      const page = this.#addPage({ workspace: true }, { title: richText(`The ${name}`) }, id);
      for (let line = 1; line <= 3; line += 1) {
        this.#addBlock(page.id, {
          type: 'paragraph',
          paragraph: { rich_text: richText(`Line ${line} of the ${name}`) },
        });
      }
    }
  }

  #ownRoutes(): Route[] {
    return [
      ['GET', /^\/v1\/pages\/([^/]+)$/, (_call, id) => this.#page(id, (page) => json(200, this.#show(page)))],
      [
        'POST',
        /^\/v1\/pages$/,
        async (call) => {
          const { parent, properties } = await call.body.json();
          if (typeof parent !== 'object')
            return refusal(400, 'validation_error', 'body.parent should be defined.');
          return json(200, this.#show(this.#addPage(parent, properties ?? {})));
        },
      ],
      [
        'PATCH',
        /^\/v1\/pages\/([^/]+)$/,
        (call, id) =>
          this.#page(id, async (page) => {
            const { properties, archived } = await call.body.json();
            page.archived = archived ?? page.archived;
            page.title = titleOf(properties) || page.title;
            return json(200, this.#show(page));
          }),
      ],
      ['GET', /^\/v1\/blocks\/([^/]+)\/children$/, (call, id) => this.#children(call, id)],
      ['PATCH', /^\/v1\/blocks\/([^/]+)\/children$/, (call, id) => this.#append(call, id)],
      [
        'GET',
        /^\/v1\/blocks\/([^/]+)$/,
        (_call, id) => this.#block(id, (block) => json(200, this.#onWire(block))),
      ],
      [
        'DELETE',
        /^\/v1\/blocks\/([^/]+)$/,
        (_call, id) =>
          this.#block(id, (block) => {
            this.#blocks = this.#blocks.filter((other) => other !== block);
            return json(200, { ...this.#onWire(block), archived: true });
          }),
      ],
      [
        'POST',
        /^\/v1\/search$/,
        async (call) => {
          const { query = '' } = await call.body.json();
          return { ...json(200, this.#search(String(query))), reads: true };
        },
      ],
      [
        'GET',
        /^\/v1\/users\/me$/,
        () => json(200, { object: 'user', id: newUuid(), type: 'bot', name: 'Sandbox' }),
      ],
    ];
  }

  readonly results: Results = {
    notion_page_get: ({ page_id: id }) => this.#show(this.#known(id)),
    notion_page_create: ({ parent_page_id: page, database_id: database, properties = {} }) =>
      this.#show(this.#addPage(database ? { database_id: database } : { page_id: page ?? null }, properties)),
    notion_page_update: ({ page_id: id, archived }) => {
      const page = this.#known(id);
      page.archived = archived === true;
      return this.#show(page);
    },
    notion_page_search: ({ query }) => this.#search(typeof query === 'string' ? query : ''),
    notion_data_fetch: ({ query }) => this.#search(typeof query === 'string' ? query : ''),
    notion_page_content_get: ({ block_id: id }) => {
      const { id: parent } = this.#known(id);
      return list(
        this.#blocks.filter((block) => block.parent === parent).map((block) => this.#onWire(block)),
      );
    },
    notion_page_content_append: ({ block_id: id, blocks }) => {
      const page = this.#known(id);
      const given = Array.isArray(blocks) ? (blocks as JsonObject[]) : [];
      if (given.some(({ type }) => FILE_TYPES.includes(String(type)))) {
        throw new ToolFailure('INTERNAL_ERROR', 'unsupported block type');
      }
      return list(given.map((block) => this.#onWire(this.#addBlock(page.id, block))));
    },
    notion_page_markdown_get: ({ page_id: id }) => ({
      markdown: `# ${this.#known(id).title}\n`,
      truncated: false,
    }),
  };

  #addPage(parent: JsonObject, properties: JsonValue, id: string = newUuid()): NotionPage {
    const createdAt = '2025-06-01T09:00:00.000Z';
    const own = typeof properties === 'object' && properties !== null ? (properties as JsonObject) : {};
    const page = { id, title: titleOf(own), createdAt, archived: false, parent, properties: own };
    this.#pages.set(id, page);
    return page;
  }

  #addBlock(parent: string, { type, ...rest }: JsonObject, fileId?: string): NotionBlock {
    const kind = String(type);
    const value = (rest[kind] ?? rest) as JsonObject;
    const block = { id: newUuid(), parent, type: kind, value, ...(fileId ? { fileId } : {}) };
    this.#blocks.push(block);
    return block;
  }

  #children(call: ProviderCall, id = ''): ProviderReply | Promise<ProviderReply> {
    return this.#parent(id, (parent) => {
      const size = Math.min(Number(call.query.get('page_size') ?? 100), 100);
      const all = this.#blocks.filter((block) => block.parent === parent.id);
      const cursor = call.query.get('start_cursor');
      const start = cursor === null ? 0 : all.findIndex((block) => block.id === cursor);
      const next = all[start + size];
      const here = all.slice(start, start + size).map((block) => this.#onWire(block));
      return json(200, { ...list(here), has_more: next !== undefined, next_cursor: next?.id ?? null });
    });
  }

  #append(call: ProviderCall, id = ''): ProviderReply | Promise<ProviderReply> {
    return this.#parent(id, async (parent) => {
      const { children } = await call.body.json();
      if (!Array.isArray(children))
        return refusal(400, 'validation_error', 'body.children should be defined.');
      const made: [JsonObject, string?][] = [];
      for (const child of children) {
        const upload = child[child.type]?.file_upload?.id;
        const file = this.uploads.attachable(upload);
        if (FILE_TYPES.includes(child.type) && upload !== undefined && !file) {
          return refusal(400, 'validation_error', `File upload ${upload} is not uploaded.`);
        }
        made.push(
          file ? [{ type: child.type, name: child[child.type].name ?? file.name }, file.id] : [child],
        );
      }
      const blocks = made.map(([block, file]) => this.#addBlock(parent.id, block, file));
      return json(200, list(blocks.map((block) => this.#onWire(block))));
    });
  }

  /** A file gets a newly signed URL each time it is shown. */
  #onWire(block: NotionBlock): JsonObject {
    const file = block.fileId === undefined ? undefined : this.#context.files.get('NOTION', block.fileId);
    const signed = file && this.#context.signedUrls.make(file);
    const value: JsonObject = signed
      ? {
          caption: [],
          type: 'file',
          file: { url: signed.url, expiry_time: signed.expiresAt.toISOString() },
          ...(block.type === 'file' ? { name: block.value.name ?? '' } : {}),
        }
      : block.value;
    return {
      object: 'block',
      id: block.id,
      type: block.type,
      has_children: this.#blocks.some((other) => other.parent === block.id),
      archived: false,
      [block.type]: value,
    };
  }

  /** A page with the files in its properties, each with a newly signed URL. */
  #show(page: NotionPage): JsonObject {
    const shown = pageOnWire(page);
    const files = this.#context.files
      .list('NOTION')
      .filter(({ parent, property }) => property && parent === page.id);
    const properties = { ...(shown.properties as JsonObject) };
    for (const { property = '' } of files) {
      const own = files.filter((file) => file.property === property);
      properties[property] = {
        id: property.toLowerCase(),
        type: 'files',
        files: own.map((file) => this.#fileOnWire(file)),
      };
    }
    return { ...shown, properties };
  }

  #fileOnWire(file: StoredFile): JsonObject {
    const { url, expiresAt } = this.#context.signedUrls.make(file);
    return { name: file.name, type: 'file', file: { url, expiry_time: expiresAt.toISOString() } };
  }

  #search(query: string): JsonObject {
    const word = query.toLowerCase();
    const found = [...this.#pages.values()].filter(
      ({ title, archived }) => !archived && title.toLowerCase().includes(word),
    );
    return list(found.map((page) => this.#show(page)));
  }

  #known(id: unknown): NotionPage {
    if (typeof id !== 'string' || !UUID.test(id))
      throw new ToolFailure('validation_error', 'the id should be a valid uuid');
    const page = this.#pages.get(hyphenated(id));
    if (!page) throw new ToolFailure('object_not_found', `Could not find page with ID: ${id}.`);
    return page;
  }

  #page(id: string | undefined, act: (page: NotionPage) => ProviderReply | Promise<ProviderReply>) {
    if (id === undefined || !UUID.test(id))
      return refusal(400, 'validation_error', `path failed validation: ${id}`);
    const page = this.#pages.get(hyphenated(id));
    return page ? act(page) : refusal(404, 'object_not_found', `Could not find page with ID: ${id}.`);
  }

  /** Whether the id belongs to a page or block, which may have blocks below it. */
  #parent(id: string | undefined, act: (parent: { id: string }) => ProviderReply | Promise<ProviderReply>) {
    const block = this.#blocks.find((one) => one.id === hyphenated(id ?? ''));
    return block ? act(block) : this.#page(id, act);
  }

  #block(id: string | undefined, act: (block: NotionBlock) => ProviderReply) {
    const block = this.#blocks.find((one) => one.id === hyphenated(id ?? ''));
    return block ? act(block) : refusal(404, 'object_not_found', `Could not find block with ID: ${id}.`);
  }
}

function list(results: JsonObject[]): JsonObject {
  return { object: 'list', results, has_more: false, next_cursor: null };
}

function hyphenated(id: string): string {
  return id
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
