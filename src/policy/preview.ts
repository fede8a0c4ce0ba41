import { createHash } from 'node:crypto';
import { canonicalJson } from '../answer/canonical.ts';

/** Inputs that a preview shows from each end of a batch. */
const ENDS = 3;

/** What a person sees of a batch: the number of inputs, the first and last three, and a hash of them all. */
export function previewInputs(inputs: readonly unknown[]): Record<string, unknown> {
  const { length: count } = inputs;
  const ends = { first: inputs.slice(0, ENDS), last: inputs.slice(-ENDS) };
  const inputs_sha256 = createHash('sha256').update(canonicalJson(inputs)).digest('hex');
  return { count, ...(count <= 2 * ENDS ? { tool_input: inputs } : ends), inputs_sha256 };
}
