import { Failure } from '../answer/failure.ts';
import type { Source } from '../config/environment.ts';

/** Means anyone in TOOL_IDENTIFIERS. */
const ANYONE = '*';

/**
 * Whom `--identifier` may name (docs/contract.md, Guards: `TOOL_IDENTIFIERS`). Each source may narrow what the ones
 * before it allow, but not widen it: a list applies to the identifiers of its own source and of later ones.
 *
 * @param sources the most trusted first
 * @returns undefined if anyone may be named
 */
export function allowedIdentifiers(
  sources: readonly Pick<Source, 'values'>[],
): ReadonlySet<string> | undefined {
  let allowed: ReadonlySet<string> | undefined;
  let pinned = false;
  const listed: string[] = [];
  for (const { values } of sources) {
    const list = namesIn(values.TOOL_IDENTIFIERS);
    const own: string | undefined = pinned ? undefined : values.TOOL_IDENTIFIER;
    listed.push(...list);
    pinned ||= own !== undefined;
    if ((list.length === 0 && own === undefined) || listed.includes(ANYONE)) continue;
    const here = new Set(own === undefined ? list : [own, ...listed]);
    allowed = allowed === undefined ? here : new Set([...allowed].filter((name) => here.has(name)));
  }
  return allowed;
}

function namesIn(text = ''): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** @throws Failure NOT_ALLOWED for anyone whom the settings do not name */
export function assertIdentifier(allowed: ReadonlySet<string> | undefined, identifier: string): void {
  if (allowed === undefined || allowed.has(identifier)) return;
  const names = [...allowed];
  const rule = `TOOL_IDENTIFIER, TOOL_IDENTIFIERS: ${names.join(', ')}`;
  throw new Failure(
    'NOT_ALLOWED',
    `This installation acts ${names.length > 0 ? `only for ${names.join(', ')}` : 'for nobody'}.`,
    {
      hint: 'Leave out --identifier to use the default; only the user can add another one, in TOOL_IDENTIFIERS.',
      details: { rule },
    },
  );
}
