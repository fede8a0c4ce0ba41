import type { ToolDefinition } from './definition.ts';
import type { Parameter } from './search/parameters.ts';
import { literal, typeText } from './type-text.ts';
import { valuesOf } from './validation/schema.ts';

const MAX_DEFAULT = 40;
/** If descriptions may be this long, a required time gets an example, since "RFC 3339" alone says little. */
const ROOM_FOR_EXAMPLE = 80;
const TIMESTAMP = /\bRFC ?3339\b|\bISO[ -]?8601\b/i;
const EXAMPLE_TIME = ' (2026-01-31T15:00:00Z)';
/** Minimum length of a useful description, in characters. */
const MIN_DESCRIPTION = 16;

/**
 * A parameter on one line: type or allowed values, whether it is required, its default, and its description:
 * `integer, default 100: most messages to return`.
 *
 * @param chars maximum length of the description, in characters
 */
export function inputLine(
  tool: ToolDefinition,
  { schema, description, required }: Parameter,
  chars: number,
): string {
  const fallback = schema.default === undefined || schema.default === null ? '' : literal(schema.default);
  const shown =
    fallback !== '' && fallback.length <= MAX_DEFAULT && !description.includes(`efault: ${schema.default}`);
  const head = [
    typeText(schema, tool.inputSchema),
    ...(required ? ['required'] : []),
    ...(shown ? [`default ${fallback}`] : []),
  ].join(', ');
  const text =
    chars < MIN_DESCRIPTION ? '' : shorten(usefulPart(description, valuesOf(schema) !== undefined), chars);
  const isBare = required && chars >= ROOM_FOR_EXAMPLE && TIMESTAMP.test(text) && !/\d{4}-/.test(text);
  const example = isBare ? EXAMPLE_TIME : '';
  return text === '' ? head : `${head}: ${text}${example}`;
}

/** Examples, in brackets or to the end of the sentence. */
const EXAMPLE =
  /\s*\((?:e\.g\.|for example|example|such as)[^)]*\)|\s*[,.;:]?\s*\b(?:e\.g\.|for example|examples?:)\s?.*?(?:\.(?=\s[A-Z]|$)|$)/gi;

/** A description without uninformative parts. */
function usefulPart(description: string, hasValues: boolean): string {
  if (/^no description\W*$/i.test(description)) return '';
  const text = description.replace(/^(optional|required)[.,:]\s*/i, '');
  return hasValues ? text.replace(/\s*\(?(one of|allowed values?|options?):[^.]*\.?\)?$/i, '') : text;
}

/** Shortens a description: without its examples, then to its first sentences, then to its first words. */
export function shorten(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const plain = text.replace(EXAMPLE, '').trim();
  if (plain.length <= chars && plain.length >= MIN_DESCRIPTION) return plain;
  const sentences = plain.match(/^.*?[.;](?=\s|$)(?:.*[.;](?=\s))?/)?.[0] ?? '';
  let kept = '';
  for (const sentence of sentences.split(/(?<=[.;])\s+/)) {
    if (kept.length + sentence.length + 1 > chars) break;
    kept = kept === '' ? sentence : `${kept} ${sentence}`;
  }
  return kept.length >= chars * 0.55 ? kept.replace(/;$/, '') : clip(plain, chars);
}

/** Cuts a text to a maximum length, after a whole word. */
export function clip(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const cut = text.slice(0, Math.max(1, chars - 1)).toWellFormed();
  const end = cut.search(/\s\S*$/);
  return `${(end > chars / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:(–-]+$/, '')}…`;
}
