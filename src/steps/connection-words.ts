import type { Connection } from '../scalekit/connections.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { wordsOf, wordsOfProse } from '../tools/search/words.ts';
import { wordSet } from '../tools/tables.ts';
import { ambiguityWarning } from './discover.ts';

/** Nouns after a word that distinguishes accounts, as in "my work mailbox", and the providers that have them. */
const ACCOUNTS: readonly (readonly [ReadonlySet<string | undefined>, RegExp])[] = [
  [wordSet('account accounts workspace connection instance login org organization tenant'), /./],
  [wordSet('mailbox inbox mail email emails messages'), /MAIL|OUTLOOK|MICROSOFT365|GOOGLEDWD/],
  [wordSet('calendar calendars meetings events'), /CALENDAR|OUTLOOK|MICROSOFT365|GOOGLEDWD/],
  [wordSet('drive files documents folder folders'), /DRIVE|BOX|SHAREPOINT|MICROSOFT365|GOOGLEDWD/],
];
/** Meaningless words in a connection's name. */
const VAGUE = wordSet('connection account mcp api key oauth my the prod production test default main new');

/**
 * The connections that a request means by words of their names: `gmail-work` by "my work mailbox", "work gmail" or
 * "gmail work" (docs/contract.md, Provider names).
 *
 * @returns the connections, and the request without those words, which say nothing about what to do
 */
export function connectionsMeant(
  query: string,
  connections: readonly Connection[],
): { meant: Connection[]; rest: string } {
  const said = wordsOfProse(query);
  const all = ` ${said.join(' ')} `;
  const words = new Set<string>();
  const meant = connections.filter(({ keyId, provider }) => {
    const parts = wordsOf(keyId).flatMap(wordsOfProse);
    const isBrand = (word = '') => word.length > 3 && provider.toLowerCase().includes(word);
    const own = parts.filter((word) => !isBrand(word) && !VAGUE.has(word));
    const follows = (next: string | undefined) =>
      isBrand(next) || ACCOUNTS.some(([nouns, providers]) => nouns.has(next) && providers.test(provider));
    const found =
      parts.length > 1 && all.includes(` ${parts.join(' ')} `)
        ? own
        : own.filter((word) => said.some((one, i) => one === word && follows(said[i + 1])));
    for (const word of found) words.add(word);
    return found.length > 0;
  });
  const rest =
    words.size === 0 ? query : query.replace(/[\p{L}\p{N}]+/gu, (w) => (words.has(w.toLowerCase()) ? '' : w));
  return { meant, rest };
}

/** The connections that the query names, of those that could run a tool; all of them if it names none. */
export function narrow(connections: readonly Connection[], meant: readonly Connection[]): Connection[] {
  const named = connections.filter((one) => meant.includes(one));
  return named.length > 0 ? named : [...connections];
}

/**
 * The warning about the choice of a connection if others would also be possible.
 *
 * @param all that could run the tool
 * @param chosen those that may be meant, the one to use first
 */
export function choiceWarnings(
  all: readonly Connection[],
  chosen: readonly Connection[],
  statusOf: (connection: Connection) => string,
  tool: ToolDefinition | undefined,
): string[] {
  if (chosen.length > 1) return [ambiguityWarning(chosen, statusOf, !tool || effectOf(tool) === 'read')];
  const others = all.filter((one) => !chosen.includes(one));
  if (others.length === 0) return [];
  const names = others.map((one) => `${one.keyId} (${statusOf(one)})`).join(', ');
  return [
    `${chosen[0]?.keyId} was chosen, because the request has a word of its name. ${names} would also be possible: choose with --connection-name.`,
  ];
}
