import { Failure, invalidJson } from '../../answer/failure.ts';
import type { Row } from '../../steps/batch/journal-lines.ts';
import type { CommandContext } from '../shared/context.ts';
import { parseFlag } from '../shared/input.ts';

/** Maximum number of warnings shown. */
const MAX_WARNINGS = 20;

/** The inputs of a batch: one JSON object per line. @throws Failure INVALID_JSON */
export async function readRows(context: CommandContext, value: string): Promise<Row[]> {
  const text = await context.input.text('tool-input', value);
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, at }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  if (filled.length === 0)
    throw invalidJson('--tool-input contains no inputs.', 'Put one JSON object on each line.');
  return filled.map(({ line, at }) => {
    const row = parseFlag('tool-input', line, value, at + 1);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row;
    throw invalidJson(
      `--tool-input line ${at + 1} is not a JSON object.`,
      'Put one JSON object on each line.',
    );
  });
}

/** Reports all violations of all rows at once; nothing has been sent. @returns distinct warnings, at most a few */
export async function checkRows(
  given: readonly Row[],
  check: (row: Row) => Promise<{ input: Row; warnings: string[] }>,
): Promise<{ rows: Row[]; warnings: string[] }> {
  const invalid: unknown[] = [];
  const warnings = new Set<string>();
  const rows: Row[] = [];
  let schema: unknown;
  for (const [index, row] of given.entries()) {
    try {
      const checked = await check(row);
      rows.push(checked.input);
      for (const warning of checked.warnings) warnings.add(warning);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      invalid.push(...(error.details.violations as object[]).map((violation) => ({ index, ...violation })));
      schema ??= error.details.input_schema;
    }
  }
  if (invalid.length === 0) {
    const more = warnings.size - MAX_WARNINGS;
    const shown = [...warnings].slice(0, MAX_WARNINGS);
    return { rows, warnings: more > 0 ? [...shown, `${more} more warnings.`] : shown };
  }
  throw new Failure(
    'INVALID_TOOL_INPUT',
    `${invalid.length} problems in ${given.length} inputs; none was sent.`,
    {
      hint: 'Correct the inputs that `violations` names by index and run the command again.',
      details: { violations: invalid, input_schema: schema },
    },
  );
}
