import type { ScalekitClient } from '../scalekit/client.ts';
import { requestOutside } from '../scalekit/outside.ts';
import type { ProxyAnswer } from '../scalekit/proxy.ts';
import { outsideRefused } from '../steps/proxy.ts';
import { patiently, statusOf } from './requests.ts';
import type { Found } from './transfer.ts';

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

/** Faults of the moment are overcome; a refusal is for the caller. */
async function fetchSigned(
  client: ScalekitClient,
  url: string,
  headers: Record<string, string> | undefined,
): Promise<ProxyAnswer> {
  const attempt = async () => {
    const answer = await requestOutside(client, url, { method: 'GET', ...(headers && { headers }) });
    if (answer.status >= 400) throw await outsideRefused(answer, url);
    return answer;
  };
  return await patiently(client, () => client.retrying(attempt));
}
