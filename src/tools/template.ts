import { toJsonLine } from '../answer/json.ts';
import { type JsonSchema, propertiesOf, requiredOf, type ToolDefinition } from './definition.ts';
import { typesIn } from './type-text.ts';

/**
 * A tool's input with placeholders for required parameters: `{"page_id":"<page_id>","limit":<limit>}`. A placeholder in
 * quotes is for text, one without for any other JSON.
 *
 * @param schema - the tool's input schema, whatever it holds
 * @param known - values that need no placeholder, by their names
 * @param wanted - names of optional parameters to include
 */
export function inputTemplate(
  schema: JsonSchema,
  known: Record<string, unknown> = {},
  wanted: readonly string[] = [],
): string {
  const tool = { inputSchema: schema };
  const properties = propertiesOf(tool);
  const members = [...new Set([...requiredOf(tool), ...wanted])].map((name) => {
    if (Object.hasOwn(known, name)) return `${JSON.stringify(name)}:${toJsonLine(known[name])}`;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return `${JSON.stringify(name)}:${mayBeText(property, schema) ? JSON.stringify(`<${name}>`) : `<${name}>`}`;
  });
  return `{${members.join(',')}}`;
}

/**
 * The command that runs a tool, with placeholders in its input.
 *
 * @param target the flags that say where: `--connection-name` and a name
 */
export function commandFor(
  { name, inputSchema }: ToolDefinition,
  target: readonly string[],
  known?: Record<string, unknown>,
  wanted?: readonly string[],
): string[] {
  const input = inputTemplate(inputSchema, known, wanted);
  return ['execute-tool', ...target, '--tool-name', name, '--tool-input', input];
}

/** Whether a text has the right type; it does if the schema names no type. */
const mayBeText = (schema: unknown, root: JsonSchema): boolean =>
  typesIn(schema, root).some((type) => type === 'string' || type === 'any' || type.startsWith('"'));
