import type { JsonObject } from '@bufbuild/protobuf';
import type { ProviderFailure } from '../faults.ts';
import type { FileHostHandler, SignedUrls } from '../files/host.ts';
import type { Files } from '../files/store.ts';
import type { Reply } from '../http/reply.ts';
import type { Incoming } from '../http/serve.ts';
import type { Account } from '../world.ts';

/** Shared by all providers: the files, the other host, and the switches of tests. */
export interface ProviderContext {
  files: Files;
  signedUrls: SignedUrls;
  switches: Switches;
}

/** Switches of tests, which a reset turns off. */
export interface Switches {
  /** SharePoint changes Office documents as they are stored. */
  rewritesOffice: boolean;
  /** Answers of proxy and other host are compressed, whatever the client accepts. */
  encoding: 'gzip' | 'br' | undefined;
}

/** A proxied call as it reaches the provider: `path` is without `/proxy`. */
export interface ProviderCall extends Incoming {
  account: Account | undefined;
}

/** An answer, and whether something changed if the HTTP method does not tell. */
export type ProviderReply = Reply & { reads?: boolean; writes?: boolean };

export interface ToolCall {
  provider: string;
  name: string;
  params: JsonObject;
  account: Account | undefined;
}

export type ToolResult = { data: JsonObject } | { error: ProviderFailure };
export type ToolRunner = (call: ToolCall) => ToolResult | Promise<ToolResult>;

/** One provider: its API behind the proxy, and the results of its tools. */
export interface Provider {
  keys: string[];
  /** The provider's error for an invalid token. */
  unauthorized: Reply;
  /** `undefined` if it has nothing at that path. */
  handle(call: ProviderCall): ProviderReply | undefined | Promise<ProviderReply | undefined>;
  /** The provider's error for an unknown path. */
  unknown(call: ProviderCall): Reply;
  /** `undefined` for tools without a specific result. */
  run(call: ToolCall): Promise<ToolResult> | undefined;
  /** Its paths on the other host, such as upload sessions. */
  fileHost?: FileHostHandler;
  /** Expires all upload URLs and sessions issued so far. */
  expireUploads?(): void;
}
