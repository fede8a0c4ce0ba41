import { requiredOf, type ToolDefinition } from './definition.ts';
import { effectOf } from './effect.ts';

/** Nearly all tools share the provider's prefix; a word in this many names is ignored. */
const COMMON_SHARE = 0.6;

/** Weight of a name's word that is only in the other's description. */
const IN_DESCRIPTION = 0.4;
/** Scores if the caller has every input that a tool needs, and for each such input: it reads in the same place. */
const READY = 0.3;
const SAME_PLACE = 0.2;
/** Subtracted for each additional noun in a read tool's name: it reads another part of the thing. */
const FURTHER_NOUN = 0.5;

/** Words in read tools' names that are not nouns. */
const NO_NOUN =
  /^(?:list|get|fetch|search|find|retrieve|read|query|view|show|all|by|id|for|of|in|on|the|user|me|my)$/;

/** Synonymous nouns. */
const SYNONYMS: Readonly<Record<string, string>> = { mail: 'message', email: 'message', history: 'message' };

/**
 * The read tool that best shows whether a write happened: one that reads the same thing, by the nouns in its name.
 *
 * @param tools those of the same provider
 * @param input the write's input; values in it need not be looked up again
 */
export function readingToolFor(
  tool: ToolDefinition,
  tools: readonly ToolDefinition[],
  input: Record<string, unknown>,
): ToolDefinition | undefined {
  const common = commonWords(tools);
  const nouns = wordsOf(tool.name).filter((word) => !common.has(word));
  const rated = tools
    .filter((other) => other.name !== tool.name && effectOf(other) === 'read')
    .map((other) => {
      const words = wordsOf(other.name).filter((word) => !common.has(word));
      const described = new Set(wordsOf(other.description));
      const shared = nouns.filter((noun) => words.includes(noun)).length;
      const mentioned = nouns.filter((noun) => !words.includes(noun) && described.has(noun)).length;
      const further = words.filter((word) => !nouns.includes(word) && !NO_NOUN.test(word)).length;
      const required = requiredOf(other);
      const held = required.filter((name) => Object.hasOwn(input, name)).length;
      const ready = (held === required.length ? READY : 0) + held * SAME_PLACE;
      const meaning = shared + mentioned * IN_DESCRIPTION;
      return { other, meaning, score: meaning + ready - further * FURTHER_NOUN };
    })
    .filter(({ meaning }) => meaning > 0)
    .sort((a, b) => b.score - a.score || (a.other.name < b.other.name ? -1 : 1));
  return rated[0]?.other;
}

/** The words of a text in the singular, without synonyms. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^a-z0-9]+/);
  const singular = words.map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''));
  return singular.filter(Boolean).map((word) => SYNONYMS[word] ?? word);
}

function commonWords(tools: readonly ToolDefinition[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of tools)
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > tools.length * COMMON_SHARE).map(([word]) => word),
  );
}
