/** What a tool does to the world, as far as its definition tells. */
export type Effect = 'read' | 'write' | 'destructive' | 'unknown';

/** A JSON Schema as Scalekit hands it out: any shape, so every reader must expect anything. */
export type JsonSchema = { [key: string]: unknown };

/** A tool as the rest of the program sees it, whatever the wire form was. */
export interface ToolDefinition {
  /** `notion_page_create`; custom MCP tools look like `c-apifymcp_fetch-docs`. */
  name: string;
  /** Upper-case provider key, `NOTION`. */
  provider: string;
  displayName?: string;
  description: string;
  inputSchema: JsonSchema;
  /** The connection whose account shows it: custom MCP tools alone. */
  connectionName?: string;
  /** HTTP method of the provider's API call, where the definition has one (`rest_api_info.method`). */
  method?: string;
  /** Everything Scalekit said about the tool, for `get-tool --full`. */
  raw?: Record<string, unknown>;
}

/** Custom MCP tools, `c-apifymcp_fetch-docs`, are found through the account alone. */
export function isCustomTool(name: string): boolean {
  return name.startsWith('c-');
}
