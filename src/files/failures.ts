import { Failure } from '../answer/failure.ts';
import { numberedNames } from './names.ts';

/** The same failure with an additional sentence and details. */
export function withMore(failure: Failure, sentence: string, details: Record<string, unknown> = {}): Failure {
  return failure.with({ details: { ...failure.details, ...details } }, `${failure.message} ${sentence}`);
}

/**
 * Something that the caller named does not exist, or the account may not see it.
 *
 * @param what the end of "There is no …"
 */
export function notFound(what: string, hint: string, details: Record<string, unknown> = {}): Failure {
  return new Failure('NOT_FOUND', `There is no ${what}.`, { hint, details: { status: 404, ...details } });
}

/** The start of a hint for a word that was taken as an id and may have been meant as a path. */
export function bareWord(word: string): string {
  return `A bare word is taken as an id; for a path write /${word}. `;
}

/** What the caller wrote, for a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

/** The name is taken; the same message for every provider. */
export function nameTaken(name: string, where: string, details: Record<string, unknown> = {}): Failure {
  return new Failure('FILE_EXISTS', `${name} already exists ${where}; nothing was uploaded.`, {
    hint: 'Ask the user; --on-conflict replace puts the new content into it, --on-conflict rename keeps both.',
    details,
  });
}

/** The same if no value of --on-conflict helps. */
export function nameUnavailable(name: string, where: string): Failure {
  return nameTaken(name, where).with({ hint: 'Pass --name with another name.' });
}

/**
 * The first numbered name that is free: `report (1).pdf`.
 *
 * @param name or a path that ends in one
 * @param where ends the message, "in this folder"
 * @throws Failure FILE_EXISTS
 */
export async function firstFreeName(
  name: string,
  isTaken: (numbered: string) => unknown,
  where: string,
): Promise<string> {
  for (const numbered of numberedNames(name)) if (!(await isTaken(numbered))) return numbered;
  throw nameUnavailable(name, `with a hundred numbers ${where}`);
}

/** A download that was interrupted. @param why the end of the sentence */
export function downloadInterrupted(why: string, cause?: unknown): Failure {
  return new Failure('NETWORK', `The download was interrupted: ${why}.`, {
    hint: 'Nothing was left behind; run the command again.',
    cause,
  });
}

/**
 * An answer that lacks what the provider's documentation promises.
 *
 * @param acted whether the file may exist by then
 */
export function unexpectedResponse(provider: string, what: string, acted = false): Failure {
  return new Failure('PROVIDER_ERROR', `${provider} answered without ${what}.`, {
    hint: acted
      ? 'Check with the provider whether the file arrived before trying again.'
      : 'Nothing was changed; run the command again later, or look at the answer with proxy-request.',
    retryable: false,
  });
}
