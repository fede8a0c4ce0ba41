import { createHash } from 'node:crypto';
import { canonicalJson } from '../answer/canonical.ts';

/** Inputs that a preview shows from each end of a batch. */
const ENDS = 3;

/**
 * What a person sees of a batch: the number of inputs, the first and last three, and a hash of them all.
 *
 * @param inputs those that would be sent now
 */
export function previewInputs(inputs: readonly unknown[]): Record<string, unknown> {
  const sha256 = createHash('sha256').update(canonicalJson(inputs)).digest('hex');
  if (inputs.length <= 2 * ENDS) return { count: inputs.length, tool_input: inputs, inputs_sha256: sha256 };
  return {
    count: inputs.length,
    first: inputs.slice(0, ENDS),
    last: inputs.slice(-ENDS),
    inputs_sha256: sha256,
  };
}
