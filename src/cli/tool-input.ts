import { Failure } from '../answer/failure.ts';
import { toDoubles } from '../answer/json.ts';

/**
 * The input with plain numbers. One that a double cannot hold (fact 14) is a violation; where nothing validates, it
 * is refused here, so that no id changes on its way.
 *
 * @throws Failure INVALID_TOOL_INPUT
 */
export function exactInput(input: unknown, unchecked: boolean): unknown {
  const inexact: string[] = [];
  const plain = toDoubles(input, (digits) => inexact.push(digits));
  if (!unchecked || inexact.length === 0) return plain;
  throw new Failure('INVALID_TOOL_INPUT', `${inexact[0]} has more digits than a tool call can carry.`, {
    hint: 'Pass it as text, in quotes, if the tool takes that.',
    details: {
      violations: inexact.map((digits) => ({
        path: '',
        message: `${digits} would lose digits`,
        suggestion: `pass "${digits}"`,
      })),
    },
  });
}

/** With --no-validate the schema does not say so, but the wire takes nothing else. */
export function asObject(input: unknown): Record<string, unknown> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input))
    return input as Record<string, unknown>;
  throw new Failure('INVALID_JSON', '--tool-input must be a JSON object.', {
    hint: `Write --tool-input '{"name":"value"}'.`,
  });
}
