import { isSafeMethod } from '../http/response.ts';
import type { Effect } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';

/**
 * What a request to a provider's API does: by its method, and at APIs whose path is a method name
 * (`/api/chat.postMessage`) by its verb (docs/contract.md, Guards).
 *
 * @param path guarded and encoded, query included
 */
export function effectOfRequest(method: string, path: string): Effect {
  if (method === 'DELETE') return 'destructive';
  const name =
    decodeURIComponent(path.split('?')[0] ?? '')
      .split('/')
      .at(-1) ?? '';
  const named =
    /^[a-z]+(?:\.[a-z]+)+$/i.test(name) && !/\.test$/i.test(name) ? effectOf({ name, provider: '' }) : 'read';
  if (isSafeMethod(method)) return named === 'unknown' ? 'read' : named;
  return named === 'destructive' ? 'destructive' : 'write';
}
