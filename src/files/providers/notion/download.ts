import { Failure } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { openSigned } from '../../download/signed-url.ts';
import { unexpectedResponse } from '../../failures.ts';
import type { Download, Found } from '../../provider.ts';
import { type Json, requestJson, statusOf } from '../../requests.ts';
import { notionId, plainId } from './ids.ts';

/** Blocks that hold a file. */
const FILE_TYPES = ['file', 'image', 'pdf', 'video', 'audio'];
/** Blocks with a page of their own inside: their files are not this page's. */
const OTHER_PAGES = ['child_page', 'child_database'];
/** Requests spent on looking through a page, columns and toggles included. */
const MAX_LOOKS = 50;

interface NotionFile {
  block: string;
  type: string;
  name: string;
  url: string;
}

/**
 * The file of a block, or the only one of a page. Notion signs its URLs for an hour; each download reads a fresh one.
 *
 * @throws Failure NOT_FOUND where there is none, USAGE with `files` where there are several or not all can be seen
 */
export async function notionFile(download: Download): Promise<Found> {
  const id = notionId(download.from, '--from');
  const look = async () => (await ofBlock(download, id)) ?? (await onlyOfPage(download, id));
  const { url } = await look();
  return { open: openSigned(download.client, url, async () => (await look()).url) };
}

async function ofBlock(download: Download, id: string): Promise<NotionFile | undefined> {
  try {
    return fileOf(await get(download, `/v1/blocks/${id}`));
  } catch (error) {
    // Some pages answer as blocks, some do not; as a parent each of them answers.
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function onlyOfPage(download: Download, page: string): Promise<NotionFile> {
  const { files, all } = await filesOn(download, page);
  const [first, second] = files;
  if (first && !second && all) return first;
  const details = { files: files.map(({ block, name, type }) => ({ block_id: block, name, type })) };
  if (!all) {
    throw new Failure('USAGE', `The page is too large to be searched; files found so far: ${files.length}.`, {
      hint: 'Pass --from with the id of the block that holds the file, one of `files` if it is there.',
      details,
    });
  }
  if (!first) {
    throw new Failure('NOT_FOUND', `There is no file on ${page}.`, {
      hint: 'Check the page, or pass --from with the id of the block that holds the file.',
    });
  }
  throw new Failure(
    'USAGE',
    `There are ${files.length} files on the page: ${files.map(({ name }) => name).join(', ')}.`,
    { hint: 'Choose one of `files`, or ask the user which, and pass its block_id as --from.', details },
  );
}

/**
 * The files of a page, columns and toggles included, and whether that is all of them.
 *
 * @throws Failure PROVIDER_ERROR for a list that cannot be followed to its end: the only file might not be it
 */
async function filesOn(download: Download, page: string): Promise<{ files: NotionFile[]; all: boolean }> {
  const files: NotionFile[] = [];
  const parents = [page];
  let looks = 0;
  // Grows while it is gone through.
  for (const parent of parents) {
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      if (++looks > MAX_LOOKS) return { files, all: false };
      const list = await get(download, `/v1/blocks/${parent}/children?page_size=100${cursor}`);
      if (!Array.isArray(list?.results)) throw unexpectedResponse('NOTION', "the page's blocks");
      for (const block of list.results) {
        const file = fileOf(block);
        if (file) files.push(file);
        const below = block?.has_children === true && !OTHER_PAGES.includes(block.type);
        if (below) parents.push(idOf(block));
      }
      cursor = list.has_more === true ? `&start_cursor=${encodeURIComponent(cursorOf(list))}` : undefined;
    }
  }
  return { files, all: true };
}

function idOf(block: Json): string {
  const id = plainId(block.id);
  if (id === undefined) throw unexpectedResponse('NOTION', "a block's id");
  return id;
}

function cursorOf(list: Json): string {
  if (typeof list.next_cursor !== 'string')
    throw unexpectedResponse('NOTION', "the rest of the page's blocks");
  return list.next_cursor;
}

/** Files that Notion keeps have a signed URL; those it only links to have the one the person gave. */
function fileOf(block: Json): NotionFile | undefined {
  const type = String(block?.type);
  const value = FILE_TYPES.includes(type) ? block[type] : undefined;
  const url: unknown = value?.file?.url ?? value?.external?.url;
  if (typeof url !== 'string') return undefined;
  const last = URL.canParse(url) ? new URL(url).pathname.replace(/^.*\//, '') : '';
  return { block: String(block.id), type, name: String(value.name || decode(last)), url };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function get(download: Download, path: string): Promise<Json> {
  return requestJson(download, () => ({ method: 'GET', path: guardPath(path) }));
}
