/**
 * Checks types, effect and validation with every tool in the public catalog:
 * `CATALOG=tools.json.gz npm run check:catalog`.
 * `--samples` lists names for each effect. Fails if a check throws or refuses a valid input.
 */
import { readFileSync } from 'node:fs';
import { pageParameters } from '../src/steps/pages/next-page.ts';
import type { Effect, JsonSchema } from '../src/tools/definition.ts';
import { effectOf } from '../src/tools/effect.ts';
import { typeText } from '../src/tools/type-text.ts';
import { validateToolInput } from '../src/tools/validation/validate.ts';
import { readCatalog } from './bench/catalog.ts';

interface Tool {
  name: string;
  input_schema: JsonSchema;
}

type Properties = Record<string, JsonSchema>;

/** A value that the schema accepts, with every property. */
function sample(schema: JsonSchema): unknown {
  const [type] = ([] as unknown[]).concat(schema.type);
  if (type === 'object') {
    const properties = (schema.properties ?? {}) as Properties;
    return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, sample(property)]));
  }
  if (type === 'array') return schema.items ? [sample(schema.items as JsonSchema)] : ['x', 1];
  return type === 'integer' ? 1 : type === 'number' ? 1.5 : type === 'boolean' ? true : 'text';
}

/** The same input with every value of a wrong type, and an unknown key: one violation per key, plus one. */
function corrupt(schema: JsonSchema): JsonSchema {
  const wrong = Object.entries((schema.properties ?? {}) as Properties).map(([key, property]) => {
    return [key, ([] as unknown[]).concat(property.type).includes('string') ? { not: 'text' } : 'not it'];
  });
  return Object.fromEntries([...wrong, ['zz_no_such_key', 1]]);
}

/** Compares the effects of 200 randomly drawn tools with a person's judgement, made before seeing the effects. */
function compareWithJudgement(): void {
  const text = readFileSync(new URL('../bench/effects.json', import.meta.url), 'utf8');
  const judged = JSON.parse(text) as { provider: string; name: string; effect: Effect }[];
  const others = judged.filter((tool) => effectOf(tool) !== tool.effect);
  console.log(`\nEffects judged by hand: ${judged.length - others.length} of ${judged.length} agree`);
  for (const tool of others) console.log(`  ${tool.name}: judged ${tool.effect}, is ${effectOf(tool)}`);
}

/** Prints how many listing tools have a parameter for the next page, and its names. */
function countPages(tools: readonly (Tool & { provider: string })[]): void {
  const lists = tools.filter(
    (tool) => effectOf(tool) === 'read' && /(?:^|_)(?:list|search)(?:_|$)|s$/.test(tool.name),
  );
  const named = lists.map(({ input_schema: schema }) => pageParameters(Object.keys(schema.properties ?? {})));
  const counts = new Map<string, number>();
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const pageable = named.filter((names) => names.length > 0).length;
  console.log(
    `\nPages: ${pageable} of ${lists.length} reading tools that list something take a parameter for the next`,
  );
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  console.log(`  ${sorted.map(([name, count]) => `${name} ${count}`).join(', ')}`);
  const others = lists
    .filter((_, at) => named[at]?.length === 0)
    .flatMap(({ input_schema: schema }) => Object.keys(schema.properties ?? {}))
    .filter((name) => /cursor|page|token|offset|marker|after|skip|start/i.test(name));
  const rest = new Map<string, number>();
  for (const name of others) rest.set(name, (rest.get(name) ?? 0) + 1);
  const unknown = [...rest].sort(([, a], [, b]) => b - a).slice(0, 20);
  console.log(
    `  similar parameters of the rest: ${unknown.map(([name, count]) => `${name} ${count}`).join(', ')}`,
  );
}

/** The schema as the live service writes it: with nullable optional values and display hints. */
function live(schema: JsonSchema): JsonSchema {
  const required = new Set(schema.required as string[]);
  const properties = Object.entries((schema.properties ?? {}) as Properties).map(([key, property], i) => {
    const type = required.has(key) ? property.type : [property.type, 'null'];
    const fallback = required.has(key) ? {} : { default: null };
    return [key, { ...property, ...fallback, type, display_properties: { title: key, order: i } }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function nulls(schema: JsonSchema): JsonSchema {
  const required = new Set(schema.required as string[]);
  const filled = Object.entries(sample(schema) as JsonSchema);
  return Object.fromEntries(filled.map(([key, value]) => [key, required.has(key) ? value : null]));
}

/** Runs one check on every tool, and prints how many passed, and the time. */
function check(title: string, tools: readonly Tool[], isRight: (tool: Tool) => boolean): number {
  const start = performance.now();
  const wrong = tools.filter((tool) => {
    try {
      return !isRight(tool);
    } catch (error) {
      console.log(`  threw on ${tool.name}: ${error}`);
      return true;
    }
  });
  const ms = performance.now() - start;
  console.log(`${title}: ${tools.length - wrong.length} of ${tools.length} in ${ms.toFixed(0)} ms`);
  for (const tool of wrong.slice(0, 5)) console.log(`  failed: ${tool.name}`);
  return wrong.length;
}

function main(): number {
  const connectors = readCatalog<{ provider: string; tools: Tool[] }>();
  if (!connectors) return 0;
  const tools = connectors.flatMap((connector) => connector.tools);
  console.log(`${connectors.length} connectors, ${tools.length} tools`);

  const byEffect: Record<Effect, string[]> = { read: [], write: [], destructive: [], unknown: [] };
  const begin = performance.now();
  for (const { provider, tools: own } of connectors) {
    for (const { name } of own) byEffect[effectOf({ name, provider })].push(name);
  }
  console.log(
    `\nEffect, by name only (the catalog has no methods), in ${(performance.now() - begin).toFixed(0)} ms`,
  );
  for (const [effect, names] of Object.entries(byEffect)) {
    console.log(`  ${effect}: ${names.length} (${((100 * names.length) / tools.length).toFixed(1)} %)`);
    if (!process.argv.includes('--samples')) continue;
    const step = Math.max(1, Math.floor(names.length / 40));
    console.log(`    ${names.filter((_, i) => i % step === 0).join(' ')}`);
  }

  compareWithJudgement();
  countPages(connectors.flatMap(({ provider, tools: own }) => own.map((tool) => ({ ...tool, provider }))));

  const types = tools.flatMap(({ input_schema: schema }) =>
    Object.values((schema.properties ?? {}) as Properties).map((property) => typeText(property, schema)),
  );
  const lengths = types.map((text) => text.length);
  const bare = types.filter((text) => text === 'array').length;
  console.log(
    `\nTypes: ${types.length}, longest ${Math.max(...lengths)} characters, ${bare} lists without an item type`,
  );

  console.log('\nValidation');
  const count = (schema: JsonSchema, input: unknown) => validateToolInput(schema, input).violations.length;
  const faults = [
    check('{} refused once per required key', tools, ({ input_schema }) => {
      return count(input_schema, {}) === (input_schema.required as string[]).length;
    }),
    check('a complete sample accepted', tools, ({ input_schema }) => {
      const { violations, warnings } = validateToolInput(input_schema, sample(input_schema));
      return violations.length + warnings.length === 0;
    }),
    check('every wrong value and the unknown key found', tools, ({ input_schema }) => {
      const input = corrupt(input_schema);
      return count(input_schema, input) === Math.min(100, Object.keys(input).length);
    }),
    check('live form, null for every optional value, accepted', tools, ({ input_schema }) => {
      return count(live(input_schema), nulls(input_schema)) === 0;
    }),
  ];
  return faults.some(Boolean) ? 1 : 0;
}

process.exitCode = main();
