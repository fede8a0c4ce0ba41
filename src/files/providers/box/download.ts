import { Failure } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { orMissing } from '../../api.ts';
import { openRedirected } from '../../download/signed-url.ts';
import { notFound, quoted } from '../../failures.ts';
import type { Download, Found } from '../../provider.ts';
import { claimOf } from '../../verify.ts';
import { boxId } from './ids.ts';

const FIELDS = 'id,name,size,sha1';
/** https://app.box.com/s/abc, or the same on a company's own host. */
const SHARED = /^https:\/\/[^/]*box\.com\/s\//i;

/**
 * A file by id, URL or shared link. Its content is on another host, at a URL that needs no token.
 *
 * @throws Failure NOT_FOUND, USAGE
 */
export async function boxFile({ api, from }: Download): Promise<Found> {
  const isShared = SHARED.test(from);
  const headers: Record<string, string> = isShared ? { BoxApi: `shared_link=${from}` } : {};
  const address = isShared ? '/2.0/shared_items' : `/2.0/files/${boxId(from, '--from', 'file')}`;
  const file = await orMissing(api.get(address, [['fields', FIELDS]], headers), () =>
    notFound(
      `file ${quoted(from)} in Box`,
      'Check the id, the number behind /file/ in the address of the browser; or find it with the tool box_search.',
    ),
  );
  const id = boxId(String(file?.id ?? ''), '--from', 'file');
  const content = guardPath(`/2.0/files/${id}/content`);
  return {
    open: openRedirected(async (part) => {
      const answer = await api.send({ method: 'GET', path: content, headers: { ...headers, ...part } });
      if (answer.status !== 202) return answer;
      answer.body.destroy();
      const seconds = Number(answer.headers['retry-after'] ?? 1);
      throw new Failure('UNAVAILABLE', 'Box is still preparing the file.', {
        details: { retry_after: seconds },
      });
    }),
    name: String(file.name ?? id),
    claim: claimOf(file.size, { sha1: file.sha1 }),
  };
}
