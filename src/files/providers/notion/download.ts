import { usage } from '../../../answer/failure.ts';
import { percentDecoded } from '../../../answer/text.ts';
import { type Json, orNotFound, type ProviderApi, statusOf } from '../../api.ts';
import { openSigned } from '../../download/signed-url.ts';
import { chooseFile } from '../../names.ts';
import type { Download, Found } from '../../provider.ts';
import { noPage, notionId, plainId } from './ids.ts';

/** Blocks that contain a file. */
const FILE_TYPES = ['file', 'image', 'pdf', 'video', 'audio'];
/** Blocks that contain another page: its files are not this page's. */
const OTHER_PAGES = ['child_page', 'child_database'];
/** Maximum number of requests to search a page, including columns and toggles. */
const MAX_LOOKS = 50;
const CHOOSE =
  'Choose one of `files`, or ask the user which one, and pass its name as --name or its block_id as --from.';

interface NotionFile {
  /** The block or page property that contains it. */
  at: { block_id: string } | { property: string };
  type: string;
  name: string;
  url: string;
}

/**
 * The file of a block, or of a page: its only one, or the one that `--name` names. Notion signs its URLs for an hour;
 * each download reads a fresh one.
 *
 * @throws Failure NOT_FOUND if there is none, USAGE with `files` if there are several or not all can be seen
 */
export async function notionFile(download: Download): Promise<Found> {
  const id = notionId(download.from, '--from');
  const look = async () => (await ofBlock(download, id)) ?? (await oneOfPage(download, id));
  const { url, name } = await look();
  return { open: openSigned(download.api, url, async () => (await look()).url), name };
}

async function ofBlock({ api }: Download, id: string): Promise<NotionFile | undefined> {
  return fileOf(await getOrUndefined(api, `/v1/blocks/${id}`));
}

async function oneOfPage({ api, name }: Download, page: string): Promise<NotionFile> {
  const inProperties = filesOfProperties(await getOrUndefined(api, `/v1/pages/${page}`));
  const files = [...inProperties, ...(await filesOn(api, page))];
  return chooseFile(files, name, 'The page', shown, CHOOSE);
}

function shown({ at, name, type }: NotionFile): object {
  return { ...at, name, type };
}

/** A look-up's answer; undefined for a 404: not every page can be read as a block. */
async function getOrUndefined(api: ProviderApi, path: string): Promise<Json> {
  try {
    return await api.get(path);
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 400) return undefined;
    throw error;
  }
}

/** The files in the properties of a database's entry. */
function filesOfProperties(page: Json): NotionFile[] {
  const entries: [string, Json][] = Object.entries(Object(page?.properties));
  return entries.flatMap(([property, value]) =>
    (Array.isArray(value?.files) ? value.files : [])
      .map((file: Json) => fileFrom(file, { property }, 'property'))
      .filter((file: NotionFile | undefined) => file !== undefined),
  );
}

/**
 * The files of a page, including columns and toggles.
 *
 * @throws Failure USAGE or PROVIDER_ERROR for a list that cannot be read to its end: what looks like the only file
 *   might not be
 */
async function filesOn(api: ProviderApi, page: string): Promise<NotionFile[]> {
  const files: NotionFile[] = [];
  const parents = [page];
  let looks = 0;
  // Grows during iteration.
  for (const parent of parents) {
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      if (++looks > MAX_LOOKS)
        throw usage(
          `The page is too large to be searched; files found so far: ${files.length}.`,
          'Pass --from with the id of the block that holds the file, one of `files` if it is there.',
          { files: files.map(shown) },
        );
      const path: string = `/v1/blocks/${parent}/children?page_size=100${cursor}`;
      const list: Json = await orNotFound(api.get(path), () => noPage(parent));
      for (const block of api.list(list?.results, "the page's blocks")) {
        const file = fileOf(block);
        if (file) files.push(file);
        const below = block?.has_children === true && !OTHER_PAGES.includes(block.type);
        if (below) parents.push(api.text(plainId(block.id), "a block's id"));
      }
      const next = () => api.text(list.next_cursor, "the rest of the page's blocks");
      cursor = list.has_more === true ? `&start_cursor=${encodeURIComponent(next())}` : undefined;
    }
  }
  return files;
}

function fileOf(block: Json): NotionFile | undefined {
  const type = String(block?.type);
  return FILE_TYPES.includes(type) ? fileFrom(block[type], { block_id: String(block.id) }, type) : undefined;
}

/** Files stored by Notion have a signed URL; external ones have the URL that the person gave. */
function fileFrom(value: Json, at: NotionFile['at'], type: string): NotionFile | undefined {
  const url: unknown = value?.file?.url ?? value?.external?.url;
  if (typeof url !== 'string') return undefined;
  const last = URL.canParse(url) ? new URL(url).pathname.replace(/^.*\//, '') : '';
  return { at, type, name: String(value.name || percentDecoded(last)), url };
}
