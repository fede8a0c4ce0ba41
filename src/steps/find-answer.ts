import type { Connection } from '../scalekit/connections.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { signature } from '../tools/signature.ts';
import { inputSchema } from './schema.ts';

/** Characters of a description that a row keeps: enough to tell tools apart. */
const ROW_DESCRIPTION_CHARS = 110;

/** Names that follow the best tools, for the agent to pick what the ranking missed. */
const MORE_NAMES = 40;

export interface MatchOptions {
  /** How many tools to describe. */
  limit: number;
  connectionOf: (tool: ToolDefinition) => Connection | undefined;
  /** Whether all tools are of one provider, which then need not be said on every row. */
  single: boolean;
}

/**
 * What a search answers of its tools: the best as rows, the very best with its schema, further names, and the
 * commands to run next.
 *
 * @param ranked the tools that match, best first
 * @param all every tool looked through; those that do not match come last among the further names
 */
export function describeMatches(
  ranked: ToolDefinition[],
  all: ToolDefinition[],
  options: MatchOptions,
): Record<string, unknown> {
  const best = ranked[0];
  const shown = ranked.slice(0, options.limit);
  const rest = new Set([...ranked.slice(options.limit), ...all]);
  for (const tool of shown) rest.delete(tool);
  const connection = best && options.connectionOf(best);
  return {
    total: all.length,
    tools: shown.map((tool) => ({
      ...(!options.single && { provider: tool.provider, connection_name: options.connectionOf(tool)?.keyId }),
      ...briefTool(tool),
    })),
    best: best ? { name: best.name, input_schema: inputSchema(best) } : null,
    more: [...rest].slice(0, MORE_NAMES).map((tool) => (options.single ? withoutPrefix(tool) : tool.name)),
    next:
      best && connection
        ? nextCommands(best, connection)
        : proxyCommand(all[0] && options.connectionOf(all[0])),
  };
}

/** A tool in one row: `{name, description, effect, signature}`. */
export function briefTool(tool: ToolDefinition): Record<string, unknown> {
  return {
    name: tool.name,
    description: clip(tool.description.replace(/\s+/g, ' ').trim(), ROW_DESCRIPTION_CHARS),
    effect: effectOf(tool),
    signature: signature(tool.inputSchema),
  };
}

/** The tool's name without its provider: `notion_page_get` → `page_get`. */
function withoutPrefix(tool: ToolDefinition): string {
  const prefix = `${tool.provider.toLowerCase().replaceAll('_', '')}_`;
  return tool.name.startsWith(prefix) ? tool.name.slice(prefix.length) : tool.name;
}

function nextCommands(tool: ToolDefinition, connection: Connection): string[][] {
  const execute = [
    'execute-tool',
    '--connection-name',
    connection.keyId,
    '--tool-name',
    tool.name,
    '--tool-input',
    inputTemplate(tool),
  ];
  // What may change something is shown to the person before it is sent.
  const commands = effectOf(tool) === 'read' ? [execute] : [[...execute, '--dry-run'], execute];
  return [...commands, ...proxyCommand(connection)];
}

function proxyCommand(connection: Connection | undefined): string[][] {
  return connection ? [['proxy-request', '--connection-name', connection.keyId, '--path', '<PATH>']] : [];
}

/** The required input with placeholders: `{"page_id":"<page_id>","limit":<limit>}`. */
function inputTemplate(tool: ToolDefinition): string {
  const { properties, required } = tool.inputSchema as {
    properties?: Record<string, { type?: unknown }>;
    required?: unknown;
  };
  const names = Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
  const members = names.map((name) => {
    const type = properties && Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
    const isText =
      type === undefined || type === 'string' || (Array.isArray(type) && type.includes('string'));
    return `${JSON.stringify(name)}:${isText ? `"<${name}>"` : `<${name}>`}`;
  });
  return `{${members.join(',')}}`;
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
