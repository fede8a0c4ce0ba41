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
import type { Ground, Provider, ToolRunner } from './types.ts';

/** Any provider nobody wrote a play for: it knows no paths, and its tools give a plain result. */
const anyone = fromRoutes({
  keys: [],
  unauthorized: json(401, { error: { code: 'unauthorized', message: 'The access token is invalid.' } }),
  routes: [],
});

/** All providers, as they are when nothing has happened yet. */
export class Providers {
  readonly #ground: Ground;
  #played: Provider[] = [];
  readonly #ordered = new Map<string, Result>();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.restore();
  }

  restore(): void {
    const ground = this.#ground;
    this.#ordered.clear();
    this.#played = [
      box(ground),
      dropbox(ground),
      exa(),
      github(),
      gmail(ground),
      harvestapi(),
      slack(ground),
      notion(ground),
      googleDrive(ground),
      outlook(ground),
      microsoftGraph('ONEDRIVE', ground),
      microsoftGraph('SHAREPOINT', ground),
    ];
  }

  expireUploads(): void {
    for (const provider of this.#played) provider.expireUploads?.();
  }

  /** From now on a tool gives this back. */
  order(name: string, result: Result | JsonValue): void {
    this.#ordered.set(name, typeof result === 'function' ? result : () => result);
  }

  of(key: string): Provider {
    return this.#played.find(({ keys }) => keys.includes(key)) ?? anyone;
  }

  /** What a tool gives back: the provider's own result, or a plain one that repeats the input. */
  readonly run: ToolRunner = async (call) => {
    const ordered = this.#ordered.get(call.name);
    const own = await (ordered ? resultOf(ordered, call) : this.of(call.provider).run(call));
    if (own) return own;
    const data = isRead(call.name)
      ? { results: [{ id: newId('item'), ...call.params }], next_cursor: null }
      : { ok: true, id: newId('item'), ...call.params };
    return { data };
  };

  /** The other host: signed URLs first, then what the providers have there. */
  readonly fileHost: FileHostHandler = async (incoming) => {
    const signed = await this.#ground.signedUrls.handler(incoming);
    if (signed) return signed;
    for (const { fileHost } of this.#played) {
      const reply = await fileHost?.(incoming);
      if (reply) return reply;
    }
    return undefined;
  };
}
