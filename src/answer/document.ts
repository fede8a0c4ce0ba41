import { fitDocument, type Limits } from './budget.ts';
import { Failure, unexpected } from './failure.ts';
import { selectFields } from './fields.ts';
import { toJsonLine } from './json.ts';
import type { Redactor } from './redact.ts';

/**
 * What a command returns: the document's members besides `ok`. `next` holds commands as words without the
 * program; they are printed as complete command lines.
 */
export type Payload = Record<string, unknown> & { warnings?: string[]; next?: string[][] };

/** How the document is printed: the common flags. */
export interface Rendering extends Limits {
  fields?: string | undefined;
}

/** The document of a success, with `--fields` applied to `data`, or to the whole document if there is none. */
export function successDocument(
  payload: Record<string, unknown> & { warnings?: string[] },
  fields?: string,
): Record<string, unknown> {
  const { warnings = [], ...members } = payload;
  const inData = 'data' in members;
  const whole = inData ? members.data : members;
  const selected = selectFields(whole, fields ?? '', inData ? 'data' : undefined);
  const kept = inData ? { ...members, data: selected.value } : (selected.value as typeof members);
  const all = [...warnings, ...selected.warnings];
  return { ok: true, ...kept, ...(all.length > 0 && { warnings: all }) };
}

/** The document of a failure; anything but a Failure is a bug and becomes INTERNAL. */
export function failureDocument(error: unknown, redactor: Redactor): Record<string, unknown> {
  const failure = asFailure(error);
  const { warnings, ...members } = failure.document;
  return {
    ok: false,
    error: {
      ...failure.error,
      message: redactor.message(failure.message),
      hint: redactor.message(failure.hint),
    },
    ...members,
    ...(Array.isArray(warnings) && warnings.length > 0 && { warnings }),
  };
}

/** @returns `error` itself, or an INTERNAL failure around it. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return unexpected(`An unexpected error occurred. ${text}`, false, error);
}

/**
 * Turns a document into the text that goes to stdout: without secrets, within the size limit, on one line.
 * Secrets are removed before anything is cut, so that no cut leaves half of one behind.
 */
export function renderDocument(
  document: Record<string, unknown>,
  redactor: Redactor,
  rendering: Rendering,
): string {
  const safe = redactor.value(document) as Record<string, unknown>;
  return toJsonLine(fitDocument(safe, rendering), rendering.pretty);
}
