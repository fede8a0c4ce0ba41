import { asFailure } from '../../../answer/document.ts';
import { usage } from '../../../answer/failure.ts';
import { isRetryableOrRateLimited, withRetries } from '../../../http/retry.ts';
import { expectList, expectText, freeNumbered, nameTaken, notFound } from '../../failures.ts';
import { isSameName } from '../../names.ts';
import type {
  Described,
  FileContext,
  Json,
  Upload,
  Uploaded,
  Uploader,
  UploadFlags,
} from '../../provider.ts';
import { callTool, getJson, orMissing, readTool } from '../../requests.ts';
import { CANCEL_MS } from '../../upload/session.ts';
import { inUnits, type Source } from '../../upload/source.ts';
import { claimOf } from '../../verify.ts';
import { boxId } from './ids.ts';

const ROOT = '0';
const PAGE = 1000;

/** Uploads go to a separate host, which the proxy does not reach: a tool takes the file as base64. */
export const uploader: Uploader = { check, describe, upload };

function check(flags: UploadFlags): void {
  folderOf(flags);
  if (flags.onConflict === 'replace')
    throw usage(
      'Box cannot replace a file through Scalekit.',
      'Pass --on-conflict rename, or --name with another name.',
    );
}

function folderOf({ to = ROOT }: UploadFlags): string {
  return boxId(to, '--to', 'folder');
}

async function describe(place: FileContext & UploadFlags): Promise<Described> {
  return { to: (await getJson(place, `/2.0/folders/${folderOf(place)}`, [['fields', 'name']]))?.name };
}

async function upload(up: Upload): Promise<Uploaded> {
  const folder = folderOf(up);
  const name = await freeName(up, folder);
  const send = async () => {
    const content = {
      member: 'file_content_base64',
      bytes: 4 * Math.ceil(up.source.bytes / 3),
      chunks: () => base64Of(up.source),
    };
    const input = { filename: name, parent_id: folder };
    const answer = await callTool(up, 'box_file_upload', input, content).catch((error: unknown) => {
      throw /item_name_in_use/.test(toolCode(error)) ? nameTaken(name, 'in this Box folder') : error;
    });
    const file = answer?.entries?.[0] ?? answer;
    expectText(file?.id, up, "the file's id", true);
    return file;
  };
  // A tool is executed once: after a lost answer the folder is listed, and nothing is sent again.
  const file = await withRetries(up.client.session, send, isRetryableOrRateLimited).catch(
    async (error: unknown) => {
      if (asFailure(error).code !== 'OUTCOME_UNKNOWN') throw error;
      const client = up.client.withSignal(AbortSignal.timeout(CANCEL_MS));
      const items = await itemsOf({ ...up, client }, folder).catch(() => []);
      const there = items.find(
        (item) => item?.name === name && item.sha1 === up.source.hash.digestOf('sha1'),
      );
      if (there === undefined) throw error;
      return there;
    },
  );
  return {
    id: file.id,
    name: String(file.name ?? name),
    mimeType: up.source.mimeType,
    webUrl: `https://app.box.com/file/${file.id}`,
    folder: String(file.parent?.name ?? folder),
    claim: claimOf(file.size, { sha1: file.sha1 }),
    undo: `/2.0/files/${file.id}`,
  };
}

/** The name if it is free, or the first numbered one that is. @throws Failure FILE_EXISTS */
async function freeName(up: Upload, folder: string): Promise<string> {
  const { name } = up.source;
  const items = await itemsOf(up, folder);
  const holder = (wanted: string) => items.find((item) => isSameName(String(item?.name), wanted));
  const taken = holder(name);
  if (!taken) return name;
  if (up.onConflict !== 'rename')
    throw nameTaken(name, 'in this Box folder', { id: taken.id }).with({
      hint: 'Ask the user; --on-conflict rename keeps both, and --name gives it another name.',
    });
  return await freeNumbered(name, holder, 'in this Box folder');
}

async function itemsOf(context: Upload, folder: string): Promise<Json[]> {
  const items: Json[] = [];
  for (let offset = 0; ; ) {
    const input = { folder_id: folder, limit: PAGE, offset, fields: 'id,name,sha1,size' };
    const page = await orMissing(readTool(context, 'box_folder_items_list', input), () =>
      notFound(
        `folder ${folder} in Box that the account can see`,
        'Check --to; the id is the number behind /folder/ in the address of the browser.',
      ),
    );
    const entries = expectList(page?.entries, context, "the folder's items");
    items.push(...entries);
    offset += entries.length;
    if (entries.length === 0 || offset >= page.total_count) return items;
  }
}

async function* base64Of(source: Source): AsyncGenerator<Buffer> {
  for await (const piece of inUnits(source, 3)) yield Buffer.from(piece.toString('base64'));
}

function toolCode(error: unknown): string {
  return String(asFailure(error).details.tool_error_code);
}
