import type { JsonSchema } from '../../src/tools/definition.ts';
import { validateToolInput } from '../../src/tools/validation/validate.ts';

/** A schema with one property `a`. */
export const one = (a: unknown, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties: { a },
  ...more,
});

/** The violations, one per line: path, message, suggestion. */
export const lines = (schema: unknown, input: unknown): string[] =>
  validateToolInput(schema as JsonSchema, input).violations.map(({ path, message, suggestion }) =>
    [path, message, suggestion].filter((part) => part !== undefined).join(' | '),
  );

/** The warnings. */
export const warnings = (schema: unknown, input: unknown): string[] =>
  validateToolInput(schema as JsonSchema, input).warnings;
