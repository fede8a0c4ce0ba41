import { type Failure, usage } from '../../../answer/failure.ts';
import { isMissing, type Json, orMissing } from '../../api.ts';
import { openSigned } from '../../download/signed-url.ts';
import { notFound, quoted } from '../../failures.ts';
import type { Download, Found } from '../../provider.ts';
import { claimOf } from '../../verify.ts';
import { dropboxPath } from './paths.ts';

/**
 * A file by path, id or shared link. Dropbox gives a URL on another host, valid for four hours.
 *
 * @throws Failure NOT_FOUND, USAGE for a folder
 */
export async function dropboxFile(download: Download): Promise<Found> {
  const { api, from } = download;
  if (/^https?:/i.test(from)) return await sharedFile(download);
  const path = /^(?:id|rev):/.test(from) ? from : dropboxPath(from, '--from');
  if (path === '') throw isFolder(from);
  const look = () => api.readTool('dropbox_files_get_temporary_link', { path });
  const found = await look().catch((error: unknown) => {
    if (/not_file/.test(String(error))) throw isFolder(from);
    throw isMissing(error) ? notThere(from) : error;
  });
  const metadata = found?.metadata;
  const linkOf = (found: Json) => api.text(found?.link, 'a download link');
  return {
    open: openSigned(api, linkOf(found), async () => linkOf(await look())),
    name: String(metadata?.name ?? path.slice(path.lastIndexOf('/') + 1)),
    claim: claimOf(metadata?.size, { dropbox: metadata?.content_hash }),
  };
}

/** The target of a shared link: by path if the account has it, else through the link itself. */
async function sharedFile(download: Download): Promise<Found> {
  const { api, from: url } = download;
  const shared = await orMissing(api.readTool('dropbox_sharing_get_shared_link_metadata', { url }), () =>
    notThere(url),
  );
  if (shared?.['.tag'] === 'folder') throw isFolder(url);
  if (typeof shared?.path_lower === 'string')
    return await dropboxFile({ ...download, from: shared.path_lower });
  const direct = new URL(url);
  direct.searchParams.set('dl', '1');
  return {
    open: openSigned(api, direct.href, async () => direct.href),
    name: String(shared?.name ?? direct.pathname.split('/').at(-1)),
    claim: claimOf(shared?.size, { dropbox: shared?.content_hash }),
  };
}

function isFolder(from: string): Failure {
  return usage(`${from} is a folder.`, 'Pass --from with the path of a file in it.');
}

function notThere(from: string): Failure {
  return notFound(
    `file ${quoted(from)} in Dropbox`,
    'Check the path from the top, or find the file with the tool dropbox_files_search.',
  );
}
