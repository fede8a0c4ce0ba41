import type { Connection } from '../scalekit/connections.ts';
import { type JsonSchema, requiredOf, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { removalParameter } from '../tools/input-effect.ts';
import { ASKED, type Parameter, rankParameters, SEARCH_TEXT } from '../tools/search/parameters.ts';
import type { Request, Term } from '../tools/search/query.ts';
import { nameWords, readName } from '../tools/search/toolname.ts';
import { stem, synonymsOf, wordsOf, wordsOfProse } from '../tools/search/words.ts';
import { wordSet } from '../tools/tables.ts';
import { commandFor } from '../tools/template.ts';
import { type Matches, WORTH_A_LINE } from './find-answer.ts';

/** Optional parameters in the command in `next`. */
const MOST_IN_NEXT = 4;
/** Parameters in the command of a tool that changes something and requires none. */
const MOST_OF_OPEN = 3;
/** Filters in the command of a tool that reads and requires none. */
const MOST_OF_FILTER = 2;
/** Weight of a parameter for what the request says in other words: `time_min` for "this week". */
const OF_CONCEPT = 1.5;
/** Parameters for how much to return. */
const SIZE = /results|limit|per_?page|page_?size|^(?:max|count|top)$/i;
/** Whether a tool changes a thing, by its name. */
const changes = (tool: ToolDefinition): boolean => readName(nameWords(tool)).does.has('update');
/** What a thing that is created needs in practice, even where the schema does not require it. */
const TITLE = /^(?:name|title|subject|summary)$/i;
const CREATES = /(?:^|_)(?:create|add|new)(?:_|$)/i;
/** What a message contains, and the words for tools that write one: without it, the message would be empty. */
const CONTENT = /^(?:(?:html|text|message|comment)_?)?(?:body|text|message|content|comment)$/i;
const WRITES_TEXT = wordSet('send reply respond answer post comment message note');
/** Where a parameter is needed, as descriptions say it: "Required when type is 'user'". */
const CONDITION = /\brequired (?:if|when|for|unless)\b([^.;)]*)/i;
/** Words of parameter names that requests do not mention. */
const HANDLES = wordSet('id ids ts key');
/** Words of requests to answer a message, and of the parameters that name it. */
const ANSWERS = wordSet('reply replies respond answer thread');
const OF_REPLY = /^(?:thread|in_?reply_?to|reply_?to|parent_?(?:message|comment))/i;
/** `latest` is the end of a period, "the latest message" is not. */
const WHICH = wordSet('latest oldest last first next recent');
/** Parameters for which page is returned. */
const PAGING =
  /^(?:latest|oldest|starting_?after|ending_?before|after|before|offset|skip|page)$|cursor|page_?token/i;
/** Optional ids that default to the user's own: a request that says "my calendar" need not look it up. */
const OWN_BY_DEFAULT = /^(?:calendar|drive|mailbox|account|workspace|user|organi[sz]ation)_?ids?$/i;
/** Whether a parameter takes an id, which a person does not know. */
export const isHandle = (parameter: string): boolean => wordsOf(parameter).some((word) => HANDLES.has(word));

/** The parameter that restricts what a tool lists, if the request does: "unread" mails. */
function filterFor({ terms }: Request, tool: ToolDefinition): string | undefined {
  const ofName = new Set(wordsOf(tool.name).flatMap((word) => [stem(word), ...synonymsOf(word, false)]));
  const isAmong = ({ word, stems }: Term) =>
    ofName.has(stem(word)) || [...stems].some((one) => ofName.has(one));
  const extra = terms.filter((term) => !term.isVerb && !isAmong(term));
  const properties = Object.entries(Object(tool.inputSchema.properties) as Record<string, JsonSchema>);
  const about = properties.find(([name, schema]) => {
    const said = new Set([...wordsOf(name), ...wordsOfProse(String(schema?.description ?? ''))].map(stem));
    return !PAGING.test(name) && extra.some(({ word }) => said.has(stem(word)));
  });
  const text = properties.find(([name]) => SEARCH_TEXT.test(name) || /^\$?filter$/i.test(name));
  return extra.length > 0 ? (about ?? text)?.[0] : undefined;
}

/** The parameter for the text of a message, unless a required one is for it. */
function contentOf(tool: ToolDefinition, parameters: readonly Parameter[]): string | undefined {
  const words = nameWords(tool);
  const { does } = readName(words);
  if (!words.some((word) => WRITES_TEXT.has(word)) || !(does.has('create') || does.has('send'))) return;
  const contents = parameters.filter(({ name }) => CONTENT.test(name));
  return contents.some(({ required }) => required) ? undefined : contents[0]?.name;
}

/** Whether a parameter is required in the case that the request describes, by its description. */
function isNeeded({ name, description }: Parameter, { terms }: Request, tool: ToolDefinition): boolean {
  const [clause, when = ''] = CONDITION.exec(description) ?? [];
  if (clause === undefined) return false;
  const said = new Set(
    [...wordsOf(name).filter((word) => !HANDLES.has(word)), ...wordsOfProse(when)].map(stem),
  );
  const own = new Set(nameWords(tool).map(stem));
  return terms.some(({ word }) => !own.has(stem(word)) && said.has(stem(word)));
}

/** Whether the request names an optional parameter. */
function isNamed(parameter: string, { words: said }: Request): boolean {
  if (OWN_BY_DEFAULT.test(parameter)) return false;
  if (OF_REPLY.test(parameter) && said.some((word) => ANSWERS.has(word))) return true;
  // A request does not mention `value_input_option` more than any other option; it does mention `thread_ts` of a thread.
  const words = wordsOf(parameter).filter((word) => !HANDLES.has(word));
  const stems = new Set(said.map(stem));
  return (
    words.length > 0 &&
    !words.every((word) => WHICH.has(word)) &&
    words.every((word) => stems.has(stem(word)))
  );
}

/** The optional parameters to put into the command of a tool. */
function wantedParameters(tool: ToolDefinition, request: Request): string[] {
  const reads = effectOf(tool) === 'read';
  const needed = requiredOf(tool);
  const parameters = rankParameters(tool, request, reads);
  const optional = parameters.filter(({ required }) => !required);
  const asked = optional.filter(
    (one) => (one.weight >= ASKED && isNamed(one.name, request)) || (!reads && isNeeded(one, request, tool)),
  );
  const wanted = new Set<string | undefined>(asked.slice(0, MOST_IN_NEXT).map(({ name }) => name));
  if (!reads) wanted.add(contentOf(tool, parameters));
  if (request.actions.has('delete')) wanted.add(removalParameter(tool));
  if (CREATES.test(tool.name)) wanted.add(parameters.find(({ name }) => TITLE.test(name))?.name);
  if (reads && request.actions.has('search'))
    wanted.add(optional.find(({ name }) => SEARCH_TEXT.test(name))?.name);
  const found = [...wanted].filter((name) => name !== undefined);
  if (found.length > 0) return found;
  const likely = (least: number, most: number) =>
    optional
      .filter(({ name, weight }) => weight >= least && !SIZE.test(name))
      .slice(0, most)
      .map(({ name }) => name);
  if (reads) {
    const filter = needed.length === 0 ? filterFor(request, tool) : undefined;
    if (filter === undefined) return [];
    const times = SEARCH_TEXT.test(filter) ? likely(OF_CONCEPT, MOST_OF_FILTER) : [];
    return times.length > 0 ? times : [filter];
  }
  // A write without any input would be an accident, and one with only an id changes nothing.
  if (needed.length === 0) return likely(WORTH_A_LINE, MOST_OF_OPEN);
  return needed.every(isHandle) && changes(tool) ? likely(ASKED, MOST_OF_OPEN) : [];
}

/**
 * The command that uses the best tool; for anything but a read its dry run, whose answer has the command that sends.
 *
 * @param connections those that could run it, the one to use first
 */
export function nextCommands({ request, ranked }: Matches, connections: readonly Connection[]): string[][] {
  const tool = ranked[0]?.tool;
  const names = connections.map(({ keyId }) => keyId);
  const [name] = names;
  if (name === undefined) return [];
  if (!tool) return [requestCommand(name)];
  return [executeCommand(tool, names, wantedParameters(tool, request))];
}

/** The command for a raw request, where no tool fits. */
export const requestCommand = (name: string): string[] => [
  'proxy-request',
  '--connection-name',
  name,
  '--path',
  '<PATH>',
];

/**
 * The command that runs a tool; for anything but a read its dry run.
 *
 * @param names the connections that could run it, the one to use first
 * @param wanted optional parameters to include
 */
export function executeCommand(
  tool: ToolDefinition,
  names: readonly string[],
  wanted?: readonly string[],
): string[] {
  const reads = effectOf(tool) === 'read';
  // Nothing is sent from a guessed account: if several match, the caller has to choose.
  const account = reads || names.length === 1 ? String(names[0]) : `<${names.join('|')}>`;
  const command = commandFor(tool, ['--connection-name', account], {}, wanted);
  return reads ? command : [...command, '--dry-run'];
}
