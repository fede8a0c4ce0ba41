import type { JsonObject } from '@bufbuild/protobuf';
import type { ProviderFailure } from '../faults.ts';
import type { FileHostHandler, SignedUrls } from '../files/host.ts';
import type { Files } from '../files/store.ts';
import type { Reply } from '../http/reply.ts';
import type { Incoming } from '../http/serve.ts';
import type { Account } from '../world.ts';

/** What all providers share: the files, the other host, and what tests switch on. */
export interface ProviderContext {
  files: Files;
  signedUrls: SignedUrls;
  switches: Switches;
}

/** What tests turn on and off while it runs; a reset turns it off. */
export interface Switches {
  /** SharePoint changes Office documents as they are stored. */
  rewritesOffice: boolean;
  /** Answers of proxy and other host come compressed, whatever the client accepts. */
  encoding: 'gzip' | 'br' | undefined;
}

/** A proxied call as it reaches the provider: `path` is the provider's own, without `/proxy`. */
export interface ProviderCall extends Incoming {
  account: Account | undefined;
}

/** An answer, and where the method does not tell: that a POST changed nothing, or that a GET did change something. */
export type ProviderReply = Reply & { reads?: boolean; writes?: boolean };

export interface ToolCall {
  provider: string;
  name: string;
  params: JsonObject;
  account: Account | undefined;
}

export type ToolResult = { data: JsonObject } | { error: ProviderFailure };
export type ToolRunner = (call: ToolCall) => ToolResult | Promise<ToolResult>;

/** One provider: its API behind the proxy, and what its tools give back. */
export interface Provider {
  keys: string[];
  /** Its own words for a token it does not accept. */
  unauthorized: Reply;
  /** `undefined` where it has nothing at that path. */
  handle(call: ProviderCall): ProviderReply | undefined | Promise<ProviderReply | undefined>;
  /** Its own words for that. */
  unknown(call: ProviderCall): Reply;
  /** `undefined` for tools without a result of their own. */
  run(call: ToolCall): Promise<ToolResult> | undefined;
  /** What it serves on the other host, such as upload sessions. */
  fileHost?: FileHostHandler;
  /** Upload addresses and sessions handed out so far no longer work. */
  expireUploads?(): void;
}
