import { toJsonLine } from '../../answer/json.ts';
import { isObject } from '../../steps/pages/find-list.ts';
import { pairOf } from '../shared/input.ts';

export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The fields of `--form K=V`, in their order. @throws Failure USAGE */
export function formFields(flags: readonly string[]): [string, string][] {
  const hint = 'Write --form name=value, once for each field.';
  return flags.map((flag) => pairOf(flag, /^([^=]+)=(.*)$/s, '--form K=V', hint));
}

/** A urlencoded form (https://url.spec.whatwg.org/#concept-urlencoded-serializer). */
export function urlEncoded(fields: readonly [string, string][]): Buffer {
  return Buffer.from(new URLSearchParams([...fields]).toString());
}

/**
 * Encodes a JSON object as form fields: `a[b]=1` for members of objects, `a[]=1` for items of lists.
 *
 * @returns undefined for anything but an object
 */
export function fieldsOfJson(value: unknown): [string, string][] | undefined {
  return isObject(value)
    ? Object.entries(value).flatMap(([name, member]) => flatten(name, member))
    : undefined;
}

function flatten(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(`${name}[]`, item));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, member]) => flatten(`${name}[${key}]`, member));
  if (value === null || value === undefined) return [];
  return [[name, typeof value === 'string' ? value : toJsonLine(value)]];
}
