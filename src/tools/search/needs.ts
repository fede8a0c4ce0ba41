import type { ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { withoutProvider } from '../names.ts';
import type { Parameter } from './parameters.ts';
import { readName } from './toolname.ts';
import { isPlural, stem, synonymsOf, wordSet, wordsOf } from './words.ts';

/** Endings of parameters that hold an identifier. */
const ID = wordSet('id ids gid gids uuid uuids key keys guid sid urn');
/** Nobody looks these up: they come from the one who asks, or are no things. */
const GIVEN = wordSet(
  'api idempotency primary foreign public private secret access client request session trace external sort',
);
const NAMES_A_TOOL = /[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g;
const SAYS_ID = /\b(id|ids|gid|uuid)\b/i;
/** "The channel ID", at the beginning of a description. */
const DESCRIPTION_CHARS = 60;

type Named = Pick<Parameter, 'name' | 'description'>;

interface Finder {
  tool: ToolDefinition;
  /** Stems of what it finds: the last word of its object, and all of them. */
  head: string;
  words: ReadonlySet<string>;
  required: ReadonlySet<unknown>;
}

/**
 * Which tools find the ids that other tools take.
 *
 * @param tools the tools to choose from, of one provider
 * @returns for a tool's parameter the name of the tool that finds it, if it is an id and some tool does
 */
export function idFinder(
  tools: readonly ToolDefinition[],
): (tool: ToolDefinition, parameter: Named) => string | undefined {
  const names = new Set(tools.map(({ name }) => name));
  const findersOf = new Map<string, Finder[]>();
  return (tool, parameter) => {
    const named = parameter.description
      .match(NAMES_A_TOOL)
      ?.find((name) => names.has(name) && name !== tool.name);
    if (named) return named;
    const thing = thingOf(parameter, tool);
    if (thing === undefined) return undefined;
    const { provider } = tool;
    const finders =
      findersOf.get(provider) ?? tools.filter((one) => one.provider === provider).flatMap(asFinder);
    findersOf.set(provider, finders);
    return bestFinder(finders, thing, tool, parameter)?.name;
  };
}

/** The stems of what the parameter is the id of: `block` of `block_id`; the tool's own object where it is just `id`. */
function thingOf({ name, description }: Named, tool: ToolDefinition): string[] | undefined {
  const words = wordsOf(name);
  const isId = ID.has(words.at(-1)) || SAYS_ID.test(description.slice(0, DESCRIPTION_CHARS));
  if (!isId || words.some((word) => GIVEN.has(word))) return undefined;
  const own = words.filter((word) => !ID.has(word));
  if (own.length > 0) return own.map(stem);
  const { head } = readName(wordsOf(withoutProvider(tool.name, tool.provider)));
  return head === undefined ? undefined : [stem(head)];
}

function asFinder(tool: ToolDefinition): Finder[] {
  const words = wordsOf(withoutProvider(tool.name, tool.provider));
  const { does, head } = readName(words);
  const lists =
    does.has('list') || does.has('search') || (does.has('get') && head !== undefined && isPlural(head));
  if (!lists || head === undefined || effectOf(tool) !== 'read') return [];
  const { required } = tool.inputSchema ?? {};
  return [
    {
      tool,
      head: stem(head),
      words: new Set(words.map(stem)),
      required: new Set(Array.isArray(required) ? required : []),
    },
  ];
}

function bestFinder(
  finders: readonly Finder[],
  thing: readonly string[],
  tool: ToolDefinition,
  parameter: Named,
): ToolDefinition | undefined {
  const kind = thing.at(-1) ?? '';
  const synonyms = synonymsOf(kind, false);
  let best: { tool: ToolDefinition; score: number } | undefined;
  for (const finder of finders) {
    if (finder.tool.name === tool.name || finder.required.has(parameter.name)) continue;
    const meets = finder.head === kind ? 3 : synonyms.has(finder.head) ? 1.5 : 0;
    if (meets === 0) continue;
    const others = thing.slice(0, -1).filter((word) => finder.words.has(word)).length;
    const score = meets + others - finder.words.size * 0.2 - finder.required.size * 0.4;
    if (!best || score > best.score) best = { tool: finder.tool, score };
  }
  return best?.tool;
}
