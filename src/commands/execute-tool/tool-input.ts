import { Failure, invalidJson } from '../../answer/failure.ts';
import { toDoubles } from '../../answer/json.ts';

/**
 * The input with plain numbers. One that a double cannot hold (fact 14) is a violation, as is half of a character;
 * where nothing validates, they are refused here, so that nothing changes on its way.
 *
 * @throws Failure INVALID_TOOL_INPUT
 */
export function exactInput(input: unknown, unchecked: boolean): unknown {
  const inexact: string[] = [];
  const plain = toDoubles(input, (digits) => inexact.push(digits));
  if (unchecked && !isText(plain)) {
    const message = 'holds half of a character (a lone surrogate)';
    throw new Failure('INVALID_TOOL_INPUT', `The input ${message}.`, {
      hint: 'Write the whole character, or leave it out.',
      details: { violations: [{ path: '', message }] },
    });
  }
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

/** Whether every key and string can travel as UTF-8. */
function isText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isText(member));
}

/** With --no-validate the schema does not say so, but the wire takes nothing else. */
export function asObject(input: unknown): Record<string, unknown> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input))
    return input as Record<string, unknown>;
  throw invalidJson('--tool-input must be a JSON object.', `Write --tool-input '{"name":"value"}'.`);
}
