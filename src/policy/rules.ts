import { distance } from 'fastest-levenshtein';
import { configInvalid } from '../answer/failure.ts';
import { ALIASES, brandOf, normalizeProvider } from '../tools/provider-names.ts';
import type { Call } from './call.ts';

/** What a rule matches. `name` is a provider, or a tool name that may contain `*`. */
export interface Rule {
  /** The setting it stands in. */
  variable: string;
  kind: 'effect' | 'command' | 'connection' | 'name';
  /** As the user wrote it, without surrounding spaces. */
  text: string;
  matches(call: RuleSubject): boolean;
}

/** What rules are applied to: a call, or a tool in a search before there is a call. */
export type RuleSubject = Pick<Call, 'kind' | 'effect' | 'tool' | 'usesFiles'> & {
  /** Only its provider if no connection is chosen yet. */
  connection: { keyId?: string; provider: string };
};

const EFFECTS = ['read', 'write', 'destructive', 'unknown'];
const COMMANDS = ['proxy', 'files'];
/** Names of connections: docs/scalekit.md, Connected accounts. */
const CONNECTION_NAME = /^[a-z0-9_: -]{1,400}$/i;
const NAME = /^[a-z0-9*][a-z0-9_* .-]*$/i;

/**
 * Reads a list of rules (docs/contract.md, Guards: `TOOL_ALLOW`, `TOOL_DENY`).
 *
 * @throws Failure CONFIG_INVALID for a rule that cannot be valid
 */
export function parseRules(variable: string, text: string): Rule[] {
  return text.split(',').map((part) => parseRule(variable, part.trim()));
}

function parseRule(variable: string, text: string): Rule {
  const lower = text.toLowerCase();
  const ruleFor = (kind: Rule['kind'], matches: Rule['matches']): Rule => ({ variable, kind, text, matches });
  if (EFFECTS.includes(lower)) return ruleFor('effect', ({ effect }) => effect === lower);
  if (lower === 'proxy') return ruleFor('command', ({ kind }) => kind === 'proxy');
  if (lower === 'files')
    return ruleFor(
      'command',
      ({ kind, usesFiles }) => kind === 'upload' || kind === 'download' || usesFiles === true,
    );
  const name = /^connection:\s*(.*)$/i.exec(lower)?.[1];
  if (name !== undefined && CONNECTION_NAME.test(name))
    return ruleFor('connection', ({ connection }) => connection.keyId?.toLowerCase() === name);
  if (!NAME.test(text)) throw invalidRule(variable, text);
  const meant = [...EFFECTS, ...COMMANDS].find((word) => isMisspelled(lower, word));
  if (meant !== undefined) throw invalidRule(variable, text, `Did you mean ${meant}? `);
  return ruleFor('name', nameMatcher(text));
}

function nameMatcher(text: string): Rule['matches'] {
  if (/^\*+$/.test(text)) return () => true;
  const pattern = text
    .split(/\*+/)
    .map((piece) => piece.replace(/[.]/g, '\\$&'))
    .join('.*');
  const tool = new RegExp(`^${pattern}$`, 'i');
  const isProvider = text.includes('*') ? () => false : (key: string) => meansProvider(text, key);
  return (call) => isProvider(call.connection.provider) || (call.tool !== undefined && tool.test(call.tool));
}

/** Whether a person who writes `name` may mean this provider: by its key, with or without `APIKEY` and the like, or an alias. */
export function meansProvider(name: string, provider: string): boolean {
  const wanted = normalizeProvider(name);
  const key = normalizeProvider(provider);
  return [key, brandOf(key)[0]].includes(wanted) || ALIASES.get(wanted) === key;
}

/** `writes`, `destuctive`, `file`: a word that is not a provider's name, but close to a keyword. */
function isMisspelled(text: string, word: string): boolean {
  if (text === `${word}s` || `${text}s` === word || text === `${word}s`.replace('ys', 'ies')) return true;
  return word.length > 5 && distance(text, word) <= 2;
}

function invalidRule(variable: string, text: string, suggestion = '') {
  const shown = JSON.stringify(text.slice(0, 80));
  return configInvalid(
    `${variable} has an invalid rule: ${shown}.`,
    `${suggestion}Rules are separated by commas: a provider, connection:NAME, a tool's name (* matches anything), ${[...EFFECTS, ...COMMANDS].join(', ')}. Ask the user to correct ${variable}.`,
  );
}
