import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import { json, type Reply } from '../http/reply.ts';
import type { Provider, ProviderCall, ProviderReply, ToolCall, ToolResult } from './types.ts';

export type Route = [
  method: string,
  path: RegExp,
  answer: (call: ProviderCall, ...parts: string[]) => ProviderReply | Promise<ProviderReply>,
];

/** The provider's answer to a tool call, which may be a list. A thrown ToolFailure is the provider's refusal. */
export type Result = (params: JsonObject, call: ToolCall) => JsonValue | Promise<JsonValue>;
/** Results of tools, by name. */
export type Results = Record<string, Result>;

export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';
  readonly code: string;
  /** The provider's HTTP status. */
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Runs a tool. As in a protobuf Struct, numbers are floats; a list becomes `{array}`. */
export async function resultOf(result: Result, call: ToolCall): Promise<ToolResult> {
  try {
    const answer = await result(call.params, call);
    return { data: Array.isArray(answer) ? { array: answer } : (answer as JsonObject) };
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    const { code, message, status } = error;
    return { error: { code, message, status } };
  }
}

export interface ProviderParts {
  keys: string[];
  unauthorized: Reply;
  unknown?: Provider['unknown'];
  routes: Route[];
  results?: Results;
}

/** A provider with these routes and tool results. */
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
    run(call) {
      const result = parts.results?.[call.name];
      return result && resultOf(result, call);
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
