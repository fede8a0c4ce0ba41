import { asFailure } from '../../../answer/document.ts';
import { Failure, usage } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { type Json, jsonRequest, orNotFound, type ProviderApi, statusOf } from '../../api.ts';
import { withMore } from '../../failures.ts';
import type { Transfer, Upload, UploadFlags } from '../../provider.ts';
import { multipartForm } from '../../upload/multipart.ts';
import { type Step, type UploadSession, uploadInRanges } from '../../upload/session.ts';
import { asPlainText, type Source, textFallback } from '../../upload/source.ts';
import { notionFile } from './download.ts';
import { noPage, notionId } from './ids.ts';

/** Notion takes files up to here in one part: https://developers.notion.com/docs/working-with-files-and-media */
const SINGLE_PART_BYTES = 20 * 1024 * 1024;

/** Parts have 5 to 20 MB; the last may be smaller. */
const PART_BYTES = 10 * 1024 * 1024;

/**
 * Uploads in three steps: create, send in one part or several, attach to a page. Notion discards unattached uploads
 * after an hour, so nothing has to be cancelled. Names never conflict: an upload always adds a block.
 */
export const transfer: Transfer = {
  check(flags) {
    const { onConflict } = flags;
    if (onConflict === 'fail' || onConflict === 'replace') {
      throw usage(
        `Notion cannot ${onConflict}: an upload always adds a block to the page.`,
        'Leave --on-conflict out.',
      );
    }
    pageOf(flags);
  },

  async describe(place) {
    const page = await place.api.get(`/v1/pages/${pageOf(place)}`);
    const properties: Json[] = Object.values(Object(page?.properties));
    const title: Json[] = properties.find((property) => property?.type === 'title')?.title ?? [];
    return { to: title.map((text) => text.plain_text).join('') };
  },

  async upload(up) {
    const { api } = up;
    const page = pageOf(up);
    let source = await textFallback(up.source);
    assertAcceptable(source);
    // Before a long upload, check that there is something to attach it to.
    await orNotFound(api.get(`/v1/blocks/${page}/children?page_size=1`), () => noPage(page));
    const open = async () => {
      try {
        return await create({ ...up, source });
      } catch (error) {
        // Notion refuses names by extension; it accepts text under a name that ends in .txt.
        const plain = statusOf(error) === 400 ? await asPlainText(source) : undefined;
        if (!plain) throw error;
        source = plain;
        return await create({ ...up, source });
      }
    };
    const id = await uploadInRanges(up, open, partBytes(source));
    const block = await attach(api, page, id, up.source.name);
    const webUrl = `https://www.notion.so/${page.replaceAll('-', '')}#${block.replaceAll('-', '')}`;
    return { id: block, mimeType: source.mimeType, webUrl };
  },

  download: notionFile,
};

function pageOf({ to }: UploadFlags): string {
  if (to !== undefined) return notionId(to, '--to');
  throw usage(
    'Notion needs to know the page to add the file to.',
    'Pass --to with the id or the URL of the page.',
  );
}

function partBytes({ bytes }: Source): number {
  return bytes > SINGLE_PART_BYTES ? PART_BYTES : SINGLE_PART_BYTES;
}

async function create(up: Upload): Promise<UploadSession<string>> {
  const { name, bytes, mimeType } = up.source;
  const parts = Math.ceil(bytes / partBytes(up.source));
  const request = jsonRequest('POST', '/v1/file_uploads', {
    mode: parts > 1 ? 'multi_part' : 'single_part',
    filename: name,
    content_type: mimeType,
    ...(parts > 1 && { number_of_parts: parts }),
  });
  const created = await up.api.sendForJson(request);
  return fileUpload(up, up.api.text(created?.id, 'the id of the file upload'), parts > 1);
}

/** One Notion file upload; its result is its id. */
function fileUpload({ api, source }: Upload, id: string, isMultiPart: boolean): UploadSession<string> {
  const path = `/v1/file_uploads/${encodeURIComponent(id)}`;
  /** Parts are sent in order, so their count gives the position. */
  const stepOf = (upload: Json, withoutCount: number): Step<string> => {
    if (upload?.status === 'uploaded') return { done: id };
    if (upload?.status !== 'pending') return { gone: true };
    const sent = upload.number_of_parts?.sent;
    return { next: typeof sent === 'number' ? Math.min(sent * PART_BYTES, source.bytes) : withoutCount };
  };
  return {
    async send(range) {
      const number = String(range.start / PART_BYTES + 1);
      const form = multipartForm(source, 'file', isMultiPart ? [['part_number', number]] : [], range);
      const request = { method: 'POST', path: guardPath(`${path}/send`), ...form } as const;
      return stepOf(await api.sendForJson(request), range.end);
    },
    async finish() {
      return stepOf(await api.sendForJson(jsonRequest('POST', `${path}/complete`)), source.bytes);
    },
    async ask(by) {
      return stepOf(await by.sendForJson({ method: 'GET', path: guardPath(path) }), 0);
    },
    async cancel() {
      return 'Nothing was attached to the page; what had been sent expires within an hour.';
    },
  };
}

/** Adds the file to the page. Not retried, because that could add it twice. */
async function attach(api: ProviderApi, page: string, id: string, name: string): Promise<string> {
  const file = { type: 'file_upload', file_upload: { id }, name };
  const children = [{ object: 'block', type: 'file', file }];
  try {
    const answer = await api.requestJson(() =>
      jsonRequest('PATCH', `/v1/blocks/${page}/children`, { children }),
    );
    return api.text(answer?.results?.at?.(-1)?.id, 'the new block', true);
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
function assertAcceptable(source: Source): void {
  if (source.mimeType !== 'application/octet-stream') return;
  throw new Failure(
    'FILE_REFUSED',
    `Notion does not accept files of the type ${source.mimeType}, such as ${source.name}.`,
    {
      hint: 'Pack the file into a .zip and upload that, or pass --name with the extension of its real type.',
      details: { path: source.path },
    },
  );
}
