import { usage } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { orMissing } from '../../api.ts';
import { notFound, quoted } from '../../failures.ts';
import { chooseAttachment } from '../../mail/attachments.ts';
import type { Download, Found } from '../../provider.ts';
import { attachmentsOf } from './attachments.ts';

const FIND = 'Find the message with the tool outlook_search_messages and pass its id.';

/**
 * An attachment of a message: its only one, or the one that `--name` names. Graph's size of an attachment includes
 * more than its bytes, so it is not compared.
 *
 * @throws Failure NOT_FOUND, USAGE with `files` if there are several
 */
export async function outlookAttachment({ api, ...wanted }: Download): Promise<Found> {
  const message = `/v1.0/me/messages/${encodeURIComponent(messageId(wanted.from))}`;
  const all = await orMissing(attachmentsOf(api, message), () =>
    notFound(`message ${wanted.from.slice(0, 200)}`, FIND),
  );
  const { id, name, type } = chooseAttachment(all, wanted.name);
  const path = guardPath(`${message}/attachments/${encodeURIComponent(id)}/$value`);
  const open = (headers: Record<string, string> = {}) => api.send({ method: 'GET', path, headers });
  return { open, name, mimeType: type };
}

/** An id, or the one in the address of Outlook on the web: `?ItemID=…`, `/id/…`. */
function messageId(from: string): string {
  if (/^[\w=+/-]{8,}$/.test(from)) return from;
  if (URL.canParse(from)) {
    const { searchParams, pathname } = new URL(from);
    const id = searchParams.get('ItemID') ?? /\/id\/([^/]+)/.exec(pathname)?.[1];
    if (id) return decodeURIComponent(id);
  }
  throw usage(`--from ${quoted(from)} is not the id of a message.`, FIND);
}
