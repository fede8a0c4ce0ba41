import type { Connection } from '../scalekit/connections.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { signature } from '../tools/signature.ts';
import { inputTemplate } from '../tools/template.ts';
import { withReferences } from '../tools/validation/references.ts';
import { inputSchema } from './schema.ts';

/** How much is told of the tools found. */
interface Detail {
  /** Characters of a row's description. */
  description: number;
  /** Characters of the best tool's signature, and of the others'. */
  signature: number;
  others: number;
  /** Characters of the descriptions of the best tool's optional parameters. */
  hints: number;
  /** Optional parameters in the best tool's schema. */
  optional: number;
}

/** From everything that helps to the bare minimum; the first that fits the budget is taken. */
const DETAILS: readonly Detail[] = [
  { description: 110, signature: 400, others: 400, hints: 1000, optional: 1000 },
  { description: 80, signature: 250, others: 150, hints: 60, optional: 1000 },
  { description: 70, signature: 200, others: 100, hints: 0, optional: 1000 },
  { description: 50, signature: 200, others: 60, hints: 0, optional: 12 },
  { description: 40, signature: 160, others: 40, hints: 0, optional: 6 },
];

/** Characters that each described tool may cost on average, the best one's schema included. */
const BUDGET_PER_TOOL = 270;

/** Names that follow the best tools, for the agent to pick what the ranking missed. */
const MORE_NAMES = 40;

export interface MatchOptions {
  /** How many tools to describe. */
  limit: number;
  /** The connections that could run a tool, the one to use first. */
  connectionsOf: (tool: ToolDefinition) => Connection[];
  /** Whether one provider was searched: it need not be said on every row, and all its tools may be named. */
  single: boolean;
}

/**
 * What a search answers of its tools: the best as rows, the very best with its schema, further names in rank order,
 * and the commands to run next.
 *
 * @param ranked the tools that match, best first
 * @param all every tool looked through; of a single provider, those that do not match come last among the further
 * names, and where none matches, its proxy is still worth a try
 */
export function describeMatches(
  ranked: ToolDefinition[],
  all: ToolDefinition[],
  options: MatchOptions,
): Record<string, unknown> {
  const best = ranked[0];
  const shown = ranked.slice(0, options.limit);
  const rest = new Set([...ranked.slice(options.limit), ...(options.single ? all : [])]);
  for (const tool of shown) rest.delete(tool);
  const first = best ?? (options.single ? all[0] : undefined);
  return {
    total: all.length,
    ...describeWithin(shown, options),
    more: [...rest].slice(0, MORE_NAMES).map((tool) => (options.single ? withoutPrefix(tool) : tool.name)),
    next: first ? nextCommands(best, options.connectionsOf(first)) : [['list-connections']],
  };
}

/** The rows and the best tool's schema, in as much detail as the budget allows. */
function describeWithin(shown: ToolDefinition[], options: MatchOptions): Record<string, unknown> {
  const budget = BUDGET_PER_TOOL * options.limit;
  let described: Record<string, unknown> = {};
  for (const detail of DETAILS) {
    described = {
      tools: shown.map((tool, at) => ({
        ...(!options.single && {
          provider: tool.provider,
          connection_name: options.connectionsOf(tool)[0]?.keyId,
        }),
        ...briefTool(tool, detail.description, at === 0 ? detail.signature : detail.others),
      })),
      best: shown[0] ? describeBest(shown[0], detail) : null,
    };
    if (JSON.stringify(described).length <= budget) break;
  }
  return described;
}

/** The schema of the best tool. What is left out of a long one is said; `get-tool` shows it whole. */
function describeBest(tool: ToolDefinition, detail: Detail): Record<string, unknown> {
  const whole = inputSchema(tool);
  const required = new Set(Array.isArray(whole.required) ? whole.required : []);
  const entries = Object.entries((whole.properties ?? {}) as Record<string, unknown>);
  let optional = 0;
  const kept = entries
    .filter(([name]) => required.has(name) || optional++ < detail.optional)
    .map(([name, property]) => [name, required.has(name) ? property : withHint(property, detail.hints)]);
  const { $defs: _, definitions: __, ...rest } = whole;
  const schema = withReferences({ ...rest, properties: Object.fromEntries(kept) }, whole);
  const cut = JSON.stringify(schema).length < JSON.stringify(whole).length;
  const through = tool.connectionName === undefined ? '' : ` --connection-name '${tool.connectionName}'`;
  return {
    name: tool.name,
    input_schema: schema,
    ...(cut && { cut: `get-tool --tool-name ${tool.name}${through} shows the schema whole` }),
  };
}

function withHint(property: unknown, chars: number): unknown {
  if (typeof property !== 'object' || property === null || !('description' in property)) return property;
  const { description, ...rest } = property;
  return typeof description !== 'string' || chars === 0
    ? rest
    : { ...rest, description: clip(description, chars) };
}

/**
 * A tool in one row: `{name, description, effect, signature}`.
 *
 * @param descriptionChars longest description
 * @param signatureChars longest signature; the contract's limit is 400
 */
export function briefTool(
  tool: ToolDefinition,
  descriptionChars = 110,
  signatureChars = 400,
): Record<string, unknown> {
  return {
    name: tool.name,
    description: clip(tool.description.replace(/\s+/g, ' ').trim(), descriptionChars),
    effect: effectOf(tool),
    signature: signature(tool.inputSchema, signatureChars),
  };
}

/** The tool's name without its provider: `notion_page_get` → `page_get`. */
function withoutPrefix(tool: ToolDefinition): string {
  const prefix = `${tool.provider.toLowerCase().replaceAll('_', '')}_`;
  return tool.name.startsWith(prefix) ? tool.name.slice(prefix.length) : tool.name;
}

/** @param connections those that could run it; none for tools of a provider that is not configured */
function nextCommands(tool: ToolDefinition | undefined, connections: Connection[]): string[][] {
  const names = connections.map(({ keyId }) => keyId);
  const [name] = names;
  if (name === undefined) return [];
  const proxy = ['proxy-request', '--connection-name', name, '--path', '<PATH>'];
  if (!tool) return [proxy];
  const reads = effectOf(tool) === 'read';
  // Nobody's message goes out from a guessed account: where several could send it, the caller has to choose.
  const account = reads || names.length === 1 ? name : `<${names.join('|')}>`;
  const execute = [
    'execute-tool',
    '--connection-name',
    account,
    '--tool-name',
    tool.name,
    '--tool-input',
    inputTemplate(tool.inputSchema),
  ];
  // What may change something is shown to the person before it is sent.
  return [...(reads ? [execute] : [[...execute, '--dry-run'], execute]), proxy];
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
