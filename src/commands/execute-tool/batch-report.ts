import type { Payload } from '../../answer/document.ts';
import { type ErrorCode, Failure } from '../../answer/failure.ts';
import { numberWarnings } from '../../answer/numbers.ts';
import type { Redactor } from '../../answer/redact.ts';
import type { Progress } from '../../steps/batch/journal.ts';
import { type Answered, hashInput, type Row } from '../../steps/batch/journal-lines.ts';
import type { Answer } from '../../steps/batch/run.ts';

/** Maximum number of failed inputs shown; the results file has the rest. */
const MAX_FAILURES = 20;

/** Warnings about numbers that lost digits. */
const MAX_WARNINGS = 5;

const CONTINUE =
  'Run the same command again with the same --results: it continues with the inputs that were not sent.';
const CHECK_UNKNOWN =
  'Check with the provider whether the inputs of unknown outcome happened; they are never sent again.';
const CORRECT = 'Correct the inputs that failed and send them as a new batch, with a new --results file.';

/** Counts the outcomes of a batch's inputs, in this run and in earlier ones with the same results file. */
export class BatchReport {
  readonly #inputs: readonly Row[];
  readonly #redactor: Redactor;
  readonly #ended: Progress;
  readonly #skipped: number;
  readonly #rows = new Map<number, Row>();
  readonly #warnings: string[] = [];

  constructor(inputs: readonly Row[], before: Progress, redactor: Redactor) {
    this.#inputs = inputs;
    this.#redactor = redactor;
    this.#ended = new Map(before);
    this.#skipped = before.size;
  }

  /**
   * Records the outcome of an input.
   *
   * @param keep whether the answer itself includes the row
   * @returns the row for the results file, without secrets
   */
  add({ index, outcome, execution, failure }: Answer, keep: boolean): Answered {
    const error = failure?.error;
    const row = this.#redactor.value({
      outcome,
      ...(execution && { data: execution.data, execution_id: execution.executionId }),
      ...(error && { error }),
    }) as Answered;
    this.#ended.set(index, { outcome, error: row.error });
    const inexact = execution ? numberWarnings(execution.data, `results[${index}].data`) : [];
    this.#warnings.push(...inexact.slice(0, MAX_WARNINGS - this.#warnings.length));
    if (keep)
      this.#rows.set(index, {
        index,
        ok: outcome === 'succeeded',
        ...(execution ? { data: execution.data } : { error }),
      });
    return row;
  }

  /** Inputs per outcome, over all runs; `skipped` counts those answered in earlier ones. */
  counts() {
    const total = this.#inputs.length;
    const counts = { total, succeeded: 0, failed: 0, unknown: 0, not_sent: total - this.#ended.size };
    for (const { outcome } of this.#ended.values()) counts[outcome]++;
    return { ...counts, skipped: this.#skipped };
  }

  /** Warns of inputs whose outcome could not be recorded, so that a later run cannot know it. */
  unrecorded(indexes: ReadonlySet<number>): string[] {
    const ended = { succeeded: 'succeeded', failed: 'failed', not_sent: 'were not sent' };
    const outcomeOf = (index: number) => this.#ended.get(index)?.outcome ?? 'not_sent';
    return Object.entries(ended).flatMap(([outcome, words]) => {
      const list = [...indexes].filter((index) => outcomeOf(index) === outcome).join(', ');
      if (list === '') return [];
      return `The results file may not record that these inputs ${words}: ${list}. A run that resumes with it may report them as unknown.`;
    });
  }

  /** The summary of the batch. @throws Failure with the summary as its document, unless every input has succeeded */
  end(stopped: Failure | undefined, file: string | undefined, rerun: string[]): Payload {
    const batch = this.counts();
    const inOrder = [...this.#ended].sort(([a], [b]) => a - b);
    const bad = inOrder.filter(([, { outcome }]) => outcome === 'failed' || outcome === 'unknown');
    const payload: Payload = {
      batch,
      ...(this.#warnings.length > 0 && { warnings: this.#warnings }),
      ...(file !== undefined && { results_file: file }),
      ...(this.#rows.size > 0 && {
        results: [...this.#rows].sort(([a], [b]) => a - b).map(([, row]) => row),
      }),
      failures: bad.slice(0, MAX_FAILURES).map(([index, { error }]) => ({
        index,
        input_sha256: hashInput(this.#inputs[index]),
        code: error?.code,
        message: error?.message,
      })),
    };
    const { total, succeeded, unknown, not_sent } = batch;
    if (succeeded === total) return payload;
    const counted = `${succeeded} of ${total} inputs succeeded.`;
    const canResume = not_sent > 0 && file !== undefined;
    const hints = [
      ...(unknown > 0 ? [CHECK_UNKNOWN] : []),
      ...(bad.length > unknown ? [CORRECT] : []),
      ...(canResume ? [CONTINUE] : []),
    ];
    const next = canResume ? [rerun] : [];
    const message = stopped ? `${stopped.message} ${counted}` : counted;
    if (stopped && (unknown === 0 || stopped.code === 'INTERRUPTED')) {
      // A deadline's own hint says that nothing happened.
      const own = stopped.code === 'INTERRUPTED' || stopped.code === 'TIMEOUT' ? [] : [stopped.hint];
      const hint = [...own, ...hints].join(' ');
      // Class 2 says that nothing was sent.
      const exit = stopped.exitCode === 2 && total - not_sent > this.#skipped ? 1 : stopped.exitCode;
      throw stopped.with({ hint, next, exit, document: payload }, message);
    }
    const first = inOrder.find(([, { error }]) => error?.code !== undefined)?.[1].error?.code;
    const code = (unknown > 0 ? 'OUTCOME_UNKNOWN' : (first ?? 'TOOL_ERROR')) as ErrorCode;
    throw new Failure(code, message, {
      document: payload,
      hint: hints.join(' '),
      retryable: bad.length === 0,
      details: stopped?.details ?? {},
      next,
      ...(unknown === 0 && { exit: 1 }),
    });
  }
}
