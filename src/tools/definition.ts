/** What a tool does, as far as its definition shows. */
export type Effect = 'read' | 'write' | 'destructive' | 'unknown';

/** A JSON Schema from Scalekit: it may have any shape, so readers must check everything. */
export type JsonSchema = { [key: string]: unknown };

/** A tool, independent of the wire format. */
export interface ToolDefinition {
  /** `notion_page_create`; custom MCP tools look like `c-apifymcp_fetch-docs`. */
  name: string;
  /** Upper-case provider key, `NOTION`. */
  provider: string;
  displayName?: string;
  description: string;
  inputSchema: JsonSchema;
  /** The connection whose account lists it; only for custom MCP tools. */
  connectionName?: string;
  /** HTTP method of the provider's API call, if the definition has one (`rest_api_info.method`). */
  method?: string;
  /** Everything Scalekit returned about the tool, for `get-tool --full`. */
  raw?: Record<string, unknown>;
}

/** Custom MCP tools, `c-apifymcp_fetch-docs`, are found only through the account. */
export function isCustomTool(name: string): boolean {
  return name.startsWith('c-');
}

/** A tool's parameters by name, whatever its schema holds. */
export function propertiesOf({ inputSchema }: Pick<ToolDefinition, 'inputSchema'>): Record<string, unknown> {
  const properties = inputSchema?.properties;
  return isObject(properties) ? properties : {};
}

/** The names of a tool's required parameters. */
export function requiredOf({ inputSchema }: Pick<ToolDefinition, 'inputSchema'>): string[] {
  const required = inputSchema?.required;
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

/** Whether a value is an object of JSON: no list, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
