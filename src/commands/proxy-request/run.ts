import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import { toJsonLine } from '../../answer/json.ts';
import { sendBody } from '../../files/api.ts';
import { effectOfRequest, harmOfRequest } from '../../policy/request-effect.ts';
import { guardHeaders, guardPath } from '../../scalekit/proxy-guards.ts';
import { requestProvider, withNeededHeaders } from '../../steps/proxy.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { DEFAULT_MAX_ITEMS } from '../shared/flags.ts';
import { openAccount } from '../shared/open-account.ts';
import { prepareSaves, withSaves } from '../shared/saves.ts';
import { allProxiedPages, assertPageable } from './all-pages.ts';
import { deliver, prepareDelivery, readAnswer } from './answer.ts';
import { type ProxyBody, readBody } from './body.ts';
import { type Flags, METHODS } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const headers = guardHeaders(await context.input.object('headers', flags.headers));
  const path = guardPath(
    flags.path ?? '',
    queryParameters(await context.input.object('query-params', flags['query-params'])),
  );
  const body = await readBody(context, flags, headers);
  const method = methodOf(flags.method, body);
  const effect = effectOfRequest(method, path, headers);
  const changes = effect !== 'read';
  if (flags['all-pages']) assertPageable(method, flags);
  const outputFile = await prepareDelivery(context, method, flags);
  const saves = await prepareSaves(context, flags);
  const opened = await openAccount(context, flags, !changes);
  const { client, connection, identifier } = opened;
  const call = {
    command: 'proxy-request',
    kind: 'proxy' as const,
    ...{ effect, connection, identifier, method, path },
    harm: harmOfRequest(path),
    usesFiles: flags['input-file'] !== undefined || saves.length > 0,
    localFiles: body?.file === undefined ? [] : [body.file],
  };
  context.policy.assertAllowed(call);
  const isSeen = flags['dry-run'] || context.policy.needsContent(call);
  const content = {
    method,
    path,
    effect,
    headers: withNeededHeaders(connection.provider, headers),
    connection_name: connection.keyId,
    provider: connection.provider,
    identifier,
    // A form's boundary is random, so it is omitted.
    ...(body && { content_type: body.contentType?.split(';')[0], body: isSeen && (await body.describe()) }),
  };
  const authorized = await authorizeCall(context, opened, { ...call, content }, flags);
  if (authorized.dryRun) return authorized.dryRun;
  const type = body?.contentType === undefined ? {} : { 'content-type': body.contentType };
  const request = {
    method,
    path,
    changes,
    // The last content type is sent: the caller's own, unless a form's contains its boundary.
    headers: { accept: '*/*', ...(body?.isForm ? { ...headers, ...type } : { ...type, ...headers }) },
    ...(body && { body: body.open(), bodyBytes: body.bytes }),
  };
  const send = (one: typeof request) =>
    authorized.send((permit) => requestProvider({ ...opened, permit }, one));
  const answer = await sendBody(request, () => send(request));
  const payload = await deliver(context, request, answer, outputFile, flags);
  const pages =
    flags['all-pages'] && 'data' in payload
      ? await allProxiedPages(
          client,
          path,
          { headers: answer.headers, data: payload.data },
          flags['max-items'] ?? DEFAULT_MAX_ITEMS,
          async (path) => await readAnswer(context, await send({ ...request, path })),
        )
      : ({} as Payload);
  const warnings = [...(payload.warnings ?? []), ...(pages.warnings ?? [])];
  return await withSaves(context, { ...payload, ...pages, warnings }, saves, flags.overwrite);
}

function methodOf(flag: string | undefined, body: ProxyBody | undefined): string {
  const method = flag?.toUpperCase() ?? (body ? 'POST' : 'GET');
  if (!METHODS.includes(method))
    throw usage(`--method ${JSON.stringify(flag)} is not supported.`, `Use one of ${METHODS.join(', ')}.`);
  if (body && (method === 'GET' || method === 'HEAD'))
    throw usage(`${method} takes no body.`, 'Leave --body and --input-file out, or use POST.');
  return method;
}

/** `{"tag":["a","b"],"archived":false}` → tag=a&tag=b&archived=false; null omits a parameter. */
function queryParameters(object: Record<string, unknown>): [string, string][] {
  return Object.entries(object).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== null && item !== undefined)
      .map((item): [string, string] => [name, typeof item === 'string' ? item : toJsonLine(item)]),
  );
}
