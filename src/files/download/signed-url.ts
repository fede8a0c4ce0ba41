import { sendExternal } from '../../http/external-request.ts';
import type { HttpResponse } from '../../http/response.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { externalRefused } from '../../steps/proxy.ts';
import type { Found } from '../provider.ts';
import { statusOf } from '../requests.ts';

/** What hosts answer to a signature that has run out. */
const EXPIRED = [401, 403, 404, 410];

/**
 * A file behind a URL that is its own credential and runs out, on another host: no header of ours travels there.
 * Where the host refuses the URL, it is looked up anew, once.
 *
 * @param url as it was looked up a moment ago
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

/** As `openSigned`, where the provider's API redirects to such a URL: asked again, it redirects to a fresh one. */
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
