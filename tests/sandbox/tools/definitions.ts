import { readFileSync } from 'node:fs';
import type { JsonObject, JsonValue } from '@bufbuild/protobuf';

/** A tool as the environment lists it. */
export interface Tool {
  id: string;
  provider: string;
  definition: JsonObject & { name: string; description: string };
  metadata?: JsonObject;
  tags?: string[];
  isDefault?: boolean;
  updatedAt?: Date;
}

const PROVIDERS = [
  'BOX',
  'DROPBOX',
  'EXA',
  'GITHUB',
  'GMAIL',
  'GOOGLEDRIVE',
  'HARVESTAPI',
  'NOTION',
  'ONEDRIVE',
  'OUTLOOK',
  'SHAREPOINT',
  'SLACK',
];
// These have an HTTP method in their definition, others have none: both occur in practice.
const WITH_METHOD = new Set(['GITHUB', 'GMAIL', 'GOOGLEDRIVE', 'ONEDRIVE', 'SLACK']);
const ACRONYMS = new Map([
  ['id', 'ID'],
  ['ids', 'IDs'],
  ['url', 'URL'],
  ['urls', 'URLs'],
  ['repo', 'repository'],
  ['org', 'organization'],
  ['dnd', 'do-not-disturb'],
  ['mcp', 'MCP'],
  ['html', 'HTML'],
  ['api', 'API'],
]);

/** The tools of the built-in providers, from the `.txt` files in this folder. */
export function builtInTools(): Tool[] {
  const whole = PROVIDERS.flatMap((provider) => linesOf(provider).map((line) => readLine(provider, line)));
  // A few tools of other providers, whose names begin with the provider.
  const few = linesOf('others').map((line) => readLine(line.slice(0, line.indexOf('_')).toUpperCase(), line));
  return [...whole, ...few];
}

function linesOf(name: string): string[] {
  const file = new URL(`${name.toLowerCase()}.txt`, import.meta.url);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** The tools of a catalog file `{connectors:[{provider, tools:[{name, description, input_schema}]}]}`. */
export function catalogTools(catalog: { connectors: CatalogConnector[] }, providers?: string[]): Tool[] {
  return catalog.connectors
    .filter(({ provider }) => providers === undefined || providers.includes(provider))
    .flatMap(({ provider, tools }) =>
      tools.map(({ name, description, input_schema }) => tool(provider, name, description, input_schema)),
    );
}

export interface CatalogConnector {
  provider: string;
  tools: { name: string; description: string; input_schema: JsonObject }[];
}

/** `name {a: string, b?: "x"|"y", c?: integer = 5, d?: string[]} # What it does` */
export function readLine(provider: string, line: string): Tool {
  const match = /^(\S+) \{(.*?)\}(?: # (.*))?$/.exec(line);
  if (!match) throw new Error(`unreadable tool: ${line}`);
  const [, name = '', inside = '', text] = match;
  const properties: Record<string, JsonValue> = {};
  const required: string[] = [];
  for (const part of inside.split(/, (?=[$\w]+\??:)/).filter(Boolean)) {
    const found = /^([$\w.-]+)(\??): (.+?)(?: = (.+))?$/.exec(part);
    if (!found) throw new Error(`unreadable parameter of ${name}: ${part}`);
    const [, key = '', optional, type = '', fallback] = found;
    properties[key] = { ...readType(type), description: sentence(key, 'The ') };
    if (fallback !== undefined) properties[key].default = JSON.parse(fallback);
    if (!optional) required.push(key);
  }
  return tool(provider, name, text ?? sentence(name.slice(name.indexOf('_') + 1)), {
    type: 'object',
    properties,
    required,
  });
}

function readType(type: string): JsonObject {
  if (type.startsWith('"')) return { type: 'string', enum: type.split('|').map((one) => JSON.parse(one)) };
  if (type.endsWith('[]')) return { type: 'array', items: { type: type.slice(0, -2) } };
  return { type: type.includes('|') ? type.split('|') : type };
}

export function tool(provider: string, name: string, description: string, schema: JsonObject): Tool {
  const properties = (schema.properties ?? {}) as JsonObject;
  const definition: Tool['definition'] = {
    name,
    display_name: sentence(name.slice(name.indexOf('_') + 1)).replace(/\.$/, ''),
    description,
    input_schema: schema,
    display_properties: Object.keys(properties).slice(0, 8),
  };
  if (WITH_METHOD.has(provider)) {
    const [, ...rest] = name.split('_');
    definition.rest_api_info = {
      method: methodOf(name),
      base_url: `https://api.${provider.toLowerCase()}.example`,
      path_template: `/${rest.join('/')}`,
    };
  }
  return {
    id: `tol_${[...name].reduce((sum, letter) => (sum * 31n + BigInt(letter.charCodeAt(0))) % 10n ** 18n, 7n)}`,
    provider,
    definition,
    metadata: { schema_version: '1.0.0', tool_version: '1.0.0' },
    tags: [provider.toLowerCase()],
    isDefault: true,
    updatedAt: new Date(Date.UTC(2025, 5, 1)),
  };
}

const READS = new Set(
  'get list search fetch retrieve query find lookup scrape answer compare download export preview crawl research test'.split(
    ' ',
  ),
);
const DESTROYS = new Set(['delete', 'remove', 'trash', 'empty', 'recycle', 'unstar']);
const CHANGES = new Set(
  'create update set add send modify replace rename merge complete enable disable cancel insert append move start stop'.split(
    ' ',
  ),
);

/** The verb in a name: its first word if that is a verb (`gmail_get_send_as`), else the last (`github_issue_get`). */
function verbOf(name: string): string {
  const words = name.split(/[-_]/).slice(1);
  const verbs = words.filter((word) => READS.has(word) || DESTROYS.has(word) || CHANGES.has(word));
  return (verbs.includes(words[0] ?? '') ? words[0] : verbs.at(-1)) ?? '';
}

/** Whether executing this tool changes nothing at the provider. */
export function isRead(name: string): boolean {
  return READS.has(verbOf(name)) || /_(check|resolve_shared_link)$/.test(name);
}

function methodOf(name: string): string {
  if (isRead(name)) return 'GET';
  const verb = verbOf(name);
  if (DESTROYS.has(verb)) return 'DELETE';
  return ['update', 'set', 'rename', 'modify', 'replace'].includes(verb) ? 'PATCH' : 'POST';
}

function sentence(name: string, start = ''): string {
  const words = name
    .replace(/^[$_]+/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[_\s-]+/);
  const text = start + words.map((word) => ACRONYMS.get(word) ?? word).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
