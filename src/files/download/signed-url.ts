import { sendExternal } from '../../http/external-request.ts';
import type { HttpResponse } from '../../http/response.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { externalRefused } from '../../steps/proxy.ts';
import type { Found } from '../provider.ts';
import { statusOf } from '../requests.ts';

/** Statuses with which hosts reject an expired signature. */
const EXPIRED = [401, 403, 404, 410];

/**
 * A file behind a pre-signed URL on another host, which expires and is its own credential: none of our headers is sent.
 * If the host refuses the URL, a fresh one is looked up, once.
 *
 * @param url the URL just looked up
 */
export function openSigned(
  client: ScalekitClient,
  url: string,
  lookAgain: () => Promise<string>,
): Found['open'] {
  let current = url;
  return async (headers) => {
    try {
      return await fetchSigned(client, current, headers);
    } catch (error) {
      if (!EXPIRED.includes(statusOf(error) ?? 0)) throw error;
      current = await lookAgain();
      return await fetchSigned(client, current, headers);
    }
  };
}

/** Like `openSigned`, if the provider's API redirects to such a URL: each request redirects to a fresh one. */
export function openRedirected(open: Found['open']): Found['open'] {
  return (headers) =>
    open(headers).catch((error: unknown) => {
      if (EXPIRED.includes(statusOf(error) ?? 0)) return open(headers);
      throw error;
    });
}

async function fetchSigned(
  client: ScalekitClient,
  url: string,
  headers: Record<string, string> | undefined,
): Promise<HttpResponse> {
  const answer = await sendExternal(client, url, { method: 'GET', ...(headers && { headers }) });
  if (answer.status >= 400) throw await externalRefused(answer, url);
  return answer;
}
