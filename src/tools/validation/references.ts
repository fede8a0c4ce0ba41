import { isObject, type JsonSchema } from '../definition.ts';
import { refTokens } from './schema.ts';

/**
 * A part of a schema with the targets of its references, so that no `$ref` in it is broken.
 *
 * @param part - some members of the schema, unchanged
 * @param whole - the schema they are from, whatever it holds
 * @returns the part, with as much of `$defs` and the like as it needs; references that are broken in the whole stay so
 */
export function withReferences(part: JsonSchema, whole: JsonSchema): JsonSchema {
  const made: JsonSchema = { ...part };
  const sections = new Map<string, JsonSchema>();
  const seen = new Set<string>();
  const todo: unknown[] = [part];
  while (todo.length > 0) {
    const at = todo.pop();
    if (typeof at !== 'object' || at === null) continue;
    for (const child of Object.values(at)) todo.push(child);
    const ref: unknown = (at as JsonSchema).$ref;
    if (typeof ref !== 'string' || seen.has(ref)) continue;
    seen.add(ref);
    // `#/$defs/node/properties/id` needs all of `node`: the surrounding schema may say more about it.
    const [section = '', name = ''] = refTokens(ref) ?? [];
    const there = Object.hasOwn(whole, section) ? whole[section] : undefined;
    if (!isObject(there) || !Object.hasOwn(there, name)) continue;
    const kept = sections.get(section) ?? { ...(isObject(made[section]) ? made[section] : {}) };
    if (Object.hasOwn(kept, name)) continue;
    sections.set(section, kept);
    made[section] = kept;
    kept[name] = there[name];
    todo.push(there[name]);
  }
  return made;
}
