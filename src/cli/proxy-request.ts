import { Failure } from '../answer/failure.ts';
import { toJsonLine } from '../answer/json.ts';
import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
import { CONNECTION, content, IDENTIFIER, text, toggle } from './flags.ts';
import { assertConfirmed, assertNotReadOnly } from './guard.ts';
import { type ProxyBody, readBody } from './proxy-body.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

export default defineCommand({
  name: 'proxy-request',
  step: 'step 5, proxy',
  summary: "A raw request to the provider's API, where no tool exists",
  flags: {
    ...CONNECTION,
    ...IDENTIFIER,
    path: text('path from the API root: /v1/pages/<ID>'),
    method: text(`${METHODS.join(', ')} (default GET, POST with a body)`),
    'query-params': content('query as a JSON object; arrays repeat a parameter; @FILE, or - for stdin'),
    body: content('JSON or text to send; @FILE, or - for stdin'),
    headers: content('further headers as a JSON object; @FILE, or - for stdin'),
    'input-file': text('file to send, as a multipart form'),
    'form-field': content("the form's field name (default file); '' sends the bytes alone"),
    'output-file': text('save the answer there, byte for byte'),
    download: text('save what the URL at this path of the JSON answer points to: results.0.url'),
    overwrite: toggle('replace the output file'),
    'dry-run': toggle('check everything and show the request, send nothing'),
    confirm: text('the `confirm` of a CONFIRMATION_REQUIRED answer'),
  },
  required: [['connection-name', 'provider'], ['path']],
  example: `scalekit-agent-auth proxy-request --connection-name notion --path /v1/blocks/<PAGE_ID>/children`,
  answer:
    'status, content_type, data | text | {bytes,sha256,output_file}; with --dry-run: dry_run:true, request, account_status',
  errors: [
    'INVALID_JSON',
    'INVALID_PATH',
    'INVALID_HEADER',
    'FILE_EXISTS',
    'FILE_REFUSED',
    ...ACCOUNT_ERRORS,
    'AMBIGUOUS_CONNECTION',
    'PROVIDER_UNAUTHORIZED',
    'SCOPE_MISSING',
    'NOT_FOUND',
    'TOOL_PROXY_DISABLED',
    'READ_ONLY',
    'CONFIRMATION_REQUIRED',
    'PROVIDER_ERROR',
    'OUTCOME_UNKNOWN',
  ],
  async run(flags, call) {
    const [{ guardHeaders, guardPath }, { isSafeMethod }] = await Promise.all([
      import('../scalekit/proxy-guards.ts'),
      import('../scalekit/proxy.ts'),
    ]);
    const target = {
      connectionName: call.connectionName(flags['connection-name']),
      provider: flags.provider,
    };
    const given = guardHeaders(await call.input.object('headers', flags.headers));
    const path = guardPath(
      flags.path ?? '',
      queryParameters(await call.input.object('query-params', flags['query-params'])),
    );
    const body = await readBody(call, flags, given);
    const headers = body?.isForm ? without(given, 'content-type') : given;
    const method = methodOf(flags.method, body);
    const changes = !isSafeMethod(method);
    if (changes) assertNotReadOnly(call.settings, `${method} ${path}`);
    const { deliver, prepareDelivery } = await import('./proxy-answer.ts');
    const delivery = await prepareDelivery(call, method, flags);
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const [
      { findAccount },
      { isAuthorized, requireAuthorized },
      { requestProvider, withNeededHeaders },
      { sendBody },
    ] = await Promise.all([
      import('../steps/account.ts'),
      import('../steps/authorize.ts'),
      import('../steps/proxy.ts'),
      import('../files/requests.ts'),
    ]);
    const door = await findAccount(client, target, identifier, !changes);
    call.remark(door);
    const { connection, account } = door;
    const preview = async () => ({
      method,
      path,
      headers: withNeededHeaders(connection.provider, headers),
      connection_name: connection.keyId,
      provider: connection.provider,
      identifier,
      // A form's boundary is drawn anew each time and says nothing.
      ...(body && { content_type: body.contentType?.split(';')[0], body: await body.describe() }),
    });
    if (flags['dry-run']) {
      const status = isAuthorized(connection, account) ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND');
      return { dry_run: true, request: await preview(), account_status: status };
    }
    await requireAuthorized(client, connection, identifier, account);
    if (changes && call.settings.confirmWrites)
      await assertConfirmed(call.settings, await preview(), flags.confirm);
    const label =
      body?.contentType !== undefined && !hasHeader(headers, 'content-type')
        ? { 'Content-Type': body.contentType }
        : {};
    if (changes) call.act();
    const request = {
      method,
      path,
      headers: { accept: '*/*', ...label, ...headers },
      ...(body && { body: body.open(), bodyBytes: body.bytes }),
    };
    const answer = await sendBody(request, () => requestProvider(client, door, request));
    return await deliver(call, client, { method, path }, answer, delivery);
  },
});

function methodOf(flag: string | undefined, body: ProxyBody | undefined): string {
  const method = flag?.toUpperCase() ?? (body ? 'POST' : 'GET');
  if (!METHODS.includes(method)) {
    throw new Failure('USAGE', `--method ${JSON.stringify(flag)} is not supported.`, {
      hint: `Use one of ${METHODS.join(', ')}.`,
    });
  }
  if (body && (method === 'GET' || method === 'HEAD')) {
    throw new Failure('USAGE', `${method} takes no body.`, {
      hint: 'Leave --body and --input-file out, or use POST.',
    });
  }
  return method;
}

/** `{"tag":["a","b"],"archived":false}` → tag=a&tag=b&archived=false; null leaves a parameter out. */
function queryParameters(object: Record<string, unknown>): [string, string][] {
  return Object.entries(object).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== null && item !== undefined)
      .map((item): [string, string] => [name, typeof item === 'string' ? item : toJsonLine(item)]),
  );
}

function without(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name));
}

function hasHeader(headers: Record<string, string>, name: string): boolean {
  return Object.keys(headers).some((key) => key.toLowerCase() === name);
}
