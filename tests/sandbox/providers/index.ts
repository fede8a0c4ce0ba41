import type { JsonValue } from '@bufbuild/protobuf';
import type { FileHostHandler } from '../files/host.ts';
import { json } from '../http/reply.ts';
import { newId } from '../secrets.ts';
import { isRead } from '../tools/definitions.ts';
import { box } from './box.ts';
import { dropbox } from './dropbox.ts';
import { exa } from './exa.ts';
import { github } from './github.ts';
import { gmail } from './gmail.ts';
import { googleDrive } from './google-drive.ts';
import { harvestapi } from './harvestapi.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { notion } from './notion.ts';
import { outlook } from './outlook.ts';
import { fromRoutes, type Result, resultOf } from './routes.ts';
import { slack } from './slack.ts';
import type { Provider, ProviderContext, ToolRunner } from './types.ts';

/** Any provider that is not simulated: it has no paths, and its tools return a plain result. */
const anyone = fromRoutes({
  keys: [],
  unauthorized: json(401, { error: { code: 'unauthorized', message: 'The access token is invalid.' } }),
  routes: [],
});

/** All providers, in their initial state. */
export class Providers {
  readonly #context: ProviderContext;
  #simulated: Provider[] = [];
  readonly #results = new Map<string, Result>();

  constructor(context: ProviderContext) {
    this.#context = context;
    this.restore();
  }

  restore(): void {
    const context = this.#context;
    this.#results.clear();
    this.#simulated = [
      box(context),
      dropbox(context),
      exa(),
      github(),
      gmail(context),
      harvestapi(),
      slack(context),
      notion(context),
      googleDrive(context),
      outlook(context),
      microsoftGraph('ONEDRIVE', context),
      microsoftGraph('SHAREPOINT', context),
    ];
  }

  expireUploads(): void {
    for (const provider of this.#simulated) provider.expireUploads?.();
  }

  /** Sets the result of a tool. */
  setResult(name: string, result: Result | JsonValue): void {
    this.#results.set(name, typeof result === 'function' ? result : () => result);
  }

  of(key: string): Provider {
    return this.#simulated.find(({ keys }) => keys.includes(key)) ?? anyone;
  }

  /** The result of a tool: the provider's own, or a plain one that echoes the input. */
  readonly run: ToolRunner = async (call) => {
    const result = this.#results.get(call.name);
    const own = await (result ? resultOf(result, call) : this.of(call.provider).run(call));
    if (own) return own;
    const data = isRead(call.name)
      ? { results: [{ id: newId('item'), ...call.params }], next_cursor: null }
      : { ok: true, id: newId('item'), ...call.params };
    return { data };
  };

  /** The other host: signed URLs first, then the providers' own paths. */
  readonly fileHost: FileHostHandler = async (incoming) => {
    const signed = await this.#context.signedUrls.handler(incoming);
    if (signed) return signed;
    for (const { fileHost } of this.#simulated) {
      const reply = await fileHost?.(incoming);
      if (reply) return reply;
    }
    return undefined;
  };
}
