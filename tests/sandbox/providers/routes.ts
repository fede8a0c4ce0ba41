import type { JsonObject } from '@bufbuild/protobuf';
import { json, type Reply } from '../http/reply.ts';
import type { Provider, ProviderCall, ProviderReply, ToolCall, ToolResult } from './types.ts';

export type Route = [
  method: string,
  path: RegExp,
  answer: (call: ProviderCall, ...parts: string[]) => ProviderReply | Promise<ProviderReply>,
];

/** Results of tools, by name. A thrown ToolFailure is the provider's own no. */
export type Results = Record<string, (params: JsonObject, call: ToolCall) => JsonObject>;

export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface ProviderParts {
  keys: string[];
  unauthorized: Reply;
  unknown?: Provider['unknown'];
  routes: Route[];
  results?: Results;
}

/** A provider from a list of routes and a list of results. */
export function fromRoutes(parts: ProviderParts): Provider {
  return {
    keys: parts.keys,
    unauthorized: parts.unauthorized,
    unknown: parts.unknown ?? (() => json(404, { error: { code: 404, message: 'Not Found' } })),
    async handle(call) {
      for (const [method, path, answer] of parts.routes) {
        if (method !== call.method && !(method === 'GET' && call.method === 'HEAD')) continue;
        const match = path.exec(call.path);
        if (match) return answer(call, ...match.slice(1).map(decode));
      }
      return undefined;
    },
    run(call): ToolResult | undefined {
      const result = parts.results?.[call.name];
      if (!result) return undefined;
      try {
        return { data: result(call.params, call) };
      } catch (error) {
        if (error instanceof ToolFailure) return { error: { code: error.code, message: error.message } };
        throw error;
      }
    },
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
