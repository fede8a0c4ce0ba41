import { fetchExternal } from '../../steps/proxy.ts';
import { EXPIRED, type ProviderApi, statusOf } from '../api.ts';
import type { Found } from '../provider.ts';

/**
 * A file behind a pre-signed URL on another host, which expires and is its own credential: none of our headers is sent.
 * If the host refuses the URL, a fresh one is looked up, once.
 *
 * @param url the URL just looked up
 */
export function openSigned(
  { client }: ProviderApi,
  url: string,
  lookAgain: () => Promise<string>,
): Found['open'] {
  let current = url;
  const open: Found['open'] = (headers = {}) => fetchExternal(client, current, { method: 'GET', headers });
  return openTwice(open, async () => {
    current = await lookAgain();
  });
}

/** Like `openSigned`, if the provider's API redirects to such a URL: each request redirects to a fresh one. */
export function openRedirected(open: Found['open']): Found['open'] {
  return openTwice(open, async () => {});
}

function openTwice(open: Found['open'], renew: () => Promise<void>): Found['open'] {
  return (headers) =>
    open(headers).catch(async (error: unknown) => {
      if (!EXPIRED.includes(statusOf(error) ?? 0)) throw error;
      await renew();
      return await open(headers);
    });
}
