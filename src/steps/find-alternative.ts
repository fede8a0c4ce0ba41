import { propertiesOf, type ToolDefinition } from '../tools/definition.ts';
import { SEARCH_TEXT } from '../tools/search/parameters.ts';
import type { Request } from '../tools/search/query.ts';
import { isFile } from '../tools/search/related-services.ts';
import { nameWords, readName } from '../tools/search/toolname.ts';
import { isPlural, stem } from '../tools/search/words.ts';
import { commandFor } from '../tools/template.ts';
import type { Matches } from './find-answer.ts';

/** What serves a request better than the provider's best tool. */
export interface Alternative {
  commands: string[][];
  /** The reason against the best tool, if it certainly cannot do it. */
  reason?: string;
  warning: string;
}

const BY_NAME = / (?:by (?:its )?(?:name|title)|named|called|titled) /;

/** The search of the service that stores a provider's files, if a file itself is looked for. */
export function searchInFileStore({ request, ranked, fileFinders = [] }: Matches): Alternative | undefined {
  const [tool] = fileFinders;
  if (!tool || !looksForFile(request) || (ranked[0] && finds(ranked[0].tool, request))) return undefined;
  const texts = Object.keys(propertiesOf(tool)).filter((name) => SEARCH_TEXT.test(name));
  return {
    commands: [commandFor(tool, ['--provider', tool.provider], {}, texts.slice(0, 1))],
    reason: 'does not find files by name',
    warning: `${tool.provider} stores these files: ${tool.name} finds them (see \`next\`).`,
  };
}

const objectOf = ({ terms }: Request): string | undefined =>
  terms.findLast(({ isVerb, isObject }) => !isVerb && isObject)?.word;

function looksForFile(request: Request): boolean {
  const object = objectOf(request);
  const isLooking = request.actions.has('search') || request.actions.has('list');
  if (object === undefined || !isLooking || !isFile([stem(object)])) return false;
  // "Search a spreadsheet for a word" and "show the document" are about its content.
  const looksInside = /^(?:search|show|see|view|read|get|browse|fetch|filter|query)$/.test(
    request.verb ?? '',
  );
  return !looksInside || isPlural(object) || BY_NAME.test(` ${request.words.join(' ')} `);
}

/** Whether a tool lists or searches the files that are looked for. */
function finds(tool: ToolDefinition, request: Request): boolean {
  const { does, head } = readName(nameWords(tool));
  return (
    (does.has('search') || does.has('list')) &&
    head !== undefined &&
    stem(head) === stem(objectOf(request) ?? '')
  );
}
