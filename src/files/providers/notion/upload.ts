import { asFailure } from '../../../answer/document.ts';
import { Failure, usage } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import type { ProviderRequest } from '../../../steps/proxy.ts';
import { expectText, withMore } from '../../failures.ts';
import type {
  Described,
  FileContext,
  Json,
  Upload,
  Uploaded,
  Uploader,
  UploadFlags,
} from '../../provider.ts';
import { getJson, jsonRequest, orMissing, requestJson, sendForJson, statusOf } from '../../requests.ts';
import { multipartForm } from '../../upload/multipart.ts';
import { type Step, type UploadSession, uploadInRanges } from '../../upload/session.ts';
import { asPlainText, type HashedSource, textFallback } from '../../upload/source.ts';
import { noPage, notionId } from './ids.ts';

/** Notion takes files up to here in one part: https://developers.notion.com/docs/working-with-files-and-media */
const SINGLE_PART_BYTES = 20 * 1024 * 1024;

/** Parts have 5 to 20 MB; the last may be smaller. */
const PART_BYTES = 10 * 1024 * 1024;

/**
 * Uploads in three steps: create, send in one part or several, attach to a page. Notion discards unattached uploads
 * after an hour, so nothing has to be cancelled. Names never conflict: an upload always adds a block.
 */
export const uploader: Uploader = { check, describe, upload };

function check(flags: UploadFlags): void {
  const { onConflict } = flags;
  if (onConflict === 'fail' || onConflict === 'replace') {
    throw usage(
      `Notion cannot ${onConflict}: an upload always adds a block to the page.`,
      'Leave --on-conflict out.',
    );
  }
  pageOf(flags);
}

function pageOf({ to }: Pick<UploadFlags, 'to'>): string {
  if (to !== undefined) return notionId(to, '--to');
  throw usage(
    'Notion needs to know the page to add the file to.',
    'Pass --to with the id or the URL of the page.',
  );
}

async function describe(place: FileContext & UploadFlags): Promise<Described> {
  const page = await getJson(place, `/v1/pages/${pageOf(place)}`);
  const properties: Json[] = Object.values(Object(page?.properties));
  const title: Json[] = properties.find((property) => property?.type === 'title')?.title ?? [];
  return { to: title.map((text) => text.plain_text).join('') };
}

async function upload(given: Upload): Promise<Uploaded> {
  const page = pageOf(given);
  const up = { ...given, source: acceptable(await textFallback(given.source)) };
  // Before a long upload, check that there is something to attach it to.
  await orMissing(getJson(up, `/v1/blocks/${page}/children?page_size=1`), () => noPage(page));
  const several = up.source.bytes > SINGLE_PART_BYTES;
  const rangeBytes = several ? PART_BYTES : SINGLE_PART_BYTES;
  const parts = several ? Math.ceil(up.source.bytes / rangeBytes) : 1;
  let sent = up.source;
  const open = async () => {
    try {
      return await create({ ...up, source: sent }, parts);
    } catch (error) {
      // Notion refuses names by extension; it accepts text under a name that ends in .txt.
      const plain = statusOf(error) === 400 ? await asPlainText(sent) : undefined;
      if (!plain) throw error;
      sent = plain;
      return await create({ ...up, source: sent }, parts);
    }
  };
  const id = await uploadInRanges(up, open, rangeBytes);
  const block = await attach(up, page, id);
  return {
    id: block,
    name: up.source.name,
    mimeType: sent.mimeType,
    webUrl: `https://www.notion.so/${page.replaceAll('-', '')}#${block.replaceAll('-', '')}`,
  };
}

async function create(up: Upload, parts: number): Promise<UploadSession<string>> {
  const { name, mimeType } = up.source;
  const request = jsonRequest('POST', '/v1/file_uploads', {
    mode: parts > 1 ? 'multi_part' : 'single_part',
    filename: name,
    content_type: mimeType,
    ...(parts > 1 && { number_of_parts: parts }),
  });
  const created = await sendForJson(up, request);
  return fileUpload(up, expectText(created?.id, up, 'the id of the file upload'), parts);
}

/** One Notion file upload; its result is its id. */
function fileUpload(up: Upload, id: string, parts: number): UploadSession<string> {
  const { source } = up;
  const path = `/v1/file_uploads/${encodeURIComponent(id)}`;
  /** Parts are sent in order, so their count gives the position. */
  const standing = (upload: Json, withoutCount: number): Step<string> => {
    if (upload?.status === 'uploaded') return { done: id };
    if (upload?.status !== 'pending') return { gone: true };
    const sent = upload.number_of_parts?.sent;
    return { next: typeof sent === 'number' ? Math.min(sent * PART_BYTES, source.bytes) : withoutCount };
  };
  return {
    async send(range) {
      const number = String(range.start / PART_BYTES + 1);
      const form = multipartForm(source, 'file', parts > 1 ? [['part_number', number]] : [], range);
      const request: ProviderRequest = { method: 'POST', path: guardPath(`${path}/send`), ...form };
      return standing(await sendForJson(up, request), range.end);
    },
    async finish() {
      return standing(await sendForJson(up, jsonRequest('POST', `${path}/complete`)), source.bytes);
    },
    async ask(context) {
      return standing(await sendForJson(context, { method: 'GET', path: guardPath(path) }), 0);
    },
    async cancel() {
      return 'Nothing was attached to the page; what had been sent expires within an hour.';
    },
  };
}

/** Adds the file to the page. Not retried, because that could add it twice. */
async function attach(up: Upload, page: string, id: string): Promise<string> {
  const file = { type: 'file_upload', file_upload: { id }, name: up.source.name };
  const children = [{ object: 'block', type: 'file', file }];
  try {
    const answer = await requestJson(up, () =>
      jsonRequest('PATCH', `/v1/blocks/${page}/children`, { children }),
    );
    return expectText(answer?.results?.at?.(-1)?.id, up, 'the new block', true);
  } catch (error) {
    const failure = asFailure(error);
    const state = wasRefused(failure)
      ? 'it was not attached to the page'
      : 'it is not known whether it was attached';
    const sentence = `The file was uploaded (file upload ${id}), but ${state}; unattached it expires within an hour.`;
    throw withMore(failure, sentence, { file_upload_id: id });
  }
}

/** Whether nothing has happened: by the failure's class, or because Notion refused it. */
function wasRefused(failure: Failure): boolean {
  const status = statusOf(failure) ?? 0;
  // Class 4 follows a 401: the grant has expired, and the person has to renew it.
  return [4, 8].includes(failure.exitCode) || (status >= 400 && status < 500 && status !== 408);
}

/** Notion refuses unknown types, so say so before sending. */
function acceptable(source: HashedSource): HashedSource {
  if (source.mimeType !== 'application/octet-stream') return source;
  throw new Failure(
    'FILE_REFUSED',
    `Notion does not accept files of the type ${source.mimeType}, such as ${source.name}.`,
    {
      hint: 'Pack the file into a .zip and upload that, or pass --name with the extension of its real type.',
      details: { path: source.path },
    },
  );
}
